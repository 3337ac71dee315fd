"""The closed set of shapes that a leaflet is made of, known to `setting/` and `pdf/` (and one day to HTML) alike.

Blocks are meaning and there may be any number; every block lowers itself to these. A new primitive touches the setting,
the tag tree and the tests on purpose: that is a decision, not an extension.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from leaflets.drawing import Picture
from leaflets.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text in one manner. `tone` is a palette token or empty for the style's own colour.

    `href` makes it a link: a URI, or `#anchor` for a heading of this leaflet. `together` forbids a line break inside.
    `line_end` is a line break that the author wrote, after this run.
    """

    text: Words
    strong: bool = False
    href: str | None = None
    tone: str = ""
    together: bool = False
    line_end: bool = False


RichText: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of the leaflet's outline. `level` counts from 1; `anchor` is what links and bookmarks name."""

    text: RichText
    level: int
    anchor: str
    style: str = "heading"
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph. `style` names a text style; `keep` holds it on the page of what follows."""

    text: RichText
    style: str = "body"
    keep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of a list. `label` is the mark in front: a bullet, a number, a letter.

    `page_of` names an anchor: the label is then the number of the page on which it stands, known once the pages are
    made up.
    """

    label: str
    content: tuple[Primitive, ...]
    page_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList:
    """A list. `numbering` goes into the tag tree; `style` decides how labels hang."""

    items: tuple[Item, ...]
    numbering: Literal["None", "Disc", "Decimal"] = "Disc"
    style: Literal["plain", "steps", "terms", "sources", "contents"] = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table. `scope` makes it a head cell; `span` is the number of columns it covers."""

    content: tuple[Primitive, ...]
    scope: Literal["", "Column", "Row", "Both"] = ""
    span: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A regular grid. The first `heads` rows are repeated on each page; `shares` are the columns' parts of the
    width.
    """

    rows: tuple[tuple[Cell, ...], ...]
    heads: int = 1
    shares: tuple[float, ...] = ()
    caption: RichText = ()
    style: Literal["grid", "options"] = "grid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Words beside a picture, and the name of the target in it that they point at."""

    target: str
    text: RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture with meaning. `alt` says it in words; an empty `alt` makes it decoration (an artifact).

    `width` is in points; None fills the place it is given. The height follows the picture's proportions. Labels stand
    beside the picture, on the side that their target names, joined to it by hairlines. What `follows_text` is drawn the
    other way round where text runs from right to left; pictures of a body never are.
    """

    picture: Picture
    alt: Words | None
    width: float | None = None
    caption: tuple[Paragraph, ...] = ()
    labels: tuple[Label, ...] = ()
    follows_text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Content on a ground of its own, never split where it fits on one page. `icon` is decoration at the start.

    `keep` holds it on the page of what follows.
    """

    content: tuple[Primitive, ...]
    style: Literal["key", "urgent", "note", "card", "quiet"]
    icon: Picture | None = None
    keep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Things side by side in reading order, never split. A width of 0 shares what the fixed `widths` (points) leave.

    `keep` holds it on the page of what follows.
    """

    cells: tuple[tuple[Primitive, ...], ...]
    widths: tuple[float, ...]
    gutter: float
    middle: bool = False
    keep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingLines:
    """Ruled lines to write on by hand, `pitch` points apart. `fill` lets them grow to the foot of the page."""

    count: int
    pitch: float
    fill: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hairline:
    """A thin line across, between groups: decoration."""

    tone: str = "rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Vertical space in points; it vanishes at the head of a page."""

    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """What follows starts on a new page (or panel)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A division of the leaflet that belongs together in the outline: a section. Adds no shape of its own."""

    content: tuple[Primitive, ...]
    anchor: str = ""


Primitive: TypeAlias = (
    Heading | Paragraph | ItemList | Table | Figure | Box | Row | WritingLines | Hairline | Gap | Break | Part
)


def rich(text: Words, *, strong: bool = False, tone: str = "") -> RichText:
    """Plain words as rich text."""
    return (Run(text=text, strong=strong, tone=tone),)


def text_of(content: RichText) -> str:
    """The bare text, line ends as spaces."""
    return "".join(str(run.text) + (" " if run.line_end else "") for run in content).strip()
