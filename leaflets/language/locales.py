"""A locale: language, script, direction, and the name of its folder under `output/`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import babel

from leaflets.problems import Place, WordingError, kind
from leaflets.problems import Problem as _Problem

UNKNOWN_LANGUAGE = kind(
    "unknown-language",
    """A language tag is not one that we know. Use a BCP 47 tag such as en-GB, es, zh-Hans: the language, then, if it
    matters, the script and the country.""",
)


_PSEUDO_REGIONS = ("XA", "XB")
"""Regions of no place on earth, set aside for trials (CLDR: pseudo-locales); each is a language of its own here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Locale:
    """`tag` is BCP 47 with its region ("en-GB"); `folder` is the part that a leaflet is filed under ("en").

    `cldr` is what numbers and dates are said by: the tag, or its language where CLDR has no such region.
    """

    tag: str
    folder: str
    direction: Literal["ltr", "rtl"]
    cldr: str


def find_locale(tag: str, place: Place | None = None) -> Locale:
    """The locale of a tag. Raises WordingError when the tag is not a language that we know."""
    found = _known(tag) or _known(tag.rpartition("-")[0])
    if found is None:
        raise WordingError([_Problem(UNKNOWN_LANGUAGE, f'"{tag}" is not a known language', place)])
    pseudo = tag.rpartition("-")[2] in _PSEUDO_REGIONS
    folder = tag if pseudo else "-".join(part for part in (found.language, found.script) if part)
    direction: Literal["ltr", "rtl"] = "rtl" if found.character_order == "right-to-left" else "ltr"
    return Locale(tag=tag, folder=folder, direction=direction, cldr=str(found).replace("_", "-"))


def _known(tag: str) -> babel.Locale | None:
    """The locale of a tag, if CLDR has it."""
    try:
        return babel.Locale.parse(tag, sep="-") if tag else None
    except (ValueError, babel.UnknownLocaleError):
        return None
