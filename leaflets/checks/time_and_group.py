"""num-time-and-group."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.figures_said import Sentence, Use, heads, main_facts, sentences, spoken
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.model import Fact

_PEOPLE = {
    "en": re.compile(
        r"\b(?:people|persons?|patients?|men|women|adults?|children|babies|anyone|everyone|everybody|somebody|someone"
        r"|of (?:them|those|these|us|you)|those who|others)\b",
        re.IGNORECASE,
    )
}


@rule("num-time-and-group", ERROR, source="IPDAS")
def time_and_group(view: LevelView) -> Iterator[Finding]:
    """A chance means nothing without "of whom" and "by when". Each share that a text says has a "group" in its fact
    (people having a first operation); each share that a choice is weighed by, that is one which an icon array draws or
    the option grid answers with, has a "period" too (within 1 year; while treatment goes on; as far as studies
    followed). And the text says what is counted: "people", or the word under "counted" (treatments, operations), in
    the same paragraph, or in the caption, column, question or lead-in above. A paragraph that counts two kinds, people
    and treatments, says which in every sentence, so that nobody mixes them.

    The period is asked for in the record, not in each sentence: where it is missing in the text, only people can tell.
    """
    told: set[str] = set()
    main = main_facts(view)
    for text in view.texts:
        found = sentences(view, text)
        kinds = {use.fact.counted for one in found for use in one.uses if use.is_share}
        for one in found:
            for use in one.uses:
                if not use.is_share:
                    continue
                if use.fact.id not in told:
                    yield from _recorded(use.fact, use.fact.id in main)
                    told.add(use.fact.id)
                if not _says_who(view, one, use, found, mixed=len(kinds) > 1):
                    yield Finding(
                        message=f'the text does not say of what "{use.fact.id}" counts so many',
                        place=one.place,
                        hint=f'write "{use.fact.counted}" in the sentence, or above it in the caption or column',
                    )


def _recorded(fact: Fact, weighed: bool) -> Iterator[Finding]:
    if not fact.group:
        hint = 'write "group": people having a first operation'
        yield Finding(message=f'the fact "{fact.id}" does not say in whom', place=fact.place, hint=hint)
    if weighed and not fact.period:
        hint = 'write "period": within 1 year; while treatment goes on'
        yield Finding(message=f'the fact "{fact.id}" does not say over what time', place=fact.place, hint=hint)


def _says_who(view: LevelView, one: Sentence, use: Use, around: tuple[Sentence, ...], *, mixed: bool) -> bool:
    people = spoken(view, _PEOPLE)
    if people is None:
        return True
    pattern = people if use.fact.counted == "people" else _counting(use.fact.counted)
    near = [one.words] if mixed else [sentence.words for sentence in around]
    return any(pattern.search(words) for words in (*near, *heads(view, one.text)))


def _counting(counted: str) -> re.Pattern[str]:
    """The word for what is counted, one or several of them."""
    return re.compile(rf"\b{re.escape(counted.removesuffix('s'))}(?:s|es)?\b", re.IGNORECASE)
