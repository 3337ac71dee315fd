"""What YAML is made of, before anyone asks what it means: scalars, mappings and lists, each knowing its place.

Scalars are text as it was written: `0800`, `no`, `1.10` and `2026-11-20` stay what they are until the schema asks for a
number or a date.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from leaflets.problems import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A text, stripped and in NFC. `place` is its first character; `written` keeps the spaces at the ends of quotes.

    `exact` says that each line of the text is a line of the file, character by character: then any part of it has a
    place of its own. A folded text has only its beginning.
    """

    text: str
    place: Place
    written: str
    exact: bool = False
    quoted: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether nothing at all was written after the key."""
        return not self.text and not self.quoted

    def at(self, offset: int) -> Place:
        """The place of a character of the text, as near as can be told."""
        if not self.exact or offset <= 0:
            return self.place
        before = self.text[:offset]
        last = before.rpartition("\n")[2]
        return Place(self.place.file, self.place.line + before.count("\n"), self.place.column + len(last))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a mapping."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """Keys and values in the order written, each key once. `place` is the first key."""

    place: Place
    entries: tuple[Entry, ...]

    def entry(self, key: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.key.text == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence:
    """A list."""

    place: Place
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Something that was already told to be wrong: whoever meets it says nothing more."""

    place: Place


Node: TypeAlias = Scalar | Mapping | Sequence | Refused


def sort_of(node: Node) -> str:
    """What a node is, in words for an author."""
    if isinstance(node, Mapping):
        return "keys and values"
    return "a list" if isinstance(node, Sequence) else "a text"
