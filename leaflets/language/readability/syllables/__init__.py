"""How many syllables a word has, by language (C.5 of the standards note). Scores name the version of the counter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from leaflets.language.readability.syllables import english, french, germanic, romance, vowels
from leaflets.language.readability.syllables.numerals import english_syllables
from leaflets.language.readability.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """A language's way to count. `least` is what a word has at least; `number` says numerals aloud, where it can."""

    version: str
    count: Callable[[str], int]
    least: int = 1
    number: Callable[[str], int | None] | None = None


COUNTERS: Mapping[str, Counter] = {
    "en": Counter(version=english.VERSION, count=english.count, number=english_syllables),
    "es": Counter(version=romance.SPANISH, count=romance.spanish),
    "it": Counter(version=romance.ITALIAN, count=romance.italian),
    "pt": Counter(version=romance.PORTUGUESE, count=romance.portuguese),
    "fr": Counter(version=french.VERSION, count=french.count),
    "de": Counter(version=germanic.GERMAN, count=germanic.german),
    "nl": Counter(version=germanic.DUTCH, count=germanic.dutch),
    "sv": Counter(version=germanic.SWEDISH, count=germanic.swedish),
    "no": Counter(version=germanic.NORWEGIAN, count=germanic.norwegian),
    "da": Counter(version=germanic.DANISH, count=germanic.danish),
    "ru": Counter(version=vowels.RUSSIAN, count=vowels.russian, least=0),
    "uk": Counter(version=vowels.UKRAINIAN, count=vowels.ukrainian, least=0),
    "tr": Counter(version=vowels.TURKISH, count=vowels.turkish),
    "pl": Counter(version=vowels.POLISH, count=vowels.polish, least=0),
    "hr": Counter(version=vowels.CROATIAN, count=vowels.croatian, least=0),
    "bs": Counter(version=vowels.CROATIAN, count=vowels.croatian, least=0),
    "sr-latn": Counter(version=vowels.CROATIAN, count=vowels.croatian, least=0),
}


def counter_version(language: str) -> str:
    """The version of a language's counter, or nothing."""
    return COUNTERS[language].version if language in COUNTERS else ""


def syllables(token: Token, language: str, exceptions: Mapping[str, int]) -> int | None:
    """Syllables of a word, or None where nobody knows: no counter, or a number without a speller.

    `exceptions` (in lower case) win over the rule, for the word and for each part of a hyphenated one.
    """
    if token.key in exceptions:
        return exceptions[token.key]
    counts = [exceptions[key] if (key := part.lower()) in exceptions else _part(part, language) for part in token.parts]
    known = [count for count in counts if count is not None]
    if len(known) < len(counts):
        return None
    least = 0 if token.elided else COUNTERS[language].least if language in COUNTERS else 0
    return max(least, sum(known))


@lru_cache(maxsize=16384)
def _part(part: str, language: str) -> int | None:
    """One part of a word, or a number."""
    counter = COUNTERS.get(language)
    if counter is None:
        return None
    if not any(character.isdecimal() or character.isnumeric() for character in part):
        return counter.count(part)
    return counter.number(part) if counter.number else None
