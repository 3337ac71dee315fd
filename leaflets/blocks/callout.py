"""Something set apart: urgent help, a tip, a note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Boxed, Look, bullets, ideas, with_citation
from leaflets.blocks.node import Node
from leaflets.primitives import Box, Heading, Paragraph, Primitive, RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout(Boxed):
    """Words in a box. `urgent` is the one loud thing in a leaflet."""

    name: ClassVar[str] = "urgent"
    example: ClassVar[str] = (
        '<urgent anchor="now"><title><t>Get help now</t></title>'
        "<intro><p><t>Ring for an ambulance if:</t></p></intro><item><t>your face droops</t></item></urgent>"
    )

    anchor: str = ""
    intro: tuple[RichText, ...] = ()
    items: tuple[RichText, ...] = ()
    outro: tuple[RichText, ...] = ()
    citation: RichText = ()
    pictures: tuple[str, ...] = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        return cls(
            title=node.rich("title"),
            anchor=node.attribute("anchor", ""),
            intro=node.paragraphs("intro"),
            items=tuple(item.text for item in node.all("item")),
            outro=node.paragraphs("outro"),
            citation=node.rich("cite"),
            pictures=tuple(item.attribute("picture", "") for item in node.all("item")),
        )

    def lower_under(self, heading: Heading | None, look: Look) -> tuple[Primitive, ...]:
        content: list[Primitive] = [heading] if heading else []
        if self.title:
            content.append(Heading(text=self.title, level=3, anchor=self.anchor, style="box"))
        content.extend(Paragraph(text=text, keep=bool(self.items)) for text in self.intro)
        if self.items:
            pictured = look.level.ideas and any(self.pictures)
            content.append(ideas(self.items, self.pictures, look) if pictured else bullets(self.items))
        content.extend(Paragraph(text=text) for text in with_citation(self.outro, self.citation))
        icon = look.pictures.get(f"icon:{self.name}")
        return (Box(content=tuple(content), style="urgent" if self.name == "urgent" else "note", icon=icon),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip(Callout):
    """A hint that helps."""

    name: ClassVar[str] = "tip"
    example: ClassVar[str] = "<tip><intro><p><t>A short video helps the doctor.</t></p></intro></tip>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Callout):
    """A remark."""

    name: ClassVar[str] = "note"
    example: ClassVar[str] = "<note><intro><p><t>Numbers are from large studies.</t></p></intro></note>"
