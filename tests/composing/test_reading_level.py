"""What a leaflet says of itself: its aim and its measure, told apart; and the people who answer for it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from trees import block_tree

from leaflets.composing import Copy, compose
from leaflets.composing.reading_level import reading_level
from leaflets.language.readability import INDICES, Reading, Score, Unit, measure
from leaflets.model import Person
from leaflets.pipeline import Job, Shop
from leaflets.words import Words

AGE = "9\u00a0to\u00a011"
"""The reading age of the plain level, on one line."""


@pytest.fixture
def copy(second_shop: Shop) -> Copy:
    job = Job(clinic="example", language="en", condition="wandering-sock", level="plain", format="a4")
    return second_shop.commission(job).copy


def scored(adjusted: float, raw: float, language: str = "en") -> Score:
    """A score of 1234 sentences whose main reading says these figures."""
    score = measure([Unit(text="The nerve is not to blame.")] * 20, "en", "plain")
    assert isinstance(score, Score)
    index = INDICES[language][0]
    main = Reading(index=index, raw=raw, adjusted=adjusted, without_fragments=None, sentences=1234, target=None)
    return replace(score, readings=(main,))


@pytest.mark.parametrize(
    ("adjusted", "raw", "language", "said"),
    [
        (4.61, 6.94, "en", "grade 4.6 (6.9 with medical names), Flesch-Kincaid v1"),
        (5.0, 5.04, "en", "grade 5.0, Flesch-Kincaid v1"),
        (-1.4, 2.31, "en", "below grade 1 (2.3 with medical names), Flesch-Kincaid v1"),
        (-1.4, 0.2, "en", "below grade 1, Flesch-Kincaid v1"),
        (81.6, 71.2, "es", "82 (71 with medical names), INFLESZ v1"),
    ],
)
def test_the_aim_and_the_measure_are_told_apart(
    adjusted: float, raw: float, language: str, said: str, copy: Copy
) -> None:
    """The reading age is an aim; what was measured stands behind it, with its index and sample (E.3)."""
    told = reading_level(scored(adjusted, raw, language), copy)
    assert told == f"aims at reading age {AGE}; measured: {said}, 1,234 sentences"
    assert told.place == copy.condition.edition.place


def test_no_measure_is_told_too(copy: Copy) -> None:
    """Where nothing could be measured, the aim stays and no number is made up."""
    assert reading_level(measure([], "ar", "plain"), copy) == f"aims at reading age {AGE}; not measured"


def test_people_are_told_with_their_registration(copy: Copy) -> None:
    """Name, role, registration and day of review stand side by side; what is not on record leaves no gap."""
    reviewer = Person(
        role=Words("sock surgeon"), name=Words("A Toe"), registration=Words("SOCK 1234"), date=dt.date(2026, 11, 2)
    )
    edition = replace(copy.condition.edition, reviewers=(reviewer, Person(role=Words("reader"))))
    reviewed = replace(copy, condition=replace(copy.condition, edition=edition))
    lines = "\n".join(line for block in compose(reviewed) for line in block_tree(block))
    assert "A Toe, sock surgeon, SOCK 1234, 2 November 2026; reader" in lines
