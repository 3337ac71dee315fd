"""num-uncertainty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.figures_said import GRADES, Sentence, Use, all_sentences, main_facts, sentences, spoken
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView, Text
from leaflets.model import EvidenceBlock, Fact

_HEDGE = {
    "en": re.compile(
        r"\b(?:about|around|roughly|nearly|almost|some|perhaps|fewer than|less than|more than|up to|at least|at most"
        r"|no more than|over|under|between|from|or fewer|or less|or more|estimate[sd]?)\b",
        re.IGNORECASE,
    )
}
_ONE_STUDY = {
    "en": re.compile(
        r"\b(?:study|studies|trials?|survey|series|review|counts?|clinics?|centres?|hospitals?|report(?:s|ed)?)\b",
        re.IGNORECASE,
    )
}


@rule("num-uncertainty", {"plain": WARNING, "in-depth": ERROR}, source="IPDAS, CDC Clear Communication Index 11")
def uncertainty(view: LevelView) -> Iterator[Finding]:
    """Nobody knows a chance to the last person, and the text says so. At the level plain a share comes with "about",
    as a range, with a bound (fewer than, up to), or is told as what one study found; the first of a pair ("about 90 …
    and 10 do not") speaks for the second. At the level in-depth, each share that a choice is weighed by (drawn in an
    icon array, or an answer of the option grid) is somewhere said with its range, {fact.range}, if the fact has one;
    and a text that says it, or another answer of the same choice, names its certainty: "(certainty: moderate)". The
    table of evidence (a block of kind `evidence`) says both of each fact that it lists.

    Cells of tables at the level plain have too little room and are let off where the caption hedges. Quantities, such
    as weeks, are not looked at; neither is whether a range is wide enough to be true.
    """
    if view.level.percent:
        yield from _in_depth(view)
    else:
        yield from _hedged(view)


def _hedged(view: LevelView) -> Iterator[Finding]:
    hedge, study = spoken(view, _HEDGE), spoken(view, _ONE_STUDY)
    if hedge is None or study is None:
        return
    for text in view.of("paragraph", "lead-in", "item", "caption", "answer"):
        spoken_for: set[str] = set()
        for one in sentences(view, text):
            for use in one.uses:
                if study.search(one.words) or hedge.search(one.before(use)):
                    spoken_for.add(use.fact.id)
                elif use.is_share and use.is_headline and not (use.form == "rest" and use.fact.id in spoken_for):
                    message = f'"{use.fact.id}" is said as if it were exact'
                    hint = f"write about {{{use.fact.id}}}" + (f", or {{{use.fact.id}.range}}" if use.fact.low else "")
                    yield Finding(message=message, place=one.place, hint=hint)


def _in_depth(view: LevelView) -> Iterator[Finding]:
    grades = spoken(view, GRADES)
    told: dict[str, list[tuple[Sentence, Use]]] = {}
    for one in all_sentences(view):
        for use in one.uses:
            told.setdefault(use.fact.id, []).append((one, use))
    tabled = {id for _, block in view.blocks if isinstance(block, EvidenceBlock) for id in block.facts}
    for id in sorted((main_facts(view) & told.keys()) - tabled):
        found = told[id]
        fact, first = found[0][1].fact, found[0][0]
        ranged = fact.low is None or fact.value is None or any(use.form == "range" for _, use in found)
        if not ranged:
            message = f'the range of "{id}" is nowhere said at this level'
            yield Finding(message=message, place=first.place, hint=f"write {{{id}.range}} beside it once")
        if grades and not any(_graded(view, grades, fact, one.text) for one, _ in found):
            message = f'the certainty of "{id}" is nowhere said at this level'
            hint = f"write (certainty: {fact.certainty}) in the text that says it"
            yield Finding(message=message, place=first.place, hint=hint)


def _graded(view: LevelView, grades: re.Pattern[str], fact: Fact, text: Text) -> bool:
    """Whether the text, the block's caption or another answer of the same choice names the fact's certainty."""
    return any(
        (found["after"] or found["before"]).casefold() == fact.certainty
        for other in view.texts
        if other is text or _speaks_for(other, text)
        for one in sentences(view, other)
        for found in grades.finditer(one.words)
    )


def _speaks_for(other: Text, text: Text) -> bool:
    if other.block is None or other.block is not text.block:
        return False
    if text.role == "answer":
        return other.role == "answer" and other.choice == text.choice
    return other.role in ("caption", "column", "lead-in") if text.role in ("cell", "caption") else True
