"""gov-main-message."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.parts import of_kind
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.checks.wording import sentence_count
from leaflets.model import ContentBlock

_MOST = 3


@rule("gov-main-message", ERROR, source="CDC Clear Communication Index 1 to 3, PEMAT 11")
def main_message(view: LevelView) -> Iterator[Finding]:
    """Each leaflet has one main message, set apart at the very start: one block of kind `key-points`, in the first
    section, of at most three sentences. Who reads nothing else has read that; more than three sentences are not
    remembered. Say what it is, what can be done, and when to get help, and leave the rest to the sections.
    """
    found = of_kind(view, "key-points")
    if len(found) != 1:
        count = "no" if not found else str(len(found))
        place = found[1].place if found else view.condition.place
        message = f'level "{view.level.id}" has {count} blocks of key points, it needs one'
        yield Finding(message=message, place=place, hint="write one block of kind key-points into the first section")
    first = view.sections[0][1] if view.sections else ()
    for block in found:
        if block not in first:
            message = "the key points do not stand in the first section"
            yield Finding(message=message, place=block.place, hint="move them up: not everybody reads on")
        count_ = _sentences(view, block)
        if count_ > _MOST:
            message = f"the key points have {count_} sentences, at most {_MOST} are remembered"
            yield Finding(message=message, place=block.place, hint="keep what a reader must know who reads no further")


def _sentences(view: LevelView, block: ContentBlock) -> int:
    """Sentences of the points and of what stands around them, the title apart."""
    texts = (text.said for text in view.texts if text.block is block and text.role != "heading")
    return sum(sentence_count(said) for said in texts)
