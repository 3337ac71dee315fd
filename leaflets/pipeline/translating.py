"""The translator's desk: what `leaflets i18n` does with catalogues. Pure but for the doors that `cli` opens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from leaflets.checks.sentence_length import longest_sentence
from leaflets.language import FORMS, Speech, find_locale, say
from leaflets.localising import Localised, Message, localise, messages_of
from leaflets.localising.hand_in import HandedIn, hand_in
from leaflets.localising.merge import Merged, merge
from leaflets.localising.po import Entry, write_po
from leaflets.localising.xliff import write_xliff
from leaflets.model import Catalogue, Fact, Library, ReadingLevel, State
from leaflets.words import PLACEHOLDER

_CLINICS = {
    "clinic.name": "the clinic's name",
    "clinic.phone": "the clinic's telephone number",
    "clinic.web": "the clinic's web address",
    "emergency.ambulance": "the number for an ambulance",
    "emergency.advice": "the number of the advice line",
    "emergency.advice_name": "the name of the advice line",
}
_LONGER = 1.35
"""How much longer than English a translation may well be."""
_LEAST_ROOM = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracted:
    """A catalogue brought up to date: the text of its file, and what changed."""

    text: str
    merged: Merged


def extract(library: Library, old: Catalogue) -> Extracted:
    """The file for a language: every text there is, what is translated kept, what changed marked."""
    messages = messages_of(library)
    merged = merge(messages, old)
    briefing = Briefing.of(library, merged.catalogue)
    entries = {message.key: briefing.entry(message) for message in messages}
    return Extracted(text=write_po(merged.catalogue, entries, _head(library, old)), merged=merged)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """A catalogue with what a translator handed in: the text of its file, and what became of each text."""

    text: str
    handed: HandedIn


def take_in(library: Library, ours: Catalogue, theirs: Catalogue) -> TakenIn:
    """Our file with the sound texts of a translator's."""
    handed = hand_in(messages_of(library), ours, theirs)
    return TakenIn(text=extract(library, handed.catalogue).text, handed=handed)


def reviewed(library: Library, catalogue: Catalogue, by: str, levels: Collection[str]) -> tuple[str, int]:
    """The file with the translations of some levels, or of all, marked as reviewed; and how many were marked."""
    wanted = {
        message.key
        for message in messages_of(library)
        if not levels or not message.levels or set(message.levels) & set(levels)
    }
    marked = {
        key: replace(one, reviewed=by)
        for key, one in catalogue.entries.items()
        if key in wanted and one.state is State.TRANSLATED
    }
    told = replace(catalogue, entries={**catalogue.entries, **marked}, reviewer=catalogue.reviewer or by)
    return extract(library, told).text, len(marked)


def xliff(library: Library, catalogue: Catalogue) -> str:
    """A language's texts as XLIFF, with what translators are told of them."""
    messages = messages_of(library)
    merged = merge(messages, catalogue).catalogue
    briefing = Briefing.of(library, merged)
    entries = {message.key: briefing.entry(message) for message in messages}
    return write_xliff(merged, entries, library.condition.language, "content.yaml")


def _head(library: Library, old: Catalogue) -> Mapping[str, str]:
    edition = library.condition.edition
    return {
        "Project-Id-Version": f"{library.condition.id} {edition.version}",
        "Report-Msgid-Bugs-To": "",
        "POT-Creation-Date": f"{edition.date} 00:00+0000",
        "PO-Revision-Date": f"{edition.date} 00:00+0000",
        "Last-Translator": old.translator or "none",
        "Language-Team": "none",
        "Language": old.language.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Source-Language": library.condition.language,
        "X-Reviewer": old.reviewer,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """What translators are told of a message, from the library and what is agreed in the catalogue already."""

    facts: Mapping[str, Fact]
    levels: Mapping[str, ReadingLevel]
    speech: Speech
    agreed: Mapping[str, str]
    language: str

    @classmethod
    def of(cls, library: Library, catalogue: Catalogue) -> Briefing:
        condition = library.condition
        texts = {one.context: one.text for one in catalogue.entries.values() if one.text and not one.stale}
        words = {str(term.term): f"term.{term.id}" for term in condition.terms}
        words[str(condition.name)] = "condition.name"
        return cls(
            facts={fact.id: fact for fact in condition.facts},
            levels={level.id: level for level in library.levels},
            speech=Speech(locale=find_locale(condition.language, condition.place), frame=dict(library.frame)),
            agreed={word: texts.get(context, "") for word, context in words.items()},
            language=catalogue.language,
        )

    def entry(self, message: Message) -> Entry:
        comments = (
            *(("SAFETY-CRITICAL: a mistake here could hurt somebody.",) if message.critical else ()),
            message.role[:1].upper() + message.role[1:] + ".",
            *self._levels(message),
            *self._names(message),
            *self._glossary(message),
            *self._length(message),
        )
        braces = any(found[1] for found in PLACEHOLDER.finditer(message.source))
        return Entry(comments=comments, flags=("python-brace-format",) if braces else ())

    def _levels(self, message: Message) -> Iterator[str]:
        for id in message.levels:
            level = self.levels[id]
            said = f"Level: {level.name}, for a reading age of {level.age}"
            most = longest_sentence(id, self.language)
            limit = f"; sentences of {most} at most" if most else ""
            yield f"{said}{limit}." + (" Each sentence on a line of its own." if message.lines and level.ideas else "")

    def _names(self, message: Message) -> Iterator[str]:
        level = self.levels[message.levels[0]] if message.levels else None
        for name in dict.fromkeys(found[1] for found in PLACEHOLDER.finditer(message.source) if found[1]):
            id, _, form = name.partition(".")
            if name in _CLINICS:
                yield f"{{{name}}} is {_CLINICS[name]}."
            elif id in self.facts and form in FORMS:
                said = say(self.facts[id], form, level.icons if level else 100, self.speech)
                yield f"{{{name}}} is, in English: {str(said).replace(chr(0xA0), ' ')}."

    def _glossary(self, message: Message) -> Iterator[str]:
        source = message.source.casefold()
        for word, agreed in self.agreed.items():
            if word.casefold() in source and message.source != word:
                yield f"Glossary: {word} = {agreed or '(to be agreed: translate it in the glossary first)'}."

    def _length(self, message: Message) -> Iterator[str]:
        """The room that there is for it: in its label or cell, on the pages of its level, in what is read aloud."""
        if not message.exact:
            room = max(_LEAST_ROOM, round(len(message.source) * _LONGER))
            yield f"Length: {len(message.source)} characters; at most about {room}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far a language is at one reading level: how many texts, and how many in each state.

    `critical` are the stale or missing texts among them that could hurt a reader; they block the level.
    """

    language: str
    level: str
    total: int
    counts: Mapping[State, int]
    critical: int
    offered: bool


def status(library: Library) -> tuple[Standing, ...]:
    """Each language at each level."""
    return tuple(
        standing for catalogue in library.catalogues for standing in _standings(library, localise(library, catalogue))
    )


def _standings(library: Library, told: Localised) -> Iterator[Standing]:
    messages = messages_of(library)
    for level in library.levels:
        ours = [message for message in messages if not message.levels or level.id in message.levels]
        states = {message.key: _state(told.catalogue, message) for message in ours}
        lacking = (State.MISSING, State.STALE)
        yield Standing(
            language=told.catalogue.language,
            level=level.id,
            total=len(ours),
            counts=Counter(states.values()),
            critical=sum(message.critical and states[message.key] in lacking for message in ours),
            offered=told.offers(level.id),
        )


def _state(catalogue: Catalogue, message: Message) -> State:
    found = catalogue.entries.get(message.key)
    return found.state if found else State.MISSING


def empty(language: str, file: str) -> Catalogue:
    """A catalogue that somebody is about to begin."""
    return Catalogue(language=language, file=file)


def changed(found: Iterable[Message]) -> str:
    """How many of some messages, and how many of them are safety-critical, in words."""
    listed = list(found)
    critical = sum(one.critical for one in listed)
    return f"{len(listed)} ({critical} safety-critical)" if critical else str(len(listed))
