"""Boxes and rows: things on a ground of their own, and things side by side."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leaflets.primitives import Box, Primitive, Row
from leaflets.setting.assembly import Assembly, tight
from leaflets.setting.bench import Bench
from leaflets.setting.drawn import picture_mark
from leaflets.setting.galley import ARTIFACT, Galley, Ground, Mark, Strip, Tag


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dress:
    """What a box wears: palette tokens, padding in points."""

    fill: str | None = None
    stroke: str | None = None
    bar: str | None = None
    bar_width: float = 0.0
    pad: float = 12.0
    sides: float = 14.0
    radius: float = 0.0
    head: str | None = None


_DRESSES = {
    "key": _Dress(fill="brand-soft", radius=4.0, pad=12.0, sides=16.0),
    "urgent": _Dress(fill="urgent-soft", bar="urgent", bar_width=6.0, pad=12.0, sides=14.0, head="urgent"),
    "note": _Dress(bar="note", bar_width=2.5, pad=4.0, sides=12.0),
    "card": _Dress(stroke="brand", radius=6.0, pad=12.0, sides=16.0),
    "quiet": _Dress(fill="soft", radius=4.0, pad=12.0, sides=16.0),
}
_ICON = 24.0
_BEFORE = 12.0
_ROW_BEFORE = 9.0
_LEAST_CELL = 7.0
"""Narrowest cell of a row that words can stand in, in parts of the small type size."""


def set_box(box: Box, width: float, bench: Bench) -> Galley:
    """Content on its ground, all strips held together, as `Div`."""
    dress = _DRESSES[box.style]
    assembly = Assembly(width)
    ground = Ground(
        x=0.0,
        width=width,
        fill=dress.fill,
        stroke=dress.stroke,
        bar=dress.bar,
        bar_x=0.0 if bench.direction == "ltr" else width - dress.bar_width,
        bar_width=dress.bar_width,
        radius=dress.radius,
    )
    assembly.grounds.append(ground)
    whole = assembly.tag(Tag(role="Div"))
    icon = _ICON + 10.0 if box.icon else 0.0
    start = dress.bar_width + dress.sides
    inner = width - start - dress.sides - icon
    assembly.strips.append(Strip(height=dress.pad, before=_BEFORE))
    for primitive in box.content:
        at = start + icon if bench.direction == "ltr" else dress.sides
        assembly.add(bench.set(primitive, inner), whole, at)
    if len(assembly.strips) > 1:
        first = replace(assembly.strips[1], before=0.0)
        assembly.strips[1] = _with_icon(first, box, start, width, bench) if box.icon else first
    assembly.strips.append(Strip(height=dress.pad))
    last = len(assembly.strips) - 1
    assembly.strips = [
        replace(strip, ground=0, keep=number < last or box.keep) for number, strip in enumerate(assembly.strips)
    ]
    return assembly.galley()


def _with_icon(strip: Strip, box: Box, start: float, width: float, bench: Bench) -> Strip:
    assert box.icon is not None
    x = start if bench.direction == "ltr" else width - start - _ICON
    mark = picture_mark(box.icon, x, min(0.0, (strip.height - _ICON) / 2), _ICON, ARTIFACT)
    return replace(strip, marks=(mark, *strip.marks))


def set_row(row: Row, width: float, bench: Bench) -> Galley:
    """Cells side by side in one strip, in reading order, never split; one under the other where there is no room."""
    fixed = sum(row.widths) + row.gutter * (len(row.cells) - 1)
    shared = sum(1 for one in row.widths if not one)
    rest = max(0.0, (width - fixed) / shared) if shared else 0.0
    if shared and rest < _LEAST_CELL * bench.styles.small:
        return _column(tuple(primitive for content in row.cells for primitive in content), width, bench)
    cells = [_column(content, own or rest, bench) for content, own in zip(row.cells, row.widths, strict=True)]
    height = max((tight(cell) for cell in cells), default=0.0)
    assembly = Assembly(width)
    marks: list[Mark] = []
    x = 0.0
    for cell in cells:
        down = (height - tight(cell)) / 2 if row.middle else 0.0
        at = x if bench.direction == "ltr" else width - x - cell.width
        marks.extend(assembly.flat(cell, None, at, down))
        x += cell.width + row.gutter
    assembly.strips.append(Strip(height=height, marks=tuple(marks), before=_ROW_BEFORE, keep=row.keep))
    return assembly.galley()


def _column(content: tuple[Primitive, ...], width: float, bench: Bench) -> Galley:
    assembly = Assembly(width)
    for primitive in content:
        assembly.add(bench.set(primitive, width))
    return assembly.galley()
