"""Text styles: what each manner of text is at a reading level. Sizes and spaces in points, on a rhythm of 4 points.

Everything follows from the level's body size, small size, leading and scale, so that a new level is one data file. A
language's writing (`leaflets.text.writing_of`) then draws all lines as far apart as its letters need.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from leaflets.model import ReadingLevel
from leaflets.problems import Problem, SettingError, kind, nearest
from leaflets.text import Writing

UNKNOWN_STYLE = kind("unknown-style", "A primitive asks for a text style that the stylesheet does not define.")

GRID = 4.0
"""The rhythm of the page: every space is a multiple of this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """One manner of text. `size` is that of Latin letters; other writing is set larger by what it needs.

    `leading` is from baseline to baseline, `latin` the same in a paragraph of Latin letters alone, `before` the space
    above; `wide` ignores the measure. The lines of a style that is `late` begin as far on as the longest can: at one
    edge still, but under the end of their width.
    """

    size: float
    leading: float
    latin: float = 0.0
    strong: bool = False
    colour: str = "ink"
    before: float = 8.0
    wide: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stylesheet:
    """All styles of one reading level; `measure` is the longest line of running text, in parts of its type size."""

    styles: tuple[tuple[str, TextStyle], ...]
    measure: float
    body: float
    small: float

    def __getitem__(self, name: str) -> TextStyle:
        for known, style in self.styles:
            if known == name:
                return style
        known_names = tuple(known for known, _ in self.styles)
        raise SettingError(
            [Problem(UNKNOWN_STYLE, f'there is no text style "{name}"', hint=nearest(name, known_names))]
        )


def _grid(value: float) -> float:
    return round(value / GRID) * GRID


def leaded(size: float, leading: float, writing: Writing) -> float:
    """The leading of a writing whose letters are set in `size`, where Latin letters have `leading`."""
    return max(leading * writing.leading, size * writing.least) * writing.size


def stylesheet(level: ReadingLevel, character: float, writing: Writing) -> Stylesheet:
    """The styles of a level for a writing. `character` is how wide a character may be, in parts of the size."""
    body, small, leading = level.body, level.small, level.leading
    heading = round(body * level.scale, 1)
    gap = 12.0 if level.ideas else 8.0
    styles: Mapping[str, TextStyle] = {
        "body": TextStyle(size=body, leading=body * leading, before=gap),
        "idea": TextStyle(size=body, leading=body * leading, before=gap),
        "item": TextStyle(size=body, leading=body * leading, before=8.0 if level.ideas else 4.0),
        "small": TextStyle(size=small, leading=small * 1.4, before=4.0),
        "late": TextStyle(size=small, leading=small * 1.4, before=4.0, wide=True, late=True),
        "picture-label": TextStyle(size=small, leading=small * 1.25, before=0.0, wide=True),
        "caption": TextStyle(size=small, leading=small * 1.4, colour="quiet", before=4.0),
        "source": TextStyle(size=small, leading=small * 1.28, before=4.0, wide=True),
        "label": TextStyle(size=body, leading=body * leading, strong=True, before=gap),
        "heading-2": TextStyle(
            size=heading, leading=_lead(heading), strong=True, colour="brand", before=_grid(body * 2)
        ),
        "heading-3": TextStyle(size=round(body * 1.1, 1), leading=_lead(body * 1.1), strong=True, before=16.0),
        "box": TextStyle(size=heading, leading=_lead(heading), strong=True, before=0.0, wide=True),
        "title": TextStyle(size=34.0, leading=40.0, strong=True, colour="brand", before=20.0, wide=True),
        "subtitle": TextStyle(size=heading, leading=_lead(heading), before=4.0, wide=True),
        "about": TextStyle(size=small, leading=small * 1.4, colour="quiet", before=4.0),
        "clinic": TextStyle(size=body, leading=body * 1.3, strong=True, before=0.0, wide=True),
        "department": TextStyle(size=small, leading=small * 1.3, colour="quiet", before=0.0, wide=True),
        "figure-number": TextStyle(size=round(body * 1.7), leading=_lead(body * 1.7), strong=True, colour="data"),
        "figure-label": TextStyle(size=heading, leading=_lead(heading), strong=True, colour="data", before=4.0),
        "answer": TextStyle(size=body, leading=body * leading, before=0.0),
        "phone-label": TextStyle(size=small, leading=small * 1.3, before=10.0),
        "phone": TextStyle(size=round(body * 1.4), leading=_lead(body * 1.4), strong=True, before=0.0),
        "phone-small": TextStyle(size=body, leading=_lead(body), strong=True, before=0.0),
        "contents": TextStyle(size=body, leading=body * leading, before=3.0),
        "cell": TextStyle(size=small, leading=small * 1.38, before=4.0, wide=True),
        "cell-row": TextStyle(size=small, leading=small * 1.38, strong=True, before=4.0, wide=True),
        "cell-head": TextStyle(size=small, leading=small * 1.3, strong=True, before=4.0, wide=True),
        "cell-question": TextStyle(size=small, leading=small * 1.3, strong=True, colour="brand", wide=True),
        "table-caption": TextStyle(size=body, leading=body * 1.3, strong=True, before=16.0, wide=True),
        "bullet": TextStyle(size=body, leading=body * leading, strong=True, colour="brand"),
        "numeral": TextStyle(size=round(body * 1.3), leading=body * leading, strong=True, colour="brand"),
        "source-number": TextStyle(size=small, leading=small * 1.28, colour="quiet"),
        "page-number": TextStyle(size=body, leading=body * leading, strong=True, colour="brand"),
        "foot": TextStyle(size=small, leading=small * 1.3, colour="quiet", before=0.0, wide=True),
        "draft": TextStyle(size=small, leading=small * 1.3, strong=True, colour="urgent", before=0.0, wide=True),
    }
    return Stylesheet(
        styles=tuple((name, _led(name, style, writing)) for name, style in styles.items()),
        measure=level.measure * character,
        body=body,
        small=small,
    )


def _led(name: str, style: TextStyle, writing: Writing) -> TextStyle:
    """The style with the leading of a writing. The cells of a row have one leading: their first lines stand level."""
    leading = leaded(style.size, style.leading, writing)
    return replace(style, leading=leading, latin=leading if name.startswith("cell") else style.leading)


def _lead(size: float) -> float:
    """Leading of larger text: tighter, and never under what WCAG and the EC guideline leave (1.2)."""
    return max(_grid(size * 1.3), size * 1.22)
