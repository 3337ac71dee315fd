"""How a fact is said at a reading level: the one place where a record becomes words."""

from __future__ import annotations

from leaflets.language.speech import TIMES, Speech
from leaflets.model import Fact
from leaflets.words import Words

FORMS = ("", "range", "rest", "number", "percent")
"""What may stand behind the dot in `{fact.form}`; empty for the fact as such."""


def tenths(fact: Fact, number: float) -> int:
    """A share rounded to people out of 10. The reader refuses what would come out as 0 or 10 (`not-in-tenths`)."""
    assert fact.out_of is not None
    return round(number * 10 / fact.out_of)


def say(fact: Fact, form: str, denominator: int, speech: Speech) -> Words:
    """The fact in words, in the form named; `denominator` is the level's own (10 turns shares into tenths).

    Raises KeyError for a form that the fact does not have.
    """
    text = _share(fact, form, denominator, speech) if fact.is_share else _quantity(fact, form, speech)
    return Words(text, fact.place, speech.locale.tag)


def _bounds(fact: Fact) -> tuple[float, float]:
    if fact.low is not None and fact.high is not None:
        return fact.low, fact.high
    assert fact.value is not None
    return fact.value, fact.value


def _span(low: float, high: float, speech: Speech) -> str:
    return speech.number(low) if low == high else speech.range(low, high)


def _share(fact: Fact, form: str, denominator: int, speech: Speech) -> str:
    total = fact.out_of or 0
    scale = 10 if denominator == 10 and total == 100 else total
    low, high = _bounds(fact) if fact.value is None or form == "range" else (fact.value, fact.value)
    if form == "percent":
        return speech.percent(high, total) if low == high else f"{speech.number(low)}–{speech.percent(high, total)}"
    if scale != total:
        low, high = tenths(fact, low), tenths(fact, high)
    if form == "rest":
        low, high = scale - high, scale - low
    said = _span(low, high, speech)
    if form == "number":
        return said
    if form in ("", "range", "rest"):
        return speech.share(said, scale)
    raise KeyError(form)


def _quantity(fact: Fact, form: str, speech: Speech) -> str:
    low, high = _bounds(fact) if fact.value is None or form == "range" else (fact.value, fact.value)
    said = _span(low, high, speech)
    if form == "number" or (form in ("", "range") and fact.unit not in TIMES):
        return said
    if form in ("", "range"):
        return speech.quantity(said, high, fact.unit)
    raise KeyError(form)
