"""Direction: levels for the readers of any script, and the order of the eye."""

import itertools
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typesetting import ready, texts

from leaflets.text import fill
from leaflets.text.bidi import bidi_levels, visual_order
from leaflets.text.bidi.classes import LETTERS, REMOVED, classes_of
from leaflets.text.bidi.levels import resolved

STEERING = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
MIXED = st.text(st.sampled_from("ab אבسل١5+,%.()[]\u064b\u05b7\u200c\u00ad\n" + STEERING), max_size=40)
PLAIN = st.text(st.sampled_from("ab אבسل١5+,%.()[]\u064b"), max_size=20)
BASES = st.sampled_from([0, 1])
LEVELS = st.lists(st.integers(0, 5), max_size=20)


def levels(text, base=0):
    return "".join(map(str, bidi_levels(text, base)))


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("abc", 0, "000"),
        ("שלום", 1, "1111"),
        ("a שלום b", 0, "00111100"),
        ("שלום HFS.", 1, "111112221"),
        ("(HFS) שלום", 1, "1222111111"),
        ("שלום 12–15", 1, "1111122122"),  # a range reads from its right: 15-12
        ("سلام ١٢", 1, "1111122"),
        ("(א) b", 0, "01000"),
        ("א\u200cב", 0, "111"),
    ],
)
def test_levels(text, base, expected):
    """Letters run their own way, numbers always from the left, and brackets as what they stand in."""
    assert levels(text, base) == expected


def test_a_telephone_number_keeps_its_order_in_isolates():
    """Groups of digits are read in the paragraph's direction, unless the number is isolated as one thing."""
    eye = [order_of_groups(text) for text in ("אבג 020 3448 8723", "אבג \u2066020 3448 8723\u2069")]
    assert eye == ["8723 3448 020 גבא", "020 3448 8723 גבא"]


def order_of_groups(text):
    shown = (text[at] for at in visual_order(bidi_levels(text, 1)))
    return "".join(char for char in shown if unicodedata.bidirectional(char) not in ("LRI", "PDI"))


def test_each_paragraph_is_on_its_own():
    """What is left open in one paragraph of a text says nothing about the next (P1)."""
    assert levels("\u202babc\nabc", 0)[-3:] == "000"
    assert levels("\u2067abc\u2029(א", 0)[-2:] == "01"


def test_left_to_right_text_costs_nothing():
    """Text with nothing right to left in it is all level 0, whatever isolates it holds."""
    assert levels("call \u2066020\u2069 “now” – or № 5 …") == "0" * 27


def test_left_to_right_marks_are_harmless():
    """Left-to-right isolates in left-to-right text change nothing that is seen, and are not copied."""
    plain, marked = fill(ready("call 020 now"), 60), fill(ready("call \u2066020\u2069 now"), 60)
    assert texts(marked) == texts(plain)
    assert [line.width for line in marked] == [line.width for line in plain]


@given(MIXED, BASES)
def test_every_character_has_a_level(text, base):
    """As many levels as characters, none below the base, all within what embeddings of that depth can reach."""
    found = bidi_levels(text, base)
    assert len(found) == len(text)
    assert all(base <= level <= base + 2 * (1 + sum(char in STEERING for char in text)) for level in found)


@given(MIXED, BASES)
def test_letters_run_their_own_way(text, base):
    """Without overrides, Hebrew and Arabic letters have odd levels and Latin letters and digits even ones."""
    text = text.translate(dict.fromkeys(map(ord, "\u202d\u202e")))
    for char, level in zip(text, bidi_levels(text, base), strict=True):
        name = unicodedata.bidirectional(char)
        assert name not in ("R", "AL", "L", "EN", "AN") or not char.isprintable() or level % 2 == (name in ("R", "AL"))


@given(PLAIN, MIXED, PLAIN, BASES, st.sampled_from("\u2066\u2067\u2068"))
def test_isolates_do_not_leak(before, inside, after, base, initiator):
    """What stands in an isolate changes nothing outside of it: the text around has the levels it has around a comma."""
    inside = inside.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\n")))
    first, second = (
        resolved(classes_of(text), base, text)
        for text in (f"{before}{initiator}{inside}\u2069{after}", f"{before}{initiator}\u2069{after}")
    )
    end = len(before) + 1
    assert first[:end] == second[:end]
    assert first[end + len(inside) :] == second[end:]


@given(LEVELS)
def test_visual_order_loses_nothing(found):
    """Every piece of a line is shown, once."""
    assert sorted(visual_order(found)) == list(range(len(found)))


@given(LEVELS)
def test_visual_order_twice_is_the_first_order(found):
    """Who reorders what is in visual order, by the same levels, gets the text back wherever one level is reversed."""
    flat = [level % 2 for level in found]
    once = visual_order(flat)
    assert [once[at] for at in visual_order([flat[at] for at in once])] == list(range(len(flat)))


@given(LEVELS)
def test_visual_order_keeps_each_level_together(found):
    """Neighbours of one level stay neighbours: rightward when even, leftward when odd."""
    place = {at: number for number, at in enumerate(visual_order(found))}
    for at, (one, other) in enumerate(itertools.pairwise(found)):
        if one == other:
            assert place[at + 1] - place[at] == (-1 if one % 2 else 1)


@pytest.mark.parametrize(
    ("found", "order"),
    [
        ([0, 0, 0], [0, 1, 2]),
        ([1, 1, 1], [2, 1, 0]),
        ([0, 1, 1, 0], [0, 2, 1, 3]),
        ([1, 2, 2, 1], [3, 1, 2, 0]),
        ([0, 1, 2, 1, 0, 1], [0, 3, 2, 1, 4, 5]),
        ([2, 2], [0, 1]),
        ([], []),
    ],
)
def test_visual_order_is_rule_l2(found, order):
    """From the highest level to the lowest odd one, each run at that level or above is reversed (UAX #9, L2)."""
    assert visual_order(found) == order


@pytest.mark.parametrize(
    "text",
    [
        "\u2067" * 20_000 + "א",
        "\u2068" * 20_000 + "א" + "\u2069" * 20_000,
        "\u202b" * 20_000,
        "(" * 20_000 + "א" + ")" * 20_000,
        "(א)" * 20_000,
        "א" + "%" * 40_000,
        "א" + "\u05b7" * 40_000,
        "א\n" * 20_000,
    ],
    ids=["isolates", "guessed", "embeddings", "nested", "pairs", "signs", "marks", "paragraphs"],
)
def test_hostile_text_is_quick(text):
    """No text takes longer than its length deserves."""
    start = time.process_time()
    bidi_levels(text, 0)
    assert time.process_time() - start < 2


def test_every_class_has_its_own_letter():
    """The letters that stand for classes are all different, and what X9 removes is six of them."""
    assert len(set(LETTERS.values())) == len(LETTERS) == 23
    assert {name for name, letter in LETTERS.items() if letter in REMOVED} == {"LRE", "RLE", "LRO", "RLO", "PDF", "BN"}
