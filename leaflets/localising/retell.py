"""The walk over every text of a condition that a reader can meet, and the condition made anew from what comes back.

A text's *context* is its stable name: section, block and level ("help.urgent.plain"). Texts of one block and level
share it; the source text itself tells them apart, so that moving an item loses no translation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from leaflets.model import (
    Answer,
    Array,
    CalloutBlock,
    Choice,
    Condition,
    ContentBlock,
    Edition,
    EvidenceBlock,
    Fact,
    Grid,
    IconArrayBlock,
    Illustration,
    ListBlock,
    Listing,
    OptionGridBlock,
    Options,
    PerLevel,
    Person,
    PictureBlock,
    PictureLabel,
    Question,
    ReadingLevel,
    Section,
    StandingBlock,
    TableBlock,
    Term,
    TextBlock,
)
from leaflets.words import Words, joined, paragraphs_of

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One paragraph to translate. `levels` are those that print it; empty: all. `role` tells translators what it is.

    `lines` keeps the author's line ends: each is a sentence of its own. `critical` marks what could hurt a reader.
    `exact` keeps every space.
    """

    context: str
    role: str
    words: Words
    levels: tuple[str, ...] = ()
    lines: bool = False
    critical: bool = False
    exact: bool = False

    @property
    def source(self) -> str:
        """The text as translators get it: line ends that mean nothing are spaces."""
        if self.exact:
            return str(self.words)
        if self.lines:
            return "\n".join(line.strip() for line in self.words.strip().split("\n"))
        return " ".join(self.words.split())


Tell = Callable[[Said], Words]
"""What becomes of a text: itself, for one who collects; its translation, for one who localises."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the walk is: the context, whether its texts are critical, and which levels print them (empty: all)."""

    context: str
    critical: bool = False
    levels: tuple[str, ...] = ()

    def at(self, *names: str) -> Spot:
        return Spot(".".join((self.context, *names)), self.critical, self.levels)


@dataclass(frozen=True, slots=True)
class Retelling:
    """The walk, with what to do at each text."""

    levels: Sequence[ReadingLevel]
    tell: Tell

    def text(self, spot: Spot, role: str, words: Words, level: str = "") -> Words:
        """A text, paragraph by paragraph."""
        levels = (level,) if level else spot.levels
        ideas = any(one.ideas for one in self.levels if one.id in levels or not levels)
        told = [
            self.tell(
                Said(context=spot.context, role=role, words=part, levels=levels, lines=ideas, critical=spot.critical)
            )
            for part in paragraphs_of(words)
        ]
        return joined(told) if told else words

    def maybe(self, spot: Spot, role: str, words: Words | None, level: str = "") -> Words | None:
        return None if words is None else self.text(spot, role, words, level)

    def each(self, spot: Spot, role: str, words: Sequence[Words], level: str = "") -> tuple[Words, ...]:
        return tuple(self.text(spot, role, one, level) if one else one for one in words)

    def per_level(self, spot: Spot, role: str, texts: PerLevel[Words]) -> PerLevel[Words]:
        """A text of each level, or one for all where the author wrote it once."""
        if len(texts.values) > 1 and len({(text, text.place) for _, text in texts}) == 1:
            here = spot if spot.levels else replace(spot, levels=self.some(texts))
            told = self.text(here, role, texts.values[0][1])
            return PerLevel(tuple((level, told) for level in texts.levels))
        return PerLevel(tuple((level, self.text(spot.at(level), role, text, level)) for level, text in texts))

    def some(self, texts: PerLevel[Words]) -> tuple[str, ...]:
        """The levels that have a text, where not all of them have."""
        return texts.levels if len(texts.levels) < len(self.levels) else ()

    def at_levels(self, things: PerLevel[_T], tell: Callable[[_T, str], _T]) -> PerLevel[_T]:
        return PerLevel(tuple((level, tell(thing, level)) for level, thing in things))

    # --- The parts of a condition, from the outside in ---

    def condition(self, condition: Condition) -> Condition:
        top, shown, seen = Spot("condition"), facts_shown(condition), pictures_shown(condition, self.levels)
        return replace(
            condition,
            name=self.text(top.at("name"), "the name of the condition", condition.name),
            title=self.per_level(top.at("title"), "title of the document", condition.title),
            subtitle=self.per_level(top.at("subtitle"), "line under the name, page 1", condition.subtitle),
            audience=self.per_level(top.at("audience"), "who it is for, page 1", condition.audience),
            sections=tuple(self.section(section) for section in condition.sections),
            options=self.options(condition.options),
            terms=tuple(self.term(term) for term in condition.terms),
            pictures=tuple(self.picture(one, seen[one.id]) if one.id in seen else one for one in condition.pictures),
            facts=tuple(self.fact(fact, shown[fact.id]) if fact.id in shown else fact for fact in condition.facts),
            edition=self.edition(condition.edition),
        )

    def section(self, section: Section) -> Section:
        spot = Spot(section.id)
        return replace(
            section,
            title=self.per_level(spot.at("title"), "heading", section.title),
            blocks=tuple(self.block(spot, block) for block in section.blocks),
        )

    def block(self, spot: Spot, block: ContentBlock) -> ContentBlock:
        at = Spot(f"{spot.context}.{block.id}", block.kind == "urgent" or block.critical)
        match block:
            case TextBlock():
                return replace(block, text=self.per_level(at, "paragraph", block.text))
            case ListBlock() | CalloutBlock():
                return replace(
                    block,
                    listing=self.at_levels(
                        block.listing, lambda one, level: self.listing(at.at(level), block.kind, one, level)
                    ),
                )
            case TableBlock():
                grid = self.at_levels(block.grid, lambda one, level: self.grid(at.at(level), one, level))
                return replace(block, grid=grid)
            case IconArrayBlock():
                arrays = tuple(self.array(at, array) for array in block.arrays)
                return replace(block, arrays=arrays, intro=self.per_level(at.at("intro"), "lead-in", block.intro))
            case PictureBlock():
                return replace(block, caption=self.per_level(at, "words under a picture", block.caption))
            case OptionGridBlock() | EvidenceBlock() | StandingBlock():
                return replace(block, intro=self.per_level(at.at("intro"), "lead-in", block.intro))

    def listing(self, spot: Spot, kind: str, listing: Listing, level: str) -> Listing:
        return replace(
            listing,
            title=self.maybe(spot, f"heading of a box ({kind})", listing.title, level),
            intro=self.maybe(spot, f"lead-in of a list ({kind})", listing.intro, level),
            ends=self.each(spot, "what the first and the last box mean", listing.ends, level),
            items=self.each(spot, f"item of a list ({kind})", listing.items, level),
            outro=self.maybe(spot, f"what follows a list ({kind})", listing.outro, level),
        )

    def grid(self, spot: Spot, grid: Grid, level: str) -> Grid:
        return replace(
            grid,
            caption=self.maybe(spot, "title of a table", grid.caption, level),
            columns=self.each(spot, "head of a column: keep it short", grid.columns, level),
            rows=tuple(self.each(spot, "cell of a table: keep it short", row, level) for row in grid.rows),
        )

    def array(self, spot: Spot, array: Array) -> Array:
        return replace(array, caption=self.per_level(spot.at(array.fact), "words under drawn figures", array.caption))

    def options(self, options: Options) -> Options:
        return replace(
            options,
            questions=tuple(self.question(question) for question in options.questions),
            choices=tuple(self.choice(choice) for choice in options.choices),
        )

    def question(self, question: Question) -> Question:
        spot = Spot(f"question.{question.id}")
        return replace(question, ask=self.per_level(spot, "question asked of each choice", question.ask))

    def choice(self, choice: Choice) -> Choice:
        spot = Spot(f"choice.{choice.id}")
        return replace(
            choice,
            name=self.per_level(spot.at("name"), "name of a choice: keep it short", choice.name),
            answers=tuple(self.answer(spot, answer) for answer in choice.answers),
        )

    def answer(self, spot: Spot, answer: Answer) -> Answer:
        return replace(
            answer,
            text=self.per_level(spot.at(answer.question), "answer in a narrow column: keep it short", answer.text),
        )

    def term(self, term: Term) -> Term:
        spot = Spot(f"term.{term.id}", levels=self.some(term.meaning))
        return replace(
            term,
            term=self.text(spot, "word of the glossary", term.term),
            meaning=self.per_level(spot, "meaning of a word of the glossary", term.meaning),
        )

    def picture(self, picture: Illustration, levels: tuple[str, ...]) -> Illustration:
        spot = Spot(f"picture.{picture.id}", levels=levels)
        return replace(
            picture,
            alt=self.per_level(spot.at("alt"), "said of a picture to who cannot see it", picture.alt),
            labels=tuple(self.label(spot, label) for label in picture.labels),
        )

    def label(self, spot: Spot, label: PictureLabel) -> PictureLabel:
        role = "label in a picture: two or three words"
        return replace(label, text=self.per_level(spot.at("label", label.target), role, label.text))

    def fact(self, fact: Fact, levels: tuple[str, ...]) -> Fact:
        spot, role = Spot(f"fact.{fact.id}", levels=levels), "cell of the table of evidence"
        return replace(
            fact,
            what=self.text(spot.at("what"), role, fact.what),
            group=self.maybe(spot.at("group"), role, fact.group),
            period=self.maybe(spot.at("period"), role, fact.period),
        )

    def edition(self, edition: Edition) -> Edition:
        spot, role = Spot("edition"), "about this leaflet"
        return replace(
            edition,
            authors=tuple(self.person(spot.at("authors"), one) for one in edition.authors),
            reviewers=tuple(self.person(spot.at("reviewers"), one) for one in edition.reviewers),
            funding=self.text(spot.at("funding"), role, edition.funding),
            conflicts=self.maybe(spot.at("conflicts"), role, edition.conflicts),
            involvement=self.text(spot.at("involvement"), role, edition.involvement),
            updates=self.text(spot.at("updates"), role, edition.updates),
        )

    def person(self, spot: Spot, person: Person) -> Person:
        return replace(person, role=self.text(spot, "role of a person", person.role))


def facts_shown(condition: Condition) -> dict[str, tuple[str, ...]]:
    """The facts whose records are printed as such, in a table of evidence, and the levels that print them."""
    found: dict[str, dict[str, None]] = {}
    for block in (block for section in condition.sections for block in section.blocks):
        if isinstance(block, EvidenceBlock):
            for fact in block.facts:
                found.setdefault(fact, {}).update(dict.fromkeys(block.levels))
    return {fact: tuple(levels) for fact, levels in found.items()}


def pictures_shown(condition: Condition, levels: Sequence[ReadingLevel]) -> dict[str, tuple[str, ...]]:
    """The levels at which each picture stands: beside ideas at some, by itself where a block says so."""
    ideas = [level.id for level in levels if level.ideas]
    found: dict[str, dict[str, None]] = {}
    for block in (block for section in condition.sections for block in section.blocks):
        shown: tuple[str, ...] = tuple(ideas)
        names: tuple[str, ...] = getattr(block, "pictures", ())
        if isinstance(block, PictureBlock):
            shown, names = block.levels, (block.picture,)
        elif isinstance(block, ListBlock) and block.kind == "picture-row":
            shown = block.listing.levels
        for name in names:
            found.setdefault(name, {}).update(dict.fromkeys(shown))
    for name in (choice.picture for choice in condition.options.choices if choice.picture):
        found.setdefault(name, {}).update(dict.fromkeys(ideas))
    return {name: tuple(shown) for name, shown in found.items()}


def retell(condition: Condition, levels: Sequence[ReadingLevel], tell: Tell) -> Condition:
    """The condition with every text replaced by what `tell` makes of it."""
    return Retelling(levels, tell).condition(condition)
