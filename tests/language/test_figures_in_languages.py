"""How figures are said in the languages of patients: digits, separators, plurals, duals, dates."""

from __future__ import annotations

import datetime as dt

import babel
import pytest

from leaflets.language import Speech, find_locale
from leaflets.language.speech import _ZEROS

RANGES = {
    "ar": "من {low} إلى {high}",
    "ur": "{low} سے {high}",
    "hi": "{low} से {high}",
    "zh-Hans": "{low}到{high}",
    "pl": "{low}–{high}",
    "es": "de {low} a {high}",
    "fr": "{low} à {high}",
    "fa": "{low} تا {high}",
}
SHARES = {
    "ar": "{count} من كل {total}",
    "hi": "{total} में से {count}",
    "zh-Hans": "每{total}人中{count}人",
    "pl": "{count} na {total}",
}


def speech(tag: str) -> Speech:
    language = next((one for one in RANGES if one == tag or one == tag.split("-")[0]), "es")
    frame = {"range": RANGES[language], "share": SHARES.get(language, "{count} / {total}")}
    return Speech(locale=find_locale(tag), frame=frame)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("tag", "number", "expected"),
    [
        ("es", 1234.5, "1.234,5"),
        ("fr", 1234.5, "1 234,5"),
        ("pl", 12345.5, "12 345,5"),
        ("hi", 123456, "1,23,456"),
        ("zh-Hans", 1234.5, "1,234.5"),
        ("ar", 1234.5, "1,234.5"),
        ("ur", 1234.5, "1,234.5"),
        ("ar-EG", 1234.5, "١٬٢٣٤٫٥"),
        ("ar-MA", 1234.5, "1.234,5"),
        ("fa", 1234.5, "۱٬۲۳۴٫۵"),
        ("bn", 1234.5, "১,২৩৪.৫"),
        ("mr", 10, "१०"),
        ("my", 90, "၉၀"),
    ],
)
def test_numbers_have_the_digits_and_separators_of_the_locale(tag: str, number: float, expected: str) -> None:
    """CLDR says which digits a locale writes: Arabic-Indic ones in Egypt, not in Morocco."""
    assert plain(speech(tag).number(number)) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("es", "12,5%"), ("fr", "12,5%"), ("ar", "12.5%"), ("ar-EG", "١٢٫٥٪"), ("fa", "۱۲٫۵٪"), ("bn", "১২.৫%")],
)
def test_percent(tag: str, expected: str) -> None:
    """The locale's digits, separator and sign."""
    assert plain(speech(tag).percent(12.5, 100)).replace(" ", "") == expected


WEEKS = {
    "ar": {1: "أسبوع", 2: "أسبوعان", 3: "3 أسابيع", 11: "11 أسبوعًا", 100: "100 أسبوع"},
    "ur": {1: "1 ہفتہ", 2: "2 ہفتے"},
    "hi": {1: "1 सप्ताह", 5: "5 सप्ताह"},
    "zh-Hans": {1: "1周", 5: "5周"},
    "pl": {1: "1 tydzień", 2: "2 tygodnie", 5: "5 tygodni", 22: "22 tygodnie"},
    "es": {1: "1 semana", 2: "2 semanas"},
    "fr": {1: "1 semaine", 2: "2 semaines"},
    "fa": {1: "۱ هفته", 2: "۲ هفته"},
}


@pytest.mark.parametrize(("tag", "number"), [(tag, number) for tag, known in WEEKS.items() for number in known])
def test_a_unit_has_the_plural_of_its_number(tag: str, number: int) -> None:
    """One, few and many are said as the language's grammar has them; Arabic has a word for two weeks."""
    said = speech(tag)
    assert plain(said.quantity(said.number(number), number, "weeks")) == WEEKS[tag][number]


@pytest.mark.parametrize(
    ("tag", "low", "high", "unit", "expected"),
    [
        ("ar", 1, 2, "weeks", "من 1 إلى 2 أسابيع"),
        ("ar", 3, 4, "months", "من 3 إلى 4 أشهر"),
        ("ar", 10, 20, "years", "من 10 إلى 20 سنة"),
        ("ar-EG", 1, 2, "weeks", "من ١ إلى ٢ أسابيع"),
        ("ur", 2, 3, "weeks", "2 سے 3 ہفتے"),
        ("hi", 2, 3, "months", "2 से 3 महीने"),
        ("zh-Hans", 2, 3, "months", "2到3个月"),
        ("pl", 2, 3, "weeks", "2–3 tygodnie"),
        ("pl", 3, 5, "weeks", "3–5 tygodni"),
        ("es", 3, 4, "months", "de 3 a 4 meses"),
        ("fr", 1, 2, "hours", "1 à 2 heures"),
        ("fa", 2, 3, "months", "۲ تا ۳ ماه"),
    ],
)
def test_a_range_keeps_both_numbers_and_the_plural_of_the_last(
    tag: str, low: float, high: float, unit: str, expected: str
) -> None:
    """No dual swallows a number, and the unit agrees with the number beside it."""
    said = speech(tag)
    assert plain(said.quantity(said.range(low, high), high, unit)) == expected


@pytest.mark.parametrize("tag", [*WEEKS, "ar-EG", "bn", "my"])
def test_a_number_with_a_decimal_has_one_way_of_writing(tag: str) -> None:
    """Alone and with its unit, the same digits and the same decimal sign."""
    said = speech(tag)
    assert said.number(2.5) in said.quantity(said.number(2.5), 2.5, "weeks")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("ar", "20 نوفمبر 2026"),
        ("ar-EG", "٢٠ نوفمبر ٢٠٢٦"),
        ("ur", "20 نومبر، 2026"),
        ("hi", "20 नवंबर 2026"),
        ("zh-Hans", "2026年11月20日"),
        ("pl", "20 listopada 2026"),
        ("es", "20 de noviembre de 2026"),
        ("fr", "20 novembre 2026"),
        ("fa", "۲۰ نوامبر ۲۰۲۶"),
    ],
)
def test_dates_are_written_out(tag: str, expected: str) -> None:
    """The month by its name, in the case that grammar wants."""
    said = speech(tag).date(dt.date(2026, 11, 20))
    assert "".join(one for one in plain(said) if one not in "\u200e\u200f") == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("ar", "70 من كل 100"), ("hi", "100 में से 70"), ("zh-Hans", "每100人中70人"), ("pl", "70 na 100")],
)
def test_a_share_has_the_order_of_the_language(tag: str, expected: str) -> None:
    """The pattern is the translator's, and no line ends inside it."""
    said = speech(tag).share("70", 100)
    assert plain(said) == expected
    assert " " not in said


def test_every_numbering_system_of_a_locale_has_its_digits() -> None:
    """No locale of CLDR falls back to European digits where it writes others."""
    systems = {babel.Locale.parse(tag).default_numbering_system for tag in babel.localedata.locale_identifiers()}
    assert systems - {"latn"} == set(_ZEROS)
    for zero in _ZEROS.values():
        assert [int(chr(zero + digit)) for digit in range(10)] == list(range(10))
