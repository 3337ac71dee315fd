"""Words: a string that knows where it was written and in which language.

The place goes with the text from YAML to PDF, so that every later problem can name the author's line. Inside a
template, `{{ words }}` writes `<t at="file:line:column" lang="…">…</t>`: the place passes through any template by
itself. Slicing or joining gives a plain `str` again; whoever does that to words must say where the result comes from.
"""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from leaflets.problems import Place


class Words(str):
    """Text of an author, translator or clinic. `place` is where it stands; `language` is a BCP 47 tag, or empty."""

    __slots__ = ("language", "place")

    place: Place | None
    language: str

    def __new__(cls, text: str, place: Place | None = None, language: str = "") -> Words:
        self = super().__new__(cls, text)
        self.place = place
        self.language = language
        return self

    def __getnewargs__(self) -> tuple[str, Place | None, str]:  # type: ignore[override]
        return str(self), self.place, self.language

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


def plain(words: str) -> str:
    """The bare text, for an attribute or a comparison."""
    return str.__str__(words)
