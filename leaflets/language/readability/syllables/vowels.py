"""Languages in which each vowel letter is a syllable, exactly or nearly: Russian, Ukrainian, Turkish, Polish, Croatian.

A word without a vowel (Russian «в», Polish "z") has no syllable of its own and leans on its neighbour.
"""

from __future__ import annotations

import re

RUSSIAN = "ru-1"
UKRAINIAN = "uk-1"
TURKISH = "tr-1"
POLISH = "pl-1"
CROATIAN = "hr-1"

_RUSSIAN = re.compile(r"[аеёиоуыэюя]")
_UKRAINIAN = re.compile(r"[аеєиіїоуюя]")
_TURKISH = re.compile(r"[aeıioöuüâîû]")
_POLISH = re.compile(r"[aąeęioóuy]")
_POLISH_GLIDE = re.compile(r"i(?=[aąeęioóu])|(?<=^[ae])u|(?<=[^aąeęioóuy]e)u(?=[^m])(?<!nieu)(?<!rzeu)")
"""An i that only softens; au and eu at the beginning of a word, and eu in words from Greek (neurolog)."""
_CROATIAN = re.compile(r"[aeiou]|(?<![aeiou])r(?![aeiou])")
"""Vowels, and r between consonants (krv, prst); «nj» and «lj» part no r from its consonant."""


def russian(word: str) -> int:
    """Vowel letters: exact in Russian."""
    return len(_RUSSIAN.findall(word.lower()))


def ukrainian(word: str) -> int:
    """Vowel letters: exact in Ukrainian."""
    return len(_UKRAINIAN.findall(word.lower()))


def turkish(word: str) -> int:
    """Vowel letters: exact in Turkish."""
    return len(_TURKISH.findall(word.lower()))


def polish(word: str) -> int:
    """Vowel letters, without the i that softens a consonant before a vowel (C.3, C.5 of the standards note)."""
    return len(_POLISH.findall(_POLISH_GLIDE.sub("", word.lower())))


def croatian(word: str) -> int:
    """Vowel letters and syllabic r; for Bosnian and Serbian in Latin letters as well."""
    word = word.lower()
    return len(_CROATIAN.findall(word)) if len(word) > 1 else len(re.findall(r"[aeiou]", word))
