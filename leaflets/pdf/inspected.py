"""What a printed file says of itself, as plain values: the result of an inspection.

Nothing here knows PDF objects. Pages count from 1, texts are as a reader's software extracts them (spaces evened out),
and whatever a damaged file lacks is empty, zero or False.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the catalog, the document information and XMP say of the whole document.

    `differing` names the entries of the document information that XMP does not say alike. `languages` are those given
    to parts of the text. `edition`, `draft`, `status` and `clinic` are of our own XMP schema; `draft` is None where
    the file does not say.
    """

    title: str
    xmp_title: str
    shows_title: bool
    language: str
    languages: tuple[str, ...]
    has_xmp: bool
    differing: tuple[str, ...]
    encrypted: bool
    open_to_assistive_software: bool
    ua_part: str
    archive: str
    edition: str
    draft: bool | None
    status: str
    clinic: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element of the tag tree. `parent` is an index in `Inspection.elements`; `role` is its standard type.

    `text` is what is drawn in it and in all below it, in the order of the tree. `page` is 0 where nothing is drawn.
    """

    role: str
    parent: int | None
    text: str
    page: int
    language: str = ""
    alt: str = ""
    scope: str = ""
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """An entry of the outline; the top level is 1."""

    level: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListShape:
    """A list: the roles directly under `L` that are none of its own, and the roles under each of its items."""

    text: str
    page: int
    items: tuple[tuple[str, ...], ...]
    strays: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table. `is_head` for `TH`; `columns` and `rows` are what it spans."""

    is_head: bool
    scope: str
    columns: int
    rows: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TableShape:
    """A table: its rows of cells, and the roles in it that have no place there."""

    page: int
    rows: tuple[tuple[Cell, ...], ...]
    strays: tuple[str, ...]

    @property
    def widths(self) -> tuple[int, ...]:
        """How many columns each row covers, cells that reach down from above included."""
        reaching: list[tuple[int, int]] = []
        found = []
        for row in self.rows:
            found.append(sum(cell.columns for cell in row) + sum(columns for columns, _ in reaching))
            reaching = [(columns, left - 1) for columns, left in reaching if left > 1]
            reaching += [(cell.columns, cell.rows - 1) for cell in row if cell.rows > 1]
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkArea:
    """An area that can be pressed. `target` is a URI, empty for a place in the document; `text` is its link's.

    `is_tagged` says that the parent tree leads from it to a `Link` which holds it.
    """

    page: int
    contents: str
    target: str
    leads: bool
    is_tagged: bool
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Font:
    """A font that text is shown in. `unmapped` are codes shown that stand for no text, `missing` those that draw
    .notdef.
    """

    name: str
    embedded: bool
    mapped: bool
    unmapped: int
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page. `unmarked` counts the painting outside of any tag or artifact, `unclaimed` the marked content that the
    tag tree does not reach, `undrawn` what the tree claims and the page does not draw.
    """

    number: int
    readable: bool
    has_key: bool
    tabs_by_structure: bool
    unmarked: int
    unclaimed: int
    undrawn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """All that rules ask of a file. `elements` are in the order of the tag tree, depth first.

    `strange` are roles that are no standard types. `whole` is False where the file was too large to be read to its end.
    """

    about: About
    marked: bool
    has_tree: bool
    has_parent_tree: bool
    strange: tuple[str, ...]
    whole: bool
    sheets: tuple[Sheet, ...]
    elements: tuple[Element, ...]
    bookmarks: tuple[Bookmark, ...]
    lists: tuple[ListShape, ...]
    tables: tuple[TableShape, ...]
    links: tuple[LinkArea, ...]
    fonts: tuple[Font, ...]

    @property
    def pages(self) -> int:
        """The number of pages."""
        return len(self.sheets)

    @property
    def headings(self) -> tuple[Element, ...]:
        """The headings, in reading order."""
        return tuple(one for one in self.elements if level_of(one.role))

    @property
    def figures(self) -> tuple[Element, ...]:
        """The pictures with meaning."""
        return tuple(one for one in self.elements if one.role == "Figure")

    @property
    def text(self) -> str:
        """All text in reading order."""
        return " ".join(one.text for one in self.elements if one.parent is None)


def level_of(role: str) -> int:
    """The level of a heading's role, 0 for any other."""
    return int(role[1]) if len(role) == 2 and role[0] == "H" and role[1] in "123456" else 0
