"""lay-page-budget."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from leaflets.checks.lines import Line, lines
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.text import writing_of

_MOST_WORDS = {"easy": 500, "plain": 1300, "in-depth": 3800}
_LONGER = 1.5
_UNCOUNTED = ("about",)
"""What every leaflet must say of itself is not the author's to shorten."""


@rule("lay-page-budget", WARNING, source="standards note E.1 (pages and words of each reading level)", looks="pages")
def page_budget(view: LevelView) -> Iterator[Finding]:
    """A leaflet has more pages than its reading level expects; more than it allows at all is an error. So it is with
    words: up to 500 in easy read, 1300 in plain language, 3800 in depth. Long leaflets are not read to the end: shorten
    a text, or move it to a level that has the room.

    A translation may have as many pages as the level allows in the author's language, more where its letters are
    taller, and half as many again before it is an error: many languages need longer words. Its words are not counted.
    The text that begins the first page too many is named: shorten something before it.
    """
    if view.book is None:
        return
    expected, allowed = view.level.capacity
    if view.catalogue is not None:
        taller = writing_of(view.catalogue.language)
        expected = ceil(allowed * taller.leading * taller.size)
        allowed = ceil(expected * _LONGER)
    pages = len(view.book.pages)
    if pages > expected:
        over = pages > allowed
        limit = f"at most {allowed} are allowed" if over else f"{expected} are expected at most"
        tips = _tips(view, allowed if over else expected) if view.catalogue is not None else None
        yield Finding(
            message=f'"{view.level.id}" has {pages} pages, {limit}' + (f": {tips.shown}" if tips else ""),
            place=tips.place if tips else None if view.catalogue is not None else view.condition.place,
            hint="shorten a text before this one, which begins the first page too many" if tips else None,
            severity=ERROR if over else None,
        )
    words = sum(len(text.said.split()) for text in view.texts if text.role not in _UNCOUNTED)
    most = _MOST_WORDS.get(view.level.id, words)
    if words > most and view.catalogue is None:
        message = f'"{view.level.id}" has {words} words, {most} are expected at most'
        yield Finding(message=message, place=view.condition.place)


def _tips(view: LevelView, pages: int) -> Line | None:
    """The first line of an author's on the first page too many."""
    return next((line for line in lines(view) if line.page == pages + 1 and line.place), None)
