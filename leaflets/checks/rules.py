"""What a rule is: a function that looks at one leaflet's content or pages and tells what is wrong. One rule a file.

A rule is declared once, with the name that the standards note gives it, how bad a finding is at each reading level, and
where it comes from; its docstring is what `leaflets explain` prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from leaflets.checks.views import LevelView
from leaflets.problems import Kind, Place, Severity, kind

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

Looks: TypeAlias = Literal["content", "pages", "file"]
"""What a rule looks at: the texts and facts, the made-up pages, or the printed file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a rule found: one sentence, where, and what to do. `severity` is given where it is not the rule's own."""

    message: str
    place: Place | None
    hint: str | None = None
    severity: Severity | None = None


Check: TypeAlias = Callable[[LevelView], Iterator[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule: its kind of problem (name and explanation), severities by level, source, and the function itself.

    A rule on words looks at translations only if it says so: most know English, and what they ask for is the author's
    to do once. Rules on pages and files look at every leaflet.
    """

    kind: Kind
    severities: Mapping[str, Severity]
    source: str
    looks: Looks
    check: Check
    translations: bool = False

    @property
    def id(self) -> str:
        return self.kind.slug

    def severity(self, level: str) -> Severity | None:
        """How bad a finding is at a level; None where the rule does not hold."""
        return self.severities.get(level, self.severities.get("*"))


def rule(
    id: str,
    severity: Severity | Mapping[str, Severity],
    *,
    source: str,
    looks: Looks = "content",
    translations: bool = False,
) -> Callable[[Check], Rule]:
    """Declare a rule. `severity` is one for all levels, or one for each level at which the rule holds; `translations`
    says that a rule on words holds in every language.
    """
    severities = {"*": severity} if isinstance(severity, Severity) else dict(severity)

    def declare(check: Check) -> Rule:
        explanation = f"{check.__doc__ or ''} Source: {source}."
        worst = ERROR if ERROR in severities.values() else WARNING if WARNING in severities.values() else NOTE
        return Rule(
            kind=kind(id, explanation, worst),
            severities=severities,
            source=source,
            looks=looks,
            check=check,
            translations=translations or looks != "content",
        )

    return declare
