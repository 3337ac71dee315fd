"""Gathers the texts of a level in reading order, each said as it will be printed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from leaflets.checks.views import LevelView, Role, Text
from leaflets.composing import Copy, Speaker, recorded, uses_of
from leaflets.makeup import Book
from leaflets.model import (
    CalloutBlock,
    Condition,
    ContentBlock,
    EvidenceBlock,
    IconArrayBlock,
    Library,
    ListBlock,
    Listing,
    OptionGridBlock,
    PictureBlock,
    Section,
    StandingBlock,
    TableBlock,
    TextBlock,
)
from leaflets.pdf.inspection import Inspection
from leaflets.words import Words


@dataclass(frozen=True, slots=True)
class Gatherer:
    """Says texts of one leaflet; `copy` is what it is composed from."""

    copy: Copy
    speaker: Speaker

    def all(self, sections: tuple[tuple[Section, tuple[ContentBlock, ...]], ...]) -> Iterator[Text]:
        """Every text of the leaflet, in reading order."""
        level, condition = self.copy.level.id, self.copy.condition
        for words in (condition.title[level], condition.subtitle[level], condition.audience[level]):
            yield from self.say("title", words, "")
        for section, blocks in sections:
            yield from self.say("heading", section.title[level], section.id)
            for block in blocks:
                yield from self.block(section, block, condition, level)
        edition = condition.edition
        for stated in (edition.involvement, edition.funding, edition.conflicts, edition.updates):
            yield from self.say("about", stated, "")

    def say(
        self, role: Role, words: Words | None, section: str, block: ContentBlock | None = None, **more: str
    ) -> Iterator[Text]:
        """One text for each paragraph of the words."""
        if words is None:
            return
        for part, rich, said in self.speaker.paragraphs(words):
            yield Text(role=role, words=part, rich=rich, said=said, section=section, block=block, **more)

    def block(self, section: Section, block: ContentBlock, condition: Condition, level: str) -> Iterator[Text]:
        """The texts of a block."""
        here = section.id, block
        match block:
            case TextBlock():
                yield from self.say("paragraph", block.text[level], *here)
            case ListBlock() | CalloutBlock():
                yield from self.listing(block.listing[level], *here)
                if block.kind == "picture-row":
                    for name in block.pictures:
                        yield from self.labels(name, condition, *here)
            case TableBlock():
                grid = block.grid[level]
                yield from self.say("caption", grid.caption, *here)
                for column in grid.columns:
                    yield from self.say("column", column, *here)
                for cell in (cell for row in grid.rows for cell in row):
                    yield from self.say("cell", cell, *here)
            case OptionGridBlock():
                yield from self.say("lead-in", block.intro.get(level), *here)
                yield from self.grid(section, block, condition, level)
            case IconArrayBlock():
                yield from self.say("lead-in", block.intro.get(level), *here)
                for array in block.arrays:
                    yield from self.say("caption", array.caption.get(level), *here)
            case PictureBlock():
                yield from self.say("caption", block.caption.get(level), *here)
                yield from self.labels(block.picture, condition, *here)
            case EvidenceBlock():
                yield from self.say("lead-in", block.intro.get(level), *here)
                for words in (words for id in block.facts for words in recorded(condition.fact(id))):
                    yield from self.say("cell", words, *here)
            case StandingBlock():
                yield from self.say("lead-in", block.intro.get(level), *here)
                if block.kind == "glossary":
                    yield from self.glossary(section, block, condition, level)

    def labels(self, picture: str, condition: Condition, section: str, block: ContentBlock) -> Iterator[Text]:
        """The labels of a picture."""
        for label in condition.picture(picture).labels:
            yield from self.say("label", label.text.get(self.copy.level.id), section, block)

    def listing(self, listing: Listing, section: str, block: ContentBlock) -> Iterator[Text]:
        """Title, lead-in, items, and what follows."""
        yield from self.say("heading", listing.title, section, block)
        yield from self.say("lead-in", listing.intro, section, block)
        for end in listing.ends:
            yield from self.say("label", end, section, block)
        for item in listing.items:
            yield from self.say("caption" if block.kind == "picture-row" else "item", item, section, block)
        yield from self.say("paragraph", listing.outro, section, block)

    def grid(self, section: Section, block: OptionGridBlock, condition: Condition, level: str) -> Iterator[Text]:
        """The names of the choices, then each question and its answers."""
        options = condition.options
        asked = {question.id: question for question in options.questions}
        for choice in options.choices:
            yield from self.say("choice", choice.name[level], section.id, block, choice=choice.id)
        for id in block.questions[level]:
            yield from self.say("question", asked[id].ask[level], section.id, block, question=id)
            for choice in options.choices:
                answer = choice.answer(id)
                if answer is not None:
                    words = answer.text[level]
                    yield from self.say("answer", words, section.id, block, choice=choice.id, question=id)

    def glossary(self, section: Section, block: ContentBlock, condition: Condition, level: str) -> Iterator[Text]:
        """The terms that the level uses, and their meanings."""
        for term in self.speaker.terms:
            yield from self.say("term", term.term, section.id, block)
            yield from self.say("meaning", term.meaning[level], section.id, block)


def look(
    library: Library, copy: Copy, today: dt.date, book: Book | None = None, file: Inspection | None = None
) -> LevelView:
    """One leaflet as rules see it; without `book` and `file` only its words."""
    speaker = Speaker(copy=copy)
    sections = speaker.sections()
    uses = [uses_of(block, copy.level.id, copy.condition) for _, blocks in sections for block in blocks]
    return LevelView(
        library=library,
        clinic=copy.clinic,
        level=copy.level,
        today=today,
        sections=sections,
        texts=tuple(Gatherer(copy, speaker).all(sections)),
        book=book,
        file=file,
        facts_used=tuple(dict.fromkeys(fact for one in uses for fact in one.facts)),
        catalogue=copy.catalogue,
        terms_used=tuple(dict.fromkeys(term for one in uses for term in one.terms)),
    )
