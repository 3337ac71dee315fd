"""Checking: make every leaflet without writing it, then let the rules look at all of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from leaflets.checks import LevelView, run, waived
from leaflets.checks.corpus import Gatherer
from leaflets.composing import Speaker, uses_of
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
    return tuple(report)


def views(shop: Shop, today: dt.date, report: Report) -> Iterator[LevelView]:
    """Each clinic's leaflets on A4, made up and printed, as rules see them."""
    for job in plan(shop.library, Wanted(formats=("a4",)), report):
        yield view(shop, job, today, report)


def view(shop: Shop, job: Job, today: dt.date, report: Report) -> LevelView:
    """One leaflet as rules see it."""
    copy = shop.commission(job).copy
    speaker = Speaker(copy=copy)
    sections = speaker.sections()
    book, file = _made(shop, job, report)
    uses = [uses_of(block, copy.level.id, copy.condition) for _, blocks in sections for block in blocks]
    return LevelView(
        library=shop.library,
        clinic=copy.clinic,
        level=copy.level,
        today=today,
        sections=sections,
        texts=tuple(Gatherer(copy, speaker).all(sections)),
        book=book,
        file=file,
        facts_used=tuple(dict.fromkeys(fact for one in uses for fact in one.facts)),
        terms_used=tuple(dict.fromkeys(term for one in uses for term in one.terms)),
    )


def _made(shop: Shop, job: Job, report: Report) -> tuple[Book | None, Inspection | None]:
    try:
        book, commission = shop.made_up(job)
        return book, inspect(print_book(book, imprint_of(commission)))
    except LeafletError as error:
        report.extend(error.problems)
        return None, None
