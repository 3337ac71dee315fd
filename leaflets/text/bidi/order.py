"""The order of the eye: what stands on one line, from left to right (UAX 9 L2)."""

from __future__ import annotations

from collections.abc import Sequence


def visual_order(levels: Sequence[int]) -> list[int]:
    """The indices of a line's pieces from left to right, by their levels.

    From the highest level down to the lowest odd one, each row at that level or above is reversed.
    """
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    if not odd:
        return order
    for lowest in range(max(levels), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= lowest:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order
