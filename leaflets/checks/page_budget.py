"""lay-page-budget."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView

_MOST_WORDS = {"easy": 500, "plain": 1300, "in-depth": 3800}
_UNCOUNTED = ("about",)
"""What every leaflet must say of itself is not the author's to shorten."""


@rule("lay-page-budget", WARNING, source="standards note E.1 (pages and words of each reading level)", looks="pages")
def page_budget(view: LevelView) -> Iterator[Finding]:
    """A leaflet has more pages than its reading level expects; more than it allows at all is an error. So it is with
    words: up to 500 in easy read, 1300 in plain language, 3800 in depth. Long leaflets are not read to the end: shorten
    a text, or move it to a level that has the room.
    """
    if view.book is None:
        return
    expected, allowed = view.level.capacity
    pages = len(view.book.pages)
    if pages > allowed:
        yield Finding(
            message=f'"{view.level.id}" has {pages} pages, at most {allowed} are allowed',
            place=view.condition.place,
            severity=ERROR,
        )
    elif pages > expected:
        message = f'"{view.level.id}" has {pages} pages, {expected} are expected at most'
        yield Finding(message=message, place=view.condition.place)
    words = sum(len(text.said.split()) for text in view.texts if text.role not in _UNCOUNTED)
    most = _MOST_WORDS.get(view.level.id, words)
    if words > most:
        message = f'"{view.level.id}" has {words} words, {most} are expected at most'
        yield Finding(message=message, place=view.condition.place)
