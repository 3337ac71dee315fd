"""How hard the words of tables are: they stand outside of sentences, so an index that needs none reads them (D.2).

Such an index only informs. A table has words and figures that it cannot do without, and no target is known (E.2).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from leaflets.language.readability.counts import count
from leaflets.language.readability.indices import TABLES
from leaflets.language.readability.lengths import lengths
from leaflets.language.readability.scores import NotMeasured, Reading, too_little
from leaflets.language.readability.sentences import sentences
from leaflets.language.readability.terms import Excluder, Term, exceptions, excluder
from leaflets.language.readability.units import Kind, Unit, primary

LEAST_WORDS = 150
"""Fewer words get no reading: FORCAST is made for samples of 150 (C.2)."""
_CELLS = frozenset({Kind.CELL})


@dataclass(frozen=True, slots=True, kw_only=True)
class TableScore:
    """What an index without sentences says of tables, and on how many words."""

    reading: Reading
    words: int


def measure_tables(
    units: Iterable[Unit], language: str, level: str, terms: Collection[Term] = ()
) -> TableScore | NotMeasured:
    """The reading of all cells together, raw and without medical names; other units are not looked at."""
    tongue = primary(language)
    found = sentences(units, tongue, _CELLS)
    facts = lengths(found, tongue)
    index = TABLES.get(tongue)
    if index is None:
        because = "no index that needs no sentences is known to us"
        return NotMeasured(language=language, level=level, reason=because, lengths=facts)
    taught, names = exceptions(terms), excluder(terms, tongue)
    raw, adjusted = count(found, tongue, taught, Excluder()), count(found, tongue, taught, names)
    if because := too_little(facts, adjusted, tongue, LEAST_WORDS):
        return NotMeasured(language=language, level=level, reason=because, lengths=facts, insufficient=True)
    reading = Reading(
        index=index,
        raw=index.formula(raw),
        adjusted=index.formula(adjusted),
        without_fragments=None,
        sentences=0,
        target=None,
    )
    return TableScore(reading=reading, words=facts.words)
