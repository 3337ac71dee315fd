"""A library told in another language: its condition, frame words and level names from a catalogue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from leaflets.localising.messages import retell_design
from leaflets.localising.retell import Said, retell
from leaflets.model import Catalogue, Library, State, Translation
from leaflets.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """A text that has no current translation, and what there is of one."""

    said: Said
    translation: Translation | None

    @property
    def state(self) -> State:
        return self.translation.state if self.translation else State.MISSING


@dataclass(frozen=True, slots=True, kw_only=True)
class Localised:
    """The library in the catalogue's language, and what is lacking for it.

    A text without a translation stands in the source language, marked as such by the language of its words.
    """

    library: Library
    catalogue: Catalogue
    lacks: tuple[Lack, ...]

    def lacking(self, level: str) -> tuple[Lack, ...]:
        """What a level's leaflets lack."""
        return tuple(lack for lack in self.lacks if lack.said.level in ("", level))

    def offers(self, level: str) -> bool:
        """Whether any text of the level's own is translated: a level that nobody began is not a broken one."""
        own = [lack for lack in self.lacks if lack.said.level == level and lack.state is State.MISSING]
        return len(own) < self._own(level)

    def _own(self, level: str) -> int:
        count = 0

        def tell(said: Said) -> Words:
            nonlocal count
            count += said.level == level and not said.context.startswith("level.")
            return said.words

        retell(self.library.condition, self.library.levels, tell)
        return count


def localise(library: Library, catalogue: Catalogue) -> Localised:
    """The library with every translated text in its place. Stale translations are used, and told of as lacking."""
    lacks: list[Lack] = []

    def tell(said: Said) -> Words:
        found = catalogue.entries.get((said.context, said.source))
        if found is None or found.state in (State.MISSING, State.STALE):
            lacks.append(Lack(said=said, translation=found))
        return catalogue.words(found) if found is not None and found.text else said.words

    condition = retell(library.condition, library.levels, tell)
    frame, levels = retell_design(library, tell)
    told = replace(library, condition=replace(condition, language=catalogue.language), frame=frame, levels=levels)
    return Localised(library=told, catalogue=catalogue, lacks=tuple(_unique(lacks)))


def _unique(lacks: Iterable[Lack]) -> Iterable[Lack]:
    """Each lack once, though its text may stand in several places."""
    return {(lack.said.context, lack.said.source): lack for lack in lacks}.values()
