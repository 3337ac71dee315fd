"""lay-overflow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leaflets.checks.lines import Line, format_of, lines, told
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.geometry import MM, Rect

_SLACK = 0.5
_EDGE = 4 * MM
"""What office printers cannot print on."""


@rule("lay-overflow", ERROR, source="standards note B.4", looks="pages")
def overflow(view: LevelView) -> Iterator[Finding]:
    """No text runs over the edge of its panel or of the paper, none lies on other text, and no page is empty. A word or
    an address that cannot be broken may be too long for its column: shorten it, or give the column more room.
    """
    if view.book is None:
        return
    found = lines(view)
    out = [line for line in found if not _inside(line, view)]
    yield from told(out, "runs out of its panel or off the paper", "run out of their panel or off the paper")
    yield from told(list(_overlapping(found)), "lies on other text", "lie on other text")
    filled = {line.page for line in found if line.roles}
    for number in range(1, len(view.book.pages) + 1):
        if number not in filled:
            yield Finding(message=f"page {number} is empty", place=view.condition.place)


def _inside(line: Line, view: LevelView) -> bool:
    """Whether a line stands in a panel of its page; furniture, and all of an unknown paper, on the page."""
    assert view.book is not None
    size = view.book.pages[line.page - 1].size
    format = format_of(view, line.page) if line.roles else None
    if format is None:
        return _within(line, Rect(_EDGE, _EDGE, size.width - 2 * _EDGE, size.height - 2 * _EDGE))
    face = format.faces[min(line.page, len(format.faces)) - 1]
    return any(_within(line, panel.area) for panel in face.panels)


def _within(line: Line, area: Rect) -> bool:
    across = area.x - _SLACK <= line.x and line.right <= area.right + _SLACK
    return across and area.y - _SLACK <= line.top and line.y <= area.bottom + _SLACK


def _overlapping(found: Sequence[Line]) -> Iterator[Line]:
    """The lines whose small letters lie on those of a line before."""
    pages: dict[int, list[Line]] = {}
    for line in found:
        before = pages.setdefault(line.page, [])
        if any(_touch(line, one) for one in before):
            yield line
        before.append(line)


def _touch(one: Line, other: Line) -> bool:
    across = one.x < other.right - _SLACK and other.x < one.right - _SLACK
    return across and one.top < other.y - _SLACK and other.top < one.y - _SLACK
