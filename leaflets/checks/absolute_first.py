"""num-absolute-first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.figures_said import FIGURE, Sentence, sentences, spoken
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView

_MANY = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+|" + FIGURE + r"|several|many)"
_CHANCE = r"(?:the |your |their |its )*(?:chances?|risks?|odds|number|rate|likelihood)"
_LESS = r"(?:lower|higher|greater|smaller|less|more|fewer|better|worse|reduction|increase)"
_RELATIVE = {
    "en": re.compile(
        rf"\b(?:twice|half|{_MANY} times) as (?:likely|many|much|often|high|common|great)\b"
        rf"|\b(?:twice|{_MANY} times) {_CHANCE}\b"
        rf"|{_MANY} times (?:more|less|higher|lower|greater|likelier|commoner|fewer)\b"
        rf"|\b(?:doubl|halv|tripl|trebl|quadrupl)(?:es?|ed|ing) {_CHANCE}\b|\b(?:doubles?|halves) (?:it|them)\b"
        rf"|\bhalf {_CHANCE}\b|\b(?:two|three|four|five|ten)fold\b"
        rf"|(?:{FIGURE}|%|\bper ?cent|\bby (?:half|a third|a quarter)) (?:\w+ )?{_LESS}\b"
        r"|\b(?:relative risk|risk ratio|odds ratio|hazard ratio|relative reduction)s?\b"
        r"|\bnumbers? needed to (?:treat|harm)\b|\b(?:NNT|NNH)\b",
        re.IGNORECASE,
    )
}


@rule("num-absolute-first", ERROR, source="NICE, PIF")
def absolute_first(view: LevelView) -> Iterator[Finding]:
    """A comparison such as "twice as likely", "half the risk" or "three times more", a ratio or a number needed to
    treat says nothing to a reader who does not know from what: twice a very small chance is a very small chance. So
    the two shares that are compared come first, in the same block (in a grid, the same row) and out of the same
    number; at the level easy relative words never stand. Write both facts, and then, if it still helps, the
    comparison. "More likely" and "less often" without a number are not looked at.
    """
    pattern = spoken(view, _RELATIVE)
    if pattern is None:
        return
    before: dict[tuple[int, str], set[tuple[int, str]]] = {}
    for text in view.texts:
        shares = before.setdefault((id(text.block or text), text.question), set())
        for one in sentences(view, text):
            for found in pattern.finditer(one.words):
                yield from _judged(view, one, found, shares)
            shares.update(_shares(view, one, len(one.words)))


def _judged(view: LevelView, one: Sentence, found: re.Match[str], before: set[tuple[int, str]]) -> Iterator[Finding]:
    said = " ".join(found[0].replace(FIGURE, "…").split())
    if view.level.icons == 10:
        hint = "say how many out of ten, for each"
        yield Finding(message=f'"{said}" compares chances, which this level never does', place=one.place, hint=hint)
        return
    totals = [total for total, _ in before | _shares(view, one, found.start())]
    if not any(totals.count(total) >= 2 for total in totals):
        hint = "say both shares first, so many out of so many each"
        yield Finding(message=f'"{said}" stands before the two shares it compares', place=one.place, hint=hint)


def _shares(view: LevelView, one: Sentence, until: int) -> set[tuple[int, str]]:
    """The shares said before a spot: out of how many, and which. The rest of a share is no second share."""
    icons = view.level.icons
    return {(use.total(icons), use.fact.id) for use in one.uses if use.is_share and use.at < until}
