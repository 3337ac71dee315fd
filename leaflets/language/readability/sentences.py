"""Sentences: where a unit's text comes apart (D.2 of the standards note), and how a list is read.

A full stop, question or exclamation mark ends a sentence before a space or the end; the marks of other scripts end one
wherever they stand. Decimals, times, titles, initials, abbreviations and ellipses never do. A full stop before a small
letter does not: that was an abbreviation we do not list. The end of a unit always does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from leaflets.language.readability.abbreviations import GERMAN_DATES, TITLES, abbreviations
from leaflets.language.readability.tokens import Token, tokenise
from leaflets.language.readability.units import COUNTED, Kind, Unit, normalise

_OWN = "؟۔।॥。！？；።။។"
"""End marks of other scripts: Arabic, Urdu, Devanagari, Chinese and Japanese, Ethiopic, Burmese, Khmer."""
_MARKS = re.compile(rf"(?P<own>[{_OWN}][{_OWN}.!?…]*[\"')\]}}]*)|(?P<mark>[.!?…]+)(?P<close>[\"')\]}}]*)(?=\s|$)")
_GREEK = re.compile(r"(?P<own>(?!));|(?P<mark>[.!?…;]+)(?P<close>[\"')\]}]*)(?=\s|$)")
_OPENING = " \t\r\n\"'([{¿¡-–—"
_ENDED = re.compile(rf"[.!?…{_OWN}][\"')\]}}]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """What is counted as one: a sentence, or a list item that is a fragment. `unit` is where it came from."""

    text: str
    tokens: tuple[Token, ...]
    unit: Unit
    fragment: bool = False
    lead_in: bool = False

    @property
    def length(self) -> int:
        """Words; characters where the script has no spaces."""
        return len(self.tokens)


def sentences(units: Iterable[Unit], language: str, kinds: frozenset[Kind] = COUNTED) -> tuple[Sentence, ...]:
    """The sentences of all units of these kinds, in order. What holds no word is none."""
    found: list[Sentence] = []
    for unit in units:
        if unit.kind not in kinds:
            continue
        own = list(_of_unit(unit, language))
        if own and own[0].fragment and found and _leads_in(found[-1]):
            found[-1] = replace(found[-1], lead_in=True)
        found += own
    return tuple(found)


def joined(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Lists as SMOG reads them: each fragment is a sentence together with its lead-in, which is none by itself."""
    found: list[Sentence] = []
    lead: Sentence | None = None
    for sentence in sentences:
        if sentence.lead_in:
            lead = sentence
        elif sentence.fragment and lead:
            found.append(replace(sentence, tokens=lead.tokens + sentence.tokens, text=f"{lead.text} {sentence.text}"))
        else:
            lead = lead if sentence.unit.kind is Kind.LIST_ITEM else None
            found.append(sentence)
    return tuple(found)


def split(text: str, language: str) -> tuple[str, ...]:
    """A normalised text in sentences."""
    found, start = [], 0
    for match in (_GREEK if language == "el" else _MARKS).finditer(text):
        if _ends(text, start, match, language):
            found.append(text[start : match.end()].strip())
            start = match.end()
    return tuple(part for part in (*found, text[start:].strip()) if part)


def _of_unit(unit: Unit, language: str) -> Iterator[Sentence]:
    text = normalise(unit.text)
    parts = split(text, language)
    for number, part in enumerate(parts, start=1):
        tokens = tokenise(part, language)
        if tokens:
            open_end = number == len(parts) and not _ENDED.search(part)
            fragment = open_end and unit.kind is Kind.LIST_ITEM
            yield Sentence(text=part, tokens=tokens, unit=unit, fragment=fragment)


def _leads_in(sentence: Sentence) -> bool:
    return sentence.unit.kind is Kind.SENTENCE and not _ENDED.search(sentence.text)


def _ends(text: str, start: int, match: re.Match[str], language: str) -> bool:
    """Whether the mark found ends a sentence that began at `start`."""
    mark = match["mark"]
    if mark is None or not text[match.end() :].strip():
        return True
    only_points = not mark.strip(".…")
    if only_points and ("…" in mark or len(mark) > 2):
        return False
    following = text[match.end() :].lstrip(_OPENING)[:12]
    if following[:1].islower() and (only_points or match["close"]):
        return False
    return mark != "." or not _abbreviated(text[start : match.start() + 1], following, language)


def _abbreviated(before: str, following: str, language: str) -> bool:
    """Whether the point at the end of `before` belongs to an abbreviation, an initial or an ordinal."""
    chunks = [chunk.strip("\"'([{").lower() for chunk in before.split()[-2:]]
    known = abbreviations(language)
    for tail in (chunks[-1], "".join(chunks)):
        if tail in known.never or (tail in known.numbered and following[:1].isdigit()):
            return True
        if tail in known.open:
            return not following[:1].isupper()
    return _label(before, chunks, following) or _german_ordinal(chunks[-1], following, language)


def _label(before: str, chunks: Sequence[str], following: str) -> bool:
    """A number or letter that opens a line ("1. Rest."), or an initial after a title or beside another initial."""
    last = chunks[-1].rstrip(".")
    if len(before.split()) == 1 and (last.isdigit() or len(last) == 1):
        return True
    if len(last) != 1 or not last.isalpha():
        return False
    return following[1:2] == "." or chunks[0] in TITLES or re.fullmatch(r"[^\W\d]\.", chunks[0]) is not None


def _german_ordinal(last: str, following: str, language: str) -> bool:
    """German writes capitals after an ordinal: "am 3. Mai"."""
    word = re.match(r"\w*", following)
    return language == "de" and last.rstrip(".").isdigit() and word is not None and word.group().lower() in GERMAN_DATES
