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
from leaflets.problems import Place, Problem


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
            if severity is None or (view.catalogue is not None and not one.translations):
                continue
            for finding in one.check(view):
                place = finding.place or _file(view)
                problem = Problem(one.kind, finding.message, place, finding.hint, finding.severity or severity)
                yield Found(rule=one.id, level=view.level.id, problem=problem)


def _file(view: LevelView) -> Place | None:
    """Where a finding without a place of its own belongs: the translations, where it is their leaflet."""
    return Place(view.catalogue.file) if view.catalogue is not None else None


__all__ = ["Finding", "Found", "LevelView", "Rule", "Text", "all_rules", "rule", "run", "waived"]
