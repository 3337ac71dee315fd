"""lang-term-defined."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.prose import READ, Said, quoted, said
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.terms_linked import meaning_at, names
from leaflets.checks.views import LevelView
from leaflets.language.readability.tokens import BY_CHARACTER, tokenise
from leaflets.language.readability.units import normalise, primary
from leaflets.language.usage import Usage, usage_of
from leaflets.model import Term

_ENDINGS = ("ions", "ion", "ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y", "ly")
_WEIGHTY = 5
"""Where a language's small words are not known, words of fewer letters are taken for small."""
_APART = re.compile(r"\s*[(:–—]|\s+-\s|,\s+(?:which|who|an?|the|or|in which|where)\b")
"""What follows a term that is explained at once: a bracket, a dash, "which …"."""


@rule("lang-term-defined", ERROR, source="PEMAT 4; standards note B.2")
def term_defined(view: LevelView) -> Iterator[Finding]:
    """A term stands in the text for the first time, and neither that sentence nor the next one says what it means. A
    glossary at the end does not help a reader who stops here. Explain it on the spot: "the placebo, a dummy tablet",
    "an operation called …". Told for each term of the condition that has a meaning at the level or at a harder one,
    linked or not; headings, names of choices and table columns are not looked at. The rule takes a term as explained
    when the words around it say so ("called", "means", a bracket, "which") or share words with its meaning. It is an
    error where nothing near it does; it is a warning where a single word of the meaning stands near, where (but not in
    easy) the glossary printed with the leaflet has the term, and in languages whose small words we do not know.
    Languages without spaces between words are left to people.
    """
    if primary(view.condition.language) in BY_CHARACTER:
        return
    usage = usage_of(view.condition.language) or Usage()
    running = [one for one in said(view, *READ, "cell") if one.text.role != "meaning"]
    for term in view.condition.terms:
        meaning = meaning_at(view, term)
        pattern = names(view, term)
        at = next((number for number, one in enumerate(running) if pattern.search(one.words)), None)
        if meaning is None or at is None or _is_explained(running[at], pattern, usage):
            continue
        told, near = _told_by(meaning, term, view, usage), running[at : at + 2]
        shared = told & {_stem(key) for one in near if one.text.section == near[0].text.section for key in one.keys}
        if len(shared) < min(2, len(told)):
            yield Finding(
                message=f'"{term.term}" is not explained where it is met first: {quoted(near[0].words)}',
                place=near[0].place,
                hint=f"say what it means here: {meaning}",
                severity=WARNING if shared or not usage.small or _in_glossary(view, term) else ERROR,
            )


def _in_glossary(view: LevelView, term: Term) -> bool:
    """Whether readers of the level can look the term up in the leaflet. In easy nobody is sent elsewhere."""
    printed = any(block.kind == "glossary" for _, block in view.blocks)
    return printed and term.id in view.terms_used and view.level.id != "easy"


def _is_explained(first: Said, pattern: re.Pattern[str], usage: Usage) -> bool:
    """Whether a sentence explains a term in so many words: "called", "means", "which", a bracket."""
    found = pattern.search(first.words)
    if found is None:
        return False
    beside = _APART.match(first.words, found.end()) or first.words[: found.start()].rstrip().endswith("(")
    return bool(beside) or (usage.defining is not None and usage.defining.search(first.words) is not None)


def _told_by(meaning: str, term: Term, view: LevelView, usage: Usage) -> frozenset[str]:
    """The stems of the words that carry a meaning, without those of the term itself."""
    language = primary(view.condition.language)
    own = {_stem(token.key) for token in tokenise(normalise(str(term.term)), language)}
    words = (token.key for token in tokenise(normalise(meaning), language))
    weighty = (word for word in words if (word not in usage.small if usage.small else len(word) >= _WEIGHTY))
    return frozenset(stem for stem in map(_stem, weighty) if stem not in own)


def _stem(word: str) -> str:
    """A word without its ending, so that "works" and "working" are one."""
    ending = next((end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 3), "")
    return word.removesuffix(ending)
