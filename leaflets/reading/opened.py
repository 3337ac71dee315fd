"""A block being read: its fields, what all kinds have, and reading what it says at each level."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from leaflets.model import PerLevel
from leaflets.problems import Place
from leaflets.reading.fields import Fields
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import EXTRA_LEVEL, MISSING_LEVEL
from leaflets.reading.nodes import Node
from leaflets.reading.per_level import texts
from leaflets.reading.scope import Scope, Spot
from leaflets.words import Words

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A block being read: its fields, and what all kinds have."""

    fields: Fields
    scope: Scope
    questions: tuple[str, ...]
    id: str
    kind: str
    place: Place
    levels: tuple[str, ...]
    sources: tuple[str, ...]
    needs: str
    critical: bool

    @property
    def desk(self) -> Desk:
        return self.fields.desk

    def spot(self, level: str) -> Spot:
        return Spot(level=level, needs=self.needs)


def at_levels(block: Open, read: Callable[[Node, str, Spot], _T], *, may_say_nothing: bool = False) -> PerLevel[_T]:
    """What the block says under each level's own key."""
    fields, found = block.fields, list[tuple[str, _T]]()
    for level in block.scope.level_ids:
        node = fields.maybe(level)
        if node is not None and level not in block.levels:
            message = f'{fields.what} does not belong to the level "{level}"'
            block.desk.findings.add(EXTRA_LEVEL, message, node.place, 'remove the text, or add the level to "levels"')
        if node is not None:
            found.append((level, read(node, f'{fields.what} at the level "{level}"', block.spot(level))))
        elif level in block.levels and not may_say_nothing:
            message = f'{fields.what} says nothing at the level "{level}"'
            hint = f'write "{level}:", or say with "levels:" where the block belongs'
            block.desk.findings.add(MISSING_LEVEL, message, block.place, hint)
    return PerLevel(tuple(found))


def intro_of(block: Open) -> PerLevel[Words]:
    """The lead-in, which may be left out as a whole or at some levels."""
    if not block.fields.has("intro"):
        return PerLevel()
    return texts(block.fields, "intro", block.scope, block.levels, partial=True, needs=block.needs)
