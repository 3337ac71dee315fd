"""Which texts a block says at a level, and what they use: facts, terms, sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from leaflets.model import (
    CalloutBlock,
    Condition,
    ContentBlock,
    EvidenceBlock,
    Fact,
    IconArrayBlock,
    ListBlock,
    Listing,
    OptionGridBlock,
    Options,
    PictureBlock,
    Section,
    StandingBlock,
    TableBlock,
    TextBlock,
)
from leaflets.words import PLACEHOLDER, Words

_TERM = re.compile(r"\(term:([\w-]+)\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """Ids in the order of their first use."""

    facts: tuple[str, ...]
    terms: tuple[str, ...]
    sources: tuple[str, ...]


def levels_of(block: ContentBlock) -> tuple[str, ...]:
    """The levels at which a block is printed."""
    match block:
        case TextBlock():
            return block.text.levels
        case ListBlock() | CalloutBlock():
            return block.listing.levels
        case TableBlock():
            return block.grid.levels
        case OptionGridBlock():
            return block.questions.levels
        case IconArrayBlock() | StandingBlock() | PictureBlock() | EvidenceBlock():
            return block.levels


def printed(condition: Condition, level: str, offered: frozenset[str]) -> Iterator[tuple[Section, list[ContentBlock]]]:
    """The sections and blocks that are printed at a level, where the clinic offers what they need."""
    for section in condition.sections:
        if level not in section.title:
            continue
        blocks = [b for b in section.blocks if level in levels_of(b) and (not b.needs or b.needs in offered)]
        if blocks:
            yield section, blocks


def texts_of(block: ContentBlock, level: str, options: Options) -> Iterator[Words]:
    """All texts of a block at a level, in reading order."""
    match block:
        case TextBlock():
            yield block.text[level]
        case ListBlock() | CalloutBlock():
            yield from _listed(block.listing[level])
        case TableBlock():
            grid = block.grid[level]
            yield from (grid.caption,) if grid.caption else ()
            yield from grid.columns
            for row in grid.rows:
                yield from row
        case OptionGridBlock():
            yield from _asked(block, level, options)
        case IconArrayBlock():
            yield from _one(block.intro.get(level))
            yield from (array.caption[level] for array in block.arrays if level in array.caption)
        case StandingBlock() | EvidenceBlock():
            yield from _one(block.intro.get(level))
        case PictureBlock():
            yield from _one(block.caption.get(level))


def _one(words: Words | None) -> Iterator[Words]:
    if words is not None:
        yield words


def _listed(listing: Listing) -> Iterator[Words]:
    yield from _one(listing.title)
    yield from _one(listing.intro)
    yield from listing.ends
    yield from listing.items
    yield from _one(listing.outro)


def _asked(block: OptionGridBlock, level: str, options: Options) -> Iterator[Words]:
    yield from _one(block.intro.get(level))
    for id in block.questions[level]:
        for choice in options.choices:
            answer = choice.answer(id)
            if answer is not None and level in answer.text:
                yield answer.text[level]


def uses_of(block: ContentBlock, level: str, condition: Condition) -> Uses:
    """What a block refers to at a level. The sources of its facts count as its own, after those it names."""
    texts = (*texts_of(block, level, condition.options), *_labels(block, level, condition))
    known = {fact.id: fact for fact in condition.facts}
    names = [found.split(".")[0] for text in texts for found in PLACEHOLDER.findall(text) if found]
    facts = [name for name in names if name in known]
    if isinstance(block, IconArrayBlock):
        facts.extend(array.fact for array in block.arrays)
    if isinstance(block, EvidenceBlock):
        facts.extend(block.facts)
    sources = [*block.sources]
    if isinstance(block, OptionGridBlock):
        sources.extend(_answer_sources(block, level, condition.options))
    sources.extend(source for name in facts for source in known[name].sources)
    terms = [term for text in texts for term in _TERM.findall(text)]
    return Uses(facts=_unique(facts), terms=_unique(terms), sources=_unique(sources))


def _labels(block: ContentBlock, level: str, condition: Condition) -> Iterator[Words]:
    """The labels of the pictures that a block shows with them."""
    names: tuple[str, ...] = ()
    if isinstance(block, PictureBlock):
        names = (block.picture,)
    elif isinstance(block, ListBlock) and block.kind == "picture-row":
        names = block.pictures
    for name in names:
        for label in condition.picture(name).labels:
            yield from _one(label.text.get(level))


def recorded(fact: Fact) -> Iterator[Words]:
    """What a fact's record says in words, in the order in which the table of evidence prints it."""
    yield fact.what
    yield from _one(fact.group)
    yield from _one(fact.period)


def _answer_sources(block: OptionGridBlock, level: str, options: Options) -> Iterator[str]:
    for id in block.questions[level]:
        for choice in options.choices:
            answer = choice.answer(id)
            yield from answer.sources if answer is not None else ()


def _unique(names: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
