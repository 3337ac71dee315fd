"""The path data of SVG: the text of a `d` attribute comes in, steps M, L, C and Z in user units go out, or `SvgError`.

Relative commands become absolute, H and V lines, Q and T cubic curves, arcs up to four curves. The grammar is SVG 1.1,
8.3.9; where a browser would draw up to the mistake, this refuses.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from leaflets.drawing import Step
from leaflets.problems import brief
from leaflets.reading.svg_numbers import NUMBER, Point, broken, number

MOST_STEPS = 50_000
_GAP = re.compile(r"[ \t\r\n\f]*,?[ \t\r\n\f]*")
_SPACE = re.compile(r"[ \t\r\n\f]*")
_NUMBER, _FLAG = re.compile(NUMBER), re.compile(r"[01]")
# What follows each command: numbers (n) and flags (f), which may touch the next number ("a1 1 0 00.5.5").
_FOLLOWS = {"M": "nn", "L": "nn", "H": "n", "V": "n", "C": "nnnnnn", "S": "nnnn", "Q": "nnnn", "T": "nn"} | {
    "A": "nnnffnn",
    "Z": "",
}


def path(data: str) -> tuple[Step, ...]:
    """The steps of a path. An empty one draws nothing."""
    if data.strip() in ("", "none"):
        return ()
    scanner, pen = _Scanner(data), _Pen()
    while command := scanner.command():
        follows = _FOLLOWS[command.upper()]
        if not pen.steps and command.upper() != "M":
            raise broken(f'a path begins with a move (M), not with "{command}"')
        pen.draw(command, scanner.values(follows))
        # More numbers without a letter repeat the command; after a move they are lines.
        command = {"M": "L", "m": "l"}.get(command, command)
        while follows and scanner.goes_on():
            pen.draw(command, scanner.values(follows))
    return tuple(pen.steps)


def arc(start: Point, radii: Point, turn: float, large: bool, sweep: bool, end: Point) -> list[Step]:
    """An elliptical arc as curves of at most a quarter turn (SVG 1.1, F.6: from end points to centre)."""
    rx, ry = abs(radii[0]), abs(radii[1])
    if start == end:
        return []
    if rx < 1e-9 or ry < 1e-9:
        return [("L", end)]
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    # On the circle of radius 1 that the ellipse becomes, half the chord is (x, y).
    x, y = (cos * dx + sin * dy) / rx, (cos * dy - sin * dx) / ry
    reach = math.hypot(x, y)
    if reach < 1e-12:
        return [("L", end)]
    if reach > 1:  # the radii are too small to reach: grow them (F.6.6)
        rx, ry, x, y = rx * reach, ry * reach, x / reach, y / reach
    apart = math.sqrt(max(0.0, 1 / (x * x + y * y) - 1)) * (1 if large != sweep else -1)
    cx, cy = apart * y, -apart * x
    first = math.atan2(y - cy, x - cx)
    angle = (math.atan2(-y - cy, -x - cx) - first) % math.tau
    if not sweep and angle:
        angle -= math.tau
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)

    def on_paper(u: float, v: float) -> Point:
        u, v = (u + cx) * rx, (v + cy) * ry
        return (cos * u - sin * v + middle[0], sin * u + cos * v + middle[1])

    curves = [(*on_paper(*p), *on_paper(*q), *on_paper(*r)) for p, q, r in _quarters(first, angle)]
    curves[-1] = (*curves[-1][:4], *end)  # exactly where the author said, without rounding
    return [("C", curve) for curve in curves]


def _quarters(first: float, angle: float) -> list[tuple[Point, Point, Point]]:
    """An arc of the circle of radius 1 about (0, 0) as curves: two controls and an end each."""
    count = max(1, math.ceil(abs(angle) / (math.pi / 2) - 1e-9))
    part = angle / count
    pull = 4 / 3 * math.tan(part / 4)
    curves = []
    for i in range(count):
        a, b = first + i * part, first + (i + 1) * part
        start, end = (math.cos(a), math.sin(a)), (math.cos(b), math.sin(b))
        one = (start[0] - pull * start[1], start[1] + pull * start[0])
        two = (end[0] + pull * end[1], end[1] - pull * end[0])
        curves.append((one, two, end))
    return curves


@dataclass(slots=True)
class _Scanner:
    """Where we are in the text."""

    data: str
    at: int = 0

    def command(self) -> str:
        """The next letter, or nothing at the end."""
        self.at = self._after(_SPACE)
        if self.at == len(self.data):
            return ""
        letter = self.data[self.at]
        if letter.upper() not in _FOLLOWS or not letter.isascii():
            raise self._lost()
        self.at += 1
        return letter

    def goes_on(self) -> bool:
        """Whether numbers come before the next letter."""
        return _NUMBER.match(self.data, self._after(_GAP)) is not None

    def values(self, follows: str) -> tuple[float, ...]:
        return tuple(self._value(_FLAG if sort == "f" else _NUMBER) for sort in follows)

    def _value(self, pattern: re.Pattern[str]) -> float:
        match = pattern.match(self.data, self._after(_GAP))
        if not match:
            raise self._lost()
        self.at = match.end()
        return number(match[0])

    def _after(self, pattern: re.Pattern[str]) -> int:
        match = pattern.match(self.data, self.at)
        return match.end() if match else self.at

    def _lost(self) -> Exception:
        at = self._after(_SPACE)
        where = f'at "{brief(self.data[at:], 20)}"' if self.data[at:] else "at its end"
        return broken(f"the path stops making sense {where} (character {at + 1})")


@dataclass(slots=True)
class _Pen:
    """The steps so far, where the pen is, where the subpath began, and the control point that S or T mirrors."""

    steps: list[Step] = field(default_factory=list)
    at: Point = (0.0, 0.0)
    began: Point = (0.0, 0.0)
    control: Point | None = None
    mirrors: str = ""

    def draw(self, command: str, given: tuple[float, ...]) -> None:
        """One command with its numbers, a small letter meaning relative to where the pen is."""
        if len(self.steps) > MOST_STEPS:
            raise broken(f"a path has more than {MOST_STEPS} steps", "simplify the path")
        letter = command.upper()
        if command.islower():
            given = self._absolute(letter, given)
        if letter not in "MZ" and self.steps[-1][0] == "Z":
            self.steps.append(("M", self.at))
        self._draw(letter, given)

    def _absolute(self, letter: str, given: tuple[float, ...]) -> tuple[float, ...]:
        x, y = self.at
        if letter == "H":
            return (given[0] + x,)
        if letter == "V":
            return (given[0] + y,)
        if letter == "A":
            return (*given[:5], given[5] + x, given[6] + y)
        return tuple(value + (y if i % 2 else x) for i, value in enumerate(given))

    def _draw(self, letter: str, given: tuple[float, ...]) -> None:
        x, y = self.at
        match (letter, given):
            case ("Z", _):
                self._go(("Z", ()), self.began)
            case ("M", (ex, ey)):
                self._go(("M", (ex, ey)), (ex, ey))
                self.began = (ex, ey)
            case ("L", (ex, ey)):
                self._go(("L", (ex, ey)), (ex, ey))
            case ("H", (ex,)):
                self._go(("L", (ex, y)), (ex, y))
            case ("V", (ey,)):
                self._go(("L", (x, ey)), (x, ey))
            case ("C", (ax, ay, bx, by, ex, ey)):
                self._curve((ax, ay), (bx, by), (ex, ey))
            case ("S", (bx, by, ex, ey)):
                self._curve(self._mirror("C"), (bx, by), (ex, ey))
            case ("Q", (ax, ay, ex, ey)):
                self._quadratic((ax, ay), (ex, ey))
            case ("T", (ex, ey)):
                self._quadratic(self._mirror("Q"), (ex, ey))
            case ("A", (rx, ry, turn, large, sweep, ex, ey)):
                curves = arc(self.at, (rx, ry), turn, bool(large), bool(sweep), (ex, ey))
                self.steps.extend(curves)
                self.at, self.mirrors = (ex, ey), ""

    def _go(self, step: Step, to: Point) -> None:
        self.steps.append(step)
        self.at, self.mirrors = to, ""

    def _curve(self, one: Point, two: Point, end: Point) -> None:
        self._go(("C", (*one, *two, *end)), end)
        self.control, self.mirrors = two, "C"

    def _quadratic(self, control: Point, end: Point) -> None:
        (x, y), (cx, cy), (ex, ey) = self.at, control, end
        one, two = (x + 2 / 3 * (cx - x), y + 2 / 3 * (cy - y)), (ex + 2 / 3 * (cx - ex), ey + 2 / 3 * (cy - ey))
        self._go(("C", (*one, *two, *end)), end)
        self.control, self.mirrors = control, "Q"

    def _mirror(self, of: str) -> Point:
        """The last control point seen from the other side of the pen; the pen itself after another sort of command."""
        if self.mirrors != of or self.control is None:
            return self.at
        return (2 * self.at[0] - self.control[0], 2 * self.at[1] - self.control[1])
