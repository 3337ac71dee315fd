"""How rules on the printed file compare texts: characters alone, without spaces and what steers line breaks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from leaflets.checks.views import LevelView
from leaflets.makeup import Book
from leaflets.problems import Place
from leaflets.setting.galley import Tag

_UNSEEN = re.compile("[\\s\u00ad\u061c\u200b\u200e\u200f\u2060\u2066-\u2069]+")


def bare(text: str) -> str:
    """The text as NFC, without spaces and invisible characters: what must be the same however lines were broken."""
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text))


def tags(book: Book | None, *roles: str) -> Iterator[Tag]:
    """The tags of these roles, in the order of the content."""
    return (tag for galley in (book.galleys if book else ()) for tag in galley.tags if tag.role in roles)


def place_of_alt(view: LevelView, alt: str) -> Place | None:
    """Where an alternate text was written."""
    return next((tag.place for tag in tags(view.book, "Figure") if tag.alt == alt), None)


def place_of_link(view: LevelView, text: str) -> Place | None:
    """Where a link was written, by its words."""
    return next((tag.place for tag in tags(view.book, "Link") if bare(tag.title) == bare(text)), None)
