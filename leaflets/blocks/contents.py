"""The list of sections with their pages, for the longer leaflets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look
from leaflets.blocks.node import Node
from leaflets.primitives import Item, ItemList, Paragraph, Primitive, RichText, Row

_TWO_COLUMNS = 8
"""From so many entries on, the list stands in two columns, read one after the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents(Block):
    """Links to the sections; each page number is filled in when the pages are made up."""

    name: ClassVar[str] = "contents"
    example: ClassVar[str] = '<contents><entry to="what-it-is"><t>What it is</t></entry></contents>'

    entries: tuple[tuple[str, RichText], ...]
    intro: tuple[RichText, ...] = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        entries = tuple((entry.attribute("to"), entry.text) for entry in node.all("entry"))
        return cls(entries=entries, intro=node.paragraphs("intro"))

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        intro = tuple(Paragraph(text=text, keep=True) for text in self.intro)
        items = tuple(
            Item(
                label="",
                page_of=anchor,
                content=(Paragraph(text=tuple(replace(run, href=f"#{anchor}") for run in text), style="contents"),),
            )
            for anchor, text in self.entries
        )
        # In a row, because a list of contents is never parted.
        half = len(items) if len(items) < _TWO_COLUMNS else -(-len(items) // 2)
        cells = tuple((_listed(part),) for part in (items[:half], items[half:]) if part)
        return (*intro, Row(cells=cells, widths=(0.0,) * len(cells), gutter=24.0))


def _listed(items: tuple[Item, ...]) -> ItemList:
    return ItemList(items=items, numbering="None", style="contents")
