"""Numbers, lengths and transforms of SVG: attribute text comes in, floats and matrices go out. Raises `SvgError`.

All else that reads SVG builds on this, so the two kinds of problem are declared here.
"""

from __future__ import annotations

import math
import re
from typing import TypeAlias

from leaflets.drawing import Step
from leaflets.problems import Kind, brief, kind

UNSUPPORTED = kind(
    "svg-unsupported",
    """The SVG file is sound, but uses something that does not print the same everywhere, or that a leaflet does not
    need: text, photographs, gradients, shadows, masks, transparency, style sheets, scripts or links. Pictures and logos
    are made of filled and stroked shapes in plain colours; a drawing program turns most other things into those
    ("Object to Path", "Expand", "Flatten Transparency").""",
)
BROKEN = kind(
    "svg-broken",
    """The SVG file cannot be understood: it is not well-formed XML, has no size, or a number, path or colour in it is
    not written as SVG asks. Save it again from a drawing program, or mend the line that is named.""",
)

Point: TypeAlias = tuple[float, float]
Matrix: TypeAlias = tuple[float, float, float, float, float, float]
"""(a, b, c, d, e, f) as SVG writes it: x' = ax + cy + e, y' = bx + dy + f."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
LARGEST = 1e6
"""No sheet needs a larger number; the bound keeps all arithmetic finite."""

# Each of these patterns can match a text in one way only: a megabyte of digits must not take an hour to refuse.
NUMBER = r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?"
_LENGTH = re.compile(rf"\s*({NUMBER})\s*([a-zA-Z%]*)\s*")
_NUMBER = re.compile(NUMBER)
_CALL = re.compile(r"[\s,]*([A-Za-z]+)\s*\(([^()]*)\)[\s,]*")
# One user unit is a CSS pixel, 1/96 inch (CSS Values 4, 6.2).
_UNITS = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


class SvgError(Exception):
    """One thing that is wrong with a value; whoever knows the place makes a problem of it."""

    def __init__(self, kind: Kind, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.kind, self.message, self.hint = kind, message, hint


def broken(message: str, hint: str | None = None) -> SvgError:
    """The error for what nobody could read."""
    return SvgError(BROKEN, message, hint)


def unsupported(message: str, hint: str | None = None) -> SvgError:
    """The error for sound SVG that is not for paper."""
    return SvgError(UNSUPPORTED, message, hint)


def number(text: str) -> float:
    """A number that is finite and not beyond any sheet."""
    value = float(text)
    if abs(value) > LARGEST:
        raise broken(f'the number "{brief(text)}" is too large')
    return value


def numbers(text: str) -> tuple[float, ...]:
    """Numbers apart by spaces or commas, as in `points` and `viewBox`."""
    if _NUMBER.sub("", text).strip(", \t\r\n\f"):
        raise broken(f'"{brief(text)}" is not a list of numbers')
    return tuple(number(found) for found in _NUMBER.findall(text))


def length(text: str, whole: float) -> float:
    """A length in user units; a percentage is of `whole`."""
    match = _LENGTH.fullmatch(text)
    if not match:
        raise broken(f'"{brief(text)}" is not a length')
    value, unit = number(match[1]), match[2].lower()
    if unit == "%":
        return value * whole / 100
    if unit not in _UNITS:
        raise unsupported(f'the unit "{brief(unit)}" is not supported', "use a plain number, px, pt, mm, cm or in")
    return value * _UNITS[unit]


def matrix(text: str) -> Matrix:
    """The value of a `transform` attribute as one matrix."""
    total, at = IDENTITY, 0
    while at < len(text):
        match = _CALL.match(text, at)
        if not match:
            if not text[at:].strip():
                break
            raise broken(f'the transform stops making sense at "{brief(text[at:])}"')
        total, at = times(total, _call(match[1], numbers(match[2]))), match.end()
    return total


def _call(name: str, given: tuple[float, ...]) -> Matrix:
    match (name, given):
        case ("matrix", (a, b, c, d, e, f)):
            return (a, b, c, d, e, f)
        case ("translate", (x,)):
            return (1, 0, 0, 1, x, 0)
        case ("translate", (x, y)):
            return (1, 0, 0, 1, x, y)
        case ("scale", (x,)):
            return (x, 0, 0, x, 0, 0)
        case ("scale", (x, y)):
            return (x, 0, 0, y, 0, 0)
        case ("rotate", (angle,)):
            return _turn(angle)
        case ("rotate", (angle, x, y)):
            return times(times((1, 0, 0, 1, x, y), _turn(angle)), (1, 0, 0, 1, -x, -y))
        case ("skewX", (angle,)):
            return (1, 0, math.tan(math.radians(angle)), 1, 0, 0)
        case ("skewY", (angle,)):
            return (1, math.tan(math.radians(angle)), 0, 1, 0, 0)
    if name in ("matrix", "translate", "scale", "rotate", "skewX", "skewY"):
        raise broken(f'"{name}" in a transform cannot have {len(given)} numbers')
    raise unsupported(f'"{brief(name)}" in a transform is not supported', "apply the transform to the shape")


def _turn(degrees: float) -> Matrix:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return (cos, sin, -sin, cos, 0, 0)


def times(outer: Matrix, inner: Matrix) -> Matrix:
    """The matrix that does `inner` first, then `outer`."""
    a, b, c, d, e, f = outer
    p, q, r, s, t, u = inner
    total = (a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f)
    if not all(abs(value) <= LARGEST for value in total):
        raise broken("the transforms together go beyond any sheet")
    return total


def move(steps: tuple[Step, ...], by: Matrix) -> tuple[Step, ...]:
    """Each point of each step, through the matrix. Curves stay curves under it."""
    a, b, c, d, e, f = by
    moved = []
    for letter, xs in steps:
        pairs = zip(xs[::2], xs[1::2], strict=True)
        moved.append((letter, tuple(v for x, y in pairs for v in (a * x + c * y + e, b * x + d * y + f))))
    return tuple(moved)


def stretch(by: Matrix) -> tuple[float, float]:
    """The largest and the smallest factor by which a matrix scales, whatever the direction."""
    a, b, c, d, _, _ = by
    half, turn = math.hypot(a + d, b - c) / 2, math.hypot(a - d, b + c) / 2
    return half + turn, abs(half - turn)
