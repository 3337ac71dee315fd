"""Parts of a leaflet that several rules and the instruments ask for: grids, links, sections by topic, room to write."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from leaflets.checks.views import LevelView, Text
from leaflets.model import Choice, ContentBlock, ListBlock, OptionGridBlock, Question, Section

NO_TREATMENT = "none"
"""The id of the choice that is no treatment, in every condition."""


def of_kind(view: LevelView, *kinds: str) -> tuple[ContentBlock, ...]:
    """The blocks of these kinds, in reading order."""
    return tuple(block for _, block in view.blocks if block.kind in kinds)


def grids(view: LevelView) -> tuple[OptionGridBlock, ...]:
    """The option grids of the level."""
    return tuple(block for _, block in view.blocks if isinstance(block, OptionGridBlock))


def choices(view: LevelView) -> tuple[Choice, ...]:
    """What the reader can choose from, no treatment included."""
    return view.condition.options.choices


def treatments(view: LevelView) -> tuple[Choice, ...]:
    """The choices that are not "no treatment"."""
    return tuple(choice for choice in choices(view) if choice.id != NO_TREATMENT)


def asked(view: LevelView) -> tuple[Question, ...]:
    """The questions that the grids of the level ask, in the order of the content."""
    names = {name for grid in grids(view) for name in grid.questions[view.level.id]}
    return tuple(question for question in view.condition.options.questions if question.id in names)


def asked_about(view: LevelView, aspect: str) -> tuple[Question, ...]:
    """The questions asked at the level whose answers tell that aspect of each choice."""
    return tuple(question for question in asked(view) if aspect in question.covers)


def about(view: LevelView, topic: str) -> tuple[Section, ...]:
    """The sections printed at the level that are about a topic."""
    return tuple(section for section, _ in view.sections if topic in section.covers)


def links(view: LevelView) -> Iterator[tuple[Text, str]]:
    """The web addresses that texts lead to, apart from the clinic's own."""
    own = _host(view.clinic.web or "")
    for text in view.texts:
        for run in text.rich:
            if run.href and run.href.startswith(("http://", "https://")) and _host(run.href) != own:
                yield text, run.href


def _host(address: str) -> str:
    return urlsplit(address).netloc.casefold().removeprefix("www.")


def lines_to_write_on(view: LevelView) -> int:
    """Ruled lines of the level: under each question, or once where there are no items."""
    blocks = (block for _, block in view.blocks if isinstance(block, ListBlock) and block.kind == "questions")
    return sum(block.lines * max(1, len(block.listing[view.level.id].items)) for block in blocks)
