"""lay-grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from leaflets.checks.lines import Line, format_of, is_rtl, limit, lines, told
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.geometry import MM

_GUTTER = 7.0
_HEAD_AND_FOOT = 15.0
_SLACK = 0.5
"""Points by which the ink of a letter may reach over the edge of its line."""


@rule("lay-grid", ERROR, source="Inclusion Europe, UKAAF", looks="pages")
def grid(view: LevelView) -> Iterator[Finding]:
    """Running text stands in one column in easy read and in two at most elsewhere, at least 7 mm apart, or the eye runs
    on into the next column. Margins of 20 mm at the sides in easy read and 15 mm elsewhere, 15 mm at head and foot, are
    wanted for holding and filing the sheet; less is a warning. A format (templates/formats) says both.
    """
    found = [line for line in lines(view) if line.roles]
    most = int(limit(view, 1, 2, 2))
    beside = [side for side in _rows([line for line in found if line.is_prose], is_rtl(view)) if len(side) > 1]
    crowded = [row[0] for row in beside if len(row) > most]
    text = f"running text in more than {most} column{'s' if most > 1 else ''}"
    yield from told(crowded, f"is {text}", f"are {text}")
    near = [row[0] for row in beside if len(row) <= most and any(gap < _GUTTER * MM - _SLACK for gap in _gaps(row))]
    text = f"less than {_GUTTER:g} mm away from the column beside"
    yield from told(near, f"is {text}", f"are {text}")
    yield from _panels(view, most)
    yield from _margins(view, found)


def _rows(prose: Sequence[Line], rtl: bool) -> Iterator[tuple[Line, ...]]:
    """For each line, itself and what stands beside it at the same height, in reading order."""
    for line in prose:
        row = [one for one in prose if one.page == line.page and abs(one.y - line.y) < 0.5 * line.size]
        row = sorted(row, key=lambda one: -one.right if rtl else one.x)
        if row[0] is line:
            yield tuple(row)


def _gaps(row: Sequence[Line]) -> Iterator[float]:
    for one, other in pairwise(row):
        yield max(other.x - one.right, one.x - other.right)


def _panels(view: LevelView, most: int) -> Iterator[Finding]:
    """What the format itself says of its columns."""
    format = format_of(view, 1) if view.book and view.book.pages else None
    if format is None:
        return
    for panel in (panel for face in format.faces for panel in face.panels):
        if panel.columns > most:
            message = f'the format "{format.id}" has {panel.columns} columns, at most {most} are good'
            yield Finding(message=message, place=format.place)
            return
        if panel.columns > 1 and panel.gutter < _GUTTER * MM - 0.01:
            message = f"columns are {panel.gutter / MM:.1f} mm apart, at least {_GUTTER:g} mm are good"
            yield Finding(message=message, place=format.place)
            return


def _margins(view: LevelView, found: Sequence[Line]) -> Iterator[Finding]:
    sides = limit(view, 20, 15, 15) * MM - _SLACK
    ends = _HEAD_AND_FOOT * MM - _SLACK
    pages = view.book.pages if view.book else ()
    over = [
        line
        for line in found
        if line.x < sides
        or line.right > pages[line.page - 1].size.width - sides
        or line.top < ends
        or line.y > pages[line.page - 1].size.height - ends
    ]
    yield from told(over, "stands in the margin", "stand in the margin", severity=WARNING)
