"""What the rules on language are made of: the passive, registers, abbreviations, words to avoid, places, terms."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from breaking import TODAY, broken_text, findings, view_of
from cases_language import CASES
from support import SECOND

from leaflets.checks import LevelView
from leaflets.checks.active import passive
from leaflets.checks.measures import as_data, measures, report, table
from leaflets.checks.prose import READ, said
from leaflets.language.readability.tokens import tokenise
from leaflets.language.readability.units import normalise
from leaflets.language.usage import Usage, usage_of
from leaflets.text import FontLibrary

ENGLISH = usage_of("en-GB") or Usage()

PASSIVE = """
    The tablets are taken daily. | The nerve was harmed before. | It is not usually given to children.
    Is it done today? | You may be asked to wait. | The wound has been stitched. | The clip is being tested.
    Both ideas have been argued over. | The sock was put on. | No tablet is proven to help. | Blood isn't taken.
    The scan will be carefully read. | The result was found later. | Injections are given by a nurse.
    The muscle gets tired and is then injected.
"""
ACTIVE = """
    You are tired. | The leg is swollen. | You are worried about it. | It is red. | You need to rest.
    It is indeed so. | He bled. | We have tested it. | The nurse gives the injection. | You are free of spasm.
    It has changed. | She is in bed. | Are you interested? | You are used to it. | There is no need.
    It is a bed. | The pain is gone. | You may be embarrassed. | They were there, and we called them.
    What you need is rest. | It is important that you rested.
"""


def _each(text: str) -> list[str]:
    return [one.strip() for one in text.replace("\n", "|").split("|") if one.strip()]


def _keys(sentence: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokenise(normalise(sentence), "en"))


@pytest.mark.parametrize("sentence", _each(PASSIVE))
def test_a_passive_is_found(sentence: str) -> None:
    """A form of "to be" and a participle, with little between them."""
    assert passive(_keys(sentence), ENGLISH)


@pytest.mark.parametrize("sentence", _each(ACTIVE))
def test_states_and_the_perfect_are_no_passive(sentence: str) -> None:
    """Adjectives that look like participles, and "have" with one, are left alone."""
    assert not passive(_keys(sentence), ENGLISH)


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", "Wir helfen Ihnen. Ring, wenn du Hilfe brauchst. Dann sehen Sie weiter."),
        ("es", "Llame si usted quiere. Te ayudamos."),
        ("fr", "Appelez si vous voulez. Tu peux attendre."),
        ("it", "Oggi chiami, se Lei vuole. Tu puoi aspettare."),
    ],
)
def test_two_registers_are_known_apart(tag: str, text: str) -> None:
    """The formal and the informal words of a language are both found in a text that mixes them."""
    usage = usage_of(tag)
    assert usage is not None
    assert usage.formal is not None
    assert usage.informal is not None
    assert usage.formal.search(text)
    assert usage.informal.search(text)


def test_words_to_avoid_have_their_forms_and_plain_words() -> None:
    """Verbs bend, nouns have a plural, and no plain word is itself one to avoid."""
    avoid = ENGLISH.avoid
    assert {avoid[form] for form in ("administer", "administers", "administered", "administering")} == {"give"}
    assert avoid["utilising"] == avoid["utilizes"] == "use"
    assert avoid["comorbidities"] == "other illness"
    assert not {plain for plain in avoid.values() if plain in avoid}


def test_an_unknown_language_has_no_usage() -> None:
    """Nobody has written down Welsh, and the package's own modules are no languages."""
    assert usage_of("cy") is None
    assert usage_of("record") is None


def _broken(tmp_path: Path, old: str, new: str, rule: str, level: str, fonts: FontLibrary) -> list[str]:
    content = tmp_path / "broken.yaml"
    text = SECOND.read_text(encoding="utf-8")
    assert old in text
    content.write_text(text.replace(old, new, 1), encoding="utf-8")
    return [one.message for one in findings(rule, view_of(content, level, TODAY, fonts, {}))]


CLIP = "A soft clip holds the sock to the trouser leg."


@pytest.mark.parametrize(
    "new",
    [
        "The wandering sock clinic (WSC) helps. The WSC is open.",
        "The WSC (wandering sock clinic) helps.",
        "The NHS and the UK have clips.",
        "Do NOT pull. NEVER run.",
        "Vitamin B is for Louis XIV.",
        "Cystic fibrosis (CF). CF is an illness.",
    ],
)
def test_what_is_no_unexplained_abbreviation(new: str, tmp_path: Path, fonts: FontLibrary) -> None:
    """Expanded letters, names known to all, words in capitals, and what the clinic fills in are left alone."""
    assert _broken(tmp_path, CLIP, new, "lang-abbreviations", "plain", fonts) == []


@pytest.mark.parametrize(
    "new", ["An MRI helps.", "W.S.C. helps.", "HbA1c is high.", "ECGs help.", "i.e. a clip", "eg a clip"]
)
def test_what_is_an_abbreviation(new: str, tmp_path: Path, fonts: FontLibrary) -> None:
    """Letters for words, with points and in the plural too."""
    found = _broken(tmp_path, CLIP, new, "lang-abbreviations", "plain", fonts)
    assert len(found) == 1


def test_a_term_may_hold_a_word_to_avoid(tmp_path: Path, fonts: FontLibrary) -> None:
    """A word that the glossary explains is not jargon."""
    text = SECOND.read_text(encoding="utf-8").replace("term: Drift", "term: Chronic drift")
    content = tmp_path / "broken.yaml"
    content.write_text(text.replace(CLIP, "A clip helps with chronic drift."), encoding="utf-8")
    assert findings("lang-jargon", view_of(content, "plain", TODAY, fonts, {})) == []


def test_too_many_terms_are_told(fonts: FontLibrary) -> None:
    """Six are the most in easy."""
    seen = view_of(SECOND, "easy", TODAY, fonts, {})
    many = replace(seen, terms_used=("drift", *["grip-band"] * 6))
    assert [one.message for one in findings("lang-term-discipline", many)] == [
        '"easy" explains 7 terms, at most 6 are expected'
    ]


def test_each_sentence_has_the_line_it_was_written_on(fonts: FontLibrary) -> None:
    """In easy each printed line has its own, in a paragraph each sentence that of its first word."""
    lines = SECOND.read_text(encoding="utf-8").splitlines()
    for level in ("easy", "plain", "in-depth"):
        for one in said(view_of(SECOND, level, TODAY, fonts, {}), *READ):
            first = one.words.split()[0]
            assert one.place is not None
            assert first.strip("().") in lines[one.place.line - 1] or "{" in lines[one.place.line - 1], one.words


@pytest.mark.parametrize("new", ["A few μg of wool.", "A few µl.", "Naïve Zoë’s café.", "The β clip."])
def test_what_is_no_residue(new: str, tmp_path: Path, fonts: FontLibrary) -> None:
    """Accents, a foreign letter by itself and units are no other script."""
    assert _broken(tmp_path, CLIP, new, "lang-residue", "plain", fonts) == []


def test_digits_of_two_systems_are_told(fonts: FontLibrary) -> None:
    """A leaflet keeps to one."""
    seen = view_of(SECOND, "plain", TODAY, fonts, {})
    first, *rest = seen.texts
    mixed = replace(seen, texts=(replace(first, said="٣"), *rest))
    assert any("digits of two systems" in one.message for one in findings("lang-residue", mixed))


def _spoken_in(seen: LevelView, language: str) -> LevelView:
    condition = replace(seen.condition, language=language)
    return replace(seen, library=replace(seen.library, condition=condition))


@pytest.mark.parametrize(("language", "says"), [("ar", "not measured"), ("cy", "no index is known")])
def test_a_language_without_an_index_is_a_note(language: str, says: str, fonts: FontLibrary) -> None:
    """Never a made-up number: it is said that nothing was measured, and why."""
    found = findings("lang-score", _spoken_in(view_of(SECOND, "plain", TODAY, fonts, {}), language))
    assert [one.severity for one in found] == ["note"]
    assert says in found[0].message


def test_too_little_text_is_a_note(fonts: FontLibrary) -> None:
    """Under a hundred words no formula holds."""
    seen = view_of(SECOND, "plain", TODAY, fonts, {})
    found = findings("lang-score", replace(seen, texts=seen.texts[:12]))
    assert [one.severity for one in found] == ["note"]
    assert "insufficient text" in found[0].message


def test_the_measures_are_told_as_a_table(fonts: FontLibrary) -> None:
    """One row a level, with both scores and their limits; a language without an index says so."""
    seen = view_of(SECOND, "plain", TODAY, fonts, {})
    plain, arabic = measures(seen), measures(_spoken_in(seen, "ar"))
    assert plain.pages == len(seen.book.pages if seen.book else ())
    assert plain.words > plain.lengths.words > 100
    head, _, first, second = table([plain, arabic]).splitlines()
    assert head.startswith("| Level | Pages | Words | Sentences | Words in a sentence | Longest | Flesch-Kincaid |")
    assert "(≤ 6.0)" in first
    assert "(≤ 9.0)" in first
    assert "not measured" in second
    assert {line.count("|") for line in (head, first, second)} == {11}


def test_other_indices_are_told_below_the_table(fonts: FontLibrary) -> None:
    """A line a level for who wants to compare; a language without any index has none."""
    seen = view_of(SECOND, "plain", TODAY, fonts, {})
    told = report([measures(seen), measures(_spoken_in(seen, "ar"))])
    (line,) = [line for line in told.splitlines() if line.startswith("- plain: Flesch Reading Ease ")]
    assert all(name in line for name in ("Coleman-Liau", "ARI", "LIX less newspapers"))
    assert "Other indices" not in report([measures(_spoken_in(seen, "ar"))])


def test_measures_are_told_as_data(fonts: FontLibrary) -> None:
    """Each score with what it rests on (C.1); where there is none, the reason."""
    seen = view_of(SECOND, "plain", TODAY, fonts, {})
    data, arabic = as_data(measures(seen)), as_data(measures(_spoken_in(seen, "ar")))
    assert (data["level"], data["language"], data["counter"]) == ("plain", "en-GB", "en-1")
    assert [one["id"] for one in data["indices"]][:2] == ["flesch-kincaid", "smog"]
    assert "indices" not in arabic
    assert arabic["not_measured"]


def test_wording_of_an_unknown_language_is_left_to_people(tmp_path: Path, fonts: FontLibrary) -> None:
    """Where no words are written down for a language, the rules that need them say nothing, whatever stands there."""
    rules = ("lang-jargon", "lang-active", "lang-address")
    for case in (case for case in CASES if case.rule in rules):
        content = tmp_path / "broken.yaml"
        content.write_text(broken_text(case), encoding="utf-8")
        seen = view_of(content, case.level, TODAY, fonts, {})
        assert findings(case.rule, seen)
        assert findings(case.rule, _spoken_in(seen, "cy")) == []


def test_a_language_has_its_own_length_of_sentences(fonts: FontLibrary) -> None:
    """Turkish says in fewer words what English says in twenty; where words are not parted, nobody counts them."""
    seen = view_of(SECOND, "in-depth", TODAY, fonts, {})
    assert findings("lang-sentence-length", seen) == []
    assert findings("lang-sentence-length", _spoken_in(seen, "tr"))
    assert findings("lang-sentence-length", _spoken_in(seen, "th")) == []


@pytest.mark.parametrize(("opening", "expected"), [("**The cause.** ", 0), ("**Do** stop. ", 1)])
def test_a_run_in_head_is_no_sentence(opening: str, expected: int, tmp_path: Path, fonts: FontLibrary) -> None:
    """What stands in bold before a paragraph heads it."""
    old = "There is no wrong choice. What matters to you decides, and you can change your mind later."
    new = f'"{opening}One. Two. Three. Four."'
    assert len(_broken(tmp_path, old, new, "lang-chunking", "plain", fonts)) == expected
