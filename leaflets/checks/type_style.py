"""lay-type-style."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from leaflets.checks.lines import Line, lines, paragraphs, told, width_of
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView, Text
from leaflets.geometry import Rect
from leaflets.makeup import Book, Piece
from leaflets.setting.galley import GlyphRun, Vector

_SLANTED = re.compile(r"Italic|Oblique|Slanted")
_POOR = re.compile(r"Thin|Light|Condensed|Narrow|Compressed|Script|Hand|Display|Decorative")
_MOST_CAPITALS = 3
_MOST_BOLD = 0.10
_MOST_FAMILIES = 2


@rule("lay-type-style", {"easy": ERROR, "*": WARNING}, source="UKAAF, EBU, EC readability guideline", looks="pages")
def type_style(view: LevelView) -> Iterator[Finding]:
    """Upright letters of an ordinary face: no italics, no underlining but of links, no thin, narrow or decorative
    faces, at most two families, no more than three words in capitals, and at most a tenth of the running text in bold.
    Each of these slows readers down; bold that is everywhere stresses nothing. A character that no face can draw is
    always an error.
    """
    found = lines(view)
    holes = [line for line in found if any(not _drawn(run) for run in line.runs)]
    text = "a character that the face cannot draw"
    yield from told(holes, f"has {text}", f"have {text}", severity=ERROR)
    slanted = [line for line in found if any(_SLANTED.search(run.face.name) for run in line.runs)]
    yield from told(slanted, "is in italics", "are in italics")
    poor = [line for line in found if any(_POOR.search(run.face.name) for run in line.runs)]
    yield from told(poor, "is in a thin, narrow or decorative face", "are in a thin, narrow or decorative face")
    yield from _families(found)
    shouted = [block[0] for block in paragraphs(found) if _is_shouted(" ".join(line.said for line in block))]
    text = f"a text with more than {_MOST_CAPITALS} words in capitals"
    yield from told(shouted, f"begins {text}", f"begin {text}")
    yield from told(list(_underlined(view.book, found)), "is underlined", "are underlined")
    yield from _bold(view)


def _drawn(run: GlyphRun) -> bool:
    return all(glyph.gid != 0 for cluster in run.clusters for glyph in cluster.glyphs)


def _families(found: Sequence[Line]) -> Iterator[Finding]:
    """Faces for another script are helpers, not a family of their own."""
    families = Counter(
        run.face.name.split("-")[0] for line in found for run in line.runs if not run.face.scripts or line.roles == ()
    )
    if len(families) > _MOST_FAMILIES:
        names = ", ".join(sorted(families))
        yield Finding(message=f"the text is set in {len(families)} families: {names}", place=None)


def _is_shouted(said: str) -> bool:
    """Whether more words than allowed follow one another in capitals."""
    row = 0
    for word in said.split():
        letters = "".join(letter for letter in word if letter.isalpha())
        row = row + 1 if len(letters) > 1 and letters.isupper() else 0
        if row > _MOST_CAPITALS:
            return True
    return False


def _underlined(book: Book | None, found: Sequence[Line]) -> Iterator[Line]:
    """The lines with a rule close under words that are no link."""
    for number, page in enumerate(book.pages if book else (), start=1):
        rules = [area for piece in page.pieces for area in _rules(piece)]
        links = [_area(piece, mark) for piece in page.pieces for mark in piece.marks if _is_link(book, piece, mark)]
        for line in found:
            if line.page == number and any(_under(rule, line) and not _covered(rule, links) for rule in rules):
                yield line


def _rules(piece: Piece) -> Iterator[Rect]:
    """The thin horizontal lines of a piece."""
    for mark in piece.marks:
        if isinstance(mark, Vector) and mark.height * mark.scale < 1.0 and mark.width > 1.0:
            yield Rect(piece.x + mark.x, piece.y + mark.y, mark.width, mark.height)


def _area(piece: Piece, mark: object) -> Rect:
    assert isinstance(mark, GlyphRun)
    return Rect(piece.x + mark.x, piece.y + mark.y, width_of(mark), mark.size)


def _is_link(book: Book | None, piece: Piece, mark: object) -> bool:
    if book is None or piece.galley is None or not isinstance(mark, GlyphRun) or mark.tag < 0:
        return False
    return book.galleys[piece.galley].tags[mark.tag].role == "Link"


def _under(rule: Rect, line: Line) -> bool:
    """Whether a rule lies where an underline would: nearer than a quarter of the size, under words alone."""
    near = -0.5 <= rule.y - line.y <= 0.25 * line.size
    return near and rule.x < line.right - 1 and rule.right > line.x + 1 and rule.width <= line.right - line.x + 2


def _covered(rule: Rect, links: Sequence[Rect]) -> bool:
    return any(abs(rule.x - link.x) < 1 and 0 <= rule.y - link.y < link.height for link in links)


def _bold(view: LevelView) -> Iterator[Finding]:
    """Whether too much of the running text is bold; the place is that of its boldest text."""
    prose = [text for text in view.texts if text.is_prose]
    strong = {text.place: _strong(text) for text in prose}
    share = sum(strong.values()) / max(1, sum(len(text.said) for text in prose))
    if share > _MOST_BOLD:
        place = max(strong, key=lambda place: strong[place])
        yield Finding(message=f"{share:.0%} of the running text is bold, {_MOST_BOLD:.0%} are enough", place=place)


def _strong(text: Text) -> int:
    return sum(len(run.text) for run in text.rich if run.strong)
