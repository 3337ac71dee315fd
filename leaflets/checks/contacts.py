"""gov-contacts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.parts import of_kind
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.model import Clinic
from leaflets.words import Words

_LEFT = re.compile(
    r"""\b(?:TODO|FIXME|TBC|TBA|TBD|XXX+|xxx+)\b | lorem\s+ipsum | \[(?:insert|your|name|clinic|phone|date)\b[^\]]*\]
    | \b(?:insert|enter|type)\s+(?:text|name|number|here)\b | \byour\s+(?:clinic|hospital)\s+name\b | <[a-z ]+> | \?\?\?
    | \b(?:placeholder|dummy\s+text)\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""What stands where something was to be filled in."""
_NO_NUMBER = re.compile(r"(\d)\1{5,}|0?123456")


@rule("gov-contacts", ERROR, source="EQIP 16")
def contacts(view: LevelView) -> Iterator[Finding]:
    """The leaflet says whom to ask: a block of kind `contact`, with a main number and the hours at which it is
    answered. Nothing that was to be filled in is left over, neither in the clinic's file ("TODO", "Your clinic name",
    000000) nor in the content. Not checked: whether somebody answers; ring each number before you print. The example
    clinic's made-up name and numbers are found only as text: a clinic that copies it must change them.
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
    yield from _left(view)


def _left(view: LevelView) -> Iterator[Finding]:
    """What was to be filled in and was not. Texts are searched as printed: a link's own brackets are none of it."""
    own = ((str(words), words.place or view.clinic.place) for words in written_by(view.clinic))
    for said, place in (*own, *((text.said, text.place) for text in view.texts)):
        left = _LEFT.search(said)
        if left:
            message = f'"{left.group()}" was to be filled in'
            yield Finding(message=message, place=place, hint="write what belongs there")


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
