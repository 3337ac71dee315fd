"""What a leaflet refers to: its sources, numbered as they are cited, and the terms that it explains."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from leaflets.composing.texts import printed, uses_of
from leaflets.model import Condition, ReadingLevel, Source, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A source and its number in this leaflet; None where sources are not numbered."""

    source: Source
    number: int | None


def source_numbers(condition: Condition, level: str, offered: frozenset[str]) -> Mapping[str, int]:
    """The number of each source that is cited at a level, in the order of first citation."""
    numbers: dict[str, int] = {}
    for _, blocks in printed(condition, level, offered):
        for block in blocks:
            for source in uses_of(block, level, condition).sources:
                numbers.setdefault(source, len(numbers) + 1)
    return numbers


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


SHORT_LIST = 4
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
