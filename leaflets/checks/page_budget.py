"""lay-page-budget."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView


@rule("lay-page-budget", WARNING, source="standards note E.1 (pages and words of each reading level)", looks="pages")
def page_budget(view: LevelView) -> Iterator[Finding]:
    """A leaflet has more pages than its reading level expects; more than it allows at all is an error. Long leaflets
    are not read to the end: shorten a text, or move it to a level that has the room.
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
