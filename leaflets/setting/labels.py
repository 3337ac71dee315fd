"""Labels beside a picture: set by the text engine, joined to their targets by hairlines that never cross.

The labels of a side stand in the order of their targets, from top to bottom, as near to them as the labels above allow.
A drawing is not turned where text runs from right to left (the left of a body stays its left), so labels keep its side.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from leaflets.drawing import Drawing, Shape, Target, circle
from leaflets.primitives import Figure, Label, Paragraph
from leaflets.setting.assembly import ink, moved, tight
from leaflets.setting.bench import Bench
from leaflets.setting.drawn import picture_mark
from leaflets.setting.galley import ARTIFACT, Galley, GlyphRun, Mark, Strip, Vector

_COLUMN = 96.0
"""Widest a label may be, in points."""
_GAP = 10.0
_APART = 6.0
_DOT = 1.6


@dataclass(frozen=True, slots=True)
class _Placed:
    """A label set, the point it points at, and its top; points from the top left of the strip."""

    galley: Galley
    x: float
    y: float
    top: float

    @property
    def height(self) -> float:
        return tight(self.galley)


def labelled(figure: Figure, drawing: Drawing, drawn: float, width: float, tag: int, bench: Bench) -> Strip:
    """The picture with its labels as one strip. Labels without a target are left out; reading has told them."""
    sides = _sides(figure.labels, drawing, bench)
    starts, ends = _breadth(sides["start"]), _breadth(sides["end"])
    drawn = min(drawn, width - starts - ends)
    scale = drawn / drawing.size.width
    left = starts if bench.direction == "ltr" else width - ends - drawn
    height = drawing.size.height * scale
    beside = {name: _stack(sides[name], scale, left) for name in ("start", "end")}
    over = _rows(sides["above"], scale, left, 0.0, upwards=True)
    under = _rows(sides["below"], scale, left, height, upwards=False)
    everything = [*beside["start"], *beside["end"], *over, *under]
    above = -min([0.0, *(one.top for one in everything)])
    below = max([height, *(one.top + one.height for one in everything)])
    marks: list[Mark] = [picture_mark(drawing, left, above, drawn, tag)]
    for name, row in beside.items():
        for one in row:
            marks.extend(_marks(one, name == "start", left, drawn, above, tag))
    for one in (*over, *under):
        marks.extend(_glyphs(one, one.x - sum(ink(one.galley.strips)) / 2, above, tag))
    return Strip(height=above + below, marks=tuple(marks), before=8.0)


_Side = list[tuple[Target, Galley]]


def _sides(labels: Iterable[Label], drawing: Drawing, bench: Bench) -> dict[str, _Side]:
    targets = {target.name: target for target in drawing.targets}
    sides: dict[str, _Side] = {"start": [], "end": [], "above": [], "below": []}
    for label in labels:
        target = targets.get(label.target)
        if target is not None:
            room = _COLUMN if target.side in ("start", "end") else _COLUMN * 0.75
            galley = bench.set(Paragraph(text=label.text, style="picture-label"), room)
            sides[target.side].append((target, galley))
    for name, row in sides.items():
        row.sort(key=lambda pair: pair[0].y if name in ("start", "end") else pair[0].x)
    return sides


def _breadth(row: _Side) -> float:
    """How much room the labels of one side take beside the picture: the widest starts where the text does."""
    return max((_breadth_of(galley) + _GAP for _, galley in row), default=0.0)


def _breadth_of(galley: Galley) -> float:
    left, right = ink(galley.strips)
    return right - left


def _rows(row: _Side, scale: float, left: float, edge: float, *, upwards: bool) -> list[_Placed]:
    """Labels over or under a picture, each in the middle of its target, in a second row where the first has no room."""
    middles: list[tuple[float, int, Galley]] = []
    taken: list[float] = []
    tallest: list[float] = []
    for target, galley in row:
        x, half = left + target.x * scale, _breadth_of(galley) / 2
        level = next((n for n, end in enumerate(taken) if x - half > end + _APART), len(taken))
        taken[level : level + 1] = [x + half]
        tallest[level : level + 1] = [max([tight(galley), *tallest[level : level + 1]])]
        middles.append((x, level, galley))
    placed: list[_Placed] = []
    for x, level, galley in middles:
        down = sum(height + 2.0 for height in tallest[:level]) + 4.0
        top = edge - down - tight(galley) if upwards else edge + down
        placed.append(_Placed(galley, x, 0.0, top))
    return placed


def _stack(row: _Side, scale: float, left: float) -> list[_Placed]:
    """Labels of one side from top to bottom, none over another."""
    placed: list[_Placed] = []
    free = float("-inf")
    for target, galley in row:
        y = target.y * scale
        top = max(y - tight(galley) / 2, free)
        placed.append(_Placed(galley, left + target.x * scale, y, top))
        free = top + tight(galley) + _APART
    return placed


def _marks(one: _Placed, on_left: bool, left: float, drawn: float, above: float, tag: int) -> list[Mark]:
    """A label's glyphs, the hairline to its target, and the dot on it."""
    begins, ends = ink(one.galley.strips)
    x = left - _GAP - ends if on_left else left + drawn + _GAP - begins
    marks = _glyphs(one, x, above, tag)
    middle = one.top + above + one.height / 2
    edge = left - _GAP + 3.0 if on_left else left + drawn + _GAP - 3.0
    marks.append(_hairline(edge, middle, one.x, one.y + above))
    return marks


def _glyphs(one: _Placed, x: float, above: float, tag: int) -> list[Mark]:
    """A label's glyphs with their lines from (x, the label's top); they belong to the figure."""
    marks: list[Mark] = []
    y = one.top + above
    for strip in one.galley.strips:
        runs = (mark for mark in strip.marks if isinstance(mark, GlyphRun))
        marks.extend(replace(moved(run, x, y), tag=tag) for run in runs)
        y += strip.height
    return marks


def _hairline(x: float, y: float, goal_x: float, goal_y: float) -> Vector:
    left, top = min(x, goal_x), min(y, goal_y)
    line = (("M", (x - left, y - top)), ("L", (goal_x - left, goal_y - top)))
    shapes = (
        Shape(steps=line, stroke="ink", width=0.6),
        Shape(steps=circle(goal_x - left, goal_y - top, _DOT), fill="ink"),
    )
    return Vector(x=left, y=top, scale=1.0, width=abs(goal_x - x), height=abs(goal_y - y), shapes=shapes, tag=ARTIFACT)
