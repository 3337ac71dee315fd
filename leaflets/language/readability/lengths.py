"""How long sentences are: facts that every language can report, and that caps are set on (D.3, C.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Literal

from leaflets.language.readability.sentences import Sentence
from leaflets.language.readability.tokens import BY_CHARACTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """Words (or characters) and sentences; the mean, the longest and the 90th percentile, because means hide much."""

    counted: Literal["words", "characters"]
    words: int
    sentences: int
    mean: float
    longest: int
    percentile_90: int
    longest_sentence: Sentence | None


def lengths(sentences: Sequence[Sentence], language: str) -> Lengths:
    """The lengths of sentences; the first of equally long ones is the longest, the percentile is by nearest rank."""
    ordered = sorted(sentence.length for sentence in sentences)
    total = sum(ordered)
    return Lengths(
        counted="characters" if language in BY_CHARACTER else "words",
        words=total,
        sentences=len(ordered),
        mean=total / max(1, len(ordered)),
        longest=ordered[-1] if ordered else 0,
        percentile_90=ordered[ceil(0.9 * len(ordered)) - 1] if ordered else 0,
        longest_sentence=max(sentences, key=lambda sentence: sentence.length, default=None),
    )
