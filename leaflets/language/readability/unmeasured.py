"""Why a language has no score (C.4 of the standards note). Never a number that nobody has validated."""

from __future__ import annotations

from collections.abc import Mapping

_GROUPS = {
    "short vowels are not written, so syllables cannot be counted": "ar",
    "vowels are not written, and no index for patients is known": "fa ur ps he yi",
    "the published models rest on about 16 texts, and English formulas do not transfer": "hi bn",
    "no index is known": "pa gu mr ta te ml kn si ne",
    "words must be parted and characters ranked first; no index for patients is validated": "zh yue",
    "no index for patients is validated; what exists is for learners of the language": "ja",
    "words are hard to part, and no index for patients is validated": "ko th lo km my",
    "the published index rests on literature and needs a word list": "vi",
    "only formulas for school books exist": "id ms tl",
    "no index for patients is validated": "hu ro el bg sk et lv lt sq mk ka hy az kk uz sr",
    "the published index rests on base forms or figures that we do not have": "cs sl",
    "no index exists": "sw so am ti ha yo rw ku",
}

REASONS: Mapping[str, str] = {language: reason for reason, group in _GROUPS.items() for language in group.split()}


def reason(language: str) -> str:
    """Why this language is not measured, for people."""
    return REASONS.get(language, "no index is known to us")
