"""Direction: honest about what cannot be set, right about visual order."""

import pytest
from typesetting import ready, span, texts

from leaflets.text import DirectionError, fill, prepare
from leaflets.text.direction import bidi_levels, visual_order


@pytest.mark.parametrize("text", ["سلام", "abc שלום", "a\u202eb", "a\u2067b", "١٢"])
def test_right_to_left_text_is_refused(text):
    """Text that needs the bidirectional algorithm is refused, wherever it stands; never set in the wrong order."""
    with pytest.raises(DirectionError):
        ready("plain ", text)


def test_right_to_left_paragraph_is_refused():
    """A right-to-left base is refused even for Latin text, whose full stop would stand at the wrong end."""
    with pytest.raises(ValueError, match="right-to-left"):
        prepare([span("Hello.")], "rtl")


def test_the_place_is_told():
    """The error says where in the text the character stands."""
    with pytest.raises(DirectionError) as caught:
        bidi_levels("naïve א", 0)
    assert caught.value.offset == 6


def test_left_to_right_marks_are_harmless():
    """Left-to-right isolates in left-to-right text change nothing that is seen, and are not copied."""
    plain, marked = fill(ready("call 020 now"), 60), fill(ready("call \u2066020\u2069 now"), 60)
    assert texts(marked) == texts(plain)
    assert [line.width for line in marked] == [line.width for line in plain]


@pytest.mark.parametrize(
    ("levels", "order"),
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
def test_visual_order_is_rule_l2(levels, order):
    """From the highest level to the lowest odd one, each run at that level or above is reversed (UAX #9, L2)."""
    assert visual_order(levels) == order
