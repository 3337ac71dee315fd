"""Bidi classes as letters: a text becomes a string of classes, one letter for each character (UAX 9, table 4)."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

from leaflets.text.bidi.tables import UNASSIGNED

LETTERS = {
    "L": "L", "R": "R", "AL": "A",  # strong
    "EN": "E", "AN": "N",  # numbers
    "ES": "s", "ET": "t", "CS": "c", "NSM": "m",  # weak
    "B": "b", "S": "g", "WS": "w", "ON": "o",  # neutral
    "LRI": "i", "RLI": "j", "FSI": "f", "PDI": "p",  # isolates
    "LRE": "1", "RLE": "2", "LRO": "3", "RLO": "4", "PDF": "5", "BN": "z",  # what rule X9 removes
}  # fmt: skip
"""The letter of each class, by Unicode's own short name."""

INITIATORS = frozenset("ijf")
"""Isolate initiators (BD8)."""

REMOVED = frozenset("12345z")
"""What takes no part after the explicit levels (UAX 9 X9)."""

_STARTS = [start for start, _, _ in UNASSIGNED]


class _Letters(dict[int, str]):
    """A table for `str.translate` that learns each character when it first meets it."""

    def __missing__(self, code: int) -> str:
        letter = self[code] = LETTERS[class_of(chr(code))]
        return letter


_letters = _Letters()


def classes_of(text: str) -> str:
    """The class of each character, as letters."""
    return text.translate(_letters)


def class_of(char: str) -> str:
    """The Bidi_Class of a character, by its short name.

    Python's own data, and where that knows no such character what a later Unicode says of it (DerivedBidiClass).
    """
    known = unicodedata.bidirectional(char)
    if known:
        return known
    start, end, name = UNASSIGNED[bisect_right(_STARTS, ord(char)) - 1]
    return name if start <= ord(char) <= end else "L"
