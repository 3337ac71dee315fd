"""Telling: problems and results in words for people, or as data for machines; and the exit codes.

0 done · 1 findings of severity error · 2 wrong usage · 3 invalid input · 5 missing font or tool
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from leaflets.pipeline import Outcome
from leaflets.problems import Problem, Report, Severity

DONE, FINDINGS, USAGE, INVALID, MISSING = 0, 1, 2, 3, 5


def errors(problems: Iterable[Problem]) -> bool:
    """Whether any problem is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def code(problems: Iterable[Problem], worst: int = INVALID) -> int:
    """3 when something of the user's cannot be used, unless the caller knows it for a finding."""
    return worst if errors(problems) else DONE


def stop(problems: Iterable[Problem], code: int, as_json: bool) -> NoReturn:
    """Tell the problems and end with the code."""
    tell(tuple(problems), as_json)
    raise typer.Exit(code)


def tell(problems: Sequence[Problem], as_json: bool) -> None:
    """Every problem, by file and line; as data on standard output, or in words on standard error."""
    if as_json:
        typer.echo(json.dumps({"problems": [data(one) for one in problems]}, ensure_ascii=False, indent=2))
        return
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    for problem in Report.of(problems):
        colour = {"error": "red", "warning": "yellow"}.get(problem.severity, "cyan")
        console.print(escape(str(problem)).replace(f"{problem.severity}:", f"[{colour}]{problem.severity}:[/]", 1))


def data(problem: Problem) -> dict[str, object]:
    """A problem as data."""
    place = problem.place
    return {
        "slug": problem.kind.slug,
        "severity": str(problem.severity),
        "message": problem.message,
        "hint": problem.hint,
        "file": place.file if place else None,
        "line": place.line if place else None,
        "column": place.column if place else None,
    }


def tell_build(outcomes: Sequence[Outcome], problems: Sequence[Problem], output: Path, as_json: bool) -> None:
    """What was made, what was not, and why."""
    if as_json:
        made = [
            {"path": str(output / one.job.path), "pages": one.pages, "sha256": one.sha256}
            for one in outcomes
            if one.done
        ]
        record = {"leaflets": made, "problems": [data(one) for one in problems]}
        typer.echo(json.dumps(record, ensure_ascii=False, indent=2))
        return
    tell(problems, as_json)
    for outcome in outcomes:
        if outcome.done:
            draft = "  DRAFT" if outcome.draft else ""
            say(f"{output / outcome.job.path}  {outcome.pages} pages{draft}")
    failed = [outcome for outcome in outcomes if not outcome.done]
    for outcome in failed:
        err(f"not made: {outcome.job.path}")


def summary(problems: Sequence[Problem]) -> str:
    """How many findings there are."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    return f"{errors} error{'' if errors == 1 else 's'}, {len(problems) - errors} warnings and notes"


def progress(count: int, as_json: bool) -> Progress:
    """A bar, only where somebody watches and there is something to wait for."""
    watched = sys.stderr.isatty() and count > 5 and not as_json
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True, disable=not watched)


def say(text: str) -> None:
    """Words on standard output."""
    typer.echo(text)


def err(text: str) -> None:
    """Words on standard error."""
    typer.echo(text, err=True)
