"""gov-dates-version."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator

from leaflets.checks.parts import of_kind, treatments
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView

_NOTICE = dt.timedelta(days=90)
_LONGEST = 36
_LONGEST_WITH_TREATMENTS = 24
"""Months from the edition's date to its review."""


@rule("gov-dates-version", ERROR, source="IPDAS, DISCERN 5, PIF TICK 1 and 4")
def dates_version(view: LevelView) -> Iterator[Finding]:
    """Every leaflet says when its evidence was searched, when it is to be reviewed and how it is brought up to date, in
    a block of kind `edition`. The review is due within two years of the edition's date where there are treatments to
    choose from, and within three elsewhere. Past that day the leaflet is not to be handed out; in the last ninety days
    it is a warning. Review the evidence, then write the new dates into `edition`.
    """
    edition = view.condition.edition
    if edition.review_by < view.today:
        yield Finding(message=f"this edition was to be reviewed by {edition.review_by}", place=edition.place)
    elif edition.review_by - view.today < _NOTICE:
        message = f"this edition is to be reviewed by {edition.review_by}"
        yield Finding(message=message, place=edition.place, severity=WARNING)
    months = _LONGEST_WITH_TREATMENTS if treatments(view) else _LONGEST
    if edition.review_by > _later(edition.date, months):
        message = f"the review date {edition.review_by} is more than {months} months after the edition"
        yield Finding(message=message, place=edition.place)
    if not of_kind(view, "edition"):
        message = f'level "{view.level.id}" does not say of when it is'
        hint = "add a block of kind edition to a closing section"
        yield Finding(message=message, place=view.condition.place, hint=hint)


def _later(day: dt.date, months: int) -> dt.date:
    """The same day so many months on, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
