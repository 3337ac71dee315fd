"""A picture that explains: the drawing, labels set by our own engine, and a caption."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look, with_citation
from leaflets.blocks.node import Node
from leaflets.geometry import MM
from leaflets.primitives import Figure, Label, Paragraph, Primitive, RichText

WIDTHS = {"normal": 88 * MM, "small": 52 * MM}
"""How wide a picture stands on the page, its labels not counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureBlock(Block):
    """One of the content's pictures."""

    name: ClassVar[str] = "picture"
    example: ClassVar[str] = '<picture ref="icon:tip"><caption><p><t>A light bulb.</t></p></caption></picture>'

    ref: str
    labels: tuple[tuple[str, RichText], ...]
    caption: tuple[RichText, ...] = ()
    citation: RichText = ()
    size: str = "normal"

    @classmethod
    def read(cls, node: Node) -> Self:
        return cls(
            ref=node.attribute("ref"),
            labels=tuple((label.attribute("target"), label.text) for label in node.all("label")),
            caption=node.paragraphs("caption"),
            citation=node.rich("cite"),
            size=node.choice("size", tuple(WIDTHS), "normal"),
        )

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        caption = tuple(Paragraph(text=text, style="caption") for text in with_citation(self.caption, self.citation))
        picture = look.pictures.get(self.ref)
        if picture is None:
            return caption
        labels = tuple(Label(target=target, text=text) for target, text in self.labels)
        figure = Figure(
            picture=picture, alt=look.alts.get(self.ref), width=WIDTHS[self.size], labels=labels, caption=caption
        )
        return (figure,)
