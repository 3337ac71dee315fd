"""What a level measures: words, pages, lengths of sentences and readability; as records, and as a table for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from leaflets.checks.prose import PROSE, TABLES, units_of
from leaflets.checks.terms_linked import links
from leaflets.checks.views import LevelView
from leaflets.language.readability import (
    Index,
    Kind,
    Lengths,
    NotMeasured,
    Reading,
    Score,
    TableScore,
    Term,
    Unit,
    measure,
    measure_tables,
)
from leaflets.language.readability.tokens import tokenise
from leaflets.language.readability.units import normalise, primary


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """One level of one leaflet. `words` are all that an author wrote for it; `score` judges the running text alone.

    `tables` tells of the words in tables and option grids. `pages` is None where the leaflet could not be made.
    """

    language: str
    level: str
    pages: int | None
    words: int
    score: Score | NotMeasured
    tables: TableScore | NotMeasured

    @property
    def lengths(self) -> Lengths:
        """Lengths of the sentences of running text."""
        return self.score.lengths


def measures(view: LevelView) -> Measures:
    """What a view measures. Numbers are those that the rules judge."""
    language = view.condition.language
    said = (tokenise(normalise(text.said), primary(language)) for text in view.texts)
    return Measures(
        language=language,
        level=view.level.id,
        pages=len(view.book.pages) if view.book else None,
        words=sum(map(len, said)),
        score=score_of(view),
        tables=_tables_of(view),
    )


def score_of(view: LevelView) -> Score | NotMeasured:
    """How hard the running text is: paragraphs, lead-ins and list items; no headings, tables or names."""
    units = (unit for _, _, unit in units_of(view, *PROSE))
    return measure(units, view.condition.language, view.level.id, names_of(view))


def _tables_of(view: LevelView) -> TableScore | NotMeasured:
    """How hard the words of tables and option grids are, which the score leaves out (D.2)."""
    cells = (Unit(text=text.said, kind=Kind.CELL) for text in view.of(*TABLES))
    return measure_tables(cells, view.condition.language, view.level.id, names_of(view))


def names_of(view: LevelView) -> tuple[Term, ...]:
    """The terms that may stay out of the means: the level's texts link to them, and the glossary explains them."""
    return tuple(_names(view))


def _names(view: LevelView) -> Iterator[Term]:
    for id in view.terms_used:
        term = view.condition.term(id)
        if view.level.id in term.meaning:
            told = {str(term.term), *(link.words for link in links(view) if link.term == id)}
            yield Term(forms=tuple(sorted(told | {f"{name}s" for name in told})))


def table(rows: Iterable[Measures]) -> str:
    """The measures of several levels as a table in Markdown: each index without medical names, with them, its limit."""
    listed = list(rows)
    indices = list(dict.fromkeys(index.id for row in listed for index, _ in _judged(row)))
    names = {index.id: index.name for row in listed for index, _ in _judged(row)}
    columns = [f"{names[id]}{what}" for id in indices for what in ("", ", with medical names")]
    head = ["Level", "Pages", "Words", "Sentences", "Words in a sentence", "Longest", *columns]
    body = [_row(row, indices) for row in listed]
    ruled = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ruled, *body)) + "\n"


def _judged(row: Measures) -> Iterator[tuple[Index, Reading]]:
    """The readings that a level is judged by; what is only for information stays out."""
    if isinstance(row.score, Score):
        yield from ((one.index, one) for one in row.score.readings if one.index.judges)


def _row(row: Measures, indices: Sequence[str]) -> list[str]:
    facts = row.lengths
    pages = "–" if row.pages is None else str(row.pages)
    first = [row.level, pages, str(row.words), str(facts.sentences), f"{facts.mean:.1f}", str(facts.longest)]
    found = {index.id: reading for index, reading in _judged(row)}
    missing = row.score.said() if isinstance(row.score, NotMeasured) else "–"
    cells = [_figures(found[id]) if id in found else (missing, "–") for id in indices]
    return [*first, *(figure for pair in cells for figure in pair)]


def _figures(reading: Reading) -> tuple[str, str]:
    """Both scores with their limits: the level's target, and the target and its allowance."""
    index, target = reading.index, reading.target
    digits = 1 if index.allowance < 10 else 0
    sign, allowance = ("≥", -index.allowance) if index.easier_up else ("≤", index.allowance)
    limits = (
        ("", "") if target is None else (f" ({sign} {target:.{digits}f})", f" ({sign} {target + allowance:.{digits}f})")
    )
    return f"{reading.adjusted:.{digits}f}{limits[0]}", f"{reading.raw:.{digits}f}{limits[1]}"


def report(rows: Iterable[Measures]) -> str:
    """All that is measured, in Markdown: the table, what must be said beside it, and what no level is held to."""
    listed = list(rows)
    parts = (table(listed), _remarks(listed), _others(listed))
    return "\n\n".join(part.strip() for part in parts if part) + "\n"


def _remarks(rows: Iterable[Measures]) -> str:
    """What must be said beside the figures, a line a level."""
    scores = ((row.level, row.score) for row in rows if isinstance(row.score, Score))
    return "\n".join(f"- {level}: {'; '.join(score.remarks)}." for level, score in scores if score.remarks)


def _others(rows: Iterable[Measures]) -> str:
    """The indices for information, a line a level."""
    lines = [f"- {row.level}: {'. '.join(told)}." for row in rows if (told := tuple(_informing(row)))]
    head = "Other indices, for information only, with medical names in brackets; each has a scale of its own:"
    return "\n".join((head, "", *lines)) if lines else ""


def _informing(row: Measures) -> Iterator[str]:
    """What is told of one level: indices of the running text, then that of the tables where there are any."""
    if isinstance(row.score, Score):
        informing = [one.said() for one in row.score.readings if not one.index.judges]
        yield from ("; ".join(informing),) if informing else ()
    if isinstance(row.tables, TableScore):
        yield f"Tables and options, {row.tables.words} words: {row.tables.reading.said()}"


def as_data(row: Measures) -> dict[str, object]:
    """The measures of a level as data, with all that a score rests on (C.1)."""
    facts, score = row.lengths, row.score
    found: dict[str, object] = {
        "level": row.level,
        "language": row.language,
        "pages": row.pages,
        "words": row.words,
        "measured": {"words": facts.words, "sentences": facts.sentences, "mean": facts.mean, "longest": facts.longest},
    }
    if isinstance(score, NotMeasured):
        return {**found, "not_measured": score.reason}
    tables = row.tables if isinstance(row.tables, TableScore) else None
    return {
        **found,
        "syllables": score.raw.syllables,
        "counter": score.counter_version,
        "left_out": score.left_out,
        "indices": [_reading_data(one) for one in score.readings],
        "tables": {"words": tables.words, **_reading_data(tables.reading)} if tables else None,
    }


def _reading_data(reading: Reading) -> dict[str, object]:
    index = reading.index
    return {
        "id": index.id,
        "version": index.version,
        "class": index.trust,
        "judges": index.judges,
        "adjusted": reading.adjusted,
        "raw": reading.raw,
        "target": reading.target,
        "verdict": reading.verdict,
    }
