"""A translation held against its source: what a translator can break without seeing it.

Errors are what would print something false or nothing at all; warnings are what a reader would stumble over.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from leaflets.localising.messages import Message
from leaflets.localising.signs import sign_faults
from leaflets.model import Catalogue, Translation
from leaflets.problems import Kind, Place, Problem, Severity, brief, kind
from leaflets.text import scripts_of, written_in
from leaflets.words import PLACEHOLDER

LOC_PLACEHOLDER = kind(
    "loc-placeholder",
    """A translation has other names in braces than its source, or a brace too many. They stand for numbers and for what
    a clinic fills in: each must be there, spelt as in the source, as often as in the source. Their order is free.""",
)
LOC_MARKUP = kind(
    "loc-markup",
    """A translation has other marks than its source: two asterisks around bold words, [word](term:name) around a
    word of the glossary, [word](address) around a link. Translate the visible words, keep the marks and the names.""",
)
LOC_NUMBER = kind(
    "loc-number",
    """A translation has a number that its source lacks, or lacks one that the source has, in whatever digits.
    Numbers come from the facts, by their names in braces, so that all languages say the same.""",
)
LOC_LINES = kind(
    "loc-lines",
    """In easy read each sentence stands on a line of its own, so a translation has as many lines as its source.""",
)
LOC_UNCHANGED = kind(
    "loc-unchanged",
    """A translation is the same as its source. If that is right (a name), say so in a translator's comment: "same".""",
    Severity.WARNING,
)
LOC_SCRIPT = kind(
    "loc-script",
    """A translation has no letter of the language's script, or letters of a script that belongs to another
    language. Perhaps it was pasted into the wrong file.""",
)
LOC_CHARACTER = kind(
    "loc-character",
    """A translation holds a character that turns text around (an override or embedding) or that no font has.
    Remove it: what runs from left to right inside right-to-left text is set apart by the program.""",
)
LOC_SPACE = kind(
    "loc-space",
    """A translation begins or ends with a space or a line end that the source has not.""",
    Severity.WARNING,
)
LOC_TERM = kind(
    "loc-term",
    """The glossary agrees on a word for a term, and a translation of a text with that term has another. One thing
    has one name, or readers take it for two. Where grammar changes the word, its beginning must still be there.""",
    Severity.WARNING,
)
LOC_SIGN = kind(
    "loc-sign",
    """A translation uses the punctuation of another language: Arabic and Urdu have ؟ ، ؛, Chinese 。，？, Hindi ।,
    Spanish opens questions with ¿, French has a no-break space before : ; ! ?.""",
    Severity.WARNING,
)
LOC_REGISTER = kind(
    "loc-register",
    """A translation speaks to the reader as a friend or a child, where the others say it politely.""",
    Severity.WARNING,
)

_LINK = re.compile(r"\]\(([^)\s]*)\)")
_BRACE = re.compile(r"[{}]")
_FORBIDDEN = re.compile("[\u202a-\u202e\ufffc\ufffd\ue000-\uf8ff]")
_STEM = 4
_SAME = "same"
_LEAST = 4

_FAMILIAR: Mapping[str, re.Pattern[str]] = {
    "es": re.compile(r"\b(?:tú|tu|tus|te|ti|contigo|puedes|tienes|debes|quieres)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:tu|te|toi|ton|tes|peux-tu)\b", re.IGNORECASE),
    "hi": re.compile(r"(?<!\w)(?:तुम|तू|तुम्हें|तुम्हारा|तुम्हारी|तुम्हारे|तेरा|तेरी)(?!\w)"),
    "ur": re.compile(r"(?<!\w)(?:تم|تمہیں|تمہارا|تمہاری|تمہارے|تیرا|تیری)(?!\w)"),
    "zh": re.compile("你"),
}
"""Words by which a reader is spoken to as a friend or a child; the languages we ship say it politely."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A message and its translation, in a language."""

    message: Message
    translation: Translation
    language: str

    @property
    def source(self) -> str:
        return self.message.source

    @property
    def text(self) -> str:
        return self.translation.text


Fault = tuple[Kind, str]


def compare(messages: Iterable[Message], catalogue: Catalogue) -> tuple[Problem, ...]:
    """Every fault of every translation, at its line of the file."""
    listed = list(messages)
    agreed = _agreed(catalogue)
    found: list[Problem] = []
    for message in listed:
        translation = catalogue.entries.get(message.key)
        if translation is None or not translation.text or translation.stale:
            continue
        pair = Pair(message, translation, catalogue.language)
        place = translation.place or Place(catalogue.file)
        found.extend(Problem(kind, text, place) for kind, text in (*faults(pair), *_terms(pair, agreed)))
    return tuple(found)


def faults(pair: Pair) -> Iterator[Fault]:
    """What is wrong with one translation by itself."""
    for check in _CHECKS:
        yield from check(pair)


def _placeholders(pair: Pair) -> Iterator[Fault]:
    wanted, there = _names(pair.source), _names(pair.text)
    for name in sorted((wanted - there).keys()):
        yield LOC_PLACEHOLDER, f"{{{name}}} is missing"
    for name in sorted((there - wanted).keys()):
        yield LOC_PLACEHOLDER, f"{{{name}}} is not in the source"
    if _BRACE.search(PLACEHOLDER.sub("", pair.text)) and not _BRACE.search(PLACEHOLDER.sub("", pair.source)):
        yield LOC_PLACEHOLDER, "a brace stands alone"


def _names(text: str) -> Counter[str]:
    return Counter(found[1] for found in PLACEHOLDER.finditer(text) if found[1])


def _markup(pair: Pair) -> Iterator[Fault]:
    wanted, there = Counter(_LINK.findall(pair.source)), Counter(_LINK.findall(pair.text))
    for target in sorted((wanted - there).keys()):
        yield LOC_MARKUP, f"the link to {target} is missing"
    for target in sorted((there - wanted).keys()):
        yield LOC_MARKUP, f"the link to {target} is not in the source"
    bold, own = pair.source.count("**"), pair.text.count("**")
    if bold != own:
        yield LOC_MARKUP, f'"**" stands {own} times, {bold} times in the source'


def _numbers(pair: Pair) -> Iterator[Fault]:
    wanted, there = _digits(pair.source), _digits(pair.text)
    for number in sorted((there - wanted).keys()):
        yield LOC_NUMBER, f"the number {number} is not in the source"
    for number in sorted((wanted - there).keys()):
        yield LOC_NUMBER, f"the number {number} is missing"


def _digits(text: str) -> Counter[str]:
    """The numbers that stand in a text itself, in ASCII digits."""
    bare = _LINK.sub("", PLACEHOLDER.sub("", text))
    plain = "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in bare)
    return Counter(re.findall(r"[0-9]+", plain))


def _lines(pair: Pair) -> Iterator[Fault]:
    if pair.message.lines:
        wanted, there = pair.source.count("\n") + 1, pair.text.strip().count("\n") + 1
        if wanted != there:
            yield LOC_LINES, f"{there} lines, {wanted} in the source"


def _unchanged(pair: Pair) -> Iterator[Fault]:
    letters = sum(map(str.isalpha, _LINK.sub("", PLACEHOLDER.sub("", pair.source))))
    said = any(note.strip().casefold().startswith(_SAME) for note in pair.translation.notes)
    if pair.text == pair.source and letters >= _LEAST and not said and not pair.language.startswith("en"):
        yield LOC_UNCHANGED, f'"{brief(pair.text)}" is the same as in the source'


def _script(pair: Pair) -> Iterator[Fault]:
    bare = _LINK.sub("", PLACEHOLDER.sub("", pair.text))
    own = written_in(pair.language)
    found = scripts_of(bare)
    if found and not found & own and pair.text != pair.source:
        yield LOC_SCRIPT, f'"{brief(pair.text)}" has no letter of the language\'s script'
    strange = found - own - {"Latn"}
    if strange and found & own:
        yield LOC_SCRIPT, f"letters of another script ({', '.join(sorted(strange))})"


def _characters(pair: Pair) -> Iterator[Fault]:
    for code in sorted({ord(found) for found in _FORBIDDEN.findall(pair.text)}):
        yield LOC_CHARACTER, f"the character U+{code:04X}"


def _spaces(pair: Pair) -> Iterator[Fault]:
    if not pair.message.exact and pair.text != pair.text.strip():
        yield LOC_SPACE, "a space at the beginning or the end"


def _register(pair: Pair) -> Iterator[Fault]:
    pattern = _FAMILIAR.get(pair.language.split("-")[0])
    found = pattern.search(pair.text) if pattern else None
    if found:
        yield LOC_REGISTER, f'"{found[0]}" speaks to the reader as a friend or a child'


def _signs(pair: Pair) -> Iterator[Fault]:
    for fault in sign_faults(pair.source, pair.text, pair.language):
        yield LOC_SIGN, fault


_CHECKS: tuple[Callable[[Pair], Iterator[Fault]], ...] = (
    _placeholders,
    _markup,
    _numbers,
    _lines,
    _unchanged,
    _script,
    _characters,
    _spaces,
    _signs,
    _register,
)


def _agreed(catalogue: Catalogue) -> Mapping[str, tuple[str, str]]:
    """The glossary's words: by the target that texts link to, the word and its translation."""
    return {
        one.context.removeprefix("term."): (one.source, one.text)
        for one in catalogue.entries.values()
        if one.context.startswith("term.") and one.context.count(".") == 1 and one.text and not one.stale
    }


def _terms(pair: Pair, agreed: Mapping[str, tuple[str, str]]) -> Iterator[Fault]:
    """Where the source links a word to the glossary, the translation links the agreed word, or one that begins so."""
    for found in re.finditer(r"\[([^\]]*)\]\(term:([a-z0-9-]+)\)", pair.text):
        word, wanted = found[1], agreed.get(found[2])
        if wanted is not None and not _alike(word, wanted[1]):
            yield LOC_TERM, f'"{word}" stands for "{wanted[0]}", which the glossary calls "{wanted[1]}"'


def _alike(word: str, agreed: str) -> bool:
    """Whether some word of the one begins as some word of the other: grammar changes ends."""
    stems = {part[:_STEM].casefold() for part in agreed.split()}
    return any(part[:_STEM].casefold() in stems for part in word.split()) or agreed in word or word in agreed
