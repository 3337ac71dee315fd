"""The only reader of the disk: files of a project as bytes, each noted with its SHA-256. No network, no way out.

A path in a problem is relative to the project folder, with forward slashes; a file outside it is named as it was given.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path

from leaflets.model import Inputs
from leaflets.problems import Kind, Place
from leaflets.reading.findings import Findings
from leaflets.reading.kinds_of_files import MISSING_FILE, OUTSIDE_PROJECT, TOO_LARGE, UNREADABLE_FILE

LARGEST_TEXT = 2_000_000
LARGEST_PICTURE = 5_000_000


@dataclass(slots=True)
class Shelf:
    """A project folder, and what was taken from it."""

    project: Path
    _inputs: dict[str, str] = field(default_factory=dict)

    @property
    def inputs(self) -> tuple[Inputs, ...]:
        """Every file that was read, by path."""
        return tuple(Inputs(path=path, sha256=self._inputs[path]) for path in sorted(self._inputs))

    def name(self, path: Path) -> str:
        """How a file is called in problems and in the manifest."""
        # Not Path.resolve(): a project folder may well be a link, and its files are still its own.
        here, there = (Path(os.path.abspath(one)) for one in (self.project, path))  # noqa: PTH100
        if there.is_relative_to(here):
            return there.relative_to(here).as_posix()
        return path.as_posix()

    def take(
        self, path: Path, findings: Findings, largest: int = LARGEST_TEXT, *, asked_at: Place | None = None
    ) -> bytes | None:
        """The bytes of a file, or None when it cannot be had; told at `asked_at`, or else as the file itself."""
        name, place = self.name(path), asked_at or Place(self.name(path))
        fault: tuple[Kind, str] | None = None
        try:
            if not path.is_file():
                exists = path.exists()
                fault = (UNREADABLE_FILE, "is not a file") if exists else (MISSING_FILE, "does not exist")
            elif path.stat().st_size > largest:
                fault = (TOO_LARGE, f"is larger than {largest // 1_000_000} MB")
            else:
                content = path.read_bytes()
                self._inputs[name] = hashlib.sha256(content).hexdigest()
                return content
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else "the name is impossible"
            fault = (UNREADABLE_FILE, f"cannot be read: {reason.lower()}")
        if fault:
            findings.add(fault[0], f'"{name}" {fault[1]}', place)
        return None

    def inside(self, folder: Path, file: str, findings: Findings, place: Place) -> Path | None:
        """The path of a file that somebody named, if it is inside the project, links followed; told if it is not."""
        try:
            path = folder / file
            if not Path(file).is_absolute() and path.resolve().is_relative_to(self.project.resolve()):
                return path
        except (OSError, ValueError, RuntimeError):  # an impossible name, or links in a ring
            pass
        findings.add(OUTSIDE_PROJECT, f'"{file[:80]}" is not a file of this project', place, "copy it in")
        return None

    def folder(self, path: Path, pattern: str) -> tuple[Path, ...]:
        """The files of a folder, by name; none when there is no such folder."""
        try:
            found = [file for file in path.glob(pattern) if not file.name.startswith(".") and file.is_file()]
        except OSError:
            return ()
        return tuple(sorted(found, key=lambda file: file.as_posix()))
