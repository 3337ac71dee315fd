"""gov-people-funding."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.parts import of_kind
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.model import Edition, Person


@rule("gov-people-funding", ERROR, source="EQIP 21 and 22, IPDAS, PIF TICK 2")
def people_funding(view: LevelView) -> Iterator[Finding]:
    """Readers are told who wrote the leaflet, who reviewed it, who paid, and what interests these people have, also
    when there are none. Each level prints it, in a block of kind `edition`. A reviewer is another person than the
    author, with a name and the date of the review. No reviewer at all is no finding: the leaflet then says DRAFT on
    each page. Not checked: whether the people are who they say, and whether a reviewer is qualified.
    """
    edition = view.condition.edition
    if not of_kind(view, "edition"):
        message = f'level "{view.level.id}" does not say who wrote it and who paid'
        hint = "add a block of kind edition to a closing section"
        yield Finding(message=message, place=view.condition.place, hint=hint)
    if edition.conflicts is None:
        hint = 'write "conflicts" into "edition", for example: The authors have no interests to declare.'
        yield Finding(message="the edition does not tell its authors' interests", place=edition.place, hint=hint)
    for reviewer in edition.reviewers:
        yield from _judged(reviewer, edition)


def _judged(reviewer: Person, edition: Edition) -> Iterator[Finding]:
    """What is wrong with one entry of `reviewers`."""
    place = reviewer.role.place
    if not reviewer.name or reviewer.date is None:
        missing = "name" if not reviewer.name else "date"
        message = f'the reviewer "{reviewer.name or reviewer.role}" has no {missing} on record'
        yield Finding(message=message, place=place, hint="without both, nobody stands behind the review")
    if any(_same(reviewer, author) for author in edition.authors):
        message = f'the reviewer "{reviewer.name or reviewer.role}" is also an author'
        yield Finding(message=message, place=place, hint="somebody else must review it")


def _same(one: Person, other: Person) -> bool:
    """By name, or by role where neither has a name."""
    if one.name and other.name:
        return one.name.casefold().split() == other.name.casefold().split()
    return not one.name and not other.name and one.role.casefold() == other.role.casefold()
