"""Numbers as they are said in English, counted in syllables (D.2 of the standards note: 90 has two).

Cardinals from 0 to 9999, read the British way ("one hundred and five"), a year like any other number; decimals digit by
digit after "point". Other languages have no speller yet: their numbers stay out of the mean, and the score says so.
"""

from __future__ import annotations

import re
import unicodedata

from leaflets.language.readability.syllables.english import count

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?")


def english_words(number: int) -> str:
    """A number from 0 to 9999 in words.

    >>> english_words(1306)
    'one thousand three hundred and six'
    """
    if number < 20:
        return _UNITS[number]
    if number < 100:
        rest = f" {_UNITS[number % 10]}" if number % 10 else ""
        return _TENS[number // 10] + rest
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    head = f"{english_words(number // size)} {name}"
    rest_of = number % size
    if not rest_of:
        return head
    return f"{head}{' and ' if rest_of < 100 else ' '}{english_words(rest_of)}"


def english_syllables(text: str) -> int | None:
    """Syllables of a number written in digits of any script; None outside of 0 to 9999, or for a time or date."""
    digits = "".join(str(unicodedata.decimal(mark, mark)) for mark in text)
    found = _NUMBER.fullmatch(digits)
    if found is None or int(found[1].replace(",", "")) > 9999:
        return None
    said = english_words(int(found[1].replace(",", "")))
    if found[2]:
        said += " point " + " ".join(_UNITS[int(digit)] for digit in found[2])
    return sum(map(count, said.split()))
