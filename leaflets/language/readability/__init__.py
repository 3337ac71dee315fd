"""Readability of texts in many languages: what a score needs, the scores, and when there is none. Knows no leaflet."""

from leaflets.language.readability.counts import Counts, count
from leaflets.language.readability.indices import INDICES, LEVELS, Index, Scale, Trust
from leaflets.language.readability.lengths import Lengths, lengths
from leaflets.language.readability.scores import NotMeasured, Reading, Score, Verdict, measure
from leaflets.language.readability.sentences import Sentence, joined, sentences
from leaflets.language.readability.tables import TableScore, measure_tables
from leaflets.language.readability.terms import Excluder, Term, exceptions, excluder
from leaflets.language.readability.units import COUNTED, Kind, Unit, normalise, primary

__all__ = [
    "COUNTED",
    "INDICES",
    "LEVELS",
    "Counts",
    "Excluder",
    "Index",
    "Kind",
    "Lengths",
    "NotMeasured",
    "Reading",
    "Scale",
    "Score",
    "Sentence",
    "TableScore",
    "Term",
    "Trust",
    "Unit",
    "Verdict",
    "count",
    "exceptions",
    "excluder",
    "joined",
    "lengths",
    "measure",
    "measure_tables",
    "normalise",
    "primary",
    "sentences",
]
