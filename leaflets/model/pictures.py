"""Pictures as the content knows them: which drawing, what it says in words, and the texts of its labels."""

from __future__ import annotations

from dataclasses import dataclass

from leaflets.model.levels import PerLevel
from leaflets.problems import Place
from leaflets.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureLabel:
    """A label: the name of its target in the drawing, and its text."""

    target: str
    text: PerLevel[Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class Illustration:
    """A picture that content may show. `id` is also the name of its drawing in templates/pictures/."""

    id: str
    place: Place
    alt: PerLevel[Words]
    labels: tuple[PictureLabel, ...] = ()
