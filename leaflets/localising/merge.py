"""Bringing a catalogue up to date with the content: nothing that somebody translated is ever thrown away.

A text that is still there keeps its translation. A text that changed keeps the old translation too, marked as stale
with the source it was made for. What has no place any more is left at the end of the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from leaflets.localising.messages import Message
from leaflets.model import Catalogue, Translation

_ALIKE = 0.5
"""How much of a changed text must be the same for its old translation to be offered (difflib's ratio)."""


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
    known = {one.key: one for one in (*old.left, *old.entries.values()) if one.text or one.key in wanted}
    spare = [one for one in known.values() if one.key not in wanted and one.text]
    entries: dict[tuple[str, str], Translation] = {}
    new: list[Message] = []
    stale: list[Message] = []
    for message in messages:
        kept = known.get(message.key)
        if kept is not None and kept.text:
            entries[message.key] = kept
            continue
        found = _nearest(message, spare)
        if found is not None:
            spare.remove(found)
            entries[message.key] = _outdated(message, found)
            stale.append(message)
        else:
            entries[message.key] = kept or Translation(context=message.context, source=message.source, text="")
            new.extend(() if kept else (message,))
    left = tuple(replace(one, stale=False, previous="") for one in spare)
    return Merged(
        catalogue=replace(old, entries=entries, left=left),
        new=tuple(new),
        stale=tuple(stale),
        left=tuple(one for one in left if one not in old.left),
    )


def _nearest(message: Message, spare: Iterable[Translation]) -> Translation | None:
    """The translation whose source is most like the message: the same words anywhere, or much alike in its context."""
    best: tuple[float, Translation] | None = None
    for one in spare:
        if one.source == message.source:
            likeness = 1.0 if one.context != message.context else 2.0
        elif one.context == message.context:
            likeness = SequenceMatcher(None, one.source, message.source, autojunk=False).ratio()
        else:
            continue
        if likeness >= _ALIKE and (best is None or likeness > best[0]):
            best = (likeness, one)
    return best[1] if best else None


def _outdated(message: Message, found: Translation) -> Translation:
    """The old translation for a changed source: stale, with the source that it was made for, and no longer reviewed."""
    previous = found.previous if found.stale and found.previous else found.source
    return replace(
        found, context=message.context, source=message.source, stale=True, previous=previous, reviewed="", place=None
    )
