"""lang-active."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leaflets.checks.prose import READ, quoted, said
from leaflets.checks.rules import WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.language.usage import Usage, usage_of

_SHARES = {"easy": 2, "plain": 10, "in-depth": 20}
"""Passive sentences out of a hundred (standards note B.2)."""
_SHOWN = 3


@rule("lang-active", WARNING, source="PEMAT 5, CDC index 6; standards note B.2")
def active(view: LevelView) -> Iterator[Finding]:
    """Too many sentences are passive: more than 2, 10 or 20 out of 100. "The tablets are taken daily" does not say by
    whom; "take the tablets daily" does. Say who does it, and let them do it. A sentence counts as passive when a form
    of "to be" stands before a participle, with no more than two words such as "not", "usually" or "it" between them.
    "You are tired", "it is swollen" and the like tell a state and are not counted; nor is "get" with a participle.
    Looked at are the sentences of running text, answers, captions and meanings; in English only, because only there
    the detector was tested.
    """
    usage, most = usage_of(view.condition.language), _SHARES.get(view.level.id)
    if usage is None or not usage.be or most is None:
        return
    sentences = said(view, *READ)
    found = [one for one in sentences if passive(one.keys, usage)]
    if found and 100 * len(found) > most * len(sentences):
        share = 100 * len(found) / len(sentences)
        message = f"{share:.0f} out of 100 sentences are passive, at most {most} are expected"
        shown = "; ".join(quoted(one.words) for one in found[:_SHOWN])
        yield Finding(message=message, place=found[0].place, hint=f"say who does it: {shown}")


def passive(words: Sequence[str], usage: Usage) -> bool:
    """Whether a sentence, given as words in small letters, has a passive verb."""
    return any(word in usage.be and _participle_follows(words[at + 1 : at + 4], usage) for at, word in enumerate(words))


def _participle_follows(words: Sequence[str], usage: Usage) -> bool:
    """Whether a participle is next, after words that may stand between."""
    for word in words:
        if _is_participle(word, usage):
            return True
        if not (word in usage.between or word.endswith("ly") or word in usage.be):
            return False
    return False


def _is_participle(word: str, usage: Usage) -> bool:
    if word in usage.not_passive:
        return False
    return word in usage.participles or (len(word) > 4 and word.endswith(usage.endings or ("\0",)))
