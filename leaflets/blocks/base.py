"""What every block can do: be read from a node, and lower itself to primitives."""

from __future__ import annotations

import abc
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Self

from leaflets.blocks.node import Node, joined, toned
from leaflets.drawing import Picture
from leaflets.geometry import MM
from leaflets.model import ReadingLevel
from leaflets.primitives import Figure, Heading, Item, ItemList, Paragraph, Primitive, RichText, Row
from leaflets.words import Words

IDEA = 30.5 * MM
"""Width of the picture of an idea: 30 mm at least (lay-easy-pair)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What lowering may ask: the reading level, and the pictures by name ("icon:phone", "logo", "qr", "eye-twitch").

    `alts` are the alternate texts of the content's own pictures, at this level.
    """

    level: ReadingLevel
    pictures: Mapping[str, Picture]
    alts: Mapping[str, Words] = field(default_factory=dict)

    def beside(self, name: str, content: tuple[Primitive, ...], width: float = IDEA) -> tuple[Primitive, ...]:
        """Content with a picture at its start, in one row; alone where there is no picture of that name."""
        picture = self.pictures.get(name) if name else None
        if picture is None:
            return content
        figure = Figure(picture=picture, alt=self.alts.get(name), width=width)
        return (Row(cells=((figure,), content), widths=(width, 0.0), gutter=6 * MM, middle=True),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block(abc.ABC):
    """A piece of meaning. A subclass is one file in this folder; `name` is its element, `example` shows how to
    write it.
    """

    name: ClassVar[str]
    example: ClassVar[str]

    @classmethod
    @abc.abstractmethod
    def read(cls, node: Node) -> Self:
        """The block that a node describes. Raises ComposingError when it cannot be one."""

    @abc.abstractmethod
    def lower(self, look: Look) -> tuple[Primitive, ...]:
        """The block as primitives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxed(Block):
    """A block that stands in a box and can take its section's heading as its own title."""

    title_yields: ClassVar[bool] = False
    """Whether the block's own title gives way to the heading of a section that holds nothing else."""

    title: RichText = ()

    @abc.abstractmethod
    def lower_under(self, heading: Heading | None, look: Look) -> tuple[Primitive, ...]:
        """The block with that heading inside its box."""

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        return self.lower_under(None, look)


def ideas(items: tuple[RichText, ...], pictures: tuple[str, ...], look: Look) -> ItemList:
    """Items as rows, each with its picture at the start."""
    rows = (
        look.beside(name, (Paragraph(text=item, style="idea"),)) for item, name in zip(items, pictures, strict=True)
    )
    return ItemList(items=tuple(Item(label="", content=row) for row in rows), numbering="None", style="terms")


def bullets(items: tuple[RichText, ...], style: str = "body") -> ItemList:
    """A bulleted list of one paragraph an item."""
    return ItemList(items=tuple(Item(label="•", content=(Paragraph(text=item, style=style),)) for item in items))


def numbered(items: tuple[RichText, ...]) -> ItemList:
    """Steps: a large numeral hanging before each."""
    content = tuple(
        Item(label=str(number), content=(Paragraph(text=item),)) for number, item in enumerate(items, start=1)
    )
    return ItemList(items=content, numbering="Decimal", style="steps")


def with_citation(paragraphs: tuple[RichText, ...], citation: RichText) -> tuple[RichText, ...]:
    """The same paragraphs, the last with the numbers of its sources behind it."""
    if not citation or not paragraphs:
        return paragraphs
    return (*paragraphs[:-1], joined(paragraphs[-1], toned(citation, "quiet")))


def introduced(intro: tuple[RichText, ...], citation: RichText) -> tuple[Paragraph, ...]:
    """The lead-in of something that is drawn, with its sources: above it, so that no page begins with a bare number."""
    if intro:
        return tuple(Paragraph(text=text, keep=True) for text in with_citation(intro, citation))
    return (Paragraph(text=citation, style="caption", keep=True),) if citation else ()
