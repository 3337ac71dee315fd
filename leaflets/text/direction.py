"""Direction: the bidi level of each character, and the visual order of what stands on one line.

`bidi_levels` does for now only what left-to-right paragraphs without right-to-left characters need: every character
gets the base level, which is what UAX #9 gives them as far as the eye can tell (explicit left-to-right embeddings and
isolates would only raise it to another even level). All else is refused with `DirectionError`, never set wrongly. Rule
L1 (spaces at a line's end) follows with the rest of UAX #9. `visual_order` is rule L2, complete.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_FIRST_RTL = "\u0590"
"""No character below this one is of a right-to-left class (Unicode, DerivedBidiClass)."""

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})


class DirectionError(ValueError):
    """The text needs the bidirectional algorithm, which is not there yet. `offset` counts in the normalised text."""

    def __init__(self, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.offset = offset


def bidi_levels(text: str, base: int) -> bytes:
    """The embedding level of each character of a paragraph (UAX #9), `base` being 0 (left to right) or 1.

    Raises DirectionError for a right-to-left base and for any character of a right-to-left class.
    """
    if base:
        raise DirectionError("right-to-left paragraphs cannot be set yet")
    if text and not text.isascii() and max(text) >= _FIRST_RTL:
        for offset, char in enumerate(text):
            if unicodedata.bidirectional(char) in _RIGHT_TO_LEFT:
                raise DirectionError(f"right-to-left character U+{ord(char):04X} cannot be set yet", offset)
    return bytes(len(text))


def visual_order(levels: Sequence[int]) -> list[int]:
    """The indices of a line's pieces from left to right, by their levels (UAX #9, rule L2)."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    if not odd:
        return order
    for lowest in range(max(levels), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= lowest:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order
