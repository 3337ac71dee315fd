"""What the rules of plain wording must know of a language: words to avoid, abbreviations, verbs, who is spoken to.

One language a file, found by looking: `en.py` is `USAGE` of English. A language without a file has no such rules, and
the rules say nothing about it.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil

from leaflets.language.usage.record import Usage


@functools.cache
def usage_of(tag: str) -> Usage | None:
    """What we know of the language of a tag ("en-GB"); None where nobody has written it down yet."""
    language = tag.replace("_", "-").split("-")[0].lower()
    if language not in {module.name for module in pkgutil.iter_modules(__path__)}:
        return None
    found = getattr(importlib.import_module(f"{__name__}.{language}"), "USAGE", None)
    return found if isinstance(found, Usage) else None


__all__ = ["Usage", "usage_of"]
