"""ua-order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from leaflets.checks.file_text import bare
from leaflets.checks.lines import lines, paragraphs
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView, Text


@rule("ua-order", ERROR, source="ISO 14289-1 7.1, WCAG 1.3.2", looks="file")
def ua_order(view: LevelView) -> Iterator[Finding]:
    """The PDF is read aloud in the order in which the content was written: paragraph after paragraph as they stand on
    the pages, and within each section the author's texts as they follow one another. A template may move whole
    sections and no single sentence. Look for a block that draws one thing before another and tags it after.
    """
    if view.file is None or view.book is None:
        return
    told = bare(view.file.text)
    yield from _pages(view, told)
    for _, texts in groupby((text for text in view.texts if text.is_prose), key=lambda text: text.section):
        yield from _section(told, texts)


def _pages(view: LevelView, told: str) -> Iterator[Finding]:
    """Whether the file tells what stands on the pages in the order of the content: that of galleys and their tags."""
    at = 0
    for block in sorted(paragraphs(lines(view)), key=lambda block: block[0].block or (0, 0)):
        words = bare("".join(line.said for line in block))
        if not told.startswith(words, at):
            first = block[0]
            message = f'"{first.shown}" on page {first.page} is not read when its turn comes'
            yield Finding(message=message, place=first.place)
            return
        at += len(words)


def _section(told: str, texts: Iterable[Text]) -> Iterator[Finding]:
    """Whether the texts of a section follow one another as written; one that is not there is another rule's."""
    at = 0
    for text in texts:
        words = bare(text.said)
        found = told.find(words, at)
        if found < 0 and words in told:
            said = " ".join(text.said.split())[:44]
            yield Finding(message=f'"{said}" is read before what is written above it', place=text.place)
            return
        at = max(at, found)
