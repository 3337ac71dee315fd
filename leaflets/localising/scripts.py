"""Which scripts a language is written in, and which a text has letters of (ISO 15924)."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_WRITTEN = {
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "sd", "ug"), frozenset({"Arab"})),
    **dict.fromkeys(("he", "yi"), frozenset({"Hebr"})),
    **dict.fromkeys(("hi", "mr", "ne"), frozenset({"Deva"})),
    **dict.fromkeys(("ru", "uk", "bg", "be", "mk", "sr", "kk", "ky", "mn"), frozenset({"Cyrl"})),
    **dict.fromkeys(("am", "ti"), frozenset({"Ethi"})),
    "bn": frozenset({"Beng"}),
    "pa": frozenset({"Guru"}),
    "gu": frozenset({"Gujr"}),
    "ta": frozenset({"Taml"}),
    "th": frozenset({"Thai"}),
    "el": frozenset({"Grek"}),
    "zh": frozenset({"Hani"}),
    "ja": frozenset({"Hani", "Hira", "Kana"}),
    "ko": frozenset({"Hang", "Hani"}),
}
_NAMES = {
    "ARABIC": "Arab",
    "HEBREW": "Hebr",
    "DEVANAGARI": "Deva",
    "CYRILLIC": "Cyrl",
    "ETHIOPIC": "Ethi",
    "BENGALI": "Beng",
    "GURMUKHI": "Guru",
    "GUJARATI": "Gujr",
    "TAMIL": "Taml",
    "THAI": "Thai",
    "GREEK": "Grek",
    "CJK": "Hani",
    "HIRAGANA": "Hira",
    "KATAKANA": "Kana",
    "HANGUL": "Hang",
    "LATIN": "Latn",
}


def writes(language: str) -> frozenset[str]:
    """The scripts that a language (BCP 47) is written in: the tag's own, if it names one; Latin where none is known."""
    name, *parts = language.split("-")
    named = next((part for part in parts if part in _NAMES.values()), None)
    return frozenset({named}) if named else _WRITTEN.get(name, frozenset({"Latn"}))


def scripts_of(text: str) -> frozenset[str]:
    """The scripts of a text's letters, by the names that Unicode gives them."""
    return frozenset(script for character in set(text) if character.isalpha() and (script := _script(character)))


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    return _NAMES.get(unicodedata.name(character, "").split(" ")[0].split("-")[0], "")
