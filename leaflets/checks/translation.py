"""gov-translation."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView


@rule("gov-translation", ERROR, source="PIF TICK 6, project convention")
def translation(view: LevelView) -> Iterator[Finding]:
    """A translated leaflet names its translator and a clinician who reviewed it as a native speaker, both for the
    version that it was translated from. Without them nobody in the clinic can tell what the leaflet says. A condition
    in the language that it was written in needs no such record; a text in another language has none yet, and is an
    error. Not checked: whether the translation is right.
    """
    source = view.condition.language.partition("-")[0]
    foreign = (text for text in view.texts if (text.words.language or source).partition("-")[0] != source)
    first = next(foreign, None)
    if first is not None:
        message = f'a text is in "{first.words.language}", and nobody is on record who translated and reviewed it'
        yield Finding(message=message, place=first.place, hint="a translation needs a translator and a native reviewer")
