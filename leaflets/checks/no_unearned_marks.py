"""gov-no-unearned-marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.contacts import written_by
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.checks.wording import Phrases, found, language_of, says

_NAMES = (
    *("PIF TICK", "PIF tick", "Patient Information Forum", "Crystal Mark", "Plain English Campaign", "HONcode"),
    *("HON code", "Information Standard", "NHS logo", "easy-to-read logo", "European easy-to-read"),
    *("ISO 24495", "ISO 24495-1", "ISO 9001", "PDF/UA", "PDF/A", "WCAG", "EN 301 549", "Section 508", "IPDAS"),
    *("Kitemark", "CE mark", "UKCA"),
)
_MARKS: Phrases = {
    "en": (
        *_NAMES,
        *(f"{done} by the NHS" for done in ("approved", "endorsed", "accredited", "certified", "recommended")),
        *(f"{who} {done}" for who in ("NHS", "NICE", "FDA") for done in ("approved", "endorsed", "certified")),
        *("award-winning", "quality mark", "seal of approval", "officially certified", "accredited leaflet"),
    ),
}
"""Marks and claims that somebody else gives, or a test must show."""
_REVIEWED: Phrases = {
    "en": (
        *(f"{how} {done}" for how in ("clinically", "medically", "independently") for done in ("reviewed", "approved")),
        *("reviewed by a doctor", "reviewed by doctors", "checked by experts", "approved by doctors", "peer reviewed"),
        *("peer-reviewed by", "user-tested", "patient-tested", "tested with patients", "tested by patients"),
    ),
}
"""What a leaflet may only say of itself when somebody did it."""
_DENIED: Phrases = {"en": ("not", "no", "never", "nobody", "yet", "without", "none")}


_SENTENCE_END = re.compile(r"(?<=[.!?])\s")


@rule("gov-no-unearned-marks", ERROR, source="PIF TICK, Inclusion Europe")
def no_unearned_marks(view: LevelView) -> Iterator[Finding]:
    """A quality mark is given, not taken. Names of marks, badges and standards (PIF TICK, Crystal Mark, ISO 24495,
    PDF/UA, "NHS approved") and claims of review or testing that are not on record do not belong into a leaflet, a
    clinic's words or the words of the frame; a sentence that denies them is free. There is no place for a licence yet,
    so each mark is an error. Remove it. Not checked: pictures, beyond what a logo says in words; look at each.
    """
    frame = (words for _, words in view.library.frame)
    written = [(text.words, text.said) for text in view.texts]
    written.extend((words, str(words)) for words in (*written_by(view.clinic), *frame))
    for words, said in written:
        for claim in dict.fromkeys(_claimed(view, said, language_of(view))):
            message = f'"{claim}" claims what nobody on record has given or shown'
            yield Finding(message=message, place=words.place or view.clinic.place, hint="remove it, or deny it plainly")


def _claimed(view: LevelView, said: str, language: str) -> Iterator[str]:
    """Marks, and in a draft claims of review, in sentences that do not deny them."""
    for sentence in _SENTENCE_END.split(said):
        if not says(sentence, _DENIED, language):
            yield from found(sentence, _MARKS, language)
            if view.condition.edition.is_draft:
                yield from found(sentence, _REVIEWED, language)
