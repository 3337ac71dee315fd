"""Shaping: characters to positioned glyphs by HarfBuzz, cut into clusters and cached a word at a time.

Everything is in font units, so a word is shaped once whatever the size. Clusters are interned: the same letter with the
same kerning is the same object, so that a lookup by cluster costs next to nothing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from leaflets.text.faces import FontFace, hb_font, nominal_advance

SPACER = -1
"""Glyph id of a glyph that draws nothing; its `x` is the width of the whole code, in place of its glyphs' own widths.

For right-to-left ligatures, whose characters are one code each: the leftmost draws all, all share the width.
"""

SPACES = frozenset(" \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000")
"""Spaces that hang over the end of a line: those after which UAX #14 allows a break."""

# Kerning and the ligatures that every reader expects; never the decorative ones.
_FEATURES = {"kern": True, "liga": True, "clig": True, "dlig": False, "hlig": False}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a face: its id, and its offset from where its cluster begins, in font units (y upwards)."""

    gid: int
    x: int = 0
    y: int = 0


@dataclass(frozen=True, slots=True)
class Cluster:
    """The smallest piece of shaped text: what one code in the PDF stands for.

    `glyphs` in drawing order; `text` is exactly the characters it stands for (logical order); `advance` is how far the
    pen moves, kerning included, in font units; `width` is the nominal advance (`hmtx` of its glyphs, summed), likewise.
    """

    glyphs: tuple[Glyph, ...]
    text: str
    advance: int
    width: int
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.glyphs, self.text, self.advance)))

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[Callable[..., Cluster], tuple[object, ...]]:
        glyphs = tuple((glyph.gid, glyph.x, glyph.y) for glyph in self.glyphs)
        return _cluster, (glyphs, self.text, self.advance, self.width)  # a hash of strings must not cross processes


@lru_cache(maxsize=65536)
def _cluster(glyphs: tuple[tuple[int, int, int], ...], text: str, advance: int, width: int) -> Cluster:
    """The one cluster with these values."""
    return Cluster(tuple(Glyph(*glyph) for glyph in glyphs), text, advance, width)


class Shaped(NamedTuple):
    """A shaped stretch: its clusters in logical order, and their advances, spaces at its end counted apart.

    `spaces` is the number of space clusters at the end; `holes` are characters that gave .notdef and were left out.
    """

    text: str
    clusters: tuple[Cluster, ...]
    advance: int
    space: int
    spaces: int
    holes: str = ""


class Shaper:
    """Shapes in one face, script, language and direction, and remembers. Get one from `shaper()`."""

    def __init__(self, face: FontFace, script: str, language: str, rtl: bool) -> None:
        self.face = face
        self._script, self._language, self._rtl = script, language or "und", rtl
        # Bounded: leaflets have some thousand distinct words; a hostile text must not eat the memory.
        self.shape: Callable[..., Shaped] = lru_cache(maxsize=8192)(self._shape)

    def _shape(self, text: str, before: str = "", after: str = "") -> Shaped:
        """Shape `text`; `before` and `after` are neighbours that join to it but are drawn by others."""
        if not text:
            return measured([])  # uharfbuzz gives None for the positions of nothing
        font = hb_font(self.face)
        buffer = hb.Buffer()
        buffer.add_str(before + text + after, len(before), len(text))
        buffer.direction = "rtl" if self._rtl else "ltr"
        buffer.script, buffer.language = self._script, self._language
        level = hb.BufferClusterLevel
        buffer.cluster_level = level.MONOTONE_CHARACTERS if self._rtl else level.MONOTONE_GRAPHEMES
        hb.shape(font, buffer, _FEATURES)
        clusters = [self._build(text[start:end], glyphs) for start, end, glyphs in _grouped(buffer, len(before), text)]
        if self._rtl:
            clusters = [single for cluster in clusters for single in _singles(cluster)]
        return measured(clusters)

    def _build(self, text: str, glyphs: list[_Placed]) -> Cluster:
        advance = sum(glyph.advance for glyph in glyphs)
        if len(glyphs) > 1:
            # HarfBuzz stands an empty glyph of no advance for an invisible character such as U+200D.
            glyphs = [glyph for glyph in glyphs if not self._nothing(glyph)] or glyphs[:1]
        width = sum(nominal_advance(self.face, glyph.gid) for glyph in glyphs)
        pen, placed = 0, []
        for glyph in glyphs:
            placed.append((glyph.gid, pen + glyph.x, glyph.y))
            pen += glyph.advance
        return _cluster(tuple(placed), text, advance, width)

    def _nothing(self, glyph: _Placed) -> bool:
        return glyph.advance == 0 and glyph.gid == hb_font(self.face).get_nominal_glyph(0x20)


def _singles(cluster: Cluster) -> list[Cluster]:
    """A right-to-left cluster as one for each character, in logical order.

    Who copies text that is shown backwards turns it round code by code: a code with two characters would come out as
    "ال" for "لا".
    """
    if len(cluster.text) == 1 or any(glyph.gid == 0 for glyph in cluster.glyphs):
        return [cluster]
    letters = [unicodedata.category(char)[0] not in "MC" for char in cluster.text]
    letters[-1] |= not any(letters)
    share, rest = divmod(cluster.width, sum(letters))
    kerning = cluster.advance - cluster.width
    singles: list[Cluster] = []
    for at, (char, is_letter) in enumerate(zip(cluster.text, letters, strict=True)):
        last = at == len(letters) - 1
        width = share if is_letter else 0
        if is_letter:
            width, rest = width + rest, 0
        drawn = tuple((glyph.gid, glyph.x, glyph.y) for glyph in cluster.glyphs) if last else ()
        singles.append(_cluster((*drawn, (SPACER, width, 0)), char, width + (0 if at else kerning), width))
    return singles


def is_opened(cluster: Cluster) -> bool:
    """Whether what it draws stands in a later cluster: no line may end after it."""
    return all(glyph.gid == SPACER for glyph in cluster.glyphs)


class _Placed(NamedTuple):
    """A glyph as HarfBuzz gave it."""

    gid: int
    x: int
    y: int
    advance: int


def _grouped(buffer: hb.Buffer, skip: int, text: str) -> Iterator[tuple[int, int, list[_Placed]]]:
    """The buffer's glyphs by cluster, in logical order, each with the (start, end) of its characters in `text`."""
    groups: dict[int, list[_Placed]] = {}
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyph = _Placed(info.codepoint, position.x_offset, position.y_offset, position.x_advance)
        groups.setdefault(info.cluster - skip, []).append(glyph)
    starts = sorted(groups)
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield start, end, groups[start]


def measured(clusters: list[Cluster]) -> Shaped:
    """Some clusters as a stretch of their own."""
    holes = "".join(cluster.text for cluster in clusters if any(glyph.gid == 0 for glyph in cluster.glyphs))
    if holes:
        clusters = [cluster for cluster in clusters if all(glyph.gid for glyph in cluster.glyphs)]
    spaces = trailing_spaces(clusters)
    body = len(clusters) - spaces
    return Shaped(
        "".join(cluster.text for cluster in clusters),
        tuple(clusters),
        sum(cluster.advance for cluster in clusters[:body]),
        sum(cluster.advance for cluster in clusters[body:]),
        spaces,
        holes,
    )


def trailing_spaces(clusters: list[Cluster]) -> int:
    """How many of the clusters at the end are spaces."""
    count = 0
    while count < len(clusters) and clusters[-1 - count].text in SPACES:
        count += 1
    return count


@lru_cache(maxsize=128)
def shaper(face: FontFace, script: str, language: str, rtl: bool = False) -> Shaper:
    """The shaper for a face (file), script (ISO 15924), language (BCP 47) and direction, with its word cache."""
    return Shaper(face, script, language, rtl)
