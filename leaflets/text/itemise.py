"""Itemising: spans of text cut into runs that have one face, one script and one bidi level each.

Text is brought to NFC first, with a way back to the author's offsets. Scripts are Unicode's (UAX #24): Common and
Inherited characters take the script before them, at the start of a paragraph the one after, and brackets that close
that of those that open. Each character takes the first face of its span's stack that has it and the marks on it, faces
made for its script before others; European digits take a Latin face in any script, as Latin words do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from leaflets.text.bidi import closing_bracket, opening_bracket
from leaflets.text.breaks import LINE_ENDS
from leaflets.text.faces import FontFace
from leaflets.text.scripts import script_of
from leaflets.text.writing import writing_of

_SHARED = frozenset({"Zyyy", "Zinh", "Zzzz"})
_BRACKETS = 63
"""How many open brackets are remembered, as for their direction (UAX 9 BD16)."""

# What these write is set with digits of the text's own Latin face; all others get digits from it, see `_numbers`.
_LATIN_LIKE = frozenset({"Latn", "Cyrl", "Grek"})
_NUMBER = re.compile(r"[0-9]+(?:[.,:/ \u00a0\u202f-][0-9]+)*%?")

# Invisible by Unicode's own rule (Default_Ignorable_Code_Point), as far as leaflets meet them. No font need have them.
_IGNORABLE = frozenset("\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff") | {
    chr(code) for low, high in ((0x202A, 0x202E), (0x2066, 0x206F), (0xFE00, 0xFE0F)) for code in range(low, high + 1)
}
_LINE_ENDS = frozenset(LINE_ENDS)

# HarfBuzz draws these from another glyph where the font lacks them: fixed spaces from the space, U+2011 from U+2010.
_DRAWN_FROM = {chr(code): " " for code in (*range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0xA0)} | {"\u2011": "\u2010"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Text from `start` to `end` that is shaped alike. `face` is None where no face of the stack has the characters.

    `size` is the span's, times what the face's script needs; `scale` turns the face's units into points.
    """

    start: int
    end: int
    span: int
    face: FontFace | None
    size: float
    scale: float
    script: str
    language: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Styled:
    """A span to itemise: its normalised text from `start` to `end` in the paragraph, and how it is set."""

    start: int
    end: int
    faces: tuple[FontFace, ...]
    size: float
    language: str


def normalised(text: str) -> tuple[str, tuple[int, ...] | None]:
    """The text in NFC, tabs as spaces, and for each of its characters the offset in `text` (None: the same offset)."""
    if "\t" in text:
        text = text.replace("\t", " ")
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text, None
    parts: list[str] = []
    offsets: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _composes(text[start:end], text[end]):
            continue
        part = unicodedata.normalize("NFC", text[start:end])
        parts.append(part)
        offsets += [min(start + k, end - 1) for k in range(len(part))]
        start = end
    return "".join(parts), tuple(offsets)


def _composes(before: str, char: str) -> bool:
    """Whether `char` may not be normalised apart from what stands before it."""
    if unicodedata.combining(char):
        return True
    nfc = unicodedata.normalize
    return nfc("NFC", before + char) != nfc("NFC", before) + nfc("NFC", char)


def itemise(text: str, styled: Sequence[Styled], levels: bytes) -> list[Run]:
    """The runs of a paragraph, in order, none empty, together the whole text."""
    scripts = _scripts(text, styled[0].language if styled else "")
    even = levels.count(levels[:1]) == len(levels) if levels else True
    runs: list[Run] = []
    for index, piece in enumerate(styled):
        if piece.start == piece.end:
            continue
        if isinstance(scripts, str) and even:
            face = _one_face(frozenset(text[piece.start : piece.end]), piece.faces, scripts)
            if face is not None:
                runs.append(_run(index, piece, piece.start, piece.end, face, scripts, levels[piece.start]))
                continue
        runs += _by_character(text, index, piece, scripts, levels)
    return runs


def _run(index: int, piece: Styled, start: int, end: int, face: FontFace | None, script: str, level: int) -> Run:
    size = grown(piece.size, face, piece.language)
    return Run(
        start=start, end=end, span=index, face=face, size=size,
        scale=size / face.units_per_em if face else 0.0,
        script=script, language=piece.language, level=level,
    )  # fmt: skip


def grown(size: float, face: FontFace | None, language: str) -> float:
    """The size of letters of this face in a text of the language that is set in `size`."""
    writing = writing_of(language)
    return size * writing.size if face is not None and writing.script in face.scripts else size


def _by_character(text: str, index: int, piece: Styled, scripts: str | list[str], levels: bytes) -> list[Run]:
    runs: list[Run] = []
    face: FontFace | None = None
    begun: tuple[int, FontFace | None, str, int] | None = None
    at = piece.start
    while at < piece.end:
        script = scripts if isinstance(scripts, str) else scripts[at]
        face, stop = _next_face(text, at, piece.end, face, stack_for(piece.faces, script))
        if begun is None or begun[1:] != (face, script, levels[at]):
            if begun is not None:
                runs.append(_run(index, piece, begun[0], at, *begun[1:]))
            begun = (at, face, script, levels[at])
        at = stop
    if begun is not None:
        runs.append(_run(index, piece, begun[0], piece.end, *begun[1:]))
    return runs


def _next_face(
    text: str, at: int, end: int, last: FontFace | None, faces: tuple[FontFace, ...]
) -> tuple[FontFace | None, int]:
    """The face for the character at `at`, with its marks if one face has them all, and where that stretch ends."""
    if _is_unseen(text[at]):
        return last or (faces[0] if faces else None), at + 1
    stop = at + 1
    while stop < end and (unicodedata.category(text[stop])[0] == "M" or text[stop] in _IGNORABLE):
        stop += 1
    face = _first(text[at:stop], faces)
    if face is None and stop > at + 1:
        return _first(text[at], faces), at + 1
    return face, stop


def _first(chars: str, faces: tuple[FontFace, ...]) -> FontFace | None:
    """The first face that has all the characters itself, or else the first that can draw them."""
    for able in (FontFace.covers, draws):
        for face in faces:
            if all(_is_unseen(char) or able(face, char) for char in chars):
                return face
    return None


def _is_unseen(char: str) -> bool:
    return char in _IGNORABLE or char in _LINE_ENDS


@lru_cache(maxsize=4096)
def _one_face(chars: frozenset[str], faces: tuple[FontFace, ...], script: str) -> FontFace | None:
    """The first choice for the script, if it has all the characters itself."""
    stack = stack_for(faces, script)
    if not stack:
        return None
    first = stack[0]
    return first if all(_is_unseen(char) or first.covers(char) for char in chars) else None


@lru_cache(maxsize=1024)
def stack_for(faces: tuple[FontFace, ...], script: str) -> tuple[FontFace, ...]:
    """The stack with the faces that are made for the script in front."""
    return tuple(sorted(faces, key=lambda face: bool(face.scripts) and script not in face.scripts))


def draws(face: FontFace, char: str) -> bool:
    """Whether shaping in this face draws the character: from its own glyph, from its parts or from a stand-in."""
    if char in _IGNORABLE or face.covers(char):
        return True
    parts = _DRAWN_FROM.get(char) or unicodedata.normalize("NFD", char)
    return parts != char and all(face.covers(part) for part in parts)


def _scripts(text: str, language: str) -> str | list[str]:
    """The script of each character, or one script for the whole text."""
    own = {script_of(char) for char in set(text)} - _SHARED
    if len(own) <= 1:
        one = own.pop() if own else writing_of(language).script
        return one if one in _LATIN_LIKE or not _NUMBER.search(text) else _numbers(text, [one] * len(text))
    scripts = [script_of(char) for char in text]
    last = next(script for script in scripts if script not in _SHARED)
    unclosed: list[tuple[str, str]] = []
    for at, script in enumerate(scripts):
        if script in _SHARED:
            last = _of_pair(text[at], last, unclosed)
            scripts[at] = last
        else:
            last = script
    return scripts if own <= _LATIN_LIKE else _numbers(text, scripts)


def _numbers(text: str, scripts: list[str]) -> list[str]:
    """The scripts with numbers in European digits as Latin, so that all of them look alike, beside a word or not."""
    for found in _NUMBER.finditer(text):
        if scripts[found.start()] not in _LATIN_LIKE:
            scripts[found.start() : found.end()] = ["Latn"] * len(found[0])
    return scripts


def _of_pair(char: str, last: str, unclosed: list[tuple[str, str]]) -> str:
    """The script of a bracket that closes: that of the one that opened, so that they look alike (UAX #24, 5.1)."""
    closer = opening_bracket(char)
    if closer is not None:
        unclosed.append((closer, last))
        del unclosed[:-_BRACKETS]
    elif (own := closing_bracket(char)) is not None:
        depth = next((depth for depth in range(len(unclosed) - 1, -1, -1) if unclosed[depth][0] == own), None)
        if depth is not None:
            last = unclosed[depth][1]
            del unclosed[depth:]
    return last
