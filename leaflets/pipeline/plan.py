"""The plan: which leaflets to make. Clinic × language × level × format, each by name, unknown names told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from leaflets.language import find_locale
from leaflets.model import Clinic, Library
from leaflets.problems import Report, kind, nearest

UNKNOWN_CHOICE = kind(
    "unknown-choice",
    """The command line names a clinic, language, level or format that the project does not have. Clinics are the
    folders in clinics/, levels and formats the files in templates/levels/ and templates/formats/.""",
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


def plan(library: Library, wanted: Wanted, report: Report, broken: Sequence[str] = ()) -> tuple[Job, ...]:
    """The jobs, in a fixed order. `broken` are clinics that could not be read and are already told of."""
    language = find_locale(library.condition.language, library.condition.place).folder
    levels = tuple(level.id for level in library.levels)
    formats = tuple(format.id for format in library.formats)
    names = tuple(clinic.id for clinic in library.clinics)
    _known("clinic", wanted.clinics, (*names, *broken), report)
    _known("language", wanted.languages, (language,), report)
    _known("level", wanted.levels, levels, report)
    _known("format", wanted.formats, formats, report)
    clinics = (clinic for clinic in library.clinics if not wanted.clinics or clinic.id in wanted.clinics)
    return tuple(
        Job(clinic=clinic.id, language=spoken, condition=library.condition.id, level=level, format=format)
        for clinic in clinics
        for spoken in _picked(wanted.languages, clinic.languages, (language,), wanted)
        for level in _picked(wanted.levels, clinic.levels, levels, wanted)
        for format in _picked(wanted.formats, clinic.formats or _paper(clinic, formats), formats, wanted)
    )


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
