"""gov-required-blocks."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.parts import about, lines_to_write_on, links, of_kind
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView

_LINES = 6
_LIVING = {"daily-life": "daily life", "feelings": "feelings"}


@rule(
    "gov-required-blocks",
    ERROR,
    source="DISCERN 7 and 13, EQIP 11, 17 and 35, PEMAT 23, Accessible Information Standard",
)
def required_blocks(view: LevelView) -> Iterator[Finding]:
    """What every leaflet owes its reader beside the medicine: what the condition does to daily life and feelings (a
    section whose `covers` names `daily-life` and `feelings`), a further source that is not the clinic (a link in a text
    or in the printed sources), the offer of other formats and languages with somebody to ask (`other-formats` of the
    clinic, printed by the block `contact`), and six ruled lines to write on (blocks of kind `questions`; a warning, and
    not asked of easy). Not checked: whether the further source is independent and good.
    """
    level, place = view.level.id, view.condition.place
    missing = [topic for topic in _LIVING if not about(view, topic)]
    if missing:
        message = f'level "{level}" does not say what the condition does to {" and ".join(_LIVING[t] for t in missing)}'
        hint = f'write {", ".join(missing)} into "covers" of the section that tells it'
        yield Finding(message=message, place=place, hint=hint)
    if not _further(view):
        message = f'level "{level}" names no further source than the clinic'
        hint = "link to a charity, a public health site or a library of evidence"
        yield Finding(message=message, place=place, hint=hint)
    if not view.clinic.other_formats:
        message = "the clinic does not offer the leaflet in other formats and languages"
        hint = 'write "other-formats" into clinic.yaml, with whom to ask'
        yield Finding(message=message, place=view.clinic.place, hint=hint)
    lines = lines_to_write_on(view)
    if level != "easy" and lines < _LINES:
        message = f'level "{level}" has {lines} lines to write on, {_LINES} are expected'
        blocks = of_kind(view, "questions")
        yield Finding(message=message, place=blocks[-1].place if blocks else place, severity=WARNING)


def _further(view: LevelView) -> bool:
    """A link in a text, or a printed source that has an address."""
    printed = view.level.sources != "none" and bool(of_kind(view, "sources"))
    addressed = any(source.url or source.doi for source in view.condition.sources)
    return (printed and addressed) or next(links(view), None) is not None
