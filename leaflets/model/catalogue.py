"""A catalogue: one language's translations, each with what became of its source since."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from leaflets.problems import Place
from leaflets.words import Words


class State(enum.StrEnum):
    """Where a translation stands. A stale one was made for another source text; it may be wrong by now."""

    MISSING = "missing"
    STALE = "stale"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """One text in another language. `previous` is the source that it was made for, where that has changed since.

    `back` is what it says, turned back into the source language by somebody else: what reviewers read who do not know
    the language. `reviewed` names who stands by it; empty for a draft. `notes` are the translator's own. `language` is
    what the text is in where that is not the catalogue's: in a proof, the source stands for what is not translated.
    """

    context: str
    source: str
    text: str
    place: Place | None = None
    stale: bool = False
    previous: str = ""
    back: str = ""
    reviewed: str = ""
    notes: tuple[str, ...] = ()
    language: str = ""

    @property
    def state(self) -> State:
        if not self.text:
            return State.MISSING
        if self.stale:
            return State.STALE
        return State.REVIEWED if self.reviewed else State.TRANSLATED

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All translations of one language, by context and source, in the order of the file.

    `condition` is the id of the content that it translates, as the file's head says; empty where it does not. `left`
    are translations whose source is gone: kept, because the text may come back. `translator` and `reviewer` are as the
    head names them; both may be empty, and without a reviewer the translation is a draft.
    """

    language: str
    file: str
    condition: str = ""
    entries: Mapping[tuple[str, str], Translation] = field(default_factory=dict)
    left: tuple[Translation, ...] = ()
    translator: str = ""
    reviewer: str = ""

    @property
    def is_draft(self) -> bool:
        return not self.reviewer

    @property
    def printed_names(self) -> tuple[str, str]:
        """Translator and reviewer as a leaflet prints them: the address behind a name stays away."""
        return self.translator.partition("<")[0].strip(), self.reviewer.partition("<")[0].strip()

    def words(self, translation: Translation) -> Words:
        """A translation as words that know their line and language."""
        language = translation.language or self.language
        return Words(translation.text, translation.place or Place(self.file), language)
