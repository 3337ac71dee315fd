"""What stands in braces in a text: found, and matched with the facts and with what clinics have."""

from __future__ import annotations

import re
from dataclasses import dataclass

from leaflets.model import Fact
from leaflets.problems import brief, nearest
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import BAD_BRACE, BAD_FORM, NEEDS_NOT_SAID, NOT_IN_TENTHS, UNKNOWN_FACT, UNKNOWN_SLOT
from leaflets.reading.nodes import Scalar
from leaflets.reading.scope import LevelRule, Scope, Spot

FORMS = ("range", "rest", "number", "percent")
SLOTS = (
    "clinic.name",
    "clinic.phone",
    "clinic.web",
    "emergency.ambulance",
    "emergency.advice",
    "emergency.advice_name",
)
NEEDS = ("emergency.advice", "clinic.web")
"""What a block can need of a clinic: things that not every clinic has."""

_NEEDED_FOR = {"emergency.advice": "emergency.advice", "emergency.advice_name": "emergency.advice"}
_BRACES = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_NAME = re.compile(r"[A-Za-z0-9_.\- ]*")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """`{name.form}` at an offset of the text."""

    whole: str
    offset: int

    @property
    def name(self) -> str:
        return self.whole.partition(".")[0]

    @property
    def form(self) -> str:
        return self.whole.partition(".")[2]


def find(desk: Desk, scalar: Scalar) -> tuple[Placeholder, ...]:
    """All placeholders of a text; braces that are none are told."""
    found = []
    for match in _BRACES.finditer(scalar.text):
        inside = match[1]
        if match[0] in ("{{", "}}"):
            continue
        if inside is None:
            hint = f'to print a brace, write "{match[0] * 2}"'
            desk.findings.add(BAD_BRACE, f'a "{match[0]}" stands alone', scalar.at(match.start()), hint)
        elif not inside or not _NAME.fullmatch(inside):
            message = f'"{brief(match[0])}" is not the name of a fact'
            desk.findings.add(BAD_BRACE, message, scalar.at(match.start()), 'to print braces, write "{{" and "}}"')
        else:
            found.append(Placeholder(inside, match.start()))
    return tuple(found)


def blanked(text: str) -> str:
    """The text with spaces in the place of every placeholder, as long as before."""
    return _BRACES.sub(lambda match: " " * len(match[0]), text)


def resolve(desk: Desk, scalar: Scalar, one: Placeholder, scope: Scope, spot: Spot) -> None:
    """Tell a placeholder that nothing can fill at this spot; note the fact that fills it."""
    place = scalar.at(one.offset)
    if one.name in ("clinic", "emergency"):
        _resolve_slot(desk, scalar, one, spot)
    elif one.name not in scope.facts:
        hint = nearest(one.name, scope.facts) or nearest(one.whole, SLOTS) or 'add it to "facts"'
        desk.findings.add(UNKNOWN_FACT, f'there is no fact "{brief(one.name)}"', place, hint)
    else:
        scope.used.facts.add(one.name)
        fact = scope.facts[one.name]
        if fact is not None:
            _check_form(desk, scalar, one, fact, scope.rule(spot.level))


def _resolve_slot(desk: Desk, scalar: Scalar, one: Placeholder, spot: Spot) -> None:
    place = scalar.at(one.offset)
    need = _NEEDED_FOR.get(one.whole)
    if one.whole not in SLOTS:
        hint = nearest(one.whole, SLOTS)
        desk.findings.add(UNKNOWN_SLOT, f'a clinic has no "{brief(one.whole)}"', place, hint)
    elif need is not None and need != spot.needs:
        message = f'not every clinic has "{one.whole}"'
        desk.findings.add(NEEDS_NOT_SAID, message, place, f'add "needs: {need}" to the block')


def _check_form(desk: Desk, scalar: Scalar, one: Placeholder, fact: Fact, rule: LevelRule) -> None:
    place, form = scalar.at(one.offset), one.form
    if form not in ("", *FORMS):
        hint = nearest(form, FORMS) or "there is range, rest, number and percent"
        desk.findings.add(BAD_FORM, f'a fact has no "{brief(form)}"', place, hint)
    elif "." in one.whole and not form:
        desk.findings.add(BAD_FORM, f'a form must follow the point in "{one.whole}"', place)
    elif form == "range" and fact.low is None:
        desk.findings.add(BAD_FORM, f'"{fact.id}" has no range', place, 'add "low" and "high" to the fact')
    elif form in ("rest", "percent") and not fact.is_share:
        desk.findings.add(BAD_FORM, f'"{fact.id}" is no share and has no "{form}"', place)
    elif form == "percent" and not rule.percent:
        hint = f'write {{{fact.id}}}: "so many out of so many" is easier'
        desk.findings.add(BAD_FORM, f'percent is not said at the level "{rule.id}"', place, hint)
    elif not fits_tenths(fact, form, rule):
        message = f'"{fact.id}" would be said as 0 or 10 out of 10 at the level "{rule.id}"'
        desk.findings.add(NOT_IN_TENTHS, message, place, "say it in words at this level, or leave it out")


def fits_tenths(fact: Fact, form: str, rule: LevelRule) -> bool:
    """Whether a share is still true when it is said out of ten; always so at levels that say it out of a hundred."""
    if fact.out_of is None or fact.out_of == 10 or rule.shares != 10:
        return True
    said = [fact.value]
    if fact.value is None or form == "range":
        said = [fact.low, fact.high]
    # Exactly half a tenth is refused too: whether it becomes 0 or 1 is a matter of how one rounds.
    return all(number is None or 0.5 < number * 10 / fact.out_of < 9.5 for number in said)
