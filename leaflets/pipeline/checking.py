"""Checking: make every leaflet without writing it, then let the rules look at all of it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence

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
from leaflets.problems import LeafletError, Place, Problem, Report, Severity, kind
from leaflets.text import FontLibrary

WORDING_NOTES = kind(
    "wording-notes",
    """Notes on a translation: sentences that are longer than the level expects, and that it is a draft. They are told
    one by one when the language is asked for by name.""",
    Severity.NOTE,
)


def check(library: Library, fonts: FontLibrary, today: dt.date, languages: Sequence[str] = ()) -> tuple[Problem, ...]:
    """Every finding of every rule that is not waived, and what stops a leaflet from being made.

    Of translations, notes are only counted, unless their languages are asked for by name.
    """
    report = Report()
    shop = Shop(library=library, fonts=fonts)
    own = not languages
    found = run(views(shop, today, report, languages))
    report.extend(waived(found, library.condition.waivers) if own else (one.problem for one in found))
    messages = messages_of(library)
    for catalogue in library.catalogues:
        if own or catalogue.language in languages:
            report.extend(compare(messages, catalogue))
    return tuple(_counted(report, library) if own else report)


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


def views(shop: Shop, today: dt.date, report: Report, languages: Sequence[str] = ()) -> Iterator[LevelView]:
    """Each clinic's leaflets on A4, made up and printed, as rules see them; only those of some languages, if named."""
    for job in plan(shop.library, Wanted(formats=("a4",), languages=languages), report):
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
        return book, inspect(print_book(book, imprint_of(commission)))
    except LeafletError as error:
        report.extend(error.problems)
        return None, None
