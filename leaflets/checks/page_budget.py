"""lay-page-budget: a leaflet that is too long is not read."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.rules import Subject
from leaflets.problems import Problem, Severity, kind

LONG = kind(
    "page-budget",
    """A leaflet has more pages than its reading level expects (standards: reading levels, E.1). Long leaflets are not
    read to the end: shorten a text, or move it to a level that has the room.""",
    Severity.WARNING,
)
TOO_LONG = kind(
    "page-budget-exceeded",
    """A leaflet has more pages than its reading level allows at all. Shorten it, or move texts to another level.""",
)


def check(subject: Subject) -> Iterator[Problem]:
    """Pages of each leaflet on A4 against its level's capacity."""
    for (clinic, level), book in subject.books.items():
        expected, allowed = subject.level(level).capacity
        pages = len(book.pages)
        if pages > allowed:
            yield Problem(TOO_LONG, f'"{level}" for clinic "{clinic}" has {pages} pages, at most {allowed} are allowed')
        elif pages > expected:
            yield Problem(LONG, f'"{level}" for clinic "{clinic}" has {pages} pages, {expected} are expected at most')
