"""So many out of a hundred (or ten), drawn as people, or as dots where something else is counted.

The figures have the same size and order in every array.

Filled figures come first in reading order, the range between the bounds is drawn half-filled, the rest as outlines, so
that a black-and-white print says the same (WCAG 1.4.1).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look, introduced
from leaflets.blocks.node import Node, said
from leaflets.drawing import Drawing, Shape, Step, circle
from leaflets.geometry import Size
from leaflets.primitives import Figure, Paragraph, Primitive, RichText, Row

_CELL = 9.5
_BIG_CELL = 20.0
_MOST_IN_A_ROW = 4
_FEW = 2
_GUTTER = 12.0


def person(x: float, y: float, cell: float) -> tuple[Step, ...]:
    """A simple figure, head and shoulders, in a square of `cell` points with its top left corner at (x, y)."""
    middle, unit = x + cell / 2, cell / 10
    left, right, foot, top = middle - 3.1 * unit, middle + 3.1 * unit, y + 9.4 * unit, y + 5.0 * unit
    bend = 1.9 * unit
    body: tuple[Step, ...] = (
        ("M", (left, foot)),
        ("L", (left, top + bend)),
        ("C", (left, top + bend * 0.45, left + bend * 0.45, top, left + bend, top)),
        ("L", (right - bend, top)),
        ("C", (right - bend * 0.45, top, right, top + bend * 0.45, right, top + bend)),
        ("L", (right, foot)),
        ("Z", ()),
    )
    return (*circle(middle, y + 2.5 * unit, 1.9 * unit), *body)


def dot(x: float, y: float, cell: float) -> tuple[Step, ...]:
    """A dot in the middle of that square: one treatment, one operation, whatever is not a person."""
    return circle(x + cell / 2, y + cell / 2, 0.34 * cell)


FIGURES: Mapping[str, Callable[[float, float, float], tuple[Step, ...]]] = {"people": person, "dots": dot}
"""What an array is drawn of."""


def array(filled: int, partly: int, of: int, figure: str = "people") -> Drawing:
    """`of` figures in rows of ten; the first `filled` are full, the next `partly` half-filled. Sizes in points."""
    cell = _CELL if of > 10 else _BIG_CELL
    kinds = ["full"] * filled + ["some"] * partly + ["none"] * (of - filled - partly)
    steps: dict[str, list[Step]] = {"full": [], "some": [], "none": []}
    for place, which in enumerate(kinds):
        steps[which].extend(FIGURES[figure](place % 10 * cell, place // 10 * cell, cell))
    shapes = []
    if steps["full"]:
        shapes.append(Shape(steps=tuple(steps["full"]), fill="data", stroke="data", width=cell / 16))
    if steps["some"]:
        shapes.append(Shape(steps=tuple(steps["some"]), fill="data-some", stroke="data", width=cell / 16))
    if steps["none"]:
        shapes.append(Shape(steps=tuple(steps["none"]), fill="paper", stroke="data-off", width=cell / 16))
    return Drawing(size=Size(10 * cell, max(1, -(-of // 10)) * cell), shapes=tuple(shapes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One array and the sentence that says the same."""

    filled: int
    partly: int
    of: int
    figure: str
    number: RichText
    caption: tuple[RichText, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IconArray(Block):
    """Shares as figures; several arrays in one block have the same scale."""

    name: ClassVar[str] = "icon-array"
    example: ClassVar[str] = (
        '<icon-array><counted filled="9" of="10"><number><t>9 out of 10</t></number>'
        "<caption><p><t>About 9 out of 10 people.</t></p></caption></counted></icon-array>"
    )

    counted: tuple[Counted, ...]
    intro: tuple[RichText, ...] = ()
    citation: RichText = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        counted = tuple(
            Counted(
                filled=one.number("filled"),
                partly=one.number("partly", 0),
                of=one.number("of"),
                figure=one.choice("figure", tuple(FIGURES), "people"),
                number=one.rich("number"),
                caption=one.paragraphs("caption"),
            )
            for one in node.all("counted")
        )
        if any(one.filled + one.partly > one.of for one in counted):
            raise node.bad("<icon-array> fills more figures than there are")
        return cls(counted=counted, intro=node.paragraphs("intro"), citation=node.rich("cite"))

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        beside = len(self.counted) > 1 and not look.level.ideas
        rows = self._rows() if beside else tuple(self._row(one) for one in self.counted)
        return (*introduced(self.intro, self.citation), *rows)

    def _rows(self) -> tuple[Primitive, ...]:
        """Arrays side by side, to be compared: same scale, same size, on one page."""
        cells = [self._cell(one) for one in self.counted]
        rows = -(-len(cells) // _MOST_IN_A_ROW)
        columns = -(-len(cells) // rows)
        cells += [()] * (rows * columns - len(cells))
        gutter = _GUTTER if columns > _FEW else 2 * _GUTTER
        return tuple(
            Row(cells=tuple(cells[start : start + columns]), widths=(0.0,) * columns, gutter=gutter)
            for start in range(0, len(cells), columns)
        )

    def _cell(self, one: Counted) -> tuple[Primitive, ...]:
        number = Paragraph(text=one.number, style="figure-label", keep=True)
        return (_figure(one), number, *(Paragraph(text=text, style="small") for text in one.caption))

    def _row(self, one: Counted) -> Primitive:
        figure = _figure(one)
        width = figure.picture.size.width
        words = (
            Paragraph(text=one.number, style="figure-number", keep=True),
            *(Paragraph(text=text, style="body") for text in one.caption),
        )
        return Row(cells=((figure,), words), widths=(width, 0.0), gutter=20.0, middle=True)


def _figure(one: Counted) -> Figure:
    """The array as a figure whose alternate text is its own sentence."""
    drawing = array(one.filled, one.partly, one.of, one.figure)
    alt = said(one.caption[0]) if one.caption else said(one.number)
    return Figure(picture=drawing, alt=alt, width=drawing.size.width, follows_text=True)
