"""lang-abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.prose import WRITTEN, authored, place_at, quoted
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.terms_linked import meaning_at
from leaflets.checks.views import LevelView, Text
from leaflets.language.usage import Usage, usage_of

_CAPITALS = re.compile(
    r"(?<![\w\ufffc])(?:(?:[A-Z]\.){2,}"
    r"|(?=[A-Za-z0-9]*[A-Z]{2}|[A-Za-z]*[A-Z][a-z]*[A-Z][A-Za-z]*[0-9])[A-Za-z0-9]+)(?![\w\ufffc])"
)
"""Capitals with points, words with two capitals side by side, and what mixes capitals and digits (HbA1c)."""
_ROMAN = re.compile(r"[IVX]+")


@rule("lang-abbreviations", ERROR, source="Inclusion Europe, GOV.UK style; standards note B.2")
def abbreviations(view: LevelView) -> Iterator[Finding]:
    """Letters stand for words. In easy there are no abbreviations at all: write the words. In plain and in depth, say
    the words when the abbreviation is met first, "magnetic resonance imaging (MRI)", or link it to a term that
    explains it. Names that everybody knows by their letters (NHS, UK, TV) need no words there. "e.g.", "i.e." and
    "etc." are shortened Latin and are written nowhere: say "for example", "that is", or name the rest. Looked at is
    all that an author writes for the level, not the sources and not what a clinic fills in. Units (mg) and Roman
    numerals are not told here; capitals for a whole word ("NOT") are no abbreviation. Letters of other scripts than
    Latin are not judged.
    """
    usage = usage_of(view.condition.language) or Usage()
    met: set[str] = set()
    for text in view.of(*WRITTEN):
        yield from _latin(text, usage)
        yield from _letters(view, text, usage, met)


def _latin(text: Text, usage: Usage) -> Iterator[Finding]:
    written = authored(text)
    for short, plain in usage.latin.items():
        loose = re.escape(short).replace(r"\ ", r"\s+").replace(r"\.", r"\.?\s?")
        for found in re.finditer(rf"(?<![\w.-])(?:{loose})\.?(?![\w-])", written, re.IGNORECASE):
            if found[0].strip(" .").isupper():
                continue  # capitals are letters for words, and looked at as such: CF, ESP
            message = f'"{found[0].strip()}" is shortened Latin'
            yield Finding(message=message, place=place_at(text, found.start()), hint=f"say {plain}")


def _letters(view: LevelView, text: Text, usage: Usage, met: set[str]) -> Iterator[Finding]:
    written = authored(text)
    easy = view.level.id == "easy"
    for found in _CAPITALS.finditer(written):
        letters = found[0].replace(".", "").removesuffix("s")
        if letters.lower() in usage.shouted or _ROMAN.fullmatch(letters):
            continue
        if easy:
            message, hint = f'"{found[0]}" is an abbreviation: {quoted(text.said)}', "write the words"
        elif letters in met or letters in usage.names or _expanded(written, found) or _is_term(view, letters):
            met.add(letters)
            continue
        else:
            message = f'"{found[0]}" is not said in words where it is met first: {quoted(text.said)}'
            hint = "write the words, and the letters after them in brackets"
        met.add(letters)
        yield Finding(message=message, place=place_at(text, found.start()), hint=hint)


def _expanded(written: str, found: re.Match[str]) -> bool:
    """Whether the words stand beside the letters: "words (LETTERS)" or "LETTERS (words)"."""
    before, after = written[: found.start()].rstrip(), written[found.end() :].lstrip()
    in_brackets = before.endswith("(") and after.startswith(")") and before[:-1].strip() != ""
    return in_brackets or re.match(r"\(\s*\w+[^)]*\w", after) is not None


def _is_term(view: LevelView, letters: str) -> bool:
    """Whether the letters are in the name of a term. "lang-term-defined" asks whether that is explained."""
    return any(letters in str(term.term) for term in view.condition.terms if meaning_at(view, term) is not None)
