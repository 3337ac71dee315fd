"""The reviewers' page of figures: every fact, with all that is known of it, and where readers meet it."""

from __future__ import annotations

import pytest
from facts import page, places

from leaflets.model import Library


@pytest.fixture(scope="module")
def entries(second: Library) -> dict[str, str]:
    """The entry of each fact of the made-up condition, by its name."""
    found = page(second).split("\n### ")[1:]
    return {part.splitlines()[0].rpartition("[")[2].rstrip("]"): part for part in found}


def test_every_fact_has_one_entry(entries: dict[str, str], second: Library, library: Library) -> None:
    """No figure is passed over, and none told twice."""
    assert sorted(entries) == sorted(fact.id for fact in second.condition.facts)
    assert page(library).count("\n### ") == len(library.condition.facts)


def test_an_entry_holds_all_that_is_known(entries: dict[str, str], second: Library) -> None:
    """Group, period, certainty, evidence and caution stand as the author wrote them; each source is named."""
    for fact in second.condition.facts:
        known = (fact.group, fact.period, fact.certainty, *fact.basis, fact.caveat)
        assert [one for one in known if one and one not in entries[fact.id]] == []
        assert all(second.condition.source(id).authors in entries[fact.id] for id in fact.sources)


def test_figures_are_told_in_words(library: Library) -> None:
    """A share with its range and tenths, a time with its unit, a count with its noun, a limit with its word."""
    told = page(library)
    for figure in (
        "90 out of 100 people; range 85 to 91 out of 100; in easy read 9 out of 10",
        "3 to 4 months",
        "1,775 people",
        "fewer than 1 out of 100 people",
        "12 out of 100 treatments",
    ):
        assert f"- **Figure**: {figure}\n" in told


def test_every_place_of_a_figure_is_told(library: Library) -> None:
    """Where a fact is said is where its name stands in braces, at those levels and no others."""
    where = places(library.condition, library.levels)["onset_age"]
    assert [(section.id, block, tuple(levels)) for section, block, levels in where] == [
        ("causes", "cause", ("plain", "in-depth"))
    ]
