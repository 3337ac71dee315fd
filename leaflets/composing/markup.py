"""An author's text to XML: paragraphs, bold, links, terms, and figures in the place of their names.

Only inline Markdown is used (CommonMark's emphasis and links, read by markdown-it). Every piece of text leaves as
`<t at="…">`, every figure as `<n at="…">`, so that the place of each word survives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote
from xml.sax.saxutils import escape, quoteattr

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from leaflets.language import GLUE
from leaflets.words import PLACEHOLDER, Words, paragraphs_of

_MARKDOWN = MarkdownIt("zero").enable(["emphasis", "link", "escape", "newline"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """What stands in the place of a name in braces; `href` makes it a link.

    `whole` is never broken over two lines where its words are joined by no-break spaces or by none.
    """

    words: Words
    whole: bool = True
    href: str = ""


@dataclass(slots=True, kw_only=True)
class Marker:
    """Turns texts into XML for one leaflet. `fill` gives what a name stands for; `lines` keeps the author's line ends.

    A term is bold where it is met first; `met` remembers which were.
    """

    fill: Callable[[str], Filling]
    lines: bool
    met: set[str] = field(default_factory=set)

    def paragraphs(self, words: Words | None) -> Markup:
        """Every paragraph of a text in a `<p>`."""
        parts = (Markup("<p>") + self.inline(part) + Markup("</p>") for part in paragraphs_of(words)) if words else ()
        return Markup("").join(parts)

    def inline(self, words: Words | None) -> Markup:
        """One paragraph's content."""
        if not words:
            return Markup("")
        tokens = _MARKDOWN.parseInline(str(words))[0].children or []
        return Markup("".join(self._tokens(tokens, words)))

    def _tokens(self, tokens: Sequence[Token], words: Words) -> Iterator[str]:
        down = 0
        closing: list[str] = []
        for token in tokens:
            if token.type in ("text", "text_special"):
                yield from self._text(token.content, words, down)
            elif token.type in ("softbreak", "hardbreak"):
                down += 1
                yield "<br/>" if self.lines or token.type == "hardbreak" else words.like(" ", down).__html__()
            elif token.type == "strong_open":
                yield "<b>"
            elif token.type == "strong_close":
                yield "</b>"
            elif token.type == "link_open":
                opening, close = self._link(str(token.attrs.get("href", "")))
                closing.append(close)
                yield opening
            elif token.type == "link_close":
                yield closing.pop()

    def _link(self, target: str) -> tuple[str, str]:
        if target.startswith("term:"):
            term = target.removeprefix("term:")
            first = term not in self.met
            self.met.add(term)
            return ("<b>", "</b>") if first else ("", "")
        filled = PLACEHOLDER.sub(lambda found: self._plain(found[0], found[1]), unquote(target))
        return f"<a href={quoteattr(filled)}>", "</a>"

    def _plain(self, brace: str, name: str | None) -> str:
        return str(self.fill(name).words) if name else brace[0]

    def _text(self, text: str, words: Words, down: int) -> Iterator[str]:
        at = 0
        for found in PLACEHOLDER.finditer(text):
            if found.start() > at:
                yield words.like(text[at : found.start()], down).__html__()
            at = found.end()
            yield words.like(found[0][0], down).__html__() if not found[1] else filled(self.fill(found[1]))
        if at < len(text):
            yield words.like(text[at:], down).__html__()


def filled(filling: Filling) -> Markup:
    """A filling as XML: an `<n>` for each piece that stays on one line, with plain spaces inside for the text layer."""
    words = filling.words
    if not filling.whole:
        inner = words.__html__()
    else:
        at = f" at={quoteattr(str(words.place))}" if words.place else ""
        lang = f" lang={quoteattr(words.language)}" if words.language else ""
        pieces = (f"<n{at}{lang}>{escape(piece.replace(GLUE, ' '))}</n>" for piece in words.split(" "))
        inner = words.like(" ").__html__().join(pieces)
    return Markup(f"<a href={quoteattr(filling.href)}>{inner}</a>" if filling.href else inner)
