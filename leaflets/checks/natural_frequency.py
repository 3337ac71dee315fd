"""num-natural-frequency."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.figures_said import FIGURE, Sentence, all_sentences, spoken
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView

_PERCENT_SIGN = re.compile(r"[%٪﹪％‰]")
_PERCENT = {"en": re.compile(r"\bper ?cent\b|\bpercentages?\b", re.IGNORECASE)}
_PEOPLE = r"(?:people|patients|men|women|adults|children|cases|them|those|treatments|operations|injections|visits)"
_FRACTION = {
    "en": re.compile(
        r"\b(?:half|(?:a|one) (?:third|quarter|fifth|tenth)|(?:two|three|four) (?:thirds|quarters|fifths)|nine tenths)"
        rf" (?:of )?(?:all |the |these |those |such )*{_PEOPLE}\b",
        re.IGNORECASE,
    )
}


@rule("num-natural-frequency", ERROR, source="PIF, NICE")
def natural_frequency(view: LevelView) -> Iterator[Finding]:
    """A chance is said as so many out of so many: {fact}, {fact.range} or {fact.rest}. Readers understand people
    better than percent, fractions or a bare number. Percent never stands at the levels easy and plain; at the level
    in-depth {fact.percent} comes after the same share in people, in the same sentence, best in brackets. Looks for
    percent signs and words, for fractions of people in words ("a third of patients"), and for shares said as a bare
    {fact.number} with no share out of the same number in the sentence. Fractions of other things ("half the studies")
    are left to the author.
    """
    for one in all_sentences(view):
        yield from _bare(one)
        yield from _percent(view, one)
        pattern = spoken(view, _FRACTION)
        for found in pattern.finditer(one.words) if pattern else ():
            hint = 'record the share under "facts" and write its name in braces: so many out of so many'
            yield Finding(message=f'"{found[0]}" is a fraction in words', place=one.place, hint=hint)


def _bare(one: Sentence) -> Iterator[Finding]:
    totals = {use.fact.out_of for use in one.uses if use.is_share}
    for use in one.uses:
        if use.form == "number" and use.fact.is_share and use.fact.out_of not in totals:
            message = f'the share "{use.fact.id}" is said as a bare number'
            hint = f"write {{{use.fact.id}}}: so many out of so many"
            yield Finding(message=message, place=one.place, hint=hint)


def _percent(view: LevelView, one: Sentence) -> Iterator[Finding]:
    pattern = spoken(view, _PERCENT)
    written = _PERCENT_SIGN.search(one.words) or (pattern.search(one.words) if pattern else None)
    if written and not (view.level.percent and FIGURE in one.words):
        hint = "say so many out of so many"
        yield Finding(message=f'"{written[0]}" is hard to read at this place', place=one.place, hint=hint)
    for use in one.uses:
        if use.form == "percent" and not _said_before(one, use.fact.id, use.at):
            message = f'"{use.fact.id}" is said in percent without its people before it'
            hint = f"write {{{use.fact.id}}} ({{{use.fact.id}.percent}})"
            yield Finding(message=message, place=one.place, hint=hint)


def _said_before(one: Sentence, fact: str, at: int) -> bool:
    return any(use.is_share and use.fact.id == fact and use.at < at for use in one.uses)
