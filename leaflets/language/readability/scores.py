"""The score of a text: raw and without medical names, with all that one must know to read it; or why there is none.

Both scores are always given (D.1 of the standards note), samples that are too small get none (D.3), and several indices
are never averaged into one (D.4).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from leaflets.language.readability.counts import Counts, count, unspoken
from leaflets.language.readability.indices import INDICES, Index, Scale, Trust
from leaflets.language.readability.lengths import Lengths, lengths
from leaflets.language.readability.sentences import Sentence, joined, sentences
from leaflets.language.readability.syllables import COUNTERS, counter_version
from leaflets.language.readability.terms import Excluder, Term, exceptions, excluder
from leaflets.language.readability.units import Unit, primary
from leaflets.language.readability.unmeasured import reason

LEAST_WORDS = 100
"""Fewer words get no score (D.3)."""
FULL_SAMPLE = 30
LEAST_SENTENCES = 10
"""An index on 30 sentences is scaled below that, and not judged below this (D.3)."""
MOST_LEFT_OUT = 0.12
"""A larger share of words left out is a warning (D.1)."""


class Verdict(StrEnum):
    """What a reading means for its level."""

    MET = "met"
    OVER = "over target"
    RAW_OVER = "over target with medical names"
    NO_TARGET = "no target"
    TOO_SHORT = "insufficient text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one index says: `adjusted` without medical names in the means, `without_fragments` without lists of them."""

    index: Index
    raw: float
    adjusted: float
    without_fragments: float | None
    sentences: int
    target: float | None

    @property
    def verdict(self) -> Verdict:
        """Adjusted against the target, then raw against the target and its allowance (E.2)."""
        if self.index.sentence_sample and self.sentences < LEAST_SENTENCES:
            return Verdict.TOO_SHORT
        if self.target is None:
            return Verdict.NO_TARGET
        if self.index.beyond(self.adjusted, self.target):
            return Verdict.OVER
        raw_over = self.index.beyond(self.raw, self.target, self.index.allowance)
        return Verdict.RAW_OVER if raw_over else Verdict.MET

    @property
    def severity(self) -> str:
        """`error`, `warn`, `info` or nothing: over target by class; raw over target warns, and class C only informs."""
        if self.verdict is Verdict.OVER:
            return {Trust.A: "error", Trust.B: "warn", Trust.C: "info"}[self.index.trust]
        if self.verdict is Verdict.RAW_OVER:
            return "info" if self.index.trust is Trust.C else "warn"
        return ""

    @property
    def scaled(self) -> bool:
        """Whether the index wants more sentences than there are."""
        return self.index.sentence_sample and self.sentences < FULL_SAMPLE

    def said(self) -> str:
        """For people, with medical names in brackets: "SMOG grade 4.6 (6.9)", "ARI below grade 1", "INFLESZ 82"."""
        adjusted, raw = self._figure(self.adjusted), self._figure(self.raw)
        grade = "grade " if self.index.scale is Scale.GRADE and adjusted[0].isdigit() else ""
        name = f"{self.index.name} {grade}{adjusted}"
        return name if raw == adjusted else f"{name} ({raw})"

    def said_without_fragments(self) -> str:
        """For people, what the index says where lists are left out (D.2); empty where too little is left."""
        if self.without_fragments is None or self.without_fragments == self.adjusted:
            return ""
        return f"without lists of fragments, {self.index.name} {self._figure(self.without_fragments)}"

    def _figure(self, value: float) -> str:
        said, within = self.index.rounded(value), self.index.within(value)
        if said != within:
            return f"{'below' if said < within else 'above'} grade {within:.0f}"
        return f"{said:.1f}" if self.index.scale is Scale.GRADE else f"{said:.0f}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """All readings of a text, the main one first, and what they rest on. `raw` and `adjusted` are the counts."""

    language: str
    level: str
    readings: tuple[Reading, ...]
    raw: Counts
    adjusted: Counts
    lengths: Lengths
    left_out: tuple[str, ...]
    left_out_words: int
    unspoken_numbers: int
    counter_version: str

    @property
    def main(self) -> Reading:
        """The reading that people are told."""
        return self.readings[0]

    @property
    def left_out_share(self) -> float:
        """The share of words left out as medical names."""
        return self.left_out_words / max(1, self.raw.words)

    @property
    def too_much_left_out(self) -> bool:
        return self.left_out_share > MOST_LEFT_OUT

    @property
    def remarks(self) -> tuple[str, ...]:
        """What must be said beside the figures."""
        scaled = [reading for reading in self.readings if reading.scaled]
        bare = self.main.said_without_fragments()
        numbers = f"words with digits, left out of the mean of syllables: {self.unspoken_numbers}"
        return (
            *(f"{reading.index.name} is scaled from {reading.sentences} sentences" for reading in scaled),
            *((numbers,) if self.unspoken_numbers and self.counter_version else ()),
            *((f"{self.left_out_share:.0%} of the words are left out as medical names",) if self.left_out else ()),
            *((bare,) if bare else ()),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NotMeasured:
    """No score, and why; lengths are facts all the same. `insufficient` when only the text was too short."""

    language: str
    level: str
    reason: str
    lengths: Lengths
    insufficient: bool = False

    def said(self) -> str:
        """For people: "not measured: …" or "insufficient text: …"."""
        return f"{'insufficient text' if self.insufficient else 'not measured'}: {self.reason}"


def measure(units: Iterable[Unit], language: str, level: str, terms: Collection[Term] = ()) -> Score | NotMeasured:
    """The score of all units together, in the language of a BCP 47 tag.

    `terms` are those that the level allows and the text explains (see `Term`).
    """
    tongue = primary(language)
    found = sentences(units, tongue)
    facts = lengths(found, tongue)
    if tongue not in INDICES:
        return NotMeasured(language=language, level=level, reason=reason(tongue), lengths=facts)
    taught, names = exceptions(terms), excluder(terms, tongue)
    adjusted = count(found, tongue, taught, names)
    if because := too_little(facts, adjusted, tongue):
        return NotMeasured(language=language, level=level, reason=because, lengths=facts, insufficient=True)
    out = [token for sentence in found for token in names.left_out(sentence.tokens)]
    samples = _samples(found, tongue, taught, names)
    return Score(
        language=language,
        level=level,
        readings=tuple(_reading(index, level, samples) for index in INDICES[tongue]),
        raw=samples.units.raw,
        adjusted=adjusted,
        lengths=facts,
        left_out=tuple(sorted({token.key for token in out})),
        left_out_words=len(out),
        unspoken_numbers=unspoken([token for sentence in found for token in sentence.tokens], tongue, taught),
        counter_version=counter_version(tongue),
    )


def too_little(facts: Lengths, adjusted: Counts, language: str, least: int = LEAST_WORDS) -> str:
    """Why a text is too short for a score, or nothing (D.3)."""
    if facts.words < least:
        return f"{facts.words} words, {least} are needed"
    if not adjusted.letters or (language in COUNTERS and not adjusted.voiced):
        return "no word is left without medical names and numbers"
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    raw: Counts
    adjusted: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class _Samples:
    """A text as indices read it: in units, with lists joined, and without fragments if enough is left."""

    units: _Pair
    joined: _Pair
    without_fragments: Counts | None


def _samples(found: Sequence[Sentence], language: str, taught: Mapping[str, int], names: Excluder) -> _Samples:
    def pair(sample: Sequence[Sentence]) -> _Pair:
        raw = count(sample, language, taught, Excluder())
        return _Pair(raw=raw, adjusted=count(sample, language, taught, names) if names.forms else raw)

    whole = [sentence for sentence in found if not (sentence.fragment or sentence.lead_in)]
    bare = count(whole, language, taught, names)
    enough = not too_little(lengths(whole, language), bare, language)
    units = pair(found)
    lists = len(whole) < len(found)
    return _Samples(
        units=units, joined=pair(joined(found)) if lists else units, without_fragments=bare if enough else None
    )


def _reading(index: Index, level: str, samples: _Samples) -> Reading:
    """One index on a text; an index on a sample of sentences reads lists joined."""
    read = samples.joined if index.sentence_sample else samples.units
    bare = samples.without_fragments
    return Reading(
        index=index,
        raw=index.formula(read.raw),
        adjusted=index.formula(read.adjusted),
        without_fragments=index.formula(bare) if bare else None,
        sentences=read.raw.sentences,
        target=index.targets.get(level),
    )
