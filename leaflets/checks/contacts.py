"""gov-contacts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.parts import of_kind
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.unfilled import UNFILLED
from leaflets.checks.views import LevelView
from leaflets.model import Clinic
from leaflets.words import Words

_NO_NUMBER = re.compile(r"(\d)\1{5,}|0?123456")


@rule("gov-contacts", ERROR, source="EQIP 16")
def contacts(view: LevelView) -> Iterator[Finding]:
    """The leaflet says whom to ask: a block of kind `contact`, with a main number and the hours at which it is
    answered. Nothing that was to be filled in is left over in the clinic's file ("TODO", "Your clinic name", 000000);
    for the content, lang-residue looks. Not checked: whether somebody answers; ring each number before you print. The
    example clinic's made-up name and numbers are not found out: a clinic that copies it must change them.
    """
    clinic = view.clinic
    if not of_kind(view, "contact"):
        message = f'level "{view.level.id}" does not say how to reach the clinic'
        hint = "add a block of kind contact to a closing section"
        yield Finding(message=message, place=view.condition.place, hint=hint)
    if not clinic.main_phone.hours:
        hint = 'write "hours" beside the number'
        message = "the clinic's main number has no hours"
        yield Finding(message=message, place=clinic.main_phone.number.place, hint=hint)
    for phone in clinic.phones:
        if _NO_NUMBER.search(re.sub(r"\D", "", phone.number)):
            yield Finding(message=f'"{phone.number}" is no number to ring', place=phone.number.place)
    yield from _unfilled(clinic)


def _unfilled(clinic: Clinic) -> Iterator[Finding]:
    for words in written_by(clinic):
        left = UNFILLED.search(str(words))
        if left:
            message = f'"{left.group()}" was to be filled in'
            yield Finding(message=message, place=words.place or clinic.place, hint="write what belongs there")


def written_by(clinic: Clinic) -> Iterator[Words]:
    """All words of a clinic that its leaflets print."""
    yield clinic.name
    yield from clinic.address
    maybe = (clinic.department, clinic.web, clinic.email, clinic.other_formats, clinic.emergency.advice_name)
    yield from (words for words in maybe if words)
    if clinic.logo:
        yield clinic.logo.alt
    for phone in clinic.phones:
        yield phone.label
        yield from (phone.hours,) if phone.hours else ()
