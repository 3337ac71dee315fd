"""The order of the work: set, break, place, furnish; twice when a contents list must know its pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import islice

from leaflets.geometry import Rect
from leaflets.makeup.breaks import break_pages
from leaflets.makeup.flow import Placed, Story, extents_of, pieces_of
from leaflets.makeup.frames import Frame, frames_of
from leaflets.makeup.furniture import Running, furnish, lift_of
from leaflets.makeup.pages import Book, Page
from leaflets.model import Format
from leaflets.primitives import Box, Item, ItemList, Part, Primitive, Row
from leaflets.problems import kind
from leaflets.setting import Bench

TOO_TALL = kind(
    "too-tall",
    """Something that may not be split (a table row, a box, a picture) is higher than a page. Shorten its text, or
    part it into two.""",
)

_MOST_FRAMES = 400
_MOST_TURNS = 4


def make_up(primitives: tuple[Primitive, ...], format: Format, bench: Bench, running: Callable[[int], Running]) -> Book:
    """Pages from primitives. `running` gives the furniture's words once the number of pages is known.

    A contents list is set with the pages found on the turn before, until they no longer change; and the foot has the
    room that it needs beside the number of the last page.
    """
    pages: Mapping[str, int] = {}
    count = 1
    format = format if bench.direction == "ltr" else format.mirrored()
    for _ in range(_MOST_TURNS):
        lift = lift_of(format, running(count), bench)
        book = _one_turn(numbered(primitives, pages), format, bench, running, lift)
        found, count = pages_of_anchors(book), len(book.pages)
        settled = found == pages or not _needs_pages(primitives)
        if settled and lift_of(format, running(count), bench) <= lift:
            return book
        pages = found
    return book


def _one_turn(
    primitives: tuple[Primitive, ...], format: Format, bench: Bench, running: Callable[[int], Running], lift: float
) -> Book:
    story = Story()
    frames = [_shortened(frame, lift) for frame in islice(frames_of(format, bench.direction), _MOST_FRAMES)]
    story.take(primitives, frames[0].area.width, bench)
    placed, extents = extents_of(story)
    room = [frame.area.height for frame in frames]
    _tell_too_tall(placed, min(room), bench)
    starts = break_pages(extents, room) if extents else (0,)
    ends = (*starts[1:], len(placed))
    used = [(frame, placed[start:end]) for frame, start, end in zip(frames, starts, ends, strict=False)]
    pages = _pages(story, used, format, bench, running, lift)
    return Book(
        pages=pages,
        galleys=tuple(story.galleys),
        groups=tuple(story.groups),
        places=tuple(story.places),
        problems=tuple(bench.report),
    )


def _pages(
    story: Story,
    used: list[tuple[Frame, tuple[Placed, ...]]],
    format: Format,
    bench: Bench,
    running: Callable[[int], Running],
    lift: float,
) -> tuple[Page, ...]:
    count = used[-1][0].page + 1
    words = running(count)
    pages = []
    for number in range(count):
        here = [(frame, content) for frame, content in used if frame.page == number]
        pieces = [*furnish(here[0][0], words, number, bench, lift)]
        for frame, content in here:
            pieces.extend(pieces_of(story, content, frame))
        pages.append(Page(size=format.paper, pieces=tuple(pieces)))
    return tuple(pages)


def _shortened(frame: Frame, lift: float) -> Frame:
    """The frame without what the foot below it needs."""
    if not lift or frame.face.foot is None:
        return frame
    area = frame.area
    return replace(frame, area=Rect(area.x, area.y, area.width, area.height - lift))


def _tell_too_tall(placed: tuple[Placed, ...], room: float, bench: Bench) -> None:
    for one in placed:
        if one.strip.height > room:
            over = (one.strip.height - room) / 72 * 25.4
            bench.report.add(TOO_TALL, f"this is {over:.0f} mm higher than a page and cannot be split", one.strip.place)


def pages_of_anchors(book: Book) -> dict[str, int]:
    """The number of the page (counted from 1) on which each heading stands, by anchor."""
    found: dict[str, int] = {}
    for number, page in enumerate(book.pages, start=1):
        for piece in page.pieces:
            if piece.galley is None:
                continue
            tags = book.galleys[piece.galley].tags
            for mark in piece.marks:
                anchor = tags[mark.tag].anchor if mark.tag >= 0 else ""
                if anchor:
                    found.setdefault(anchor, number)
    return found


def _needs_pages(primitives: tuple[Primitive, ...]) -> bool:
    for primitive in primitives:
        if isinstance(primitive, ItemList) and any(item.page_of for item in primitive.items):
            return True
        if isinstance(primitive, Part | Box) and _needs_pages(primitive.content):
            return True
        if isinstance(primitive, Row) and any(_needs_pages(cell) for cell in primitive.cells):
            return True
    return False


def numbered(primitives: tuple[Primitive, ...], pages: Mapping[str, int]) -> tuple[Primitive, ...]:
    """The same primitives with the page numbers that are known filled in."""
    return tuple(_numbered(primitive, pages) for primitive in primitives)


def _numbered(primitive: Primitive, pages: Mapping[str, int]) -> Primitive:
    if isinstance(primitive, Part | Box):
        return replace(primitive, content=numbered(primitive.content, pages))
    if isinstance(primitive, Row):
        return replace(primitive, cells=tuple(numbered(cell, pages) for cell in primitive.cells))
    if isinstance(primitive, ItemList) and any(item.page_of for item in primitive.items):
        return replace(primitive, items=tuple(_numbered_item(item, pages) for item in primitive.items))
    return primitive


def _numbered_item(item: Item, pages: Mapping[str, int]) -> Item:
    if not item.page_of:
        return item
    # Two figures hold the place until the pages are known: the width of the label never decides a line.
    return replace(item, label=str(pages.get(item.page_of, 0) or "00"))
