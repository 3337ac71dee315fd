"""A mapping that is asked for its keys one by one: what is missing, unknown or of the wrong type is told.

fields = Fields.of(desk, node, 'fact "relief"', ("what", "value"))
what = fields.words("what")
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from leaflets.problems import Kind, Place, brief, nearest
from leaflets.reading import values
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import DUPLICATE_ID, EMPTY_TEXT, MISSING_KEY, UNKNOWN_KEY, UNKNOWN_VALUE, WRONG_TYPE
from leaflets.reading.nodes import Entry, Mapping, Node, Refused, Scalar, Sequence, sort_of
from leaflets.words import Words, plain

_T = TypeVar("_T")
_Read = Callable[[Desk, Node, str], _T]


@dataclass(frozen=True, slots=True)
class Fields:
    """One mapping being read. `what` is its name in messages; `refused` is set where nothing could be read."""

    desk: Desk
    what: str
    place: Place
    mapping: Mapping
    refused: bool = False

    @classmethod
    def of(cls, desk: Desk, node: Node, what: str, known: Iterable[str]) -> Fields:
        """The fields of a node, its unknown keys told."""
        if not isinstance(node, Mapping):
            refused = isinstance(node, Refused)
            if isinstance(node, Scalar) and node.is_nothing:
                desk.findings.add(EMPTY_TEXT, f"{what} is empty", node.place)
                refused = True
            elif not refused:
                desk.findings.add(WRONG_TYPE, f"{what} must be keys and values, not {sort_of(node)}", node.place)
            return cls(desk, what, node.place, Mapping(place=node.place, entries=()), True)
        names = tuple(known)
        for entry in node.entries:
            if entry.key.text not in names:
                message = f'unknown key "{brief(entry.key.text)}" in {what}'
                desk.findings.add(UNKNOWN_KEY, message, entry.key.place, nearest(entry.key.text, names))
        return cls(desk, what, node.place, node)

    def has(self, key: str) -> bool:
        """Whether the key is written, with or without a value."""
        return self.mapping.entry(key) is not None

    def maybe(self, key: str) -> Node | None:
        """The value of a key that may be left out."""
        entry = self.mapping.entry(key)
        return entry.value if entry else None

    def need(self, key: str, hint: str | None = None) -> Node:
        """The value of a key that must be there; told if it is not."""
        entry = self.mapping.entry(key)
        if entry is not None:
            return entry.value
        if not self.refused:
            self.desk.findings.add(MISSING_KEY, f'{self.what} has no "{key}"', self.place, hint)
        return Refused(place=self.place)

    def label(self, key: str) -> str:
        """How a message names the value of a key."""
        return f'"{key}" of {self.what}'

    def read(self, key: str, how: _Read[_T]) -> _T:
        """The value of a key that must be there, as `how` reads it."""
        return how(self.desk, self.need(key), self.label(key))

    def read_maybe(self, key: str, how: _Read[_T]) -> _T | None:
        """The value of a key that may be left out, as `how` reads it."""
        node = self.maybe(key)
        return None if node is None else how(self.desk, node, self.label(key))

    def words(self, key: str) -> Words:
        return self.read(key, values.words)

    def words_maybe(self, key: str) -> Words | None:
        return self.read_maybe(key, values.words)

    def date(self, key: str) -> dt.date:
        return self.read(key, values.date)

    def number(self, key: str) -> float:
        return self.read(key, values.number)

    def whole(self, key: str) -> int:
        return self.read(key, values.whole)

    def choice(self, key: str, allowed: Iterable[str]) -> str:
        return values.choice(self.desk, self.need(key), self.label(key), allowed)

    def items(self, key: str) -> tuple[Node, ...]:
        """The items of a list that may be left out."""
        node = self.maybe(key)
        return () if node is None else items(self.desk, node, self.label(key))

    def known_ids(self, key: str, known: Iterable[str], kind: Kind = UNKNOWN_VALUE) -> tuple[str, ...]:
        """A list, which may be left out, of names that something else must know."""
        node = self.maybe(key)
        return () if node is None else known_ids(self.desk, node, self.label(key), known, kind)


def items(desk: Desk, node: Node, what: str) -> tuple[Node, ...]:
    """The items of a list; told if it is none."""
    if isinstance(node, Sequence):
        return node.items
    if isinstance(node, Scalar) and node.is_nothing:
        desk.findings.add(EMPTY_TEXT, f"{what} is empty", node.place, "write [] where there is nothing to list")
    elif not isinstance(node, Refused):
        hint = 'put "- " before each item' if isinstance(node, Mapping) else "one item is a list too: [this]"
        desk.findings.add(WRONG_TYPE, f"{what} must be a list, not {sort_of(node)}", node.place, hint)
    return ()


def entries(desk: Desk, node: Node, what: str) -> tuple[Entry, ...]:
    """The entries of a mapping whose keys are names that the author chose; told if it is none."""
    if isinstance(node, Mapping):
        return node.entries
    if isinstance(node, Scalar) and node.is_nothing:
        desk.findings.add(EMPTY_TEXT, f"{what} is empty", node.place, "write {} where there is nothing to list")
    elif not isinstance(node, Refused):
        desk.findings.add(WRONG_TYPE, f"{what} must be keys and values, not {sort_of(node)}", node.place)
    return ()


def known_ids(desk: Desk, node: Node, what: str, known: Iterable[str], kind: Kind = UNKNOWN_VALUE) -> tuple[str, ...]:
    """A list of names that something else must know, each once."""
    names, found = tuple(known), list[str]()
    for item in items(desk, node, what):
        text = values.words(desk, item, f"a name in {what}")
        if text in found:
            desk.findings.add(DUPLICATE_ID, f'"{brief(text)}" stands twice in {what}', text.place)
        elif text and text not in names:
            message = f'{what} names "{brief(text)}", which is not known'
            desk.findings.add(kind, message, text.place, nearest(text, names) or _among(names))
        elif text:
            found.append(plain(text))
    return tuple(found)


def _among(names: tuple[str, ...]) -> str | None:
    return f"there is {values.listed(names)}" if 0 < len(names) <= 6 else None
