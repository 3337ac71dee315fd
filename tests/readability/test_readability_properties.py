"""What holds for any text at all."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from leaflets.language.readability import (
    INDICES,
    Excluder,
    Kind,
    NotMeasured,
    Score,
    Term,
    Unit,
    count,
    measure,
    normalise,
    sentences,
)

languages = st.sampled_from([*sorted(INDICES), "ar", "el", "hi", "zh", "th", "xx"])
texts = (
    st.text(max_size=200)
    | st.text(alphabet="aeio ybn.!?…-'\"(),;:19½AÉß", max_size=80)
    | st.from_regex(r"(\w{1,9}[ .!?]{1,2}){1,30}", fullmatch=True)
)
units = st.builds(Unit, text=texts, kind=st.sampled_from(Kind))
leaflets = st.lists(units, max_size=6)
terms = st.lists(st.builds(Term, forms=st.lists(texts, max_size=2).map(tuple)), max_size=3)


@given(leaflets, languages, terms)
def test_any_text_is_measured_or_not(units: list[Unit], language: str, terms: list[Term]) -> None:
    """Nothing anyone writes makes the measure fail, and its result can be said."""
    found = measure(units, language, "plain", terms)
    assert isinstance(found, Score | NotMeasured)
    assert found.said()


@given(texts, languages, terms)
def test_long_texts_are_measured(text: str, language: str, terms: list[Term]) -> None:
    """Also with enough words around it for a score, unless a term leaves them out."""
    assume(not any("ba" in form for term in terms for form in term.forms))
    found = measure([Unit(text="ba " * 100 + "ba."), Unit(text=text)], language, "plain", terms)
    assert isinstance(found, Score) == (language in INDICES)


@given(leaflets, languages)
def test_counts_are_never_negative(units: list[Unit], language: str) -> None:
    """All counts are at least 0, and the parts are never more than the whole."""
    found = count(sentences(units, language), language, {}, Excluder())
    assert all(value >= 0 for value in asdict(found).values())
    assert found.four_up <= found.three_up <= found.voiced <= found.lettered <= found.words
    assert found.sentences <= found.words


@given(leaflets, units, languages)
def test_a_unit_more_is_never_a_sentence_less(units: list[Unit], unit: Unit, language: str) -> None:
    """Adding a unit never lowers the number of sentences."""
    assert len(sentences([*units, unit], language)) >= len(sentences(units, language))


@given(texts, texts, languages)
def test_a_sentence_more_is_never_a_sentence_less(text: str, sentence: str, language: str) -> None:
    """Adding a sentence to a unit never lowers the number of sentences."""
    before = sentences([Unit(text=text)], language)
    after = sentences([Unit(text=f"{text} {sentence}.")], language)
    assert len(after) >= len(before)


@given(leaflets, languages, terms)
def test_names_never_change_words_and_sentences(units: list[Unit], language: str, terms: list[Term]) -> None:
    """Whatever is left out of the means, W and S stay."""
    found = measure([Unit(text="ba " * 100 + "ba."), *units], language, "plain", terms)
    if isinstance(found, Score):
        assert (found.raw.words, found.raw.sentences) == (found.adjusted.words, found.adjusted.sentences)


@given(texts)
def test_normalising_twice_is_normalising_once(text: str) -> None:
    """What is in one form stays in it."""
    assert normalise(normalise(text)) == normalise(text)


@pytest.mark.parametrize(
    "text", ["a" * 20_000, "a." * 10_000, "a@" * 10_000, "'-" * 10_000, "1," * 10_000, ". " * 10_000]
)
def test_hostile_texts_come_to_an_end(text: str) -> None:
    """Long runs of one pattern are read to the end, and words found where there are any: nothing backtracks."""
    found = sentences([Unit(text=text)], "en")
    assert sum(len(sentence.tokens) for sentence in found) >= bool(any(map(str.isalnum, text)))
    assert isinstance(measure([Unit(text=text)], "en", "plain"), Score | NotMeasured)
