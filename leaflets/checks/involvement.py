"""gov-involvement."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.parts import of_kind
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.checks.wording import Phrases, language_of, says

_NOBODY: Phrases = {
    "en": (
        "not yet",
        "nobody",
        "no one",
        "has not been",
        "have not been",
        "was not",
        "were not",
        "no patients",
        "none",
    ),
}
"""How a statement says that nobody was asked."""


@rule("gov-involvement", ERROR, source="EQIP 24, PIF TICK 5, IPDAS")
def involvement(view: LevelView) -> Iterator[Finding]:
    """The people whom a leaflet is for help to make it, and it says in a line who was asked, and how. A draft may say
    that nobody was asked yet; a leaflet with a reviewer on record is final, and may not. Ask patients, then write into
    `involvement` of `edition` who, how many, how and when. Not checked: how well it was done; and statements in
    languages for which we have no words of denial.
    """
    edition = view.condition.edition
    if not of_kind(view, "edition"):
        message = f'level "{view.level.id}" does not say whether patients were asked'
        hint = "add a block of kind edition to a closing section"
        yield Finding(message=message, place=view.condition.place, hint=hint)
    if not edition.is_draft and denied(view):
        message = "the leaflet is reviewed, but was not yet tested with the people it is for"
        hint = "test it with patients, or take the reviewers out: it is a draft until then"
        yield Finding(message=message, place=edition.involvement.place, hint=hint)


def denied(view: LevelView) -> bool | None:
    """Whether the statement says that nobody was asked; None in a language that we have no words for."""
    language = language_of(view)
    return says(view.condition.edition.involvement, _NOBODY, language) if language in _NOBODY else None
