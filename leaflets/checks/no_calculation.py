"""num-no-calculation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.figures_said import FIGURE, Sentence, sentences, spoken
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView

_SUM = {
    "en": re.compile(
        r"\b(?:multiply|multiplied by|subtract|add (?:\w+ ){0,3}(?:together|numbers|figures)|divided? (?:\w+ ){0,4}by"
        r"|(?:calculate|work out) (?:your|the|how|what))\b",
        re.IGNORECASE,
    )
}
_SIGNS = re.compile(rf"{FIGURE} ?(?:[×÷+=/:*]|-(?=\s?{FIGURE})|\b(?:plus|minus|times|divided by)\b) ?{FIGURE}")
_COUNTS = {
    "en": re.compile(
        rf"{FIGURE}(?: \w+)? (?:of|out of|in|for every|per)(?: the| these| those| all| every)* ?{FIGURE}", re.IGNORECASE
    )
}
_NESTED = {"en": re.compile(rf"\b(?:of|among) (?:these|those|them)\b(?! who)[^.;]*?{FIGURE}", re.IGNORECASE)}
_HINT = 'do the sum, and record its result under "facts"'


@rule("num-no-calculation", ERROR, source="PEMAT 7, CDC Clear Communication Index 17")
def no_calculation(view: LevelView) -> Iterator[Finding]:
    """No sum is left to the reader: not an addition, not a ratio, not "1,469 of 1,775 people", not a share of a share
    ("of these, 98 out of 100 recover", after a share in the same paragraph). Work it out once, record the result as a
    fact with the same "out-of" as the others, and say that.

    Looks for signs between two figures, for one bare count said out of another, for instructions to calculate, and for
    a share after "of these", "of those" or "of them" where the paragraph said a share before. Measures that a reader
    might want converted (miles, kilometres) are not looked at.
    """
    for text in view.texts:
        shares = 0
        for one in sentences(view, text):
            for said in _found(view, one, shares):
                message = f'"{said.replace(FIGURE, "…")}" leaves a sum to the reader'
                yield Finding(message=message, place=one.place, hint=_HINT)
            shares += sum(use.is_share for use in one.uses)


def _found(view: LevelView, one: Sentence, shares: int) -> Iterator[str]:
    asked, counts, nested = spoken(view, _SUM), spoken(view, _COUNTS), spoken(view, _NESTED)
    patterns = (_SIGNS, *((asked,) if asked else ()))
    yield from (found[0] for pattern in patterns for found in pattern.finditer(one.words))
    for found in counts.finditer(one.words) if counts else ():
        if not any(use.is_share or use.form == "percent" for use in one.uses if found.start() <= use.at < found.end()):
            yield found[0]
    for found in nested.finditer(one.words) if nested else ():
        last = [use for use in one.uses if use.at == found.end() - 1]
        before = shares + sum(use.is_share for use in one.uses if use.at < found.start())
        if before and last and last[0].is_share:
            yield found[0]
