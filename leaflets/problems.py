"""What can be wrong with a user's files, and where: comes in as findings, goes out as one Report.

Every problem has a `Kind` (its slug and the long explanation that `leaflets explain` prints) and, whenever a file of a
user's caused it, a `Place`. Nothing here prints and nothing here stops a phase; a phase gathers all that it finds and
raises one `LeafletError` that carries the whole report.
"""

from __future__ import annotations

import difflib
import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a file that a person wrote. `file` is relative to the project; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    @classmethod
    def parse(cls, text: str) -> Place:
        """The place that `str()` wrote. Raises ValueError for anything else."""
        file, line, column = text.rsplit(":", 2)
        return cls(file, int(line), int(column))


class Severity(enum.StrEnum):
    """How bad it is: an `error` stops this leaflet, a `warning` is told, a `note` is a fact worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of problem. `slug` names it for ever; `explanation` is what `leaflets explain SLUG` prints."""

    slug: str
    explanation: str
    severity: Severity = Severity.ERROR


_KINDS: dict[str, Kind] = {}


def kind(slug: str, explanation: str, severity: Severity = Severity.ERROR) -> Kind:
    """Declare a kind of problem, once, beside the code that finds it. Raises ValueError when the slug is taken."""
    if slug in _KINDS:
        raise ValueError(f"problem kind {slug!r} is declared twice")
    _KINDS[slug] = Kind(slug, " ".join(explanation.split()), severity)
    return _KINDS[slug]


def kinds() -> tuple[Kind, ...]:
    """All kinds declared so far, by slug."""
    return tuple(_KINDS[slug] for slug in sorted(_KINDS))


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: lower case, no full stop, names in double quotes; the hint stands apart from the message.

    `graded` is given where the severity is not the kind's own: a rule may be an error at one reading level and a
    warning at another.
    """

    kind: Kind
    message: str
    place: Place | None = None
    hint: str | None = None
    graded: Severity | None = None

    @property
    def severity(self) -> Severity:
        return self.graded or self.kind.severity

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        hint = f"\n  hint: {self.hint}" if self.hint else ""
        return f"{where}{self.severity}: {self.message} [{self.kind.slug}]{hint}"


@dataclass(slots=True)
class Report:
    """The problems of a phase, gathered in the order found and shown in the order of the files."""

    problems: dict[Problem, None] = field(default_factory=dict)

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> Report:
        """A report of these problems."""
        return cls(dict.fromkeys(problems))

    def add(self, kind: Kind, message: str, place: Place | None = None, hint: str | None = None) -> None:
        """Note a problem. The same problem told twice is kept once."""
        self.problems[Problem(kind, message, place, hint)] = None

    def extend(self, problems: Iterable[Problem]) -> None:
        """Note several."""
        self.problems.update(dict.fromkeys(problems))

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)

    def __iter__(self) -> Iterator[Problem]:
        """By file, line and column; problems without a place come last."""
        return iter(sorted(self.problems, key=lambda p: (p.place is None, p.place or Place(""))))

    def __len__(self) -> int:
        return len(self.problems)


class LeafletError(Exception):
    """A phase could not go on. Carries every problem that the phase found, never only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(p) for p in self.problems))

    def __reduce__(self) -> tuple[type[LeafletError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)


class ReadingError(LeafletError):
    """A file that a person wrote cannot be used: not YAML, an unknown key, a missing text, an unknown name."""


class WordingError(LeafletError):
    """A word, plural form or placeholder is missing in a locale. Never silently English."""


class ComposingError(LeafletError):
    """A template asks for what is not there, or a block is not what it should be."""


class SettingError(LeafletError):
    """A text cannot be set: no glyph for a character, a thing that fits on no page."""


class PrintingError(LeafletError):
    """The pages cannot become a PDF: untagged drawing, a missing alternate text, a bad image."""


def brief(text: str, most: int = 40) -> str:
    """What a user wrote, in a message: on one line, and at most so many characters of it."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most]}…"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """A hint that names the nearest known word, or None when nothing is near enough to be meant."""
    close = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f'did you mean "{close[0]}"?' if close else None
