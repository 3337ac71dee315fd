"""The level of each character of a paragraph: all stages of UAX #9 in their order, from P1 to L1."""

from __future__ import annotations

import re

from leaflets.text.bidi.brackets import resolve_brackets
from leaflets.text.bidi.classes import REMOVED, classes_of
from leaflets.text.bidi.explicit import explicit_levels, first_level
from leaflets.text.bidi.sequences import RunSequence, run_sequences
from leaflets.text.bidi.weak import resolve_weak

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)  # fmt: skip
"""All that is of class R, AL, AN, RLE, RLO or RLI; of what else is in these blocks, nothing is common."""

_NEUTRAL = re.compile("[gwoijfp]+")
_EDGE = {"L": "L", "R": "R", "E": "R", "N": "R"}
"""What neutrals see beside them (N1): numbers as right to left."""

_HANGS_BACK = "wijfp1-5z"
_AT_END = re.compile(f"[{_HANGS_BACK}]+")
_MAY_RESET = re.compile(f"[{_HANGS_BACK}gb]+")

# I1 and I2: the level of each class in a sequence, as tables for `bytes.translate`.
_RAISED = tuple(
    bytes({"L": level % 2, "R": 1 - level % 2, "E": 2 - level % 2, "N": 2 - level % 2}.get(chr(code), 0) + level
          for code in range(256))
    for level in range(126)
)  # fmt: skip


def bidi_levels(text: str, base: int) -> bytes:
    """The level of each character of a text that is set on one line, `base` being 0 (left to right) or 1.

    Text without anything right to left at base 0 is all 0 at once: left-to-right embeddings in it would only raise it
    to another even level, which looks the same. A text of several paragraphs is resolved paragraph by paragraph.
    """
    if not base and (text.isascii() or not _RIGHT_TO_LEFT.search(text)):
        return bytes(len(text))
    classes = classes_of(text)
    return line_levels(classes, resolved(classes, base, text), base)


def hangs_back(text: str) -> bool:
    """Whether at the end of a line this takes the level of the paragraph: nothing but spaces and steering (L1)."""
    return _AT_END.fullmatch(classes_of(text)) is not None


def line_levels(classes: str, levels: bytes, base: int) -> bytes:
    """The levels of one line after L1: separators, and the spaces before them and at its end, have that of the base."""
    reset = bytearray(levels)
    for match in _MAY_RESET.finditer(classes):
        found = match[0]
        length = len(found) if match.end() == len(classes) else max(found.rfind("g"), found.rfind("b")) + 1
        reset[match.start() : match.start() + length] = bytes([base]) * length
    return bytes(reset)


def resolved(classes: str, base: int | None, text: str = "") -> bytes:
    """The levels after I2, before any line is broken. Without a base, each paragraph finds its own (P2, P3).

    `text` is for the brackets; without one there are none. What X9 removes has the level of what stands before it, so
    that it parts no word.
    """
    levels, at = [], 0
    for part in classes.split("b"):  # P1
        end = at + len(part)
        own = first_level(part) if base is None else base
        levels += [_paragraph(part, own, text[at:end]), bytes([own])]
        at = end + 1
    return b"".join(levels[:-1])


def _paragraph(classes: str, base: int, text: str) -> bytes:
    """X1 to I2 for one paragraph without its separator."""
    overridden, embedding = explicit_levels(classes, base)
    levels = bytearray(len(classes))
    for sequence in run_sequences(classes, embedding, base):
        found = _sequence(sequence, overridden, text)
        if len(found) == len(levels):
            return found
        for at, level in zip(sequence.offsets, found, strict=True):
            levels[at] = level
    if not REMOVED.isdisjoint(classes):
        last = base
        for at, letter in enumerate(classes):
            if letter in REMOVED:
                levels[at] = last
            last = levels[at]
    return bytes(levels)


def _sequence(sequence: RunSequence, classes: str, text: str) -> bytes:
    """W1 to I2 for one isolating run sequence."""
    offsets, level, before, after = sequence
    if len(offsets) < len(classes):
        classes = "".join(map(classes.__getitem__, offsets))
        text = text and "".join(map(text.__getitem__, offsets))
    first = before + classes
    classes = resolve_weak(first)
    if text:
        classes = resolve_brackets(" " + text, classes, first, level)
    classes = _resolve_neutral(classes + after, "R" if level % 2 else "L")
    return classes[1:-1].encode("ascii").translate(_RAISED[level])


def _resolve_neutral(classes: str, own: str) -> str:
    """N1: neutrals between two of one direction take it. N2: all others that of their embedding. With sos and eos."""

    def resolve(match: re.Match[str]) -> str:
        left, right = _EDGE[classes[match.start() - 1]], _EDGE[classes[match.end()]]
        return (left if left == right else own) * len(match[0])

    return _NEUTRAL.sub(resolve, classes)
