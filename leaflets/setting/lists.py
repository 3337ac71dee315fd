"""Lists: labels hang in front of their items."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from leaflets.primitives import Item, ItemList, Paragraph, Primitive, rich
from leaflets.setting.assembly import Assembly, ink, moved, tight
from leaflets.setting.bench import Bench
from leaflets.setting.galley import Galley, Mark, Strip, Tag
from leaflets.setting.paragraphs import lines_of
from leaflets.words import Words


@dataclass(frozen=True, slots=True)
class _Hang:
    """How labels of a list stand: their text style, and the indent of the items in parts of the body size."""

    style: str
    indent: float


_HANGS = {
    "plain": _Hang("bullet", 1.25),
    "steps": _Hang("numeral", 2.0),
    "sources": _Hang("source-number", 1.9),
    "contents": _Hang("page-number", 2.0),
    "terms": _Hang("bullet", 0.0),
}


_GUTTER = 20.0
_STRIP = 3
"""At most so many items stand in one strip of a list in two columns: few enough to fit at the foot of a page."""
_STEP = 6.0
"""What one strip more must save, in points: each strip leaves one column ragged."""
_LEAST_PAIR = 40.0
"""How wide a list must be, in parts of its type size, to stand in two columns."""


def set_list(listing: ItemList, width: float, bench: Bench) -> Galley:
    """A list as `L`, its items as `LI` with `Lbl` and `LBody` (ISO 32000-1 14.8.4.3.3)."""
    numbering = listing.numbering if listing.numbering != "None" else ""
    if listing.style in ("sources", "terms") and _is_small(listing) and width >= _LEAST_PAIR * bench.styles.small:
        return _in_columns(listing, numbering, width, bench)
    assembly = Assembly(width)
    whole = assembly.tag(Tag(role="L", numbering=numbering))
    _items(assembly, listing, whole, width, bench)
    return assembly.galley()


def _is_small(listing: ItemList) -> bool:
    """Whether the items are set small: only then do two columns hold enough words a line."""
    small = ("source", "small")
    return all(isinstance(one, Paragraph) and one.style in small for item in listing.items for one in item.content)


def _in_columns(listing: ItemList, numbering: str, width: float, bench: Bench) -> Galley:
    """A long list in two columns, in strips of a few items: down the first column, then down the second."""
    assembly = Assembly(width)
    whole = assembly.tag(Tag(role="L", numbering=numbering))
    room = (width - _GUTTER) / 2
    every = [_one(listing, item, room, bench) for item in listing.items]
    for galleys, left in _strips(every):
        marks: list[Mark] = []
        height = 0.0
        for column, part in enumerate((galleys[:left], galleys[left:])):
            x = column * (room + _GUTTER)
            y = 0.0
            for galley in part:
                y += galley.strips[0].before if y else 0.0
                marks.extend(assembly.flat(galley, whole, x if bench.direction == "ltr" else width - x - room, y))
                y += tight(galley)
            height = max(height, y)
        assembly.strips.append(Strip(height=height, marks=tuple(marks), before=galleys[0].strips[0].before))
    return assembly.galley()


def _one(listing: ItemList, item: Item, room: float, bench: Bench) -> Galley:
    one = Assembly(room)
    _items(one, replace(listing, items=(item,)), None, room, bench)
    return one.galley()


def _strips(galleys: list[Galley]) -> Iterator[tuple[list[Galley], int]]:
    """The galleys in strips, each with how many of them stand in its first column: the lowest that the strips can be.

    The least total height by dynamic programming over where a strip ends, so that no column ends long before its
    neighbour.
    """
    heights = [galley.height for galley in galleys]
    best: list[tuple[float, int, int]] = [(0.0, 0, 0)]
    for end in range(1, len(heights) + 1):
        best.append(min(_ending(heights, best, end)))
    ends: list[tuple[int, int, int]] = []
    end = len(heights)
    while end:
        _, start, left = best[end]
        ends.append((start, end, left))
        end = start
    for start, end, left in reversed(ends):
        yield galleys[start:end], left


def _ending(heights: list[float], best: list[tuple[float, int, int]], end: int) -> Iterator[tuple[float, int, int]]:
    """Each strip that may end there: the height of all up to it, where it starts, what its first column holds."""
    for start in range(max(0, end - _STRIP), end):
        for left in range(1, end - start + 1):
            column = max(sum(heights[start : start + left]), sum(heights[start + left : end]))
            yield best[start][0] + column + _STEP, start, left


def _items(assembly: Assembly, listing: ItemList, whole: int | None, width: float, bench: Bench) -> None:
    """The items of a list, one under the other."""
    hang = _HANGS[listing.style]
    for number, item in enumerate(listing.items):
        entry = assembly.tag(Tag(role="LI", parent=whole))
        first = len(assembly.strips)
        label = _label(item, hang, bench)
        if label is not None:
            mark = assembly.adopt(label.tags, entry)
        body = assembly.tag(Tag(role="LBody", parent=entry))
        indent = hang.indent * bench.styles.body if label is not None else 0.0
        for primitive in item.content:
            assembly.add(bench.set(_as_item(primitive), width - indent), body, _start(indent, bench))
        if label is not None and len(assembly.strips) > first:
            _hang_label(assembly, first, label, mark, width, bench)
        if _holds(number, len(listing.items), len(assembly.strips) - first):
            assembly.strips[-1] = replace(assembly.strips[-1], keep=True)


def _holds(number: int, count: int, lines: int) -> bool:
    """Whether an item stays with the next: a list leaves neither its first nor its last item alone on a page."""
    return (number == 0 and count > 1 and lines == 1) or (number == count - 2 and count > 2 and lines < 3)


def _as_item(primitive: Primitive) -> Primitive:
    """Body text inside an item stands closer."""
    if isinstance(primitive, Paragraph) and primitive.style == "body":
        return replace(primitive, style="item")
    return primitive


def _label(item: Item, hang: _Hang, bench: Bench) -> Galley | None:
    if not item.label:
        return None
    style = bench.styles[hang.style]
    return lines_of(rich(Words(item.label)), style, 1000.0, bench, Tag(role="Lbl"))


def _start(indent: float, bench: Bench) -> float:
    return indent if bench.direction == "ltr" else 0.0


def _hang_label(assembly: Assembly, first: int, label: Galley, tag: int, width: float, bench: Bench) -> None:
    """Draw the label before the item's first line, on the same baseline, ahead of its text in reading order."""
    strip, own = assembly.strips[first], label.strips[0]
    target = next((mark.y for mark in strip.marks), 0.0)
    source = next((mark.y for mark in own.marks), 0.0)
    end = 0.0 if bench.direction == "ltr" else width - ink([own])[1]
    marks = tuple(moved(mark, end, target - source, tag) for mark in own.marks)
    assembly.strips[first] = replace(strip, marks=(*marks, *strip.marks))
