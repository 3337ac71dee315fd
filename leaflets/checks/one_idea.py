"""lang-one-idea."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.prose import READ, Said, quoted, said
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.language.usage import Usage, usage_of

_COMMA = re.compile(r"[,،、，](?!\d)")
_COMMAS = {"easy": 1, "plain": 2}
_MARKS = (
    (re.compile(r"[;；؛]"), "a semicolon"),
    (re.compile(r"[(（]"), "a bracket"),
    (re.compile(r"\s[-–—]\s|—"), "a dash"),
)


@rule("lang-one-idea", {"easy": ERROR, "plain": WARNING}, source="Inclusion Europe, PIF easy read; standards note B.2")
def one_idea(view: LevelView) -> Iterator[Finding]:
    """A sentence says more than one thing at a time. In easy it may have one comma, no semicolon, bracket or dash, one
    word such as "because", "if" or "which", and one denial in a clause: make two sentences of it. In plain it may have
    two commas: turn what is counted up into a list. Looked at are running text, answers, captions and meanings. Not
    checked: whether "it" has a noun near enough (a person must judge that); only a paragraph of easy that opens with
    "this is" or "they are" is a warning. Denials and joining words are known for English alone.
    """
    usage = usage_of(view.condition.language)
    easy = view.level.id == "easy"
    for one in said(view, *READ):
        most = _COMMAS[view.level.id]
        commas = len(_COMMA.findall(one.words))
        if commas > most:
            message = f"a sentence has {commas} commas, at most {most} are expected: {quoted(one.words)}"
            yield Finding(message=message, place=one.place, hint="part it, or make a list")
        if easy:
            yield from _of_easy(one, usage)


def _of_easy(one: Said, usage: Usage | None) -> Iterator[Finding]:
    for pattern, name in _MARKS:
        if pattern.search(one.words):
            yield Finding(message=f"a sentence has {name}: {quoted(one.words)}", place=one.place, hint="make two of it")
    if usage is None:
        return
    joining = [key for key in one.keys if key in usage.subordinators]
    if len(joining) > 1:
        both = " and ".join(f'"{word}"' for word in joining)
        message = f"a sentence has {both}, one is expected at most: {quoted(one.words)}"
        yield Finding(message=message, place=one.place, hint="make two of it")
    denied = _twice_denied(one.words, usage)
    if denied:
        message = f'a clause denies twice, with "{denied[0]}" and "{denied[1]}": {quoted(one.words)}'
        yield Finding(message=message, place=one.place, hint="say what is so, instead of what is not")
    if _points_back(one, usage):
        message = f"a paragraph opens with a word that points back: {quoted(one.words)}"
        yield Finding(message=message, place=one.place, hint="name what it means", severity=WARNING)


def _twice_denied(sentence: str, usage: Usage) -> tuple[str, str] | None:
    """Two words that deny, with nothing between them that begins another clause."""
    last = ""
    for word in re.findall(r"[\w']+|[,;:.?!]", sentence.lower()):
        if word in usage.joints or not word[0].isalnum():
            last = ""
        elif word in usage.negators or word.endswith("n't"):
            if last:
                return last, word
            last = word
    return None


def _points_back(one: Said, usage: Usage) -> bool:
    """Whether a paragraph begins with a pronoun for something said before it."""
    begins = one.text.role == "paragraph" and one.text.said.lstrip().startswith(one.words.split()[0])
    first = one.place is not None and one.text.place is not None and one.place.line == one.text.place.line
    return begins and first and usage.pointing is not None and usage.pointing.match(one.words) is not None
