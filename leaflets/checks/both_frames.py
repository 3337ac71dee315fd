"""num-both-frames."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaflets.checks.figures_said import Sentence, Use, all_sentences, is_rare, main_facts
from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView, Text
from leaflets.model import IconArrayBlock
from leaflets.problems import Place

_LOOKED_AT = ("paragraph", "lead-in", "item", "caption")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frames:
    """How a fact is said in one place: how many have it, how many do not, and where that stands."""

    fact: str
    has: bool
    rest: bool
    place: Place | None
    text: Text


@rule("num-both-frames", {"easy": WARNING, "*": ERROR}, source="PIF, NICE, Abhyankar 2013")
def both_frames(view: LevelView) -> Iterator[Finding]:
    """Where a chance is told, the reader hears both sides of it: how many have it and how many do not, because "90 get
    better" and "10 do not" sound like two different treatments. Write {fact.rest} beside {fact}; the two always sum up.

    Asked for: in the caption of each icon array; and wherever running text or a list says a share that the choice is
    weighed by: one that an icon array draws or the option grid answers with. Then both stand in the same block.
    Let off: ranges and shares that have only bounds (their rest confuses), shares below 1 out of 100 or above 99,
    tables and cells of the grid (too narrow), key points when both stand elsewhere in the leaflet, and shares that
    describe rather than promise or threaten ("most are women").
    """
    said = tuple(_frames(view))
    elsewhere = {one.fact for one in said if one.has and one.rest}
    for one in said:
        if (one.has and one.rest) or (_is_summary(one.text) and one.fact in elsewhere):
            continue
        said_so, missing = ("", ".rest") if one.has else (".rest", "")
        message = f'"{one.fact}" is said in one frame only: how many {"have" if one.has else "do not have"} it'
        hint = f"say {{{one.fact}{missing}}} beside {{{one.fact}{said_so}}}, in the same block"
        yield Finding(message=message, place=one.place, hint=hint)


def _is_summary(text: Text) -> bool:
    return text.block is not None and text.block.kind == "key-points"


def _frames(view: LevelView) -> Iterator[_Frames]:
    """Each main share as each block says it. Each caption of an array stands for itself."""
    main = main_facts(view)
    places: dict[tuple[int, str], list[tuple[Sentence, Use]]] = {}
    for one in all_sentences(view, *_LOOKED_AT):
        if one.text.block is None or one.text.block.kind in ("table", "option-grid"):
            continue
        for use in one.uses:
            if use.fact.id in main and _counts(one.text, use):
                places.setdefault((id(one.text.block), use.fact.id), []).append((one, use))
    for (_, fact), found in places.items():
        first, forms = found[0][0], {use.form for _, use in found}
        yield _Frames(fact=fact, has="" in forms, rest="rest" in forms, place=first.place, text=first.text)


def _counts(text: Text, use: Use) -> bool:
    """Whether a figure is one of the two frames."""
    fact = use.fact
    if use.form not in ("", "rest") or not use.is_headline or not fact.out_of or fact.value is None:
        return False
    if is_rare(fact) or (fact.out_of - fact.value) * 100 < fact.out_of:
        return False
    if isinstance(text.block, IconArrayBlock) and text.role == "caption":
        return any(array.fact == fact.id for array in text.block.arrays)
    return True
