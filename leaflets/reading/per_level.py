"""Things that differ by reading level: one for all, or a key for each. A level is never forgotten in silence."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import TypeVar

from leaflets.model import PerLevel
from leaflets.problems import brief, nearest
from leaflets.reading import values
from leaflets.reading.fields import Fields
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import EXTRA_LEVEL, MISSING_LEVEL, UNKNOWN_LEVEL
from leaflets.reading.nodes import Mapping, Node, Scalar, Sequence
from leaflets.reading.prose import prose
from leaflets.reading.scope import Scope, Spot
from leaflets.words import Words

_T = TypeVar("_T")
ReadAt = Callable[[Node, str, tuple[str, ...]], _T]
"""Reads a node that stands for those levels; the text names it in messages."""


def per_level(
    desk: Desk, node: Node, what: str, scope: Scope, wanted: tuple[str, ...], read: ReadAt[_T], *, partial: bool = False
) -> PerLevel[_T]:
    """A value for each wanted level. `partial` lets levels be left out."""
    if not isinstance(node, Mapping):
        value = read(node, what, wanted)
        return PerLevel(tuple((level, value) for level in wanted))
    for entry in node.entries:
        level, place = entry.key.text, entry.key.place
        if level not in scope.level_ids:
            message = f'"{brief(level)}" in {what} is not a reading level'
            desk.findings.add(UNKNOWN_LEVEL, message, place, nearest(level, scope.level_ids) or _all(scope))
        elif level not in wanted:
            message = f'{what} does not belong to the level "{level}"'
            desk.findings.add(EXTRA_LEVEL, message, place, 'remove the text, or add the level to "levels"')
    found = []
    for level in wanted:
        entry_ = node.entry(level)
        if entry_ is not None:
            found.append((level, read(entry_.value, f'{what} at the level "{level}"', (level,))))
        elif not partial:
            desk.findings.add(MISSING_LEVEL, f'{what} has no text for the level "{level}"', node.place)
    return PerLevel(tuple(found))


def texts(
    fields: Fields,
    key: str,
    scope: Scope,
    wanted: tuple[str, ...],
    *,
    partial: bool = False,
    markup: bool = True,
    needs: str = "",
) -> PerLevel[Words]:
    """The texts of a key that must be there, one for each wanted level."""

    def read(node: Node, what: str, levels: tuple[str, ...]) -> Words:
        spots = [Spot(level=level, markup=markup, needs=needs) for level in levels]
        return prose(fields.desk, node, what, scope, spots)

    return per_level(fields.desk, fields.need(key), fields.label(key), scope, wanted, read, partial=partial)


def level_list(fields: Fields, scope: Scope, within: tuple[str, ...]) -> tuple[str, ...]:
    """The `levels:` line, in the order of the levels; `within` if there is none."""
    if not fields.has("levels"):
        return within
    named = fields.known_ids("levels", scope.level_ids, UNKNOWN_LEVEL)
    node = fields.need("levels")
    if not isinstance(node, Sequence):
        return within
    named = (*named, *_meant(node, scope.level_ids))
    for level in named:
        if level not in within:
            message = f'{fields.what} cannot belong to the level "{level}": what it stands in does not'
            fields.desk.findings.add(EXTRA_LEVEL, message, node.place)
    return tuple(level for level in within if level in named)


def _meant(node: Sequence, levels: tuple[str, ...]) -> tuple[str, ...]:
    """What misspelt levels were meant to be. They are told; this keeps them from causing other problems."""
    written = [item.text for item in node.items if isinstance(item, Scalar)]
    return tuple(found for text in written for found in difflib.get_close_matches(text, levels, n=1))


def _all(scope: Scope) -> str:
    return f"there is {values.listed(scope.level_ids)}" if scope.level_ids else "there are no levels"
