"""The lines of made-up pages as a reader sees them: what rules on pages look at.

A line is what stands on one baseline in one element (a paragraph, a heading, a label). It knows the author's text that
its element begins with, where there is one, by the place of the words. Lengths in points from the page's top left.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from leaflets.checks.rules import Finding
from leaflets.checks.views import LevelView, Text
from leaflets.language import find_locale
from leaflets.makeup import Book, Piece
from leaflets.model import Format
from leaflets.problems import Place, Severity
from leaflets.setting.galley import ARTIFACT, GlyphRun, Tag

_QUOTED = 44


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Line:
    """One line. `page` counts from 1; `y` is the baseline; `right` is where the ink ends; `size` the largest type.

    `roles` are those of its element and of all above it in the galley, empty for the running foot and other furniture;
    `block` names the element (galley, tag); `grounded` tells that it stands in a box.
    """

    page: int
    x: float
    y: float
    right: float
    size: float
    runs: tuple[GlyphRun, ...]
    said: str
    roles: tuple[str, ...] = ()
    block: tuple[int, int] | None = None
    place: Place | None = None
    text: Text | None = None
    grounded: bool = False

    @property
    def is_prose(self) -> bool:
        """Whether it is an author's running text."""
        return self.text is not None and self.text.is_prose

    @property
    def top(self) -> float:
        """The height of its small letters above the baseline: where it would touch a line above."""
        return self.y - max(run.face.x_height * run.size / run.face.units_per_em for run in self.runs)

    @property
    def shown(self) -> str:
        """Its words for a message."""
        said = " ".join(self.said.split())
        return said if len(said) <= _QUOTED else said[: _QUOTED - 1] + "…"


def edges_of(run: GlyphRun) -> tuple[float, float]:
    """Where the ink of a run begins and ends, from left to right: spaces at its end hang over, to the left in a run
    that is read from the right.
    """
    width = width_of(run)
    if not run.reversed:
        return run.x, run.x + width
    whole = sum(cluster.advance for cluster in run.clusters) * run.size / run.face.units_per_em
    return run.x + whole - width, run.x + whole


def width_of(run: GlyphRun) -> float:
    """The width of a run without the spaces at its end, in points."""
    inked = len(said_by(run).rstrip())
    advance, seen = 0, 0
    for cluster in reversed(run.clusters) if run.reversed else run.clusters:
        if seen >= inked:
            break
        advance += cluster.advance
        seen += len(cluster.text)
    return advance * run.size / run.face.units_per_em


def said_by(run: GlyphRun) -> str:
    """The text of a run in the order of reading."""
    return "".join(cluster.text for cluster in (reversed(run.clusters) if run.reversed else run.clusters))


def lines(view: LevelView) -> tuple[Line, ...]:
    """Every line of the leaflet, page by page in the order of drawing."""
    if view.book is None:
        return ()
    texts = {place: text for text in view.texts if (place := _begins(text)) is not None}
    reader = _Reader(view.book, texts)
    return tuple(line for number, page in enumerate(view.book.pages, 1) for line in reader.page(number, page.pieces))


def _begins(text: Text) -> Place | None:
    return next((run.text.place for run in text.rich if run.text.place), None)


class _Reader:
    """Gathers runs to lines."""

    def __init__(self, book: Book, texts: Mapping[Place, Text]) -> None:
        self._book, self._texts = book, texts

    def page(self, number: int, pieces: Sequence[Piece]) -> Iterator[Line]:
        for piece in pieces:
            held: list[GlyphRun] = []
            block: int | None = None
            for mark in piece.marks:
                if not isinstance(mark, GlyphRun) or not said_by(mark).strip():
                    continue
                own = self._block(piece, mark.tag)
                if held and (own != block or not _follows(held[-1], mark)):
                    yield self._line(number, piece, held, block)
                    held = []
                held.append(mark)
                block = own
            if held:
                yield self._line(number, piece, held, block)

    def _block(self, piece: Piece, tag: int) -> int | None:
        """The element that a run belongs to: links and foreign words belong to their paragraph."""
        tags = self._tags(piece)
        if tag == ARTIFACT or not 0 <= tag < len(tags):
            return None
        own = tags[tag]
        while own.inline and own.parent is not None:
            tag, own = own.parent, tags[own.parent]
        return tag

    def _tags(self, piece: Piece) -> Sequence[Tag]:
        return () if piece.galley is None else self._book.galleys[piece.galley].tags

    def _line(self, number: int, piece: Piece, runs: Sequence[GlyphRun], block: int | None) -> Line:
        tag = None if block is None else self._tags(piece)[block]
        place = tag.place if tag else None
        return Line(
            page=number,
            x=piece.x + min(edges_of(run)[0] for run in runs),
            y=piece.y + runs[0].y,
            right=piece.x + max(edges_of(run)[1] for run in runs),
            size=max(run.size for run in runs),
            runs=tuple(runs),
            said="".join(map(said_by, runs)),
            roles=tuple(self._roles(piece, block)),
            block=None if block is None or piece.galley is None else (piece.galley, block),
            place=place,
            text=self._texts.get(place) if place and tag and tag.role in ("P", "Caption") else None,
            grounded=piece.galley is not None and bool(self._book.galleys[piece.galley].grounds),
        )

    def _roles(self, piece: Piece, block: int | None) -> Iterator[str]:
        tags = self._tags(piece)
        while block is not None:
            yield tags[block].role
            block = tags[block].parent


def _follows(before: GlyphRun, after: GlyphRun) -> bool:
    """Whether a run stands on the same line as the one before it."""
    return abs(before.y - after.y) < 0.5 * min(before.size, after.size)


def paragraphs(found: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """The lines of each element together, in order."""
    blocks: dict[tuple[int, int], list[Line]] = {}
    for line in found:
        if line.block is not None:
            blocks.setdefault(line.block, []).append(line)
    return (tuple(block) for block in blocks.values())


def format_of(view: LevelView, page: int) -> Format | None:
    """The format whose paper a page has, as the leaflet's direction uses it."""
    size = view.book.pages[page - 1].size if view.book else None
    format = next((one for one in view.library.formats if one.paper == size), None)
    return format.mirrored() if format and is_rtl(view) else format


def is_rtl(view: LevelView) -> bool:
    """Whether the leaflet's language is written from right to left."""
    return find_locale(view.condition.language).direction == "rtl"


def told(
    found: Sequence[Line], one: str, many: str, *, hint: str | None = None, severity: Severity | None = None
) -> Iterator[Finding]:
    """One finding for all these lines: what the first says, and how many there are."""
    if not found:
        return
    first = found[0]
    at = f'"{first.shown}" on page {first.page}'
    message = f"the line {at} {one}" if len(found) == 1 else f"{len(found)} lines {many}; the first is {at}"
    place = next((line.place for line in found if line.place), None)
    yield Finding(message=message, place=place, hint=hint, severity=severity)


def limit(view: LevelView, easy: float, plain: float, in_depth: float) -> float:
    """The number of the view's level; a level that the standards do not know has the mildest."""
    return {"easy": easy, "plain": plain}.get(view.level.id, in_depth)
