"""lay-bidi."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from leaflets.checks.lines import lines, said_by, told
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.setting.galley import GlyphRun

_LEFTWARD = frozenset(["R", "AL"])
_RIGHTWARD = frozenset(["L", "EN", "AN"])


@rule("lay-bidi", ERROR, source="Unicode UAX 9", looks="pages")
def bidi(view: LevelView) -> Iterator[Finding]:
    """Words of right-to-left scripts run leftward, and Latin words and numbers among them rightward: a telephone number
    that is set backwards rings somebody else. This is a fault of the program; tell its makers, with the text.
    """
    wrong = [line for line in lines(view) if any(_is_wrong(run) for run in line.runs)]
    text = "letters or digits that run the wrong way"
    yield from told(wrong, f"has {text}", f"have {text}")


def _is_wrong(run: GlyphRun) -> bool:
    """Whether a run holds characters that must run the other way (UAX 9, table 4)."""
    found = {unicodedata.bidirectional(character) for character in said_by(run)}
    return bool(found & (_RIGHTWARD if run.reversed else _LEFTWARD))
