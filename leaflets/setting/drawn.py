"""Pictures and lines as marks."""

from __future__ import annotations

from leaflets.drawing import Drawing, Picture, Shape
from leaflets.setting.galley import Mark, Photo, Vector


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
