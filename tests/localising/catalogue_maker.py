"""Small catalogues and messages for tests, and the shipped ones changed on purpose."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from leaflets.localising import Message, messages_of
from leaflets.localising.pseudo import ACCENTED, pseudo_catalogue
from leaflets.model import Catalogue, Library, Translation
from leaflets.problems import Place
from leaflets.words import Words


def message(source: str, context: str = "what-it-is.meaning.plain", **more: Any) -> Message:
    return Message(context=context, source=source, place=None, role="paragraph", **more)


def translation(source: str, text: str, context: str = "what-it-is.meaning.plain", **more: Any) -> Translation:
    return Translation(context=context, source=source, text=text, **more)


def catalogue(*translations: Translation, language: str = "es", **more: Any) -> Catalogue:
    entries = {one.key: one for one in translations}
    return Catalogue(**{"language": language, "file": f"locales/{language}.po", "entries": entries, **more})


def full(library: Library, language: str = "es", **more: Any) -> Catalogue:
    """Every text of a library translated, as the accented pseudo-locale would; each at a line of its own, and where the
    head is to name a reviewer, marked as reviewed by them.
    """
    made = pseudo_catalogue(messages_of(library), ACCENTED)
    file = f"locales/{language}.po"
    by = more.get("reviewer", "")
    placed = (replace(one, place=Place(file, line), reviewed=by) for line, one in enumerate(made.entries.values(), 10))
    entries = {one.key: one for one in placed}
    return replace(made, **{"language": language, "file": file, "translator": "", "entries": entries, **more})


def changed(given: Catalogue, key: tuple[str, str], **changes: Any) -> Catalogue:
    """The catalogue with one translation changed."""
    return replace(given, entries={**given.entries, key: replace(given.entries[key], **changes)})


def with_catalogues(library: Library, *catalogues: Catalogue) -> Library:
    return replace(library, catalogues=catalogues, spoken=())


def key_of(library: Library, source: str, context: str = "") -> tuple[str, str]:
    """The key of the one message that begins so."""
    found = [
        one.key for one in messages_of(library) if one.source.startswith(source) and one.context.startswith(context)
    ]
    assert found, source
    return found[0]


def told_anew(thing: Any, tell: Callable[[Words], Words]) -> Any:
    """A record with every text in it made anew."""
    if isinstance(thing, Words):
        return tell(thing)
    if isinstance(thing, tuple) and not hasattr(thing, "_fields"):
        return tuple(told_anew(one, tell) for one in thing)
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        fields = (field.name for field in dataclasses.fields(thing) if field.init)
        return replace(thing, **{name: told_anew(getattr(thing, name), tell) for name in fields})
    return thing
