"""num-format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.figures_said import Sentence, Use, all_sentences, spoken
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.model import Fact

_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_IN_WORDS = {
    "en": re.compile(
        rf"\b(?:(?:(?:{_SMALL}|{_TENS}|a|an|several)[ -])*(?:hundred|thousand|million|dozen)"
        rf"|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:{_TENS})(?:-(?:{_SMALL}))?)\b"
        rf"|\b(?:{_SMALL}) (?:people |patients |treatments )?(?:out of|in every|of every|in) (?:a |every )?"
        rf"(?:{_SMALL}|hundred|thousand)\b(?! (?:minute|hour|day|week|month|year)s?\b)",
        re.IGNORECASE,
    )
}
_ROMAN = re.compile(
    r"[\u2160-\u2188]"
    r"|\b(?:II|III|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)\b"
    r"|\b(?:[Tt]ype|[Ss]tage|[Gg]rade|[Pp]hase|[Cc]lass|[Nn]erve|[Pp]art|[Cc]hapter) (?:I|IV|V|X)\b"
)


@rule("num-format", ERROR, source="PEMAT 6, Inclusion Europe")
def number_format(view: LevelView) -> Iterator[Finding]:
    """Numbers are digits, whole, and from the facts. At the levels easy and plain no decimals are said; at the level
    in-depth one at most (more would be rounded away in print): round the fact, or say it out of 1,000. A number above
    ten, and any "nine out of ten", is not written in words. No Roman numerals: "type 2" comes from no chance, so say
    it in words.

    Digits, separators and ranges in the reader's own writing come from the locale and cannot be wrong here. Small
    numbers in words ("two weeks off") are allowed, as are names with digits in them.
    """
    decimals = 1 if view.level.percent else 0
    for one in all_sentences(view):
        for use in one.uses:
            yield from _decimals(view, one, use, decimals)
        pattern = spoken(view, _IN_WORDS)
        for found in pattern.finditer(one.words) if pattern else ():
            hint = 'record it under "facts" and write its name in braces'
            yield Finding(message=f'the number "{found[0]}" is written in words', place=one.place, hint=hint)
        for found in _ROMAN.finditer(one.words):
            message = f'"{found[0]}" is or has a Roman numeral'
            yield Finding(message=message, place=one.place, hint="say it in words")


def _decimals(view: LevelView, one: Sentence, use: Use, most: int) -> Iterator[Finding]:
    if use.fact.is_share and use.total(view.level.icons) != use.fact.out_of:
        return  # rounded to tenths, whatever the record says
    if any(_places(number) > most for number in _said(use.fact, use.form)):
        what = "a decimal" if most == 0 else "more than one decimal"
        message = f'"{use.fact.id}" has {what}, which this level does not say'
        yield Finding(message=message, place=one.place, hint=f'round it in "facts", line {use.fact.place.line}')


def _said(fact: Fact, form: str) -> tuple[float, ...]:
    bounds = tuple(number for number in (fact.low, fact.high) if number is not None)
    return bounds if form == "range" or fact.value is None else (fact.value,)


def _places(number: float) -> int:
    """How many decimals a number has, as it was written."""
    written = f"{number:.6f}".rstrip("0")
    return len(written.partition(".")[2])
