"""Words: what counts as one word, in any script (D.2 of the standards note).

Letters and combining marks stay together (`\\p{L}\\p{M}` of Unicode, from `unicodedata`). A number is one word, and so
is a hyphenated word; a slash or a dash parts words; an elided word (French, Italian, Catalan) is a word of its own.
Scripts written without spaces are counted in characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

BY_CHARACTER = frozenset({"zh", "yue", "ja", "th", "lo", "km", "my"})
"""Languages without spaces between words: every letter is counted as one."""

_PIECE = r"(?:D+(?:[.,:]D+)*[LMDF]*|L[LMD]*)"
_TOKEN = re.compile(rf"L\.L(?:\.L)*(?![LMD])|{_PIECE}(?:[-']{_PIECE})*|F")
_CHARACTER = re.compile(r"D+(?:[.,:]D+)*|L")

_FRENCH = frozenset(["c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"])
"""French words that lose their vowel. What is not here keeps its apostrophe: aujourd'hui, quelqu'un, presqu'île."""
_CATALAN = frozenset(["d", "l", "m", "n", "s", "t"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One word. `key` is what terms and counters compare by; an elided word has no syllable of its own."""

    text: str
    number: bool = False
    elided: bool = False

    @property
    def key(self) -> str:
        return self.text.lower()

    @property
    def letters(self) -> int:
        """Letters only: no digits, marks or punctuation (`L` of C.1)."""
        return _letters(self.text)

    @property
    def characters(self) -> int:
        """Letters and digits, for ARI."""
        return sum(1 for mark in classes(self.text) if mark in "LDF")

    @property
    def parts(self) -> tuple[str, ...]:
        """What stands between hyphens, or between the points of an abbreviation; a number is whole."""
        if self.number:
            return (self.text,)
        return tuple(part for part in re.split(r"[-.]", self.text) if part)


@lru_cache(maxsize=16384)
def _letters(text: str) -> int:
    return classes(text).count("L")


@lru_cache(maxsize=4096)
def _class(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] in "LM":
        return category[0]
    if category == "Nd":
        return "D"
    if category == "No" and unicodedata.decomposition(character).startswith("<fraction>"):
        return "F"
    return character if character in "-'.,:" else " "


def classes(text: str) -> str:
    """One letter for each character: L letter, M mark, D digit, F fraction, a joining mark as it is, else a space."""
    return "".join(map(_class, text))


def tokenise(text: str, language: str) -> tuple[Token, ...]:
    """The words of a normalised text."""
    pattern = _CHARACTER if language in BY_CHARACTER else _TOKEN
    found = (text[slice(*match.span())] for match in pattern.finditer(classes(text)))
    return tuple(token for piece in found for token in _parted(piece, language))


def _parted(piece: str, language: str) -> Iterator[Token]:
    """One match as words: elisions and ranges of numbers come apart."""
    if not any(mark == "L" for mark in classes(piece)):
        yield from (Token(text=part, number=True) for part in piece.split("-"))
        return
    head, apostrophe, tail = piece.partition("'")
    if apostrophe and _elides(head.lower(), language):
        yield Token(text=head + apostrophe, elided=True)
        yield from _parted(tail, language)
        return
    yield Token(text=piece)


def _elides(head: str, language: str) -> bool:
    if language == "it":
        return head.isalpha()
    return head in {"fr": _FRENCH, "ca": _CATALAN}.get(language, frozenset())
