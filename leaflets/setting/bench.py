"""The compositor's bench: what setting a primitive needs, and the table of who sets what.

`Bench.set()` is the one way from a primitive to a galley. Galleys are kept by what they are the setting of, so the same
text at the same width is set once, however many clinics print it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from leaflets.primitives import Primitive
from leaflets.problems import Report
from leaflets.setting.galley import Direction, Galley
from leaflets.setting.styles import Stylesheet
from leaflets.text import FontFace, FontLibrary, stack_for, writing_of


@dataclass(slots=True, kw_only=True)
class Bench:
    """Styles, fonts, language and direction of one leaflet; problems met on the way.

    `shelf` holds finished galleys by what they are the setting of. Benches with the same styles, fonts, language and
    direction may share one shelf. A galley with a problem is never shelved, so that each leaflet that has it is told.
    """

    styles: Stylesheet
    fonts: FontLibrary
    family: str
    language: str
    direction: Direction = "ltr"
    report: Report = field(default_factory=Report)
    shelf: dict[tuple[Primitive, float], Galley] = field(default_factory=dict)

    def face(self, strong: bool, *, own: bool) -> FontFace:
        """The face that the leaflet's own writing is set in, or that of Latin words in it."""
        faces = self.fonts.faces(self.family, strong, self.language)
        return stack_for(faces, writing_of(self.language).script if own else "Latn")[0]

    def set(self, primitive: Primitive, width: float) -> Galley:
        """The galley of a primitive at `width` points."""
        key = (primitive, width)
        galley = self.shelf.get(key)
        if galley is None:
            known = len(self.report)
            galley = SETTERS[type(primitive)](primitive, width, self)
            if len(self.report) == known:
                self.shelf[key] = galley
        return galley


Setter = Callable[[Any, float, Bench], Galley]
"""A function that sets one kind of primitive. `Any`: each takes its own kind, which a table cannot express."""

SETTERS: dict[type, Setter] = {}


def setters(table: Mapping[type, Setter]) -> None:
    """Enter functions into the table."""
    SETTERS.update(table)
