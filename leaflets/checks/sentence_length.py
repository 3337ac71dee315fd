"""lang-sentence-length."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.prose import PROSE, READ, Said, language_of, quoted, said
from leaflets.checks.rules import ERROR, NOTE, WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.language.readability.units import primary

_LIMITS = {"easy": (8, 12, 15), "plain": (14, 20, 25), "in-depth": (18, 25, 30)}
"""Words in a sentence: on average, where it is told, where it is refused (standards note E.1)."""
_CHARACTERS = {
    "zh": {"easy": (12, 20, 20), "plain": (20, 35, 35), "in-depth": (26, 45, 45)},
    "ja": {"easy": (18, 30, 30), "plain": (30, 50, 50), "in-depth": (40, 60, 60)},
}
"""Where words have no spaces between them, characters are counted (standards note C.4)."""
_UNCOUNTED = frozenset({"th", "lo", "km", "my", "yue"})
"""Written without spaces, and nobody has set a limit in characters yet: left to people."""
_FACTORS = {
    **dict.fromkeys(("es", "fr", "it", "pt", "ro", "ca"), 1.15),
    **dict.fromkeys(("ru", "uk", "pl", "cs", "sk", "hr", "sr", "sr-latn", "bg", "sl", "ar", "he", "fa", "ur"), 0.9),
    **dict.fromkeys(("tr", "fi", "hu", "et", "az", "kk"), 0.75),
    "vi": 1.3,
}
"""Languages that need more words, or fewer, for the same (standards note C.4)."""


@rule(
    "lang-sentence-length",
    ERROR,
    source="EQIP 27, DH/PIF, EC guideline 2009; standards note E.1 and C.4",
    translations=True,
)
def sentence_length(view: LevelView) -> Iterator[Finding]:
    """Long sentences lose readers: who reads slowly has forgotten the beginning at the end. Part the sentence where
    it joins two thoughts, or turn what it counts up into a list. Each level has a mean (8, 14, 18 words) and a
    longest sentence (a warning over 12, 20, 25 words; an error over 15, 25, 30); other languages have these times a
    factor. The mean is of running text. The longest is also looked for in answers, captions and meanings, not in
    headings, table cells or sources. A list item that is no full sentence counts as one by itself, a figure ("9 out
    of 10 people") as it is printed, and in easy each printed line by itself. In a translation it is a note: nobody has
    held the limits of other languages against readers yet.
    """
    limits = _limits(view)
    if limits is None:
        return
    mean, told, refused = limits
    running = said(view, *PROSE)
    if running:
        average = sum(one.sentence.length for one in running) / len(running)
        if average > mean:
            message = f"sentences have {average:.1f} words on average, at most {mean:g} are expected"
            severity = NOTE if view.catalogue is not None else None
            place, hint = _longest(running).place, "the longest sentence is here"
            yield Finding(message=message, place=place, hint=hint, severity=severity)
    for one in said(view, *READ):
        length = one.sentence.length
        if length > told:
            most = refused if length > refused else told
            message = f"a sentence has {length} words, at most {most:g} are expected: {quoted(one.words)}"
            severity = NOTE if view.catalogue is not None else ERROR if length > refused else WARNING
            yield Finding(message=message, place=one.place, severity=severity)


def _longest(sentences: tuple[Said, ...]) -> Said:
    return max(sentences, key=lambda one: one.sentence.length)


def _limits(view: LevelView) -> tuple[float, float, float] | None:
    """The limits of the level in the leaflet's language, or None where there are none."""
    return _limits_of(view.level.id, language_of(view))


def longest_sentence(level: str, language: str) -> str:
    """How long a sentence may be at a level in a language, in words for translators; empty where there is no limit."""
    tongue = primary(language)
    limits = _limits_of(level, tongue)
    unit = "characters" if tongue in _CHARACTERS else "words"
    return f"{int(limits[1])} {unit}" if limits else ""


def _limits_of(level: str, language: str) -> tuple[float, float, float] | None:
    if language in _CHARACTERS:
        return _CHARACTERS[language].get(level)
    words = _LIMITS.get(level)
    if words is None or language in _UNCOUNTED:
        return None
    factor = _FACTORS.get(language, 1.0)
    mean, told, refused = words
    return mean * factor, told * factor, refused * factor
