"""Taking a translator's file back: what is sound goes in, what would lose work or print something false stays out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from leaflets.localising.compare import Pair, faults
from leaflets.localising.merge import merge
from leaflets.localising.messages import Message
from leaflets.model import Catalogue, State, Translation
from leaflets.problems import Place, Problem, Severity, brief, kind

REVIEWED_WORK = kind(
    "reviewed-work",
    """A file that is handed in changes a text that somebody has reviewed, and names nobody who reviewed the new
    one. The reviewed text stays. To replace it, write a translator's comment "reviewed: NAME", or remove the one
    in locales/.""",
)
GONE_SOURCE = kind(
    "gone-source",
    """A file that is handed in has a translation of a text that is no longer in the content. It was not taken,
    because the text that stands there now has a translation already. `leaflets i18n extract` writes a file with
    the texts of today.""",
    Severity.WARNING,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """The catalogue with what was taken: how many texts were `taken`, came `unchanged`, were `kept` for want of one."""

    catalogue: Catalogue
    taken: int
    unchanged: int
    kept: int
    problems: tuple[Problem, ...]


def hand_in(messages: Sequence[Message], ours: Catalogue, theirs: Catalogue) -> HandedIn:
    """Our catalogue with the sound texts of theirs."""
    entries = dict(merge(messages, ours).catalogue.entries)
    brought = merge(messages, theirs).catalogue
    taken = unchanged = kept = 0
    problems: list[Problem] = []
    for message in messages:
        mine, new = entries[message.key], brought.entries[message.key]
        if not new.text or (new.stale and mine.text and not mine.stale):
            kept += bool(mine.text)
        elif _same(mine, new):
            unchanged += 1
        elif told := _refused(message, mine, new, theirs):
            problems.extend(told)
        else:
            entries[message.key] = replace(new, notes=new.notes or mine.notes, back=new.back or mine.back)
            taken += 1
    problems.extend(_gone(messages, theirs, brought))
    catalogue = replace(
        ours,
        entries=entries,
        translator=theirs.translator or ours.translator,
        reviewer=theirs.reviewer or ours.reviewer,
    )
    return HandedIn(catalogue=catalogue, taken=taken, unchanged=unchanged, kept=kept, problems=tuple(problems))


def _same(mine: Translation, new: Translation) -> bool:
    """Whether a text comes back as it was, and nothing is said of it that was not said before."""
    told = (new.back in ("", mine.back)) and (new.reviewed in ("", mine.reviewed))
    return new.text == mine.text and new.stale == mine.stale and told


def _refused(message: Message, mine: Translation, new: Translation, theirs: Catalogue) -> list[Problem]:
    """Why a text is not taken."""
    place = new.place or Place(theirs.file)
    what = f'"{brief(message.source)}" ({message.context})'
    broken = [
        Problem(kind, f"{text}: the text was not taken: {what}", place)
        for kind, text in faults(Pair(message, new, theirs.language))
        if kind.severity is Severity.ERROR
    ]
    if mine.state is State.REVIEWED and not new.reviewed and new.text != mine.text:
        broken.append(Problem(REVIEWED_WORK, f'"{brief(mine.text)}" is reviewed and was not replaced', place))
    return broken


def _gone(messages: Sequence[Message], theirs: Catalogue, brought: Catalogue) -> list[Problem]:
    known = {message.key for message in messages}
    used = {(one.context, one.previous) for one in brought.entries.values() if one.stale}
    return [
        Problem(GONE_SOURCE, f'"{brief(one.source)}" is no longer in the content', one.place)
        for one in theirs.entries.values()
        if one.text and one.key not in known and (one.context, one.source) not in used
    ]
