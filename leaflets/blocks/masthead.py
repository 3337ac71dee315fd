"""The head of page one: in two seconds what it is about, for whom, from which clinic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look
from leaflets.blocks.node import Node, said
from leaflets.drawing import Picture
from leaflets.geometry import MM
from leaflets.primitives import Figure, Heading, Paragraph, Primitive, RichText, Row

LOGO = (34 * MM, 16 * MM)
"""The largest a logo may be, width and height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead(Block):
    """Clinic and logo, the condition's name, one sentence under it, and a quiet line about the leaflet."""

    name: ClassVar[str] = "masthead"
    example: ClassVar[str] = (
        '<masthead anchor="top"><clinic><t>Riverbank Clinic</t></clinic><name><t>Hiccups</t></name>'
        "<subtitle><t>What they are</t></subtitle><about><t>For adults</t></about></masthead>"
    )

    anchor: str
    condition: RichText
    subtitle: RichText
    about: tuple[RichText, ...]
    clinic: RichText
    department: RichText = ()
    logo_alt: RichText = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        return cls(
            anchor=node.attribute("anchor"),
            condition=node.rich("name"),
            subtitle=node.rich("subtitle"),
            about=tuple(line.text for line in node.all("about")),
            clinic=node.rich("clinic"),
            department=node.rich("department"),
            logo_alt=node.rich("logo-alt"),
        )

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        names: tuple[Primitive, ...] = (Paragraph(text=self.clinic, style="clinic", keep=True),)
        if self.department:
            names = (*names, Paragraph(text=self.department, style="department", keep=True))
        logo = look.pictures.get("logo")
        head = names if logo is None else (self._with_logo(logo, names),)
        return (
            *head,
            Heading(text=self.condition, level=1, anchor=self.anchor, style="title"),
            Paragraph(text=self.subtitle, style="subtitle", keep=True),
            *(Paragraph(text=line, style="about", keep=True) for line in self.about),
        )

    def _with_logo(self, logo: Picture, names: tuple[Primitive, ...]) -> Row:
        scale = min(LOGO[0] / logo.size.width, LOGO[1] / logo.size.height)
        width = logo.size.width * scale
        figure = Figure(picture=logo, alt=said(self.logo_alt), width=width)
        return Row(cells=((figure,), names), widths=(width, 0.0), gutter=5 * MM, middle=True)
