"""Pseudo-locales: catalogues that nobody translated, to see what a translation would do to the pages.

`en-XA` is English with accents and a third longer: what stands in plain letters on the page escaped translation, and
what breaks will break in German too. `ar-XB` is in Arabic letters and runs from right to left. Neither can be read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from leaflets.localising.messages import Message
from leaflets.model import Catalogue, Translation

ACCENTED, MIRRORED = "en-XA", "ar-XB"
PSEUDO = (ACCENTED, MIRRORED)

_KEPT = re.compile(r"\{\{|\}\}|\{[^{}]*\}|\]\([^)]*\)|\*\*|\[|\\\\.|\n")
"""What a translation keeps: placeholders, the ends of links, bold, line ends."""
_ACCENTS = str.maketrans("aceinouyAEIOU", "áçéíñóúýÁÉÍÓÚ")
_ARABIC = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ,;?",
    "ابصدىفغحيجكلمنوبقرستوفوخيزابصدىفغحيجكلمنوبقرستوفوخيز،؛؟",
)
_VOWELS = re.compile(r"[áéíóú]")


def pseudo_catalogue(messages: Sequence[Message], tag: str) -> Catalogue:
    """A catalogue with every message turned by the rules of the pseudo-locale."""
    turn = _accented if tag == ACCENTED else _mirrored
    entries = {
        message.key: Translation(context=message.context, source=message.source, text=_turned(message.source, turn))
        for message in messages
    }
    return Catalogue(language=tag, file=f"pseudo:{tag}", entries=entries, translator="nobody")


def _turned(text: str, turn: Callable[[str], str]) -> str:
    at = 0
    parts: list[str] = []
    for kept in _KEPT.finditer(text):
        parts.extend((turn(text[at : kept.start()]), kept[0]))
        at = kept.end()
    return "".join((*parts, turn(text[at:])))


def _accented(text: str) -> str:
    """With accents, and vowels doubled until it is about a third longer."""
    told, grown, wanted = text.translate(_ACCENTS), 0, round(sum(map(str.isalpha, text)) * 0.35)

    def doubled(found: re.Match[str]) -> str:
        nonlocal grown
        grown += 1
        return found[0] * 2 if grown <= wanted else found[0]

    return _VOWELS.sub(doubled, told)


def _mirrored(text: str) -> str:
    return text.translate(_ARABIC)
