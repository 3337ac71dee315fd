"""lang-jargon."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from leaflets.checks.prose import WRITTEN, authored, place_at
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.language.usage import usage_of


@rule(
    "lang-jargon",
    {"easy": ERROR, "plain": ERROR, "in-depth": WARNING},
    source="PEMAT 3, plain-language guidelines; standards note B.2",
)
def jargon(view: LevelView) -> Iterator[Finding]:
    """A word is on the list of words to avoid: an everyday word says the same ("before" for "prior to", "give" for
    "administer"). Use the plain word that the hint names, or say it another way. If readers will hear the word from
    their doctors and need it, make it a term and explain it: a word of a term that the level's texts link to is not
    told. Looked at is all that an author writes for the level, headings and tables too; not the names of sources, and
    not what a clinic fills in. The list is there for English alone, and it is not complete: a person must still ask
    of each word whether a neighbour would say it.
    """
    usage = usage_of(view.condition.language)
    if usage is None or not usage.avoid:
        return
    explained = _explained(view)
    for text in view.of(*WRITTEN):
        for found in _pattern(tuple(usage.avoid)).finditer(authored(text)):
            word = " ".join(found[0].split())
            if not any(word.lower() in term for term in explained):
                hint = f'say "{usage.avoid[word.lower()]}"'
                yield Finding(message=f'"{word}" is a word to avoid', place=place_at(text, found.start()), hint=hint)


def _explained(view: LevelView) -> tuple[str, ...]:
    """The terms that the level explains, in small letters."""
    terms = view.condition.terms
    return tuple(str(term.term).lower() for term in terms if term.id in view.terms_used)


@functools.cache
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    """All forms as one pattern, the longest first; a hyphen does not end a word."""
    told = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{told})(?![\w-])", re.IGNORECASE)
