"""The words of tables: measured by an index without sentences, and never judged."""

from __future__ import annotations

import pytest

from leaflets.language.readability import Kind, NotMeasured, TableScore, Term, Unit, Verdict, measure_tables

# Chance of re·lief, nine out of ten: six of seven words have one syllable.
CELLS = [Unit(text="Chance of relief", kind=Kind.CELL), Unit(text="nine out of ten", kind=Kind.CELL)]


def table(times: int, *more: Unit, language: str = "en-GB", terms: tuple[Term, ...] = ()) -> TableScore | NotMeasured:
    return measure_tables([*CELLS * times, *more], language, "plain", terms)


def test_tables_are_read_by_forcast() -> None:
    """Six words of one syllable in seven: N1 in 150 is 128.57, so 20 - 12.857."""
    found = table(22)
    assert isinstance(found, TableScore)
    assert (found.words, found.reading.index.name, found.reading.sentences) == (154, "FORCAST", 0)
    assert found.reading.raw == found.reading.adjusted == pytest.approx(20 - (6 / 7 * 150) / 10)
    assert found.reading.said() == "FORCAST grade 7.1"


def test_no_table_is_ever_over_a_target() -> None:
    """No target for tables is known, so the reading informs and blocks nothing."""
    found = table(22)
    assert isinstance(found, TableScore)
    assert (found.reading.verdict, found.reading.severity) == (Verdict.NO_TARGET, "")


def test_sentences_are_not_words_of_tables() -> None:
    """What stands outside of tables changes nothing."""
    assert table(22, Unit(text="Hospitalisation is complicated.")) == table(22)


def test_medical_names_leave_the_mean_of_tables_too() -> None:
    """Both readings are told: with the name that the leaflet explains, and without."""
    found = table(22, *[Unit(text="botulinum toxin", kind=Kind.CELL)] * 7, terms=(Term(forms=("botulinum toxin",)),))
    assert isinstance(found, TableScore)
    assert found.reading.adjusted == pytest.approx(20 - (6 / 7 * 150) / 10)
    assert found.reading.raw == pytest.approx(20 - (132 / 168 * 150) / 10)


@pytest.mark.parametrize(("times", "says"), [(21, "147 words, 150 are needed"), (0, "0 words")])
def test_small_tables_have_no_reading(times: int, says: str) -> None:
    """FORCAST is made for 150 words: on fewer there is no figure."""
    found = table(times)
    assert isinstance(found, NotMeasured)
    assert found.insufficient
    assert says in found.reason


def test_other_languages_have_no_index_for_tables() -> None:
    """FORCAST is English; nothing is made up for others."""
    found = table(30, language="de")
    assert isinstance(found, NotMeasured)
    assert found.said() == "not measured: no index that needs no sentences is known to us"
