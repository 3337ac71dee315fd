"""gov-actions."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.parts import of_kind
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.checks.wording import Phrases, language_of

_MOST = {"easy": 3}
_MOST_ELSEWHERE = 5
_OTHERS: Phrases = {
    "en": ("the patient", "patients", "people", "he", "she", "they", "we", "i", "it", "the doctor", "doctors"),
}
"""How a step begins that does not speak to the reader."""


@rule("gov-actions", ERROR, source="PEMAT 20 to 22")
def actions(view: LevelView) -> Iterator[Finding]:
    """A leaflet tells the reader what to do next: a block of kind `steps`, of at most three steps in easy and five
    elsewhere, each of which speaks to the reader ("Write down what you want to ask"). More steps are not followed: make
    two blocks. Not checked: whether the steps are the right ones, and in the right order.
    """
    level = view.level.id
    steps = of_kind(view, "steps")
    if not steps:
        message = f'level "{level}" does not tell the reader what to do next'
        hint = "add a block of kind steps"
        yield Finding(message=message, place=view.condition.place, hint=hint)
    most = _MOST.get(level, _MOST_ELSEWHERE)
    for block in steps:
        items = [text for text in view.texts if text.block is block and text.role == "item"]
        if len(items) > most:
            message = f"there are {len(items)} steps, at most {most} are followed"
            yield Finding(message=message, place=items[most].place, hint="make two blocks of steps, or leave some out")
        for text in items:
            said = f"{text.said.casefold()} "
            if any(said.startswith(f"{other} ") for other in _OTHERS.get(language_of(view, text), ())):
                message = "a step does not speak to the reader"
                yield Finding(message=message, place=text.place, hint="begin with what to do, as in: Ring us.")
