"""The rules: each looks at everything read and made up, and changes nothing. One rule a file, found by looking."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from leaflets.checks.rules import Rule, Subject
from leaflets.problems import Problem


def all_rules() -> tuple[Rule, ...]:
    """The `check` function of every module of this folder that has one, by the module's name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__, f"{__name__}."))
    modules = (importlib.import_module(name) for name in names)
    return tuple(module.check for module in modules if hasattr(module, "check"))


def run(subject: Subject) -> Iterator[Problem]:
    """What every rule finds."""
    for rule in all_rules():
        yield from rule(subject)


__all__ = ["Rule", "Subject", "all_rules", "run"]
