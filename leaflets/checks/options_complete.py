"""gov-options-complete."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.parts import NO_TREATMENT, choices, grids, treatments
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView


@rule("gov-options-complete", ERROR, source="NICE ECD8, DISCERN 12 and 14, EQIP 5")
def options_complete(view: LevelView) -> Iterator[Finding]:
    """Where there is something to choose, each level shows all choices, in a block of kind `option-grid`, and doing
    nothing is one of them: the choice with the id `none`. With it stand at least one treatment, and each choice answers
    a question at this level. A condition without `options` has nothing to choose and is not asked. Not checked: whether
    a reasonable treatment is missing from the file altogether; the clinical reviewer must judge that.
    """
    offered = choices(view)
    if not offered:
        return
    place = offered[0].place
    if NO_TREATMENT not in {choice.id for choice in offered}:
        hint = 'add a choice with the id "none": what happens without treatment'
        yield Finding(message="no treatment is not among the choices", place=place, hint=hint)
    if not treatments(view):
        yield Finding(message="no treatment is the only choice", place=place)
    if not grids(view):
        message = f'level "{view.level.id}" does not show the choices side by side'
        hint = "add a block of kind option-grid"
        yield Finding(message=message, place=view.condition.place, hint=hint)
        return
    for choice in offered:
        if not view.answers(choice):
            message = f'the choice "{choice.id}" answers no question at the level "{view.level.id}"'
            yield Finding(message=message, place=choice.place)
