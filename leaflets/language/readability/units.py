"""Units of text as a content model knows them, and normalisation before anything is counted.

What a unit is, which kinds count and which do not follows the project's standards note, D.2. A unit is whole: a line
end inside it is a space, and its end is always the end of a sentence.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a unit is in the content model."""

    SENTENCE = "sentence"
    LIST_ITEM = "list-item"
    HEADING = "heading"
    CAPTION = "caption"
    CELL = "cell"
    CONTACT = "contact"
    REFERENCE = "reference"
    FOOTER = "footer"


COUNTED = frozenset({Kind.SENTENCE, Kind.LIST_ITEM})
"""Kinds that the indices read. All others have caps of their own (D.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A paragraph, a list item, a heading, a cell … `text` may be any `str`, also one that knows its place."""

    text: str
    kind: Kind = Kind.SENTENCE


_SPACES = dict.fromkeys(
    map(ord, "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " "
)
_INVISIBLE: dict[int, str | None] = dict.fromkeys(
    map(
        ord,
        "\u00ad\u034f\u061c\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff",
    )
)
_APOSTROPHES = dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\uff07\u0060\u00b4"), "'")
_QUOTES = dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2039\u203a\u300c\u300d\u300e\u300f"), '"')
_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011\ufe63\uff0d"), "-")
_TABLE: dict[int, str | None] = {
    **_SPACES, **_INVISIBLE, **_APOSTROPHES, **_QUOTES, **_HYPHENS, 0x200B: " ",
}  # fmt: skip

_GROUPED = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")
_CHUNK = re.compile(r"\S+")
_ADDRESS_END = re.compile(r"[.,;:!?)\"']*$")


def normalise(text: str) -> str:
    """The text in the form that is counted: NFC, one kind of quote, apostrophe, hyphen and space, nothing invisible.

    Digits grouped by a no-break space become one number; web and mail addresses go, their closing marks stay (D.2).
    """
    text = unicodedata.normalize("NFC", str.__str__(text))
    text = _GROUPED.sub("", text).translate(_TABLE)
    return _CHUNK.sub(_without_address, text).strip()


def _without_address(chunk: re.Match[str]) -> str:
    text = chunk.group()
    bare = text.lstrip("(\"'").lower()
    inner = text.strip("@.")
    if "://" in text or bare.startswith(("www.", "mailto:")) or ("@" in inner and "." in inner.split("@", 1)[1]):
        end = _ADDRESS_END.search(text)
        return end.group() if end else ""
    return text


def primary(tag: str) -> str:
    """The language that counts for a tag of BCP 47: `en-GB` is `en`, `nb` and `nn` are `no`, `sr-Latn` is itself."""
    parts = tag.lower().replace("_", "-").split("-")
    if parts[0] == "sr":
        return "sr-latn" if "latn" in parts else "sr"
    return {"nb": "no", "nn": "no", "iw": "he", "in": "id", "mo": "ro", "fil": "tl"}.get(parts[0], parts[0])
