"""lay-page-breaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from leaflets.checks.lines import lines, paragraphs, told
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.makeup import Book
from leaflets.problems import Place
from leaflets.setting.galley import Galley, LinkArea

_ENDS = (".", "?", "!", ":", ";", "”", '"', ")")
_WHOLE = {"TR": "a row of a table", "Figure": "a picture"}


@rule("lay-page-breaks", ERROR, source="Inclusion Europe", looks="pages")
def page_breaks(view: LevelView) -> Iterator[Finding]:
    """A page does not end inside a warning box, a row of a table or a picture, nor, in easy read, inside a sentence:
    half of a warning is none. Shorten the text, or move it. Another box on two pages is a warning, and so is a warning
    box of a translation: where letters are tall it may be higher than a page.
    """
    if view.book is None:
        return
    for parted in _parted(view.book):
        pages = " and ".join(map(str, sorted(parted.pages)))
        severity = WARNING if parted.what == "a box" or view.catalogue is not None else None
        yield Finding(message=f"{parted.what} is parted over pages {pages}", place=parted.place, severity=severity)
    if view.level.ideas:
        cut = [
            above
            for block in paragraphs(lines(view))
            for above, below in pairwise(block)
            if above.page != below.page and not above.said.rstrip().endswith(_ENDS)
        ]
        text = "inside a sentence at the end of a page"
        yield from told(cut, f"ends {text}", f"end {text}")


@dataclass(slots=True)
class _Parted:
    """Something that stands on these pages."""

    what: str
    place: Place | None
    pages: set[int] = field(default_factory=set)


def _parted(book: Book) -> Iterator[_Parted]:
    """What should be whole and stands on more than one page."""
    found: dict[tuple[int, int], _Parted] = {}
    for number, page in enumerate(book.pages, start=1):
        for piece in page.pieces:
            if piece.galley is None:
                continue
            galley = book.galleys[piece.galley]
            if galley.grounds:
                found.setdefault((piece.galley, -1), _box(galley)).pages.add(number)
            for mark in piece.marks:
                whole = None if isinstance(mark, LinkArea) else _whole(galley, mark.tag)
                if whole is not None:
                    what = _WHOLE[galley.tags[whole].role]
                    one = found.setdefault((piece.galley, whole), _Parted(what, _place(galley, whole)))
                    one.pages.add(number)
    return (one for one in found.values() if len(one.pages) > 1)


def _box(galley: Galley) -> _Parted:
    urgent = any(ground.bar == "urgent" for ground in galley.grounds)
    return _Parted("a warning box" if urgent else "a box", _place(galley, 0))


def _whole(galley: Galley, tag: int) -> int | None:
    """The nearest element at or above a tag that must not be parted."""
    at: int | None = tag if 0 <= tag < len(galley.tags) else None
    while at is not None and galley.tags[at].role not in _WHOLE:
        at = galley.tags[at].parent
    return at


def _place(galley: Galley, start: int) -> Place | None:
    """The first place from a tag on: boxes and rows have none, the words in them do."""
    return next((tag.place for tag in galley.tags[start:] if tag.place), None)
