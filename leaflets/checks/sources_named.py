"""gov-sources."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.parts import of_kind
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView, Text
from leaflets.checks.wording import Phrases, found, language_of
from leaflets.composing import uses_of

_SMALL = ("two", "three", "four", "five", "six", "eight", "ten", "twenty", "fifty", "a hundred", "a thousand")
_PARTS = ("half", "a third", "two thirds", "a quarter", "three quarters", "hundreds", "thousands")
_COUNTED = ("people", "the people", "all", "those", "them", "patients", "adults", "women", "men", "children", "cases")

_COUNTS: Phrases = {
    "en": (
        *(f"{one} {of} {many}" for one in ("one", "two", "nine") for of in ("in", "out of") for many in _SMALL),
        *(f"{part} of {counted}" for part in _PARTS for counted in (*_COUNTED, "treatments", "operations")),
        *("per cent", "percent", "twice as often", "twice as many", "twice as likely", "three times as likely"),
    ),
}
"""Numbers written as words: a claim with a number that no fact brings its sources to."""


@rule("gov-sources", ERROR, source="IPDAS, DISCERN 4, EQIP 23")
def sources_named(view: LevelView) -> Iterator[Finding]:
    """Each claim with a number names its source, and the leaflet says where it comes from. A figure brings the sources
    of its fact with it; a number written as words ("half of the people") needs `sources` on its block. A level that
    prints its sources, all or the most used, needs a block of kind `sources`. A level that prints none (easy) sends
    the reader on with the link that gov-required-blocks asks for. Not checked: whether a source says what is claimed.
    """
    level = view.level
    if level.sources != "none" and not of_kind(view, "sources"):
        message = f'level "{level.id}" does not say which sources it rests on'
        hint = "add a block of kind sources to a closing section"
        yield Finding(message=message, place=view.condition.place, hint=hint)
    for text in view.texts:
        if text.block is not None and not _cited(view, text):
            for phrase in found(text.said, _COUNTS, language_of(view, text)):
                message = f'"{phrase}" is a number without a source'
                hint = "make it a fact, or add sources to the block"
                yield Finding(message=message, place=text.place, hint=hint)


def _cited(view: LevelView, text: Text) -> bool:
    """Whether the text's block names a source itself or by a fact; questions to ask claim nothing."""
    block = text.block
    return block is None or block.kind == "questions" or bool(uses_of(block, view.level.id, view.condition).sources)
