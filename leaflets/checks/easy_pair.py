"""lay-easy-pair."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.model import ContentBlock, ListBlock, TextBlock

_PAIRED = ("text", "list", "steps", "key-points")


@rule("lay-easy-pair", {"easy": ERROR}, source="DH 2010, PIF, Inclusion Europe (a picture for each idea)")
def easy_pair(view: LevelView) -> Iterator[Finding]:
    """In easy read, each idea has a picture at its start: one for each paragraph of a text and each item of a list,
    steps or key points. Name them in the block's `pictures:` line. The pictures stand at the start of the row, 30.5 mm
    wide, by themselves. Questions, callouts and what is made from data need none. That the picture fits the words,
    and that one thing has one picture everywhere, is for people to judge.
    """
    for section, block in view.blocks:
        if isinstance(block, TextBlock | ListBlock) and block.kind in _PAIRED:
            missing = _missing(block)
            if missing:
                message = f'"{section.id}.{block.id}" has {missing} without a picture'
                yield Finding(message=message, place=block.place, hint="name one for each in its pictures: line")


def _missing(block: ContentBlock) -> str:
    assert isinstance(block, TextBlock | ListBlock)
    if not block.pictures:
        return "ideas"
    empty = sum(not name for name in block.pictures)
    return f"{empty} ideas" if empty > 1 else "an idea" if empty else ""
