"""The frames that text flows through: a format's panels and columns, one after the other, the last face for ever."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaflets.geometry import Rect
from leaflets.model import Face, Format
from leaflets.setting.galley import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One column of one panel: where it stands on which page (counted from 0)."""

    page: int
    face: Face
    area: Rect


def frames_of(format: Format, direction: Direction = "ltr") -> Iterator[Frame]:
    """All frames of a format, without end: the last face is repeated as often as asked.

    Columns follow one another in the direction of the text.
    """
    page = 0
    while True:
        face = format.faces[min(page, len(format.faces) - 1)]
        for panel in face.panels:
            width = (panel.area.width - panel.gutter * (panel.columns - 1)) / panel.columns
            for column in range(panel.columns):
                over = column * (width + panel.gutter)
                x = panel.area.x + over if direction == "ltr" else panel.area.right - over - width
                yield Frame(page=page, face=face, area=Rect(x, panel.area.y, width, panel.area.height))
        page += 1
