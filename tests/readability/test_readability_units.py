"""Normalisation, words and sentences: what is counted as one."""

from __future__ import annotations

import pytest

from leaflets.language.readability import Kind, Unit, joined, normalise, primary, sentences
from leaflets.language.readability.sentences import split
from leaflets.language.readability.tokens import tokenise


def words(text: str, language: str = "en") -> list[str]:
    return [token.text for token in tokenise(normalise(text), language)]


def parts(text: str, language: str = "en") -> list[str]:
    return list(split(normalise(text), language))


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("cafe\u0301", "café"),
        ("don\u2019t", "don't"),
        ("\u201cyes\u201d «oui» „ja“", '"yes" "oui" "ja"'),
        ("2\u00a0weeks", "2 weeks"),
        ("1\u202f300", "1300"),
        ("9\u00a0out", "9 out"),
        ("micro\u00advascular", "microvascular"),
        ("می\u200cشود", "میشود"),
        ("क\u094d\u200dष", "क\u094dष"),
        ("non\u2011surgical", "non-surgical"),
        ("See https://a.example/x.html. Rest.", "See . Rest."),
        ("Write to us@a.example, please.", "Write to , please."),
    ],
)
def test_text_is_brought_to_one_form(text: str, normal: str) -> None:
    """Composed letters, one kind of quote, space and hyphen, nothing invisible, no addresses."""
    assert normalise(text) == normal


@pytest.mark.parametrize(
    ("tag", "language"),
    [("en-GB", "en"), ("nb-NO", "no"), ("nn", "no"), ("pt_BR", "pt"), ("sr-Latn-RS", "sr-latn"), ("zh-Hant", "zh")],
)
def test_a_tag_names_its_language(tag: str, language: str) -> None:
    """Regions do not matter to an index; the script of Serbian does."""
    assert primary(tag) == language


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("and/or", "en", ["and", "or"]),
        ("left—right", "en", ["left", "right"]),
        ("non-surgical", "en", ["non-surgical"]),
        ("Take 2.5 mg", "en", ["Take", "2.5", "mg"]),
        ("2-3 weeks", "en", ["2", "3", "weeks"]),
        ("2–3 weeks", "en", ["2", "3", "weeks"]),
        ("1,300 people", "en", ["1,300", "people"]),
        ("½ pill", "en", ["½", "pill"]),
        ("5mg", "en", ["5mg"]),
        ("at 10:30", "en", ["at", "10:30"]),
        ("e.g. rest", "en", ["e.g", "rest"]),
        ("'Yes,' she said", "en", ["Yes", "she", "said"]),
        ("l'œil n'est", "fr", ["l'", "œil", "n'", "est"]),
        ("aujourd'hui", "fr", ["aujourd'hui"]),
        ("qu'il", "fr", ["qu'", "il"]),
        ("dell'acqua, c'è", "it", ["dell'", "acqua", "c'", "è"]),
        ("करेंगे", "hi", ["करेंगे"]),
        ("كَتَبَ الطبيب", "ar", ["كَتَبَ", "الطبيب"]),
        ("м'яз", "uk", ["м'яз"]),
        ("你好。", "zh", ["你", "好"]),
        ("... ! —", "en", []),
    ],
)
def test_what_is_one_word(text: str, language: str, expected: list[str]) -> None:
    """Slashes and dashes part, hyphens join, a number is one word, elisions are two, marks stay with their letters."""
    assert words(text, language) == expected


def test_letters_are_neither_digits_nor_marks() -> None:
    """Letters and characters of a word leave out punctuation, and letters leave out digits and vowel signs."""
    (token,) = tokenise("B12-x", "en")
    assert (token.letters, token.characters) == (2, 4)
    (token,) = tokenise("करेंगे", "hi")
    assert token.letters == 3


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("Rest. Sleep well. Call us.", "en", 3),
        ("Take 2.5 mg at night. Then rest.", "en", 2),
        ("Take 2.5 mg.", "en", 1),
        ("Some foods, e.g. Swiss cheese, are fine. Others, i.e. Brie, are not.", "en", 2),
        ("Dr. Smith and Prof. J. K. Jones will see you.", "en", 1),
        ("Call at 5 p.m. or later. Call at 5 p.m. We are there.", "en", 3),
        ("Is it dangerous? No. It is not.", "en", 3),
        ("See no. 5 below.", "en", 1),
        ("You have hepatitis B. Ask us.", "en", 2),
        ("Wait... Then go.", "en", 1),
        ("Wait… then go.", "en", 1),
        ("Stop! Why?! Who knows.", "en", 3),
        ('She said: "Rest." He slept.', "en", 2),
        ('"Does it hurt?" she asked.', "en", 1),
        ("Come at 10.30 or 10:30.", "en", 1),
        ("1. Rest. 2. Sleep.", "en", 2),
        ("Visit gov.uk today.", "en", 1),
        ("Das hilft z. B. Kindern. Am 3. Mai kommt Dr. Maier.", "de", 2),
        ("Das kostet ca. 5 Euro usw. und mehr.", "de", 1),
        ("Prenez p. ex. du lait. M. Dupont vient.", "fr", 2),
        ("Los EE. UU. son grandes. ¿Duele? ¡No!", "es", 3),
        ("Пейте воду и т. д. каждый день. Это важно.", "ru", 2),
        ("Dette er f.eks. Oslo. Hvil.", "no", 2),
        ("هل يؤلم؟ لا. نم جيدا.", "ar", 3),
        ("یہ ٹھیک ہے۔ آرام کریں۔", "ur", 2),
        ("आप ठीक हैं। आराम करें।", "hi", 2),
        ("你好。请坐！好吗？", "zh", 3),
        ("Πονάει; Όχι.", "el", 2),
        ("Wait; then go.", "en", 1),
        ("እረፍት። ተኛ።", "am", 2),
    ],
)
def test_what_is_one_sentence(text: str, language: str, number: int) -> None:
    """Marks of every script end sentences; decimals, times, titles, initials, abbreviations and ellipses do not."""
    assert len(parts(text, language)) == number, parts(text, language)


def test_only_sentences_and_list_items_count() -> None:
    """Headings, captions, cells, contacts, references and footers stay out."""
    units = [Unit(text="Rest well.", kind=kind) for kind in Kind]
    assert [found.unit.kind for found in sentences(units, "en")] == [Kind.SENTENCE, Kind.LIST_ITEM]


def test_cells_can_be_asked_for() -> None:
    """Tables have an index of their own, so their cells can be read when one wants them."""
    cell = Unit(text="Works best", kind=Kind.CELL)
    assert len(sentences([cell], "en", kinds=frozenset({Kind.CELL}))) == 1


LIST = (
    Unit(text="You may notice:"),
    Unit(text="a twitch", kind=Kind.LIST_ITEM),
    Unit(text="a click", kind=Kind.LIST_ITEM),
    Unit(text="Call us.", kind=Kind.LIST_ITEM),
    Unit(text="a pull", kind=Kind.LIST_ITEM),
    Unit(text="Rest."),
)


def test_each_item_of_a_list_is_one_unit() -> None:
    """Fragments are units of their own, and the text before them is their lead-in."""
    found = sentences(LIST, "en")
    assert [sentence.length for sentence in found] == [3, 2, 2, 2, 2, 1]
    assert [sentence.fragment for sentence in found] == [False, True, True, False, True, False]
    assert [sentence.lead_in for sentence in found] == [True, False, False, False, False, False]


def test_lists_are_joined_to_their_lead_in() -> None:
    """For SMOG each fragment is a sentence together with its lead-in, which is none by itself."""
    found = joined(sentences(LIST, "en"))
    assert [sentence.text for sentence in found] == [
        "You may notice: a twitch",
        "You may notice: a click",
        "Call us.",
        "You may notice: a pull",
        "Rest.",
    ]
    assert [sentence.length for sentence in found] == [5, 5, 2, 5, 1]


def test_a_sentence_knows_the_unit_it_came_from() -> None:
    """What is too long can be shown to its author."""
    unit = Unit(text="Rest. Sleep well tonight.")
    assert [found.unit for found in sentences([unit], "en")] == [unit, unit]
