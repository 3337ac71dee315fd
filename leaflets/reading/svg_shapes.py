"""The basic shapes of SVG: an element's name and attributes come in, steps in user units go out. Raises `SvgError`."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from leaflets.drawing import Step, circle, rectangle
from leaflets.reading.svg_numbers import broken, length, move, numbers
from leaflets.reading.svg_path import path

Steps = tuple[Step, ...]
Attributes = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Whole:
    """The size of the view box in user units: what percentages are of."""

    width: float
    height: float

    @property
    def diagonal(self) -> float:
        """What a percentage is of when it is neither across nor down (SVG 1.1, 7.10)."""
        return math.sqrt((self.width * self.width + self.height * self.height) / 2)


def steps_of(name: str, given: Attributes, whole: Whole) -> Steps:
    """The steps of a shape element. `name` is one of `SHAPES`."""
    return _READERS[name](given, whole)


def _x(given: Attributes, name: str, whole: Whole) -> float:
    return length(given.get(name, "0"), whole.width)


def _y(given: Attributes, name: str, whole: Whole) -> float:
    return length(given.get(name, "0"), whole.height)


def _path(given: Attributes, whole: Whole) -> Steps:
    return path(given.get("d", ""))


def _rect(given: Attributes, whole: Whole) -> Steps:
    x, y = _x(given, "x", whole), _y(given, "y", whole)
    width, height = _sized(_x(given, "width", whole)), _sized(_y(given, "height", whole))
    if not width or not height:
        return ()
    rx, ry = _corners(given, whole)
    rx, ry = min(rx, width / 2), min(ry, height / 2)
    if not rx or not ry:
        return rectangle(x, y, width, height)
    k = 1 - 0.5522847498  # from a corner to the control point of a quarter circle
    right, bottom = x + width, y + height
    return (
        ("M", (x + rx, y)),
        ("L", (right - rx, y)),
        ("C", (right - k * rx, y, right, y + k * ry, right, y + ry)),
        ("L", (right, bottom - ry)),
        ("C", (right, bottom - k * ry, right - k * rx, bottom, right - rx, bottom)),
        ("L", (x + rx, bottom)),
        ("C", (x + k * rx, bottom, x, bottom - k * ry, x, bottom - ry)),
        ("L", (x, y + ry)),
        ("C", (x, y + k * ry, x + k * rx, y, x + rx, y)),
        ("Z", ()),
    )


def _corners(given: Attributes, whole: Whole) -> tuple[float, float]:
    """The radii of a rectangle's corners; one that is not said is as the other."""
    rx, ry = given.get("rx", "auto"), given.get("ry", "auto")
    across = _sized(length(rx, whole.width)) if rx != "auto" else None
    down = _sized(length(ry, whole.height)) if ry != "auto" else None
    across = across if across is not None else (down or 0.0)
    return across, down if down is not None else across


def _circle(given: Attributes, whole: Whole) -> Steps:
    r = _sized(length(given.get("r", "0"), whole.diagonal))
    return circle(_x(given, "cx", whole), _y(given, "cy", whole), r) if r else ()


def _ellipse(given: Attributes, whole: Whole) -> Steps:
    rx, ry = _corners(given, whole)
    if not rx or not ry:
        return ()
    return move(circle(0, 0, 1), (rx, 0, 0, ry, _x(given, "cx", whole), _y(given, "cy", whole)))


def _line(given: Attributes, whole: Whole) -> Steps:
    start = (_x(given, "x1", whole), _y(given, "y1", whole))
    return (("M", start), ("L", (_x(given, "x2", whole), _y(given, "y2", whole))))


def _polyline(given: Attributes, whole: Whole) -> Steps:
    values = numbers(given.get("points", ""))
    if len(values) % 2:
        raise broken("points come in pairs, x and y; one of them is missing")
    points = list(zip(values[::2], values[1::2], strict=True))
    return tuple(("L" if i else "M", point) for i, point in enumerate(points))


def _polygon(given: Attributes, whole: Whole) -> Steps:
    steps = _polyline(given, whole)
    return (*steps, ("Z", ())) if steps else ()


def _sized(value: float) -> float:
    if value < 0:
        raise broken("a width, height or radius cannot be less than nothing")
    return value


_READERS: dict[str, Callable[[Attributes, Whole], Steps]] = {
    "path": _path,
    "rect": _rect,
    "circle": _circle,
    "ellipse": _ellipse,
    "line": _line,
    "polyline": _polyline,
    "polygon": _polygon,
}
SHAPES = frozenset(_READERS)
GEOMETRY = frozenset(
    ("cx", "cy", "d", "height", "points", "r", "rx", "ry", "transform", "width", "x", "x1", "x2", "y", "y1", "y2")
)
