"""A leaflet in a language that nobody has translated it into: its words replaced by words of a test sentence.

What names something stays: placeholders, links, line ends, sources, the clinic's own name and numbers. So every block
can be seen in every script, in its place and at about its length, long before there is a translation.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator
from typing import Any

from sentences import SENTENCES

from leaflets.model import Library, Source
from leaflets.text.breaks import break_points
from leaflets.words import Words

_KEPT = re.compile(r"(\{[^}]*\}|\]\([^)]*\)|[\w/:-]+(?:\.[\w/-]+)+|\n)")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-])*")
_UNSPACED = ("zh-Hans", "zh-Hant", "ja", "th")
"""Languages whose words are not parted by spaces."""


def pseudo(library: Library, language: str) -> Library:
    """The library as if it were written in another language; its sources and its clinics stay as they are."""
    teller = _Teller(language)
    condition = teller.told(library.condition)
    frame = tuple((id, teller.words(words)) for id, words in library.frame)
    levels = teller.told(library.levels)
    condition = dataclasses.replace(condition, language=language)
    return dataclasses.replace(library, condition=condition, frame=frame, levels=levels)


class _Teller:
    def __init__(self, language: str) -> None:
        self._language = language
        self._supply = _supply(language)
        self._between = "" if language in _UNSPACED else " "

    def told(self, thing: Any) -> Any:
        """The same thing, its texts replaced."""
        if isinstance(thing, Words):
            return self.words(thing)
        if isinstance(thing, Source):
            return thing
        if isinstance(thing, tuple) and not hasattr(thing, "_fields"):
            return tuple(self.told(one) for one in thing)
        if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
            fields = (field.name for field in dataclasses.fields(thing) if field.init)
            changes = {name: self.told(getattr(thing, name)) for name in fields}
            return dataclasses.replace(thing, **changes)
        return thing

    def words(self, words: Words) -> Words:
        parts = (part if _KEPT.fullmatch(part) else self._replaced(part) for part in _KEPT.split(str(words)))
        return Words("".join(parts), words.place, self._language)

    def _replaced(self, text: str) -> str:
        said = _WORD.sub(lambda _: next(self._supply), text)
        return said if self._between else re.sub(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])", "", said)


def _supply(language: str) -> Iterator[str]:
    text = SENTENCES[language]
    ends = [point.offset for point in break_points(text, language)]
    words = (text[start:end].strip(" .,،۔।。、，") for start, end in zip([0, *ends], ends, strict=False))
    return itertools.cycle([word for word in words if word])
