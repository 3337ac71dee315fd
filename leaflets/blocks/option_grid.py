"""The choices side by side: the same questions asked of each, in the reader's words.

As a grid, each question is a line across and the answers stand in columns under it, so that a column keeps room for
words. Stacked, each choice is a card of its own. Nothing here favours one choice: same style, same width, same order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from leaflets.blocks.base import Block, Look, introduced
from leaflets.blocks.node import Node
from leaflets.primitives import Box, Cell, Heading, Paragraph, Primitive, RichText, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question and its answers, in the order of the choices."""

    ask: RichText
    answers: tuple[tuple[RichText, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionGrid(Block):
    """All choices and what each answers."""

    name: ClassVar[str] = "option-grid"
    example: ClassVar[str] = (
        '<option-grid anchor="grid"><choice><t>Wait</t></choice><choice><t>Injections</t></choice>'
        "<asked><ask><t>What happens?</t></ask>"
        "<answer><p><t>Nothing.</t></p></answer>"
        "<answer><p><t>A few small injections.</t></p></answer></asked></option-grid>"
    )

    anchor: str
    choices: tuple[RichText, ...]
    asked: tuple[Asked, ...]
    pictures: tuple[str, ...] = ()
    intro: tuple[RichText, ...] = ()
    citation: RichText = ()

    @classmethod
    def read(cls, node: Node) -> Self:
        choices = tuple(choice.text for choice in node.all("choice"))
        asked = tuple(
            Asked(ask=row.rich("ask"), answers=tuple(answer.paragraphs() for answer in row.all("answer")))
            for row in node.all("asked")
        )
        if any(len(row.answers) != len(choices) for row in asked):
            raise node.bad("<option-grid> has a question that not every choice answers")
        return cls(
            anchor=node.attribute("anchor"),
            choices=choices,
            pictures=tuple(choice.attribute("picture", "") for choice in node.all("choice")),
            asked=asked,
            intro=node.paragraphs("intro"),
            citation=node.rich("cite"),
        )

    def lower(self, look: Look) -> tuple[Primitive, ...]:
        body = self._cards(look) if look.level.options == "stacked" else (self._grid(),)
        return (*introduced(self.intro, self.citation), *body)

    def _grid(self) -> Table:
        head = tuple(
            Cell(content=(Paragraph(text=choice, style="cell-head"),), scope="Column") for choice in self.choices
        )
        rows: list[tuple[Cell, ...]] = [head]
        for row in self.asked:
            question = Paragraph(text=row.ask, style="cell-question")
            rows.append((Cell(content=(question,), scope="Row", span=len(self.choices)),))
            rows.append(
                tuple(
                    Cell(content=tuple(Paragraph(text=text, style="cell") for text in answer)) for answer in row.answers
                )
            )
        return Table(rows=tuple(rows), shares=(1.0,) * len(self.choices), style="options")

    def _cards(self, look: Look) -> tuple[Primitive, ...]:
        return tuple(self._card(number, choice, look) for number, choice in enumerate(self.choices))

    def _card(self, number: int, choice: RichText, look: Look) -> Box:
        heading = Heading(text=choice, level=3, anchor=f"{self.anchor}-{number + 1}", style="box")
        name = self.pictures[number] if self.pictures else ""
        content: list[Primitive] = []
        for row in self.asked:
            content.append(Paragraph(text=row.ask, style="label", keep=True))
            content.extend(Paragraph(text=text, style="answer") for text in row.answers[number])
        return Box(content=(heading, *look.beside(name, tuple(content))), style="card")
