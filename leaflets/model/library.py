"""Everything that was read. Later phases take files, fonts and dates from here and touch no disk."""

from __future__ import annotations

from dataclasses import dataclass

from leaflets.drawing import Drawing
from leaflets.model.catalogue import Catalogue
from leaflets.model.clinic import Clinic
from leaflets.model.condition import Condition
from leaflets.model.design import Format, ReadingLevel, Theme
from leaflets.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """A file that took part: its path in the project and the SHA-256 of its bytes, for the manifest."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What a project folder holds, read and checked. `spoken` are the clinics in the language of each catalogue."""

    condition: Condition
    clinics: tuple[Clinic, ...]
    levels: tuple[ReadingLevel, ...]
    formats: tuple[Format, ...]
    themes: tuple[Theme, ...]
    frame: tuple[tuple[str, Words], ...]
    templates: tuple[tuple[str, Words], ...]
    icons: tuple[tuple[str, Drawing], ...]
    pictures: tuple[tuple[str, Drawing], ...]
    inputs: tuple[Inputs, ...]
    catalogues: tuple[Catalogue, ...] = ()
    spoken: tuple[tuple[str, tuple[Clinic, ...]], ...] = ()
