"""Where the leaflet's statements come from, numbered as cited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look
from leaflets.blocks.node import Node
from leaflets.primitives import Item, ItemList, Paragraph, Primitive, RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources(Block):
    """A numbered list, small."""

    name: ClassVar[str] = "sources"
    example: ClassVar[str] = '<sources><source number="1"><t>An invented study, 2020.</t></source></sources>'

    sources: tuple[tuple[str, RichText], ...]
    intro: tuple[RichText, ...] = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        sources = tuple((source.attribute("number", ""), source.text) for source in node.all("source"))
        return cls(sources=sources, intro=node.paragraphs("intro"))

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        intro = tuple(Paragraph(text=text, keep=True) for text in self.intro)
        items = tuple(
            Item(label=number or "•", content=(Paragraph(text=text, style="source"),)) for number, text in self.sources
        )
        numbered = bool(self.sources and self.sources[0][0])
        listing = ItemList(items=items, numbering="Decimal" if numbered else "Disc", style="sources")
        return (*intro, listing) if items else intro
