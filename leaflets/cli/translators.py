"""The translator's verbs: `leaflets i18n extract`, `status` …"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Column, Table

from leaflets.cli.common import Content, Json, Output, fonts_there, read
from leaflets.language import find_locale
from leaflets.localising import localise, with_pseudo
from leaflets.localising.po import read_po
from leaflets.localising.pseudo import PSEUDO
from leaflets.localising.xliff import read_xliff
from leaflets.model import Catalogue, Library, State
from leaflets.pipeline import write
from leaflets.pipeline.plan import UNKNOWN_CHOICE
from leaflets.pipeline.proof import proof_html, proof_pdf
from leaflets.pipeline.translating import Standing, changed, empty, extract, reviewed, status, take_in, xliff
from leaflets.problems import LeafletError, Place, Problem, kind, nearest
from leaflets.reading.catalogues import BAD_FILE_NAME, catalogue_path
from leaflets.reading.kinds_of_files import UNREADABLE_FILE
from leaflets.reading.values import is_language
from leaflets.telling import DONE, FINDINGS, INVALID, USAGE, errors, say, stop, tell

NOBODY = kind("nobody", "A review is worth what the person is worth who made it, so it carries a name.")

translators = typer.Typer(no_args_is_help=True, help="For translators: take texts out, hand them back, see how far.")

Tags = Annotated[
    list[str] | None, typer.Argument(metavar="TAG", help="Languages: es, ur, zh-Hans. None: all there are.")
]
Tag = Annotated[str, typer.Argument(metavar="TAG", help="A language that has a file in locales/: es, ur, zh-Hans.")]


_WIDTH = 96
_COLUMNS = ("Language", "Level", "Texts", "Done", "Reviewed", "Stale", "Missing", "Critical", "State")


@translators.command("extract")
def extract_command(tag: Tags = None, content: Content = None) -> None:
    """Bring locales/TAG.po up to date with the content; begin it where there is none."""
    library = _library(content)
    _translatable(tag or (), library)
    there = {catalogue.language: catalogue for catalogue in library.catalogues}
    for one in tag or sorted(there):
        _check_tag(one, USAGE)
        path = _path(library, content, one)
        if path.exists() and one not in there:
            continue  # told already: it cannot be read, and is not touched
        done = extract(library, there.get(one) or empty(one, path.as_posix()))
        write(path, done.text.encode())
        merged = done.merged
        say(f"{path}: new {changed(merged.new)}, stale {changed(merged.stale)}, left behind {len(merged.left)}")


def _check_tag(tag: str, code: int, file: Path | None = None) -> None:
    """Stop at what is no language, or not written as catalogues are named: nothing is written under such a name."""
    place = Place(file.as_posix()) if file else None
    try:
        find_locale(tag, place)
    except LeafletError as error:
        stop(error.problems, code, as_json=False)
    if not is_language(tag):
        stop([Problem(BAD_FILE_NAME, f'"{tag}" is not a language tag', place, "es, ar, zh-Hans")], code, as_json=False)


@translators.command("status")
def status_command(content: Content = None, as_json: Json = False) -> None:
    """How far each language is at each reading level."""
    rows = status(_library(content))
    if as_json:
        say(json.dumps([_data(row) for row in rows], ensure_ascii=False, indent=2))
        raise typer.Exit(DONE)
    table = Table(*(Column(head, no_wrap=True) for head in _COLUMNS))
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
    Console(highlight=False, width=_WIDTH).print(table)


@translators.command("reviewed")
def reviewed_command(
    tag: Tag,
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who has read the texts and stands by them.")],
    level: Annotated[list[str] | None, typer.Option("--level", metavar="NAME", help="Only this reading level.")] = None,
    content: Content = None,
) -> None:
    """Mark a language's texts as reviewed by somebody who has read them; changed texts lose the mark by themselves."""
    library = _library(content)
    _translatable((tag,), library)
    _check_levels(level or (), library)
    catalogue = _catalogue(library, tag)
    if not by.strip():
        stop([Problem(NOBODY, "a review needs a name", hint='--by "NAME"')], USAGE, as_json=False)
    text, marked = reviewed(library, catalogue, " ".join(by.split()), level or ())
    path = _path(library, content, tag)
    write(path, text.encode())
    say(f"{path}: {marked} texts marked as reviewed by {' '.join(by.split())}")


@translators.command("xliff")
def xliff_command(tag: Tag, content: Content = None, output: Output = Path("output")) -> None:
    """Write a language's texts as XLIFF 2.1: output/i18n/TAG.xlf."""
    library = _library(content)
    catalogue = _catalogue(library, tag)
    path = output / "i18n" / f"{tag}.xlf"
    write(path, xliff(library, catalogue).encode())
    say(str(path))


@translators.command("import")
def import_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A PO or XLIFF 2 file from a translator.")],
    tag: Annotated[
        str | None, typer.Option("--lang", metavar="TAG", help="Its language, where a PO file does not say it.")
    ] = None,
    content: Content = None,
) -> None:
    """Take a translator's file into locales/TAG.po: what is sound goes in, the rest is told."""
    library = _library(content)
    theirs, problems = _handed(file, tag)
    if theirs is None:
        stop(problems, INVALID, as_json=False)
    _check_tag(theirs.language, INVALID, file)
    _translatable((theirs.language,), library)
    path = _path(library, content, theirs.language)
    there = {catalogue.language: catalogue for catalogue in library.catalogues}
    if path.exists() and theirs.language not in there:
        raise typer.Exit(INVALID)  # our own file cannot be read, as was told; it is not touched
    done = take_in(library, there.get(theirs.language) or empty(theirs.language, path.as_posix()), theirs)
    write(path, done.text.encode())
    handed = done.handed
    found = (*problems, *handed.problems)
    tell(found, as_json=False)
    say(f"{path}: taken {handed.taken}, unchanged {handed.unchanged}, kept {handed.kept}, told of {len(found)}")
    raise typer.Exit(FINDINGS if errors(found) else DONE)


def _handed(file: Path, tag: str | None) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """The catalogue in a file that was handed in."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        return None, (Problem(UNREADABLE_FILE, f'"{file}" cannot be read: {why}', Place(file.as_posix())),)
    if text.lstrip().startswith("<"):
        read = read_xliff(text, file.as_posix())
        return read.catalogue, read.problems
    found = read_po(text, file.as_posix(), tag or "")
    language = tag or found.head.get("Language", "").replace("_", "-") or file.stem
    catalogue = replace(found.catalogue, language=language) if found.catalogue else None
    return catalogue, found.problems


@translators.command("proof")
def proof_command(
    tag: Tag,
    level: Annotated[list[str] | None, typer.Option("--level", metavar="NAME", help="Only this reading level.")] = None,
    content: Content = None,
    output: Output = Path("output"),
) -> None:
    """Proofs of a language: each level's leaflet with its texts numbered and listed, and the list as a web page."""
    library = _library(content)
    catalogue = _catalogue(library, tag)
    there = _check_levels(level or (), library)
    told = localise(library, catalogue)
    fonts = fonts_there(as_json=False)
    folder, clinic = output / "proof", library.clinics[0].id
    wanted = [one for one in there if (one in level if level else told.offers(one))]
    if not wanted:
        say(f"no level of {tag} is begun, so there is only the list; --level NAME prints one all the same")
    for one in wanted:
        try:
            write(folder / f"{tag}.{one}.pdf", proof_pdf(library, fonts, catalogue, one, clinic))
        except LeafletError as error:
            stop(error.problems, INVALID, as_json=False)
        say(str(folder / f"{tag}.{one}.pdf"))
    write(folder / f"{tag}.html", proof_html(library, catalogue).encode())
    say(str(folder / f"{tag}.html"))


def _check_levels(asked: Sequence[str], library: Library) -> Sequence[str]:
    """Stop at a level that there is not; the levels that there are."""
    there = [one.id for one in library.levels]
    for unknown in (one for one in asked if one not in there):
        hint = nearest(unknown, there) or f"there is: {', '.join(there)}"
        stop([Problem(UNKNOWN_CHOICE, f'there is no level "{unknown}"', hint=hint)], USAGE, as_json=False)
    return there


def _translatable(tags: Sequence[str], library: Library) -> None:
    """Stop at a language that nobody translates into: the content's own, and those that the program makes itself."""
    source = library.condition.language
    for tag in tags:
        if tag in (source, source.partition("-")[0]):
            message, hint = f'the content itself is in "{tag}"', "choose a language to translate it into"
            stop([Problem(UNKNOWN_CHOICE, message, hint=hint)], USAGE, as_json=False)
        if tag in PSEUDO:
            message, hint = f'"{tag}" is made by the program itself', f"leaflets build --lang {tag}"
            stop([Problem(UNKNOWN_CHOICE, message, hint=hint)], USAGE, as_json=False)


def _path(library: Library, content: Path | None, tag: str) -> Path:
    """Where a language's file stands: under the condition's id, if it is not the project's own."""
    return catalogue_path(Path(), tag, library.condition.id if content else "")


def _catalogue(library: Library, tag: str) -> Catalogue:
    """A language's catalogue, or a pseudo-locale's; wrong usage where there is none."""
    catalogues = {one.language: one for one in with_pseudo(library, [tag]).catalogues}
    if tag not in catalogues:
        hint = nearest(tag, catalogues) or f"begin it: leaflets i18n extract {tag}"
        stop([Problem(UNKNOWN_CHOICE, f'there is no language "{tag}" in locales/', hint=hint)], USAGE, as_json=False)
    return catalogues[tag]


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
