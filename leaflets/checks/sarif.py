"""Problems as SARIF 2.1.0, the form that code hosts and editors show beside the line (OASIS, 2020)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from leaflets.problems import Kind, Problem, Severity
from leaflets.version import VERSION

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def sarif(problems: Sequence[Problem]) -> str:
    """A log of one run with the problems, their rules and places."""
    used = {problem.kind.slug: problem.kind for problem in problems}
    order = sorted(used)
    run = {
        "tool": {"driver": {"name": "leaflets", "version": VERSION, "rules": [_rule(used[slug]) for slug in order]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, order.index(problem.kind.slug)) for problem in problems],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(kind: Kind) -> dict[str, object]:
    return {
        "id": kind.slug,
        "fullDescription": {"text": kind.explanation},
        "defaultConfiguration": {"level": _LEVELS[kind.severity]},
    }


def _result(problem: Problem, index: int) -> dict[str, object]:
    text = problem.message + (f" ({problem.hint})" if problem.hint else "")
    result: dict[str, object] = {
        "ruleId": problem.kind.slug,
        "ruleIndex": index,
        "level": _LEVELS[problem.severity],
        "message": {"text": text},
    }
    if problem.place:
        region = {"startLine": problem.place.line, "startColumn": problem.place.column}
        location = {"artifactLocation": {"uri": problem.place.file}, "region": region}
        result["locations"] = [{"physicalLocation": location}]
    return result
