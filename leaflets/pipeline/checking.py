"""Checking: make every leaflet without writing it, then let the rules look at all of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from leaflets.checks import LevelView, run, waived
from leaflets.checks.corpus import look
from leaflets.localising import messages_of
from leaflets.localising.compare import compare
from leaflets.makeup import Book
from leaflets.model import Library
from leaflets.pdf import print_book
from leaflets.pdf.inspection import Inspection, inspect
from leaflets.pipeline.leaflet import Shop, imprint_of
from leaflets.pipeline.plan import Job, Wanted, plan
from leaflets.problems import LeafletError, Problem, Report
from leaflets.text import FontLibrary


def check(library: Library, fonts: FontLibrary, today: dt.date) -> tuple[Problem, ...]:
    """Every finding of every rule that is not waived, and what stops a leaflet from being made."""
    report = Report()
    shop = Shop(library=library, fonts=fonts)
    report.extend(waived(run(views(shop, today, report)), library.condition.waivers))
    messages = messages_of(library)
    for catalogue in library.catalogues:
        report.extend(compare(messages, catalogue))
    return tuple(report)


def views(shop: Shop, today: dt.date, report: Report) -> Iterator[LevelView]:
    """Each clinic's leaflets on A4, made up and printed, as rules see them."""
    for job in plan(shop.library, Wanted(formats=("a4",)), report):
        yield view(shop, job, today, report)


def view(shop: Shop, job: Job, today: dt.date, report: Report) -> LevelView:
    """One leaflet as rules see it."""
    book, file = _made(shop, job, report)
    commission = shop.commission(job)
    return look(commission.library, commission.copy, today, book, file)


def _made(shop: Shop, job: Job, report: Report) -> tuple[Book | None, Inspection | None]:
    try:
        book, commission = shop.made_up(job)
        return book, inspect(print_book(book, imprint_of(commission)))
    except LeafletError as error:
        report.extend(error.problems)
        return None, None
