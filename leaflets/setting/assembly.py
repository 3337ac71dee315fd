"""Putting galleys together: under one another, or side by side in one strip."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from leaflets.setting.galley import ARTIFACT, Galley, GlyphRun, Ground, LinkArea, Mark, Strip, Tag


def moved(mark: Mark, dx: float, dy: float, tags: int = 0) -> Mark:
    """The mark at another place; its tag counted on from `tags`."""
    tag = mark.tag + tags if mark.tag != ARTIFACT else ARTIFACT
    if not dx and not dy and tag == mark.tag:
        return mark
    return replace(mark, x=mark.x + dx, y=mark.y + dy, tag=tag)


def untagged(strip: Strip) -> Strip:
    """The strip as decoration: for heads that are repeated."""
    marks = tuple(replace(mark, tag=ARTIFACT) for mark in strip.marks if not isinstance(mark, LinkArea))
    return replace(strip, marks=marks)


@dataclass(slots=True)
class Assembly:
    """A galley in the making."""

    width: float
    strips: list[Strip] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    grounds: list[Ground] = field(default_factory=list)
    heads: list[tuple[Strip, ...]] = field(default_factory=list)

    def tag(self, tag: Tag) -> int:
        """Add a tag; its number."""
        self.tags.append(tag)
        return len(self.tags) - 1

    def adopt(self, tags: Iterable[Tag], parent: int | None) -> int:
        """Take over the tags of a galley under `parent`; the number its first tag now has."""
        first = len(self.tags)
        for tag in tags:
            above = parent if tag.parent is None else tag.parent + first
            self.tags.append(replace(tag, parent=above))
        return first

    def add(self, galley: Galley, parent: int | None = None, dx: float = 0.0) -> None:
        """Put a galley below what is there, moved `dx` to the right."""
        first = self.adopt(galley.tags, parent)
        ground, head = len(self.grounds), len(self.heads)
        self.grounds.extend(replace(one, x=one.x + dx) for one in galley.grounds)
        self.heads.extend(
            tuple(replace(strip, marks=tuple(moved(mark, dx, 0.0) for mark in strip.marks)) for strip in strips)
            for strips in galley.heads
        )
        for strip in galley.strips:
            self.strips.append(
                replace(
                    strip,
                    marks=tuple(moved(mark, dx, 0.0, first) for mark in strip.marks),
                    ground=None if strip.ground is None else strip.ground + ground,
                    head=None if strip.head is None else strip.head + head,
                )
            )

    def flat(self, galley: Galley, parent: int | None, dx: float, dy: float) -> tuple[Mark, ...]:
        """All marks of a galley as one piece at (dx, dy), its tags taken over under `parent`."""
        first = self.adopt(galley.tags, parent)
        marks: list[Mark] = []
        y = dy
        for place, strip in enumerate(galley.strips):
            y += strip.before if place else 0.0
            marks.extend(moved(mark, dx, y, first) for mark in strip.marks)
            y += strip.height
        return tuple(marks)

    def galley(self) -> Galley:
        """What has been put together."""
        return Galley(
            width=self.width,
            strips=tuple(self.strips),
            tags=tuple(self.tags),
            grounds=tuple(self.grounds),
            heads=tuple(self.heads),
        )


def ink(strips: Iterable[Strip]) -> tuple[float, float]:
    """Where the letters of some strips begin and end, from left to right, spaces at their ends left out."""
    lefts, rights = [], []
    for run in (mark for strip in strips for mark in strip.marks if isinstance(mark, GlyphRun)):
        inked = [number for number, cluster in enumerate(run.clusters) if cluster.text.strip()]
        if inked:
            scale = run.size / run.face.units_per_em
            before, shown = run.clusters[: inked[0]], run.clusters[inked[0] : inked[-1] + 1]
            lefts.append(run.x + sum(cluster.advance for cluster in before) * scale)
            rights.append(lefts[-1] + sum(cluster.advance for cluster in shown) * scale)
    return min(lefts, default=0.0), max(rights, default=0.0)


def tight(galley: Galley) -> float:
    """The galley's height without the space above its first strip, in points."""
    return galley.height - (galley.strips[0].before if galley.strips else 0.0)
