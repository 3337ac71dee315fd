"""Words explained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look
from leaflets.blocks.node import Node, joined, strong
from leaflets.primitives import Item, ItemList, Paragraph, Primitive, RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary(Block):
    """Terms and their meanings, in the order of the alphabet."""

    name: ClassVar[str] = "glossary"
    example: ClassVar[str] = (
        "<glossary><term><word><t>Spasm</t></word><p><t>A squeeze of a muscle.</t></p></term></glossary>"
    )

    terms: tuple[tuple[RichText, RichText], ...]
    intro: tuple[RichText, ...] = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        terms = tuple((term.rich("word"), term.rich("p")) for term in node.all("term"))
        return cls(terms=terms, intro=node.paragraphs("intro"))

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        intro = tuple(Paragraph(text=text, keep=True) for text in self.intro)
        style = "body" if look.level.ideas else "small"
        items = tuple(
            Item(label="", content=(Paragraph(text=joined(strong(word), meaning, between=""), style=style),))
            for word, meaning in self.terms
        )
        return (*intro, ItemList(items=items, numbering="None", style="terms")) if items else intro
