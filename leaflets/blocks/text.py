"""Paragraphs. At a level of ideas each paragraph is one idea, with air around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look, with_citation
from leaflets.blocks.node import Node
from leaflets.primitives import Paragraph, Primitive, RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Block):
    """Running text."""

    name: ClassVar[str] = "text"
    example: ClassVar[str] = "<text><p><t>Most people find that it comes and goes.</t></p></text>"

    paragraphs: tuple[RichText, ...]
    citation: RichText = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        return cls(paragraphs=node.paragraphs(), citation=node.rich("cite"))

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        style = "idea" if look.level.ideas else "body"
        return tuple(Paragraph(text=text, style=style) for text in with_citation(self.paragraphs, self.citation))
