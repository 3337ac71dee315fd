"""num-graphics."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.figures_said import sentences
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.model import Array, Fact, IconArrayBlock


@rule("num-graphics", ERROR, source="Trevena 2013")
def graphics(view: LevelView) -> Iterator[Finding]:
    """An icon array says exactly what its caption says. So the fact comes out as whole figures at this level (3 out of
    1,000 would draw nobody out of 100); its caption names the same fact, first of all figures, as that sentence is also
    what a screen reader says of the picture; and the arrays of one block, which readers compare, count the same thing
    out of the same number: people are drawn as people, treatments and operations as dots, never both in one block.

    That there are 10 or 100 figures of one shape, size and order, filled ones first, is not checked here: nothing else
    can be drawn. Nor can pies, axes or depth.
    """
    for _, block in view.blocks:
        if isinstance(block, IconArrayBlock):
            shown = tuple(array for array in block.arrays if view.level.id in array.caption)
            for array in shown:
                yield from _drawn(view, array, view.condition.fact(array.fact))
                yield from _captioned(view, block, array)
            yield from _compared(view, shown)


def _drawn(view: LevelView, array: Array, fact: Fact) -> Iterator[Finding]:
    icons = view.level.icons
    total = fact.out_of or icons
    numbers = (fact.value,) if fact.value is not None else (fact.low or 0.0, fact.high or 0.0)
    exact = [number * icons / total for number in numbers]
    tenths = icons == 10 and total == 100  # the text is rounded in the same way
    if not tenths and any(number != round(number) for number in exact):
        message = f'"{fact.id}" cannot be drawn in {icons} whole figures'
        hint = 'round the fact, or take it out of "arrays" and say it in a table'
        yield Finding(message=message, place=array.place, hint=hint)


def _captioned(view: LevelView, block: IconArrayBlock, array: Array) -> Iterator[Finding]:
    caption = array.caption[view.level.id]
    texts = [text for text in view.of("caption") if text.block is block and text.place == caption.place]
    used = [use for text in texts for one in sentences(view, text) for use in one.uses if use.is_share]
    if not used or used[0].fact.id != array.fact or used[0].form == "rest":
        message = f'the caption does not begin with the share it stands under, "{array.fact}"'
        hint = f"write {{{array.fact}}} before any other figure"
        yield Finding(message=message, place=caption.place, hint=hint)


def _compared(view: LevelView, arrays: tuple[Array, ...]) -> Iterator[Finding]:
    facts = [view.condition.fact(array.fact) for array in arrays]
    for array, fact in zip(arrays[1:], facts[1:], strict=True):
        if (fact.out_of, fact.counted) != (facts[0].out_of, facts[0].counted):
            message = f'"{fact.id}" counts something else than "{facts[0].id}" beside it'
            yield Finding(message=message, place=array.place, hint="draw it in a block of its own")
