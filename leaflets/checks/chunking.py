"""lang-chunking."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from leaflets.checks.prose import PROSE, quoted, said
from leaflets.checks.rules import WARNING, Finding, rule
from leaflets.checks.views import LevelView, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class _Most:
    sentences: int
    words: int
    items: int


_LIMITS = {
    "easy": _Most(sentences=2, words=80, items=5),
    "plain": _Most(sentences=4, words=150, items=7),
    "in-depth": _Most(sentences=6, words=200, items=9),
}
"""Sentences in a paragraph, words between headings, items in a list (standards note B.2)."""
_PARTED = ("table", "option-grid", "icon-array")
"""Blocks that break up running text as a heading does."""


@rule("lang-chunking", WARNING, source="PEMAT 8 and 9, EC guideline 2009; standards note B.2")
def chunking(view: LevelView) -> Iterator[Finding]:
    """Text comes in pieces that are too large: too many sentences in a paragraph (2, 4, 6), words from one heading to
    the next (80, 150, 200) or items in a list (5, 7, 9). Readers look for what concerns them; a wall of text has no
    door. Begin a new paragraph, add a heading, or part the list. In easy a paragraph is one idea: lines with no empty
    line between them. A paragraph that opens in bold counts as headed, and tables, option grids and pictures part the
    text too; the words in them are not counted. The nesting of lists is not checked, because lists cannot be nested.
    """
    most = _LIMITS.get(view.level.id)
    if most is None:
        return
    yield from _paragraphs(view, most)
    yield from _between_headings(view, most)
    yield from _lists(view, most)


def _paragraphs(view: LevelView, most: _Most) -> Iterator[Finding]:
    counts = Counter(id(one.text) for one in said(view, "paragraph"))
    for text in view.of("paragraph"):
        count = counts[id(text)] - _has_run_in_head(text)
        if count > most.sentences:
            message = f"a paragraph has {count} sentences, at most {most.sentences} are expected: {quoted(text.said)}"
            yield Finding(message=message, place=text.place, hint="begin a new paragraph with an empty line")


def _between_headings(view: LevelView, most: _Most) -> Iterator[Finding]:
    lengths: Counter[int] = Counter()
    for one in said(view, *PROSE):
        lengths[id(one.text)] += one.sentence.length
    for stretch in _stretches(view):
        words = sum(lengths[id(text)] for text in stretch)
        if words > most.words:
            start = quoted(stretch[0].said)
            message = f"{words} words stand under one heading, at most {most.words} are expected: {start}"
            yield Finding(message=message, place=stretch[0].place, hint="add a heading, or open a paragraph in bold")


def _stretches(view: LevelView) -> Iterator[list[Text]]:
    """Running text from one heading, or what looks like one, to the next."""
    stretch: list[Text] = []
    section = ""
    for text in view.texts:
        parted = text.role == "heading" or (text.block is not None and text.block.kind in _PARTED)
        if parted or text.section != section or _opens_bold(text):
            if stretch:
                yield stretch
            stretch, section = [], text.section
        if text.is_prose and not parted:
            stretch.append(text)
    if stretch:
        yield stretch


def _has_run_in_head(text: Text) -> bool:
    """Whether a paragraph opens with a heading of its own: "**The usual cause.** A small …"."""
    return _opens_bold(text) and len(text.rich) > 1 and text.rich[0].text.rstrip().endswith((".", "?", "!", ":"))


def _opens_bold(text: Text) -> bool:
    """Whether a paragraph opens in bold. A term that is met first is bold too, but is a name, not an opening."""
    opening = text.words.lstrip().startswith("**")
    return text.role == "paragraph" and opening and bool(text.rich) and text.rich[0].strong


def _lists(view: LevelView, most: _Most) -> Iterator[Finding]:
    counts = Counter(id(text.block) for text in view.of("item"))
    for _, block in view.blocks:
        count = counts[id(block)]
        if count > most.items:
            message = f'the list "{block.id}" has {count} items, at most {most.items} are expected'
            yield Finding(message=message, place=block.place, hint="make two lists of it, each with its lead-in")
