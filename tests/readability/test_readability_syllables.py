"""Syllables, against words counted by hand."""

from __future__ import annotations

import re

import pytest
from english_words import COMMON, HELD_OUT
from hard_words import HARD, LEAFLET

from leaflets.language.readability.syllables import COUNTERS, syllables
from leaflets.language.readability.syllables.english import IRREGULAR
from leaflets.language.readability.syllables.numerals import english_syllables, english_words
from leaflets.language.readability.tokens import Token, tokenise


def counted(word: str, language: str) -> int | None:
    return syllables(Token(text=word), language, {})


def right(words: dict[str, int], language: str) -> int:
    return sum(counted(word, language) == number for word, number in words.items())


@pytest.mark.parametrize("language", sorted(HARD))
def test_hard_words_are_counted(language: str) -> None:
    """Of twenty hard words at least nineteen are counted as by hand."""
    assert len(HARD[language]) == 20
    assert right(HARD[language], language) >= 19


@pytest.mark.parametrize("language", sorted(LEAFLET))
def test_words_of_leaflets_are_counted(language: str) -> None:
    """At least 95 of 100 words of leaflets are counted as by hand."""
    assert right(LEAFLET[language], language) >= 0.95 * len(LEAFLET[language])


def test_common_english_words_are_counted() -> None:
    """Of more than 800 English words at least 98 in 100 are counted as by hand."""
    words = COMMON | HELD_OUT
    assert len(words) > 800
    assert right(words, "en") >= 0.98 * len(words)


def test_the_english_table_is_not_what_makes_the_count_good() -> None:
    """Without the words of the table, 95 in 100 are still counted as by hand."""
    words = {word: number for word, number in (COMMON | HELD_OUT).items() if word not in IRREGULAR}
    assert right(words, "en") >= 0.95 * len(words)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("hemifacial", 4),
        ("botulinum", 4),
        ("microvascular", 5),
        ("carbamazepine", 5),
        ("gabapentin", 4),
        ("myokymia", 5),
        ("spasm", 2),
        ("MVD", 3),
        ("MRI", 3),
        ("NHS", 3),
        ("don't", 1),
        ("isn't", 2),
        ("surgeon's", 2),
        ("nurse's", 2),
        ("it'll", 2),
        ("non-surgical", 4),
        ("COVID-19", 4),
        ("reopen", 3),
        ("reinject", 3),
        ("reunion", 3),
        ("rein", 1),
        ("postoperative", 5),
        ("settlement", 3),
        ("Asian", 2),
    ],
)
def test_words_that_english_rules_stumble_over(word: str, number: int) -> None:
    """Names of the condition, capitals read by letters, contractions, hyphens and prefixes are said as people do."""
    assert counted(word, "en") == number


def test_exceptions_win_over_the_rule() -> None:
    """A syllable count that a caller gives is used, also for a part of a hyphenated word."""
    assert syllables(Token(text="Botox"), "en", {"botox": 5}) == 5
    assert syllables(Token(text="pre-Botox"), "en", {"botox": 5}) == 6


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "zero"),
        (7, "seven"),
        (13, "thirteen"),
        (90, "ninety"),
        (100, "one hundred"),
        (105, "one hundred and five"),
        (1300, "one thousand three hundred"),
        (2006, "two thousand and six"),
        (9999, "nine thousand nine hundred and ninety nine"),
    ],
)
def test_numbers_in_english_words(number: int, said: str) -> None:
    """A cardinal is spelt the British way."""
    assert english_words(number) == said


@pytest.mark.parametrize(
    ("text", "number"),
    [("90", 2), ("9", 1), ("2.5", 3), ("100", 3), ("1,300", 6), ("77", 5), ("٩٠", 2), ("10000", None), ("10:30", None)],
)
def test_numbers_are_counted_as_they_are_said(text: str, number: int | None) -> None:
    """Ninety has two syllables; what lies outside of 0 to 9999 or is a time is not guessed."""
    assert english_syllables(text) == number
    assert counted_number(text, "en") == number


def counted_number(text: str, language: str) -> int | None:
    (token,) = tokenise(text, language)
    return syllables(token, language, {})


def test_every_number_up_to_9999_has_syllables() -> None:
    """No number in the speller's range is without a count, and more digits never say less than one."""
    assert all((english_syllables(str(number)) or 0) >= 1 for number in range(10_000))


@pytest.mark.parametrize("language", sorted(set(COUNTERS) - {"en"}))
def test_numbers_without_a_speller_have_no_count(language: str) -> None:
    """Where nobody can say a number, it has no syllables, rather than wrong ones."""
    assert counted_number("90", language) is None


@pytest.mark.parametrize("language", ["fr", "it"])
def test_an_elided_consonant_is_no_syllable(language: str) -> None:
    """«l'» is a word without a syllable of its own."""
    first, second = tokenise("l'arte", language)
    assert (first.text, second.text) == ("l'", "arte")
    assert syllables(first, language, {}) == 0


def test_a_language_without_a_counter_has_no_count() -> None:
    """No counter, no number."""
    assert counted("sana", "fi") is None


def test_each_counter_names_its_language_and_version() -> None:
    """A score can say which counter it rests on."""
    assert all(re.fullmatch(r"[a-z]{2}-\d+", counter.version) for counter in COUNTERS.values())
