"""Pictures side by side, each over its words: stages of one thing, or before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look
from leaflets.blocks.node import Node
from leaflets.geometry import MM
from leaflets.primitives import Figure, Label, Paragraph, Primitive, RichText, Row

WIDEST = 52 * MM
"""How wide a picture of a row is at most, its labels not counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One picture of a row: its name, its labels by target, and the words under it."""

    picture: str
    labels: tuple[Label, ...]
    words: RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRow(Block):
    """Pictures in reading order on one line."""

    name: ClassVar[str] = "picture-row"
    example: ClassVar[str] = (
        '<picture-row><shown picture="icon:tip"><words><t>First</t></words></shown>'
        '<shown picture="icon:key"><words><t>Then</t></words></shown></picture-row>'
    )

    shown: tuple[Shown, ...]
    citation: RichText = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        shown = tuple(
            Shown(
                picture=one.attribute("picture"),
                labels=tuple(Label(target=label.attribute("target"), text=label.text) for label in one.all("label")),
                words=one.rich("words"),
            )
            for one in node.all("shown")
        )
        return cls(shown=shown, citation=node.rich("cite"))

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        cells = tuple(self._cell(one, look) for one in self.shown)
        row = Row(cells=cells, widths=(0.0,) * len(cells), gutter=20.0)
        return (row, *((Paragraph(text=self.citation, style="caption"),) if self.citation else ()))

    @staticmethod
    def _cell(one: Shown, look: Look) -> tuple[Primitive, ...]:
        picture = look.pictures.get(one.picture)
        alt = look.alts.get(one.picture)
        if picture is None:
            return (Paragraph(text=one.words, style="caption"),)
        if one.labels:
            # Labels may hang lower than their picture, so what names it stands above, where neighbours are level.
            return (
                Paragraph(text=one.words, style="cell-row"),
                Figure(picture=picture, alt=alt, width=WIDEST, labels=one.labels),
            )
        caption = Paragraph(text=one.words, style="caption")
        return (Figure(picture=picture, alt=alt, width=WIDEST, caption=(caption,)),)
