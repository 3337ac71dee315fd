"""What many tests start from: the project that we ship, and the small made-up condition."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support import ROOT, SECOND

from leaflets.model import Library
from leaflets.pipeline import Shop, fonts_of
from leaflets.reading import read_library
from leaflets.text import FontLibrary, read_fonts


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
    """The fictional condition, with the shipped templates and clinic, which prints it in its one language."""
    library = _read(SECOND)
    return replace(library, clinics=tuple(replace(clinic, languages=()) for clinic in library.clinics))


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
