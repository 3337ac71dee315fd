"""Tables: columns as wide as their words need, one strip a row, heads to repeat."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leaflets.drawing import Shape, rectangle
from leaflets.primitives import Cell, Paragraph, Table
from leaflets.problems import Place
from leaflets.setting.assembly import Assembly, tight, untagged
from leaflets.setting.bench import Bench
from leaflets.setting.drawn import line_mark
from leaflets.setting.galley import Galley, Mark, Strip, Tag, Vector
from leaflets.setting.paragraphs import lines_of, place_of, widths


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dress:
    """Padding in points and tokens of a table's style."""

    side: float
    pad: float
    head_fill: str | None
    head_tone: str
    span_fill: str | None


_DRESSES = {
    "grid": _Dress(side=5.0, pad=4.0, head_fill=None, head_tone="", span_fill=None),
    "options": _Dress(side=5.0, pad=4.0, head_fill="brand", head_tone="paper", span_fill="brand-soft"),
}


def set_table(table: Table, width: float, bench: Bench) -> Galley:
    """A table as `Table` with `THead` and `TBody`; a row is never split, heads are repeated as artifacts."""
    dress = _DRESSES[table.style]
    assembly = Assembly(width)
    whole = assembly.tag(Tag(role="Table", place=_place(table)))
    if table.caption:
        tag = Tag(role="Caption", parent=None, place=place_of(table.caption))
        assembly.add(lines_of(table.caption, bench.styles["table-caption"], width, bench, tag, keep=True), whole)
    columns = column_widths(table, width, dress.side, bench)
    _rows(assembly, table, columns, whole, dress, bench)
    return assembly.galley()


def _place(table: Table) -> Place | None:
    first = table.rows[0][0].content[0] if table.rows and table.rows[0] and table.rows[0][0].content else None
    return place_of(first.text) if isinstance(first, Paragraph) else None


def _rows(
    assembly: Assembly, table: Table, columns: tuple[float, ...], whole: int, dress: _Dress, bench: Bench
) -> None:
    captioned = bool(assembly.strips)
    head = assembly.tag(Tag(role="THead", parent=whole)) if table.heads else whole
    body = head
    for number, row in enumerate(table.rows):
        is_head = number < table.heads
        if number == table.heads:
            body = assembly.tag(Tag(role="TBody", parent=whole))
            assembly.heads.append(tuple(replace(untagged(strip), keep=True) for strip in _last(assembly, table.heads)))
        strip = _row(assembly, row, columns, head if is_head else body, dress, bench, is_head=is_head)
        spanning = len(row) == 1 and len(columns) > 1
        before = (4.0 if captioned else 12.0) if number == 0 else 0.0
        repeated = 0 if not is_head and table.heads and number > table.heads else None
        keep = is_head or spanning or _holds(number - table.heads, len(table.rows) - table.heads)
        assembly.strips.append(replace(strip, before=before, keep=keep, cost=5.0, head=repeated))
    if assembly.strips:
        assembly.strips[-1] = replace(assembly.strips[-1], keep=False, cost=0.0)


def _holds(number: int, count: int) -> bool:
    """Whether a row of the body stays with the next: a table leaves neither its first nor its last row alone."""
    return number in (0, count - 2)


def _last(assembly: Assembly, count: int) -> tuple[Strip, ...]:
    return tuple(replace(strip, before=0.0) for strip in assembly.strips[-count:])


def _row(
    assembly: Assembly,
    row: tuple[Cell, ...],
    columns: tuple[float, ...],
    parent: int,
    dress: _Dress,
    bench: Bench,
    *,
    is_head: bool,
) -> Strip:
    """One row as one strip: its ground, its cells from the reading side, a thin line under it."""
    line = assembly.tag(Tag(role="TR", parent=parent))
    total = sum(columns)
    marks: list[Mark] = []
    height, column, x = 0.0, 0, 0.0
    for cell in row:
        width = sum(columns[column : column + cell.span])
        galley = _cell(cell, width - 2 * dress.side, bench, dress.head_tone if is_head else "")
        tag = assembly.tag(Tag(role="TH" if cell.scope else "TD", parent=line, scope=cell.scope, span=cell.span))
        at = x if bench.direction == "ltr" else total - x - width
        marks.extend(assembly.flat(galley, tag, at + dress.side, dress.pad))
        height = max(height, tight(galley))
        x, column = x + width, column + cell.span
    height += 2 * dress.pad
    spanning = len(row) == 1 and len(columns) > 1
    ground = _ground(total, height, dress.head_fill if is_head else dress.span_fill if spanning else None)
    under = line_mark(0.0, height, total, "brand" if is_head else "rule", 1.2 if is_head else 0.6)
    rules = () if spanning else (under,)
    return Strip(height=height, marks=(*ground, *marks, *rules))


def _ground(width: float, height: float, token: str | None) -> tuple[Mark, ...]:
    if token is None:
        return ()
    shape = Shape(steps=rectangle(0.0, 0.0, width, height), fill=token)
    return (Vector(x=0.0, y=0.0, scale=1.0, width=width, height=height, shapes=(shape,)),)


def _cell(cell: Cell, width: float, bench: Bench, tone: str) -> Galley:
    assembly = Assembly(width)
    for primitive in cell.content:
        assembly.add(bench.set(_coloured(primitive, tone) if tone else primitive, width))
    return assembly.galley()


def _coloured(primitive: object, tone: str) -> Paragraph:
    assert isinstance(primitive, Paragraph)
    return replace(primitive, text=tuple(replace(run, tone=tone) for run in primitive.text))


def column_widths(table: Table, width: float, side: float, bench: Bench) -> tuple[float, ...]:
    """Widths in points that add up to `width`: by the shares given, else by the words.

    No column is narrower than its longest word where the paper allows it; the rest goes by the square root of what a
    column says, so that a long column gets more room but does not starve the short ones.
    """
    count = sum(cell.span for cell in table.rows[0])
    least, said = _needs(table, count, bench)
    least = [one + 2 * side for one in least]
    weights = list(table.shares) or [max(one, 1.0) ** 0.5 for one in said]
    return _share_out(width, least, weights)


def _needs(table: Table, count: int, bench: Bench) -> tuple[list[float], list[float]]:
    least, said = [0.0] * count, [0.0] * count
    for row in table.rows:
        column = 0
        for cell in row:
            if cell.span == 1:
                for primitive in cell.content:
                    assert isinstance(primitive, Paragraph)
                    word, whole = widths(primitive.text, bench.styles[primitive.style], bench)
                    least[column] = max(least[column], word)
                    said[column] = max(said[column], whole)
            column += cell.span
    return least, said


def _capped(width: float, least: list[float]) -> tuple[float, ...]:
    """The least widths where not all fit: the widest give way, the narrow ones keep their words whole."""
    rest, cap = width, 0.0
    for count, one in zip(range(len(least), 0, -1), sorted(least), strict=True):
        cap = rest / count
        if one >= cap:
            break
        rest -= one
    return tuple(min(one, cap) for one in least)


def _share_out(width: float, least: list[float], weights: list[float]) -> tuple[float, ...]:
    """Share `width` by weight; columns that would be too narrow get their least first."""
    if sum(least) >= width:
        return _capped(width, least)
    fixed: set[int] = set()
    while True:
        free = [index for index in range(len(least)) if index not in fixed]
        rest = width - sum(least[index] for index in fixed)
        weight = sum(weights[index] for index in free)
        short = [index for index in free if rest * weights[index] / weight < least[index]]
        if not short:
            return tuple(
                least[index] if index in fixed else rest * weights[index] / weight for index in range(len(least))
            )
        fixed.update(short)
