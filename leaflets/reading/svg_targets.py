"""Where the labels of a picture point: circles named `label.…` in the SVG, never drawn.

`<circle id="label.brainstem" cx="40" cy="62" r="1" fill="none" data-side="start"/>`
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from leaflets.drawing import Target
from leaflets.reading.svg_numbers import Matrix, broken, length, move

LABEL = "label."
_SIDES: Mapping[str, Literal["start", "end", "above", "below"]] = {
    "start": "start",
    "end": "end",
    "above": "above",
    "below": "below",
}


def target(given: Mapping[str, str], matrix: Matrix) -> Target:
    """The target that a circle marks, in points. Raises SvgError for a side that is neither start nor end."""
    side = given.get("data-side", "end")
    if side not in _SIDES:
        raise broken(f'the side of a label is one of {", ".join(_SIDES)}, not "{side[:20]}"')
    ((_, (x, y)),) = move((("M", (length(given.get("cx", "0"), 0.0), length(given.get("cy", "0"), 0.0))),), matrix)
    return Target(name=given["id"].removeprefix(LABEL), x=x, y=y, side=_SIDES[side])
