"""lang-address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.parts import of_kind
from leaflets.checks.prose import WRITTEN, Said, authored, place_at, quoted, said
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.language.usage import Usage, usage_of
from leaflets.model import ContentBlock

_ACTIONS = ("steps", "urgent", "tip")


@rule("lang-address", ERROR, source="PEMAT 21; standards note B.2")
def address(view: LevelView) -> Iterator[Finding]:
    """The leaflet does not speak to its reader. Whoever shall do something is "you": a block of steps, a tip or the
    urgent block has "you" or "your" in it, or an instruction ("take off the shoe"). "Patients should …" speaks of the
    reader as of somebody else and is told wherever it stands. In languages with two registers (tu and vous, du and Sie)
    a leaflet keeps to one; that is looked at where the register's words are known for the language. Not checked: who is
    meant by "you" where relatives read too.
    """
    usage = usage_of(view.condition.language)
    if usage is None:
        return
    yield from _of_others(view, usage)
    if usage.reader:
        actions = of_kind(view, *_ACTIONS)
        sentences = said(view, "paragraph", "lead-in", "item")
        for block in actions:
            yield from _spoken_to(block, [one for one in sentences if one.text.block is block], usage)
    yield from _registers(view, usage)


def _of_others(view: LevelView, usage: Usage) -> Iterator[Finding]:
    if usage.about_reader is None:
        return
    for text in view.of(*WRITTEN):
        written = authored(text)
        for found in usage.about_reader.finditer(written):
            message = f'"{found[0]}" speaks of the reader as of somebody else: {quoted(text.said[found.start() :])}'
            yield Finding(message=message, place=place_at(text, found.start()), hint='say "you"')


def _spoken_to(block: ContentBlock, sentences: list[Said], usage: Usage) -> Iterator[Finding]:
    if sentences and not any(_speaks(one, usage) for one in sentences):
        message = f'the block "{block.id}" tells what to do, but does not speak to the reader'
        yield Finding(message=message, place=block.place, hint='say "you", or begin with what to do: "Take …"')


def _speaks(one: Said, usage: Usage) -> bool:
    """Whether a sentence has "you" in it, or begins with an instruction, perhaps after a clause and its comma."""
    if any(key in usage.reader for key in one.keys):
        return True
    clauses = re.split(r"[,:;]\s+", one.words.lower())
    return any((clause.split() or [""])[0].strip(".!'\"(") in usage.imperatives for clause in clauses)


def _registers(view: LevelView, usage: Usage) -> Iterator[Finding]:
    if usage.formal is None or usage.informal is None:
        return
    used = []
    for pattern in (usage.formal, usage.informal):
        hits = ((text, found) for text in view.of(*WRITTEN) for found in pattern.finditer(authored(text)))
        used.append(next(hits, None))
    formal, informal = used
    if formal and informal:
        text, found = informal
        message = (
            f'"{found[0]}" and "{formal[1][0]}" are two registers, and a leaflet keeps to one: {quoted(text.said)}'
        )
        yield Finding(
            message=message, place=place_at(text, found.start()), hint=f"the other stands at {formal[0].place}"
        )
