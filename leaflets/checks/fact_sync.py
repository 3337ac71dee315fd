"""num-fact-sync."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.figures_said import GRADES, Sentence, Use, sentences, spoken
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.model import Fact

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {"en": {word: number for number, word in enumerate(_WORDS, start=1)}}
_TIME = {
    "en": re.compile(
        rf"\b(?P<number>{'|'.join(_WORDS)})(?: to (?P<high>{'|'.join(_WORDS)}))?"
        r" (?P<unit>minute|hour|day|week|month|year)s?\b",
        re.IGNORECASE,
    )
}
_DOSE = {
    "en": re.compile(
        rf"\b(?:{'|'.join(_WORDS)}|hundred|thousand|half an?)"
        r" (?:milligrams?|micrograms?|grams?|millilitres?|milliliters?|mg|mcg|ml|units|tablets? (?:a|per|each) day)\b",
        re.IGNORECASE,
    )
}
_UPPER, _LOWER = "upper", "lower"
_BOUND = {
    "en": {
        _UPPER: re.compile(r"\b(?:fewer than|less than|no more than|not more than|at most|up to|below|under)\b", re.I),
        _LOWER: re.compile(r"\b(?:more than|at least|over|above)\b", re.I),
    }
}
_AFTER = {"en": {_UPPER: re.compile(r"^ or (?:fewer|less)\b", re.I), _LOWER: re.compile(r"^ or more\b", re.I)}}


@rule("num-fact-sync", ERROR, source="safety: one number, one record")
def fact_sync(view: LevelView) -> Iterator[Finding]:
    """Every number, dose and time that a reader sees is one record, so that all levels and languages say the same.
    Digits outside of facts are refused when the file is read (number-without-fact); this rule looks for what is left:

    A time in words that a fact already tells ("three months"): write the fact's name. A dose in words: record it, or
    leave it to the prescription. A fact that is a limit, whose "what" ends in "; fewer than", "; up to" or the like,
    said without these words. A certainty in a text that none of the figures around it has. And two facts that say the
    same thing of the same people, which will one day differ: keep one.

    Whether the record agrees with its source, and drugs by name, only people can judge.
    """
    yield from _twins(view)
    for text in view.texts:
        around = sentences(view, text)
        for one in around:
            yield from _times(view, one)
            yield from _limits(view, one)
            yield from _grades(view, one, around)
            dose = spoken(view, _DOSE)
            for found in dose.finditer(one.words) if dose else ():
                hint = 'record it under "facts", or leave it to the prescription'
                yield Finding(message=f'the dose "{found[0]}" comes from no fact', place=one.place, hint=hint)


def _twins(view: LevelView) -> Iterator[Finding]:
    met: dict[tuple[str, ...], Fact] = {}
    for fact in view.condition.facts:
        parts = (fact.what, fact.group or "", fact.period or "", fact.counted, fact.unit)
        key = tuple(" ".join(part.casefold().split()) for part in parts)
        other = met.setdefault(key, fact)
        if other is not fact:
            message = f'the facts "{other.id}" and "{fact.id}" say the same thing of the same group'
            yield Finding(message=message, place=fact.place, hint="keep one, or say how they differ")


def _times(view: LevelView, one: Sentence) -> Iterator[Finding]:
    pattern, numbers = spoken(view, _TIME), spoken(view, _NUMBERS)
    if pattern is None or numbers is None:
        return
    for found in pattern.finditer(one.words):
        said = [numbers[found[name].casefold()] for name in ("number", "high") if found[name]]
        facts = (fact for fact in view.condition.facts if fact.unit == f"{found['unit'].casefold()}s")
        same = next((fact for fact in facts if _bounds(fact) == (said[0], said[-1])), None)
        if same is not None:
            message = f'"{found[0]}" is said in words, and the fact "{same.id}" says it too'
            yield Finding(message=message, place=one.place, hint=f"write {{{same.id}}} if that is what you mean")


def _bounds(fact: Fact) -> tuple[float | None, float | None]:
    return (fact.low, fact.high) if fact.value is None else (fact.value, fact.value)


def _limits(view: LevelView, one: Sentence) -> Iterator[Finding]:
    bounds, after = spoken(view, _BOUND), spoken(view, _AFTER)
    if bounds is None or after is None:
        return
    for use in one.uses:
        kind = _limit(use, bounds)
        if kind is None or use.form not in ("", "number", "percent") or use.fact.value is None:
            continue
        if not bounds[kind].search(one.before(use)) and not after[kind].search(one.words[use.at + 1 :]):
            tail = use.fact.what.rpartition(";")[2].strip()
            message = f'"{use.fact.id}" is a limit, but is said as if it were the number'
            yield Finding(message=message, place=one.place, hint=f'write "{tail}" before {{{use.fact.id}}}')


def _limit(use: Use, bounds: dict[str, re.Pattern[str]]) -> str | None:
    """Whether a fact's "what" ends in a semicolon and words for a limit, and which."""
    _, semicolon, tail = use.fact.what.rpartition(";")
    if not semicolon or len(tail.split()) > 5:
        return None
    return next((kind for kind, pattern in bounds.items() if pattern.search(tail)), None)


def _grades(view: LevelView, one: Sentence, around: tuple[Sentence, ...]) -> Iterator[Finding]:
    """Tell a certainty that belongs to no figure of its text, up to where it stands."""
    pattern = spoken(view, GRADES)
    upto = around[: around.index(one) + 1]
    certain = {use.fact.certainty for sentence in upto for use in sentence.uses if use.fact.is_share}
    here = any(use.fact.is_share for use in one.uses)  # a claim without a share has a certainty of its own
    for found in pattern.finditer(one.words) if pattern and here else ():
        grade = (found["after"] or found["before"]).casefold()
        if certain and grade not in certain:
            message = f'the text says "{found[0]}", but no figure before it has that certainty'
            hint = f'"facts" says {" and ".join(sorted(certain))}'
            yield Finding(message=message, place=one.place, hint=hint)
