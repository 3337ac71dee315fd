"""Isolates that nobody has to type: telephone numbers, doses and addresses keep their order among right-to-left words.

By UAX #9 alone, "020 3448 8723" among Hebrew or Arabic words shows as "8723 3448 020", and "5 mg/kg" as "mg/kg 5". What
is found here is given levels as if it stood between U+2066 and U+2069; the text itself stays as it was written, so that
nothing is added to what is copied, searched or read aloud. So are words in a language of the other direction.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from leaflets.text.bidi import bidi_levels

_LRI, _RLI, _PDI = "\u2066", "\u2067", "\u2069"

_SPACE = "[ \u00a0\u202f]"
_NUMBER = r"\d+(?:[.,:/\u066b\u066c]\d+)*"
_UNIT = r"(?:[µμmkcnd]?(?:g|l|L|m|s|mol|Hz|Gy|Pa|V|A)|mcg|[IM]?U|units?|h|min|d[Bl]|kcal|mmHg|°C)"
_TYPED = re.compile(
    rf"(?P<dose>{_NUMBER}(?:[-\u2013]{_NUMBER})?(?:%|{_SPACE}?{_UNIT}(?:/\w+)?(?![\w@-]|\.\w)))"
    rf"|(?P<groups>\(?\+?\(?\d[\d()]*(?:[ \u00a0\u202f.\-\u2010\u2011/]\(?\d[\d()]*)+)"
    rf"|(?P<signed>(?<![\w)])[+\-\u2212\u00b1<>\u2264\u2265~£$€]{_NUMBER})"
    r"|(?P<address>[!-~\u00c0-\u024f\u2010\u2011]+)"
)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_JOINED = re.compile(r"[\w][@:/._+&'\u2010\u2011-]+[\w]|\d|/$")
"""What makes a Latin word more than a word: a sign inside it, a digit."""
_THOUSANDS = re.compile(rf"\d{{1,3}}(?:{_SPACE}\d{{3}})+")


def levels(text: str, base: int, apart: Sequence[tuple[int, int, bool]] = ()) -> bytes:
    """The bidi level of each character; `apart` are (start, end, is right to left) of words in another language.

    `base` is the level of the paragraph: 0 left to right, 1 right to left.
    """
    found = sorted(_ranges(text, base, apart))
    if not found:
        return bidi_levels(text, base)
    steered, kept = _steered(text, found)
    every = bidi_levels(steered, base)
    return bytes(every[at] for at in kept)


def foreign(text: str, spans: Iterable[tuple[int, int, bool]], rtl: bool) -> list[tuple[int, int, bool]]:
    """The stretches whose words run against the paragraph; punctuation between two of them is theirs."""
    found: list[tuple[int, int, bool]] = []
    for start, end, own in spans:
        if own == rtl or start == end:
            continue
        if found and not any(map(str.isalnum, text[found[-1][1] : start])):
            found[-1] = (found[-1][0], end, own)
        else:
            found.append((start, end, own))
    return found


def letters_are_rtl(text: str) -> bool | None:
    """The direction that all letters have, None where they have two or there is none."""
    found = {one != "L" for one in map(unicodedata.bidirectional, text) if one in ("L", "R", "AL")}
    return found.pop() if len(found) == 1 else None


def _ranges(text: str, base: int, apart: Sequence[tuple[int, int, bool]]) -> Iterator[tuple[int, int, str]]:
    """(start, negative end, isolate) of all that is isolated: sorted, what holds another comes before it."""
    at = 0
    for start, end, rtl in [*apart, (len(text), len(text), bool(base))]:
        if base:
            yield from _typed(text, at, start)
        if start < end:
            yield start, -end, _RLI if rtl else _LRI
            if rtl:
                yield from _typed(text, start, end)
        at = end


def _typed(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Numbers and addresses in a stretch of right-to-left text."""
    for match in _TYPED.finditer(text, start, end):
        first, last = _trimmed(text, *match.span())
        if _counts(match.lastgroup or "", text[first:last]):
            yield first, -last, _LRI


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the punctuation of the sentence around it, and without a bracket whose partner is elsewhere."""
    while start < end and (text[end - 1] in ".,;:!?'\"" or _is_lone(text[start:end], end - 1 - start)):
        end -= 1
    while start < end and (text[start] in "'\"" or _is_lone(text[start:end], 0)):
        start += 1
    return start, end


def _is_lone(word: str, at: int) -> bool:
    """Whether a bracket has no partner in the word; before a number, < and > are no brackets."""
    pair = next((pair for pair in ("()", "[]", "{}", "<>") if word[at] in pair), "")
    if not pair or (pair == "<>" and word[at + 1 : at + 2].isdigit()):
        return False
    return word.count(pair[0]) != word.count(pair[1])


def _counts(group: str, word: str) -> bool:
    """Whether what looks like it is a number of several groups, or a word with more than letters."""
    if group == "groups":
        groups = re.findall(r"\d+", word)
        return len(groups) > 2 or word[:1] == "+" or word.lstrip("(+")[:1] == "0" or bool(_THOUSANDS.fullmatch(word))
    return group != "address" or bool(_LATIN.search(word) and _JOINED.search(word))


def _steered(text: str, found: list[tuple[int, int, str]]) -> tuple[str, list[int]]:
    """The text with the isolates in it, and where each of its characters then stands."""
    parts: list[str] = []
    kept: list[int] = []
    ends: list[int] = []
    openings = iter([*found, (len(text) + 1, 0, "")])
    start, end, isolate = next(openings)
    count = 0
    for at in range(len(text) + 1):
        while ends and ends[-1] == at:
            ends.pop()
            parts.append(_PDI)
            count += 1
        while start == at:
            ends.append(-end)
            parts.append(isolate)
            count += 1
            start, end, isolate = next(openings)
        if at < len(text):
            parts.append(text[at])
            kept.append(count)
            count += 1
    return "".join(parts), kept
