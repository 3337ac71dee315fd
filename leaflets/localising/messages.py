"""What there is to translate: the texts of a condition, the words of the frame, the names of the reading levels."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leaflets.localising.retell import Said, Tell, retell
from leaflets.model import Library, ReadingLevel
from leaflets.problems import Place
from leaflets.words import Words

CRITICAL_FRAME = ("share", "range", "draft", "status-draft", "draft-translation", "translation-draft")
"""Words of the frame on which the meaning of figures, or a reader's trust, depends."""
CITATION_FRAME = ("in-year", "doi", "pmid")
"""Words of the frame in citations, which stand in the language of the content everywhere."""

_FRAME = "words around the text"
_ROLES = {
    "page": "foot of each page: this page's number, and how many pages there are",
    "draft": "foot of each page until a clinician has reviewed the leaflet: keep it short",
    "draft-translation": "foot of each page until somebody has reviewed the translation: keep it short",
    "foot": "foot of each page",
    "language-name": "the name of your language, in your language",
    "read-in": "head of page 1; {minutes} has its unit already, as in 5 minutes",
    "share": "how every figure is said, as in 9 out of 10: {count} of the {total}; the order is free",
    "range": "how every range is said, as in 3 to 4 months",
    "qr-alt": "said of a picture to who cannot see it",
    "evidence-searched": "stands after the label Evidence",
    "aims-at": "stands after the label Reading level; {age} is a range, as in 7 to 9",
    "measured": "stands where the text before has {measured}; {score} of a readability formula, {index} its name",
    "score-grade": "a school grade of a readability formula",
    "score-below": "a school grade of a readability formula",
    "score-with-names": "a score of a readability formula; {raw} is the score without leaving out medical names",
    "translation-by": "stands after the label Translation",
    "translation-reviewed": "stands after the label Translation",
    "no-reviewer": "stands after the label Reviewed by",
    "size-unknown": "cell of the table of evidence: how many were studied",
    "subject": "description inside of the file, not printed",
    "author": "author inside of the file, not printed",
}
"""What translators are told of words of the frame that do not tell it themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A text that translators get, once, however often it stands under its context.

    `context` and `source` together are its key. `levels` are the reading levels whose leaflets print it; empty for all.
    `exact` ones keep every space.
    """

    context: str
    source: str
    place: Place | None
    role: str
    levels: tuple[str, ...] = ()
    lines: bool = False
    critical: bool = False
    exact: bool = False

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
            exact=said.exact,
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
    role = _ROLES.get(id, _FRAME)
    said = Said(context=f"frame.{id}", role=role, words=words.like(bare), critical=id in CRITICAL_FRAME)
    told = tell(said)
    start = len(words) - len(words.lstrip())
    return told.like(words[:start] + told + words[start + len(bare) :])


def _level(level: ReadingLevel, tell: Tell) -> ReadingLevel:
    said = Said(context=f"level.{level.id}", role="name of a reading level", words=level.name, levels=(level.id,))
    return replace(level, name=tell(said))
