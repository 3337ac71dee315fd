"""Short ways to set a text in a language, and to print many of them on one sheet."""

from __future__ import annotations

import unicodedata

from pdf_bookmaker import Maker, imprint
from sentences import HARD, RTL, SENTENCES
from typesetting import LIBRARY

from leaflets.pdf import print_book
from leaflets.setting.galley import GlyphRun
from leaflets.setting.styles import leaded
from leaflets.text import Line, Prepared, Span, fill, prepare, writing_of

SIZE = 12.0
TEXTS = [(language, text) for language in SENTENCES for text in (SENTENCES[language], *HARD.get(language, ()))]
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069"))
"""What steers a line and is not in the file."""


def span(text: str, language: str, size: float = SIZE) -> Span:
    """Text whose own letters are `size` points."""
    own = size / writing_of(language).size
    return Span(text=text, faces=LIBRARY.faces("Noto Sans", False, language), size=own, language=language)


def ready(*spans: Span) -> Prepared:
    """A paragraph in the direction of its first span's language."""
    return prepare(spans, "rtl" if spans[0].language.partition("-")[0] in RTL else "ltr")


def lines_of(text: str, language: str, width: float) -> tuple[Line, ...]:
    return fill(ready(span(text, language)), width)


def plain(text: str) -> str:
    """A text as a file says it: composed, and without what only steers lines."""
    return unicodedata.normalize("NFC", text).translate(UNSEEN)


def sheet(width: float = 240.0) -> bytes:
    """Every text on one sheet, each a paragraph, as a tagged file."""
    maker = Maker()
    for language, text in TEXTS:
        paragraph = maker.tag("P", language=language)
        leading = leaded(SIZE, SIZE * 1.35, writing_of(language))
        if maker.y + 3 * leading > 800:
            maker.page()
        for line in lines_of(text, language, width):
            start = width - line.width if language in RTL else 0.0
            runs = (
                GlyphRun(
                    x=start + one.x,
                    y=leading * 0.7,
                    face=one.face,
                    size=one.size,
                    clusters=one.clusters,
                    colour="ink",
                    tag=paragraph,
                    reversed=one.level % 2 == 1,
                )
                for one in line.fragments
            )
            maker.put(*runs, down=leading)
    return print_book(maker.book(), imprint())
