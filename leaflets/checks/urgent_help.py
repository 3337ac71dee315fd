"""gov-urgent-help."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.parts import of_kind
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView


@rule("gov-urgent-help", ERROR, source="EQIP 14")
def urgent_help(view: LevelView) -> Iterator[Finding]:
    """Each leaflet says once, and loudly, when to get help now and whom to call: one block of kind `urgent`, with
    the number for an ambulance in it.
    """
    found = of_kind(view, "urgent")
    if len(found) != 1:
        count = "no" if not found else str(len(found))
        message = f'level "{view.level.id}" has {count} urgent blocks, it needs one'
        yield Finding(message=message, place=found[1].place if len(found) > 1 else view.condition.place)
    for block in found:
        texts = (text for text in view.texts if text.block is block)
        if not any("{emergency.ambulance}" in text.words for text in texts):
            hint = "write {emergency.ambulance} where the number stands"
            yield Finding(message="the urgent block does not say whom to call", place=block.place, hint=hint)
