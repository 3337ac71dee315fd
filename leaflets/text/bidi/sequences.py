"""Isolating run sequences: the stretches of one level that the later rules see as one text (UAX 9 X9, X10)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from leaflets.text.bidi.classes import INITIATORS, REMOVED


class RunSequence(NamedTuple):
    """Offsets of the characters of a sequence in their order, their level, and what its two ends border on: L or R."""

    offsets: Sequence[int]
    level: int
    before: str
    after: str


def run_sequences(classes: str, levels: bytes, base: int) -> Iterator[RunSequence]:
    """The sequences of a paragraph. `classes` are those before overrides; what X9 removes is in no sequence."""
    kept: Sequence[int] = range(len(classes))
    if not REMOVED.isdisjoint(classes):
        kept = [at for at in kept if classes[at] not in REMOVED]
    if not kept:
        return
    level = levels[kept[0]]
    if levels.count(level) == len(levels):
        yield RunSequence(kept, level, _border(level, base), _border(level, base))
        return
    runs = [list(run) for _, run in groupby(kept, levels.__getitem__)]
    edges = [base, *(levels[run[0]] for run in runs), base]
    for chain in _chains(classes, runs):
        offsets = [at for number in chain for at in runs[number]]
        level = levels[offsets[0]]
        # X10: an initiator that nothing closes borders on the paragraph.
        after = base if classes[offsets[-1]] in INITIATORS else edges[chain[-1] + 2]
        yield RunSequence(offsets, level, _border(level, edges[chain[0]]), _border(level, after))


def _border(level: int, other: int) -> str:
    """sos or eos (X10): the direction of the higher of two levels."""
    return "R" if max(level, other) % 2 else "L"


def _chains(classes: str, runs: Sequence[Sequence[int]]) -> list[list[int]]:
    """The numbers of the level runs that each sequence is made of (BD13).

    A run that ends with an initiator goes on where a later run begins with its PDI. The innermost open one is meant:
    isolates beyond the depth limit open and close within one run.
    """
    chains: list[list[int]] = []
    unclosed: list[list[int]] = []
    for number, run in enumerate(runs):
        if unclosed and classes[run[0]] == "p":
            chain = unclosed.pop()
            chain.append(number)
        else:
            chain = [number]
            chains.append(chain)
        if classes[run[-1]] in INITIATORS:
            unclosed.append(chain)
    return chains
