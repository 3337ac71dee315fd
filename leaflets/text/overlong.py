"""What to do with a piece that is wider than any line: break it where it hurts least, never loop, lose nothing."""

from __future__ import annotations

import unicodedata
from itertools import groupby

from leaflets.text.breaks import Break
from leaflets.text.itemise import Run
from leaflets.text.pieces import Part, Piece, piece
from leaflets.text.shaping import SPACES, Cluster, is_opened, measured

_AFTER = frozenset("/.-@_?&=#:;,\u2010\u2013\u2014")
"""Where an address may part, as people do when they write one by hand."""

_SPACE, _ADDRESS, _ANYWHERE = range(3)

_VIRAMA = 9
"""Canonical_Combining_Class of the sign that joins a consonant to the next; in Tamil it stands by itself."""
_PULLI = "\u0bcd"
_LEADING = frozenset("เแโใไ")
"""Thai vowels that are written before the consonant that they are spoken after."""
_TRAILING = frozenset("ะาำๅๆฯ")
"""Thai signs that belong to what stands before them, and are no marks."""


def split(whole: Piece, limit: float) -> list[Piece]:
    """The piece in parts that are at most `limit` points wide, or one cluster each; at least one part.

    Best after a space that was held together, then after a sign in an address; a word is torn between two clusters.
    """
    if whole.hyphen and whole.width <= limit:
        limit -= whole.hyphen_width  # it is the hyphen that does not fit
    clusters = [(run, cluster) for run, shaped in whole.parts for cluster in shaped.clusters]
    pieces: list[Piece] = []
    start = 0
    while start < len(clusters):
        end, kind = _reach(clusters, start, limit)
        last = end == len(clusters)
        pieces.append(piece(_parts(clusters[start:end]), whole.kind if last else kind))
        start = end
    return pieces


def _reach(clusters: list[tuple[Run, Cluster]], start: int, limit: float) -> tuple[int, Break]:
    """The end of the longest good part that begins at `start`, always beyond `start`, and what a break there is."""
    ends = [0, 0, 0]
    used = 0.0
    last = len(clusters) - 1
    for at in range(start, len(clusters)):
        run, cluster = clusters[at]
        used += cluster.advance * run.scale
        space = cluster.text in SPACES
        if used > limit and not space and any(ends):
            break
        if at < last and (is_opened(cluster) or _is_one(cluster.text[-1], clusters[at + 1][1].text[0])):
            continue  # a mark, or the rest of a letter, begins no line
        grade = _SPACE if space else _ADDRESS if cluster.text[-1:] in _AFTER else _ANYWHERE
        ends[grade] = at + 1
    else:
        return len(clusters), Break.ALLOWED
    good = ends[_SPACE] or ends[_ADDRESS]
    return (good, Break.ALLOWED) if good else (ends[_ANYWHERE], Break.TORN)


def _is_one(before: str, after: str) -> bool:
    """Whether readers see one letter in what stands before a place and after it."""
    joined = unicodedata.combining(before) == _VIRAMA and before != _PULLI and unicodedata.category(after)[0] == "L"
    return joined or unicodedata.category(after)[0] == "M" or before in _LEADING or after in _TRAILING


def _parts(clusters: list[tuple[Run, Cluster]]) -> tuple[Part, ...]:
    return tuple(
        (run, measured([cluster for _, cluster in group]))
        for _, members in groupby(clusters, key=lambda pair: id(pair[0]))
        for group in [list(members)]
        for run in [group[0][0]]
    )
