"""What a template sees: the leaflet's parts at one level, with their sources numbered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leaflets.composing.citations import source_numbers
from leaflets.composing.texts import printed, uses_of
from leaflets.model import (
    Array,
    CalloutBlock,
    Condition,
    ContentBlock,
    EvidenceBlock,
    Fact,
    Grid,
    IconArrayBlock,
    ListBlock,
    Listing,
    OptionGridBlock,
    PictureBlock,
    ReadingLevel,
    Section,
    StandingBlock,
    TableBlock,
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
class Recorded:
    """A fact as the table of evidence shows it, with the numbers of its sources."""

    fact: Fact
    cites: tuple[int, ...]


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
    recorded: tuple[Recorded, ...] = ()
    pictures: tuple[str, ...] = ()
    labels: tuple[Pointed, ...] = ()
    row_labels: tuple[tuple[Pointed, ...], ...] = ()
    small: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """A section at one level."""

    id: str
    title: Words
    part: str
    blocks: tuple[BlockView, ...]


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
            pictures = block.pictures if level.ideas or block.kind == "picture-row" else ()
            listing = block.listing[name]
            return BlockView(
                kind=block.kind,
                id=block.id,
                anchor=anchor,
                cites=cites,
                listing=listing,
                lines=lines,
                pictures=pictures,
                row_labels=_row_labels(block, condition, name),
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
        case EvidenceBlock():
            return _evidence(block, anchor, condition, name, numbers)
        case StandingBlock():
            return BlockView(kind=block.kind, id=block.id, anchor=anchor, cites=(), intro=block.intro.get(name))
        case PictureBlock():
            return _picture(block, anchor, cites, condition, name)


def _row_labels(block: ListBlock | CalloutBlock, condition: Condition, level: str) -> tuple[tuple[Pointed, ...], ...]:
    """The labels of each picture of a row; lists show pictures without."""
    if block.kind != "picture-row":
        return ()
    return tuple(_labels(picture, condition, level) for picture in block.pictures)


def _labels(picture: str, condition: Condition, level: str) -> tuple[Pointed, ...]:
    labels = condition.picture(picture).labels
    return tuple(Pointed(target=one.target, text=one.text[level]) for one in labels if level in one.text)


def _picture(block: PictureBlock, anchor: str, cites: tuple[int, ...], condition: Condition, level: str) -> BlockView:
    return BlockView(
        kind=block.kind,
        id=block.id,
        anchor=anchor,
        cites=cites,
        text=block.caption.get(level),
        small=block.small,
        pictures=(block.picture,),
        labels=_labels(block.picture, condition, level),
    )


def _evidence(
    block: EvidenceBlock, anchor: str, condition: Condition, level: str, numbers: Mapping[str, int]
) -> BlockView:
    facts = [condition.fact(id) for id in block.facts]
    rows = (
        Recorded(fact=fact, cites=tuple(sorted(numbers[source] for source in fact.sources if source in numbers)))
        for fact in facts
    )
    return BlockView(
        kind=block.kind,
        id=block.id,
        anchor=anchor,
        cites=(),
        intro=block.intro.get(level),
        recorded=tuple(rows),
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
