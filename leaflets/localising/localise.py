"""A library told in another language: its condition, frame words and level names from a catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from leaflets.localising.messages import messages_of, retell_design
from leaflets.localising.pseudo import PSEUDO, pseudo_catalogue
from leaflets.localising.retell import Said, retell
from leaflets.model import Catalogue, Library, State, Translation
from leaflets.problems import Kind, Place, Problem, Severity, brief, kind
from leaflets.words import Words

UNTRANSLATED = kind(
    "untranslated",
    """A text has no translation, and a leaflet is never printed with some of it silently in another language. Translate
    it in the language's file in locales/; `leaflets i18n status` tells how much is left.""",
)
STALE_CRITICAL = kind(
    "stale-critical",
    """The source of a safety-critical text has changed since it was translated. The old translation may tell a reader
    to do something wrong, so the language is not printed at this level until the text is translated anew. The line
    before the text in the file ("#| msgid") shows what was translated.""",
)
STALE = kind(
    "stale-translation",
    """The source of a text has changed since it was translated. The old translation is printed. Compare it with the new
    source: the line before the text in the file ("#| msgid") shows what was translated.""",
    Severity.WARNING,
)
HALF_REVIEWED = kind(
    "half-reviewed",
    """The head of a language's file names a reviewer, but not every text of a level is marked as reviewed: some
    are new, or have changed since. The level stays a draft and says so. `leaflets i18n reviewed TAG --by NAME
    --level LEVEL` marks them, once that person has read them.""",
    Severity.WARNING,
)
_TOLD = 10
"""How many texts of a kind are told one by one; the rest is a number."""
_BEGUN = 10


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
    `unreviewed` are the levels with a text that nobody stands by yet.
    """

    library: Library
    catalogue: Catalogue
    lacks: tuple[Lack, ...]
    unreviewed: frozenset[str] = frozenset()

    def lacking(self, level: str) -> tuple[Lack, ...]:
        """What a level's leaflets lack."""
        return tuple(lack for lack in self.lacks if not lack.said.levels or level in lack.said.levels)

    def problems(self, level: str) -> tuple[Problem, ...]:
        """What is wrong with a level's translations: missing and stale safety-critical texts stop it."""
        lacks = self.lacking(level)
        kinds = {
            UNTRANSLATED: [lack for lack in lacks if lack.state is State.MISSING],
            STALE_CRITICAL: [lack for lack in lacks if lack.state is State.STALE and lack.said.critical],
            STALE: [lack for lack in lacks if lack.state is State.STALE and not lack.said.critical],
        }
        found: list[Problem] = []
        for sort, some in kinds.items():
            found.extend(self._problem(sort, lack) for lack in some[:_TOLD])
            if len(some) > _TOLD:
                message = f"{len(some) - _TOLD} more texts of {self.catalogue.language} at the level {level}"
                found.append(Problem(sort, message, Place(self.catalogue.file), "leaflets i18n status"))
        if self.catalogue.reviewer and level in self.unreviewed:
            message = (
                f'"{self.catalogue.reviewer}" is named as reviewer, but texts of "{level}" are not marked as reviewed'
            )
            found.append(Problem(HALF_REVIEWED, message, Place(self.catalogue.file)))
        return tuple(found)

    def catalogue_of(self, level: str) -> Catalogue:
        """The catalogue as a level's leaflets may speak of it: reviewed only if each of their texts is."""
        return replace(self.catalogue, reviewer="") if level in self.unreviewed else self.catalogue

    def _problem(self, sort: Kind, lack: Lack) -> Problem:
        """One text; where the file has not even its source, the content has changed since it was extracted."""
        hint = None if lack.translation else f"the file is behind: leaflets i18n extract {self.catalogue.language}"
        return Problem(sort, self._message(lack), self._place(lack), hint)

    def _message(self, lack: Lack) -> str:
        what = "is not translated" if lack.state is State.MISSING else "has changed since it was translated"
        return f'"{brief(lack.said.source)}" ({lack.said.context}) {what}'

    def _place(self, lack: Lack) -> Place:
        return (lack.translation.place if lack.translation else None) or Place(self.catalogue.file)

    def offers(self, level: str) -> bool:
        """Whether a level is begun: a tenth of what is its own is translated, beside pictures and records."""
        missing = {lack.said.context for lack in self.lacks if lack.state is State.MISSING}
        own = _own(self.library, level)
        return len(own - missing) * _BEGUN > len(own)


def _own(library: Library, level: str) -> set[str]:
    """The contexts of the texts that a level alone prints, and that somebody wrote for it."""
    found: set[str] = set()

    def tell(said: Said) -> Words:
        if said.levels == (level,) and not said.context.startswith(("picture.", "fact.")):
            found.add(said.context)
        return said.words

    retell(library.condition, library.levels, tell)
    return found


def with_pseudo(library: Library, languages: Sequence[str]) -> Library:
    """The library with the pseudo-locales among the languages asked for."""
    wanted = [tag for tag in dict.fromkeys(languages) if tag in PSEUDO]
    made = tuple(pseudo_catalogue(messages_of(library), tag) for tag in wanted)
    return replace(library, catalogues=(*library.catalogues, *made)) if made else library


def localise(library: Library, catalogue: Catalogue) -> Localised:
    """The library with every translated text in its place. Stale translations are used, and told of as lacking."""
    lacks: list[Lack] = []
    unreviewed: set[str] = set()
    every = tuple(level.id for level in library.levels)

    def tell(said: Said) -> Words:
        found = catalogue.entries.get((said.context, said.source))
        if found is None or found.state in (State.MISSING, State.STALE):
            lacks.append(Lack(said=said, translation=found))
        if found is None or found.state is not State.REVIEWED:
            unreviewed.update(said.levels or every)
        return catalogue.words(found) if found is not None and found.text else said.words

    condition = retell(library.condition, library.levels, tell)
    frame, levels = retell_design(library, tell)
    told = replace(
        library,
        condition=replace(condition, language=catalogue.language),
        frame=frame,
        levels=levels,
        clinics=dict(library.spoken).get(catalogue.language, library.clinics),
    )
    return Localised(library=told, catalogue=catalogue, lacks=tuple(_unique(lacks)), unreviewed=frozenset(unreviewed))


def _unique(lacks: Iterable[Lack]) -> Iterable[Lack]:
    """Each lack once, though its text may stand in several places."""
    return {(lack.said.context, lack.said.source): lack for lack in lacks}.values()
