"""gov-translation."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.rules import ERROR, NOTE, WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.language.readability.units import primary
from leaflets.model import Clinic
from leaflets.words import Words


@rule("gov-translation", ERROR, source="PIF TICK 6, project convention", translations=True)
def translation(view: LevelView) -> Iterator[Finding]:
    """A translated leaflet names its translator and somebody who reviewed it as a native speaker, for the version
    it was translated from, and each of its texts is marked as reviewed. Until then it is a draft, and every page
    and the file say so; that is a note. A review that names no translator is an error, and so is a text in another
    language that came from no catalogue. What a clinic says of itself is in the leaflet's language too. Not checked:
    whether the translation is right.
    """
    catalogue = view.catalogue
    if catalogue is not None:
        if catalogue.is_draft:
            yield Finding(message=f'"{view.level.id}" is a draft translation', place=None, severity=NOTE)
        elif not catalogue.translator:
            message = f'"{catalogue.reviewer}" reviewed a translation that names no translator'
            yield Finding(message=message, place=None, hint="write the translator's name into Last-Translator")
        yield from _clinic(view, catalogue.language)
        return
    source = primary(view.condition.language)
    foreign = (text for text in view.texts if primary(text.words.language or source) != source)
    first = next(foreign, None)
    if first is not None:
        message = f'a text is in "{first.words.language}", and nobody is on record who translated and reviewed it'
        yield Finding(message=message, place=first.place, hint="a translation needs a translator and a native reviewer")


def _clinic(view: LevelView, language: str) -> Iterator[Finding]:
    """What the clinic says in another language than its readers': printed, since nothing else can be."""
    found = [words for words in _said(view.clinic) if primary(words.language) != primary(language)]
    if not found:
        return
    first = found[0]
    more = f", and {len(found) - 1} more of its texts" if len(found) > 1 else ""
    message = f'the clinic does not say "{first}" in "{language}"{more}'
    yield Finding(message=message, place=first.place, hint=f"{{en: …, {language}: …}}", severity=WARNING)


def _said(clinic: Clinic) -> Iterator[Words]:
    """The clinic's sentences and labels; names, numbers and addresses are the same for everybody."""
    phones = (text for phone in clinic.phones for text in (phone.label, phone.hours))
    logo = clinic.logo.alt if clinic.logo else None
    for text in (clinic.department, *phones, clinic.other_formats, logo):
        if text and any(map(str.isalpha, text)):
            yield text
