"""What a designer decides, as data: reading levels, formats, themes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from leaflets.geometry import Rect, Size
from leaflets.problems import Place
from leaflets.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingLevel:
    """How one reading level is set. Sizes in points, `leading` as a multiple of the size, `measure` in characters.

    `ideas` sets each paragraph as one idea with each sentence on its own line. `icons` is the size of icon arrays, and
    the denominator of shares; `percent` lets a text say `{fact.percent}`. `options` sets the choices as one grid or one
    after the other. `citations` numbers the sources in the text. `capacity` is (pages expected at most, pages allowed
    at most) on A4.
    """

    id: str
    place: Place
    name: Words
    age: Words
    body: float
    small: float
    leading: float
    scale: float
    measure: int
    ideas: bool
    icons: Literal[10, 100]
    percent: bool = False
    options: Literal["grid", "stacked"]
    citations: bool
    sources: Literal["all", "cited", "none"]
    capacity: tuple[int, int]
    pace: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """An area that text flows into. `roles` are the parts of a leaflet it takes; `columns` are of equal width."""

    roles: tuple[str, ...]
    area: Rect
    columns: int = 1
    gutter: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """One side of one leaf: its panels, and where the running head and foot stand."""

    id: str
    panels: tuple[Panel, ...]
    foot: Rect | None
    band: Rect | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A paper size and the faces on it. The last face is repeated as often as the text needs."""

    id: str
    place: Place
    name: Words
    paper: Size
    faces: tuple[Face, ...]

    def mirrored(self) -> Format:
        """The same paper for text that runs from right to left: what is at the left stands as far from the right."""
        return replace(self, faces=tuple(self._mirrored(face) for face in self.faces))

    def _mirrored(self, face: Face) -> Face:
        panels = tuple(replace(panel, area=self._across(panel.area)) for panel in face.panels)
        foot, band = (self._across(area) if area else None for area in (face.foot, face.band))
        return replace(face, panels=panels, foot=foot, band=band)

    def _across(self, area: Rect) -> Rect:
        return Rect(self.paper.width - area.right, area.y, area.width, area.height)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours by token, and the font family. The clinic's brand is mixed in later."""

    id: str
    place: Place
    name: Words
    colours: tuple[tuple[str, Words], ...]
    family: str
