"""What a rule is: a function that looks at everything and tells what is wrong. One rule a file, found by looking."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from leaflets.makeup import Book
from leaflets.model import Library, ReadingLevel
from leaflets.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is checked: the library, and the made-up pages of each level on A4 for each clinic (clinic, level)."""

    library: Library
    books: Mapping[tuple[str, str], Book]
    today: dt.date

    def level(self, id: str) -> ReadingLevel:
        return next(level for level in self.library.levels if level.id == id)


Rule = Callable[[Subject], Iterator[Problem]]
