"""Galleys: what `setting/` hands over. Drawing that needs no further text work, cut into strips that may part.

A galley is the setting of one primitive (or of a run of them) at one width. Its *strips* are unbreakable horizontal
strips of drawing, each relative to its own top left corner; its *tags* say what the drawing means. Heights and keeps
are all that `makeup/` looks at. Points throughout; colours are palette tokens.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from leaflets.drawing import Picture, Shape
from leaflets.problems import Place
from leaflets.text import Cluster, FontFace

ARTIFACT = -1
"""The tag number of drawing without meaning: rules, grounds, repeated heads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """An element of the tag tree (ISO 32000-1 14.8.4). `parent` is its index in the same galley, or None at the top.

    `inline` elements (Link, Span) take their place among the parent's content where they are first drawn; all others
    stand in the order of the galley's `tags`.
    """

    role: str
    parent: int | None = None
    inline: bool = False
    language: str = ""
    alt: str = ""
    scope: str = ""
    numbering: str = ""
    span: int = 1
    href: str = ""
    anchor: str = ""
    title: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GlyphRun:
    """Glyphs of one face, size and colour on one baseline; (x, y) is where the first begins. Clusters in visual order.

    `reversed` is set for right-to-left runs: their clusters stand in visual order, against the order of the text.
    """

    x: float
    y: float
    face: FontFace
    size: float
    clusters: tuple[Cluster, ...]
    colour: str
    tag: int
    reversed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """Shapes, moved to (x, y) and scaled. `height` and `width` are the drawn extent, for a figure's bounding box."""

    x: float
    y: float
    scale: float
    width: float
    height: float
    shapes: tuple[Shape, ...]
    tag: int = ARTIFACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture placed with its top left corner at (x, y), `width` by `height` points."""

    x: float
    y: float
    width: float
    height: float
    picture: Picture
    tag: int = ARTIFACT


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkArea:
    """Where a link can be pressed: one rectangle a line."""

    x: float
    y: float
    width: float
    height: float
    tag: int


Mark: TypeAlias = GlyphRun | Vector | Photo | LinkArea


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The tint and bar behind a run of strips, drawn once for each page it stands on.

    x and width are relative to the strips, `bar_x` to the ground; the height is theirs, padding included.
    """

    x: float
    width: float
    fill: str | None = None
    stroke: str | None = None
    bar: str | None = None
    bar_x: float = 0.0
    bar_width: float = 0.0
    radius: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A strip that no page break may cut. `before` is the space above it, dropped at the head of a page.

    `keep` holds it to the next strip; `cost` is what a page break after it costs where one is allowed (0 none, 100
    never by choice). `ground` and `head` are indexes in the galley: what lies behind, and which head is repeated
    when a page starts with this strip. `stretch` marks writing lines that may be repeated to the foot of the page.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    before: float = 0.0
    keep: bool = False
    cost: float = 0.0
    ground: int | None = None
    head: int | None = None
    stretch: bool = False
    starts_page: bool = False
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Galley:
    """The setting of some primitives at `width` points. `heads` are strips to repeat, already without tags."""

    width: float
    strips: tuple[Strip, ...]
    tags: tuple[Tag, ...]
    grounds: tuple[Ground, ...] = ()
    heads: tuple[tuple[Strip, ...], ...] = ()

    @property
    def height(self) -> float:
        """The height in one piece, in points."""
        return sum(strip.before + strip.height for strip in self.strips)


Direction: TypeAlias = Literal["ltr", "rtl"]
