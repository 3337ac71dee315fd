"""Bringing a catalogue up to date with the content: nothing that somebody translated is ever thrown away.

A text that is still there keeps its translation. A text that changed keeps the old translation too, marked as stale
with the source it was made for. What has no place any more is left at the end of the file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from leaflets.localising.messages import Message
from leaflets.model import Catalogue, Translation

_ALIKE = 0.6
"""How much of a changed text must be the same for its old translation to be offered (difflib's ratio, and the measure
of gettext's `msgmerge`).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The catalogue as it is now; what is `new` to it, what became `stale`, and what was `left` behind."""

    catalogue: Catalogue
    new: tuple[Message, ...]
    stale: tuple[Message, ...]
    left: tuple[Translation, ...]


def merge(messages: Sequence[Message], old: Catalogue) -> Merged:
    """The catalogue for these messages, in their order."""
    wanted = {message.key for message in messages}
    known: dict[tuple[str, str], Translation] = {}
    for one in (*old.left, *old.entries.values()):
        if one.text or (one.key in wanted and one.key not in known):
            known[one.key] = one
    spare = [one for one in known.values() if one.key not in wanted and one.text]
    entries: dict[tuple[str, str], Translation] = {}
    new: list[Message] = []
    stale: list[Message] = []
    found = _nearest([message for message in messages if not _text(known.get(message.key))], spare)
    for message in messages:
        kept = known.get(message.key)
        if message.key in found:
            entries[message.key] = _outdated(message, found[message.key])
            stale.extend((message,) if entries[message.key].stale else ())
        elif kept is not None:
            entries[message.key] = kept
        else:
            entries[message.key] = Translation(context=message.context, source=message.source, text="")
            new.append(message)
    used = {id(one) for one in found.values()}
    behind = {one.key: one for one in (_left(one) for one in spare if id(one) not in used)}
    left = tuple(one for key, one in behind.items() if key not in entries)
    return Merged(
        catalogue=replace(old, entries=entries, left=left),
        new=tuple(new),
        stale=tuple(stale),
        left=tuple(one for one in left if one not in old.left),
    )


def _text(found: Translation | None) -> str:
    return found.text if found is not None else ""


def _nearest(messages: Sequence[Message], spare: Sequence[Translation]) -> Mapping[tuple[str, str], Translation]:
    """For messages without a translation, the spare one whose source is most like theirs; each is given once.

    The likest pairs first, so that a new text never takes what belongs to one that was only touched.
    """
    pairs = [
        (likeness, at, message, one)
        for message in messages
        for at, one in enumerate(spare)
        if (likeness := _likeness(message, one)) >= _ALIKE
    ]
    found: dict[tuple[str, str], Translation] = {}
    taken: set[int] = set()
    for _, at, message, one in sorted(pairs, key=lambda pair: -pair[0]):
        if at not in taken and message.key not in found:
            taken.add(at)
            found[message.key] = one
    return found


def _likeness(message: Message, one: Translation) -> float:
    """How well a translation serves a message: made for its very words, or for words much alike in its place."""
    if message.source in (one.source, _made_for(one)):
        return 3.0 if one.context == message.context else 2.0
    if one.context != message.context:
        return 0.0
    return SequenceMatcher(None, one.source, message.source, autojunk=False).ratio()


def _made_for(one: Translation) -> str:
    """The source that a translation was made for."""
    return one.previous if one.stale and one.previous else one.source


def _outdated(message: Message, found: Translation) -> Translation:
    """The old translation for a changed source: stale, with the source that it was made for, and no longer reviewed.

    Where the text has become again what was translated, nothing is stale.
    """
    previous = _made_for(found)
    back = found.previous == message.source and found.context == message.context
    return replace(
        found,
        context=message.context,
        source=message.source,
        stale=not back,
        previous="" if back else previous,
        reviewed="",
        place=None,
    )


def _left(one: Translation) -> Translation:
    """What is left behind stands under the source that it was made for, or it would come back as if it were right."""
    return replace(one, source=_made_for(one), stale=one.stale and not one.previous, previous="")
