"""gov-option-parity."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.parts import asked_about, choices, grids
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.checks.wording import word_count
from leaflets.model import ASPECTS

_IN_EASY = ("experience", "benefits", "harms")
_TOLERANCE = 0.3
_FEW_WORDS = 4
"""So many words more or less are no difference in detail, however short the answers are."""


@rule("gov-option-parity", ERROR, source="IPDAS (equal detail), NICE ECD8")
def option_parity(view: LevelView) -> Iterator[Finding]:
    """Readers are told as much of each choice. The questions that a grid asks must together tell how each choice
    works, what it is like, its practicalities, benefits and harms; in easy, what it is like, benefits and harms. Say
    which question tells what in its `covers` (docs/content.md): a machine cannot guess it. Each answer must say
    something. All answers to a choice together should be within 30 % of the average length, or a warning says so:
    the longest choice looks like the one that matters. Not checked: whether an answer keeps what `covers` promises.
    """
    if not choices(view) or not grids(view):
        return
    grid = grids(view)[0]
    missing = [aspect for aspect in wanted_aspects(view.level.id) if not asked_about(view, aspect)]
    if missing:
        named = ", ".join(f'"{aspect}"' for aspect in missing)
        message = f'no question at the level "{view.level.id}" covers {named}'
        hint = 'write it into "covers" of the question that tells it, or ask such a question'
        yield Finding(message=message, place=grid.place, hint=hint)
    for text in view.of("answer"):
        if not any(character.isalnum() for character in text.said):
            message = f'the answer of "{text.choice}" to "{text.question}" says nothing'
            yield Finding(message=message, place=text.place)
    yield from _lengths(view)


def wanted_aspects(level: str) -> tuple[str, ...]:
    """What must be told of each choice; what is not known has a rule of its own, gov-uncertainty."""
    return _IN_EASY if level == "easy" else tuple(aspect for aspect in ASPECTS if aspect != "not-known")


def _lengths(view: LevelView) -> Iterator[Finding]:
    """Choices that are told at much more or less length than the average."""
    counts = {c: sum(word_count(text.said) for text in view.texts if text.choice == c.id) for c in choices(view)}
    mean = sum(counts.values()) / len(counts)
    for choice, count in counts.items():
        apart = count - mean
        if abs(apart) > max(_TOLERANCE * mean, _FEW_WORDS):
            amount = "more" if apart > 0 else "less"
            message = f'"{choice.id}" has {count} words at the level "{view.level.id}", {amount} than'
            message = f"{message} the {round(mean)} of an average choice"
            hint = "shorten it, or tell more of the others"
            yield Finding(message=message, place=choice.place, severity=WARNING, hint=hint)
