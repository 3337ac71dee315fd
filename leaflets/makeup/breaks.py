"""Where pages break: the best of all ways to part the extents, by their heights and keeps alone.

Every possible break has a price: for room left empty (its square, so that pages even out), for breaks inside a
paragraph, for a last page with next to nothing on it. The cheapest sequence wins; fewer pages always win over
prettier ones. This is the classic shortest path over breakpoints, as Knuth and Plass use it for lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

EMPTY = 400.0
"""Price of a page left wholly empty at its foot; falls with the square of what is left."""
BROKEN_KEEP = 1_000_000_000.0
"""Price of parting what should stay together: more than any number of pages, so paid only where nothing else fits."""
NEW_PAGE = 1_000_000.0
SHORT_END = 900.0
"""Price of a last page with hardly anything on it."""
_LEAST_END = 0.22
_LEAST_FILL = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """What page breaking sees of a strip. Lengths in points; `head` is the height to repeat above it on a new page."""

    before: float
    height: float
    keep: bool
    cost: float
    head: float = 0.0
    starts_page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    price: float
    start: int
    previous: _Way | None


def break_pages(extents: Sequence[Extent], room: Sequence[float]) -> tuple[int, ...]:
    """The index of the first extent of each page. `room` is each frame's height, its last value holds for ever.

    An extent higher than its frame gets a frame of its own; the caller tells its author.
    """
    ruler = _Ruler.of(extents)
    ways: dict[int, _Way] = {0: _Way(price=0.0, start=0, previous=None)}
    frame, ends = 0, []
    while ways:
        height = room[min(frame, len(room) - 1)]
        found: dict[int, _Way] = {}
        for way in ways.values():
            for end, price in _reach(ruler, way.start, height):
                total = way.price + price + NEW_PAGE
                known = found.get(end)
                if known is None or total < known.price:
                    found[end] = _Way(price=total, start=end, previous=way)
        if len(extents) in found:
            ends.append(found.pop(len(extents)))
        best = min((end.price for end in ends), default=float("inf"))
        ways = {start: way for start, way in found.items() if way.price + NEW_PAGE < best}
        frame += 1
    return _starts(min(ends, key=lambda way: way.price))


@dataclass(frozen=True, slots=True)
class _Ruler:
    """The extents, and how far down each ends when all stand in one column."""

    extents: Sequence[Extent]
    feet: tuple[float, ...]

    @classmethod
    def of(cls, extents: Sequence[Extent]) -> _Ruler:
        return cls(extents, tuple(accumulate(one.before + one.height for one in extents)))

    def used(self, start: int, last: int) -> float:
        """The height of a page that holds the extents from `start` to `last`."""
        first = self.extents[start]
        return first.head + first.height + self.feet[last] - self.feet[start]


def _reach(ruler: _Ruler, start: int, height: float) -> list[tuple[int, float]]:
    """The ends of a page that starts at `start` which are worth trying, and their prices.

    Those that leave the page at least half full and part nothing that belongs together; all others only if there is
    none such.
    """
    extents = ruler.extents
    reached: list[tuple[int, float]] = []
    poor: list[tuple[int, float]] = []
    for last in range(start, len(extents)):
        if last > start and extents[last].starts_page:
            break
        used = ruler.used(start, last)
        if used > height + 0.01 and last > start:
            break
        final = last == len(extents) - 1 or extents[last + 1].starts_page
        good = final or (used >= height * _LEAST_FILL and not extents[last].keep)
        (reached if good else poor).append((last, used))
    return [(last + 1, _price(extents, last, used, height)) for last, used in reached or poor]


def _price(extents: Sequence[Extent], last: int, used: float, height: float) -> float:
    """What it costs to end a page after extent `last` with `used` points filled."""
    left = max(0.0, height - used) / height
    if last == len(extents) - 1:
        return SHORT_END * max(0.0, _LEAST_END - used / height)
    if extents[last + 1].starts_page:
        return 0.0
    extent = extents[last]
    return EMPTY * left * left + extent.cost + (BROKEN_KEEP if extent.keep else 0.0)


def _starts(way: _Way) -> tuple[int, ...]:
    starts = []
    previous = way.previous
    while previous is not None:
        starts.append(previous.start)
        previous = previous.previous
    return tuple(reversed(starts))
