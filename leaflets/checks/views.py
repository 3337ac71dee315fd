"""What rules look at: every text of one level, said as the reader meets it, beside its record; and the pages.

A `Text` is one stretch of an author's words: `words` as written (with placeholders), `said` as printed (figures filled
in), and where it stands. A `LevelView` holds all of them in reading order.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from leaflets.makeup import Book
from leaflets.model import Catalogue, Choice, Clinic, Condition, ContentBlock, Library, ReadingLevel, Section
from leaflets.pdf.inspection import Inspection
from leaflets.primitives import RichText
from leaflets.problems import Place
from leaflets.words import Words

Role: TypeAlias = Literal[
    "title",  # the document's title, subtitle, audience
    "heading",  # of a section or a box
    "paragraph",
    "lead-in",  # before a list, a grid, an array
    "item",
    "caption",  # of an array, a table, a picture
    "label",  # of a picture
    "column",
    "cell",
    "question",  # of the option grid
    "answer",
    "choice",  # the name of a choice
    "term",
    "meaning",
    "about",  # funding, involvement, updates
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text of a level. `choice` and `question` are ids, for answers of the option grid."""

    role: Role
    words: Words
    rich: RichText
    said: str
    section: str
    block: ContentBlock | None = None
    choice: str = ""
    question: str = ""

    @property
    def place(self) -> Place | None:
        return self.words.place

    @property
    def is_prose(self) -> bool:
        """Running text that readability is measured on; headings, cells and names have limits of their own."""
        return self.role in ("paragraph", "lead-in", "item")


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelView:
    """One reading level of one condition, for one clinic: what a rule looks at.

    `sections` are those printed at the level; `book` are the made-up pages (A4) and `file` what the printed PDF says of
    itself; both are None where the leaflet could not be made. `catalogue` is where a translated leaflet's words come
    from.
    """

    library: Library
    clinic: Clinic
    level: ReadingLevel
    today: dt.date
    sections: tuple[tuple[Section, tuple[ContentBlock, ...]], ...]
    texts: tuple[Text, ...]
    book: Book | None
    file: Inspection | None
    facts_used: tuple[str, ...]
    terms_used: tuple[str, ...]
    catalogue: Catalogue | None = None

    @property
    def condition(self) -> Condition:
        return self.library.condition

    @property
    def blocks(self) -> Iterator[tuple[Section, ContentBlock]]:
        """Every block printed at this level, in reading order."""
        return ((section, block) for section, blocks in self.sections for block in blocks)

    def of(self, *roles: str) -> Iterator[Text]:
        """The texts of these roles, in reading order."""
        return (text for text in self.texts if text.role in roles)

    def answers(self, choice: Choice) -> Mapping[str, Text]:
        """What a choice answers at this level, by question."""
        return {text.question: text for text in self.texts if text.choice == choice.id and text.role == "answer"}
