"""What an item of an instrument is: a question about a leaflet, in our own words, and how it is answered.

An item is *met* where what it asks for is found and no rule that it leans on finds fault; *not met* where it is not;
and a matter for *people* where no machine can tell. Finding a part says that it is there, never that it is good.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from leaflets.checks.views import LevelView
from leaflets.problems import Place

Found: TypeAlias = tuple[Place, ...] | None
"""The places that answer an item; none of them where nothing does, and None where only a person can tell."""

Find: TypeAlias = Callable[[LevelView], Found]
"""Looks for what answers an item."""


class Verdict(enum.StrEnum):
    """How an item is answered."""

    MET = "met"
    NOT_MET = "not met"
    PEOPLE = "people must judge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item. `finds` looks for it; `rules` must find nothing wrong. With neither, people must judge it.

    `group` parts the items of an instrument, as qualifying and certifying in IPDAS.
    """

    number: str
    asks: str
    group: str = ""
    finds: Find | None = None
    rules: tuple[str, ...] = ()

    @property
    def for_people(self) -> bool:
        return self.finds is None and not self.rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A published instrument: its items in its own order, and `scale`, how people answer those that are theirs."""

    id: str
    name: str
    source: str
    scale: str
    items: tuple[Item, ...]
