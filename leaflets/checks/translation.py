"""gov-translation."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.rules import ERROR, NOTE, Finding, rule
from leaflets.checks.views import LevelView


@rule("gov-translation", ERROR, source="PIF TICK 6, project convention", translations=True)
def translation(view: LevelView) -> Iterator[Finding]:
    """A translated leaflet names its translator and somebody who reviewed it as a native speaker, for the version
    it was translated from, and each of its texts is marked as reviewed. Until then it is a draft, and every page
    and the file say so; that is a note. A review that names no translator is an error, and so is a text in another
    language that came from no catalogue. Not checked: whether the translation is right.
    """
    catalogue = view.catalogue
    if catalogue is not None:
        if catalogue.is_draft:
            yield Finding(message=f'"{view.level.id}" is a draft translation', place=None, severity=NOTE)
        elif not catalogue.translator:
            message = f'"{catalogue.reviewer}" reviewed a translation that names no translator'
            yield Finding(message=message, place=None, hint="write the translator's name into Last-Translator")
        return
    source = view.condition.language.partition("-")[0]
    foreign = (text for text in view.texts if (text.words.language or source).partition("-")[0] != source)
    first = next(foreign, None)
    if first is not None:
        message = f'a text is in "{first.words.language}", and nobody is on record who translated and reviewed it'
        yield Finding(message=message, place=first.place, hint="a translation needs a translator and a native reviewer")
