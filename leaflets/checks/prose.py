"""Texts as rules of language look at them: sentence by sentence, each with the place it was written at.

Sentences and words are those of the readability measures (`language/readability/`), so that a limit and a score never
count differently. Where a level prints one idea a line (`ideas`), every printed line is a unit of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from leaflets.checks.views import LevelView, Text
from leaflets.language.readability.sentences import Sentence, sentences
from leaflets.language.readability.units import Kind, Unit, primary
from leaflets.problems import Place

PROSE = ("paragraph", "lead-in", "item")
"""Running text: what is measured."""
TABLES = ("column", "cell", "choice", "question", "answer")
"""The words of tables and option grids, which are read outside of sentences."""
READ = (*PROSE, "caption", "answer", "meaning")
"""Whatever is read as sentences: running text, and the answers, captions and meanings beside it."""
WRITTEN = (*READ, "title", "heading", "column", "cell", "question", "choice", "about")
"""All that an author writes for readers of one level."""

_CHUNK = re.compile(r"\S+")
_FILLED = "\ufffc"
"""Stands for what is filled in (OBJECT REPLACEMENT CHARACTER: in no text of ours)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One sentence that a reader meets; a list item that is no sentence counts as one. `line` starts a printed line."""

    text: Text
    sentence: Sentence
    place: Place | None
    line: int = 0

    @property
    def words(self) -> str:
        """The sentence's text."""
        return self.sentence.text

    @property
    def keys(self) -> tuple[str, ...]:
        """Its words in small letters."""
        return tuple(token.key for token in self.sentence.tokens)


def language_of(view: LevelView) -> str:
    """The language that the leaflet is written in, as the measures name it."""
    return primary(view.condition.language)


def units_of(view: LevelView, *roles: str) -> Iterator[tuple[Text, int, Unit]]:
    """Each text of these roles as units: a paragraph, or each printed line of it; with the words before it in the
    text.
    """
    for text in view.of(*roles):
        kind = Kind.LIST_ITEM if text.role == "item" else Kind.SENTENCE
        before = 0
        for line in text.said.split("\n") if view.level.ideas else (text.said,):
            yield text, before, Unit(text=line, kind=kind)
            before += len(line.split())


def said(view: LevelView, *roles: str) -> tuple[Said, ...]:
    """The sentences of these roles, in reading order."""
    given = list(units_of(view, *roles))
    found = sentences((unit for _, _, unit in given), language_of(view))
    where = {id(unit): (number, text, before) for number, (text, before, unit) in enumerate(given)}
    passed: dict[int, int] = {}
    told = []
    for sentence in found:
        line, text, before = where[id(sentence.unit)]
        at = before + passed.get(line, 0)
        passed[line] = passed.get(line, 0) + len(sentence.text.split())
        told.append(Said(text=text, sentence=sentence, place=place_of(text, at), line=line))
    return tuple(told)


def place_of(text: Text, word: int) -> Place | None:
    """Where the author wrote the word of that number; what is filled in has the place of the words before it."""
    starts = [found.start() for found in _CHUNK.finditer(text.said)]
    return place_at(text, starts[min(word, len(starts) - 1)]) if starts else text.place


def place_at(text: Text, offset: int) -> Place | None:
    """Where the author wrote the character at an offset of `said`, or the words before it."""
    place, passed = text.place, 0
    for run in text.rich:
        if passed > offset:
            break
        if _is_authors(run.text.place, text):
            place = run.text.place
        passed += len(run.text) + run.line_end
    return place


def _is_authors(place: Place | None, text: Text) -> bool:
    """Whether a run stands in the author's own lines, and is not a figure or something of the clinic."""
    first = text.place
    if place is None or first is None or place.file != first.file:
        return False
    return first.line <= place.line <= first.line + text.words.count("\n")


def authored(text: Text) -> str:
    """The text as said, with a stand-in of the same length for what a fact or the clinic fills in."""
    return "".join(
        (str(run.text) if _is_authors(run.text.place, text) else _FILLED * len(run.text)) + "\n" * run.line_end
        for run in text.rich
    )


def quoted(text: str, words: int = 8) -> str:
    """The beginning of a text in double quotes, for a message."""
    chunks = text.replace('"', "'").split()
    return f'"{" ".join(chunks[:words])}{" …" if len(chunks) > words else ""}"'
