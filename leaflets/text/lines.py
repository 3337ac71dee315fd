"""Filling: a prepared paragraph cut into lines of a given width, greedily, as a typesetter fills a stick.

Positions are points from the left edge of the line. Spaces at the end of a line hang: they are among its clusters, so
that a reader of the file does not say "theknee", but count in no width. In a right-to-left paragraph they hang over the
left edge.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from leaflets.text.bidi import hangs_back, visual_order
from leaflets.text.breaks import Break
from leaflets.text.faces import FontFace
from leaflets.text.itemise import Run
from leaflets.text.overlong import split
from leaflets.text.paragraphs import Prepared
from leaflets.text.pieces import Part, Piece
from leaflets.text.shaping import Cluster, Shaped, measured

_SLACK = 1e-3
"""Points by which a line may exceed the width: what adding floats in another order can make, and no eye can see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """Part of a line in one span, face and bidi level: `clusters` in visual order, from `x` on, `size` points.

    `width` is in points and leaves out spaces that hang over the line's end; `span` is the index of the Span. Where
    spaces hang over the left edge, `x` is where they begin.
    """

    x: float
    face: FontFace
    size: float
    clusters: tuple[Cluster, ...]
    width: float
    span: int
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line: fragments in the order of reading; `width` in points from its start, without hanging spaces. The order of
    the eye is that of the fragments' `x`.

    `text` is what its clusters say in logical order, hanging spaces included. `forced` marks a line that the author
    ended, `torn` one that ends inside a word because no line could hold it.
    """

    fragments: tuple[Fragment, ...]
    width: float
    text: str
    forced: bool = False
    torn: bool = False


def fill(prepared: Prepared, width: float) -> tuple[Line, ...]:
    """The paragraph in lines of at most `width` points. No text, no lines.

    A right-to-left line begins at its right: what is left of the width is for the caller to put before it. Only a
    single cluster that is wider than the line exceeds it. Any width will do, zero and less included.
    """
    base = int(prepared.direction == "rtl")
    pieces = list(prepared.pieces)
    lines: list[Line] = []
    start, limit = 0, width + _SLACK
    while start < len(pieces):
        end = _reach(pieces, start, limit)
        if end == start:
            parts = split(pieces[start], limit)
            if len(parts) > 1:
                pieces[start : start + 1] = parts
                continue
            end = start + 1
        line = _line(pieces[start:end], base)
        if line.fragments:
            lines.append(line)
        start = end
    return tuple(lines)


def natural_width(prepared: Prepared) -> float:
    """The width in points that the paragraph takes when only the author ends lines."""
    widest = used = 0.0
    for piece in prepared.pieces:
        if piece.seen:
            widest = max(widest, used + piece.width)
        used = 0.0 if piece.kind is Break.FORCED else used + piece.width + piece.space
    return widest


def longest_word(prepared: Prepared) -> float:
    """The least width in points at which nothing is broken that should not be: a table column must have it."""
    return max((piece.width + piece.hyphen_width for piece in prepared.pieces), default=0.0)


def _reach(pieces: Sequence[Piece], start: int, limit: float) -> int:
    """The end of the longest row of pieces from `start` that fits; `start` itself when not even the first does."""
    used, best = 0.0, start
    for at in range(start, len(pieces)):
        piece = pieces[at]
        used += piece.width
        if used > limit and piece.seen:  # what cannot be seen hangs with the spaces before it
            break
        if piece.hyphen is None or used + piece.hyphen_width <= limit:
            best = at + 1
        if piece.kind is Break.FORCED:
            break
        used += piece.space
    return best


def _line(pieces: Sequence[Piece], base: int) -> Line:
    end = pieces[-1]
    text = "".join(piece.text for piece in pieces)
    parts: list[Part] = [part for piece in pieces for part in piece.parts]
    tail: list[Part] = []
    if end.hyphen is None:
        parts, tail = _parted(parts, base)
    else:  # the hyphen is the end of the line: nothing before it hangs
        parts.append(end.hyphen)
        text += end.hyphen[1].text
    # Over the left edge hang only fragments of spaces: a link's area must not begin there.
    rows = _rows(parts) + _rows(tail) if base else _rows(parts + tail)
    hanging = _hanging(rows)
    placed: dict[int, Fragment] = {}
    x = 0.0
    for at in visual_order([row[0].level for row in rows]):
        run, stretches = rows[at]
        placed[at] = _fragment(run, stretches, x - hanging[at] if base else x, hanging[at])
        x += placed[at].width
    fragments = [placed[at] for at in range(len(rows))]
    return Line(
        fragments=tuple(fragments),
        width=x,
        text=text,
        forced=end.kind is Break.FORCED,
        torn=end.kind is Break.TORN,
    )


def _parted(parts: list[Part], base: int) -> tuple[list[Part], list[Part]]:
    """The parts of a line and, set back to the level of the paragraph, the spaces at its end (UAX 9 L1, clause 4).

    What is left to right anyhow keeps its spaces.
    """
    tail: list[Part] = []
    while parts:
        run, shaped = parts[-1]
        kept = len(shaped.clusters)
        if run.level == base == 0 and shaped.spaces < kept:
            break
        while kept and hangs_back(shaped.clusters[kept - 1].text):
            kept -= 1
        if kept == len(shaped.clusters):
            break
        parts.pop()
        tail.insert(0, (replace(run, level=base), measured(list(shaped.clusters[kept:]))))
        if kept:
            parts.append((run, measured(list(shaped.clusters[:kept]))))
            break
    return parts, tail


def _rows(parts: Sequence[Part]) -> list[tuple[Run, list[Shaped]]]:
    """Neighbouring parts that can be drawn together, in logical order."""
    rows: list[tuple[Run, list[Shaped]]] = []
    for run, shaped in parts:
        if rows and _alike(rows[-1][0], run):
            rows[-1][1].append(shaped)
        else:
            rows.append((run, [shaped]))
    return rows


def _alike(one: Run, other: Run) -> bool:
    return one is other or (one.span == other.span and one.face == other.face and one.level == other.level)


def _hanging(rows: Sequence[tuple[Run, list[Shaped]]]) -> list[float]:
    """For each row the width in points of those spaces in it that hang over the line's end."""
    hanging = [0.0] * len(rows)
    for at in range(len(rows) - 1, -1, -1):
        run, stretches = rows[at]
        for shaped in reversed(stretches):
            hanging[at] += shaped.space * run.scale
            if shaped.spaces < len(shaped.clusters):
                return hanging
    return hanging


def _fragment(run: Run, stretches: Sequence[Shaped], x: float, hanging: float) -> Fragment:
    assert run.face is not None, "a run without a face makes no part"
    clusters = [cluster for shaped in stretches for cluster in shaped.clusters]
    if run.level % 2:
        clusters.reverse()
    advance = sum(shaped.advance + shaped.space for shaped in stretches)
    return Fragment(
        x=x,
        face=run.face,
        size=run.size,
        clusters=tuple(clusters),
        width=advance * run.scale - hanging,
        span=run.span,
        level=run.level,
    )
