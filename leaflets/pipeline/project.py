"""The project folder that the tool reads, and the copy of one that the wheel carries."""

from __future__ import annotations

import shutil
from pathlib import Path

from leaflets.problems import kind

NOT_EMPTY = kind(
    "not-empty", "`leaflets init` writes a new project only into a new or empty folder, so that nothing is lost."
)

PACKED = Path(__file__).parent.parent / "_project"
"""Where the wheel carries content, templates, locales and the example clinic (declared in pyproject.toml)."""
CHECKOUT = Path(__file__).parent.parent.parent
_PARTS = ("content.yaml", "clinics/example", "locales", "templates")


def shipped() -> Path:
    """The folder with the project that we ship: in the wheel, or the checkout itself."""
    return PACKED if PACKED.is_dir() else CHECKOUT


def fonts_of(project: Path) -> Path:
    """The project's fonts."""
    return project / "templates" / "fonts"


def write_project(folder: Path) -> None:
    """A working project in a new or empty folder. Raises FileExistsError when something is in it already."""
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for part in _PARTS:
        source, target = shipped() / part, folder / part
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        elif source.exists():
            shutil.copyfile(source, target)
