"""Words: a string that knows where it was written and in which language.

The place goes with the text from YAML to PDF, so that every later problem can name the author's line. Inside a
template, `{{ words }}` writes `<t at="file:line:column" lang="…">…</t>`: the place passes through any template by
itself. Slicing or joining gives a plain `str` again; whoever does that to words must say where the result comes from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from leaflets.problems import Place

PLACEHOLDER = re.compile(r"\{\{|\}\}|\{([A-Za-z_][\w.]*)\}")
"""A placeholder, or a brace written double to be a brace."""
_EMPTY_LINES = re.compile(r"\n[ \t]*\n")


class Words(str):
    """Text of an author, translator or clinic. `place` is where it stands; `language` is a BCP 47 tag, or empty.

    `parts` are its paragraphs where each was written at a place of its own, as translations are.
    """

    __slots__ = ("language", "parts", "place")

    place: Place | None
    language: str
    parts: tuple[Words, ...]

    def __new__(cls, text: str, place: Place | None = None, language: str = "", parts: tuple[Words, ...] = ()) -> Words:
        self = super().__new__(cls, text)
        self.place = place
        self.language = language
        self.parts = parts
        return self

    def __getnewargs__(self) -> tuple[str, Place | None, str, tuple[Words, ...]]:  # type: ignore[override]
        return str(self), self.place, self.language, self.parts

    def like(self, text: str, lines_down: int = 0) -> Words:
        """Another text from the same place, `lines_down` lines further on; for what is derived from these words."""
        place = self.place
        if place is not None and lines_down:
            place = Place(place.file, place.line + lines_down, place.column)
        return Words(text, place, self.language)

    def __html__(self) -> str:
        at = f" at={quoteattr(str(self.place))}" if self.place else ""
        lang = f" lang={quoteattr(self.language)}" if self.language else ""
        return f"<t{at}{lang}>{escape(self)}</t>"


def paragraphs_of(words: Words) -> Iterator[Words]:
    """The paragraphs of a text, parted by empty lines, each with its own place."""
    if words.parts:
        yield from words.parts
        return
    start = 0
    for gap in (*_EMPTY_LINES.finditer(words), None):
        end = gap.start() if gap else len(words)
        part = words[start:end]
        if part.strip():
            lead = len(part) - len(part.lstrip("\n"))
            yield words.like(part.strip(), words.count("\n", 0, start + lead))
        start = gap.end() if gap else end


def joined(paragraphs: Sequence[Words]) -> Words:
    """Paragraphs as one text that still knows where each was written."""
    first = paragraphs[0]
    if len(paragraphs) == 1:
        return first
    return Words("\n\n".join(paragraphs), first.place, first.language, tuple(paragraphs))


def plain(words: str) -> str:
    """The bare text, for an attribute or a comparison."""
    return str.__str__(words)
