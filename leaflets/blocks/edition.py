"""About this leaflet: version, dates, who wrote it, who checked it, who paid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Boxed, Look
from leaflets.blocks.node import Node, joined, strong
from leaflets.primitives import Box, Heading, Paragraph, Primitive, RichText, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition(Boxed):
    """Statements of the leaflet about itself: a label and what is said."""

    name: ClassVar[str] = "edition"
    example: ClassVar[str] = "<edition><line><label><t>Version</t></label><p><t>1.0</t></p></line></edition>"

    title_yields: ClassVar[bool] = True

    lines: tuple[tuple[RichText, RichText], ...]
    intro: tuple[RichText, ...] = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        lines = tuple((line.rich("label"), line.rich("p")) for line in node.all("line"))
        return cls(title=node.rich("title"), lines=lines, intro=node.paragraphs("intro"))

    def lower_under(self, heading: Heading | None, look: Look) -> tuple[Primitive, ...]:
        own = Heading(text=self.title, level=3, anchor=f"{self.name}-title", style="box") if self.title else None
        content: list[Primitive] = [one for one in (heading or own,) if one]
        content.extend(Paragraph(text=text, style="small") for text in self.intro)
        lines = tuple(
            Paragraph(text=joined(strong(label), text, between=""), style="small") for label, text in self.lines
        )
        half = -(-len(lines) // 2)
        content.append(Row(cells=(lines[:half], lines[half:]), widths=(0.0, 0.0), gutter=20.0))
        return (Box(content=tuple(content), style="quiet"),)
