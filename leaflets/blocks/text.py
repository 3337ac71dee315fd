"""Paragraphs. At a level of ideas each paragraph is one idea, with its picture at the start and air around it."""

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
    pictures: tuple[str, ...] = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        names = node.attribute("pictures", "")
        pictures = tuple(names.split(",")) if names else ()
        return cls(paragraphs=node.paragraphs(), citation=node.rich("cite"), pictures=pictures)

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        texts = with_citation(self.paragraphs, self.citation)
        if not look.level.ideas:
            return tuple(Paragraph(text=text) for text in texts)
        names = (*self.pictures, *("",) * len(texts))
        ideas = ((name, (Paragraph(text=text, style="idea"),)) for name, text in zip(names, texts, strict=False))
        return tuple(primitive for name, idea in ideas for primitive in look.beside(name, idea))
