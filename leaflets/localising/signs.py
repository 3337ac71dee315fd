"""The punctuation of a language, where another's is easily left in by the keyboard or a machine."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from leaflets.words import PLACEHOLDER

_MARKS = re.compile(r"\]\([^)]*\)|https?://\S+")
_FOREIGN: Mapping[str, Mapping[str, str]] = {
    "ar": {"?": "؟", ",": "،", ";": "؛"},
    "fa": {"?": "؟", ",": "،", ";": "؛"},
    "ur": {"?": "؟", ",": "،", ";": "؛", ".": "۔"},
    "hi": {".": "।"},
    "zh": {"?": "？", ",": "，", ";": "；", ".": "。", ":": "：", "!": "！"},
    "ja": {"?": "？", ",": "、", ".": "。"},
}
"""Signs of another language, and the language's own. A full stop between letters or digits (v1.2, e-mail) is none."""
_OPENED = re.compile(r"[?!]")
_TIGHT = re.compile(r"(?<=[^\s\u00a0\u202f])[;!?»]|(?<=[^\s\u00a0\u202f\d]):(?=\s|$)|«(?=[^\u00a0\u202f])")
_LOOSE = re.compile(r" [;:!?»]|« ")


def sign_faults(source: str, text: str, language: str) -> Iterator[str]:
    """What is foreign in a translation's punctuation, in words."""
    tongue = language.split("-")[0]
    bare = _MARKS.sub("", PLACEHOLDER.sub("0", text))
    for foreign, own in _FOREIGN.get(tongue, {}).items():
        if re.search(rf"(?<=[^\x00-\x7f]){re.escape(foreign)}(?=[^A-Za-z0-9]|$)", bare):
            yield f'"{foreign}" stands where the language has "{own}"'
    if tongue == "es":
        for opened, closed in (("¿", "?"), ("¡", "!")):
            if bare.count(opened) < bare.count(closed):
                yield f'"{closed}" is not opened by "{opened}"'
    if tongue == "fr" and (_TIGHT.search(bare) or _LOOSE.search(bare)):
        yield "a no-break space is missing before : ; ! ? or inside « »"
