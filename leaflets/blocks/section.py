"""A section: a heading and the blocks under it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Boxed, Look
from leaflets.blocks.node import Node
from leaflets.blocks.registry import read_block
from leaflets.primitives import Box, Heading, Paragraph, Part, Primitive, RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Block):
    """A part of the outline. A section of one box takes its heading into the box."""

    name: ClassVar[str] = "section"
    example: ClassVar[str] = (
        '<section id="what"><heading><t>What is it?</t></heading>'
        "<text><p><t>A twitch on one side of the face.</t></p></text></section>"
    )

    id: str
    heading: RichText
    blocks: tuple[Block, ...]

    @classmethod
    def read(cls, node: Node) -> Self:
        blocks = tuple(read_block(child) for child in node.children if child.name != "heading")
        return cls(id=node.attribute("id"), heading=node.rich("heading"), blocks=blocks)

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        heading = Heading(text=self.heading, level=2, anchor=self.id)
        first = self.blocks[0] if self.blocks else None
        if len(self.blocks) == 1 and isinstance(first, Boxed) and (not first.title or first.title_yields):
            return (Part(anchor=self.id, content=first.lower_under(heading, look)),)
        content = tuple(primitive for block in self.blocks for primitive in block.lower(look))
        return (Part(anchor=self.id, content=(heading, *_held(content))),)


def _held(content: tuple[Primitive, ...]) -> tuple[Primitive, ...]:
    """A loud box keeps the one line that stands under it: whom else to ring."""
    if len(content) > 1 and isinstance(content[-1], Paragraph):
        box = content[-2]
        if isinstance(box, Box) and box.style == "urgent":
            return (*content[:-2], replace(box, keep=True), content[-1])
    return content
