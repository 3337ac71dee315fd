"""gov-dates-version: a leaflet past its review date is not to be handed out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from leaflets.checks.rules import Subject
from leaflets.problems import Problem, Severity, kind

OVERDUE = kind(
    "review-overdue",
    """The edition's review date has passed: its evidence may be out of date. Review it, then write the new dates into
    `edition`.""",
)
SOON = kind(
    "review-soon",
    "The edition is to be reviewed within 90 days.",
    Severity.WARNING,
)
_NOTICE = dt.timedelta(days=90)


def check(subject: Subject) -> Iterator[Problem]:
    """The review date against today."""
    edition = subject.library.condition.edition
    if edition.review_by < subject.today:
        yield Problem(OVERDUE, f"this edition was to be reviewed by {edition.review_by}", edition.place)
    elif edition.review_by - subject.today < _NOTICE:
        yield Problem(SOON, f"this edition is to be reviewed by {edition.review_by}", edition.place)
