"""lay-headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from leaflets.checks.lines import Line, limit, lines, told
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView

_STEP = 1.15


@rule("lay-headings", ERROR, source="EC readability guideline 2009, PEMAT 9", looks="pages")
def heading_sizes(view: LevelView) -> Iterator[Finding]:
    """Under the title there are at most two levels of headings in easy read and three elsewhere. Each is at least 1.15
    times as large as the next, and the last as running text, so that the eye sees what belongs under what; the title
    of a box, which its frame sets off, may be as large as the heading above it. A heading never stands last on a page,
    away from what it announces.
    """
    found = lines(view)
    headings = [line for line in found if _level(line)]
    most = int(limit(view, 2, 3, 3))
    deep = [line for line in headings if _level(line) - 1 > most]
    text = f"deeper than {most} levels of headings"
    yield from told(deep, f"is {text}", f"are {text}")
    yield from _steps(view, headings)
    last = [line for line in _last_of_pages(found) if _level(line) and not _drawn_under(view, line)]
    yield from told(last, "is a heading at the foot of its page", "are headings at the foot of their page")


def _level(line: Line) -> int:
    role = line.roles[0] if line.roles else ""
    return int(role[1]) if len(role) == 2 and role[0] == "H" and role[1].isdigit() else 0


def _steps(view: LevelView, headings: Sequence[Line]) -> Iterator[Finding]:
    """Each level's sizes against those of the next that there is, and the body's."""
    levels = sorted({_level(line) for line in headings})
    for upper, lower in pairwise(levels):
        least = min(line.size for line in headings if _level(line) == upper)
        close = [
            line
            for line in headings
            if _level(line) == lower and line.size * (1.0 if line.grounded else _STEP) > least + 0.05
        ]
        text = "too large beside the heading above it"
        yield from told(close, f"is {text}", f"are {text}", hint=f"each level is {_STEP} times the next")
    small = [line for line in headings if line.size < view.level.body * _STEP - 0.05]
    text = f"a heading less than {_STEP} times as large as running text"
    yield from told(small, f"is {text}", f"are {text}", hint='raise "scale" in the reading level')


def _drawn_under(view: LevelView, line: Line) -> bool:
    """Whether something without words stands under the line on its page: a picture, room to write."""
    pieces = view.book.pages[line.page - 1].pieces if view.book else ()
    return any(piece.galley is not None and piece.y > line.y for piece in pieces)


def _last_of_pages(found: Sequence[Line]) -> Iterator[Line]:
    last: dict[int, Line] = {}
    for line in found:
        if line.roles:
            last[line.page] = line
    return iter(last.values())
