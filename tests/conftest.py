"""What many tests start from: the project that we ship, and the small made-up condition."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from leaflets.model import Library
from leaflets.pipeline import Shop, fonts_of
from leaflets.reading import read_library
from leaflets.text import FontLibrary, read_fonts

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"
SECOND = ROOT / "tests" / "conditions" / "wandering-sock.yaml"


@pytest.fixture(scope="session")
def fonts() -> FontLibrary:
    """The vendored fonts."""
    return read_fonts(fonts_of(ROOT))


@pytest.fixture(scope="session")
def library() -> Library:
    """The shipped condition and clinic."""
    return _read(None)


@pytest.fixture(scope="session")
def second() -> Library:
    """The fictional condition, with the shipped templates and clinic."""
    return _read(SECOND)


def _read(content: Path | None) -> Library:
    reading = read_library(ROOT, content)
    assert reading.library is not None, "\n".join(str(problem) for problem in reading.problems)
    return reading.library


@pytest.fixture(scope="session")
def shop(library: Library, fonts: FontLibrary) -> Shop:
    """A shop for the shipped condition."""
    return Shop(library=library, fonts=fonts)


@pytest.fixture(scope="session")
def second_shop(second: Library, fonts: FontLibrary) -> Shop:
    """A shop for the fictional condition."""
    return Shop(library=second, fonts=fonts)


def assert_golden(name: str, text: str) -> None:
    """The text equals the stored one; `UPDATE_GOLDEN=1` stores it anew, for a person to look at the difference."""
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{name} is not stored yet: run with UPDATE_GOLDEN=1 and read it"
    assert text == path.read_text(encoding="utf-8"), f"{name} differs: if it should, run with UPDATE_GOLDEN=1"
