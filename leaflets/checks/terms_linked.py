"""Where the terms of a condition stand in a level's texts: linked to the glossary, or only written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from leaflets.checks.views import LevelView, Text
from leaflets.language.readability.units import normalise
from leaflets.model import Term

_LINK = re.compile(r"\[([^\]]*)\]\(term:([\w-]+)\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """One link of a text to the glossary: the words that carry it, and the term's id."""

    text: Text
    words: str
    term: str


def links(view: LevelView) -> Iterator[Linked]:
    """Every link to a term, in reading order."""
    for text in view.texts:
        for found in _LINK.finditer(text.words):
            yield Linked(text=text, words=" ".join(found[1].split()), term=found[2])


def meaning_at(view: LevelView, term: Term) -> str | None:
    """What a term means at the view's level, or at the next level that is harder; None where neither says it.

    What readers of a harder level need explained, readers of an easier one need explained too.
    """
    order = [level.id for level in view.library.levels]
    harder = order[order.index(view.level.id) :] if view.level.id in order else [view.level.id]
    return next((str(term.meaning[level]) for level in harder if level in term.meaning), None)


def names(view: LevelView, term: Term) -> re.Pattern[str]:
    """Finds a term in normalised text: by its name, one or many, and by the words that link to it."""
    told = {str(term.term), *(link.words for link in links(view) if link.term == term.id)}
    words = "|".join(re.escape(normalise(word)) for word in sorted(told, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{words})(?:e?s)?(?!\w)", re.IGNORECASE)
