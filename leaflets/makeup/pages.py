"""Made-up pages: strips of galleys at their places. What `pdf/` prints.

Everything is in points from the top left corner of the page. Pieces with meaning stand in the order of the content,
over all pages; artifacts (running foot, grounds, repeated heads) may stand anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from leaflets.geometry import Size
from leaflets.problems import Problem
from leaflets.setting.galley import Galley, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Marks moved to (x, y). `galley` is the index in `Book.galleys` that their tags belong to; None for artifacts.

    `artifact` is the PDF artifact type of a piece without meaning (ISO 32000-1 14.8.2.2.2): "Header" and "Footer" are
    pagination, the rest layout.
    """

    x: float
    y: float
    marks: tuple[Mark, ...]
    galley: int | None = None
    artifact: Literal["", "Header", "Footer", "Layout", "Background"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One side of paper."""

    size: Size
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A division of the tag tree above the galleys (`Sect`).

    `parent` is an index in `Book.groups`, None for the top.
    """

    role: str = "Sect"
    parent: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A whole leaflet, made up. `places[i]` is the group that galley `i` belongs to, None for the document itself.

    `problems` are what was met on the way, errors and warnings.
    """

    pages: tuple[Page, ...]
    galleys: tuple[Galley, ...]
    groups: tuple[Group, ...]
    places: tuple[int | None, ...]
    problems: tuple[Problem, ...] = ()
