"""Weak types: marks, numbers and the signs beside them (UAX 9 W1 to W7), each rule a pattern over the classes."""

from __future__ import annotations

import re

_MARKS = re.compile("([^m])(m+)")
_AFTER_ARABIC = re.compile("A[^LRA]*")
_SEPARATOR = re.compile("(?<=E)[sc](?=E)|(?<=N)c(?=N)")
_TERMINATORS = re.compile("[Et]*t[Et]*")
_AFTER_LEFT = re.compile("L[^R]*")
_OTHERS = str.maketrans("stc", "ooo")
_ISOLATES = frozenset("ijfp")


def resolve_weak(classes: str) -> str:
    """The classes of a sequence after W1 to W7. Its first letter stands for what is before it (sos)."""
    if "m" in classes:  # W1: a mark is what it stands on; on an isolate's edge it is neutral
        classes = _MARKS.sub(_marks, classes)
    if "A" in classes:
        if "E" in classes:  # W2: European numbers after Arabic letters are Arabic numbers
            classes = _AFTER_ARABIC.sub(lambda match: match[0].replace("E", "N"), classes)
        classes = classes.replace("A", "R")  # W3
    numbers = "E" in classes
    if numbers or "N" in classes:  # W4: one separator between two numbers of a kind is part of them
        classes = _SEPARATOR.sub(_like_before, classes)
    if numbers and "t" in classes:  # W5: per cent and currency signs belong to the number they touch
        classes = _TERMINATORS.sub(lambda match: "E" * len(match[0]) if "E" in match[0] else match[0], classes)
    classes = classes.translate(_OTHERS)  # W6: those that touch none are neutral
    if numbers:  # W7: European numbers after left-to-right letters are as those
        classes = _AFTER_LEFT.sub(lambda match: match[0].replace("E", "L"), classes)
    return classes


def _marks(match: re.Match[str]) -> str:
    before, marks = match.groups()
    return before + ("o" if before in _ISOLATES else before) * len(marks)


def _like_before(match: re.Match[str]) -> str:
    return match.string[match.start() - 1]
