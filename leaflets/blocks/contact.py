"""The contact card: what a frightened person needs. Whom to ring, when, the number large and unbroken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Boxed, Look
from leaflets.blocks.node import Node, said
from leaflets.geometry import MM
from leaflets.primitives import Box, Figure, Gap, Heading, Paragraph, Primitive, RichText, Row

QR = 24 * MM
"""Side of the QR code with its quiet zone; its modules then stand on more than 20 mm (prn-qr)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A number to ring, what for, and when."""

    label: RichText
    number: RichText
    hours: RichText = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Boxed):
    """Telephones, address, web and QR code of the clinic."""

    name: ClassVar[str] = "contact"
    example: ClassVar[str] = (
        "<contact><who><t>Riverbank Clinic</t></who>"
        "<phone><label><t>Questions</t></label><number><t>01632 960 100</t></number></phone></contact>"
    )

    who: RichText
    lines: tuple[Line, ...]
    details: tuple[RichText, ...] = ()
    formats: tuple[RichText, ...] = ()
    intro: tuple[RichText, ...] = ()
    qr_alt: RichText = ()
    qr_text: RichText = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        lines = tuple(
            Line(label=phone.rich("label"), number=phone.rich("number"), hours=phone.rich("hours"))
            for phone in node.all("phone")
        )
        return cls(
            who=node.rich("who"),
            lines=lines,
            details=node.paragraphs("details"),
            formats=node.paragraphs("formats"),
            intro=node.paragraphs("intro"),
            qr_alt=node.rich("qr-alt"),
            qr_text=node.rich("qr-text"),
        )

    def lower_under(self, heading: Heading | None, look: Look) -> tuple[Primitive, ...]:
        content: list[Primitive] = [heading] if heading else []
        content.extend(Paragraph(text=text) for text in self.intro)
        main = (Paragraph(text=self.who, style="label"), *self._numbers(look), *self._details())
        code = look.pictures.get("qr")
        if code is None or not self.qr_alt:
            content.extend(main)
        else:
            figure = Figure(picture=code, alt=said(self.qr_alt), width=QR)
            side = (figure, Paragraph(text=self.qr_text, style="caption"))
            content.append(Row(cells=(main, side), widths=(0.0, 54 * MM), gutter=8 * MM))
        content.extend(Paragraph(text=text, style="small") for text in self.formats)
        return (Box(content=tuple(content), style="card"),)

    def _numbers(self, look: Look) -> tuple[Primitive, ...]:
        """The first number large; the others side by side under it, where the type leaves room."""
        if not self.lines:
            return ()
        first, *others = self.lines
        beside = 1 if look.level.ideas else 2
        rows = [tuple(others[start : start + beside]) for start in range(0, len(others), beside)]
        pairs = tuple(
            Row(cells=tuple(_said(line, "phone-small") for line in row), widths=(0.0,) * len(row), gutter=5 * MM)
            for row in rows
        )
        return (*_said(first, "phone"), *pairs)

    def _details(self) -> tuple[Primitive, ...]:
        details = tuple(Paragraph(text=text, style="small") for text in self.details)
        return (Gap(height=8.0), *details) if details else ()


def _said(line: Line, style: str) -> tuple[Primitive, ...]:
    hours = (Paragraph(text=line.hours, style="small"),) if line.hours else ()
    label = Paragraph(text=line.label, keep=True, style="phone-label")
    return (label, Paragraph(text=line.number, style=style, keep=bool(hours)), *hours)
