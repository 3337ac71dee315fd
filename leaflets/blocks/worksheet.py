"""What matters to the reader: statements with boxes to tick, so that the talk can start from them.

With two `ends` each statement has a line of boxes from the first end to the last; without, one box at its start. The
statements stand in the author's order and the boxes are all alike, so that nothing is weighed for the reader.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look
from leaflets.blocks.node import Node
from leaflets.drawing import Drawing, Shape, rectangle
from leaflets.geometry import MM, Size
from leaflets.primitives import Figure, Item, ItemList, Paragraph, Primitive, RichText, Row

BOX = 5 * MM
"""The side of a box to tick: what a hand needs."""
STEPS = 5
"""Boxes from one end to the other: an odd number, so that there is a middle."""
_PITCH = 10 * MM
_LINE = 0.8
_WIDTH = (STEPS - 1) * _PITCH + BOX + _LINE
"""The width of a line of boxes, in points."""
_GUTTER = 1 * MM
_FIRST = 0.42 * (_WIDTH - _GUTTER)
"""The room for what the first box means. "Very much" is longer than "not much" in most languages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet(Block):
    """Statements to weigh."""

    name: ClassVar[str] = "worksheet"
    example: ClassVar[str] = (
        "<worksheet><intro><p><t>How much does each matter to you?</t></p></intro>"
        "<end><t>Not much</t></end><end><t>Very much</t></end><item><t>To walk without a limp</t></item></worksheet>"
    )

    items: tuple[RichText, ...]
    ends: tuple[RichText, ...] = ()
    intro: tuple[RichText, ...] = ()
    pictures: tuple[str, ...] = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        ends = tuple(end.text for end in node.all("end"))
        if len(ends) not in (0, 2):
            raise node.bad("<worksheet> has either no ends or two")
        return cls(
            items=tuple(item.text for item in node.all("item")),
            ends=ends,
            intro=node.paragraphs("intro"),
            pictures=tuple(item.attribute("picture", "") for item in node.all("item")),
        )

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        names = self.pictures if look.level.ideas else ("",) * len(self.items)
        last = len(self.items) - 1
        rows = (
            self._row(item, name, look, keep=number < last)
            for number, (item, name) in enumerate(zip(self.items, names, strict=True))
        )
        listing = ItemList(items=tuple(Item(label="", content=row) for row in rows), numbering="None", style="terms")
        head = (self._head(),) if self.ends else ()
        return (*(Paragraph(text=text, keep=True) for text in self.intro), *head, listing)

    def _head(self) -> Primitive:
        """What the boxes mean: one end begins over the first of them, the other ends over the last."""
        first, last = self.ends
        cells = (Paragraph(text=first, style="small", keep=True),), (Paragraph(text=last, style="late", keep=True),)
        widths = (0.0, _FIRST, _WIDTH - _FIRST - _GUTTER)
        return Row(cells=((), *cells), widths=widths, gutter=_GUTTER, keep=True)

    def _row(self, item: RichText, picture: str, look: Look, *, keep: bool) -> tuple[Primitive, ...]:
        """A statement and its boxes; a line of boxes stays with the next, under the words that say what they mean."""
        words = Paragraph(text=item, style="idea" if look.level.ideas else "body")
        if self.ends:
            return (Row(cells=((words,), (_boxes(STEPS),)), widths=(0.0, _WIDTH), gutter=0.0, middle=True, keep=keep),)
        box = _boxes(1)
        ticked = Row(cells=((box,), (words,)), widths=(BOX, 0.0), gutter=4 * MM, middle=True)
        return look.beside(picture, (ticked,))


def _boxes(count: int) -> Figure:
    """Empty boxes side by side: decoration, the words beside them say what they are for."""
    boxes = tuple(
        Shape(
            steps=rectangle(_LINE + number * _PITCH, _LINE, BOX - _LINE, BOX - _LINE),
            fill="paper",
            stroke="ink",
            width=_LINE,
        )
        for number in range(count)
    )
    size = Size((count - 1) * _PITCH + BOX + _LINE, BOX + _LINE)
    return Figure(picture=Drawing(size=size, shapes=boxes), alt=None, width=size.width)
