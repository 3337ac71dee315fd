"""lang-residue."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from leaflets.checks.prose import WRITTEN, authored, place_at, quoted
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.unfilled import UNFILLED
from leaflets.checks.views import LevelView, Text
from leaflets.language.readability.units import primary
from leaflets.text import scripts_of, written_in

_ALL = (*WRITTEN, "term")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f'’])+")
_NAMES = re.compile(r"\b(?:[\w-]+\.)+[a-z]{2,}\b|\b[A-Z]{2,5}\b", re.ASCII)
"""Names of places in the web, and abbreviations that all languages write alike: MRI, NHS."""
_ONE_IN = 100
"""Fewer words than one in so many may be foreign (standards note B.2)."""

_MIXED = {"Hani", "Hira", "Kana", "Hang"}
"""Scripts that stand side by side in a word of one language."""
_UNIT = re.compile(r"[\u00b5\u03bc][a-zA-Z]+")
"""A thousandth of a milligram and the like, with the Greek letter."""


@rule("lang-residue", ERROR, source="standards note B.2", translations=True)
def residue(view: LevelView) -> Iterator[Finding]:
    """Something was left behind: words of another language, letters of another script inside a word (they look alike,
    but a screen reader stumbles), digits of two systems in one leaflet, or a note such as TODO. Words of another
    language or script are told when they are one in a hundred or more; the rest always. A language is known by the mark
    that a text carries, a script by its letters: an English word in a Spanish text without a mark is not found. What
    the clinic fills in is not looked at, nor are sources and names of studies.
    """
    texts = [text for text in view.of(*_ALL) if text.said]
    scripts = written_in(view.condition.language)
    yield from _left_behind(view.texts)
    yield from _digits(texts)
    count, foreign = 0, []
    for text in texts:
        for found in _WORD.finditer(_NAMES.sub(_blank, authored(text))):
            count += 1
            used = scripts_of(found[0])
            if len(used - _MIXED) > 1 and not _UNIT.fullmatch(found[0]):
                message = f'"{found[0]}" mixes the letters of two scripts'
                yield Finding(message=message, place=place_at(text, found.start()), hint="type the word anew")
            elif not used <= scripts or _other_language(text, view):
                foreign.append((text, found))
    if foreign and _ONE_IN * len(foreign) >= count:
        text, found = foreign[0]
        message = f"{len(foreign)} of {count} words are not in the leaflet's language or script: {quoted(text.said)}"
        yield Finding(message=message, place=place_at(text, found.start()), hint="translate them")


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _left_behind(texts: Iterable[Text]) -> Iterator[Finding]:
    for text in texts:
        for found in UNFILLED.finditer(authored(text)):
            message = f'"{found[0]}" was left behind: {quoted(text.said)}'
            yield Finding(message=message, place=place_at(text, found.start()), hint="write what belongs there")


def _digits(texts: list[Text]) -> Iterator[Finding]:
    """Two systems of digits in one leaflet."""
    seen: dict[str, Text] = {}
    for text in texts:
        for digit in (mark for mark in text.said if unicodedata.category(mark) == "Nd"):
            seen.setdefault(_system(digit), text)
    if len(seen) > 1:
        (one, first), (other, second) = list(seen.items())[:2]
        message = f"digits of two systems stand in one leaflet, {one} and {other}: {quoted(second.said)}"
        yield Finding(message=message, place=second.place, hint=f"the first ones stand at {first.place}")


@lru_cache(maxsize=256)
def _system(digit: str) -> str:
    """Which ten digits a digit is one of, by their zero."""
    zero = chr(ord(digit) - unicodedata.decimal(digit))
    return unicodedata.name(zero, zero).removesuffix(" DIGIT ZERO").removesuffix("DIGIT ZERO").lower() or "european"


def _other_language(text: Text, view: LevelView) -> bool:
    """Whether a text is marked as another language than the leaflet's."""
    return bool(text.words.language) and primary(text.words.language) != primary(view.condition.language)
