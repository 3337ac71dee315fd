"""Trees as text, for people to read and for golden files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from leaflets.primitives import Run


def block_tree(thing: Any, depth: int = 0) -> Iterator[str]:
    """A tree of frozen records, one line each; rich text as `text`, bold as **text**, links as [text](goal)."""
    pad = "  " * depth
    yield f"{pad}{type(thing).__name__}"
    for one in fields(thing):
        value = getattr(thing, one.name)
        if value in ((), "", None, False):
            continue
        yield from _field(one.name, value, depth + 1)


def _field(name: str, value: Any, depth: int) -> Iterator[str]:
    pad = "  " * depth
    if _is_rich(value):
        yield f"{pad}{name}: {_rich(value)}"
    elif is_dataclass(value):
        yield f"{pad}{name}:"
        yield from block_tree(value, depth + 1)
    elif isinstance(value, tuple):
        yield f"{pad}{name}:"
        for item in value:
            yield from _item(item, depth + 1)
    else:
        yield f"{pad}{name}: {value}"


def _item(item: Any, depth: int) -> Iterator[str]:
    pad = "  " * depth
    if _is_rich(item):
        yield f"{pad}- {_rich(item)}"
    elif is_dataclass(item):
        yield from block_tree(item, depth)
    elif isinstance(item, tuple):
        yield f"{pad}-"
        for inner in item:
            yield from _item(inner, depth + 1)
    else:
        yield f"{pad}- {item}"


def _is_rich(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(run, Run) for run in value)


def _rich(value: tuple[Run, ...]) -> str:
    parts = []
    for run in value:
        text = str(run.text)
        text = f"<{text}>" if run.together else text
        text = f"**{text}**" if run.strong else text
        text = f"[{text}]({run.href})" if run.href else text
        parts.append(text + (" / " if run.line_end else ""))
    return "".join(parts)
