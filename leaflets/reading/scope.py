"""What texts may refer to, and what they have referred to so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from leaflets.model import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelRule:
    """What a reading level allows a text. `shares` is 10 or 100: out of how many shares are said.

    At levels of `ideas`, each paragraph or item may have a picture.
    """

    id: str
    shares: int = 100
    percent: bool = False
    ideas: bool = False


@dataclass(slots=True, kw_only=True)
class Used:
    """Ids that something refers to; the rest is left over."""

    facts: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    terms: set[str] = field(default_factory=set)
    pictures: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """All that a text, a block or an answer can name. `facts` holds None for a fact that is itself broken."""

    levels: tuple[LevelRule, ...]
    sources: tuple[str, ...] = ()
    facts: dict[str, Fact | None] = field(default_factory=dict)
    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pictures: tuple[str, ...] = ()
    used: Used = field(default_factory=Used)

    @property
    def level_ids(self) -> tuple[str, ...]:
        return tuple(level.id for level in self.levels)

    def rule(self, level: str) -> LevelRule:
        return next(rule for rule in self.levels if rule.id == level)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a text stands: at which level, in a block that needs what, and whether it may have markup."""

    level: str
    needs: str = ""
    markup: bool = True
