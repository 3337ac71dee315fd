"""lay-line-breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from leaflets.checks.lines import Line, lines, paragraphs, told
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView, Text

_HYPHENATED = ("de", "nl", "fi", "sv")
"""Languages whose long compounds may be parted, in depth alone."""
_SHOWN_HYPHEN = "\u00ad"
_UNITS = re.compile(r"(mm|cm|m|km|mg|g|kg|ml|l|°C|%|€|£|\$)(?!\w)")
_TITLES = ("Dr", "Mr", "Mrs", "Ms", "Prof", "St")
_NEXT_SENTENCE = re.compile(r"(\w+)[.?!]+[”’\")]*\s+[“‘\"(]*(?=[^\W\d_a-z])")
_ROLES = ("paragraph", "lead-in", "item", "answer", "caption", "meaning")


@rule("lay-line-breaks", ERROR, source="UKAAF clear print, Inclusion Europe", looks="pages")
def line_breaks(view: LevelView) -> Iterator[Finding]:
    """A line does not end inside a word, a telephone number, a figure such as "9 out of 10", nor between a number and
    its unit; what belongs together is read together. In easy read each sentence begins on a line of its own: break the
    line in the text where the sentence ends. Remove soft hyphens from the text; in depth they are allowed in the long
    compounds of German, Dutch, Finnish and Swedish.
    """
    found = [block for block in paragraphs(lines(view)) if len(block) > 1]
    allowed = view.level.id == "in-depth" and view.condition.language.split("-")[0] in _HYPHENATED
    if not allowed:
        parted = [line for block in found for line in block[:-1] if line.said.rstrip().endswith(_SHOWN_HYPHEN)]
        yield from told(parted, "ends inside a word", "end inside a word", hint="remove the soft hyphen from the text")
    whole = _unbroken(view)
    broken = [line for block in found for line in _broken(block, whole)]
    text = "inside a telephone number or a figure"
    yield from told(broken, f"ends {text}", f"end {text}")
    if view.level.ideas:
        yield from _sentences(view)


def _unbroken(view: LevelView) -> frozenset[str]:
    """What must stand on one line: telephone numbers, and figures as they are said."""
    clinic = view.clinic
    numbers = [*(phone.number for phone in clinic.phones), clinic.emergency.ambulance, clinic.emergency.advice or ""]
    figures = [run.text for text in view.texts for run in text.rich if run.together]
    return frozenset(said for said in map(_even, [*numbers, *figures]) if " " in said)


def _even(text: str) -> str:
    return " ".join(text.split())


def _broken(block: Sequence[Line], whole: frozenset[str]) -> Iterator[Line]:
    """The lines that end inside something that must not be broken, or between a number and its unit."""
    for above, below in pairwise(block):
        end, start = f" {_even(above.said)}", f"{_even(below.said)} "
        if end[-1:].isdigit() and _UNITS.match(start):
            yield above
            continue
        heads = [head for head, rest in _cuts(whole).get(start.split(" ")[0], ()) if start.startswith(rest)]
        # A range may end a line before what it is out of, as a line may end after any figure that is said whole.
        if any(map(end.endswith, heads)) and not any(end.endswith(f" {one}") for one in whole):
            yield above


@lru_cache(maxsize=64)
def _cuts(whole: frozenset[str]) -> Mapping[str, list[tuple[str, str]]]:
    """Every way to part what is whole, by the first word that would begin a line."""
    found: dict[str, list[tuple[str, str]]] = {}
    for words in (one.split(" ") for one in whole):
        for at in range(1, len(words)):
            parts = f" {' '.join(words[:at])}", f"{' '.join(words[at:])}"
            found.setdefault(words[at], []).append(parts)
    return found


def _sentences(view: LevelView) -> Iterator[Finding]:
    """Easy read: the texts that begin a sentence inside a line."""
    found = [(text, start) for text in view.of(*_ROLES) for start in _starts(text)]
    if not found:
        return
    text, start = found[0]
    first = f'"{start}"'
    message = (
        f"the sentence {first} does not begin on a line of its own"
        if len(found) == 1
        else f"{len(found)} sentences do not begin on a line of their own; the first is {first}"
    )
    yield Finding(message=message, place=text.place, hint="end the line in the text where the sentence before ends")


def _starts(text: Text) -> Iterator[str]:
    """How each sentence begins that stands behind another on its line."""
    for row in text.said.split("\n"):
        for match in _NEXT_SENTENCE.finditer(row):
            if match[1] not in _TITLES:
                yield " ".join(row[match.end() :].split()[:5])
