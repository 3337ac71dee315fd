"""The plan: which leaflets to make. Clinic × language × level × format, each by name, unknown names told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from leaflets.language import find_locale
from leaflets.localising import localise
from leaflets.model import Clinic, Library
from leaflets.problems import Report, Severity, kind, nearest
from leaflets.words import Words

UNKNOWN_CHOICE = kind(
    "unknown-choice",
    """The command line names a clinic, language, level or format that the project does not have. Clinics are the
    folders in clinics/, levels and formats the files in templates/levels/ and templates/formats/.""",
)
NO_TEXT = kind(
    "no-text",
    """A clinic's file asks for a language in which nobody has begun to translate the condition at any level. The other
    languages are made. `leaflets i18n status` lists what there is; `leaflets i18n extract TAG` begins a language.""",
    Severity.WARNING,
)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Job:
    """One leaflet to make. `language` is its folder under the output ("en")."""

    clinic: str
    language: str
    condition: str
    level: str
    format: str

    @property
    def path(self) -> str:
        """Where the PDF goes, below the output folder."""
        return f"{self.clinic}/{self.language}/{self.condition}.{self.level}.{self.format}.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was asked for on the command line; empty means what each clinic's own file says.

    `all` means all there is.
    """

    clinics: Sequence[str] = ()
    languages: Sequence[str] = ()
    levels: Sequence[str] = ()
    formats: Sequence[str] = ()
    all: bool = False


EVERYTHING = Wanted()
"""What clinics' own files say."""


def plan(library: Library, wanted: Wanted, report: Report, broken: Sequence[str] = ()) -> tuple[Job, ...]:
    """The jobs, in a fixed order. `broken` are clinics that could not be read and are already told of.

    The report gets names that there are not (UNKNOWN_CHOICE), and languages of a clinic without any text (NO_TEXT).
    """
    own = find_locale(library.condition.language, library.condition.place).folder
    tags = (own, *(catalogue.language for catalogue in library.catalogues))
    offers = _offers(library, own, wanted)
    levels = tuple(level.id for level in library.levels)
    formats = tuple(format.id for format in library.formats)
    names = tuple(clinic.id for clinic in library.clinics)
    _known("clinic", wanted.clinics, (*names, *broken), report)
    _known("language", wanted.languages, tags, report)
    _known("level", wanted.levels, levels, report)
    _known("format", wanted.formats, formats, report)
    _begun(wanted, offers, report)
    clinics = [clinic for clinic in library.clinics if not wanted.clinics or clinic.id in wanted.clinics]
    if not (wanted.languages or wanted.all):
        _speechless(clinics, offers, report)
    return tuple(
        Job(clinic=clinic.id, language=spoken, condition=library.condition.id, level=level, format=format)
        for clinic in clinics
        for spoken in _picked(wanted.languages, _spoken(clinic, offers) or (own,), tuple(offers), wanted)
        for level in _picked(wanted.levels, clinic.levels, offers[spoken], wanted)
        for format in _picked(wanted.formats, clinic.formats or _paper(clinic, formats), formats, wanted)
    )


def _offers(library: Library, own: str, wanted: Wanted) -> Mapping[str, tuple[str, ...]]:
    """The levels that each language asked for has text for; the language of the content has them all."""
    levels = tuple(level.id for level in library.levels)
    asked = [one for one in library.catalogues if not wanted.languages or one.language in wanted.languages]
    told = {one.language: localise(library, one) for one in asked}
    return {own: levels} | {tag: tuple(id for id in levels if one.offers(id)) for tag, one in told.items()}


def _begun(wanted: Wanted, offers: Mapping[str, tuple[str, ...]], report: Report) -> None:
    """Tell a level that was asked for by name in a language that has no text for it."""
    for tag in (tag for tag in wanted.languages if tag in offers):
        if not offers[tag]:
            hint = f"translate locales/{tag}.po: `leaflets i18n status` tells how far it is"
            report.add(UNKNOWN_CHOICE, f'there is no text in "{tag}" yet', hint=hint)
            continue
        for level in (level for level in wanted.levels if level not in offers[tag]):
            there = ", ".join(offers[tag])
            hint = f"there is: {there}" if there else f"translate locales/{tag}.po"
            report.add(UNKNOWN_CHOICE, f'there is no text in "{tag}" at the level "{level}"', hint=hint)


def _speechless(clinics: Iterable[Clinic], offers: Mapping[str, tuple[str, ...]], report: Report) -> None:
    """Tell the languages that a clinic's own file asks for, and that have no text."""
    for clinic in clinics:
        asked = zip(clinic.languages, _spoken(clinic, offers), strict=True)
        found = [tag for tag, folder in asked if not offers.get(folder)]
        if found:
            message = f'"{clinic.id}" asks for leaflets in {", ".join(found)}, and there is no such text'
            place = found[0].place if isinstance(found[0], Words) else clinic.place
            report.add(NO_TEXT, message, place, f"to begin it: leaflets i18n extract {found[0]}")


def _spoken(clinic: Clinic, offers: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The clinic's languages as leaflets are filed under: en-GB is en, where there is no leaflet for it alone."""
    return tuple(tag if tag in offers else find_locale(tag, clinic.place).folder for tag in clinic.languages)


_LETTER = {"US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "NI", "PA", "SV", "DO", "PR"}
"""Where office paper is Letter (CLDR supplemental data, paper size)."""


def _paper(clinic: Clinic, formats: Sequence[str]) -> tuple[str, ...]:
    """The paper that a clinic's country uses, when it did not say."""
    usual = "letter" if clinic.country in _LETTER else "a4"
    return (usual,) if usual in formats else tuple(formats[:1])


def _picked(asked: Sequence[str], own: Sequence[str], there: Sequence[str], wanted: Wanted) -> Iterable[str]:
    """What was asked for, else everything when all is wanted, else what the clinic says; only what there is."""
    chosen = asked or (() if wanted.all else own) or there
    return [name for name in there if name in chosen]


def _known(what: str, asked: Sequence[str], there: Sequence[str], report: Report) -> None:
    for name in asked:
        if name not in there:
            known = nearest(name, there) or f"there is: {', '.join(there)}"
            report.add(UNKNOWN_CHOICE, f'there is no {what} "{name}"', hint=known)
