"""What stands on every page beside the text: the brand band, the running foot, the DRAFT mark. All of it artifacts."""

from __future__ import annotations

from dataclasses import dataclass

from leaflets.drawing import Shape, rectangle
from leaflets.geometry import Rect
from leaflets.makeup.frames import Frame
from leaflets.makeup.pages import Piece
from leaflets.primitives import Paragraph, RichText
from leaflets.setting import Bench, Galley, Mark
from leaflets.setting.assembly import ink, moved, untagged
from leaflets.setting.galley import Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """The words of the furniture. `page` has one text for each page, in order; `draft` is empty for a final leaflet."""

    foot: RichText
    pages: tuple[RichText, ...]
    draft: RichText


def furnish(frame: Frame, running: Running, number: int, bench: Bench) -> tuple[Piece, ...]:
    """The furniture of page `number` (counted from 0)."""
    pieces = [*_band(frame.face.band)]
    if frame.face.foot is not None:
        pieces.extend(_foot(frame.face.foot, running, number, bench))
    return tuple(pieces)


def _band(area: Rect | None) -> tuple[Piece, ...]:
    if area is None:
        return ()
    shape = Shape(steps=rectangle(0.0, 0.0, area.width, area.height), fill="brand")
    band = Vector(x=0.0, y=0.0, scale=1.0, width=area.width, height=area.height, shapes=(shape,))
    return (Piece(x=area.x, y=area.y, marks=(band,), artifact="Background"),)


def _foot(area: Rect, running: Running, number: int, bench: Bench) -> tuple[Piece, ...]:
    """The page number at the end side, the rest before it; the DRAFT mark on a line of its own above."""
    page = bench.set(Paragraph(text=running.pages[number], style="foot"), area.width)
    begins, ends = ink(page.strips)
    rest = area.width - (ends - begins) - 16.0
    foot = bench.set(Paragraph(text=running.foot, style="foot"), rest)
    at_end = area.right - ends if bench.direction == "ltr" else area.x - begins
    start = area.x if bench.direction == "ltr" else area.right - rest
    top = area.y
    pieces = []
    if running.draft:
        draft = bench.set(Paragraph(text=running.draft, style="draft"), rest)
        pieces.append(_piece(draft, start, top))
        top += draft.height
    pieces.append(_piece(foot, start, top))
    pieces.append(_piece(page, at_end, top))
    return tuple(pieces)


def _piece(galley: Galley, x: float, y: float) -> Piece:
    marks: list[Mark] = []
    down = 0.0
    for strip in galley.strips:
        marks.extend(moved(mark, 0.0, down) for mark in untagged(strip).marks)
        down += strip.height
    return Piece(x=x, y=y, marks=tuple(marks), artifact="Footer")
