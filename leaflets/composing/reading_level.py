"""What a leaflet says of its own reading level (E.3 of the standards note): the aim, then what was measured.

A reading age is what the level aims at; no index measures it, so the two are told apart. The scores with and without
medical names stand side by side, never only the lower one (D.1).
"""

from __future__ import annotations

import re

from leaflets.composing.compose import Copy, word
from leaflets.language import glued
from leaflets.language.readability import NotMeasured, Reading, Scale, Score
from leaflets.words import Words


def reading_level(score: Score | NotMeasured, copy: Copy) -> Words:
    """The aim and the main score in words, with its index and sample; or that there is none."""
    said = word(copy.frame, "not-measured") if isinstance(score, NotMeasured) else _measured(score.main, copy)
    told = word(copy.frame, "aims-at", age=_age(copy), measured=said)
    return Words(told, copy.condition.edition.place, copy.speech.locale.tag)


def _age(copy: Copy) -> str:
    """The level's reading age ("9 to 11") in the leaflet's language."""
    years = [int(number) for number in re.findall(r"\d+", copy.level.age)]
    return copy.speech.range(years[0], years[-1]) if len(years) > 1 else glued(copy.level.age)


def _measured(main: Reading, copy: Copy) -> Words:
    adjusted, raw = _figure(main, main.adjusted, copy), _figure(main, main.raw, copy)
    grade = main.index.scale is Scale.GRADE and not _below(main, main.adjusted)
    score = word(copy.frame, "score-grade", figure=adjusted) if grade else adjusted
    if raw != adjusted:
        score = word(copy.frame, "score-with-names", score=score, raw=raw)
    index = word(copy.frame, "index-of", name=main.index.name, version=main.index.version)
    return word(copy.frame, "measured", score=score, index=index, sentences=copy.speech.number(main.sentences))


def _figure(main: Reading, value: float, copy: Copy) -> str:
    """A score as it is said: below the scale, a grade with one decimal, or whole points (D.3)."""
    if _below(main, value):
        return word(copy.frame, "score-below", figure=copy.speech.number(main.index.within(value)))
    said = main.index.rounded(value)
    return copy.speech.grade(said) if main.index.scale is Scale.GRADE else copy.speech.number(said)


def _below(main: Reading, value: float) -> bool:
    return main.index.rounded(value) < main.index.within(value)
