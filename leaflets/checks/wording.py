"""Finds phrases of a word list in texts, language by language.

A word list is data beside the rule that uses it: `{"en": ("phrase", …)}`. A language without a list is not judged: what
steers or sells is said otherwise in each language, and a guess would be worse than nothing.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from leaflets.checks.views import LevelView, Text
from leaflets.language.readability.units import primary

Phrases: TypeAlias = Mapping[str, tuple[str, ...]]
"""Phrases by primary language subtag."""

_NEAR = 4
_END = re.compile(r"[.!?…؟۔।॥。！？]+[\"'”’)\]]*(?=\s|$)")
_ALIKE = str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'", "\u2011": "-", "\n": " "})


def language_of(view: LevelView, text: Text | None = None) -> str:
    """The primary language subtag of a text, or of the leaflet."""
    tag = (text.words.language if text else "") or view.condition.language
    return primary(tag)


def found(said: str, phrases: Phrases, language: str, unless: Phrases | None = None) -> Iterator[str]:
    """The listed phrases that stand in a text, as they are written there, each once.

    A phrase does not count where one of `unless` stands among the four words before it: "not the best".
    """
    listed, even = phrases.get(language, ()), said.translate(_ALIKE)
    matches = _pattern(listed).finditer(even) if listed else ()
    counted = (one for one in matches if not unless or not _denied(even[: one.start()], unless, language))
    yield from dict.fromkeys(match.group() for match in counted)


def _denied(before: str, denials: Phrases, language: str) -> bool:
    """Whether one of the last four words of the same sentence denies what follows."""
    sentence = _END.split(before)[-1]
    return says(" ".join(sentence.split()[-_NEAR:]), denials, language)


def says(said: str, phrases: Phrases, language: str) -> bool:
    """Whether any listed phrase stands in a text."""
    return next(found(said, phrases, language), None) is not None


@functools.cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Whole words only, the longest phrase first, any white space for a space."""
    longest = sorted(phrases, key=len, reverse=True)
    words = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def word_count(said: str) -> int:
    """Words as white space parts them; what stands between only counts when it has a letter or digit."""
    return sum(any(c.isalnum() for c in part) for part in said.split())


def sentence_count(said: str) -> int:
    """Sentences of one point or paragraph: by their end marks, and one where there is none."""
    ends = len(_END.findall(said.strip()))
    return ends if _END.search(said.rstrip()[-3:]) else ends + 1
