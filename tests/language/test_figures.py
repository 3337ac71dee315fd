"""How facts are said."""

from __future__ import annotations

import datetime as dt

import pytest

from leaflets.language import Speech, find_locale, say
from leaflets.model import Certainty, Fact
from leaflets.problems import Place, WordingError
from leaflets.words import Words

FRAME = {"share": "{count} out of {total}", "range": "{low} to {high}"}
ENGLISH = Speech(locale=find_locale("en-GB"), frame=FRAME)


def a_fact(**fields: object) -> Fact:
    base: dict[str, object] = {
        "id": "x",
        "place": Place("content.yaml", 7, 3),
        "what": Words("something"),
        "value": None,
        "low": None,
        "high": None,
        "out_of": None,
        "unit": "",
        "counted": "people",
        "group": None,
        "period": None,
        "size": None,
        "certainty": Certainty.MODERATE,
        "sources": (),
        "basis": (),
        "caveat": None,
    }
    return Fact(**{**base, **fields})  # type: ignore[arg-type]


def said(fact: Fact, form: str = "", denominator: int = 100) -> str:
    return say(fact, form, denominator, ENGLISH).replace("\u00a0", " ")


SHARE = {"value": 90.0, "low": 85.0, "high": 91.0, "out_of": 100}


@pytest.mark.parametrize(
    ("fact", "form", "expected"),
    [
        (SHARE, "", "90 out of 100"),
        (SHARE, "range", "85 to 91 out of 100"),
        (SHARE, "rest", "10 out of 100"),
        (SHARE, "number", "90"),
        (SHARE, "percent", "90%"),
        ({"low": 2.0, "high": 3.0, "out_of": 100}, "", "2 to 3 out of 100"),
        ({"low": 2.0, "high": 3.0, "out_of": 100}, "rest", "97 to 98 out of 100"),
        ({"value": 1.0, "out_of": 10000}, "", "1 out of 10,000"),
        ({"low": 3.0, "high": 4.0, "unit": "months"}, "", "3 to 4 months"),
        ({"value": 1.0, "unit": "weeks"}, "", "1 week"),
        ({"value": 12.5, "unit": "weeks"}, "", "12.5 weeks"),
        ({"value": 5685.0, "unit": "people"}, "number", "5,685"),
        ({"value": 5685.0, "unit": "people"}, "", "5,685"),
    ],
)
def test_a_fact_is_said_as_its_form_asks(fact: dict[str, object], form: str, expected: str) -> None:
    """Each form in the authors' manual says what the manual says."""
    assert said(a_fact(**fact), form) == expected


def test_tenths_are_said_where_the_level_counts_in_tenths() -> None:
    """In easy read, a share out of a hundred is said out of ten, and so is the rest."""
    assert said(a_fact(**SHARE), "", 10) == "9 out of 10"
    assert said(a_fact(**SHARE), "rest", 10) == "1 out of 10"


def test_a_single_share_is_held_together_and_a_range_may_break_beside_its_count() -> None:
    """A line never ends inside "90 out of 100"; "85 to 91 out of 100" may break once, before "out"."""
    assert " " not in say(a_fact(**SHARE), "", 100, ENGLISH)
    assert say(a_fact(**SHARE), "range", 100, ENGLISH).split(" ") == ["85\u00a0to\u00a091", "out\u00a0of\u00a0100"]


def test_words_of_a_fact_name_its_line() -> None:
    """What is said of a fact leads back to the record's place."""
    assert say(a_fact(**SHARE), "", 100, ENGLISH).place == Place("content.yaml", 7, 3)


@pytest.mark.parametrize("form", ["rest", "percent"])
def test_a_quantity_has_no_share_forms(form: str) -> None:
    """A form that makes no sense is refused, not guessed."""
    with pytest.raises(KeyError):
        say(a_fact(value=3.0, unit="weeks"), form, 100, ENGLISH)


@pytest.mark.parametrize(
    ("tag", "number", "weeks"),
    [("de-DE", "5.685", "12 Wochen"), ("fr-FR", "5\u202f685", "12 semaines"), ("sv-SE", "5\xa0685", "12 veckor")],
)
def test_digits_and_units_follow_the_locale(tag: str, number: str, weeks: str) -> None:
    """Separators and plurals are the language's own (CLDR)."""
    speech = Speech(locale=find_locale(tag), frame=FRAME)
    assert speech.number(5685) == number
    assert speech.quantity("12", 12, "weeks").replace("\u00a0", " ") == weeks


def test_dates_are_written_out() -> None:
    """A date is said as people say it."""
    assert ENGLISH.date(dt.date(2026, 11, 20)) == "20 November 2026"


@pytest.mark.parametrize(
    ("tag", "folder", "direction"), [("en-GB", "en", "ltr"), ("zh-Hans", "zh-Hans", "ltr"), ("ur", "ur", "rtl")]
)
def test_a_locale_knows_its_folder_and_direction(tag: str, folder: str, direction: str) -> None:
    """The region goes from the folder's name, the script stays; direction comes from the language."""
    locale = find_locale(tag)
    assert (locale.folder, locale.direction) == (folder, direction)


@pytest.mark.parametrize("tag", ["", "english", "xx-YY", "../etc"])
def test_an_unknown_language_is_told(tag: str) -> None:
    """No silent fallback for a tag that is no language."""
    with pytest.raises(WordingError):
        find_locale(tag)


LANGUAGES = "en es fr de pl tr vi ru uk el ar fa ur he hi bn pa ta gu th am zh-Hans zh-Hant ja ko".split()  # noqa: SIM905


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_has_a_name_in_every_language(language: str) -> None:
    """No internal name of a unit is printed where CLDR has only its short form."""
    speech = Speech(locale=find_locale(language), frame=FRAME)
    for unit in ("minutes", "hours", "days", "weeks", "months", "years"):
        for number in (1, 2, 2.5, 3, 11, 100):
            assert "duration" not in speech.quantity(speech.number(number), number, unit)


@pytest.mark.parametrize(("language", "twice"), [("he", "שבועיים"), ("en", "2\u00a0weeks")])
def test_a_range_is_never_swallowed_by_a_dual(language: str, twice: str) -> None:
    """Two weeks may be one word; "1 to 2 weeks" keeps both its numbers."""
    speech = Speech(locale=find_locale(language), frame=FRAME)
    assert speech.quantity("2", 2, "weeks") == twice
    assert speech.quantity(speech.range(1, 2), 2, "weeks").startswith("1\u00a0to\u00a02")
