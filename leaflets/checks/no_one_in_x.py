"""num-no-one-in-x."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.figures_said import FIGURE, all_sentences, spoken
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView

_OWN = {"ten": 10, "hundred": 100}
_SMALL = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty"
_TIME = "minutes|hours|days|nights|weeks|months|years|sessions|visits"
_ONE_IN = {
    "en": re.compile(
        r"\b(?:one|1|a single)(?: (?:person|patient|man|woman|adult|child|treatment|operation))?"
        r" (?:in|out of|for)(?: every| each| about| around)*(?: a| one)?"
        rf" (?P<number>(?:ten |a hundred )?thousand|(?:{_SMALL}|hundred|million|\d+)\b|{FIGURE})"
        rf"(?![\w-]| (?:{_TIME})\b)",
        re.IGNORECASE,
    )
}


@rule("num-no-one-in-x", ERROR, source="Trevena 2013")
def no_one_in_x(view: LevelView) -> Iterator[Finding]:
    """Chances are never said as "one in four" here and "one in twenty" there: many readers take the larger number for
    the larger chance. Only "one in ten" at the level easy, and "one in a hundred" at the others, would be out of the
    leaflet's own number. Record the share under "facts" with that number as its "out-of" and write its name in braces.
    Looks for "one in …" and "one out of …" before a number in words or a figure; "one in two weeks" is no chance and
    is left alone.
    """
    pattern = spoken(view, _ONE_IN)
    if pattern is None:
        return
    for one in all_sentences(view):
        for found in pattern.finditer(one.words):
            if _OWN.get(found["number"].casefold()) == view.level.icons:
                continue
            said = found[0].replace(FIGURE, "…")
            message = f'"{said}" is out of a number that only this chance has'
            hint = 'record the share under "facts" and write its name in braces'
            yield Finding(message=message, place=one.place, hint=hint)
