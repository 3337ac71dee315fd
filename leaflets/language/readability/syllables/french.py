"""Syllables of written French, by a stated convention.

Counted are groups of written vowels, less a final mute e, es or ent (C.3 of the standards note). A mute e inside a word
counts (mé-de-cin). -ent is mute unless the word is listed or ends in -ment; of the verbs in -ment only the listed ones
are known. Vowels part at a diaeresis, beside é or è after a strong vowel, and where i or u follows a consonant with l
or r (cli-ent, ou-vri-er); y between vowels is a consonant.
"""

from __future__ import annotations

import re

VERSION = "fr-1"

_VOWELS = "aeiouyàâäéèêëîïôöùûüÿœæ"
_HEARD_ENT = frozenset(
    [
        "absent",
        "accent",
        "accident",
        "adolescent",
        "agent",
        "apparent",
        "argent",
        "cent",
        "content",
        "convent",
        "couvent",
        "dent",
        "différent",
        "équivalent",
        "évident",
        "excellent",
        "fréquent",
        "incident",
        "innocent",
        "insolent",
        "intelligent",
        "lent",
        "occident",
        "orient",
        "parent",
        "permanent",
        "pertinent",
        "précédent",
        "présent",
        "prudent",
        "récent",
        "régent",
        "serpent",
        "souvent",
        "sergent",
        "talent",
        "torrent",
        "transparent",
        "urgent",
        "vent",
        "violent",
    ]
)
"""Common words whose -ent is heard, without those in -ment and -ient."""
_MUTE_MENT = frozenset(
    [
        "affirment",
        "aiment",
        "calment",
        "consomment",
        "dorment",
        "estiment",
        "expriment",
        "ferment",
        "forment",
        "nomment",
    ]
)
_END = re.compile(rf"(?<=[^{_VOWELS}])es?$|(?<=[éiuïûyo])es?$")
_STEPS = (
    (re.compile(r"qu'?$"), "q"),
    (re.compile(rf"qu(?=[{_VOWELS}])"), "q"),
    (re.compile(r"gu(?=[eéèêiyî])"), "g"),
)
_PARTED = (
    (re.compile(rf"(?<=[{_VOWELS}])y(?=[{_VOWELS}])|\by(?=[{_VOWELS}])"), "j"),
    (re.compile(r"(?<=[bcdfgptv][lr])([iu])(?=[aeéèêoôu])(?!ui)"), r"\1-"),
    (re.compile(r"(?<=[aeoéâ])(?=[éèêïëü])|(?<=é)(?=[aouiâô])|(?<=[ïëü])(?=[aeéèou])"), "-"),
)


def count(word: str) -> int:
    """Syllables of a French word by the convention; 0 for a consonant left by an elision."""
    word = word.lower()
    for pattern, replacement in _STEPS:
        word = pattern.sub(replacement, word)
    word = _without_mute_end(word.rstrip("'"))
    for pattern, replacement in _PARTED:
        word = pattern.sub(replacement, word)
    return len(re.findall(f"[{_VOWELS}]+", word))


def _without_mute_end(word: str) -> str:
    """The word without its final mute e; never without its only vowel (le, les)."""
    short = _END.sub("", word)
    if short == word and word.endswith("ent") and not _heard(word):
        short = word[:-3]
    return short if re.search(f"[{_VOWELS}]", short) else word


def _heard(word: str) -> bool:
    if word.endswith("ment"):
        return word not in _MUTE_MENT
    return word in _HEARD_ENT or word.endswith(("cient", "tient", "rient", "lient"))
