"""Vector drawings that know no file format: shapes in points, coloured by token.

Pictures, icons, icon arrays, QR codes and logos are all one of these (or an `Image`). `setting/` places them, `pdf/`
turns them into operators. Colours are names of the palette ("ink", "brand"), never values, so that a clinic's
colours and a black-and-white print change nothing here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from leaflets.geometry import Size

Step: TypeAlias = tuple[str, tuple[float, ...]]
"""One step of a path: ("M", (x, y)) move, ("L", (x, y)) line, ("C", (x1, y1, x2, y2, x, y)) curve, ("Z", ()) close."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One path. `fill` and `stroke` are palette tokens or None; `width` is the stroke's, in points; ends are round."""

    steps: tuple[Step, ...]
    fill: str | None = None
    stroke: str | None = None
    width: float = 0.0
    even_odd: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a label of a picture points at: its name, where it is, and on which side the label stands.

    "start" is the left of the drawing and "end" its right, in any language.
    """

    name: str
    x: float
    y: float
    side: Literal["start", "end", "above", "below"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Shapes on a sheet of `size` points, y downwards. Scales freely. `targets` are where labels may point."""

    size: Size
    shapes: tuple[Shape, ...]
    targets: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture made of pixels: the file's own bytes (PNG or JPEG), and its size in pixels."""

    content: bytes
    size: Size
    digest: str


Picture: TypeAlias = Drawing | Image


def circle(cx: float, cy: float, r: float) -> tuple[Step, ...]:
    """A circle as four curves. Centre and radius in points; 0.5523 is the usual Bézier constant for a quarter."""
    k = r * 0.5522847498
    return (
        ("M", (cx + r, cy)),
        ("C", (cx + r, cy + k, cx + k, cy + r, cx, cy + r)),
        ("C", (cx - k, cy + r, cx - r, cy + k, cx - r, cy)),
        ("C", (cx - r, cy - k, cx - k, cy - r, cx, cy - r)),
        ("C", (cx + k, cy - r, cx + r, cy - k, cx + r, cy)),
        ("Z", ()),
    )


def rectangle(x: float, y: float, width: float, height: float) -> tuple[Step, ...]:
    """A rectangle, from its top left corner, in points."""
    right, bottom = x + width, y + height
    return (("M", (x, y)), ("L", (right, y)), ("L", (right, bottom)), ("L", (x, bottom)), ("Z", ()))


def turned(drawing: Drawing) -> Drawing:
    """The drawing the other way round, as in a mirror. Its targets fall away: nothing that is labelled is turned."""
    shapes = (replace(shape, steps=_turned(shape.steps, drawing.size.width)) for shape in drawing.shapes)
    return Drawing(size=drawing.size, shapes=tuple(shapes))


def _turned(steps: tuple[Step, ...], width: float) -> tuple[Step, ...]:
    return tuple(
        (letter, tuple(value if at % 2 else width - value for at, value in enumerate(values)))
        for letter, values in steps
    )
