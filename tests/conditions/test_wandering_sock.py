"""The example that authors copy: complete, without a problem, and with one of everything."""

from __future__ import annotations

from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from leaflets.model import Condition, ContentBlock
from leaflets.reading import read_library

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def sock() -> Condition:
    reading = read_library(ROOT, content=ROOT / "tests/conditions/wandering-sock.yaml")
    assert [str(p) for p in reading.problems if p.place and p.place.file.startswith("tests/")] == []
    assert reading.library is not None
    return reading.library.condition


def test_every_kind_of_block(sock: Condition) -> None:
    """An author finds each kind of block that there is, so a new kind must be shown here too."""
    shown = {block.kind for section in sock.sections for block in section.blocks}
    every = {kind for block in get_args(ContentBlock) for kind in get_args(get_type_hints(block)["kind"])}
    assert shown == every


def test_every_sort_of_fact(sock: Condition) -> None:
    """Shares and quantities, with a headline, with bounds, and with both."""
    shares = {(fact.value is not None, fact.low is not None) for fact in sock.facts if fact.is_share}
    assert shares == {(True, False), (False, True), (True, True)}
    assert {fact.unit for fact in sock.facts if not fact.is_share} == {"weeks", "people"}


def test_invented_and_says_so(sock: Condition) -> None:
    """Nobody can take the example for medicine: its sources say that they are invented, and it stays a draft."""
    assert all(source.title.startswith("An invented") for source in sock.sources)
    assert sock.edition.is_draft
    assert not any(person.name for person in sock.edition.authors)


def test_one_choice_is_none(sock: Condition) -> None:
    """Doing nothing is a choice among the others, and every level hears the downsides of each."""
    assert [choice.id for choice in sock.options.choices] == ["none", "taller", "clip"]
    for choice in sock.options.choices:
        answer = choice.answer("downsides")
        assert answer is not None
        assert answer.text.levels == ("easy", "plain", "in-depth")
