"""gov-identity-aims."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.checks.wording import word_count
from leaflets.words import Words

_EARLY = 120
"""By this many words a reader knows what the leaflet is about and for whom."""


@rule("gov-identity-aims", ERROR, source="DISCERN 1, EQIP 1, PEMAT 1")
def identity_aims(view: LevelView) -> Iterator[Finding]:
    """The head of page one says what the leaflet is about, what it is for, whom it is for, its level and its
    language. The subtitle must say more than the name of the condition says already, the audience must be another
    text than the subtitle, and all of it must be said within the first 120 words. Mend it in `condition`: write into
    `subtitle` what the reader will find ("what it is, and what you can choose") and into `audience` whom it is for.
    Not checked: whether the leaflet keeps what its head promises; people must judge that.
    """
    level, condition = view.level.id, view.condition
    subtitle, audience = condition.subtitle[level], condition.audience[level]
    if _words(subtitle) <= _words(condition.name):
        hint = "name what the reader will find in it"
        yield Finding(message="the subtitle does not say what the leaflet is for", place=subtitle.place, hint=hint)
    if _words(audience) <= _words(subtitle) | _words(condition.name):
        yield Finding(message="the audience does not say whom the leaflet is for", place=audience.place)
    head = [condition.name, subtitle, audience, view.clinic.name, view.clinic.department or Words("")]
    count = sum(word_count(words) for words in (*head, view.level.name))
    if count > _EARLY:
        message = f"the head of the leaflet has {count} words, at most {_EARLY} are allowed"
        yield Finding(message=message, place=max((subtitle, audience), key=len).place, hint="shorten the longest text")


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))
