"""Things that differ by reading level."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PerLevel(Generic[T]):
    """One value for each reading level that has one, in the order of the levels. A level may be left out on purpose."""

    values: tuple[tuple[str, T], ...] = ()

    def get(self, level: str) -> T | None:
        return next((value for name, value in self.values if name == level), None)

    def __getitem__(self, level: str) -> T:
        for name, value in self.values:
            if name == level:
                return value
        raise KeyError(level)

    def __contains__(self, level: str) -> bool:
        return any(name == level for name, _ in self.values)

    def __iter__(self) -> Iterator[tuple[str, T]]:
        return iter(self.values)

    @property
    def levels(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.values)
