"""lay-xheight."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.lines import limit, lines, told
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.geometry import MM


@rule("lay-xheight", ERROR, source="EC readability guideline 2009, UKAAF", looks="pages")
def xheight(view: LevelView) -> Iterator[Finding]:
    """The small letters of running text are at least 2.5 mm high in easy read and 2.2 mm elsewhere, measured on the
    letter x: faces of the same point size differ by a fifth. Choose a face with larger small letters for the theme, or
    raise the body size of the reading level. Writing without small letters is judged by its size (`lay-text-size`).
    """
    least = limit(view, 2.5, 2.2, 2.2)
    heights = {
        line: min(run.face.x_height * run.size / run.face.units_per_em / MM for run in runs)
        for line in lines(view)
        if line.is_prose and (runs := [run for run in line.runs if _has_small_letters(run.face.scripts)])
    }
    low = [line for line, height in heights.items() if height < least - 0.005]
    text = f"has small letters under {least:g} mm"
    yield from told(low, text, text.replace("has", "have", 1))


def _has_small_letters(scripts: tuple[str, ...]) -> bool:
    """Whether a face for these scripts is measured on its x: one for Latin letters, or for whatever there is."""
    return not scripts or not {"Latn", "Cyrl", "Grek"}.isdisjoint(scripts)
