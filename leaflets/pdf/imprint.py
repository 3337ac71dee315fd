"""The imprint of a leaflet: all that its PDF says about itself beside the pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from leaflets.problems import Place
from leaflets.setting.galley import Direction

RGB: TypeAlias = tuple[int, int, int]
"""Red, green and blue of sRGB, each 0 to 255."""

MOST_COLOURS = 256
"""An indexed colour space has one byte for the index (ISO 32000-1 8.6.6.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What the document's metadata tells, the colours behind its tokens, and its direction.

    `language` is a BCP 47 tag. `date` is the edition's and must know its time zone: it becomes the file's creation
    date, so that the same edition gives the same bytes. `status` says in words what `draft` says to machines. `palette`
    gives each colour token its sRGB value; `identifier` names the leaflet ("hemifacial-spasm/plain/en-GB/example/1.0").
    `place` is where the edition is written down, for problems of the whole document.

    Raises ValueError for a naive date, a colour outside 0 to 255 or more colours than a palette holds.
    """

    title: str
    language: str
    authors: tuple[str, ...]
    subject: str
    keywords: tuple[str, ...] = ()
    creator: str
    date: datetime
    draft: bool
    status: str
    direction: Direction = "ltr"
    palette: Mapping[str, RGB]
    clinic: str
    version: str
    identifier: str
    place: Place | None = None

    def __post_init__(self) -> None:
        if self.date.tzinfo is None:
            raise ValueError("the date of an imprint must know its time zone")
        if not 0 < len(self.palette) <= MOST_COLOURS:
            raise ValueError(f"a palette holds 1 to {MOST_COLOURS} colours, not {len(self.palette)}")
        for token, colour in self.palette.items():
            if len(colour) != 3 or not all(0 <= part <= 255 for part in colour):
                raise ValueError(f"colour {token!r} is not three numbers from 0 to 255: {colour!r}")
