"""Scores: raw and without medical names, targets and verdicts, and when there is no score at all."""

from __future__ import annotations

import inspect
from dataclasses import replace

import pytest

from leaflets.language.readability import (
    INDICES,
    LEVELS,
    Excluder,
    Kind,
    NotMeasured,
    Reading,
    Score,
    Term,
    Trust,
    Unit,
    Verdict,
    count,
    formulas,
    measure,
    sentences,
)
from leaflets.language.readability.indices import TABLES

PLAIN = "The nerve is not to blame."
NAMED = "Hemifacial spasm is not your fault at all."
SPASM = Term(forms=("hemifacial spasm",), syllables={"hemifacial": 4})


def text(*lines: str, times: int = 1) -> list[Unit]:
    return [Unit(text=line) for line in lines * times]


def scored(units: list[Unit], language: str = "en", level: str = "plain", terms: tuple[Term, ...] = ()) -> Score:
    score = measure(units, language, level, terms)
    assert isinstance(score, Score)
    return score


def reading(
    adjusted: float, raw: float, index: str = "flesch-kincaid", level: str = "plain", language: str = "en"
) -> Reading:
    found = next(one for one in INDICES[language] if one.id == index)
    target = found.targets.get(level)
    return Reading(index=found, raw=raw, adjusted=adjusted, without_fragments=None, sentences=40, target=target)


def test_a_score_says_all_that_it_rests_on() -> None:
    """Index, versions, counts, lengths and the words left out stand in the score."""
    score = scored(text(PLAIN, NAMED, times=20), terms=(SPASM,))
    assert (score.main.index.id, score.main.index.version, score.counter_version) == ("flesch-kincaid", "1", "en-1")
    assert (score.raw.words, score.raw.sentences, score.raw.syllables) == (280, 40, 20 * (6 + 12))
    assert (score.adjusted.words, score.adjusted.sentences) == (280, 40)
    assert (score.left_out, score.left_out_words) == (("hemifacial", "spasm"), 40)
    assert (score.lengths.mean, score.lengths.longest) == (7.0, 8)


def test_medical_names_stay_in_the_sentence_and_leave_the_mean() -> None:
    """Adjusted, two words of six syllables are gone from syllables, letters and hard words, but not from W and S."""
    score = scored(text(PLAIN, NAMED, times=20), terms=(SPASM,))
    assert score.raw.syllables - score.adjusted.syllables == 20 * 6
    assert score.raw.three_up - score.adjusted.three_up == 20
    assert score.raw.letters - score.adjusted.letters == 20 * 15
    assert score.adjusted.asl == score.raw.asl == 7
    assert score.main.adjusted == pytest.approx(0.39 * 7 + 11.8 * (12 / 12) - 15.59)
    assert score.main.raw == pytest.approx(0.39 * 7 + 11.8 * (18 / 14) - 15.59)
    smog = score.readings[1]
    assert (smog.adjusted, smog.raw) == (pytest.approx(3.1291), pytest.approx(1.0430 * 15**0.5 + 3.1291))


def test_too_many_words_left_out_is_told() -> None:
    """The share of words left out is reported, and more than 12 in 100 are too many."""
    score = scored(text(PLAIN, NAMED, times=20), terms=(SPASM,))
    assert score.left_out_share == pytest.approx(40 / 280)
    assert score.too_much_left_out
    assert "14% of the words are left out as medical names" in score.remarks
    assert not scored(text(PLAIN, PLAIN, PLAIN, NAMED, times=20), terms=(SPASM,)).too_much_left_out


def test_only_whole_terms_are_left_out() -> None:
    """A word of a term by itself stays in, and so does a term that only teaches syllables."""
    alone = scored(text("A spasm is not your fault.", times=20), terms=(SPASM,))
    taught = scored(text(NAMED, times=20), terms=(replace(SPASM, excluded=False),))
    assert alone.left_out == taught.left_out == ()
    assert taught.raw == taught.adjusted


def test_a_possessive_is_still_the_term() -> None:
    """ "The spasm's cause" names the spasm."""
    score = scored(text("The spasm's cause is not known.", times=20), terms=(Term(forms=("spasm",)),))
    assert score.left_out == ("spasm's",)


@pytest.mark.parametrize(
    ("adjusted", "raw", "said"),
    [
        (4.61, 6.94, "Flesch-Kincaid grade 4.6 (6.9)"),
        (4.61, 4.63, "Flesch-Kincaid grade 4.6"),
        (0.4, 0.4, "Flesch-Kincaid below grade 1"),
        (-1.4, 2.31, "Flesch-Kincaid below grade 1 (2.3)"),
        (0.96, 0.96, "Flesch-Kincaid grade 1.0"),
    ],
)
def test_grades_are_said_for_people(adjusted: float, raw: float, said: str) -> None:
    """One decimal, the raw score beside it where it differs, and nothing below grade 1."""
    assert reading(adjusted, raw).said() == said


def test_points_are_said_for_people() -> None:
    """Scales of 100 points are said in whole numbers, with the name of their index."""
    found = reading(81.6, 71.2, index="szigriszt-pazos", language="es")
    assert found.said() == "INFLESZ 82 (71)"


@pytest.mark.parametrize(
    ("adjusted", "raw", "verdict", "severity"),
    [
        (6.0, 9.0, Verdict.MET, ""),
        (6.04, 6.04, Verdict.MET, ""),
        (6.1, 6.1, Verdict.OVER, "error"),
        (6.0, 9.1, Verdict.RAW_OVER, "warn"),
        (2.0, 9.1, Verdict.RAW_OVER, "warn"),
    ],
)
def test_a_grade_is_judged_as_it_is_said(adjusted: float, raw: float, verdict: Verdict, severity: str) -> None:
    """Adjusted at most the target, raw at most three grades more."""
    found = reading(adjusted, raw)
    assert (found.verdict, found.severity) == (verdict, severity)


@pytest.mark.parametrize(
    ("language", "index", "adjusted", "raw", "verdict", "severity"),
    [
        ("es", "szigriszt-pazos", 65, 50, Verdict.MET, ""),
        ("es", "szigriszt-pazos", 64, 64, Verdict.OVER, "error"),
        ("es", "szigriszt-pazos", 65, 49, Verdict.RAW_OVER, "warn"),
        ("fr", "kandel-moles-207", 69, 69, Verdict.OVER, "warn"),
        ("sv", "lix", 35, 50, Verdict.MET, ""),
        ("sv", "lix", 36, 36, Verdict.OVER, "error"),
        ("sv", "lix", 35, 51, Verdict.RAW_OVER, "warn"),
        ("en", "flesch-reading-ease", 69, 69, Verdict.OVER, "info"),
        ("fi", "relative-lix", -12, 4, Verdict.RAW_OVER, "info"),
        ("uk", "partiko", 10, 10, Verdict.NO_TARGET, ""),
    ],
)
def test_points_are_judged_in_their_direction(
    language: str, index: str, adjusted: float, raw: float, verdict: Verdict, severity: str
) -> None:
    """Scales where more is easier fall short by up to 15 points, LIX exceeds by up to 15; class decides how loud."""
    found = reading(adjusted, raw, index=index, language=language)
    assert (found.verdict, found.severity) == (verdict, severity)


def test_a_level_without_targets_is_not_judged() -> None:
    """A reading level that we know no target for is measured all the same."""
    assert scored(text(PLAIN, times=20), level="very-easy").main.verdict is Verdict.NO_TARGET


def test_little_text_gets_no_score() -> None:
    """Below a hundred words there is no figure, and the reason says how many there are."""
    found = measure(text(PLAIN, times=16), "en", "plain")
    assert isinstance(found, NotMeasured)
    assert found.insufficient
    assert found.said() == "insufficient text: 96 words, 100 are needed"
    assert isinstance(measure(text(PLAIN, times=17), "en", "plain"), Score)


def test_a_text_of_nothing_but_names_gets_no_score() -> None:
    """Where every word is left out, nothing is left to measure."""
    found = measure(text("Hemifacial spasm.", times=60), "en", "plain", (SPASM,))
    assert isinstance(found, NotMeasured)
    assert found.insufficient


def test_smog_tells_how_many_sentences_it_had() -> None:
    """SMOG is scaled below 30 sentences and says so, and below ten it is not judged."""
    few = scored(text("word " * 20 + "end.", times=9)).readings[1]
    some = scored(text(PLAIN, times=20)).readings[1]
    many = scored(text(PLAIN, times=30)).readings[1]
    assert (few.scaled, few.verdict) == (True, Verdict.TOO_SHORT)
    assert (some.scaled, some.verdict) == (True, Verdict.MET)
    assert (many.scaled, many.verdict) == (False, Verdict.MET)
    assert "SMOG is scaled from 20 sentences" in scored(text(PLAIN, times=20)).remarks


@pytest.mark.parametrize(
    "language", ["ar", "fa", "hi", "zh-Hans", "ja", "th", "ko", "vi", "id", "hu", "sw", "sr", "cs", "xx"]
)
def test_a_language_without_an_index_is_not_measured(language: str) -> None:
    """No number is invented: the reason stands there instead, and lengths are facts all the same."""
    found = measure(text("Ab cd ef. Gh ij.", times=40), language, "plain")
    assert isinstance(found, NotMeasured)
    assert not found.insufficient
    assert found.reason
    assert found.said().startswith("not measured: ")
    assert found.lengths.sentences == 80


def test_scripts_without_spaces_are_counted_in_characters() -> None:
    """The length of a Chinese sentence is told in characters, and says so."""
    found = measure([Unit(text="请坐。你好吗？")], "zh-Hans", "plain")
    assert (found.lengths.counted, found.lengths.words, found.lengths.longest) == ("characters", 5, 3)


@pytest.mark.parametrize("language", sorted(INDICES))
def test_every_language_with_an_index_gets_a_score(language: str) -> None:
    """Each has a first index that people are told, and all readings are figures."""
    found = scored(text("Mama nada. Lala mina?", times=30), language)
    assert [one.index.id for one in found.readings] == [index.id for index in INDICES[language]]
    assert all(one.said() for one in found.readings)


FOR_INFORMATION = {
    "en": {"flesch-reading-ease", "coleman-liau", "automated-readability", "relative-lix"},
    "es": {"fernandez-huerta", "gutierrez-de-polini", "crawford", "sol", "relative-lix"},
    "de": {"wiener-2", "wiener-3", "wiener-4", "relative-lix"},
    "it": {"flesch-vacca", "relative-lix"},
    "pt": {"moreno", "relative-lix"},
    "nl": {"brouwer"},
    "ru": {"solnyshkina", "relative-lix"},
    "tr": {"cetinkaya-uzun"},
}


@pytest.mark.parametrize("language", sorted(FOR_INFORMATION))
def test_other_indices_inform_and_never_judge(language: str) -> None:
    """An index without a target of its own (E.2), or of class C, is told beside the others and blocks nothing."""
    informing = {index.id for index in INDICES[language] if not index.judges}
    assert informing == FOR_INFORMATION[language]
    indices = [index for index in INDICES[language] if not index.judges]
    bad = {index.id: -99.0 if index.easier_up else 99.0 for index in indices}
    hopeless = [reading(value, value, id, language=language) for id, value in bad.items()]
    assert {one.severity for one in hopeless} <= {"", "info"}


def test_every_formula_is_an_index_of_a_language() -> None:
    """Nothing is computed that no command tells: each formula has its language."""
    used = {getattr(one.formula, "func", one.formula) for indices in INDICES.values() for one in indices}
    used |= {index.formula for index in TABLES.values()}
    assert used >= {
        thing
        for thing in vars(formulas).values()
        if inspect.isfunction(thing) and thing.__module__ == formulas.__name__
    }


def test_no_grade_is_told_beyond_what_an_index_knows() -> None:
    """Crawford's readers were in grades 1 to 6 (C.3): above that it says only that it is above."""
    assert reading(6.0, 6.04, "crawford", language="es").said() == "Crawford grade 6.0"
    assert reading(5.9, 7.2, "crawford", language="es").said() == "Crawford grade 5.9 (above grade 6)"
    assert reading(7.2, 8.0, "crawford", language="es").said() == "Crawford above grade 6"


def test_targets_get_harder_with_the_level() -> None:
    """What is easy enough for one level is easy enough for the next."""
    for index in (index for indices in INDICES.values() for index in indices if index.targets):
        targets = [index.targets[level] for level in LEVELS]
        assert targets == sorted(targets, reverse=index.easier_up), index


def test_only_indices_of_class_a_may_stop_a_release() -> None:
    """The first index of these languages is of class A, and of no others."""
    gating = {language for language, indices in INDICES.items() if indices[0].trust is Trust.A}
    assert gating == {"en", "es", "de", "it", "sv", "no", "da"}


def test_numbers_without_a_speller_are_told() -> None:
    """Spanish numbers leave the mean of syllables, stay in W, and the score says how many."""
    score = scored(text("Son 3 meses y no 12 en total.", times=20), "es")
    assert (score.raw.words, score.raw.voiced, score.unspoken_numbers) == (160, 120, 40)
    assert "words with digits, left out of the mean of syllables: 40" in score.remarks


LIST = [
    Unit(text="You may remember:"),
    Unit(text="a twitch", kind=Kind.LIST_ITEM),
    Unit(text="an irregular pull", kind=Kind.LIST_ITEM),
]


def test_a_list_is_not_one_long_sentence() -> None:
    """Four short items are four units: far below grade 4, not grade 11."""
    items = [Unit(text=item, kind=Kind.LIST_ITEM) for item in ("rest well", "drink water", "call us", "sleep more")]
    found = count(sentences(items, "en"), "en", {}, Excluder())
    assert found.sentences == 4
    assert formulas.flesch_kincaid(found) < 4


def test_smog_reads_each_item_with_its_lead_in() -> None:
    """Two fragments and their lead-in are two sentences for SMOG, each with its hard word; three units for others."""
    score = scored(LIST * 20)
    assert (score.raw.sentences, score.readings[1].sentences) == (60, 40)
    assert score.readings[1].raw == pytest.approx(1.0430 * (60 * 30 / 40) ** 0.5 + 3.1291)


def test_the_score_without_fragments_is_told_beside() -> None:
    """Lists of fragments and their lead-ins are dropped, if enough text is left."""
    assert scored(LIST * 20).main.without_fragments is None
    both = scored([*text(PLAIN, times=20), *LIST * 20])
    assert both.main.without_fragments == scored(text(PLAIN, times=20)).main.raw
    assert any(remark.startswith("without lists of fragments, Flesch-Kincaid ") for remark in both.remarks)


def test_headings_and_cells_do_not_change_a_score() -> None:
    """What D.2 leaves out is left out."""
    units = text(PLAIN, times=20)
    more = [*units, Unit(text="Hospitalisation", kind=Kind.HEADING), Unit(text="Complications", kind=Kind.CELL)]
    assert scored(more) == scored(units)
