"""Bracket pairs: both brackets of a pair point the same way, whatever stands beside them (UAX 9 BD14 to BD16, N0)."""

from __future__ import annotations

import re

from leaflets.text.bidi.tables import EQUIVALENT, PAIRS

_DEPTH = 63
"""How many open brackets are remembered (BD16)."""

_OPENING = {pair[0]: EQUIVALENT.get(pair[1], pair[1]) for pair in PAIRS}
_CLOSING = {pair[1]: EQUIVALENT.get(pair[1], pair[1]) for pair in PAIRS}
_BRACKET = re.compile(f"[{''.join(map(re.escape, (*_OPENING, *_CLOSING)))}]")
_STRONG = {"L": "L", "R": "R", "E": "R", "N": "R"}
"""What counts as strong for N0: numbers as right to left."""


def opening_bracket(char: str) -> str | None:
    """The bracket that closes what `char` opens, in its canonical form; None when it opens nothing."""
    return _OPENING.get(char)


def closing_bracket(char: str) -> str | None:
    """A closing bracket in its canonical form; None for any other character."""
    return _CLOSING.get(char)


def resolve_brackets(text: str, classes: str, before: str, level: int) -> str:
    """The classes of a sequence after N0. `before` are its classes before W1; all three begin with sos."""
    pairs = _pairs(text, classes)
    if not pairs:
        return classes
    own = "R" if level % 2 else "L"
    resolved = list(classes)
    for opening, closing in pairs:
        direction = _direction(resolved, opening, closing, own)
        if direction:
            for at in (opening, closing):
                resolved[at] = direction
                _turn_marks(resolved, before, at + 1, direction)
    return "".join(resolved)


def _pairs(text: str, classes: str) -> list[tuple[int, int]]:
    """The bracket pairs, by where they open (BD16)."""
    pairs: list[tuple[int, int]] = []
    unclosed: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(text):
        at, char = match.start(), match[0]
        if classes[at] != "o":
            continue
        closer = _OPENING.get(char)
        if closer is not None:
            if len(unclosed) == _DEPTH:
                break
            unclosed.append((closer, at))
            continue
        for depth in range(len(unclosed) - 1, -1, -1):
            if unclosed[depth][0] == _CLOSING[char]:
                pairs.append((unclosed[depth][1], at))
                del unclosed[depth:]
                break
    return sorted(pairs)


def _direction(classes: list[str], opening: int, closing: int, own: str) -> str:
    """What N0 gives a pair: L, R, or nothing."""
    inside = ""
    for at in range(opening + 1, closing):
        strong = _STRONG.get(classes[at], "")
        if strong == own:  # N0 b: the direction of the embedding is inside
            return own
        inside = strong or inside
    if not inside:  # N0 d: nothing strong inside
        return ""
    # N0 c: only the other direction is inside; it counts when it also stands before.
    before = next(_STRONG[classes[at]] for at in range(opening - 1, -1, -1) if classes[at] in _STRONG)
    return inside if before == inside else own


def _turn_marks(classes: list[str], before: str, at: int, direction: str) -> None:
    """Marks on a bracket that N0 has turned turn with it."""
    while at < len(before) and before[at] == "m":
        classes[at] = direction
        at += 1
