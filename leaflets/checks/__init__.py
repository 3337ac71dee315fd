"""The rules: each looks at one leaflet's content, pages or file, and changes nothing.

One rule a file, found by looking.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterable, Iterator

from leaflets.checks.rules import Finding, Rule, rule
from leaflets.checks.views import LevelView, Text
from leaflets.checks.waivers import Found, waived
from leaflets.problems import Problem


@functools.cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by name: each module of this folder may hold one."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__, f"{__name__}."))
    things = (thing for name in names for thing in vars(importlib.import_module(name)).values())
    return tuple(sorted({thing.id: thing for thing in things if isinstance(thing, Rule)}.values(), key=_name))


def _name(one: Rule) -> str:
    return one.id


def run(views: Iterable[LevelView]) -> Iterator[Found]:
    """What every rule finds in every view, with the severity that the rule has at the view's level."""
    for view in views:
        for one in all_rules():
            severity = one.severity(view.level.id)
            if severity is None:
                continue
            for finding in one.check(view):
                problem = Problem(one.kind, finding.message, finding.place, finding.hint, finding.severity or severity)
                yield Found(rule=one.id, level=view.level.id, problem=problem)


__all__ = ["Finding", "Found", "LevelView", "Rule", "Text", "all_rules", "rule", "run", "waived"]
