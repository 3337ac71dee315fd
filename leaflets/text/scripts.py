"""Scripts (ISO 15924): which one a character is of, by Unicode, and which ones each language is written in."""

from __future__ import annotations

from functools import lru_cache

from fontTools.unicodedata import script

_WRITTEN = {
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "sd", "ug"), frozenset({"Arab"})),
    **dict.fromkeys(("he", "yi"), frozenset({"Hebr"})),
    **dict.fromkeys(("hi", "mr", "ne"), frozenset({"Deva"})),
    **dict.fromkeys(("ru", "uk", "bg", "be", "mk", "sr", "kk", "ky", "mn", "tg"), frozenset({"Cyrl"})),
    **dict.fromkeys(("am", "ti"), frozenset({"Ethi"})),
    **dict.fromkeys(("zh", "yue"), frozenset({"Hani"})),
    "ja": frozenset({"Hani", "Hira", "Kana"}),
    "ko": frozenset({"Hang", "Hani"}),
    "el": frozenset({"Grek"}),
    "bn": frozenset({"Beng"}),
    "pa": frozenset({"Guru"}),
    "gu": frozenset({"Gujr"}),
    "ta": frozenset({"Taml"}),
    "te": frozenset({"Telu"}),
    "kn": frozenset({"Knda"}),
    "ml": frozenset({"Mlym"}),
    "or": frozenset({"Orya"}),
    "si": frozenset({"Sinh"}),
    "th": frozenset({"Thai"}),
    "lo": frozenset({"Laoo"}),
    "my": frozenset({"Mymr"}),
    "km": frozenset({"Khmr"}),
    "ka": frozenset({"Geor"}),
    "hy": frozenset({"Armn"}),
}
_LATIN = frozenset({"Latn"})
_KNOWN = _LATIN.union(*_WRITTEN.values())
"""The scripts of the languages that we know to be written otherwise, and Latin."""


def written_in(language: str) -> frozenset[str]:
    """The scripts that a language (BCP 47) is written in: the tag's own, if it names one; Latin where none is known."""
    name, *parts = language.split("-")
    named = next((part for part in parts if part in _KNOWN), None)
    return frozenset({named}) if named else _WRITTEN.get(name.lower(), _LATIN)


@lru_cache(maxsize=8192)
def script_of(character: str) -> str:
    """The script of a character; Zyyy or Zinh for what many have in common (UAX #24)."""
    return str(script(character))


def scripts_of(text: str) -> frozenset[str]:
    """The scripts of a text's letters, as far as they are known."""
    return frozenset(script_of(one) for one in set(text) if one.isalpha()) & _KNOWN
