"""Pieces: a paragraph cut where its lines may end, shaped and measured; all that filling needs to know.

Words are shaped whole and cut afterwards, so that letters keep their kerning across a hyphen within a line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from leaflets.text.breaks import LINE_ENDS, SOFT_HYPHEN, Break, Point
from leaflets.text.faces import FontFace
from leaflets.text.itemise import Run
from leaflets.text.shaping import SPACES, Cluster, Shaped, is_opened, measured, shaper

Part: TypeAlias = tuple[Run, Shaped]
"""What a piece has of one run."""

EMPTY = Shaped("", (), 0, 0, 0)

_LONGEST = 64
"""Characters after which shaping stops at the next break: text without spaces must not become one huge word."""

# Characters that steer breaks and direction, and have done so by now; they are neither drawn nor copied.
_UNSEEN = (0xAD, 0x61C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF)
# The author's line end stays as a space, so that a reader does not glue the words on its two sides together.
_SHOWN: dict[int, str | None] = dict.fromkeys(_UNSEEN) | dict.fromkeys(map(ord, LINE_ENDS), " ")
_STEERING = re.compile(f"[{''.join(map(chr, _SHOWN))}]")

# Scripts whose letters join, and must see their neighbour when the manner changes in mid-word.
_JOINING = frozenset({"Arab", "Syrc", "Mong", "Nkoo", "Adlm", "Mand", "Rohg"})
# What joining looks through (Joining_Type T), and what among it does not (U+200C, the isolates) or joins itself.
_TRANSPARENT = frozenset({"Mn", "Me", "Cf"})
_JOINERS = frozenset("\u200c\u200d\u2066\u2067\u2068\u2069")
_FAR = 16
"""Characters after which we stop looking for a neighbour: no letter has as many marks."""


class Piece(NamedTuple):
    """An unbreakable stretch. `width` is without the spaces at its end, `space` is theirs; both in points.

    `hyphen` is what a line that ends here must show (with its width in points), None where nothing. A named tuple,
    because a page makes thousands and a frozen dataclass costs five times as much to make.
    """

    parts: tuple[Part, ...]
    width: float
    space: float
    text: str
    kind: Break
    hyphen: Part | None = None
    hyphen_width: float = 0.0

    @property
    def seen(self) -> bool:
        """Whether it holds anything but spaces; a mark alone has no width and yet is seen."""
        return self.width != 0 or any(shaped.spaces < len(shaped.clusters) for _, shaped in self.parts)


class Hole(NamedTuple):
    """A character that the shaped font could not draw after all, by its offset in the paragraph."""

    offset: int
    character: str


def cut(text: str, runs: Sequence[Run], points: Sequence[Point]) -> tuple[tuple[Piece, ...], list[Hole]]:
    """The pieces of a paragraph, and what turned out to have no glyph."""
    cutter = _Cutter(text, runs, points)
    return tuple(cutter.pieces()), cutter.holes


class _Cutter:
    """Walks along the text once, with the runs and the break points beside it."""

    def __init__(self, text: str, runs: Sequence[Run], points: Sequence[Point]) -> None:
        self.holes: list[Hole] = []
        self._text, self._runs, self._points = text, runs, points
        self._steered = _STEERING.search(text) is not None
        self._rest: list[Shaped] = []  # what is left of a word that was shaped whole
        self._run: Run | None = None
        self._shaper: Callable[..., Shaped]  # that of `_run`

    def pieces(self) -> list[Piece]:
        pieces: list[Piece] = []
        runs = iter(self._runs)
        run = next(runs, None)
        start = 0
        for number, (end, kind) in enumerate(self._points):
            parts: list[Part] = []
            while run is not None and start < end:
                stop = min(end, run.end)
                shaped = self._rest.pop() if self._rest else self._word(run, start, stop, number)
                if shaped.clusters:
                    parts.append((run, shaped))
                start = stop
                if stop == run.end:
                    run = next(runs, None)
            pieces.append(piece(tuple(parts), kind))
        return pieces

    def _word(self, run: Run, start: int, stop: int, number: int) -> Shaped:
        """The stretch from `start` to `stop`; what follows it in the same word is shaped with it and kept for later."""
        if run.face is None:
            return EMPTY
        if self._text[stop - 1] in SPACES or stop == run.end:
            return self._shape(run, start, stop)
        cuts = self._cuts(run, start, number)
        if len(cuts) > 1:
            stretches = _divide(self._shape(run, start, cuts[-1]), self._shown_lengths(start, cuts))
            if stretches:
                self._rest = stretches[:0:-1]
                return stretches[0]
        return self._shape(run, start, stop)

    def _cuts(self, run: Run, start: int, number: int) -> list[int]:
        """Where the word that begins at `start` may break, up to its own end."""
        cuts: list[int] = []
        for offset, _ in self._points[number:]:
            cuts.append(min(offset, run.end))
            last = self._text[cuts[-1] - 1]
            if cuts[-1] == run.end or last in SPACES or last in LINE_ENDS or offset - start >= _LONGEST:
                break
        return cuts

    def _shown_lengths(self, start: int, cuts: list[int]) -> list[int]:
        return [len(self._shown(a, b)) for a, b in zip([start, *cuts], cuts, strict=False)]

    def _shown(self, start: int, stop: int) -> str:
        text = self._text[start:stop]
        return text.translate(_SHOWN) if self._steered else text

    def _shape(self, run: Run, start: int, stop: int) -> Shaped:
        text = self._shown(start, stop)
        if not text or run.face is None:
            return EMPTY
        if run is not self._run:
            self._run = run
            self._shaper = shaper(run.face, run.script, run.language, bool(run.level % 2)).shape
        if run.script in _JOINING:
            shaped = self._shaper(text, self._neighbour(start - 1, -1), self._neighbour(stop, 1))
        else:
            shaped = self._shaper(text)
        if shaped.holes:
            found = [start + max(0, self._text[start:stop].find(char)) for char in shaped.holes]
            self.holes += map(Hole, found, shaped.holes)
        return shaped

    def _neighbour(self, at: int, step: int) -> str:
        """The character at `at`, or the first one beyond the marks there, if there is one that could join."""
        for near in range(at, at + step * _FAR, step):
            char = self._text[near] if 0 <= near < len(self._text) else ""
            if not char or char in SPACES or char in LINE_ENDS:
                break
            if unicodedata.category(char) not in _TRANSPARENT or char in _JOINERS:
                return char
        return ""


def _divide(shaped: Shaped, lengths: list[int]) -> list[Shaped]:
    """A shaped word cut after so many characters each; nothing when a cut falls inside a ligature."""
    stretches: list[Shaped] = []
    clusters = iter(shaped.clusters)
    for length in lengths:
        taken: list[Cluster] = []
        while length > 0:
            cluster = next(clusters, None)
            if cluster is None:  # one before took more than its share
                return []
            taken.append(cluster)
            length -= len(cluster.text)
        if taken and is_opened(taken[-1]):
            return []
        stretches.append(measured(taken))
    return stretches


def piece(parts: tuple[Part, ...], kind: Break) -> Piece:
    """A piece of these parts, measured."""
    if len(parts) == 1 and kind is not Break.HYPHEN:
        run, shaped = parts[0]
        return Piece(parts, shaped.advance * run.scale, shaped.space * run.scale, shaped.text, kind)
    space = 0.0
    for run, shaped in reversed(parts):
        space += shaped.space * run.scale
        if shaped.spaces < len(shaped.clusters):
            break
    width = sum((shaped.advance + shaped.space) * run.scale for run, shaped in parts) - space
    text = "".join(shaped.text for _, shaped in parts)
    if kind is Break.HYPHEN and parts:
        run, shaped = parts[-1][0], _hyphen(parts[-1][0])
        return Piece(parts, width, space, text, kind, (run, shaped), shaped.advance * run.scale)
    return Piece(parts, width, space, text, Break.ALLOWED if kind is Break.HYPHEN else kind)


def _hyphen(run: Run) -> Shaped:
    assert run.face is not None, "a run without a face makes no part"
    return _drawn_hyphen(run.face, run.script, run.language)


@lru_cache(maxsize=256)
def _drawn_hyphen(face: FontFace, script: str, language: str) -> Shaped:
    """The hyphen shown for a soft hyphen: read as U+00AD, so that a reader joins the word (ISO 32000-1, 14.8.2.2.3)."""
    shaped = shaper(face, script, language).shape("\u2010" if face.covers("\u2010") else "-")
    return measured([Cluster(c.glyphs, SOFT_HYPHEN, c.advance, c.width) for c in shaped.clusters])
