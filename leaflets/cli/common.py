"""What all commands share: options, the project we stand in, its fonts, the day."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from leaflets.pipeline import fonts_of
from leaflets.problems import LeafletError, Problem, kind
from leaflets.reading import UNKNOWN_CLINIC, Reading, read_library
from leaflets.telling import MISSING, USAGE, stop
from leaflets.text import FontLibrary, read_fonts

NO_PROJECT = kind(
    "no-project", "`leaflets` reads the folder it stands in; a project has content.yaml, clinics/, templates/."
)
NO_FONTS = kind(
    "no-fonts",
    """The fonts of the project are not where they should be, or are not the files that their list says. Fonts live in
    templates/fonts/; `leaflets init` writes a project that has them.""",
)

Content = Annotated[Path | None, typer.Option("--content", metavar="FILE", help="Another condition than content.yaml.")]
Output = Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="Where what is made goes.")]
Json = Annotated[bool, typer.Option("--json", help="Tell everything as JSON.")]


def today() -> dt.date:
    """Today, or the day that SOURCE_DATE_EPOCH names, so that a check can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return dt.datetime.fromtimestamp(int(epoch), dt.UTC).date() if epoch.isdigit() else dt.datetime.now(dt.UTC).date()


def read(content: Path | None, clinics: Sequence[str], as_json: bool) -> Reading:
    """The project we stand in. A folder that is none, or a clinic that is not there, is wrong usage."""
    if content is None and not Path("content.yaml").is_file():
        hint = "stand in a project folder, or make one with `leaflets init DIR`"
        stop([Problem(NO_PROJECT, "there is no content.yaml in this folder", hint=hint)], USAGE, as_json)
    reading = read_library(Path(), content, clinics)
    unknown = [problem for problem in reading.problems if problem.kind is UNKNOWN_CLINIC]
    if unknown:
        stop(unknown, USAGE, as_json)
    return reading


def fonts_there(as_json: bool) -> FontLibrary:
    """The project's fonts; without them, stop."""
    try:
        return read_fonts(fonts_of(Path()))
    except LeafletError as error:
        hint = "stand in a project folder, or make one with `leaflets init DIR`"
        stop(
            [Problem(NO_FONTS, "the fonts of this project cannot be used", hint=hint), *error.problems],
            MISSING,
            as_json,
        )
