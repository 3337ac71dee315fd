"""lay-align-start."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leaflets.checks.lines import Line, is_rtl, lines, paragraphs, told
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView

_STRAY = 1.0
_FLUSH = 0.2
_TELLING = 4
"""Lines that end flush by chance: three do now and then, four never."""


@rule("lay-align-start", ERROR, source="UKAAF clear print, Inclusion Europe", looks="pages")
def align_start(view: LevelView) -> Iterator[Finding]:
    """Every line of a paragraph begins at the same edge, where reading begins, and ends where its words end. Centred
    lines hide their beginning, justified lines have holes between the words. The text engine sets no others; a new
    primitive must not either.
    """
    rtl = is_rtl(view)
    ragged, justified = [], []
    for block in paragraphs(lines(view)):
        for page in {line.page: None for line in block}:
            # The labels of a figure stand where their targets are.
            here = [line for line in block if line.page == page and "Figure" not in line.roles]
            if len(here) > 1 and _spread([line.right if rtl else line.x for line in here]) > _STRAY:
                ragged.append(here[0])
            elif _is_justified(here, rtl):
                justified.append(here[0])
    text = "a paragraph whose lines do not begin at one edge"
    yield from told(ragged, f"begins {text}", f"begin {text}")
    text = "a paragraph whose lines are stretched to one width"
    yield from told(justified, f"begins {text}", f"begin {text}")


def _spread(values: Sequence[float]) -> float:
    return max(values) - min(values)


def _is_justified(block: Sequence[Line], rtl: bool) -> bool:
    """Whether all lines but the last end at one edge as well."""
    ends = [line.x if rtl else line.right for line in block[:-1]]
    return len(ends) >= _TELLING and _spread(ends) < _FLUSH
