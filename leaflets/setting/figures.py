"""Figures, writing lines, rules, gaps and breaks: what is drawn rather than written."""

from __future__ import annotations

from leaflets.drawing import Drawing, Picture, Shape
from leaflets.primitives import Break, Figure, Gap, Hairline, WritingLines
from leaflets.setting.assembly import Assembly
from leaflets.setting.bench import Bench
from leaflets.setting.galley import ARTIFACT, Galley, Mark, Photo, Strip, Tag, Vector


def picture_mark(picture: Picture, x: float, y: float, width: float, tag: int) -> Mark:
    """A picture at (x, y), `width` points wide, in its own proportions."""
    height = picture.size.height * width / picture.size.width
    if isinstance(picture, Drawing):
        scale = width / picture.size.width
        return Vector(x=x, y=y, scale=scale, width=width, height=height, shapes=picture.shapes, tag=tag)
    return Photo(x=x, y=y, width=width, height=height, picture=picture, tag=tag)


def line_mark(x: float, y: float, width: float, tone: str, weight: float) -> Vector:
    """A horizontal line as decoration; `weight` in points."""
    steps = (("M", (0.0, 0.0)), ("L", (width, 0.0)))
    shape = Shape(steps=steps, stroke=tone, width=weight)
    return Vector(x=x, y=y, scale=1.0, width=width, height=0.0, shapes=(shape,))


def set_figure(figure: Figure, width: float, bench: Bench) -> Galley:
    """A picture as `Figure` with its alternate text, or as decoration when it has none; the caption under it."""
    assembly = Assembly(width)
    drawn = min(width, figure.width or width)
    tag = ARTIFACT
    if figure.alt:
        tag = assembly.tag(Tag(role="Figure", alt=str(figure.alt), place=figure.alt.place))
    height = figure.picture.size.height * drawn / figure.picture.size.width
    x = 0.0 if bench.direction == "ltr" else width - drawn
    mark = picture_mark(figure.picture, x, 0.0, drawn, tag)
    assembly.strips.append(Strip(height=height, marks=(mark,), before=8.0, keep=bool(figure.caption)))
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
