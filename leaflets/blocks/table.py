"""A small table: column heads, and a head at the start of each row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look, introduced
from leaflets.blocks.node import Node, joined, toned
from leaflets.primitives import Cell, Paragraph, Primitive, RichText, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid(Block):
    """Rows of texts under column heads."""

    name: ClassVar[str] = "table"
    example: ClassVar[str] = (
        "<table><column><t>Name</t></column><column><t>How it differs</t></column>"
        "<row><cell><t>Tic</t></cell><cell><t>Can be held back for a while.</t></cell></row></table>"
    )

    columns: tuple[RichText, ...]
    rows: tuple[tuple[RichText, ...], ...]
    caption: RichText = ()
    citation: RichText = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        columns = tuple(column.text for column in node.all("column"))
        rows = tuple(tuple(cell.text for cell in row.all("cell")) for row in node.all("row"))
        if any(len(row) != len(columns) for row in rows):
            raise node.bad("<table> has a row with more or fewer cells than there are columns")
        return cls(columns=columns, rows=rows, caption=node.rich("caption"), citation=node.rich("cite"))

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        head = tuple(Cell(content=(Paragraph(text=text, style="cell-head"),), scope="Column") for text in self.columns)
        body = tuple(
            tuple(
                Cell(
                    content=(Paragraph(text=text, style="cell-row" if place == 0 else "cell"),),
                    scope="Row" if place == 0 else "",
                )
                for place, text in enumerate(row)
            )
            for row in self.rows
        )
        if self.caption:
            caption = joined(self.caption, toned(self.citation, "quiet"))
            return (Table(rows=(head, *body), caption=caption),)
        return (*introduced((), self.citation), Table(rows=(head, *body)))
