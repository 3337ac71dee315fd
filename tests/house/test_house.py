"""The house: floors, doors, style, and a map that is true."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from support import ROOT

from docs import documents
from leaflets.checks import all_rules
from leaflets.version import VERSION

PACKAGE = ROOT / "leaflets"


@pytest.mark.parametrize(
    "command",
    [("lint-imports",), ("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",)],
    ids=lambda command: command[0] + "-".join(command[1:2]),
)
def test_floors_style_and_types_are_kept(command: tuple[str, ...]) -> None:
    """Imports run downward, each library has one door, the code is laid out and typed."""
    tool = Path(sys.executable).with_name(command[0])
    result = subprocess.run([tool, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def rooms() -> set[str]:
    found = {f"{path.name}/" for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    return found | {path.name for path in PACKAGE.glob("*.py") if path.name != "__init__.py"}


def test_the_map_names_every_room_and_no_other() -> None:
    """ARCHITECTURE.md has a line for each room, and every room it names exists."""
    table = [line for line in (ROOT / "ARCHITECTURE.md").read_text().splitlines() if re.match(r"\| \d+ \|", line)]
    named = {name for line in table for name in re.findall(r"`([\w/.]+)`", line.split("|")[2])}
    assert named == rooms()


def test_the_map_names_every_outside_library() -> None:
    """Each library that we depend on has its door on the map."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    names = {re.split(r"[>=<\[ ]", line)[0] for line in project["dependencies"]}
    written = (ROOT / "ARCHITECTURE.md").read_text().lower()
    assert {name for name in names if name.lower().removesuffix("-py") not in written} == set()


def test_the_documents_are_what_the_project_says() -> None:
    """Rules, readability, the reviewers' figures and languages are never written by hand (`make docs`)."""
    made = documents()
    assert set(made) == {"rules.md", "readability.md", "facts.md", "languages.md"}
    for name, text in made.items():
        assert (ROOT / "docs" / name).read_text(encoding="utf-8") == text, name


def test_the_version_is_written_once_for_each_reader() -> None:
    """The wheel's version is the one that is printed into PDFs, and the changelog knows it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == VERSION
    assert f"## {VERSION}" in (ROOT / "CHANGELOG.md").read_text()


def test_every_module_says_what_it_is_for() -> None:
    """Each module opens with a sentence."""
    for path in PACKAGE.rglob("*.py"):
        assert path.read_text(encoding="utf-8").lstrip().startswith('"""'), path


def test_modules_stay_small() -> None:
    """No module grows past 300 lines: beyond that it holds more than one idea."""
    long = {str(path.relative_to(PACKAGE)): len(path.read_text().splitlines()) for path in PACKAGE.rglob("*.py")}
    assert {name: lines for name, lines in long.items() if lines > 300} == {}


def test_every_rule_is_found() -> None:
    """Rules are found by looking: one rule a file, each found once."""
    files = [path for path in (PACKAGE / "checks").glob("*.py") if "\n@rule(" in path.read_text()]
    assert len(all_rules()) == len(files) >= 60
