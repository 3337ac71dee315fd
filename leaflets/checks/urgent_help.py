"""gov-urgent-help: every leaflet says when to get help now, exactly once."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.rules import Subject
from leaflets.composing import levels_of
from leaflets.problems import Problem, kind

MISSING = kind(
    "no-urgent-help",
    """A reading level has no block of kind `urgent`, or more than one. Each leaflet says once, and loudly, when to get
    help now and whom to call (EQIP 14).""",
)


def check(subject: Subject) -> Iterator[Problem]:
    """One urgent block at each level."""
    condition = subject.library.condition
    for level in subject.library.levels:
        found = [
            block
            for section in condition.sections
            if level.id in section.title
            for block in section.blocks
            if block.kind == "urgent" and level.id in levels_of(block)
        ]
        if len(found) != 1:
            count = "no" if not found else str(len(found))
            yield Problem(MISSING, f'level "{level.id}" has {count} urgent blocks, it needs one', condition.place)
