"""Paragraphs: spans of styled text made ready for lines, with all that does not depend on the width done once.

Normalise, find direction, script and font of each character and the places where a line may end, shape, measure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from leaflets.text.breaks import break_points
from leaflets.text.faces import FontFace
from leaflets.text.isolates import foreign, letters_are_rtl, levels
from leaflets.text.itemise import Run, Styled, itemise, normalised
from leaflets.text.pieces import Hole, Piece, cut
from leaflets.text.writing import is_rtl


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Text in one manner: a stack of faces, a size in points, a language (BCP 47).

    U+2028 or a newline in the text is a line end that the author wants. `together` forbids a line end inside it, and
    between it and a next span that is together too. The direction of a span is that of its language; where that is
    a guess (`guessed`), that of its letters, if all have the same.
    """

    text: str
    faces: tuple[FontFace, ...]
    size: float
    language: str
    together: bool = False
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """A character that no face of its span's stack can draw, told once a span: where it first stands in `Span.text`."""

    span: int
    offset: int
    character: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A paragraph ready for any width. `text` is the normalised text of all spans; `pieces` are for `fill()`.

    What is in `missing` is left out of the lines: whoever prints them all the same must have told the author.
    """

    direction: Literal["ltr", "rtl"]
    text: str
    pieces: tuple[Piece, ...]
    missing: tuple[Missing, ...]


def prepare(spans: Sequence[Span], direction: Literal["ltr", "rtl"] = "ltr") -> Prepared:
    """Make a paragraph ready. Its line ends follow the language that most of it is in.

    `direction` is that of the paragraph's language, never guessed from its first letter: a Hebrew text may begin with a
    Latin name.
    """
    texts: list[str] = []
    maps: list[tuple[int, ...] | None] = []
    styled: list[Styled] = []
    start = 0
    for span in spans:
        text, offsets = normalised(span.text)
        end = start + len(text)
        styled.append(Styled(start=start, end=end, faces=span.faces, size=span.size, language=span.language))
        texts.append(text)
        maps.append(offsets)
        start = end
    whole = "".join(texts)
    base = int(direction == "rtl")
    runs = itemise(
        whole, styled, levels(whole, base, foreign(whole, _directions(spans, styled, bool(base)), bool(base)))
    )
    points = break_points(whole, _language(styled), _together(spans, styled))
    pieces, holes = cut(whole, runs, points)
    missing = _missing(whole, runs, holes, styled, maps)
    return Prepared(direction=direction, text=whole, pieces=pieces, missing=missing)


def _language(styled: Sequence[Styled]) -> str:
    """The language of most characters, the first of those that are equal."""
    counts: dict[str, int] = {}
    for piece in styled:
        counts[piece.language] = counts.get(piece.language, 0) + piece.end - piece.start
    return max(counts, key=lambda language: counts[language], default="")


def _directions(spans: Sequence[Span], styled: Sequence[Styled], rtl: bool) -> Iterator[tuple[int, int, bool]]:
    """Where each span stands, and whether it is read from right to left."""
    for span, piece in zip(spans, styled, strict=True):
        own = letters_are_rtl(span.text) if span.guessed else is_rtl(span.language) if span.language else None
        yield piece.start, piece.end, rtl if own is None else own


def _together(spans: Sequence[Span], styled: Sequence[Styled]) -> list[tuple[int, int]]:
    """The ranges to hold, neighbours joined: one phrase may have several manners."""
    ranges: list[tuple[int, int]] = []
    for span, piece in zip(spans, styled, strict=True):
        if not span.together:
            continue
        if ranges and ranges[-1][1] == piece.start:
            ranges[-1] = (ranges[-1][0], piece.end)
        else:
            ranges.append((piece.start, piece.end))
    return ranges


def _missing(
    text: str,
    runs: Sequence[Run],
    holes: Sequence[Hole],
    styled: Sequence[Styled],
    maps: Sequence[tuple[int, ...] | None],
) -> tuple[Missing, ...]:
    """What could not be drawn, by place, each character once a span, at the author's own offsets."""
    found = [Hole(at, text[at]) for run in runs if run.face is None for at in range(run.start, run.end)]
    if not found and not holes:
        return ()
    seen: dict[tuple[int, str], Missing] = {}
    for offset, char in sorted((*found, *holes)):
        span = next(number for number, piece in enumerate(styled) if piece.start <= offset < piece.end)
        offset -= styled[span].start
        offsets = maps[span]
        seen.setdefault((span, char), Missing(span, offsets[offset] if offsets else offset, char))
    return tuple(seen.values())
