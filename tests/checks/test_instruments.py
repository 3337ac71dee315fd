"""Instruments: complete as data, honest about what a machine can tell, and said in three ways."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from breaking import TODAY, view_of
from support import SECOND

from leaflets.checks import LevelView, all_rules
from leaflets.checks.instruments import (
    INSTRUMENTS,
    Instrument,
    Item,
    Verdict,
    as_data,
    instrument_report,
    people_form,
    said,
)
from leaflets.text import FontLibrary


@pytest.fixture(scope="module")
def seen(fonts: FontLibrary) -> LevelView:
    return view_of(SECOND, "plain", TODAY, fonts, {})


def verdicts(seen: LevelView, id: str) -> dict[str, Verdict]:
    scored = next(one for one in instrument_report(seen).scored if one.instrument.id == id)
    return {one.item.number: one.verdict for one in scored.answers}


@pytest.mark.parametrize(("id", "count"), [("ipdas", 36), ("discern", 16), ("eqip", 36), ("pemat", 24)])
def test_every_item_is_there_once(id: str, count: int) -> None:
    """Numbers are those of the instrument; PEMAT has no 13 and 14 for print."""
    items = next(one for one in INSTRUMENTS if one.id == id).items
    numbers = [item.number for item in items]
    assert len(set(numbers)) == len(numbers) == count
    assert id != "pemat" or not {"13", "14"} & set(numbers)


def test_items_lean_on_rules_that_exist() -> None:
    """A misspelt rule would make an item a matter for people in silence."""
    named = {name for one in INSTRUMENTS for item in one.items for name in item.rules}
    assert named <= {rule.id for rule in all_rules()}


def test_the_small_condition_meets_the_twelve(seen: LevelView) -> None:
    """The six qualifying and six certifying criteria of IPDAS."""
    met = verdicts(seen, "ipdas")
    assert [number for number in met if number[0] in "QC" and met[number] is not Verdict.MET] == []


def test_a_draft_claims_no_reviewers_and_no_patients(seen: LevelView) -> None:
    """What was not done is not met, however the leaflet is written."""
    assert verdicts(seen, "ipdas")["16"] is Verdict.NOT_MET
    assert verdicts(seen, "eqip")["24"] is Verdict.NOT_MET


@pytest.mark.parametrize(
    ("section", "instrument", "lost"),
    [
        ("choices", "ipdas", {"Q2", "Q3", "Q4", "Q5", "Q6", "C1", "1", "2"}),
        ("about", "ipdas", {"C3", "C4", "C6"}),
        ("daily-life", "discern", {"13"}),
        ("your-questions", "eqip", {"16", "35"}),
        ("what-you-can-do", "pemat", {"20", "22"}),
    ],
)
def test_what_is_taken_away_is_not_met(seen: LevelView, section: str, instrument: str, lost: set[str]) -> None:
    """Each item is answered by what stands in the leaflet, not by the file it comes from."""
    sections = tuple((one, blocks) for one, blocks in seen.sections if one.id != section)
    texts = tuple(text for text in seen.texts if text.section != section)
    found = verdicts(replace(seen, sections=sections, texts=texts), instrument)
    assert lost <= {number for number, verdict in found.items() if verdict is Verdict.NOT_MET}


def test_an_item_without_anything_to_find_is_for_people(seen: LevelView) -> None:
    """So is one whose rule is not there."""
    items = (Item(number="1", asks="is kind"), Item(number="2", asks="is new", rules=("no-such-rule",)))
    made_up = Instrument(id="x", name="X", source="", scale="yes / no", items=items)
    answers = instrument_report(seen, (made_up,)).scored[0].answers
    assert [one.verdict for one in answers] == [Verdict.PEOPLE, Verdict.PEOPLE]


def test_a_finding_against_an_item_is_its_reason(seen: LevelView) -> None:
    """What a rule finds is said with the item, with its place."""
    worse = replace(seen, clinic=replace(seen.clinic, phones=(replace(seen.clinic.main_phone, hours=None),)))
    report = instrument_report(worse)
    answered = next(one for scored in report.scored for one in scored.answers if one.item.rules == ("gov-contacts",))
    assert answered.verdict is Verdict.NOT_MET
    assert answered.because == ("the clinic's main number has no hours [gov-contacts]",)
    assert answered.places
    assert any("has no hours" in line for line in said(report))


def test_the_three_ways_to_say_it_agree(seen: LevelView) -> None:
    """Lines, data and the form for people have the same items."""
    report = instrument_report(seen)
    every = [one for scored in report.scored for one in scored.answers]
    data = json.loads(json.dumps(as_data(report)))
    assert [item["verdict"] for one in data["instruments"] for item in one["items"]] == [one.verdict for one in every]
    assert all(any(one.item.asks in line for line in said(report)) for one in every)
    form = people_form(report)
    rows = [line for line in form.splitlines() if line.endswith("| | |") and not line.startswith("| item")]
    assert len(rows) == sum(one.verdict is Verdict.PEOPLE for one in every)
