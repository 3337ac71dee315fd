"""Waivers: a warning that an author knows of and stands by, with a reason and a name. An error cannot be waived."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from leaflets.model import Waiver
from leaflets.problems import Problem, Severity, kind

STALE = kind(
    "stale-waiver",
    """A waiver waives nothing: the warning that it was written for is gone, or names a rule, level or place where
    nothing is found. Remove it, so that a new warning is not hidden by an old reason.""",
    Severity.WARNING,
)
UNWAIVABLE = kind(
    "error-waived",
    "A waiver names a rule whose finding is an error. Errors cannot be waived: mend the text.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A problem with the rule and level it was found by."""

    rule: str
    level: str
    problem: Problem


def waived(found: Iterable[Found], waivers: tuple[Waiver, ...]) -> Iterator[Problem]:
    """The problems that are not waived, and the waivers that are of no use."""
    used: set[int] = set()
    for one in found:
        number = next((n for n, waiver in enumerate(waivers) if _meant(waiver, one)), None)
        if number is None:
            yield one.problem
            continue
        used.add(number)
        if one.problem.severity is Severity.ERROR:
            waiver = waivers[number]
            yield one.problem
            yield Problem(UNWAIVABLE, f'"{waiver.rule}" found an error, which cannot be waived', waiver.place)
    for number, waiver in enumerate(waivers):
        if number not in used:
            yield Problem(STALE, f'nothing is waived by this waiver of "{waiver.rule}"', waiver.place)


def _meant(waiver: Waiver, found: Found) -> bool:
    """A waiver is for a rule, at a level if it names one, and for a text if it quotes some of the message."""
    return (
        waiver.rule == found.rule
        and waiver.level in ("", found.level)
        and waiver.about.casefold() in found.problem.message.casefold()
    )
