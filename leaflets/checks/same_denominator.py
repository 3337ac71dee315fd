"""num-same-denominator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from leaflets.checks.figures_said import Use, is_rare, sentences
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.model import IconArrayBlock, OptionGridBlock, TableBlock
from leaflets.problems import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    use: Use
    total: int
    place: Place | None


@rule("num-same-denominator", ERROR, source="IPDAS, PIF")
def same_denominator(view: LevelView) -> Iterator[Finding]:
    """All chances of a leaflet are said out of the same number (10 at the level easy, 100 at the others), because
    readers compare the first number and overlook the second. What is rarer than 1 out of 100 may be said out of 1,000
    or 10,000, but apart: in a table of its own, or in a sentence of its own, never beside shares out of 100. How common
    an illness is counts as such a rare share. Within one block rare shares have one number below them too. Record the
    fact with the leaflet's own "out-of", or move the rare ones into a table of their own. Percent and quantities are
    not looked at.
    """
    for group in _compared(view):
        yield from _alone(view, group)
    for one in _said(view):
        if one.total == view.level.icons:
            continue
        if view.level.icons == 10:
            message = f'"{one.use.fact.id}" is said out of {one.total}, this level counts out of 10'
            hint = "say it in words at this level, or leave it out"
            yield Finding(message=message, place=one.place, hint=hint)
        elif not is_rare(one.use.fact):
            message = f'"{one.use.fact.id}" is not rare, but is said out of {one.total}'
            hint = f'record it with "out-of: {view.level.icons}"'
            yield Finding(message=message, place=one.place, hint=hint)


def _said(view: LevelView) -> Iterator[_Said]:
    for group in _compared(view):
        yield from group


def _compared(view: LevelView) -> Iterator[tuple[_Said, ...]]:
    """Shares that are read together: a table, a grid, the arrays of a block; elsewhere one sentence."""
    blocks: dict[int, list[_Said]] = {}
    for text in view.texts:
        together = isinstance(text.block, TableBlock | OptionGridBlock | IconArrayBlock)
        for one in sentences(view, text):
            said = [
                _Said(use=use, total=use.total(view.level.icons), place=one.place) for use in one.uses if use.is_share
            ]
            if together:
                blocks.setdefault(id(text.block), []).extend(said)
            else:
                yield tuple(said)
    yield from map(tuple, blocks.values())


def _alone(view: LevelView, group: tuple[_Said, ...]) -> Iterator[Finding]:
    """Tell shares out of another number than the first one they stand beside."""
    count: Mapping[int, int] = {total: sum(one.total == total for one in group) for total in {o.total for o in group}}
    if len(count) < 2:
        return
    usual = view.level.icons if view.level.icons in count else max(sorted(count), key=lambda total: count[total])
    for one in group:
        if one.total != usual:
            message = f'"{one.use.fact.id}" is said out of {one.total} beside shares out of {usual}'
            yield Finding(message=message, place=one.place, hint="move it to a table or sentence of its own")
