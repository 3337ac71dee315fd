"""lay-colour-not-only."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from leaflets.checks.lines import width_of
from leaflets.checks.painted import OUTLINED, Colours, Painted, colours, is_own, painted
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.colour import contrast
from leaflets.geometry import Rect
from leaflets.setting.galley import GlyphRun, Vector

_GREY = 1.3
"""The least contrast of two grounds that a black-and-white print still tells apart. Ours; no standard sets it."""


@rule("lay-colour-not-only", ERROR, source="WCAG 1.4.1", looks="pages")
def colour_not_only(view: LevelView) -> Iterator[Finding]:
    """Nothing is said by colour alone: a link to a web page is underlined as well, and figures of an icon array that
    mean different things differ in a black-and-white print too. Choose data colours of different lightness in the
    theme.
    """
    known = colours(view)
    marks = list(painted(view.book))
    told: set[tuple[str, str]] = set()
    for one in marks:
        for pair in _alike(one, known):
            if pair not in told:
                told.add(pair)
                message = f'the colours "{pair[0]}" and "{pair[1]}" of a picture look the same in black and white'
                yield Finding(message=message, place=known.place(pair[1]))
    rules = [
        (one.page, one.area)
        for one in marks
        if isinstance(one.mark, Vector) and one.tag is None and one.area.height < 1
    ]
    bare = [one for one in marks if _is_web_link(one) and not _is_ruled(one, rules)]
    if bare:
        title = bare[0].tag.title if bare[0].tag else ""
        message = f'{len(bare)} links are told by their colour alone; the first is "{title}"'
        yield Finding(message=message, place=bare[0].tag.place if bare[0].tag else None)


def _alike(one: Painted, known: Colours) -> Iterator[tuple[str, str]]:
    """Fills of one figure that differ in hue but not in lightness."""
    if not isinstance(one.mark, Vector) or one.tag is None:
        return
    fills = sorted({shape.fill for shape in one.mark.shapes if shape.fill and not is_own(shape.fill)})
    if any(fill.startswith(OUTLINED) for fill in fills):
        return  # drawings are outlined in ink: their tints carry no meaning of their own
    for first, second in combinations(fills, 2):
        if known[first] != known[second] and contrast(known[first], known[second]) < _GREY:
            yield first, second


def _is_web_link(one: Painted) -> bool:
    return (
        isinstance(one.mark, GlyphRun)
        and one.tag is not None
        and one.tag.role == "Link"
        and not one.tag.href.startswith("#")
        and width_of(one.mark) > 0
    )


def _is_ruled(link: Painted, rules: list[tuple[int, Rect]]) -> bool:
    """Whether a thin line runs under the words."""
    foot = link.area.bottom
    size = link.mark.size if isinstance(link.mark, GlyphRun) else 0.0
    return any(
        page == link.page
        and abs(rule.x - link.area.x) < 2
        and 0 <= rule.y - foot <= 0.3 * size
        and rule.width >= 0.8 * width_of(link.mark)  # type: ignore[arg-type]
        for page, rule in rules
    )
