"""lay-line-length."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from leaflets.checks.lines import Line, limit, lines, paragraphs, told
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView

_LONGEST = 80
_LONGEST_CJK = 40
"""WCAG 1.4.8."""
_ENOUGH = 8
"""Full lines from which a measure can be told."""
_RUNNING = re.compile(r"P|H[1-6]")
_ENDS = (".", "?", "!", ":", ".”", "?”", "!”")


@rule("lay-line-length", WARNING, source="WCAG 1.4.8", looks="pages")
def line_length(view: LevelView) -> Iterator[Finding]:
    """A line holds so many characters that the eye finds the start of the next: full lines of running text 25 to 55 on
    the mean in easy read, 40 to 75 in plain language, 45 to 75 in depth; a line of more than 80 (40 in Chinese,
    Japanese and Korean) is an error. Set `measure` in the reading level, or the width of the panel in the format.
    """
    found = [line for line in lines(view) if line.roles[:1] and _RUNNING.fullmatch(line.roles[0])]
    cjk = view.condition.language.split("-")[0] in ("zh", "ja", "ko")
    most = _LONGEST_CJK if cjk else _LONGEST
    long = [line for line in found if (_wide(line.said.strip()) if cjk else len(line.said.strip())) > most]
    text = f"more than {most} characters"
    yield from told(long, f"has {text}", f"have {text}", severity=ERROR)
    if not cjk:
        yield from _mean(view, found)


def _wide(said: str) -> float:
    """How many East Asian characters a line holds; Latin ones count half (UAX #11)."""
    return sum(1.0 if unicodedata.east_asian_width(character) in "WF" else 0.5 for character in said)


def _mean(view: LevelView, found: Sequence[Line]) -> Iterator[Finding]:
    """Whether the mean of the full lines is inside the level's limits."""
    full = [line for block in paragraphs(found) for line in block[:-1] if line.is_prose and _is_full(line, view)]
    if len(full) < _ENOUGH:
        return
    mean = sum(len(line.said.strip()) for line in full) / len(full)
    least, most = limit(view, 25, 40, 45), limit(view, 55, 75, 75)
    if not least <= mean <= most:
        message = f"full lines of running text have {mean:.0f} characters on the mean, {least:g} to {most:g} are good"
        yield Finding(message=message, place=view.level.place, hint='set "measure" in the reading level')


def _is_full(line: Line, view: LevelView) -> bool:
    """Whether the line ended because it was full: where each sentence has a line of its own, most end before."""
    return not (view.level.ideas and line.said.rstrip().endswith(_ENDS))
