"""What the names in braces stand for: figures from the facts, and what the clinic fills in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from leaflets.composing.markup import Filling
from leaflets.language import Speech, say
from leaflets.model import Clinic, Condition, ReadingLevel
from leaflets.problems import ComposingError, Problem, kind, nearest
from leaflets.words import Words

UNKNOWN_NAME = kind(
    "unknown-name",
    """A name in braces is neither a fact of the condition, nor something of the clinic (clinic.name, clinic.phone,
    clinic.web, emergency.ambulance, emergency.advice, emergency.advice_name).""",
)


def clinic_fillings(clinic: Clinic) -> Mapping[str, Filling]:
    """What a clinic fills in. An advice line that it has not got is not in the mapping."""
    emergency = clinic.emergency
    found = {
        "clinic.name": Filling(words=clinic.name, whole=False),
        "clinic.phone": Filling(words=clinic.main_phone.number),
        "emergency.ambulance": Filling(words=emergency.ambulance),
    }
    if clinic.web:
        found["clinic.web"] = Filling(words=shown(clinic.web), href=str(clinic.web))
    if emergency.advice:
        found["emergency.advice"] = Filling(words=emergency.advice)
        found["emergency.advice_name"] = Filling(words=emergency.advice_name or emergency.advice)
    return found


def shown(address: str) -> Words:
    """A web address as people write it."""
    words = address if isinstance(address, Words) else Words(address)
    return words.like(words.split("://", 1)[-1].rstrip("/"))


def filler(condition: Condition, clinic: Clinic, level: ReadingLevel, speech: Speech) -> Callable[[str], Filling]:
    """A function from a name in braces to what stands there. It raises ComposingError for an unknown name."""
    facts = {fact.id: fact for fact in condition.facts}
    clinics = clinic_fillings(clinic)

    def fill(name: str) -> Filling:
        if name in clinics:
            return clinics[name]
        id, _, form = name.partition(".")
        try:
            return Filling(words=say(facts[id], form, level.icons, speech))
        except KeyError:
            hint = nearest(name, (*facts, *clinics))
            raise ComposingError([Problem(UNKNOWN_NAME, f'nothing is called "{name}"', hint=hint)]) from None

    return fill
