"""The translator's verbs: `leaflets i18n extract`, `status` …"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from leaflets.cli.common import Content, Json, read
from leaflets.language import find_locale
from leaflets.model import Library, State
from leaflets.pipeline import write
from leaflets.pipeline.translating import Standing, changed, empty, extract, status
from leaflets.problems import LeafletError
from leaflets.reading.catalogues import catalogue_path
from leaflets.telling import DONE, INVALID, USAGE, say, stop, tell

translators = typer.Typer(no_args_is_help=True, help="For translators: take texts out, hand them back, see how far.")

Tags = Annotated[
    list[str] | None, typer.Argument(metavar="[TAG]…", help="Languages: es, ur, zh-Hans. None: all there are.")
]


@translators.command("extract")
def extract_command(tag: Tags = None, content: Content = None) -> None:
    """Bring locales/TAG.po up to date with the content; begin it where there is none."""
    library = _library(content)
    owner = library.condition.id if content else ""
    there = {catalogue.language: catalogue for catalogue in library.catalogues}
    for one in tag or sorted(there):
        try:
            find_locale(one)
        except LeafletError as error:
            stop(error.problems, USAGE, as_json=False)
        path = catalogue_path(Path(), one, owner)
        if path.exists() and one not in there:
            continue  # told already: it cannot be read, and is not touched
        done = extract(library, there.get(one) or empty(one, path.as_posix()))
        write(path, done.text.encode())
        merged = done.merged
        say(f"{path}: new {changed(merged.new)}, stale {changed(merged.stale)}, left behind {len(merged.left)}")


@translators.command("status")
def status_command(content: Content = None, as_json: Json = False) -> None:
    """How far each language is at each reading level."""
    rows = status(_library(content))
    if as_json:
        say(json.dumps([_data(row) for row in rows], ensure_ascii=False, indent=2))
        raise typer.Exit(DONE)
    table = Table(
        "Language", "Level", "Texts", "Translated", "Reviewed", "Stale", "Missing", "Safety-critical", "State"
    )
    for row in rows:
        counts = row.counts
        table.add_row(
            row.language,
            row.level,
            str(row.total),
            str(counts.get(State.TRANSLATED, 0) + counts.get(State.REVIEWED, 0)),
            str(counts.get(State.REVIEWED, 0)),
            str(counts.get(State.STALE, 0)),
            str(counts.get(State.MISSING, 0)),
            str(row.critical),
            _verdict(row),
        )
    Console(highlight=False).print(table)


def _verdict(row: Standing) -> str:
    if not row.offered:
        return "not begun"
    if row.critical or row.counts.get(State.MISSING, 0):
        return "blocked"
    return "stale" if row.counts.get(State.STALE, 0) else "complete"


def _data(row: Standing) -> dict[str, object]:
    return {
        "language": row.language,
        "level": row.level,
        "texts": row.total,
        **{str(state): row.counts.get(state, 0) for state in State},
        "safety_critical": row.critical,
        "state": _verdict(row),
    }


def _library(content: Path | None) -> Library:
    reading = read(content, (), as_json=False)
    if reading.library is None:
        stop(reading.problems, INVALID, as_json=False)
    tell(reading.problems, as_json=False)
    return reading.library
