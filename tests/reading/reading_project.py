"""A small project on disk, to be broken one line at a time: the committed example plus the real templates."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from leaflets.problems import Problem, Severity
from leaflets.reading import Reading, read_library

ROOT = Path(__file__).parents[2]
EXAMPLE = Path(__file__).parent / "project"
CONTENT = "content.yaml"
CLINIC = "clinics/riverside/clinic.yaml"
LOGO = "clinics/riverside/logo.svg"


def a_project(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Path:
    """The example project in a folder of its own, some of its files replaced."""
    project = folder / "project"
    shutil.copytree(EXAMPLE, project)
    for part in ("levels", "formats", "themes"):
        shutil.copytree(ROOT / "templates" / part, project / "templates" / part)
    shutil.copy(ROOT / "templates/frame.yaml", project / "templates/frame.yaml")
    for name, content in (files or {}).items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return project


def edited(file: str, old: str, new: str) -> str:
    """The example's file with one stretch of it changed; the stretch must be there once."""
    text = (EXAMPLE / file).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    return text.replace(old, new)


def reading_of(folder: Path, file: str, content: str | bytes) -> Reading:
    """What reading gives when one file of the example is another."""
    return read_library(a_project(folder, {file: content}))


def errors(reading: Reading) -> tuple[Problem, ...]:
    return tuple(problem for problem in reading.problems if problem.severity is Severity.ERROR)
