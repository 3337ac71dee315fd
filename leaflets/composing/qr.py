"""A web address as a QR code, drawn. The one door to segno."""

from __future__ import annotations

import functools

import segno

from leaflets.drawing import Drawing, Shape, Step, rectangle
from leaflets.geometry import Size

QUIET_ZONE = 4
"""Empty modules around the code (ISO/IEC 18004)."""


@functools.lru_cache(maxsize=256)
def qr_code(address: str) -> Drawing:
    """The code of an address, one point a module; error correction M, as paper gets creased."""
    matrix = segno.make(address, error="m", micro=False).matrix
    side = len(matrix) + 2 * QUIET_ZONE
    steps: list[Step] = []
    for row, line in enumerate(matrix):
        column = 0
        while column < len(line):
            run = column
            while run < len(line) and line[run]:
                run += 1
            if run > column:
                steps.extend(rectangle(column + QUIET_ZONE, row + QUIET_ZONE, run - column, 1))
            column = max(run, column + 1)
    return Drawing(size=Size(side, side), shapes=(Shape(steps=tuple(steps), fill="ink"),))
