"""The summary at the very start: what to take away if nothing else is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Boxed, Look, bullets
from leaflets.blocks.node import Node, said
from leaflets.primitives import Box, Heading, Paragraph, Primitive, RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPoints(Boxed):
    """A few sentences on a soft tint."""

    name: ClassVar[str] = "key-points"
    example: ClassVar[str] = (
        '<key-points anchor="short"><title><t>In short</t></title><item><t>It is not dangerous.</t></item></key-points>'
    )

    items: tuple[RichText, ...]
    anchor: str = ""
    pictures: tuple[str, ...] = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        items = tuple(item.text for item in node.all("item"))
        if not items:
            raise node.bad("<key-points> has no items")
        pictures = tuple(item.attribute("picture", "") for item in node.all("item"))
        return cls(title=node.rich("title"), items=items, anchor=node.attribute("anchor", ""), pictures=pictures)

    def lower_under(self, heading: Heading | None, look: Look) -> tuple[Primitive, ...]:
        content: list[Primitive] = [heading] if heading else []
        if self.title:
            content.append(Heading(text=self.title, level=3, anchor=self.anchor or str(said(self.title)), style="box"))
        if look.level.ideas:
            for item, name in zip(self.items, self.pictures or ("",) * len(self.items), strict=True):
                content.extend(look.beside(name, (Paragraph(text=item, style="idea"),)))
        else:
            content.append(bullets(self.items))
        return (Box(content=tuple(content), style="key"),)
