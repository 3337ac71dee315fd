"""lay-line-height."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from leaflets.checks.lines import Line, limit, lines, paragraphs, told
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.geometry import MM
from leaflets.text import Writing, writing_of

_LEAST = 1.2
_LEAST_MM = 3.0
_SLACK = 0.01


@rule("lay-line-height", ERROR, source="EC readability guideline 2009, WCAG 1.4.8", looks="pages")
def line_height(view: LevelView) -> Iterator[Finding]:
    """Lines of running text stand apart by 1.5 times their size in easy read, 1.35 in plain language and 1.3 in depth;
    no lines anywhere by less than 1.2 times or 3 mm, or the eye slips into the next one. Writing with high or deep
    letters needs more (leaflets/text/writing.py): Arabic running text 1.3 times as much, Nastaliq 1.6 times. Raise
    `leading` in the reading level (templates/levels).
    """
    least, own = limit(view, 1.5, 1.35, 1.3), writing_of(view.condition.language)
    tight, crammed = [], []
    for block in paragraphs(lines(view)):
        writing = own if any(own.script in run.face.scripts for line in block for run in line.runs) else Writing()
        for above, below in pairwise(block):
            step = _step(above, below)
            if step is None:
                continue
            if step < _LEAST_MM * MM - _SLACK or step / below.size < max(_LEAST, writing.least) - _SLACK:
                crammed.append(below)
            elif below.is_prose and step / below.size < least * writing.leading - _SLACK:
                tight.append(below)
    text = f"closer to the one above than {max(_LEAST, own.least):g} times its size or {_LEAST_MM:g} mm"
    yield from told(crammed, f"is {text}", f"are {text}")
    text = f"running text closer to the line above than {least * own.leading:g} times its size"
    yield from told(tight, f"is {text}", f"are {text}")


def _step(above: Line, below: Line) -> float | None:
    """From baseline to baseline; None where the lines do not stand under one another."""
    step = below.y - above.y
    under = above.x < below.right and below.x < above.right
    return step if above.page == below.page and step > 0 and under else None
