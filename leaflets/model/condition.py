"""A condition as an author writes it: the medicine, its numbers and its sources. Frozen; every text keeps its place."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from typing import TypeVar

from leaflets.model.blocks import ContentBlock
from leaflets.model.levels import PerLevel
from leaflets.model.pictures import Illustration
from leaflets.problems import Place
from leaflets.words import Words

ASPECTS = ("how-it-works", "experience", "practicalities", "benefits", "harms", "not-known")
"""What a question of the option grid can tell of each choice. An author names them; a machine cannot guess them."""

TOPICS = ("daily-life", "feelings", "not-known")
"""What a section can be about that every leaflet owes its reader."""


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
    `counted` says what is counted ("people", "treatments"), `group` in whom, `period` over what time. `size` is how
    many were studied, in the largest of its sources; None where they do not say.
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
    size: int | None
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
    """A row of the option grid: what a reader would ask of each choice. `covers` are the `ASPECTS` that it tells."""

    id: str
    place: Place
    ask: PerLevel[Words]
    covers: tuple[str, ...] = ()


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
    picture: str = ""

    def answer(self, question: str) -> Answer | None:
        return next((answer for answer in self.answers if answer.question == question), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """All choices, and the questions asked of each."""

    questions: tuple[Question, ...] = ()
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the leaflet with a heading. `part` tells the template where it belongs (opening, body, closing …).

    `levels` are the reading levels at which it is there at all; a block inside may have fewer. `covers` are the
    `TOPICS` that it is about.
    """

    id: str
    place: Place
    title: PerLevel[Words]
    blocks: tuple[ContentBlock, ...]
    levels: tuple[str, ...] = ()
    part: str = "body"
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who answers for the content. `name` may be empty: a role alone invents nobody."""

    role: Words
    name: Words | None = None
    registration: Words | None = None
    date: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Which state of the content this is, and who stands behind it. No reviewer on record makes it a draft.

    `conflicts` tells the interests of those who wrote and reviewed it, also when they have none.
    """

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
    conflicts: Words | None = None

    @property
    def is_draft(self) -> bool:
        return not self.reviewers


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A warning that somebody stands by. `level` and `about` (part of the message) may be empty: then it is for all."""

    place: Place
    rule: str
    level: str
    about: str
    reason: Words
    by: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseWord:
    """One word of a phrase: any of `forms`, of which `epilep*` stands for all words that begin so.

    `gap` lets a few other words stand before it.
    """

    forms: tuple[str, ...]
    gap: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words in their order, as `main/commonest symptom ... pain*` is written; `text` is what the author wrote."""

    text: Words
    words: tuple[PhraseWord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Never:
    """A claim that is never stated as a fact, in the words that would say it. `unless` are words that make it right."""

    id: str
    place: Place
    says: tuple[Phrase, ...]
    why: Words
    unless: tuple[Phrase, ...] = ()


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
    waivers: tuple[Waiver, ...] = ()
    pictures: tuple[Illustration, ...] = ()
    never: tuple[Never, ...] = ()

    def fact(self, id: str) -> Fact:
        """The fact of that name. Raises KeyError."""
        return _by_id(self.facts, id)

    def picture(self, id: str) -> Illustration:
        """The picture of that name. Raises KeyError."""
        return _by_id(self.pictures, id)

    def source(self, id: str) -> Source:
        """The source of that name. Raises KeyError."""
        return _by_id(self.sources, id)

    def term(self, id: str) -> Term:
        """The glossary term of that name. Raises KeyError."""
        return _by_id(self.terms, id)


_N = TypeVar("_N", Fact, Source, Term, Illustration)


def _by_id(things: tuple[_N, ...], id: str) -> _N:
    for thing in things:
        if thing.id == id:
            return thing
    raise KeyError(id)
