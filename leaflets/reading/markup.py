"""What a text may contain of Markdown: bold, links, links to terms. Everything else is told, with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from leaflets.problems import Place, brief, nearest
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import BAD_ADDRESS, MARKUP, UNKNOWN_TERM
from leaflets.reading.nodes import Scalar
from leaflets.reading.scope import Scope, Spot
from leaflets.reading.values import is_web

# More is recognised than is allowed, so that a table is told rather than printed as bars.
_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_ANYTHING = re.compile(r"[*_`#>\[\]<!&\\=+\-~|]|^\s*\d+[.)]|\n\s*\n {4}", re.MULTILINE)

_REFUSED = {
    "heading_open": ("a heading", "headings are the titles of sections"),
    "bullet_list_open": ("a list", 'a list is a block of its own: "kind: list"'),
    "ordered_list_open": ("a numbered list", 'steps are a block of their own: "kind: steps"'),
    "blockquote_open": ("a quotation", "remove the >"),
    "fence": ("code", "remove the backticks"),
    "code_block": ("code", "indent all lines of the text alike"),
    "code_inline": ("code", "remove the backticks"),
    "html_block": ("HTML", "write the text itself"),
    "html_inline": ("HTML", "write the text itself"),
    "hr": ("a rule", "remove the line"),
    "table_open": ("a table", 'a table is a block of its own: "kind: table"'),
    "em_open": ("italics", "they are hard to read; use **bold** for a few words, or a \\ before a sign to be printed"),
    "s_open": ("struck text", "remove the ~"),
    "image": ("a picture", "pictures are not part of texts"),
}
_ONLY_IN_TEXTS = {"strong_open": "bold", "link_open": "a link"}


@dataclass(frozen=True, slots=True)
class _Found:
    """A token and the offset at which its line begins."""

    token: Token
    offset: int


def check(desk: Desk, scalar: Scalar, scope: Scope, spot: Spot) -> None:
    """Tell what is not allowed of the markup of a text, and links that lead nowhere."""
    if not _ANYTHING.search(scalar.text):
        return
    references: dict[str, object] = {}
    tokens = _PARSER.parse(scalar.text, references)
    if references.get("references"):
        hint = "write the address behind the words: [words](https://…)"
        desk.findings.add(MARKUP, "a list of links is not used here", scalar.place, hint)
    for found in _flat(tokens, scalar.text):
        _check_token(desk, scalar, found, scope, spot)


def _flat(tokens: list[Token], text: str) -> Iterator[_Found]:
    """Outer tokens and what is inside paragraphs; what is inside something refused is not looked at."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    for token in tokens:
        if token.level > 1:
            continue
        offset = starts[min(token.map[0], len(starts) - 1)] if token.map else 0
        if token.type == "inline":
            yield from (_Found(child, offset) for child in token.children or ())
        elif token.level == 0:
            yield _Found(token, offset)


def _check_token(desk: Desk, scalar: Scalar, found: _Found, scope: Scope, spot: Spot) -> None:
    token = found.token
    if token.type in _REFUSED:
        what, hint = _REFUSED[token.type]
        desk.findings.add(MARKUP, f"{what} cannot stand in a text", _where(scalar, found), hint)
    elif token.type in _ONLY_IN_TEXTS and not spot.markup:
        what = _ONLY_IN_TEXTS[token.type]
        desk.findings.add(MARKUP, f"{what} cannot stand in a heading or name", _where(scalar, found))
    elif token.type == "link_open":
        _check_link(desk, scalar, found, scope, spot)
    elif token.type == "text" and "](" in token.content:
        hint = "a link is [words](https://…), without spaces in the address"
        desk.findings.add(MARKUP, "a link is not complete", scalar.at(scalar.text.find("](", found.offset)), hint)


def _where(scalar: Scalar, found: _Found) -> Place:
    """The sign that opens the token, or its line."""
    sign = found.token.markup or found.token.content[:1]
    at = scalar.text.find(sign, found.offset) if sign else -1
    return scalar.at(at if at >= 0 else found.offset)


def _check_link(desk: Desk, scalar: Scalar, found: _Found, scope: Scope, spot: Spot) -> None:
    target = str(found.token.attrGet("href") or "")
    at = scalar.text.find(f"]({target}", found.offset)
    place = scalar.at(at + 2 if at >= 0 else found.offset)
    kind, _, id = target.partition(":")
    if kind == "term":
        _check_term(desk, id, place, scope, spot)
    elif found.token.markup == "autolink":
        hint = "write [words](address)"
        desk.findings.add(MARKUP, "an address in < > cannot stand in a text", scalar.at(found.offset), hint)
    elif not is_web(target):
        hint = "it begins with https:// or http://; a word of the glossary is term:its-id"
        desk.findings.add(BAD_ADDRESS, f'a link cannot lead to "{brief(target)}"', place, hint)


def _check_term(desk: Desk, id: str, place: Place, scope: Scope, spot: Spot) -> None:
    if id not in scope.terms:
        hint = nearest(id, scope.terms) or 'add it to "terms"'
        desk.findings.add(UNKNOWN_TERM, f'there is no term "{brief(id)}"', place, hint)
        return
    scope.used.terms.add(id)
    if spot.level not in scope.terms[id]:
        message = f'the term "{id}" has no meaning at the level "{spot.level}"'
        desk.findings.add(UNKNOWN_TERM, message, place, f'add "{spot.level}:" to its meaning, or take the link away')
