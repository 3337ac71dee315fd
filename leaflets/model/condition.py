"""A condition as an author writes it: the medicine, its numbers and its sources. Frozen; every text keeps its place."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypeVar

from leaflets.model.levels import PerLevel
from leaflets.problems import Place
from leaflets.words import Words


class Certainty(enum.StrEnum):
    """How sure the evidence is, as the dossier grades it."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a claim comes from."""

    id: str
    place: Place
    authors: Words
    year: int | None
    title: Words
    where: Words
    doi: str = ""
    pmid: str = ""
    url: str = ""
    kind: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One figure. A *share* has `out_of` (people or treatments out of that many); a *quantity* has a `unit`.

    `value` is the headline number; `low` and `high` bound it; at least the value or both bounds are there.
    `counted` says what is counted ("people", "treatments"), `group` in whom, `period` over what time.
    """

    id: str
    place: Place
    what: Words
    value: float | None
    low: float | None
    high: float | None
    out_of: int | None
    unit: str
    counted: str
    group: Words | None
    period: Words | None
    certainty: Certainty
    sources: tuple[str, ...]
    basis: tuple[str, ...]
    caveat: Words | None

    @property
    def is_share(self) -> bool:
        return self.out_of is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word to explain. Texts link to it as `[word](term:id)`."""

    id: str
    place: Place
    term: Words
    meaning: PerLevel[Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A row of the option grid: what a reader would ask of each choice."""

    id: str
    place: Place
    ask: PerLevel[Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one choice answers to one question."""

    question: str
    place: Place
    text: PerLevel[Words]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of the things a reader can choose: a treatment, or none."""

    id: str
    place: Place
    name: PerLevel[Words]
    answers: tuple[Answer, ...]

    def answer(self, question: str) -> Answer | None:
        return next((answer for answer in self.answers if answer.question == question), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """All choices, and the questions asked of each."""

    questions: tuple[Question, ...] = ()
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A lead-in and its items."""

    items: tuple[Words, ...]
    title: Words | None = None
    intro: Words | None = None
    outro: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A small table: column heads, and rows whose first cell is the row's head."""

    columns: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    caption: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Array:
    """One icon array: the fact it draws, what the filled figures are, and the sentence that it repeats."""

    fact: str
    place: Place
    caption: PerLevel[Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """Paragraphs, separated by empty lines.

    `needs`, here and in the other blocks, names what a clinic must have for the block to be printed.
    """

    kind: Literal["text"] = "text"
    id: str
    place: Place
    text: PerLevel[Words]
    sources: tuple[str, ...] = ()
    needs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBlock:
    """A list; `steps` are numbered actions, `key-points` the summary, `questions` have room to write under them."""

    kind: Literal["list", "steps", "key-points", "questions"]
    id: str
    place: Place
    listing: PerLevel[Listing]
    sources: tuple[str, ...] = ()
    needs: str = ""
    lines: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CalloutBlock:
    """Something set apart. `urgent` is the one loud thing in a leaflet."""

    kind: Literal["urgent", "tip", "note"]
    id: str
    place: Place
    listing: PerLevel[Listing]
    sources: tuple[str, ...] = ()
    needs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionGridBlock:
    """The choices side by side. `questions` names the rows of each level, in order."""

    kind: Literal["option-grid"] = "option-grid"
    id: str
    place: Place
    questions: PerLevel[tuple[str, ...]]
    intro: PerLevel[Words]
    sources: tuple[str, ...] = ()
    needs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IconArrayBlock:
    """Icon arrays of the same size side by side."""

    kind: Literal["icon-array"] = "icon-array"
    id: str
    place: Place
    arrays: tuple[Array, ...]
    intro: PerLevel[Words]
    sources: tuple[str, ...] = ()
    needs: str = ""
    levels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBlock:
    """A small table."""

    kind: Literal["table"] = "table"
    id: str
    place: Place
    grid: PerLevel[Grid]
    sources: tuple[str, ...] = ()
    needs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingBlock:
    """A block that is made from data: the glossary, the sources, the clinic's contact card, the edition, the
    contents.
    """

    kind: Literal["glossary", "contact", "sources", "edition", "contents"]
    id: str
    place: Place
    intro: PerLevel[Words]
    levels: tuple[str, ...]
    sources: tuple[str, ...] = ()
    needs: str = ""


ContentBlock: TypeAlias = (
    TextBlock | ListBlock | CalloutBlock | OptionGridBlock | IconArrayBlock | TableBlock | StandingBlock
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the leaflet with a heading. `part` tells the template where it belongs (opening, body, closing …).

    `levels` are the reading levels at which it is there at all; a block inside may have fewer.
    """

    id: str
    place: Place
    title: PerLevel[Words]
    blocks: tuple[ContentBlock, ...]
    levels: tuple[str, ...] = ()
    part: str = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who answers for the content. `name` may be empty: a role alone invents nobody."""

    role: Words
    name: Words | None = None
    registration: Words | None = None
    date: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Which state of the content this is, and who stands behind it. No reviewer on record makes it a draft."""

    place: Place
    version: str
    date: dt.date
    evidence_date: dt.date
    review_by: dt.date
    authors: tuple[Person, ...]
    reviewers: tuple[Person, ...]
    funding: Words
    involvement: Words
    updates: Words

    @property
    def is_draft(self) -> bool:
        return not self.reviewers


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """All that is written about one condition, at all levels, in the source language."""

    id: str
    place: Place
    language: str
    name: Words
    title: PerLevel[Words]
    subtitle: PerLevel[Words]
    audience: PerLevel[Words]
    edition: Edition
    sources: tuple[Source, ...]
    facts: tuple[Fact, ...]
    terms: tuple[Term, ...]
    options: Options
    sections: tuple[Section, ...]

    def fact(self, id: str) -> Fact:
        """The fact of that name. Raises KeyError."""
        return _by_id(self.facts, id)

    def source(self, id: str) -> Source:
        """The source of that name. Raises KeyError."""
        return _by_id(self.sources, id)

    def term(self, id: str) -> Term:
        """The glossary term of that name. Raises KeyError."""
        return _by_id(self.terms, id)


_N = TypeVar("_N", Fact, Source, Term)


def _by_id(things: tuple[_N, ...], id: str) -> _N:
    for thing in things:
        if thing.id == id:
            return thing
    raise KeyError(id)
