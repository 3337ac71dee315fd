"""Finds an author's phrases in sentences, and tells whether a sentence denies what it says.

A phrase becomes a pattern of whole words: nothing of what an author writes is ever read as a pattern language of its
own, and the gaps are short, so that no phrase can be slow.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from leaflets.model import Phrase, PhraseWord

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[,;:()–—]|[.!?…](?=\s|$)")
_ALIKE = str.maketrans({"\u00a0": " ", "’": "'", "\u2011": "-"})
_CLAUSE = "|"
_GAP = r"(?: (?P<gap{n}>(?:[^ ]+ ){{0,6}}?))"
_END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[^a-z])|\n")

DENIALS = {
    "en": re.compile(
        r"^(?:no|not|never|neither|nor|nobody|none|nothing|no-one|without|cannot|hardly|myths?|false|untrue"
        r"|\w+n't)$"
    )
}
"""Words that make a clause deny what it names."""

QUOTING = {
    "en": re.compile(
        r"\b(?:you (?:may|might|will) (?:read|hear)|myths?|mix-?ups?|people (?:say|think|believe)|not true|untrue"
        r"|misunderst\w+|(?:false|wrong|mistaken) (?:claims?|ideas?|beliefs?))\b",
        re.IGNORECASE,
    )
}
"""What a column, title or lead-in says above things that are told in order to be denied."""


def clauses(sentence: str) -> str:
    """A sentence as phrases are looked for in it: words apart by one space, a `|` for each sign between clauses."""
    parts = _WORD.findall(sentence.translate(_ALIKE).casefold())
    return f" {' '.join(part if part[0].isalnum() else _CLAUSE for part in parts)} "


def split(said: str) -> Iterator[tuple[int, str]]:
    """The sentences of a text as printed, each with the number of line ends before it."""
    start = 0
    for found in (*_END.finditer(said), None):
        end = found.start() if found else len(said)
        if said[start:end].strip():
            yield said.count("\n", 0, start), said[start:end].strip()
        start = found.end() if found else end


def find(phrase: Phrase, line: str) -> re.Match[str] | None:
    """Where a phrase stands in what `clauses` gave."""
    return _pattern(phrase.words).search(line) if phrase.words else None


def denied(found: re.Match[str], line: str, denial: re.Pattern[str]) -> bool:
    """Whether the clause of a match has a word of denial that is not one of the phrase's own."""
    start = line.rfind(f" {_CLAUSE} ", 0, found.start() + 1)
    end = line.find(f" {_CLAUSE} ", found.end() - 1)
    around = [line[max(start, 0) : found.start()], line[found.end() : end if end >= 0 else len(line)]]
    gaps = [gap for gap in found.groupdict().values() if gap]
    return any(denial.search(word) for part in (*around, *gaps) for word in part.split())


@functools.cache
def _pattern(words: tuple[PhraseWord, ...]) -> re.Pattern[str]:
    """Words with a space between them, or a gap, or the end of a clause."""
    parts = []
    for number, word in enumerate(words):
        if number:
            parts.append(_GAP.format(n=number) if word.gap else rf" (?:\{_CLAUSE} )?")
        forms = (re.escape(form.removesuffix("*")) + ("[^ |]*" if form.endswith("*") else "") for form in word.forms)
        parts.append(f"(?:{'|'.join(forms)})(?= )")
    return re.compile("(?<= )" + "".join(parts))
