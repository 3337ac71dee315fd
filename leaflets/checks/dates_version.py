"""gov-dates-version."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView

_NOTICE = dt.timedelta(days=90)
_LONGEST = dt.timedelta(days=36 * 31)


@rule("gov-dates-version", ERROR, source="IPDAS, DISCERN 5, PIF TICK 1 and 4")
def dates_version(view: LevelView) -> Iterator[Finding]:
    """Every leaflet says when its evidence was searched and when it is to be reviewed: within three years of its
    date. Past that day it is not to be handed out; in the last ninety days it is a warning. Review the evidence,
    then write the new dates into `edition`.
    """
    edition = view.condition.edition
    if edition.review_by < view.today:
        yield Finding(message=f"this edition was to be reviewed by {edition.review_by}", place=edition.place)
    elif edition.review_by - view.today < _NOTICE:
        message = f"this edition is to be reviewed by {edition.review_by}"
        yield Finding(message=message, place=edition.place, severity=WARNING)
    if edition.review_by - edition.date > _LONGEST:
        message = f"the review date {edition.review_by} is more than three years after the edition"
        yield Finding(message=message, place=edition.place)
