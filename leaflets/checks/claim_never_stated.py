"""claim-never-stated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.figures_said import spoken
from leaflets.checks.phrases import DENIALS, QUOTING, clauses, denied, find, split
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView, Text
from leaflets.model import CalloutBlock, ListBlock, Never, TableBlock

_NOBODY = re.compile(r"(?!)")


@rule("claim-never-stated", ERROR, source="the audit of what older leaflets say; DISCERN 4, IPDAS")
def claim_never_stated(view: LevelView) -> Iterator[Finding]:
    """A text states as a fact what the content's own list, "never", says is false, misleading or not supported. Say
    what is true instead; the reason stands in the hint.

    A leaflet may name a myth in order to deny it. So nothing is told where the same clause has a word of denial (not,
    no, never, myth …) beside the phrase, in questions, in a column headed "You may read", "Myth" or the like, under a
    list's title or lead-in that denies, and where the paragraph has one of the claim's own "unless" phrases. If a true
    sentence is told, add an "unless" phrase to the claim, or write the phrase more narrowly: docs/content.md. Phrases
    are looked for word by word in the language of the content; the same claim in other words is not found.
    """
    if not view.condition.never:
        return
    for text in view.texts:
        lead = _lead_in(view, text)
        if _is_quoted(view, text, lead):
            continue
        for down, sentence in split(text.said):
            if not sentence.rstrip('"”’)').endswith("?"):
                yield from _judged(view, text, down, f"{lead} " if text.role == "item" and lead else "", sentence)


def _judged(view: LevelView, text: Text, down: int, lead: str, sentence: str) -> Iterator[Finding]:
    """Tell each claim that a sentence states; a list item is read on from its lead-in."""
    denial = spoken(view, DENIALS) or _NOBODY
    before = len(clauses(lead)) - 1 if lead else 0
    line, paragraph = clauses(lead + sentence), clauses(text.said)
    for claim in view.condition.never:
        said = _stated(claim, line, before, denial)
        if said and not any(find(phrase, paragraph) for phrase in claim.unless):
            yield Finding(
                message=f'"{said}" says what "{claim.id}" is never to be said',
                place=text.words.like("", down).place,
                hint=str(claim.why),
            )


def _stated(claim: Never, line: str, before: int, denial: re.Pattern[str]) -> str:
    """The words that state the claim, or nothing. What stands in a lead-in alone is told there."""
    for phrase in claim.says:
        found = find(phrase, line)
        if found and found.end() > before and not denied(found, line, denial):
            return found[0].replace(" | ", ", ").strip()
    return ""


def _lead_in(view: LevelView, text: Text) -> str:
    """What a list says before its items."""
    if text.role != "item" or not isinstance(text.block, ListBlock | CalloutBlock):
        return ""
    listing = text.block.listing[view.level.id]
    return str(listing.intro or "")


def _is_quoted(view: LevelView, text: Text, lead: str) -> bool:
    """Whether what stands above a text says that it is not so."""
    quoting, denial = spoken(view, QUOTING) or _NOBODY, spoken(view, DENIALS) or _NOBODY
    if any(denial.search(word) for word in clauses(lead).split()):
        return True
    return any(quoting.search(head) for head in (lead, *_heads(view, text)))


def _heads(view: LevelView, text: Text) -> Iterator[str]:
    """The title of a list, or the head of a cell's column."""
    if isinstance(text.block, ListBlock | CalloutBlock) and text.role == "item":
        title = text.block.listing[view.level.id].title
        yield from (str(title),) if title else ()
    if isinstance(text.block, TableBlock) and text.role == "cell":
        grid = text.block.grid[view.level.id]
        for row in grid.rows:
            for column, cell in zip(grid.columns, row, strict=False):
                if cell.place == text.place:
                    yield str(column)
