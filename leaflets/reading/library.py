"""The door of the room: a project folder in, a `Reading` out. Only this module knows where things lie in a project."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from leaflets.drawing import Drawing
from leaflets.model import Clinic, Condition, Format, Library, ReadingLevel, Theme
from leaflets.problems import Place, Problem
from leaflets.reading import characters
from leaflets.reading.catalogues import read_catalogues
from leaflets.reading.clinics import DEFAULT_THEME, Known, check_name, read_clinic
from leaflets.reading.condition import read_condition
from leaflets.reading.design import DERIVED, LANGUAGE, read_format, read_frame, read_level, read_theme
from leaflets.reading.findings import Desk, Findings
from leaflets.reading.kinds import BAD_ID, UNKNOWN_CLINIC, UNKNOWN_THEME
from leaflets.reading.kinds_of_files import MISSING_FILE
from leaflets.reading.nodes import Node
from leaflets.reading.pictures import drawing
from leaflets.reading.scope import LevelRule
from leaflets.reading.shelf import LARGEST_PICTURE, Shelf
from leaflets.reading.yaml_places import read_yaml
from leaflets.words import Words

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What reading a project gave. `library` holds all that is sound; None when nothing can be made from it.

    `broken` names the clinics that are left out, each with its reasons among the problems.
    """

    library: Library | None
    problems: tuple[Problem, ...]
    broken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Design:
    """Everything under `templates/` that is sound, and the names of all, sound or not."""

    levels: tuple[ReadingLevel, ...]
    formats: tuple[Format, ...]
    themes: tuple[Theme, ...]
    frame: tuple[tuple[str, Words], ...] | None
    templates: tuple[tuple[str, Words], ...]
    icons: tuple[tuple[str, Drawing], ...]
    pictures: tuple[tuple[str, Drawing], ...]
    known: Known


def read_library(project: Path, content: Path | None = None, clinics: Sequence[str] = ()) -> Reading:
    """Read a project: its content (or that of another file), its templates and its clinics (or those named).

    Never raises for anything in a user's files. A broken clinic, level, format, theme or icon is left out of the
    library; without content, frame words, a level, a format or a theme there is no library.
    """
    shelf, findings = Shelf(Path(project)), Findings()
    design = _read_design(shelf, findings)
    condition = _read_content(shelf, findings, content or shelf.project / "content.yaml", design)
    catalogues = read_catalogues(shelf, findings, condition.id, own=content is None) if condition is not None else ()
    speaks = condition.language if condition is not None else "en"
    spoken = {
        tag: _read_clinics(shelf, findings, clinics, design, tag)
        for tag in dict.fromkeys((speaks, *(one.language for one in catalogues)))
    }
    broken = tuple(dict.fromkeys(name for _, names in spoken.values() for name in names))
    sound = {tag: tuple(one for one in found if one.id not in broken) for tag, (found, _) in spoken.items()}
    library = None
    if condition is not None and design.frame is not None and design.levels and design.formats and design.themes:
        library = Library(
            condition=condition,
            clinics=sound[speaks],
            levels=design.levels,
            formats=design.formats,
            themes=design.themes,
            frame=design.frame,
            templates=design.templates,
            icons=design.icons,
            pictures=design.pictures,
            catalogues=catalogues,
            spoken=tuple((one.language, sound[one.language]) for one in catalogues),
            inputs=shelf.inputs,
        )
    return Reading(library=library, problems=findings.sorted(), broken=broken)


def _read_content(shelf: Shelf, findings: Findings, path: Path, design: _Design) -> Condition | None:
    own = Findings()
    node = _node(shelf, own, path)
    rules = {
        level.id: LevelRule(id=level.id, shares=level.icons, percent=level.percent, ideas=level.ideas)
        for level in design.levels
    }
    levels = tuple(rules.get(id) or LevelRule(id=id, percent=True) for id in design.known.levels)
    condition = read_condition(own, node, levels, dict(design.pictures)) if node is not None else None
    findings.extend(own.sorted())
    return condition


def _node(shelf: Shelf, findings: Findings, path: Path) -> Node | None:
    content = shelf.take(path, findings)
    return None if content is None else read_yaml(content, shelf.name(path), findings)


def _read_clinics(
    shelf: Shelf, findings: Findings, names: Sequence[str], design: _Design, speaks: str
) -> tuple[tuple[Clinic, ...], tuple[str, ...]]:
    """The sound clinics, and the names of the broken ones."""
    folder = shelf.project / "clinics"
    there = _folders(folder)
    if not there and not names:
        hint = "copy clinics/example, or make a folder with a clinic.yaml in it"
        findings.add(MISSING_FILE, "there is no clinic", Place("clinics"), hint)
    sound, broken = list[Clinic](), list[str]()
    for name in dict.fromkeys(names or there):
        own = Findings()
        if check_name(own, name, there, BAD_ID, UNKNOWN_CLINIC):
            node = _node(shelf, own, folder / name / "clinic.yaml")
            clinic = read_clinic(own, node, folder / name, shelf, design.known, speaks) if node is not None else None
            if clinic is not None and _has_theme(own, clinic, design.themes) and not own.failed:
                sound.append(clinic)
        if own.failed:
            broken.append(name)
        findings.extend(own.sorted())
    return tuple(sound), tuple(broken)


def _has_theme(findings: Findings, clinic: Clinic, themes: tuple[Theme, ...]) -> bool:
    """Whether a clinic's theme can be used; told if it cannot."""
    if any(theme.id == clinic.theme for theme in themes):
        return True
    message = f'the theme "{clinic.theme}" is missing or broken'
    findings.add(UNKNOWN_THEME, message, clinic.place, "mend it, or name another: theme: …")
    return False


def _folders(folder: Path) -> tuple[str, ...]:
    try:
        found = [one.name for one in folder.iterdir() if one.is_dir() and not one.name.startswith((".", "_"))]
    except OSError:
        return ()
    return tuple(sorted(found))


def _read_design(shelf: Shelf, findings: Findings) -> _Design:
    templates = shelf.project / "templates"
    levels = _files(shelf, findings, templates / "levels", read_level)
    formats = _files(shelf, findings, templates / "formats", read_format)
    themes = _files(shelf, findings, templates / "themes", read_theme)
    ordered = sorted(levels.items(), key=lambda item: (item[1] is None, item[1][0] if item[1] else 0, item[0]))
    sound_themes = tuple(theme for theme in themes.values() if theme is not None)
    colours = {token for theme in sound_themes for token, _ in theme.colours}
    palette = (*sorted(colours), *DERIVED)
    return _Design(
        levels=tuple(found[1] for _, found in ordered if found is not None),
        formats=tuple(format for format in formats.values() if format is not None),
        themes=sound_themes,
        frame=_read_frame(shelf, findings, templates / "frame.yaml"),
        templates=_read_templates(shelf, findings, templates / "leaflet"),
        icons=_read_drawings(shelf, findings, templates / "icons", sound_themes, palette),
        pictures=_read_drawings(shelf, findings, templates / "pictures", sound_themes, palette),
        known=Known(
            levels=tuple(id for id, _ in ordered), formats=tuple(formats), themes=tuple(themes), palette=palette
        ),
    )


def _files(
    shelf: Shelf, findings: Findings, folder: Path, read: Callable[[Desk, Node, str], _T]
) -> Mapping[str, _T | None]:
    """What the files of a folder say, by the name of the file; None for one that is broken."""
    found: dict[str, _T | None] = {}
    paths = shelf.folder(folder, "*.yaml")
    if not paths:
        findings.add(MISSING_FILE, f'there is nothing in "{shelf.name(folder)}"', Place(shelf.name(folder)))
    for path in paths:
        own = Findings()
        node = _node(shelf, own, path)
        thing = read(Desk(own, LANGUAGE), node, path.stem) if node is not None else None
        found[path.stem] = None if own.failed else thing
        findings.extend(own.sorted())
    return found


def _read_frame(shelf: Shelf, findings: Findings, path: Path) -> tuple[tuple[str, Words], ...] | None:
    own = Findings()
    node = _node(shelf, own, path)
    frame = read_frame(Desk(own, LANGUAGE), node) if node is not None else None
    findings.extend(own.sorted())
    return None if own.failed else frame


def _read_templates(shelf: Shelf, findings: Findings, folder: Path) -> tuple[tuple[str, Words], ...]:
    """The sources of the templates, by their path in the folder."""
    found = []
    for path in shelf.folder(folder, "**/*.j2"):
        file, content = shelf.name(path), shelf.take(path, findings)
        text = None if content is None else characters.decode(content, file, findings)
        if text is not None and not characters.find_forbidden(text, file, findings):
            source = text.replace("\r\n", "\n").replace("\r", "\n")
            found.append((path.relative_to(folder).as_posix(), Words(source, Place(file))))
    return tuple(found)


def _read_drawings(
    shelf: Shelf, findings: Findings, folder: Path, themes: tuple[Theme, ...], palette: tuple[str, ...]
) -> tuple[tuple[str, Drawing], ...]:
    """The drawings of a folder by name; a colour of the first theme is taken for its token."""
    theme = next((theme for theme in themes if theme.id == DEFAULT_THEME), themes[0] if themes else None)
    tokens = {str(value): token for token, value in reversed(theme.colours)} if theme else {}
    found = []
    for path in shelf.folder(folder, "*.svg"):
        content = shelf.take(path, findings, LARGEST_PICTURE)
        icon = None if content is None else drawing(shelf.name(path), content, findings, tokens, palette)
        if icon is not None:
            found.append((path.stem, icon))
    return tuple(found)
