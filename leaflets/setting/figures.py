"""Figures, writing lines, rules, gaps and breaks: what is drawn rather than written."""

from __future__ import annotations

from dataclasses import replace

from leaflets.drawing import Drawing, turned
from leaflets.primitives import Break, Figure, Gap, Hairline, WritingLines
from leaflets.setting.assembly import Assembly
from leaflets.setting.bench import Bench
from leaflets.setting.drawn import line_mark, picture_mark
from leaflets.setting.galley import ARTIFACT, Galley, Strip, Tag
from leaflets.setting.labels import labelled


def set_figure(figure: Figure, width: float, bench: Bench) -> Galley:
    """A picture as `Figure` with its alternate text, or as decoration when it has none; the caption under it."""
    assembly = Assembly(width)
    drawn = min(width, figure.width or width)
    tag = ARTIFACT
    if figure.alt:
        tag = assembly.tag(Tag(role="Figure", alt=str(figure.alt), place=figure.alt.place))
    if figure.labels and isinstance(figure.picture, Drawing):
        strip = labelled(figure, figure.picture, drawn, width, tag, bench)
    else:
        height = figure.picture.size.height * drawn / figure.picture.size.width
        x = 0.0 if bench.direction == "ltr" else width - drawn
        picture = figure.picture
        if figure.follows_text and bench.direction == "rtl" and isinstance(picture, Drawing):
            picture = turned(picture)
        strip = Strip(height=height, marks=(picture_mark(picture, x, 0.0, drawn, tag),), before=8.0)
    assembly.strips.append(replace(strip, keep=bool(figure.caption)))
    for paragraph in figure.caption:
        assembly.add(bench.set(paragraph, width))
    return assembly.galley()


def set_writing_lines(lines: WritingLines, width: float, bench: Bench) -> Galley:
    """Ruled lines; at least two of them stay together."""
    assembly = Assembly(width)
    for number in range(lines.count):
        last = number == lines.count - 1
        assembly.strips.append(
            Strip(
                height=lines.pitch,
                marks=(line_mark(0.0, lines.pitch, width, "quiet", 0.6),),
                keep=not last and number in (0, lines.count - 2),
                cost=0.0 if last else 10.0,
                stretch=lines.fill and last,
            )
        )
    return assembly.galley()


def set_hairline(hairline: Hairline, width: float, bench: Bench) -> Galley:
    """A thin line with air above it."""
    strip = Strip(height=0.75, marks=(line_mark(0.0, 0.4, width, hairline.tone, 0.75),), before=12.0)
    return Galley(width=width, strips=(strip,), tags=())


def set_gap(gap: Gap, width: float, bench: Bench) -> Galley:
    """Space that vanishes at the head of a page."""
    return Galley(width=width, strips=(Strip(height=0.0, before=gap.height),), tags=())


def set_break(_: Break, width: float, bench: Bench) -> Galley:
    """An empty strip that starts a page."""
    return Galley(width=width, strips=(Strip(height=0.0, starts_page=True, keep=True),), tags=())
