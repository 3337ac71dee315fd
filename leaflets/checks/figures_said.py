"""Where figures stand: each sentence of a text with its figures masked, and which fact and form each of them is.

Rules on numbers look at the words around a figure, never at its digits: those come from the record. So a figure is one
sign, `FIGURE`, in the sentence, and `uses` tells what it stands for, in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from leaflets.checks.views import LevelView, Text
from leaflets.checks.wording import language_of
from leaflets.model import Fact, IconArrayBlock, OptionGridBlock
from leaflets.problems import Place
from leaflets.words import PLACEHOLDER

FIGURE = "\ufffc"
"""Stands for a figure in a sentence (OBJECT REPLACEMENT CHARACTER: in no text of an author)."""
_OTHER = "\u25a1"
"""Stands for what the clinic fills in."""

_LINK = re.compile(r"\[([^\]]*)\]\([^)\s]*\)")
_END = re.compile(r"(?<=[.!?…])[\"”’)*]*\s+(?=[^a-z])")
_ALIKE = str.maketrans({"\u00a0": " ", "’": "'", "\u2011": "-"})

GRADES = {
    "en": re.compile(
        r"\bcertainty\b[^.;!?]*?\b(?P<after>high|moderate|low)\b|\b(?P<before>high|moderate|low) certainty\b", re.I
    )
}
"""How a text names the certainty of its figures, by language."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One figure in a text: `at` is where it stands in its sentence."""

    fact: Fact
    form: str
    at: int

    @property
    def is_share(self) -> bool:
        """Whether it says so many out of so many (and not a bare number or percent)."""
        return self.fact.is_share and self.form in ("", "range", "rest")

    @property
    def is_headline(self) -> bool:
        """Whether one number is said, not a range."""
        return self.form in ("", "rest", "number", "percent") and self.fact.value is not None

    def total(self, icons: int) -> int:
        """Out of how many a share is said at a level that draws so many figures."""
        total = self.fact.out_of or 0
        return 10 if icons == 10 and total == 100 else total


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a text, markup gone; `words` has a `FIGURE` for each of `uses`."""

    text: Text
    words: str
    uses: tuple[Use, ...]
    place: Place | None

    def before(self, use: Use) -> str:
        """What is said before a figure."""
        return self.words[: use.at]

    @property
    def is_question(self) -> bool:
        return self.words.rstrip('"”’)* ').endswith("?")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mask:
    words: str
    facts: tuple[tuple[Fact, str], ...]


def sentences(view: LevelView, text: Text) -> tuple[Sentence, ...]:
    """The sentences of a text. Where the level prints one idea a line, each line is one."""
    masked = _masked(view, text)
    found, taken = [], 0
    for start, part in _parts(masked.words, lines=view.level.ideas):
        words = " ".join(part.split())
        spots = [spot for spot, sign in enumerate(words) if sign == FIGURE]
        facts = masked.facts[taken : taken + len(spots)]
        taken += len(spots)
        uses = tuple(Use(fact=fact, form=form, at=at) for (fact, form), at in zip(facts, spots, strict=True))
        down = masked.words.count("\n", 0, start)
        place = text.words.like("", down).place
        if words:
            found.append(Sentence(text=text, words=words, uses=uses, place=place))
    return tuple(found)


def _masked(view: LevelView, text: Text) -> _Mask:
    facts = {fact.id: fact for fact in view.condition.facts}
    met: list[tuple[Fact, str]] = []

    def mask(found: re.Match[str]) -> str:
        if not found[1]:
            return found[0][0]
        name, _, form = found[1].partition(".")
        if name not in facts:
            return _OTHER
        met.append((facts[name], form))
        return FIGURE

    words = PLACEHOLDER.sub(mask, _LINK.sub(r"\1", str(text.words))).replace("**", "")
    return _Mask(words=words.translate(_ALIKE), facts=tuple(met))


def _parts(words: str, *, lines: bool) -> Iterator[tuple[int, str]]:
    """Each sentence and where it begins."""
    start = 0
    ends = [found.end() for found in _END.finditer(words)]
    if lines:
        ends += [at + 1 for at, sign in enumerate(words) if sign == "\n"]
    for end in (*sorted(set(ends)), len(words)):
        lead = len(words[start:end]) - len(words[start:end].lstrip())
        yield start + lead, words[start:end]
        start = end


def all_sentences(view: LevelView, *roles: str) -> Iterator[Sentence]:
    """Every sentence of the level, or of the texts of these roles, in reading order."""
    for text in view.texts:
        if not roles or text.role in roles:
            yield from sentences(view, text)


def main_facts(view: LevelView) -> frozenset[str]:
    """The shares that a choice is weighed by: drawn in an icon array, or said in an answer of the option grid."""
    drawn = {array.fact for _, block in view.blocks if isinstance(block, IconArrayBlock) for array in block.arrays}
    answered = {
        use.fact.id for one in all_sentences(view, "answer") for use in one.uses if use.is_share and one.text.block
    }
    return frozenset(drawn | answered)


def is_rare(fact: Fact, icons: int = 100) -> bool:
    """Whether a share is never more than one figure of an array: less than 1 out of `icons`, at its highest."""
    bounds = [number for number in (fact.low, fact.value, fact.high) if number is not None]
    return fact.out_of is not None and max(bounds) * icons < fact.out_of


def spoken(view: LevelView, words: Mapping[str, _T]) -> _T | None:
    """What is known of the leaflet's language; None where nobody has written it down, and nothing is judged."""
    return words.get(language_of(view))


def heads(view: LevelView, text: Text) -> tuple[str, ...]:
    """What is said above a cell, caption or answer and holds for it: caption and columns of its block, its lead-in."""
    above = ("caption", "column", "lead-in", "heading") if text.role in ("cell", "answer") else ("lead-in", "heading")
    inside = (one.said for one in view.texts if one.block is text.block and one.role in above and one is not text)
    return (*inside, *_asked(view, text)) if text.block is not None else ()


def _asked(view: LevelView, text: Text) -> Iterator[str]:
    """The question that an answer answers."""
    if not isinstance(text.block, OptionGridBlock):
        return
    for one in view.of("question"):
        if one.block is text.block and one.question == text.question:
            yield one.said
