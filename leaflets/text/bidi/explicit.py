"""Explicit levels: what embeddings, overrides and isolates say (UAX 9, P2 to X8)."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from leaflets.text.bidi.classes import INITIATORS

MAX_DEPTH = 125
"""The deepest explicit level (BD2)."""

_STEERS = re.compile("[1-5ijfp]")
_ISOLATE = re.compile("[ijfp]")
_FIRST = re.compile("[LRAijf]")


class _Status(NamedTuple):
    """An entry of the directional status stack; `override` is L, R or nothing (UAX 9, 3.3.2)."""

    level: int
    override: str
    isolate: bool


def explicit_levels(classes: str, base: int) -> tuple[str, bytes]:
    """The classes after overrides, and each character's embedding level (UAX 9 X1 to X8), in one paragraph.

    What rule X9 removes is still there, with a level that means nothing.
    """
    if not _STEERS.search(classes):
        return classes, bytes([base]) * len(classes)
    walk = _Walk(classes, base)
    at = 0
    for match in _STEERS.finditer(classes):
        walk.plain(at, match.start())
        walk.steer(match[0], match.start())
        at = match.end()
    walk.plain(at, len(classes))
    return "".join(walk.classes), bytes(walk.levels)


def first_level(classes: str) -> int:
    """The level of a paragraph that nobody stated a direction for: its first strong character's, or 0 (P2, P3)."""
    return _first_strong(classes, 0, len(classes), _partners(classes))


def _first_strong(classes: str, start: int, end: int, partners: dict[int, int]) -> int:
    """P2 and P3 from `start` to `end`, what is isolated left out."""
    while (match := _FIRST.search(classes, start, end)) is not None:
        if match[0] not in INITIATORS:
            return int(match[0] != "L")
        start = partners.get(match.start(), end)
    return 0


def _partners(classes: str) -> dict[int, int]:
    """For each isolate initiator that has one, where its matching PDI stands (BD9)."""
    partners: dict[int, int] = {}
    unclosed: list[int] = []
    for match in _ISOLATE.finditer(classes):
        if match[0] != "p":
            unclosed.append(match.start())
        elif unclosed:
            partners[unclosed.pop()] = match.start()
    return partners


class _Walk:
    """Walks over a paragraph once with the directional status stack (UAX 9 X1)."""

    def __init__(self, text: str, base: int) -> None:
        self.classes: list[str] = []
        self.levels = bytearray()
        self._text = text
        self._stack = [_Status(base, "", False)]
        self._lost_isolates = self._lost_embeddings = self._isolates = 0  # "lost": those beyond the depth limit

    @cached_property
    def _partners(self) -> dict[int, int]:
        return _partners(self._text)

    def plain(self, start: int, end: int) -> None:
        """Characters that steer nothing (X6)."""
        if start < end:
            self._put(self._text[start:end])

    def steer(self, letter: str, at: int) -> None:
        """One explicit formatting character (X2 to X7)."""
        if letter == "p":
            self._end_isolate()
            self._put("p")
        elif letter == "5":
            self._put("5")
            self._end_embedding()
        elif letter in INITIATORS:
            self._put(letter)
            self._begin(letter == "j" or (letter == "f" and self._guess(at)), "", isolate=True)
        else:
            self._put(letter)
            self._begin(letter in "24", {"3": "L", "4": "R"}.get(letter, ""), isolate=False)

    def _put(self, classes: str) -> None:
        last = self._stack[-1]
        self.classes.append(last.override * len(classes) or classes)
        self.levels += bytes([last.level]) * len(classes)

    def _guess(self, at: int) -> bool:
        """X5c: an FSI is an RLI when what it isolates begins right to left."""
        end = self._partners.get(at, len(self._text))
        return _first_strong(self._text, at + 1, end, self._partners) == 1

    def _begin(self, rtl: bool, override: str, *, isolate: bool) -> None:
        """X2 to X5b: one level further in, the next odd or the next even one, unless that is too deep."""
        level = self._stack[-1].level
        level = (level + 1) | 1 if rtl else (level + 2) & ~1
        if level <= MAX_DEPTH and not self._lost_isolates and not self._lost_embeddings:
            self._isolates += isolate
            self._stack.append(_Status(level, override, isolate))
        elif isolate:
            self._lost_isolates += 1
        elif not self._lost_isolates:
            self._lost_embeddings += 1

    def _end_isolate(self) -> None:
        """X6a: a PDI ends its isolate and every embedding left open inside."""
        if self._lost_isolates:
            self._lost_isolates -= 1
        elif self._isolates:
            self._lost_embeddings = 0
            while not self._stack.pop().isolate:
                pass
            self._isolates -= 1

    def _end_embedding(self) -> None:
        """X7: a PDF ends the innermost embedding or override, but never one outside of the isolate it stands in."""
        if self._lost_isolates:
            return
        if self._lost_embeddings:
            self._lost_embeddings -= 1
        elif not self._stack[-1].isolate and len(self._stack) > 1:
            self._stack.pop()
