"""From a story to placed strips: group the galleys, break them into frames, draw grounds and repeated heads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from leaflets.drawing import Shape, Step, rectangle
from leaflets.makeup.breaks import Extent
from leaflets.makeup.frames import Frame
from leaflets.makeup.pages import Group, Piece
from leaflets.primitives import Part, Primitive
from leaflets.setting import Bench, Galley, Ground, Strip
from leaflets.setting.galley import Vector


@dataclass(slots=True)
class Story:
    """Galleys in order, the groups above them, and which group each belongs to."""

    galleys: list[Galley] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    places: list[int | None] = field(default_factory=list)

    def take(self, primitives: Iterable[Primitive], width: float, bench: Bench, group: int | None = None) -> None:
        """Set primitives and append them; each part opens a group."""
        for primitive in primitives:
            if isinstance(primitive, Part):
                self.groups.append(Group(parent=group))
                self.take(primitive.content, width, bench, len(self.groups) - 1)
            else:
                self.galleys.append(bench.set(primitive, width))
                self.places.append(group)


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip of a story: which galley it is from."""

    galley: int
    strip: Strip


def extents_of(story: Story) -> tuple[tuple[Placed, ...], tuple[Extent, ...]]:
    """All strips of a story in order, and what page breaking needs to know of them."""
    placed = tuple(Placed(index, strip) for index, galley in enumerate(story.galleys) for strip in galley.strips)
    extents = tuple(
        Extent(
            before=one.strip.before,
            height=one.strip.height,
            keep=one.strip.keep,
            cost=one.strip.cost,
            head=_head_height(story.galleys[one.galley], one.strip),
            starts_page=one.strip.starts_page,
        )
        for one in placed
    )
    return placed, extents


def _head_height(galley: Galley, strip: Strip) -> float:
    return 0.0 if strip.head is None else sum(strip.height for strip in galley.heads[strip.head])


@dataclass(frozen=True, slots=True)
class _Down:
    """A strip and where it starts, in points from the top of its frame."""

    placed: Placed
    top: float


def pieces_of(story: Story, content: Sequence[Placed], frame: Frame) -> Iterator[Piece]:
    """One frame's strips as pieces; grounds behind, a table's head repeated above its first row."""
    y = frame.area.y
    if content and content[0].strip.head is not None:
        for strip in story.galleys[content[0].galley].heads[content[0].strip.head]:
            yield Piece(x=frame.area.x, y=y, marks=strip.marks, artifact="Layout")
            y += strip.height
    downs: list[_Down] = []
    for number, placed in enumerate(content):
        y += placed.strip.before if number else 0.0
        downs.append(_Down(placed, y))
        y += placed.strip.height
    downs.extend(_stretched(downs, frame))
    for (galley, ground), run in groupby(downs, key=lambda down: (down.placed.galley, down.placed.strip.ground)):
        strips = list(run)
        if ground is not None:
            yield _ground_piece(story.galleys[galley].grounds[ground], strips, frame)
        for down in strips:
            if down.placed.strip.marks:
                yield Piece(x=frame.area.x, y=down.top, marks=down.placed.strip.marks, galley=galley)


def _stretched(downs: Sequence[_Down], frame: Frame) -> Iterator[_Down]:
    """More writing lines, as many as fit to the foot of the frame, when the last strip may be repeated."""
    if not downs or not downs[-1].placed.strip.stretch:
        return
    last = downs[-1]
    top = last.top + last.placed.strip.height
    while top + last.placed.strip.height <= frame.area.bottom:
        yield _Down(last.placed, top)
        top += last.placed.strip.height


def _ground_piece(ground: Ground, strips: Sequence[_Down], frame: Frame) -> Piece:
    top = strips[0].top
    height = strips[-1].top + strips[-1].placed.strip.height - top
    shapes: list[Shape] = []
    if ground.fill or ground.stroke:
        steps = _rounded(ground.width, height, ground.radius)
        shapes.append(Shape(steps=steps, fill=ground.fill, stroke=ground.stroke, width=1.0 if ground.stroke else 0.0))
    if ground.bar:
        shapes.append(Shape(steps=rectangle(ground.bar_x, 0.0, ground.bar_width, height), fill=ground.bar))
    mark = Vector(x=0.0, y=0.0, scale=1.0, width=ground.width, height=height, shapes=tuple(shapes))
    return Piece(x=frame.area.x + ground.x, y=top, marks=(mark,), artifact="Background")


def _rounded(width: float, height: float, radius: float) -> tuple[Step, ...]:
    """A rectangle with round corners; 0.4477 is what a quarter circle's curve leaves of the corner."""
    r = min(radius, width / 2, height / 2)
    if r <= 0:
        return rectangle(0.0, 0.0, width, height)
    c = r * 0.4477152502
    return (
        ("M", (r, 0.0)),
        ("L", (width - r, 0.0)),
        ("C", (width - c, 0.0, width, c, width, r)),
        ("L", (width, height - r)),
        ("C", (width, height - c, width - c, height, width - r, height)),
        ("L", (r, height)),
        ("C", (c, height, 0.0, height - c, 0.0, height - r)),
        ("L", (0.0, r)),
        ("C", (0.0, c, c, 0.0, r, 0.0)),
        ("Z", ()),
    )
