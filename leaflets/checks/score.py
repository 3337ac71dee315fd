"""lang-score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from leaflets.checks.measures import names_of, score_of
from leaflets.checks.prose import PROSE, language_of, said
from leaflets.checks.rules import ERROR, NOTE, WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.language.readability import NotMeasured, Reading, Score, Verdict, excluder
from leaflets.language.readability.syllables import syllables
from leaflets.language.readability.tokens import Token

_SEVERITIES = {"error": ERROR, "warn": WARNING, "info": NOTE}
_SHOWN = 12


@rule(
    "lang-score",
    ERROR,
    source="NHS reading age 9 to 11, AMA/NIH grade 6; standards note E.2, D.1 and D.3",
    translations=True,
)
def score(view: LevelView) -> Iterator[Finding]:
    """The text is harder than its level promises. Long sentences and long words raise a score: part sentences, and
    use the short word of everyday speech. Do not chop sentences or drop "because" only to please a formula. Two
    scores are judged: without the medical names that the level explains it must keep to the target (for English,
    Flesch-Kincaid 4, 6, 9 and SMOG 6.5, 8, 11); with them it may lie three grades (15 points) beyond, else it is a
    warning, and so is a text of which more than 12 words in 100 are such names. How far an index may be trusted
    decides: an error where it was made from readers of the language (class A), a warning where it was only re-scaled
    (B), a note where there is nothing better (C). A language without any index, or a text of fewer than 100 words, is
    a note: not measured, so a person must judge it. Measured is running text with its lists; not headings, tables,
    option grids, captions, names and sources.
    """
    found = score_of(view)
    if isinstance(found, NotMeasured):
        place = view.condition.place if view.catalogue is None else None
        yield Finding(message=f'"{view.level.id}" is {found.said()}', place=place, severity=NOTE)
        return
    yield from (_over(view, one) for one in _judged(found) if one.severity)
    if found.too_much_left_out:
        share = round(100 * found.left_out_share)
        message = f'in "{view.level.id}", {share} of 100 words are medical names, at most 12 are expected'
        hint = f"say some of them in plain words: {', '.join(found.left_out[:8])}"
        yield Finding(message=message, place=view.condition.place, hint=hint, severity=WARNING)


def _judged(score: Score) -> tuple[Reading, ...]:
    """The readings that a level is judged by: those for information alone only where there is nothing better."""
    judging = tuple(one for one in score.readings if one.index.judges)
    return judging or score.readings[:1]


def _over(view: LevelView, reading: Reading) -> Finding:
    """The finding for one index, at the sentence that weighs most."""
    index, target = reading.index, reading.target or 0.0
    heaviest = max(said(view, *PROSE), key=lambda one: sum(token.letters for token in one.sentence.tokens))
    raw = reading.verdict is Verdict.RAW_OVER
    value = index.rounded(reading.raw if raw else reading.adjusted)
    limit = target + (index.allowance * (-1 if index.easier_up else 1) if raw else 0)
    what = "with medical names" if raw else "without the medical names it explains"
    most = "at least" if index.easier_up else "at most"
    return Finding(
        message=f'"{view.level.id}" has {index.name} {value:g} {what}, {most} {limit:g} is expected',
        place=heaviest.place,
        hint=f"the heaviest sentence is here; long words that come often: {', '.join(_long_words(view))}",
        severity=_SEVERITIES[reading.severity],
    )


def _long_words(view: LevelView) -> list[str]:
    """The words that make a score high, each with how often it stands there; names that stay out are left out."""
    language, names = language_of(view), excluder(names_of(view), language_of(view))
    left = (token for one in said(view, *PROSE) for token in names.left_in(one.sentence.tokens))
    counts = Counter(token.key for token in left if _is_long(token, language))
    return [f"{word} ({count})" for word, count in counts.most_common(_SHOWN)]


def _is_long(token: Token, language: str) -> bool:
    """Three syllables or more; where nobody can count them, more than six letters."""
    spoken = syllables(token, language, {})
    return token.letters > 0 and (token.letters > 6 if spoken is None else spoken >= 3)
