"""What there is to translate: the texts of a condition, the words of the frame, the names of the reading levels."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leaflets.localising.retell import Said, Tell, retell
from leaflets.model import Library, ReadingLevel
from leaflets.problems import Place
from leaflets.words import Words

CRITICAL_FRAME = ("share", "range", "draft", "status-draft")
"""Words of the frame on which the meaning of figures, or a reader's trust, depends."""
CITATION_FRAME = ("in-year", "doi", "pmid")
"""Words of the frame in citations, which stand in the language of the content everywhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A text that translators get, once, however often it stands under its context.

    `context` and `source` together are its key. `levels` are the reading levels whose leaflets print it; empty for all.
    """

    context: str
    source: str
    place: Place | None
    role: str
    levels: tuple[str, ...] = ()
    lines: bool = False
    critical: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


def messages_of(library: Library) -> tuple[Message, ...]:
    """Everything to be translated, in reading order: the content first, then the words of the frame."""
    found: dict[tuple[str, str], Message] = {}

    def collect(said: Said) -> Words:
        message = Message(
            context=said.context,
            source=said.source,
            place=said.words.place,
            role=said.role,
            levels=said.levels,
            lines=said.lines,
            critical=said.critical,
        )
        found.setdefault(message.key, message)
        return said.words

    retell(library.condition, library.levels, collect)
    retell_design(library, collect)
    return tuple(found.values())


def retell_design(library: Library, tell: Tell) -> tuple[tuple[tuple[str, Words], ...], tuple[ReadingLevel, ...]]:
    """The words of the frame, and the reading levels with their names, as `tell` makes them.

    Spaces at the ends of a frame word stand between other words and are none of the translator's business: they are
    taken off and put back. Of signs alone they are a part: after a comma English has a space, Chinese none.
    """
    frame = tuple((id, words if id in CITATION_FRAME else _framed(id, words, tell)) for id, words in library.frame)
    levels = tuple(_level(level, tell) for level in library.levels)
    return frame, levels


def _framed(id: str, words: Words, tell: Tell) -> Words:
    bare = words.strip()
    if not any(character.isalpha() for character in bare):
        return tell(Said(context=f"frame.{id}", role="signs between words, with their spaces", words=words, exact=True))
    said = Said(
        context=f"frame.{id}", role="words around the text", words=words.like(bare), critical=id in CRITICAL_FRAME
    )
    told = tell(said)
    start = len(words) - len(words.lstrip())
    return told.like(words[:start] + told + words[start + len(bare) :])


def _level(level: ReadingLevel, tell: Tell) -> ReadingLevel:
    said = Said(context=f"level.{level.id}", role="name of a reading level", words=level.name, levels=(level.id,))
    return replace(level, name=tell(said))
