"""Safe ways into PDF objects of a file that may be damaged: what is not there, or is something else, is empty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

MOST = 200_000
"""How many objects of a sort are read. No leaflet comes near; a file made to wear us out goes past."""


def entry(thing: Any, key: str) -> Any:
    """The value of a dictionary's key, or None."""
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        return thing.get(key)
    return None


def string(value: Any) -> str:
    """A text string or a name without its slash; empty for anything else."""
    if isinstance(value, pikepdf.Name):
        return str(value)[1:]
    return str(value) if isinstance(value, pikepdf.String | str) else ""


def whole_number(value: Any) -> int | None:
    """An integer, or None."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def each(value: Any) -> Iterator[Any]:
    """The members of an array; one thing alone counts as an array of it."""
    if isinstance(value, pikepdf.Array):
        yield from value
    elif value is not None:
        yield value


def identity(thing: Any) -> tuple[int, int]:
    """The number by which references name an object; (0, 0) for a direct one."""
    return thing.objgen if isinstance(thing, pikepdf.Object) else (0, 0)


def even(text: str) -> str:
    """Text with its spaces evened out."""
    return " ".join(text.split())


def number_tree(root: Any) -> dict[int, Any]:
    """All entries of a number tree (ISO 32000-1 7.9.7)."""
    found: dict[int, Any] = {}
    waiting, seen = [root], set[tuple[int, int]]()
    while waiting and len(found) < MOST:
        node = waiting.pop()
        own = identity(node)
        if own in seen:
            continue
        if own != (0, 0):
            seen.add(own)
        numbers = list(each(entry(node, "/Nums")))
        pairs = zip(numbers[::2], numbers[1::2], strict=False)
        found.update((key, value) for key, value in pairs if isinstance(key, int))
        waiting.extend(each(entry(node, "/Kids")))
    return found
