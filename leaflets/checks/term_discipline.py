"""lang-term-discipline."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.terms_linked import links
from leaflets.checks.views import LevelView

_TERMS = {"easy": 6, "plain": 15, "in-depth": 35}
"""Terms that a level may ask of its readers (standards note E.1)."""


@rule(
    "lang-term-discipline",
    {"easy": ERROR, "plain": ERROR, "in-depth": WARNING},
    source="Inclusion Europe; standards note B.2 and E.1",
)
def term_discipline(view: LevelView) -> Iterator[Finding]:
    """A level explains more terms than its readers can keep in mind (6, 15, 35), or one thing has several names.
    Leave out the terms that readers can do without, and say everywhere the name that the glossary has: whoever reads
    "microvascular decompression" and then "MVD surgery" looks for two operations. Names are compared where a text
    links to a term; capitals, the plural and words around the name do not matter. A name that is written without a
    link is not looked at, because "the operation" may well be the plain word for it.
    """
    most = _TERMS.get(view.level.id)
    if most is not None and len(view.terms_used) > most:
        last = view.condition.term(view.terms_used[most])
        message = f'"{view.level.id}" explains {len(view.terms_used)} terms, at most {most} are expected'
        yield Finding(message=message, place=last.place, hint=f'the first one too many is "{last.term}"')
    told: set[tuple[str, str]] = set()
    for link in links(view):
        name = str(view.condition.term(link.term).term)
        if not _alike(link.words, name) and (link.term, link.words.lower()) not in told:
            told.add((link.term, link.words.lower()))
            message = f'"{link.words}" is another name for "{name}"'
            yield Finding(message=message, place=link.text.place, hint=f'say "{name}", here and everywhere')


def _alike(words: str, name: str) -> bool:
    """Whether the words hold the name, or the name with its last word in the plural."""
    here, there = words.lower().split(), name.lower().split()
    spans = (here[at : at + len(there)] for at in range(len(here) - len(there) + 1))
    return any(span[:-1] == there[:-1] and _same(span[-1], there[-1]) for span in spans)


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long in (short, f"{short}s", f"{short}es") or long == f"{short.removesuffix('y')}ies"
