"""Words for people: the command line. Reads, plans, builds, checks; tells problems; sets the exit code.

0 done · 1 findings of severity error · 2 wrong usage · 3 invalid input · 5 missing font or tool
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from leaflets.checks import LevelView, all_rules
from leaflets.checks.instruments import INSTRUMENTS, Instrument, as_data, instrument_report, people_form, said
from leaflets.checks.instruments.ipdas import IPDAS
from leaflets.checks.measures import as_data as measures_data
from leaflets.checks.measures import measures
from leaflets.checks.measures import report as readability
from leaflets.checks.sarif import sarif
from leaflets.cli.common import Content, Json, Output, fonts_there, read, today
from leaflets.localising import with_pseudo
from leaflets.model import Library
from leaflets.pipeline import (
    UNKNOWN_CHOICE,
    Job,
    Shop,
    Wanted,
    build,
    check,
    contact_sheet,
    plan,
    views,
    write,
    write_manifest,
    write_project,
)
from leaflets.pipeline.project import NOT_EMPTY
from leaflets.problems import LeafletError, Problem, Report, kinds, nearest
from leaflets.telling import (
    DONE,
    FINDINGS,
    INVALID,
    USAGE,
    code,
    err,
    errors,
    progress,
    say,
    stop,
    summary,
    tell,
    tell_build,
)
from leaflets.version import VERSION

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Patient leaflets, ready to print and readable by a screen reader, from structured content.",
)

Clinics = Annotated[list[str] | None, typer.Option("--clinic", metavar="NAME", help="Only this clinic (repeatable).")]
Languages = Annotated[list[str] | None, typer.Option("--lang", metavar="TAG", help="Only this language (repeatable).")]
Levels = Annotated[list[str] | None, typer.Option("--level", metavar="NAME", help="Only this reading level.")]
Formats = Annotated[list[str] | None, typer.Option("--format", metavar="NAME", help="Only this paper: a4, letter.")]
Everything = Annotated[bool, typer.Option("--all", help="Every language, level and format, for every clinic.")]
Workers = Annotated[int, typer.Option("--jobs", "-j", metavar="N", min=0, help="Workers; 0 chooses by itself.")]


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"leaflets {VERSION}")
        raise typer.Exit(DONE)


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """The options that stand before a command."""


@app.command("build")
def build_command(
    clinic: Clinics = None,
    lang: Languages = None,
    level: Levels = None,
    format: Formats = None,
    everything: Everything = False,
    content: Content = None,
    output: Output = Path("output"),
    jobs: Workers = 0,
    as_json: Json = False,
) -> None:
    """Make the PDFs: output/CLINIC/LANGUAGE/CONDITION.LEVEL.FORMAT.pdf, and output/manifest.json."""
    reading = read(content, clinic or (), as_json)
    if reading.library is None:
        stop(reading.problems, INVALID, as_json)
    fonts = fonts_there(as_json)
    library = with_pseudo(reading.library, lang or ())
    wanted = Wanted(
        clinics=clinic or (), languages=lang or (), levels=level or (), formats=format or (), all=everything
    )
    planned, left = _planned(library, wanted, reading.broken, as_json)
    with progress(len(planned), as_json) as bar:
        task = bar.add_task("leaflets", total=len(planned))
        outcomes = build(library, fonts, planned, output, jobs, lambda outcome: bar.advance(task))
    unwritten = write_manifest(library, outcomes, output)
    problems = (
        *reading.problems,
        *left,
        *(problem for outcome in outcomes for problem in outcome.problems),
        *unwritten,
    )
    tell_build(outcomes, problems, output, as_json)
    raise typer.Exit(code(problems))


def _planned(library: Library, wanted: Wanted, broken: Sequence[str], as_json: bool) -> tuple[Sequence[Job], Report]:
    """The jobs and what cannot be made; stops where the command line asks for what there is not."""
    report = Report()
    planned = plan(library, wanted, report, broken)
    if any(problem.kind is UNKNOWN_CHOICE for problem in report):
        stop(report, USAGE, as_json)
    return planned, report


@app.command("check")
def check_command(
    clinic: Clinics = None,
    content: Content = None,
    level: Levels = None,
    lang: Languages = None,
    as_json: Json = False,
    as_sarif: Annotated[bool, typer.Option("--sarif", help="Tell the findings as SARIF 2.1.0.")] = False,
    ipdas: Annotated[bool, typer.Option("--ipdas", help="The IPDAS criteria, and where each is met.")] = False,
    instruments: Annotated[
        bool, typer.Option("--instruments", help="IPDAS, DISCERN, EQIP and PEMAT: what can be read, and where.")
    ] = False,
    form: Annotated[bool, typer.Option("--form", help="What only people can judge, as a form to fill in.")] = False,
    readable: Annotated[
        bool, typer.Option("--readability", help="How hard each level is to read, by every index of its language.")
    ] = False,
) -> None:
    """Hold content, clinics and made-up pages against the rules; nothing is written."""
    reading = read(content, clinic or (), as_json)
    library = with_pseudo(reading.library, lang or ()) if reading.library else None
    wanted = Wanted(languages=lang or (), levels=level or ())
    if library is not None:
        _planned(library, wanted, reading.broken, as_json)
    if library is not None and (ipdas or instruments or form):
        _instruments(library, wanted, as_json, form, (IPDAS,) if ipdas else INSTRUMENTS)
    if library is not None and readable:
        _readability(library, wanted, as_json)
    found = check(library, fonts_there(as_json), today(), wanted) if library else ()
    problems = tuple(Report.of([*reading.problems, *found]))
    if as_sarif:
        say(sarif(problems))
    else:
        tell(problems, as_json)
    if not (as_json or as_sarif):
        say(summary(problems))
    raise typer.Exit(code(problems, FINDINGS if reading.library and not errors(reading.problems) else INVALID))


def _instruments(
    library: Library, wanted: Wanted, as_json: bool, form: bool, instruments: Sequence[Instrument]
) -> NoReturn:
    """Print the instruments' report of each level, or the form for people, and stop."""
    reports = [instrument_report(one, instruments) for one in _seen(library, wanted, as_json)]
    if as_json:
        say(json.dumps([as_data(report) for report in reports], ensure_ascii=False, indent=2))
    else:
        for report in reports:
            say(people_form(report) if form else "\n".join((*said(report), "")))
    raise typer.Exit(DONE)


def _readability(library: Library, wanted: Wanted, as_json: bool) -> NoReturn:
    """Print what each clinic's leaflets measure, and stop."""
    by_clinic = groupby(_seen(library, wanted, as_json), key=lambda one: str(one.clinic.id))
    found = {clinic: [measures(one) for one in seen] for clinic, seen in by_clinic}
    if as_json:
        told = {clinic: [measures_data(row) for row in rows] for clinic, rows in found.items()}
        say(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        for clinic, rows in found.items():
            say(f"# {clinic}\n\n{readability(rows)}")
    raise typer.Exit(DONE)


def _seen(library: Library, wanted: Wanted, as_json: bool) -> list[LevelView]:
    """The leaflets that are wanted, as rules see them."""
    return list(views(Shop(library=library, fonts=fonts_there(as_json)), today(), Report(), wanted))


@app.command("pictures")
def pictures_command(output: Output = Path("output")) -> None:
    """Print all pictures on one contact sheet: output/pictures.pdf."""
    reading = read(None, (), as_json=False)
    if reading.library is None:
        stop(reading.problems, INVALID, as_json=False)
    try:
        write(output / "pictures.pdf", contact_sheet(Shop(library=reading.library, fonts=fonts_there(False)), "plain"))
    except LeafletError as error:
        stop(error.problems, INVALID, as_json=False)
    say(str(output / "pictures.pdf"))


@app.command("init")
def init_command(folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new or empty folder.")]) -> None:
    """Write a working project: content, templates, fonts and an example clinic to copy."""
    try:
        write_project(folder)
    except FileExistsError:
        hint = "choose a new folder; nothing was written"
        stop([Problem(NOT_EMPTY, f'"{folder}" is not empty', hint=hint)], USAGE, as_json=False)
    except OSError as error:
        stop([Problem(NOT_EMPTY, f'cannot write "{folder}": {error.strerror}')], USAGE, as_json=False)
    say(f"A project is in {folder}. Next:\n\n  cd {folder}\n  leaflets build\n")


@app.command("explain")
def explain_command(slug: Annotated[str, typer.Argument(metavar="SLUG", help="The word in square brackets.")]) -> None:
    """Tell what a problem means and how to mend it."""
    all_rules()  # rules declare their kinds when they are imported
    found = next((one for one in kinds() if one.slug == slug), None)
    if found is None:
        hint = nearest(slug, (one.slug for one in kinds())) or "`leaflets explain all` lists them"
        if slug != "all":
            err(f'there is no problem called "{slug}"\n  hint: {hint}')
            raise typer.Exit(USAGE)
        for one in kinds():
            say(f"{one.slug} ({one.severity})")
        raise typer.Exit(DONE)
    Console(width=88, highlight=False).print(f"{found.slug} ({found.severity})\n\n{found.explanation}", markup=False)


def main() -> None:
    """The console script."""
    app()
