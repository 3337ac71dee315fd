"""Lengths and shapes on paper: points (1/72 inch) everywhere inside, millimetres where people write them.

The origin of a page is its top left corner and y grows downwards; only `pdf/` turns that round.
"""

from __future__ import annotations

from dataclasses import dataclass

MM = 72 / 25.4
"""Points in one millimetre."""


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in points; (x, y) is its top left corner."""

    x: float
    y: float
    width: float
    height: float

    def moved(self, dx: float, dy: float) -> Rect:
        """The same rectangle at another place."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height
