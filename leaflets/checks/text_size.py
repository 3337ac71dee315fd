"""lay-text-size."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.lines import Line, limit, lines, told
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView

SCRIPTS = {"Arab": 1.15, "Aran": 1.35, "Hebr": 1.05, "Thai": 1.15, "Laoo": 1.15, "Khmr": 1.15} | dict.fromkeys(
    ("Deva", "Beng", "Guru", "Taml"), 1.1
)
"""How much larger a script without x-height is set than Latin (standards note A.5)."""


@rule("lay-text-size", ERROR, source="DH easy read, UKAAF clear print", looks="pages")
def text_size(view: LevelView) -> Iterator[Finding]:
    """Text is large enough to be read by tired and by older eyes: running text at least 14 points in easy read and 12
    elsewhere, nothing at all under 12, 11 and 10 points (easy, plain, in depth). Set the sizes in the reading level
    (templates/levels); a clinic's or an author's words never need to be smaller. Running text that is smaller than the
    level's own body size is a warning.
    """
    body, least = limit(view, 14, 12, 12), limit(view, 12, 11, 10)
    found = lines(view)
    hint = f'raise the sizes of the reading level "{view.level.id}"'
    small = [line for line in found if _under(line, least)]
    yield from told(small, f"is smaller than {least:g} points", f"are smaller than {least:g} points", hint=hint)
    prose = [line for line in found if line.is_prose and line not in small]
    low = [line for line in prose if _under(line, body)]
    text = f"running text smaller than {body:g} points"
    yield from told(low, f"is {text}", f"are {text}", hint=hint)
    shrunk = [line for line in prose if line not in low and line.size < view.level.body - 0.01]
    text = f"running text smaller than the level's {view.level.body:g} points"
    yield from told(shrunk, f"is {text}", f"are {text}", severity=WARNING)


def _under(line: Line, least: float) -> bool:
    """Whether any run is under the least size, raised by what its script needs."""
    return any(run.size < least * _factor(run.face.scripts) - 0.01 for run in line.runs)


def _factor(scripts: tuple[str, ...]) -> float:
    return 1.0 if "Latn" in scripts else max((SCRIPTS.get(script, 1.0) for script in scripts), default=1.0)
