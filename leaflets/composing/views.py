"""What a template sees: the leaflet's parts at one level, with their sources numbered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from leaflets.composing.texts import levels_of, uses_of
from leaflets.model import (
    Array,
    CalloutBlock,
    Condition,
    ContentBlock,
    Fact,
    Grid,
    IconArrayBlock,
    ListBlock,
    Listing,
    OptionGridBlock,
    PictureBlock,
    ReadingLevel,
    Section,
    Source,
    StandingBlock,
    TableBlock,
    Term,
    TextBlock,
)
from leaflets.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A question of the option grid and each choice's answer."""

    ask: Words
    answers: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """An icon array's figures: so many filled, so many more that only some studies find, out of so many."""

    fact: Fact
    caption: Words
    filled: int
    partly: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointed:
    """A label of a picture: its target in the drawing, and its text."""

    target: str
    text: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockView:
    """A block at one level. Only the fields of its kind are filled; `cites` are the numbers of its sources."""

    kind: str
    id: str
    anchor: str
    cites: tuple[int, ...]
    text: Words | None = None
    listing: Listing | None = None
    lines: int = 0
    grid: Grid | None = None
    intro: Words | None = None
    choices: tuple[Words, ...] = ()
    choice_pictures: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    arrays: tuple[Drawn, ...] = ()
    pictures: tuple[str, ...] = ()
    labels: tuple[Pointed, ...] = ()
    small: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """A section at one level."""

    id: str
    title: Words
    part: str
    blocks: tuple[BlockView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A source and its number in this leaflet; None where sources are not numbered."""

    source: Source
    number: int | None


def printed(condition: Condition, level: str, offered: frozenset[str]) -> Iterator[tuple[Section, list[ContentBlock]]]:
    """The sections and blocks that are printed at a level, where the clinic offers what they need."""
    for section in condition.sections:
        if level not in section.title:
            continue
        blocks = [b for b in section.blocks if level in levels_of(b) and (not b.needs or b.needs in offered)]
        if blocks:
            yield section, blocks


def source_numbers(condition: Condition, level: str, offered: frozenset[str]) -> Mapping[str, int]:
    """The number of each source that is cited at a level, in the order of first citation."""
    numbers: dict[str, int] = {}
    for _, blocks in printed(condition, level, offered):
        for block in blocks:
            for source in uses_of(block, level, condition).sources:
                numbers.setdefault(source, len(numbers) + 1)
    return numbers


def section_views(condition: Condition, level: ReadingLevel, offered: frozenset[str]) -> tuple[SectionView, ...]:
    """All sections of a level, ready for a template."""
    numbers = source_numbers(condition, level.id, offered) if level.citations else {}
    return tuple(
        SectionView(
            id=section.id,
            title=section.title[level.id],
            part=section.part,
            blocks=tuple(_view(section, block, condition, level, numbers) for block in blocks),
        )
        for section, blocks in printed(condition, level.id, offered)
    )


def _view(
    section: Section, block: ContentBlock, condition: Condition, level: ReadingLevel, numbers: Mapping[str, int]
) -> BlockView:
    cited = uses_of(block, level.id, condition).sources if numbers else ()
    cites = tuple(sorted(numbers[source] for source in cited))
    anchor = f"{section.id}.{block.id}"
    name = level.id
    match block:
        case TextBlock():
            pictures = block.pictures if level.ideas else ()
            text = block.text[name]
            return BlockView(kind=block.kind, id=block.id, anchor=anchor, cites=cites, text=text, pictures=pictures)
        case ListBlock() | CalloutBlock():
            lines = block.lines if isinstance(block, ListBlock) else 0
            pictures = block.pictures if isinstance(block, ListBlock) and level.ideas else ()
            listing = block.listing[name]
            return BlockView(
                kind=block.kind,
                id=block.id,
                anchor=anchor,
                cites=cites,
                listing=listing,
                lines=lines,
                pictures=pictures,
            )
        case TableBlock():
            return BlockView(kind=block.kind, id=block.id, anchor=anchor, cites=cites, grid=block.grid[name])
        case OptionGridBlock():
            return _options(block, anchor, cites, condition, name)
        case IconArrayBlock():
            arrays = tuple(_drawn(array, condition, level) for array in block.arrays if name in array.caption)
            return BlockView(
                kind=block.kind, id=block.id, anchor=anchor, cites=cites, intro=block.intro.get(name), arrays=arrays
            )
        case StandingBlock():
            return BlockView(kind=block.kind, id=block.id, anchor=anchor, cites=(), intro=block.intro.get(name))
        case PictureBlock():
            return _picture(block, anchor, cites, condition, name)


def _picture(block: PictureBlock, anchor: str, cites: tuple[int, ...], condition: Condition, level: str) -> BlockView:
    labels = condition.picture(block.picture).labels
    return BlockView(
        kind=block.kind,
        id=block.id,
        anchor=anchor,
        cites=cites,
        text=block.caption.get(level),
        small=block.small,
        pictures=(block.picture,),
        labels=tuple(Pointed(target=one.target, text=one.text[level]) for one in labels if level in one.text),
    )


def _options(
    block: OptionGridBlock, anchor: str, cites: tuple[int, ...], condition: Condition, level: str
) -> BlockView:
    questions = {question.id: question for question in condition.options.questions}
    choices = condition.options.choices
    rows = []
    for id in block.questions[level]:
        answers = [choice.answer(id) for choice in choices]
        rows.append(Row(ask=questions[id].ask[level], answers=tuple(a.text[level] for a in answers if a)))
    return BlockView(
        kind=block.kind,
        id=block.id,
        anchor=anchor,
        cites=cites,
        intro=block.intro.get(level),
        choices=tuple(choice.name[level] for choice in choices),
        choice_pictures=tuple(choice.picture for choice in choices),
        rows=tuple(rows),
    )


def _drawn(array: Array, condition: Condition, level: ReadingLevel) -> Drawn:
    """A share on the level's own scale: tenths or hundredths, rounded to whole figures."""
    fact = condition.fact(array.fact)
    total = fact.out_of or level.icons
    low, high = (fact.value, fact.value) if fact.value is not None else (fact.low or 0.0, fact.high or 0.0)
    filled, upper = (round(number * level.icons / total) for number in (low, high))
    return Drawn(fact=fact, caption=array.caption[level.id], filled=filled, partly=upper - filled, of=level.icons)


def terms_used(condition: Condition, level: str, offered: frozenset[str]) -> tuple[Term, ...]:
    """The terms that the texts of a level link to, by the alphabet."""
    used = {
        term
        for _, blocks in printed(condition, level, offered)
        for block in blocks
        for term in uses_of(block, level, condition).terms
    }
    return tuple(sorted((term for term in condition.terms if term.id in used), key=lambda term: term.term.casefold()))


def numbers_said(numbers: tuple[int, ...]) -> str:
    """Numbers of sources, three or more in a row as a range: 1, 4–6, 9."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = (f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)
    return ", ".join(parts)


SHORT_LIST = 6
"""How many sources a leaflet names that prints its sources in short."""


def sources_shown(condition: Condition, level: ReadingLevel, offered: frozenset[str]) -> tuple[Cited, ...]:
    """The sources that a level prints: all (numbered as cited, uncited ones last), the most used, or none."""
    numbers = source_numbers(condition, level.id, offered)
    if level.sources == "none":
        return ()
    if level.sources == "cited":
        uses: Counter[str] = Counter()
        for _, blocks in printed(condition, level.id, offered):
            for block in blocks:
                uses.update(uses_of(block, level.id, condition).sources)
        most = [id for id, _ in sorted(uses.items(), key=lambda item: (-item[1], numbers[item[0]]))[:SHORT_LIST]]
        return tuple(Cited(source=condition.source(id), number=None) for id in most)
    ordered = sorted(condition.sources, key=lambda source: numbers.get(source.id, len(numbers) + 1))
    following = iter(range(len(numbers) + 1, len(ordered) + 1))
    return tuple(
        Cited(source=source, number=numbers[source.id] if source.id in numbers else next(following))
        for source in ordered
    )
