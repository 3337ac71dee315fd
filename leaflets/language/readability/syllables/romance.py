"""Syllables of Spanish, Italian and Portuguese: groups of vowels, parted where two vowels are both heard.

Spanish follows the spelling rules of the Ortografía de la lengua española (RAE 2010): a hiatus is two strong vowels, or
í or ú beside one; u is silent in que and gui; h hides nothing. Italian and Portuguese follow the same idea with their
own diphthongs. Where Italian does not write the stress, endings decide (terapìa, mìa); the rule errs where they do not.
"""

from __future__ import annotations

import re
from collections.abc import Callable

SPANISH = "es-1"
ITALIAN = "it-1"
PORTUGUESE = "pt-1"


def _nuclei(word: str, vowels: str, parted: Callable[[str, str], bool]) -> int:
    """Groups of vowels, and one more for each pair in a group that is heard apart."""
    groups = re.findall(f"[{vowels}]+", word)
    return sum(1 + sum(map(parted, group, group[1:])) for group in groups)


def spanish(word: str) -> int:
    """Syllables of a Spanish word."""
    word = word.lower().replace("h", "")
    word = re.sub(r"(?<=[qg])u(?=[eiéí])", "", word)
    word = re.sub(r"y(?![aeiouáéíóúü])", "i", word)
    return _nuclei(word, "aeiouáéíóúü", _spanish_hiatus)


def _spanish_hiatus(one: str, two: str) -> bool:
    strong = "aeoáéó"
    if one in strong and two in strong:
        return True
    return one == two or (one in "íú" and two in strong) or (one in strong and two in "íú")


_ITALIAN = {"paura": 3, "paure": 3, "baule": 3, "influenza": 4, "viaggio": 2, "scia": 2, "bugia": 3, "zii": 2}
_STRESSED_I = re.compile(
    r"(?:log|graf|pat|tom|nom|scop|terap|alg|urg|erg|anem|fag|mac|att|pleg|ton|chim|miop|stes|plas|less|ops|card|fob|iatr|"
    r"compagn|poliz)i[ae]$"
)
"""Endings of Italian nouns with a stressed i: neurologia, malattia, farmacia, allergia."""
_SHORT = re.compile(r"[^aeiou]*(?<![cg])[iu][aeo]")
"""A word of two vowels and no other, which are both heard: mia, due, zio."""


def italian(word: str) -> int:
    """Syllables of an Italian word."""
    word = word.lower().rstrip("'")
    if word in _ITALIAN:
        return _ITALIAN[word]
    word = re.sub(r"(?<=[qg])u(?=[aeiouàèéìòóù])", "", word).replace("h", "")
    word = re.sub(r"(?<=[aeou])i(?=[aeiou])", "j", word)
    apart = bool(_SHORT.fullmatch(word) or _STRESSED_I.search(word))
    return _nuclei(word, "aeiouàèéìíîòóùú", _italian_hiatus) + apart


def _italian_hiatus(one: str, two: str) -> bool:
    strong = "aeoàèéòó"
    return one in strong and two in strong


_CLOSED = r"(?!nh|[lmnrz](?:[^aeiouáéíóúâêôãõ]|$))"
_PORTUGUESE = re.compile(rf"ã[oe]|õe|ao(?=s?$)|[aáâeéêoóô][iu]{_CLOSED}|ui{_CLOSED}|iu{_CLOSED}|[aeiouáéíóúâêôãõàü]")
"""Falling diphthongs, but not where a consonant closes the syllable of i or u (a-in-da); else each vowel."""
_UNSTRESSED_END = re.compile(r"(?<=[áéíóúâêô])(.*[^aeiouáéíóúâêôãõ])[eiu]([aeo]s?)$")
"""After a written accent the end of a word is one syllable: his-tó-ria, á-rea."""


def portuguese(word: str) -> int:
    """Syllables of a Portuguese word."""
    word = re.sub(r"(?<=[qg])[uü](?=[aeiouáéíóúâêôãõ])", "", word.lower())
    return len(_PORTUGUESE.findall(_UNSTRESSED_END.sub(r"\1\2", word)))
