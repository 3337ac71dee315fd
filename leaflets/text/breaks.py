"""Where a line may end: UAX #14 as ICU knows it, strict, then tailored for leaflets.

Tailored: numbers stay whole with their range, the sign of their unit and their groups ("3–4", "12 mg",
"020 3448 8723"), and so does what the caller marks as together. Korean words stay whole, as in its books (CSS
`word-break: keep-all`), and in Chinese and Japanese a number stays with what it counts. A soft hyphen is a break that
shows itself; nothing is hyphenated by us.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from icu4py.breakers import LineBreaker

LINE_ENDS = "\n\u2028\u2029\r\x0b\x0c\x85"
"""What ends a line whatever the width: the author's own line ends (UAX #14, classes BK, CR, LF and NL)."""

SOFT_HYPHEN = "\u00ad"

_DASH = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_SPACE = "[ \u2009\u202f]"
_ISOLATE = "[\u2066-\u2069]*"  # a typed number may stand in isolates (UAX #9), which part nothing here
# Signs and short forms of units; a unit written out is held by the caller, who knows where the figure ends.
_UNIT = r"[ap]\.m\.|(?:am|pm|h|min|s|ms|kg|g|mg|µg|μg|ml|l|dl|mmol|km|m|cm|mm|pt|Hz)\b|[%‰°€£$¥]"
# The end of a match is a place to hold. Each alternative begins with a character that most text has not, to be quick.
_HELD = re.compile(
    rf"\d{_ISOLATE}(?:[{_DASH}](?=\d)"  # 3–4: ICU allows a break after the dash
    rf"|{_SPACE}(?={_ISOLATE}[(+]?\d|[{_DASH}]{_SPACE}\d|{_UNIT})"  # groups of a number; 3 – 4; 12 mg
    rf"|\){_SPACE}(?=\d))"  # (020) 3448
    rf"|(?<=\d{_SPACE})[{_DASH}]{_SPACE}(?=\d)"  # 3 – 4, after the dash
    rf"|[€£$¥§]{_SPACE}(?=\d)"
)
_PER = re.compile(rf"\d{_SPACE}?[^\W\d_]{{1,12}}/(?=\w)")  # 5 mg/kg, after the slash

_COUNTED = re.compile(r"[0-9\uff10-\uff19](?=[\u4e00-\u9fff])")  # 10分, before the counter
_WITHIN = re.compile(r"[^\s\u200b\u00ad](?=\S)")  # where a Korean line may not end

_SURROGATE = re.compile("[\ud800-\udfff]")
_OWN = {"ko": _WITHIN, "zh": _COUNTED, "ja": _COUNTED}
"""Where single languages hold a line together, before which UAX #14 would let it end."""


class Break(enum.IntEnum):
    """What stands at the end of a piece: a break that may be taken, one that must be, one that shows a hyphen; and one
    inside a word that no line could hold.
    """

    ALLOWED = 0
    FORCED = 1
    HYPHEN = 2
    TORN = 3


class Point(NamedTuple):
    """A place where a line may end: before the character at `offset`."""

    offset: int
    kind: Break


def break_points(text: str, language: str, together: Iterable[tuple[int, int]] = ()) -> list[Point]:
    """All places where a line may end, in order; the last is the end of the text. `together` are (start, end) pairs."""
    held = _held(text, together)
    own = _OWN.get(language.partition("-")[0].casefold())
    if own is not None:
        held.update(match.end() for match in own.finditer(text))
    points: list[Point] = []
    offset = 0
    # Iterating gives strings; `.segments()` would count UTF-16 units. Half a surrogate pair is nothing that ICU takes.
    for segment in LineBreaker(_SURROGATE.sub("\ufffd", text), _locale(language)):
        offset += len(segment)
        last = segment[-1]
        if last in LINE_ENDS:
            points.append(Point(offset, Break.FORCED))
        elif offset not in held:
            points.append(Point(offset, Break.HYPHEN if last == SOFT_HYPHEN else Break.ALLOWED))
    if points and points[-1].kind is Break.HYPHEN:  # nothing follows: there is no break to show
        points[-1] = Point(offset, Break.ALLOWED)
    return points


def _held(text: str, together: Iterable[tuple[int, int]]) -> set[int]:
    """Offsets where no line may end although UAX #14 allows it."""
    held = {match.end() for match in _HELD.finditer(text)}
    if "/" in text:
        held.update(match.end() for match in _PER.finditer(text))
    for start, end in together:
        held.update(range(start + 1, end))
    held.discard(len(text))
    return held


@lru_cache(maxsize=256)
def _locale(language: str) -> str:
    """The ICU locale for a BCP 47 tag, with strict rules for small kana and the like (CSS `line-break: strict`)."""
    return f"{language.replace('-', '_')}@lb=strict"
