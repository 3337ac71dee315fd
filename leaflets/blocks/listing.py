"""Lists: bullets, and steps with large numerals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look, bullets, ideas, numbered, with_citation
from leaflets.blocks.node import Node
from leaflets.primitives import Paragraph, Primitive, RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Block):
    """A lead-in, items, and what follows them."""

    name: ClassVar[str] = "list"
    example: ClassVar[str] = (
        "<list><intro><p><t>You may notice:</t></p></intro>"
        "<item><t>a twitch around one eye</t></item><item><t>a pull at the mouth</t></item></list>"
    )

    items: tuple[RichText, ...]
    intro: tuple[RichText, ...] = ()
    outro: tuple[RichText, ...] = ()
    citation: RichText = ()
    pictures: tuple[str, ...] = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        items = tuple(item.text for item in node.all("item"))
        if not items:
            raise node.bad(f"<{node.name}> has no items")
        outro = node.paragraphs("outro")
        return cls(
            items=items,
            intro=node.paragraphs("intro"),
            outro=outro,
            citation=node.rich("cite"),
            pictures=tuple(item.attribute("picture", "") for item in node.all("item")),
        )

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        items = self.items if self.outro else with_citation(self.items, self.citation)
        outro = with_citation(self.outro, self.citation)
        return (
            *(Paragraph(text=text, keep=True) for text in self.intro),
            ideas(items, self.pictures, look) if look.level.ideas and any(self.pictures) else self.arrange(items),
            *(Paragraph(text=text) for text in outro),
        )

    def arrange(self, items: tuple[RichText, ...]) -> Primitive:
        """The items as a list primitive."""
        return bullets(items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps(Listing):
    """Things to do, in order."""

    name: ClassVar[str] = "steps"
    example: ClassVar[str] = "<steps><item><t>Ring the clinic.</t></item><item><t>Say what changed.</t></item></steps>"

    def arrange(self, items: tuple[RichText, ...]) -> Primitive:
        return numbered(items)
