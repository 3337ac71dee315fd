"""lay-contrast."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from leaflets.checks.painted import OUTLINED, PAPER, Colours, Painted, colours, is_own, painted
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.colour import COMFORTABLE, READABLE, contrast
from leaflets.setting.galley import GlyphRun, Vector

_GRAPHICS = 3.0
"""WCAG 1.4.11; large text needs no more either (1.4.3)."""
_LARGE, _LARGE_BOLD = 18.0, 14.0
_BOLD = ("Bold", "Black", "Heavy")


@rule("lay-contrast", ERROR, source="WCAG 1.4.3, 1.4.6, 1.4.11", looks="pages")
def contrasts(view: LevelView) -> Iterator[Finding]:
    """Text stands out from its ground by 4.5 to 1, large text (18 points, or 14 in bold) by 3 to 1, and so do pictures
    with meaning. What readers read, small print and the running foot aside, is better at 7 to 1 (4.5 for large text):
    less is a warning. Change the colour in the theme; a clinic's brand is darkened until it can be read.
    """
    known = colours(view)
    marks = [one for one in painted(view.book) if not one.over]
    needs: Counter[tuple[str, str, float, bool]] = Counter()
    for one in marks:
        if isinstance(one.mark, GlyphRun):
            large = _is_large(one.mark)
            needs[one.mark.colour, one.ground, _GRAPHICS if large else READABLE, False] += 1
            if one.tag is not None and one.mark.size >= view.level.body:
                needs[one.mark.colour, one.ground, READABLE if large else COMFORTABLE, True] += 1
    poor: set[tuple[str, str]] = set()
    for (colour, ground, least, wished), count in sorted(needs.items(), key=lambda item: item[0][3]):
        ratio = contrast(known[colour], known[ground])
        if ratio < least - 0.005 and not is_own(colour) and (colour, ground) not in poor:
            poor.add((colour, ground))
            yield _finding(known, colour, ground, ratio, least, f"{count} runs of text", wished=wished)
    yield from _pictures(known, marks)


def _is_large(run: GlyphRun) -> bool:
    return run.size >= _LARGE or (run.size >= _LARGE_BOLD and any(name in run.face.name for name in _BOLD))


def _pictures(known: Colours, marks: list[Painted]) -> Iterator[Finding]:
    """The shapes of figures that neither fill nor outline sets off from what is behind them."""
    poor: set[tuple[str, str]] = set()
    for one in marks:
        if not isinstance(one.mark, Vector) or one.tag is None:
            continue
        for shape in one.mark.shapes:
            tokens = [token for token in (shape.fill, shape.stroke) if token]
            # A shape in the colour of its ground is no shape: the quiet zone of a QR code.
            # Nor is a tint inside the ink outline of a drawing.
            inside = any(token.startswith(OUTLINED) for token in tokens)
            own = any(map(is_own, tokens))
            blank = all(known[token] in (known[one.ground], known[PAPER]) for token in tokens)
            if not tokens or own or inside or blank:
                continue
            best = max(tokens, key=lambda token: contrast(known[token], known[one.ground]))
            ratio = contrast(known[best], known[one.ground])
            if ratio < _GRAPHICS and (best, one.ground) not in poor:
                poor.add((best, one.ground))
                yield _finding(known, best, one.ground, ratio, _GRAPHICS, "a picture", wished=False)


def _finding(
    known: Colours, colour: str, ground: str, ratio: float, least: float, what: str, *, wished: bool
) -> Finding:
    on = f'on "{ground}"' if ground != PAPER else "on white paper"
    verb = "would do better with" if wished else "needs"
    message = f'the colour "{colour}" {on} ({what}) has a contrast of {ratio:.1f} to 1, it {verb} {least:g} to 1'
    return Finding(message=message, place=known.place(colour), severity=WARNING if wished else None)
