"""Breaks the small made-up condition on purpose and asks one rule what it finds."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

from support import ROOT, SECOND

from leaflets.checks import Finding, LevelView, all_rules
from leaflets.model import Clinic, Library
from leaflets.pipeline import Job, Shop
from leaflets.pipeline.checking import view
from leaflets.problems import Report
from leaflets.reading import read_library
from leaflets.text import FontLibrary

TODAY = dt.date(2026, 11, 20)


@dataclass(frozen=True, kw_only=True)
class Case:
    """One way to break a rule: in the content `old` becomes `new`; the finding is on the line that holds `at`.

    `level` is where the rule is asked; `at` is empty where a finding has no line of its own; `says` is part of the
    message; `today` moves the day; `clinic` changes fields of the clinic.
    """

    rule: str
    old: str = ""
    new: str = ""
    at: str = ""
    says: str = ""
    level: str = "plain"
    today: dt.date = TODAY
    clinic: tuple[tuple[str, object], ...] = ()


def broken_text(case: Case) -> str:
    """The content with the case's change made."""
    text = SECOND.read_text(encoding="utf-8")
    if case.old:
        assert text.count(case.old) >= 1, f"{case.rule}: {case.old!r} is not in the condition"
        text = text.replace(case.old, case.new, 1)
    return text


def view_of(content: Path, level: str, today: dt.date, fonts: FontLibrary, clinic: dict[str, object]) -> LevelView:
    """One level of a content file as rules see it."""
    reading = read_library(ROOT, content)
    errors = [str(problem) for problem in reading.problems if problem.severity == "error"]
    assert reading.library is not None, "\n".join(errors)
    library: Library = reading.library
    if clinic:
        first: Clinic = library.clinics[0]
        library = replace(library, clinics=(replace(first, **clinic), *library.clinics[1:]))  # type: ignore[arg-type]
    shop = Shop(library=library, fonts=fonts)
    job = Job(clinic="example", language="en", condition=library.condition.id, level=level, format="a4")
    return view(shop, job, today, Report())


def findings(rule: str, seen: LevelView) -> list[Finding]:
    """What one rule finds in a view; nothing where it does not hold at the level."""
    found = next(one for one in all_rules() if one.id == rule)
    return list(found.check(seen)) if found.severity(seen.level.id) else []
