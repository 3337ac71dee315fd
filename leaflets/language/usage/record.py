"""The shape of what we know of a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """One language. All words are in small letters; what is empty is not checked.

    `avoid` gives, for each form of a word or phrase to avoid, plain words for it. `latin` are shortened phrases that
    are never written, with what to write instead; `names` are abbreviations that need no expanding; `shouted` are
    ordinary words that an author may write in capitals. `be`, `participles`, `endings` and `not_passive` are for
    finding the passive: forms of "to be", irregular participles, regular endings, and participles that are mere
    adjectives after "to be". `between` may stand between the verb and its participle. `subordinators` open a
    subordinate clause; `negators` deny; `joints` part clauses. `reader` are words that speak to the reader,
    `imperatives` verbs that open an instruction, `about_reader` finds sentences that speak of the reader as somebody
    else. `formal` and `informal` are the words of the two registers, where a language has two. `small` are words too
    common to show what a text is about.
    """

    avoid: Mapping[str, str] = field(default_factory=dict)
    latin: Mapping[str, str] = field(default_factory=dict)
    names: frozenset[str] = _NOTHING
    shouted: frozenset[str] = _NOTHING
    be: frozenset[str] = _NOTHING
    participles: frozenset[str] = _NOTHING
    endings: tuple[str, ...] = ()
    not_passive: frozenset[str] = _NOTHING
    between: frozenset[str] = _NOTHING
    subordinators: frozenset[str] = _NOTHING
    negators: frozenset[str] = _NOTHING
    joints: frozenset[str] = _NOTHING
    reader: frozenset[str] = _NOTHING
    imperatives: frozenset[str] = _NOTHING
    about_reader: re.Pattern[str] | None = None
    pointing: re.Pattern[str] | None = None
    defining: re.Pattern[str] | None = None
    formal: re.Pattern[str] | None = None
    informal: re.Pattern[str] | None = None
    small: frozenset[str] = _NOTHING
