"""Formulas, on short passages counted by hand: the counts first, then every figure from the printed coefficients."""

from __future__ import annotations

from math import sqrt

import pytest

from leaflets.language.readability import Counts, Excluder, Unit, count, formulas, sentences

PASSAGES = {
    # Your eye twitch·es. (3 words, 4 syllables, 15 letters) The nerve is not to blame. (6, 6, 20)
    # A sur·geon can move the ves·sel. (6, 8, 24) Op·er·a·tions are rare. (3, 6, 17)
    # One syllable: 2 + 6 + 4 + 2. Three and more: operations. Over six letters: twitches, surgeon, operations.
    "en": "Your eye twitches. The nerve is not to blame. A surgeon can move the vessel. Operations are rare.",
    # La ca·ra se mue·ve so·la. (5, 8, 17) No es cul·pa tu·ya. (4, 6, 13) El o·jo se cie·rra. (4, 6, 13)
    "es": "La cara se mueve sola. No es culpa tuya. El ojo se cierra.",
    # Der Arzt gibt Ih·nen ei·ne Sprit·ze. (6, 9) Die Be·hand·lung wirkt drei Mo·na·te. (5, 9)
    # Sie sind nicht schuld. (4, 4) One syllable: 3 + 3 + 4.
    # Three: Behandlung, Monate. Over six letters: Spritze, Behandlung.
    "de": "Der Arzt gibt Ihnen eine Spritze. Die Behandlung wirkt drei Monate. Sie sind nicht schuld.",
    # L' œil se ferme tout seul. (6, 5) Le mé·de·cin peut vous ai·der. (5, 8)
    "fr": "L’œil se ferme tout seul. Le médecin peut vous aider.",
    # L' oc·chio si chiu·de da so·lo. (6, 8, 21) Il me·di·co può a·iu·ta·re. (4, 9, 18)
    "it": "L’occhio si chiude da solo. Il medico può aiutare.",
    # O ros·to me·xe so·zi·nho. (4, 8) Não é cul·pa su·a. (4, 6)
    "pt": "O rosto mexe sozinho. Não é culpa sua.",
    # Uw oog gaat van·zelf dicht. (5, 6) De arts kan u hel·pen. (5, 6)
    "nl": "Uw oog gaat vanzelf dicht. De arts kan u helpen.",
    # Глаз за·кры·ва·ет·ся сам. (3, 7) Врач мо·жет по·мочь. (3, 5)
    "ru": "Глаз закрывается сам. Врач может помочь.",
    # О·ко ми·мо·во·лі клі·па·є. (3, 9) Це не ва·ша ви·на. (4, 6)
    "uk": "Око мимоволі кліпає. Це не ваша вина.",
    # Göz ken·di·li·ğin·den ka·pa·nır. (3, 9) Dok·tor si·ze yar·dım e·der. (4, 8)
    "tr": "Göz kendiliğinden kapanır. Doktor size yardım eder.",
    # Five words and four; over six letters: blinkar, behandlingen, hjälper.
    "sv": "Ögat blinkar av sig självt. Behandlingen hjälper de flesta.",
    # Five words and four; over six letters: blunker.
    "no": "Øyet blunker av seg selv. Legen kan hjelpe deg.",
    # Five words and four; over six letters: blinker.
    "da": "Øjet blinker af sig selv. Lægen kan hjælpe dig.",
    # O·ko sa·mo mru·ga. (3) Le·ka·rze pro·po·nu·ją o·pe·ra·cję. (3, two of four syllables)
    "pl": "Oko samo mruga. Lekarze proponują operację.",
    # O·ko sa·mo trep·će. (3) O·pe·ra·ci·ja po·ma·že ve·ći·ni. (3, one of five syllables)
    "hr": "Oko samo trepće. Operacija pomaže većini.",
    # Three words and two; over six letters: sulkeutuu, itsestään, lääkäri.
    "fi": "Silmä sulkeutuu itsestään. Lääkäri auttaa.",
}


def counts(language: str) -> Counts:
    return count(sentences([Unit(text=PASSAGES[language])], language), language, {}, Excluder())


@pytest.mark.parametrize(
    ("language", "words", "number", "syllables"),
    [
        ("en", 18, 4, 24),
        ("es", 13, 3, 20),
        ("de", 15, 3, 22),
        ("fr", 11, 2, 13),
        ("it", 10, 2, 17),
        ("pt", 8, 2, 14),
        ("nl", 10, 2, 12),
        ("ru", 6, 2, 12),
        ("uk", 7, 2, 15),
        ("tr", 7, 2, 17),
    ],
)
def test_passages_are_counted_as_by_hand(language: str, words: int, number: int, syllables: int) -> None:
    """Words, sentences and syllables are those of the comments above."""
    found = counts(language)
    assert (found.words, found.sentences, found.syllables) == (words, number, syllables)


def test_letters_and_kinds_of_words_are_counted_as_by_hand() -> None:
    """Letters, long words and words of one, three or four syllables are those of the comments above."""
    english, german = counts("en"), counts("de")
    assert (english.letters, english.single, english.three_up, english.long_words) == (76, 14, 1, 3)
    assert (german.single, german.three_up, german.long_words) == (10, 2, 2)
    assert (counts("es").letters, counts("it").letters) == (43, 39)
    assert (counts("pl").four_up, counts("hr").four_up) == (2, 1)
    assert [counts(language).long_words for language in ("sv", "no", "da", "fi")] == [3, 1, 1, 3]


FIGURES = [
    ("en", formulas.flesch_reading_ease, 206.835 - 1.015 * 18 / 4 - 84.6 * 24 / 18),
    ("en", formulas.flesch_kincaid, 0.39 * 18 / 4 + 11.8 * 24 / 18 - 15.59),
    ("en", formulas.smog, 1.0430 * sqrt(1 * 30 / 4) + 3.1291),
    ("en", formulas.forcast, 20 - (14 * 150 / 18) / 10),
    ("en", formulas.coleman_liau, 0.0588 * (100 * 76 / 18) - 0.296 * (100 * 4 / 18) - 15.8),
    ("en", formulas.automated_readability, 4.71 * 76 / 18 + 0.5 * 18 / 4 - 21.43),
    ("en", formulas.lix, 18 / 4 + 100 * 3 / 18),
    ("es", formulas.szigriszt_pazos, 206.835 - 62.3 * 20 / 13 - 13 / 3),
    ("es", formulas.fernandez_huerta, 206.84 - 60 * 20 / 13 - 1.02 * 13 / 3),
    ("es", formulas.gutierrez_polini, 95.2 - 9.7 * 43 / 13 - 0.35 * 13 / 3),
    ("es", formulas.crawford, -0.205 * (100 * 3 / 13) + 0.049 * (100 * 20 / 13) - 3.407),
    ("es", formulas.sol, 0.74 * 3.1291 - 2.51),
    ("de", formulas.wiener_1, 0.1935 * 200 / 15 + 0.1672 * 5 + 0.1297 * 200 / 15 - 0.0327 * 1000 / 15 - 0.875),
    ("de", formulas.wiener_2, 0.2007 * 200 / 15 + 0.1682 * 5 + 0.1373 * 200 / 15 - 2.779),
    ("de", formulas.wiener_3, 0.2963 * 200 / 15 + 0.1905 * 5 - 1.1144),
    ("de", formulas.wiener_4, 0.2744 * 200 / 15 + 0.2656 * 5 - 1.693),
    ("de", formulas.amstad, 180 - 5 - 58.5 * 22 / 15),
    ("fr", formulas.kandel_moles, 207 - 1.015 * 5.5 - 73.6 * 13 / 11),
    ("it", formulas.gulpease, 89 + (300 * 2 - 10 * 39) / 10),
    ("it", formulas.flesch_vacca, 217 - 1.3 * 5 - 60 * 1.7),
    ("pt", formulas.martins, 248.835 - 1.015 * 4 - 84.6 * 1.75),
    ("pt", formulas.moreno, 227 - 1.04 * 4 - 72 * 1.75),
    ("nl", formulas.douma, 206.84 - 0.93 * 5 - 77 * 1.2),
    ("nl", formulas.brouwer, 195 - 2 * 5 - 66.7 * 1.2),
    ("ru", formulas.oborneva, 206.835 - 1.3 * 3 - 60.1 * 2),
    ("ru", formulas.solnyshkina, 208.7 - 2.6 * 3 - 39.2 * 2),
    ("uk", formulas.partiko, 206.84 - 5.93 * 3.5 - 28.3 * 15 / 7),
    ("tr", formulas.atesman, 198.825 - 40.175 * 17 / 7 - 2.610 * 3.5),
    ("tr", formulas.cetinkaya_uzun, 118.823 - 25.987 * 17 / 7 - 0.971 * 3.5),
    ("sv", formulas.lix, 4.5 + 100 * 3 / 9),
    ("no", formulas.lix, 4.5 + 100 * 1 / 9),
    ("da", formulas.lix, 4.5 + 100 * 1 / 9),
    ("pl", formulas.fog_pl, 0.4 * (3 + 100 * 2 / 6)),
    ("hr", formulas.smog_cro, 2 + sqrt(1 * 30 / 2)),
]


@pytest.mark.parametrize(
    ("language", "formula", "figure"),
    FIGURES,
    ids=[f"{language}-{formula.__name__}" for language, formula, _ in FIGURES],
)
def test_formulas_give_what_a_hand_gets(language: str, formula, figure: float) -> None:
    """Each formula on a passage is the figure that its printed coefficients give on counts made by hand."""
    assert formula(counts(language)) == pytest.approx(figure, abs=1e-9)


def test_relative_lix_is_measured_from_newspapers() -> None:
    """LIX of a Finnish passage is told as its distance from Finnish newspapers."""
    assert formulas.relative_lix(counts("fi"), "fi") == pytest.approx(2.5 + 60 - 72)


@pytest.mark.parametrize(
    ("formula", "figure"),
    [
        (formulas.flesch_reading_ease, 116.145),
        (formulas.flesch_kincaid, -1.45),
    ],
)
def test_the_cat_on_the_mat(formula, figure: float) -> None:
    """The best known example: "The cat sat on the mat." has the figures every implementation agrees on."""
    found = count(sentences([Unit(text="The cat sat on the mat.")], "en"), "en", {}, Excluder())
    assert formula(found) == pytest.approx(figure, abs=0.001)


def test_formulas_survive_an_empty_text() -> None:
    """No words, no crash."""
    empty = Counts(words=0, sentences=0)
    assert all(isinstance(formula(empty), float | int) for _, formula, _ in FIGURES)
