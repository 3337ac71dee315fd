"""What stands on every page beside the text: the brand band, the running foot, the DRAFT mark. All of it artifacts."""

from __future__ import annotations

from dataclasses import dataclass

from leaflets.drawing import Shape, rectangle
from leaflets.geometry import MM, Rect
from leaflets.makeup.frames import Frame
from leaflets.makeup.pages import Piece
from leaflets.model import Format
from leaflets.primitives import Paragraph, RichText
from leaflets.setting import Bench, Galley, Mark
from leaflets.setting.assembly import ink, moved, untagged
from leaflets.setting.galley import Vector

_EDGE = 4 * MM
"""What office printers cannot print on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """The words of the furniture. `page` has one text for each page, in order; `draft` is empty for a final leaflet."""

    foot: RichText
    pages: tuple[RichText, ...]
    draft: RichText


def furnish(frame: Frame, running: Running, number: int, bench: Bench, lift: float = 0.0) -> tuple[Piece, ...]:
    """The furniture of page `number` (counted from 0), its foot raised by `lift` points."""
    pieces = [*_band(frame.face.band)]
    if frame.face.foot is not None:
        pieces.extend(_foot(frame.face.foot.moved(0.0, -lift), running, number, bench))
    return tuple(pieces)


def lift_of(format: Format, running: Running, bench: Bench) -> float:
    """How many points the foot must be raised, and the panels above it shortened, so that it stays on the paper.

    Nothing for most Latin writing on our own formats; high writing (Nastaliq) and long words need more than a format
    leaves. The last page counts: its number is the widest.
    """
    last = len(running.pages) - 1
    most = 0.0
    for area in (face.foot for face in format.faces if face.foot is not None):
        foot, rest = _foot_text(area, running, last, bench)
        height = foot.height + (
            bench.set(Paragraph(text=running.draft, style="draft"), rest).height if running.draft else 0
        )
        most = max(most, height - (format.paper.height - _EDGE - area.y))
    return most


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
    foot, rest = _foot_text(area, running, number, bench)
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


def _foot_text(area: Rect, running: Running, number: int, bench: Bench) -> tuple[Galley, float]:
    """The foot beside the page's number, and the width that it has."""
    begins, ends = ink(bench.set(Paragraph(text=running.pages[number], style="foot"), area.width).strips)
    rest = area.width - (ends - begins) - 16.0
    return bench.set(Paragraph(text=running.foot, style="foot"), rest), rest


def _piece(galley: Galley, x: float, y: float) -> Piece:
    marks: list[Mark] = []
    down = 0.0
    for strip in galley.strips:
        marks.extend(moved(mark, 0.0, down) for mark in untagged(strip).marks)
        down += strip.height
    return Piece(x=x, y=y, marks=tuple(marks), artifact="Footer")
