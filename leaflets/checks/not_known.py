"""gov-uncertainty."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.parts import about, asked_about, choices, grids
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.checks.wording import Phrases, language_of

_NOTHING: Phrases = {"en": ("nothing", "none", "no", "not applicable", "n/a", "all is known", "everything is known")}


@rule("gov-uncertainty", {"easy": WARNING, "*": ERROR}, source="IPDAS, CDC Clear Communication Index 11, DISCERN 8")
def not_known(view: LevelView) -> Iterator[Finding]:
    """The leaflet says what is not known, of each choice: a grid asks a question whose `covers` names `not-known`, and
    every choice answers it with something. In easy, and where there is nothing to choose, a section whose `covers`
    names `not-known` does as well. There is always something: studies are few, short, or of other people. Not checked:
    whether it is the uncertainty that matters.
    """
    grid = next(iter(grids(view)), None)
    questions = asked_about(view, "not-known")
    if not questions:
        per_choice = bool(choices(view)) and grid is not None and view.level.id != "easy"
        if per_choice or not about(view, "not-known"):
            of_what = " of each choice" if per_choice else ""
            message = f'level "{view.level.id}" does not say what is not known{of_what}'
            hint = f'write "not-known" into "covers" of the {"question" if per_choice else "section"} that tells it'
            yield Finding(message=message, place=grid.place if grid else view.condition.place, hint=hint)
    names = {question.id for question in questions}
    for text in view.of("answer"):
        said = text.said.strip(" .–-").casefold()
        if text.question in names and said in _NOTHING.get(language_of(view, text), ()):
            message = f'the answer of "{text.choice}" says that nothing is unknown'
            yield Finding(message=message, place=text.place, hint="say what no study has shown")
