"""Governance rules that no small change of the content breaks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from breaking import TODAY, findings, view_of
from support import SECOND

from leaflets.checks import LevelView
from leaflets.checks.wording import found, sentence_count, word_count
from leaflets.text import FontLibrary


@pytest.fixture(scope="module")
def seen(fonts: FontLibrary) -> LevelView:
    return view_of(SECOND, "plain", TODAY, fonts, {})


def test_a_translation_needs_its_record(seen: LevelView) -> None:
    """The source language is asked for nothing; a text in another language is told, once."""
    first, *others = seen.texts
    german = type(first.words)("Die Socke", first.words.place, "de")
    told = findings("gov-translation", replace(seen, texts=(replace(first, words=german), *others)))
    assert [(one.place, "de" in one.message) for one in told] == [(first.place, True)]


def test_choices_are_shown_side_by_side(seen: LevelView) -> None:
    """Choices that no grid of the level shows are told."""
    sections = tuple((section, blocks) for section, blocks in seen.sections if section.id != "choices")
    told = findings("gov-options-complete", replace(seen, sections=sections))
    assert [one.message for one in told] == ['level "plain" does not show the choices side by side']


def test_a_condition_without_choices_owes_none(seen: LevelView) -> None:
    """Where there is nothing to choose, no rule asks for choices."""
    nothing = replace(seen.condition, options=type(seen.condition.options)())
    texts = tuple(text for text in seen.texts if text.role not in ("choice", "question", "answer"))
    bare = replace(seen, library=replace(seen.library, condition=nothing), texts=texts)
    bare = replace(bare, sections=tuple((one, blocks) for one, blocks in seen.sections if one.id != "choices"))
    for rule in ("gov-options-complete", "gov-option-parity", "gov-no-steering"):
        assert findings(rule, bare) == []


@pytest.mark.parametrize(
    ("said", "sentences"),
    [("You can wait.", 1), ("no end", 1), ("One. Two? Three!", 3), ("It costs 2.5 metres.", 1), ("Yes. And more", 2)],
)
def test_sentences_are_counted_by_their_ends(said: str, sentences: int) -> None:
    assert sentence_count(said) == sentences


def test_phrases_are_found_as_whole_words() -> None:
    """In any case, over no-break spaces, never inside a word, and only in the language of the list."""
    phrases = {"en": ("best", "you should have")}
    assert list(found("The Best. You\u00a0should have it", phrases, "en")) == ["Best", "You should have"]
    assert list(found("bestow, asbestos", phrases, "en")) == []
    assert list(found("best", phrases, "de")) == []


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        ("It is safe.", True),
        ("Not known to be safe.", False),
        ("Do not wait. It is safe.", True),
        ("Not one of the six that are here is safe.", True),
    ],
)
def test_a_phrase_that_is_denied_does_not_count(said: str, counts: bool) -> None:
    """A denial counts in the same sentence, among the four words before."""
    assert bool(list(found(said, {"en": ("safe",)}, "en", {"en": ("not",)}))) is counts


GOOD = (
    "One half of your face twitches. It takes a quarter of an hour. One in the morning is enough.",
    "Nobody knows which treatment is best. It is not known whether it is safe in pregnancy.",
    "You are not to blame. We understand that this is hard. A leading cause is age.",
    "The doctor who approved your treatment signed the letter. This leaflet has no quality mark.",
    "Botulinum toxin (Botox) relaxes the muscle. Your rights are told by the clinic.",
)


@pytest.mark.parametrize("said", GOOD)
def test_good_text_is_left_alone(seen: LevelView, said: str) -> None:
    """Words of the lists in another meaning are no finding, wherever they stand."""
    texts = tuple(replace(text, said=said) for text in seen.texts)
    other = replace(seen, texts=texts)
    wordy = ("gov-sources", "gov-no-steering", "gov-no-unearned-marks", "gov-brand-safe", "gov-generic-names")
    assert {rule: [one.message for one in findings(rule, other)] for rule in (*wordy, "gov-contacts")} == {
        rule: [] for rule in (*wordy, "gov-contacts")
    }


def test_words_are_what_has_a_letter_or_digit() -> None:
    assert word_count("5 to 10 – out of 100 …") == 6
