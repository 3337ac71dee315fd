"""Checking: make up every leaflet without printing it, then let the rules look at all of it."""

from __future__ import annotations

import datetime as dt

from leaflets.checks import Subject, run
from leaflets.makeup import Book
from leaflets.model import Library
from leaflets.pipeline.leaflet import Shop
from leaflets.pipeline.plan import Wanted, plan
from leaflets.problems import LeafletError, Problem, Report
from leaflets.text import FontLibrary


def check(library: Library, fonts: FontLibrary, today: dt.date) -> tuple[Problem, ...]:
    """Every finding of every rule, and what stops a leaflet from being made up."""
    report = Report()
    shop = Shop(library=library, fonts=fonts)
    books: dict[tuple[str, str], Book] = {}
    for job in plan(library, Wanted(formats=("a4",)), report):
        try:
            books[job.clinic, job.level] = shop.made_up(job)[0]
        except LeafletError as error:
            report.extend(error.problems)
    report.extend(run(Subject(library=library, books=books, today=today)))
    return tuple(report)
