"""Medical names: words that a leaflet must use, explains, and may leave out of the means (D.1 of the standards note).

It is the caller who knows which terms a level allows, defines by first use and glosses in plain words; only those may
be given as excluded. Leaving them out is a house method: both scores are always reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from leaflets.language.readability.tokens import Token, tokenise
from leaflets.language.readability.units import normalise


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term in all forms that stand in texts ("spasm", "spasms"); a form may be of several words.

    `syllables` says how many a word has, where the rule may not know. With `excluded=False` the term only teaches
    syllables and stays in all means.
    """

    forms: tuple[str, ...] = ()
    syllables: Mapping[str, int] = field(default_factory=dict)
    excluded: bool = True


def exceptions(terms: Iterable[Term]) -> dict[str, int]:
    """The syllables that terms teach, by word in lower case."""
    return {normalise(word).lower(): count for term in terms for word, count in term.syllables.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Excluder:
    """Finds terms in the words of a sentence; the longest form wins."""

    forms: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)

    def left_in(self, tokens: Sequence[Token]) -> tuple[Token, ...]:
        """The words that belong to no term."""
        out = set(self._positions(tokens))
        return tuple(token for number, token in enumerate(tokens) if number not in out)

    def left_out(self, tokens: Sequence[Token]) -> tuple[Token, ...]:
        """The words that belong to one."""
        return tuple(tokens[number] for number in self._positions(tokens))

    def _positions(self, tokens: Sequence[Token]) -> Iterator[int]:
        keys = [_bare(token.key) for token in tokens]
        at = 0
        while at < len(keys):
            forms = self.forms.get(keys[at], ())
            length = next((len(form) for form in forms if tuple(keys[at : at + len(form)]) == form), 0)
            yield from range(at, at + length)
            at += max(1, length)


def excluder(terms: Iterable[Term], language: str) -> Excluder:
    """An excluder for the terms that are left out."""
    forms: dict[str, set[tuple[str, ...]]] = {}
    for term in terms:
        for form in term.forms if term.excluded else ():
            keys = tuple(_bare(token.key) for token in tokenise(normalise(form), language))
            if keys:
                forms.setdefault(keys[0], set()).add(keys)
    return Excluder(
        forms={first: tuple(sorted(found, key=lambda form: (-len(form), form))) for first, found in forms.items()}
    )


def _bare(key: str) -> str:
    """A word without the English possessive."""
    return key.removesuffix("'s")
