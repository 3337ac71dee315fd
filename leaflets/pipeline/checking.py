"""Checking: make every leaflet without writing it, then let the rules look at all of it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from leaflets.checks import LevelView, run, waived
from leaflets.checks.corpus import look
from leaflets.checks.waivers import STALE, Found
from leaflets.localising import messages_of
from leaflets.localising.compare import compare
from leaflets.makeup import Book
from leaflets.model import Library
from leaflets.pdf import print_book
from leaflets.pdf.inspection import Inspection, inspect
from leaflets.pipeline.leaflet import Shop, imprint_of
from leaflets.pipeline.plan import EVERYTHING, Job, Wanted, plan
from leaflets.problems import LeafletError, Place, Problem, Report, Severity, kind
from leaflets.text import FontLibrary

WORDING_NOTES = kind(
    "wording-notes",
    """Notes on a translation: sentences that are longer than the level expects, and that it is a draft. They are told
    one by one when the language is asked for by name.""",
    Severity.NOTE,
)


def check(library: Library, fonts: FontLibrary, today: dt.date, wanted: Wanted = EVERYTHING) -> tuple[Problem, ...]:
    """Every finding of every rule that is not waived, and what stops a leaflet from being made.

    Of translations, notes are only counted, unless their languages are asked for by name. A waiver is called useless
    only where every level is looked at in every language that there is.
    """
    report = Report()
    shop = Shop(library=library, fonts=fonts)
    own = not wanted.languages
    found = run(views(shop, today, report, wanted))
    report.extend(_waived(found, library, wanted) if own else (one.problem for one in found))
    messages = messages_of(library)
    for catalogue in library.catalogues:
        if own or catalogue.language in wanted.languages:
            report.extend(compare(messages, catalogue))
    return tuple(_counted(report, library) if own else report)


def _waived(found: Iterable[Found], library: Library, wanted: Wanted) -> Iterator[Problem]:
    whole = _texts(library, wanted) >= _texts(library, Wanted(all=True))
    left = waived(found, library.condition.waivers)
    return (problem for problem in left if whole or problem.kind is not STALE)


def _texts(library: Library, wanted: Wanted) -> set[tuple[str, str]]:
    """What a plan prints: language and level."""
    return {(job.language, job.level) for job in plan(library, replace(wanted, formats=("a4",)), Report())}


def _counted(report: Report, library: Library) -> Iterator[Problem]:
    """The problems, the notes on each translation as one."""
    files = {catalogue.file: catalogue.language for catalogue in library.catalogues}
    notes: Counter[str] = Counter()
    for problem in report:
        if problem.severity is Severity.NOTE and problem.place and problem.place.file in files:
            notes[problem.place.file] += 1
        else:
            yield problem
    for file, count in notes.items():
        hint = f"leaflets check --lang {files[file]}"
        yield Problem(WORDING_NOTES, f"{count} notes on this draft for whoever translates it", Place(file), hint)


def views(shop: Shop, today: dt.date, report: Report, wanted: Wanted = EVERYTHING) -> Iterator[LevelView]:
    """Each clinic's leaflets on A4, made up and printed, as rules see them; only those that are wanted."""
    for job in plan(shop.library, replace(wanted, formats=("a4",)), report):
        yield view(shop, job, today, report)


def view(shop: Shop, job: Job, today: dt.date, report: Report) -> LevelView:
    """One leaflet as rules see it. What its language lacks is told too: it is what stops the build."""
    told = shop.localised(job.language)
    report.extend(told.problems(job.level) if told else ())
    book, file = _made(shop, job, report)
    commission = shop.commission(job)
    return look(commission.library, commission.copy, today, book, file)


def _made(shop: Shop, job: Job, report: Report) -> tuple[Book | None, Inspection | None]:
    try:
        book, commission = shop.made_up(job)
        report.extend(book.problems)
        return book, inspect(print_book(book, imprint_of(commission)))
    except LeafletError as error:
        report.extend(error.problems)
        return None, None
