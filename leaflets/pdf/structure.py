"""The tag tree while pages are drawn: elements, and which piece of content belongs to which.

Elements stand in the order of the content, not of the drawing; only inline ones (Link, Span) take their place where
they are first drawn. Nothing here knows a canvas; `tagging.py` writes the tree into the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from leaflets.makeup.pages import Book
from leaflets.setting.galley import Tag

HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")
KEPT_EMPTY = ("TR", "TH", "TD")
"""What stays in the tree without content: a table must remain regular (ISO 14289-1 7.5)."""


@dataclass(frozen=True, slots=True)
class Content:
    """A marked-content sequence: its page, counted from 0, and its number on that page."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Pressed:
    """An annotation that belongs to an element: its page and the reference to its object."""

    page: int
    annotation: str


@dataclass(frozen=True, slots=True)
class Extent:
    """A rectangle on a page in PDF's own coordinates: left, bottom, right, top, in points."""

    page: int
    left: float
    bottom: float
    right: float
    top: float

    def with_(self, other: Extent) -> Extent:
        """The smallest rectangle around both. Another page's leaves this one as it is."""
        if other.page != self.page:
            return self
        sides = min(self.left, other.left), min(self.bottom, other.bottom)
        return Extent(self.page, *sides, max(self.right, other.right), max(self.top, other.top))


@dataclass(slots=True, eq=False)
class Element:
    """A structure element (ISO 32000-1 14.7.2).

    `blocks` are the elements below in the order of the content; `own` holds content and inline elements as drawn, each
    with its turn. `turn` is that of the first content here or below, None as long as nothing was drawn.
    """

    role: str
    parent: Element | None = None
    tag: Tag | None = None
    blocks: list[Element] = field(default_factory=list)
    own: list[tuple[int, Kid]] = field(default_factory=list)
    attached: bool = True
    turn: int | None = None
    extent: Extent | None = None
    words: list[str] = field(default_factory=list)

    def nearest(self, *roles: str) -> Element | None:
        """This element or the nearest above it that has one of the roles."""
        element: Element | None = self
        while element is not None and element.role not in roles:
            element = element.parent
        return element

    @property
    def spoken(self) -> str:
        """The text drawn in this element, as one line."""
        return " ".join("".join(self.words).split())

    def kids(self) -> Iterator[Kid]:
        """Blocks in the order of the content, and own content and inline elements between them as drawn."""
        waiting = list(self.own)
        for block in self.blocks:
            while block.turn is not None and waiting and waiting[0][0] < block.turn:
                yield waiting.pop(0)[1]
            yield block
        for _, kid in waiting:
            yield kid


Kid: TypeAlias = Element | Content | Pressed


class TagTree:
    """All elements of a book, ready before drawing, and what drawing adds to them.

    `galleys` has the elements by galley and tag; `tagged` is all of them, in the order of the content.
    `orphans` are tags whose parent does not stand before them in their galley.
    """

    def __init__(self, book: Book) -> None:
        self.root = Element("Document")
        self._groups: dict[int, Element] = {}
        self._turn = 0
        self.orphans: list[Tag] = []
        self.galleys = [self._galley(book, index) for index in range(len(book.galleys))]
        self.tagged = [element for elements in self.galleys for element in elements]

    def _group(self, book: Book, index: int | None) -> Element:
        """The element of a group. A group stands where its first galley does."""
        if index is None:
            return self.root
        if index not in self._groups:
            parent = self._group(book, book.groups[index].parent)
            self._groups[index] = Element(book.groups[index].role, parent)
            parent.blocks.append(self._groups[index])
        return self._groups[index]

    def _galley(self, book: Book, index: int) -> list[Element]:
        top = self._group(book, book.places[index])
        elements: list[Element] = []
        for tag in book.galleys[index].tags:
            parent = top
            if tag.parent is not None and 0 <= tag.parent < len(elements):
                parent = elements[tag.parent]
            elif tag.parent is not None:
                self.orphans.append(tag)
            element = Element(tag.role, parent, tag, attached=not tag.inline)
            if element.attached:
                parent.blocks.append(element)
            elements.append(element)
        return elements

    def add(self, element: Element, kid: Content | Pressed) -> None:
        """Content was drawn, or an annotation placed, for an element."""
        self._turn += 1
        element.own.append((self._turn, kid))
        while element.turn is None:
            element.turn = self._turn
            if element.parent is None:
                break
            if not element.attached:
                element.attached = True
                element.parent.own.append((self._turn, element))
            element = element.parent


def is_kept(element: Element) -> bool:
    """Whether an element goes into the file: it has content below it, or is part of a table's grid."""
    if element.role in KEPT_EMPTY:
        table = element.nearest("Table")
        return table is None or table.turn is not None
    return element.turn is not None


def draw_extent(element: Element, extent: Extent) -> None:
    """Note where something of an element was drawn, for the bounding box of the figure that it belongs to."""
    figure = element.nearest("Figure")
    if figure is not None:
        figure.extent = extent if figure.extent is None else figure.extent.with_(extent)
