"""Answers the items of instruments for one leaflet; says the answers as lines, as data, and as a form for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from leaflets.checks import all_rules
from leaflets.checks.instruments.items import Instrument, Item, Verdict
from leaflets.checks.rules import NOTE, Finding
from leaflets.checks.views import LevelView
from leaflets.problems import Place

_SHOWN = 3
"""How many places of an item are said; the data have all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An item and its answer: `places` where it is met, or `because`, what rules say against it."""

    item: Item
    verdict: Verdict
    places: tuple[Place, ...] = ()
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """An instrument with all its items answered."""

    instrument: Instrument
    answers: tuple[Answered, ...]

    def count(self, verdict: Verdict, group: str = "") -> int:
        """How many items have that answer, of a group or of all."""
        return sum(one.verdict is verdict and group in ("", one.item.group) for one in self.answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentReport:
    """What instruments say of one leaflet, as far as a machine can tell."""

    condition: str
    name: str
    version: str
    clinic: str
    level: str
    scored: tuple[Scored, ...]


def report(view: LevelView, instruments: Sequence[Instrument]) -> InstrumentReport:
    """The items of these instruments, answered for one leaflet."""
    found = _found(view, {name for one in instruments for item in one.items for name in item.rules})
    return InstrumentReport(
        condition=view.condition.id,
        name=str(view.condition.name),
        version=view.condition.edition.version,
        clinic=view.clinic.id,
        level=view.level.id,
        scored=tuple(
            Scored(instrument=one, answers=tuple(_answer(view, item, found) for item in one.items))
            for one in instruments
        ),
    )


def _found(view: LevelView, wanted: set[str]) -> Mapping[str, tuple[Finding, ...]]:
    """What the wanted rules find, notes apart. A rule that does not hold at the level finds nothing."""
    found: dict[str, tuple[Finding, ...]] = {}
    for one in all_rules():
        if one.id in wanted:
            own = one.severity(view.level.id)
            findings = one.check(view) if own else ()
            found[one.id] = tuple(finding for finding in findings if (finding.severity or own) is not NOTE)
    return found


def _answer(view: LevelView, item: Item, found: Mapping[str, tuple[Finding, ...]]) -> Answered:
    """Met, not met, or for people. A rule that is not there cannot answer for anybody."""
    if item.for_people or any(name not in found for name in item.rules):
        return Answered(item=item, verdict=Verdict.PEOPLE)
    against = [(name, finding) for name in item.rules for finding in found[name]]
    if against:
        because = tuple(dict.fromkeys(f"{finding.message} [{name}]" for name, finding in against))
        faults = tuple(dict.fromkeys(finding.place for _, finding in against if finding.place))
        return Answered(item=item, verdict=Verdict.NOT_MET, places=faults, because=because)
    where = item.finds(view) if item.finds else ()
    if where is None:
        return Answered(item=item, verdict=Verdict.PEOPLE)
    met = bool(where) or item.finds is None
    verdict = Verdict.MET if met else Verdict.NOT_MET
    return Answered(item=item, verdict=verdict, places=tuple(dict.fromkeys(where)))


def said(report: InstrumentReport) -> Iterator[str]:
    """The report as lines for people: each instrument, its counts, its items."""
    yield f"{report.name} · {report.clinic} · {report.level} · version {report.version}"
    for scored in report.scored:
        yield ""
        yield f"{scored.instrument.name}: {_counts(Counter(one.verdict for one in scored.answers))}"
        group = ""
        for one in scored.answers:
            if one.item.group != group:
                group = one.item.group
                yield f"  {group}"
            yield f"    {one.item.number:>3}  {one.verdict:<17}  {one.item.asks}{_where(one)}"
            yield from (f"{'':28}{reason}" for reason in one.because[:_SHOWN])


def _counts(counts: Counter[Verdict]) -> str:
    return ", ".join(f"{counts[verdict]} {verdict}" for verdict in Verdict if counts[verdict])


def _where(one: Answered) -> str:
    if not one.places:
        return f"  (no finding of {', '.join(one.item.rules)})" if one.verdict is Verdict.MET else ""
    more = len(one.places) - _SHOWN
    shown = ", ".join(map(str, one.places[:_SHOWN]))
    return f"  ({shown}{f' and {more} more' if more > 0 else ''})"


def as_data(report: InstrumentReport) -> dict[str, object]:
    """The report as data, for --json."""
    return {
        "condition": report.condition,
        "version": report.version,
        "clinic": report.clinic,
        "level": report.level,
        "instruments": [_scored_data(one) for one in report.scored],
    }


def _scored_data(scored: Scored) -> dict[str, object]:
    return {
        "id": scored.instrument.id,
        "name": scored.instrument.name,
        "source": scored.instrument.source,
        "counts": {str(verdict): scored.count(verdict) for verdict in Verdict},
        "items": [
            {
                "number": one.item.number,
                "group": one.item.group,
                "asks": one.item.asks,
                "verdict": str(one.verdict),
                "rules": list(one.item.rules),
                "because": list(one.because),
                "places": [{"file": p.file, "line": p.line, "column": p.column} for p in one.places],
            }
            for one in scored.answers
        ],
    }


def people_form(report: InstrumentReport) -> str:
    """What people must judge, as a Markdown form to print and fill in: two scorers, who did not write the leaflet."""
    lines = [
        f"# What people must judge: {report.name}, {report.level}",
        "",
        f"Version {report.version}, clinic {report.clinic}. A machine has looked for the rest; what it found says that",
        "a part is there, not that it is good. Two people fill in one form each, and neither has written the leaflet.",
        "",
        "Name: ______________________   Role: ______________________   Date: ______________",
    ]
    for scored in report.scored:
        items = [one.item for one in scored.answers if one.verdict is Verdict.PEOPLE]
        if not items:
            continue
        lines += ["", f"## {scored.instrument.name}", "", f"Answer: {scored.instrument.scale}.", ""]
        lines += ["| item | the leaflet … | answer | why, or where |", "|---|---|---|---|"]
        lines += [f"| {item.number} | {item.asks} | | |" for item in items]
    return "\n".join(lines) + "\n"
