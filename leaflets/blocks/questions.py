"""Questions to ask, with real room to write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look
from leaflets.blocks.node import Node
from leaflets.geometry import MM
from leaflets.primitives import Item, ItemList, Paragraph, Primitive, RichText, WritingLines

PITCH = 9 * MM
"""Distance of ruled lines: what a hand needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions(Block):
    """A list of questions; `lines` to write on under each, or to the foot of the page where there are none to ask."""

    name: ClassVar[str] = "questions"
    example: ClassVar[str] = '<questions lines="2"><item><t>What would you choose?</t></item></questions>'

    items: tuple[RichText, ...]
    lines: int
    intro: tuple[RichText, ...] = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        items = tuple(item.text for item in node.all("item"))
        return cls(items=items, lines=node.number("lines", 0), intro=node.paragraphs("intro"))

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        intro = tuple(Paragraph(text=text, keep=True) for text in self.intro)
        if not self.items:
            return (*intro, WritingLines(count=self.lines, pitch=PITCH, fill=True))
        room = (WritingLines(count=self.lines, pitch=PITCH),) if self.lines else ()
        items = tuple(Item(label="•", content=(Paragraph(text=item, keep=bool(room)), *room)) for item in self.items)
        return (*intro, ItemList(items=items))
