"""The sheet of an SVG picture: width, height and viewBox come in, its size in points and the way there go out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from leaflets.drawing import Step
from leaflets.geometry import Size
from leaflets.reading.svg_numbers import Matrix, broken, length, numbers, unsupported
from leaflets.reading.svg_shapes import Whole

POINTS_PER_PIXEL = 72 / 96


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper of the drawing: its size in points and the way from user units to it."""

    size: Size
    whole: Whole
    matrix: Matrix


def sheet(given: Mapping[str, str]) -> Sheet:
    """The sheet that width, height and viewBox describe; each of them may be missing when the others say enough."""
    box = numbers(given["viewBox"]) if "viewBox" in given else ()
    sides = [_side(given.get("width")), _side(given.get("height"))]
    if not box and None in sides:
        raise broken("the picture has no size", 'give the svg element a viewBox, such as viewBox="0 0 24 24"')
    x, y, across, down = box if len(box) == 4 else (0.0, 0.0, sides[0] or 0.0, sides[1] or 0.0)
    if (box and len(box) != 4) or not (across > 0 and down > 0):
        raise broken("a viewBox is four numbers, and width and height are more than nothing")
    width, height = sides
    if width is None:
        width = across if height is None else height * across / down
    height = width * down / across if height is None else height
    if not (1e-3 <= width <= 1e5 and 1e-3 <= height <= 1e5):
        raise broken("a picture must have a size that fits on paper")
    a, d = width / across * POINTS_PER_PIXEL, height / down * POINTS_PER_PIXEL
    size = Size(width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL)
    if given.get("preserveAspectRatio", "xMidYMid meet").strip() in ("xMidYMid meet", "xMidYMid"):
        a = d = min(a, d)
    elif given["preserveAspectRatio"].strip() != "none":
        raise unsupported("this preserveAspectRatio is not supported", "give width and height the shape of the viewBox")
    matrix = (a, 0.0, 0.0, d, size.width / 2 - a * (x + across / 2), size.height / 2 - d * (y + down / 2))
    return Sheet(size, Whole(across, down), matrix)


def _side(value: str | None) -> float | None:
    """A side in pixels; None when it is as the view box says."""
    return None if value is None or value.strip() in ("auto", "100%") else length(value, 0.0)


def within(steps: tuple[Step, ...], size: Size) -> bool:
    """Whether a shape is on the sheet; one wholly beside it is not seen. Refused when partly: paper does not crop."""
    points = _outline(steps)
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    if right < 0 or bottom < 0 or left > size.width or top > size.height:
        return False
    spare = 0.02 * max(size.width, size.height)  # drawing programs round; half a stroke may lie on the edge
    if min(left, top) < -spare or right > size.width + spare or bottom > size.height + spare:
        raise unsupported("a shape runs out of the picture's viewBox", "make the viewBox larger, or the shape smaller")
    return True


def _outline(steps: tuple[Step, ...]) -> list[tuple[float, float]]:
    """Points of the outline, close enough to tell where it lies: ends of steps, and eight on each curve."""
    points = [(xs[-2], xs[-1]) for letter, xs in steps if letter != "Z"]
    for (_, before), (letter, xs) in pairwise(steps):
        if letter == "C":
            points.extend(_on_curve((before[-2], before[-1], *xs), i / 8) for i in range(1, 8))
    return points


def _on_curve(xs: tuple[float, ...], t: float) -> tuple[float, float]:
    p, q, r, s = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
    return (p * xs[0] + q * xs[2] + r * xs[4] + s * xs[6], p * xs[1] + q * xs[3] + r * xs[5] + s * xs[7])
