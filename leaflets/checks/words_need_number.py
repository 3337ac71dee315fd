"""num-words-need-number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.figures_said import FIGURE, Sentence, heads, is_rare, sentences, spoken
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView, Text

_WORDS = {
    "en": re.compile(
        r"\b(?P<rare>(?:very |extremely |quite )?rare(?:ly)?|hardly ever|(?:very )?uncommon(?:ly)?)\b"
        r"|(?<!\bin )(?<!\bmost )(?<!\bmore )(?<!\bless )(?<!\bas )(?<!\bhow )"
        r"\b(?:very |fairly |quite )?common(?:ly)?\b(?! (?:sense|cold|name|law|term|practice|than|ground|or garden))"
        r"|(?<!\bmore )(?<!\bless )(?<!\bhow )(?<!\bas )(?<!\bmost )\b(?:very |highly |quite )?(?:un)?likely\b(?! than)"
        r"|\b(?:low|small|slight|tiny|high|good|fair|big|great|large|minimal|negligible|remote) "
        r"(?:chances?|risks?|probability|likelihood)\b",
        re.IGNORECASE,
    )
}
_UNCOUNTED = {
    "en": re.compile(
        r"\b(?:not (?:yet )?(?:been )?(?:known|counted|measured|studied)|(?:has|have|had) not (?:yet )?been (?:counted"
        r"|measured|studied)|unknown|(?:nobody|no one) (?:knows|has counted|can say)|no (?:reliable |good |exact )*"
        r"(?:counts?|figures?|numbers?|study|studies|data)|cannot (?:say|tell|know) how (?:often|many|likely))\b",
        re.IGNORECASE,
    )
}
_SMALL = """
a an and are as at be by for from has have in is it its may of on or other side some than that the there this to too
very with you your after before during severe serious lasting but can they one people
"""
"""English words that name no thing."""
_WORD = re.compile(r"[^\W\d_]+")


@rule("num-words-need-number", ERROR, source="PIF, NICE")
def words_need_number(view: LevelView) -> Iterator[Finding]:
    """In "rare", "common", "likely" or "a small risk" each reader hears another number, mostly a far larger one than
    was meant. So the number stands beside them: a figure in the same paragraph, list item or answer (in a
    table, in the block), or a share of the same thing elsewhere in the leaflet, which is one whose "what" has the word
    that follows ("very rarely, stroke": a fact on stroke). Where nobody has counted, the text says so: "nobody has
    counted how often".

    Looked for: rare, uncommon, common, likely, unlikely, hardly ever, and low, small or high chance or risk. Left
    alone: often, usually, sometimes, most, few, seldom (they tell a course, not a chance), comparisons (more common,
    most likely), questions, headings, names and columns. At the level easy, words for rare things are let pass,
    because a share below 1 out of 10 cannot be said there. Whether the number nearby is the right one, only people see.
    """
    pattern = spoken(view, _WORDS)
    if pattern is None:
        return
    for text in view.texts:
        if text.role in ("title", "heading", "column", "question", "choice", "term", "about"):
            continue
        for one in sentences(view, text):
            for found in pattern.finditer(one.words):
                if _excused(view, one, found):
                    continue
                yield Finding(
                    message=f'"{found[0]}" stands without its number',
                    place=one.place,
                    hint="say how many out of how many, or that nobody has counted it, or use no word of chance",
                )


def _excused(view: LevelView, one: Sentence, found: re.Match[str]) -> bool:
    if one.is_question or (found["rare"] and view.level.icons == 10):
        return True
    around = [sentence.words for sentence in sentences(view, one.text)]
    uncounted = spoken(view, _UNCOUNTED)
    if any(FIGURE in words or (uncounted and uncounted.search(words)) for words in around):
        return True
    return _in_table_with_numbers(view, one.text) or _counted_elsewhere(view, one, found)


def _in_table_with_numbers(view: LevelView, text: Text) -> bool:
    if text.block is None or text.block.kind != "table":
        return False
    cells = (other for other in view.of("cell") if other.block is text.block)
    return any(sentence.uses for cell in cells for sentence in sentences(view, cell)) or any(
        FIGURE in head for head in heads(view, text)
    )


def _counted_elsewhere(view: LevelView, one: Sentence, found: re.Match[str]) -> bool:
    """Whether the leaflet says a share of the thing that is called rare or likely."""
    small = _SMALL.split()
    after = one.words[found.end() :].casefold()
    thing = next((word for word in _WORD.findall(after) if word not in small), "")
    if len(thing) < 4:
        return False
    stem = thing.removesuffix("s")
    used = (fact for fact in view.condition.facts if fact.id in view.facts_used and fact.is_share)
    return any(
        stem in {word.removesuffix("s") for word in _WORD.findall(fact.what.casefold())}
        for fact in used
        if not found["rare"] or is_rare(fact, 10)
    )
