"""What every reader in this room holds: where problems go, and in which language the file is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from leaflets.problems import Kind, Place, Problem, Severity


@dataclass(slots=True)
class Findings:
    """Problems in the order found, each once. A hostile file can cause thousands, so that looking up must be quick."""

    _problems: dict[Problem, None] = field(default_factory=dict)

    def add(self, kind: Kind, message: str, place: Place | None = None, hint: str | None = None) -> None:
        self._problems[Problem(kind, message, place, hint)] = None

    def extend(self, problems: Iterable[Problem]) -> None:
        self._problems.update(dict.fromkeys(problems))

    @property
    def failed(self) -> bool:
        """Whether there is an error among them."""
        return any(problem.severity is Severity.ERROR for problem in self._problems)

    def sorted(self) -> tuple[Problem, ...]:
        """By file, line and column; problems without a place come last."""
        return tuple(sorted(self._problems, key=lambda p: (p.place is None, p.place or Place(""), p.message)))


@dataclass(frozen=True, slots=True)
class Desk:
    """Where one file is read: its findings, and the language of its words (BCP 47, or empty).

    `speaks` is the language wanted where a text may be given in several, as a clinic's may.
    """

    findings: Findings
    language: str = ""
    speaks: str = ""
