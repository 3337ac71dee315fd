"""The numbers of a condition: `facts`, each a share or a quantity."""

from __future__ import annotations

import itertools
import math

from leaflets.model import Certainty, Fact
from leaflets.problems import brief
from leaflets.reading import values
from leaflets.reading.fields import Fields, entries
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import EMPTY_TEXT, FACT_ORDER, FACT_SHAPE, UNKNOWN_SOURCE
from leaflets.reading.nodes import Entry, Node, Sequence
from leaflets.reading.scope import Scope
from leaflets.words import plain

_KEYS = (
    "what",
    "value",
    "low",
    "high",
    "out-of",
    "unit",
    "counted",
    "group",
    "period",
    "size",
    "certainty",
    "sources",
    "basis",
    "caveat",
)
_DENOMINATORS = ("10", "100", "1000", "10000")
TIMES = ("minutes", "hours", "days", "weeks", "months", "years")
_MEANT = {
    **{time.removesuffix("s"): time for time in TIMES},
    "min": "minutes",
    "mins": "minutes",
    "hr": "hours",
    "hrs": "hours",
    "h": "hours",
    "d": "days",
    "wk": "weeks",
    "wks": "weeks",
    "mth": "months",
    "mths": "months",
    "yr": "years",
    "yrs": "years",
}


def read_facts(desk: Desk, node: Node, scope: Scope) -> dict[str, Fact | None]:
    """All facts by id, in the order written; None for one that is broken."""
    found: dict[str, Fact | None] = {}
    for entry in entries(desk, node, '"facts"'):
        id = values.fact_identity(desk, entry.key, f'the fact id "{brief(entry.key.text)}"')
        found[plain(id) or entry.key.text] = _read_fact(desk, entry, scope)
    return found


def _read_fact(desk: Desk, entry: Entry, scope: Scope) -> Fact | None:
    fields = Fields.of(desk, entry.value, f'the fact "{brief(entry.key.text)}"', _KEYS)
    value = fields.read_maybe("value", values.number)
    low, high = fields.read_maybe("low", values.number), fields.read_maybe("high", values.number)
    out_of = _out_of(fields)
    unit = fields.words_maybe("unit")
    certainty = fields.choice("certainty", tuple(Certainty))
    counted = fields.words_maybe("counted")
    sources = _sources(fields, scope)
    fact = Fact(
        id=entry.key.text,
        place=entry.key.place,
        what=fields.words("what"),
        value=value,
        low=low,
        high=high,
        out_of=out_of,
        unit=unit or "",
        counted=counted or ("people" if out_of else ""),
        group=fields.words_maybe("group"),
        period=fields.words_maybe("period"),
        size=fields.read_maybe("size", values.whole),
        certainty=Certainty(certainty) if certainty else Certainty.LOW,
        sources=sources,
        basis=tuple(plain(values.words(desk, item, fields.label("basis"))) for item in fields.items("basis")),
        caveat=fields.words_maybe("caveat"),
    )
    unread = any(number is not None and math.isnan(number) for _, number in _numbers(fact))
    shaped = not fields.refused and not unread and _check_shape(fields, fact)
    return fact if shaped and _check_order(fields, fact) else None


def _out_of(fields: Fields) -> int | None:
    node = fields.maybe("out-of")
    if node is None:
        return None
    return int(values.choice(fields.desk, node, fields.label("out-of"), _DENOMINATORS) or "100")


def _sources(fields: Fields, scope: Scope) -> tuple[str, ...]:
    node = fields.need("sources")
    if isinstance(node, Sequence) and not node.items:
        fields.desk.findings.add(EMPTY_TEXT, f"{fields.what} cites no source", node.place, "a number must have one")
    found = fields.known_ids("sources", scope.sources, UNKNOWN_SOURCE)
    scope.used.sources.update(found)
    return found


def _check_shape(fields: Fields, fact: Fact) -> bool:
    """Tell a fact that is neither a share nor a quantity, or has no number. False if so."""
    message, hint = "", None
    if fact.value is None and (fact.low is None or fact.high is None):
        message, hint = f"{fields.what} has no number", 'write "value", or both "low" and "high"'
    elif (fact.low is None) is not (fact.high is None):
        there, missing = ("low", "high") if fact.high is None else ("high", "low")
        message, hint = f'{fields.what} has "{there}" but no "{missing}"', "a range has both"
    elif fields.has("out-of") and fields.has("unit"):
        message, hint = f'{fields.what} has both "out-of" and "unit"', "a share has no unit"
    elif not fields.has("out-of") and not fields.has("unit"):
        message, hint = f'{fields.what} has neither "out-of" nor "unit"', "how many of what?"
    if message:
        fields.desk.findings.add(FACT_SHAPE, message, fields.place, hint)
        return False
    return _check_unit(fields, fact)


def _check_unit(fields: Fields, fact: Fact) -> bool:
    meant = _MEANT.get(fact.unit.lower()) or (fact.unit.lower() if fact.unit.lower() in TIMES else None)
    if meant is None or fact.unit in TIMES:
        return True
    place = fields.need("unit").place
    message = f'"unit" of {fields.what} cannot be "{fact.unit}"'
    fields.desk.findings.add(FACT_SHAPE, message, place, f'did you mean "{meant}"?')
    return False


def _check_order(fields: Fields, fact: Fact) -> bool:
    """Tell numbers that contradict each other. False if so."""
    order = [(name, number) for name, number in _numbers(fact) if number is not None]
    for (name, number), (other, larger) in itertools.pairwise(order):
        if number > larger:
            message = f'{fields.what} has a "{name}" above its "{other}"'
            fields.desk.findings.add(FACT_ORDER, message, fields.need(name).place)
            return False
    if fact.out_of is not None and order and (order[0][1] < 0 or order[-1][1] > fact.out_of):
        name = order[0][0] if order[0][1] < 0 else order[-1][0]
        message = f"{fields.what} has a share that is not between 0 and {fact.out_of}"
        fields.desk.findings.add(FACT_ORDER, message, fields.need(name).place)
        return False
    return True


def _numbers(fact: Fact) -> tuple[tuple[str, float | None], ...]:
    return (("low", fact.low), ("value", fact.value), ("high", fact.high))
