"""How long sentences are: facts that every language can report, and that caps are set on (D.3, C.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from leaflets.language.readability.sentences import Sentence
from leaflets.language.readability.tokens import BY_CHARACTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """Words (or characters) and sentences; the mean, and the longest, because means hide much."""

    counted: Literal["words", "characters"]
    words: int
    sentences: int
    mean: float
    longest: int


def lengths(sentences: Sequence[Sentence], language: str) -> Lengths:
    """The lengths of sentences."""
    each = [sentence.length for sentence in sentences]
    total = sum(each)
    return Lengths(
        counted="characters" if language in BY_CHARACTER else "words",
        words=total,
        sentences=len(each),
        mean=total / max(1, len(each)),
        longest=max(each, default=0),
    )
