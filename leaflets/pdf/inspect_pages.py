"""Reads the content of pages back: which text stands in which marked content, and what is painted outside of any.

Each content stream is walked once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pikepdf

from leaflets.pdf.inspect_objects import each, entry, identity, string, whole_number
from leaflets.pdf.inspected import Font

_PAINTING = frozenset(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "INLINE IMAGE"])
_SHOWING = frozenset(["Tj", "TJ", "'", '"'])
_BLOCKS = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)
_TOKENS = re.compile(rb"<([0-9A-Fa-f\s]*)>|([\[\]])")
_LONGEST_RANGE = 65536


class _Mark(NamedTuple):
    """An open marked-content sequence."""

    artifact: bool
    mcid: int | None
    backwards: bool


@dataclass(slots=True)
class Drawn:
    """What one page draws: the text of each marked-content sequence, of all artifacts, and what is outside."""

    texts: dict[int, str] = field(default_factory=dict)
    unmarked: int = 0
    readable: bool = True


@dataclass(slots=True)
class _Used:
    """A font and the codes that were shown in it."""

    font: Any
    wide: bool
    texts: Mapping[int, str]
    codes: set[int] = field(default_factory=set)

    def say(self, shown: bytes) -> str:
        """The text of a string of codes; U+FFFD for a code without any."""
        step = 2 if self.wide else 1
        codes = [int.from_bytes(shown[at : at + step], "big") for at in range(0, len(shown), step)]
        self.codes.update(codes)
        return "".join([self.texts.get(code, "\ufffd") for code in codes])


class PageReader:
    """Walks pages, and keeps the fonts that they share."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[object, ...], _Used] = {}

    def read(self, page: pikepdf.Page) -> Drawn:
        """What the page draws."""
        drawn = Drawn()
        walker = _Walker(drawn, self._fonts_of(page), entry(entry(page.obj, "/Resources"), "/Properties"))
        try:
            for instruction in pikepdf.parse_content_stream(page):
                walker.step(str(instruction.operator), instruction.operands)
        except (pikepdf.PdfError, TypeError, ValueError, IndexError, AttributeError):
            drawn.readable = False
        return drawn

    def _fonts_of(self, page: pikepdf.Page) -> dict[str, _Used]:
        fonts = entry(entry(page.obj, "/Resources"), "/Font")
        found: dict[str, _Used] = {}
        for key, font in fonts.items() if isinstance(fonts, pikepdf.Dictionary) else ():
            # A font written into the page itself has no number of its own.
            own = identity(font) if identity(font) != (0, 0) else (identity(page.obj), key)
            if own not in self._fonts:
                wide = entry(font, "/Subtype") == "/Type0"
                self._fonts[own] = _Used(font, wide, unicode_map(entry(font, "/ToUnicode")))
            found[str(key)] = self._fonts[own]
        return found

    def fonts(self) -> tuple[Font, ...]:
        """The fonts in which text was shown."""
        return tuple(_font(used) for used in self._fonts.values() if used.codes)


class _Walker:
    """Follows the operators of one content stream."""

    def __init__(self, drawn: Drawn, fonts: Mapping[str, _Used], properties: Any) -> None:
        self._drawn, self._fonts, self._properties = drawn, fonts, properties
        self._marks: list[_Mark] = []
        self._font: _Used | None = None
        self._saved: list[_Used | None] = []

    def step(self, operator: str, operands: Any) -> None:
        """One operator."""
        if operator in _SHOWING:
            self._show(operands)
        elif operator == "Tf":
            self._font = self._fonts.get(str(operands[0]))
        elif operator in ("BDC", "BMC"):
            self._marks.append(self._mark(operands))
        elif operator == "EMC":
            if self._marks:
                self._marks.pop()
        elif operator == "q":
            self._saved.append(self._font)
        elif operator == "Q":
            self._font = self._saved.pop() if self._saved else None
        elif operator in _PAINTING and not any(mark.artifact or mark.mcid is not None for mark in self._marks):
            self._drawn.unmarked += 1

    def _mark(self, operands: Any) -> _Mark:
        name = str(operands[0])
        properties = operands[1] if len(operands) > 1 else None
        if isinstance(properties, pikepdf.Name):
            properties = entry(self._properties, str(properties))
        mcid = whole_number(entry(properties, "/MCID"))
        if mcid is not None:
            self._drawn.texts.setdefault(mcid, "")
        return _Mark(name == "/Artifact", mcid, name == "/ReversedChars")

    def _show(self, operands: Any) -> None:
        last = operands[-1]
        parts = last if isinstance(last, pikepdf.Array) else [last]
        strings = [bytes(part) for part in parts if isinstance(part, pikepdf.String)]
        text = "".join([self._font.say(one) for one in strings]) if self._font else "\ufffd" * len(strings)
        if any(mark.backwards for mark in self._marks):
            text = text[::-1]
        mcid = next((mark.mcid for mark in reversed(self._marks) if mark.mcid is not None), None)
        if any(mark.artifact for mark in self._marks):
            return
        if mcid is None:
            self._drawn.unmarked += 1
        else:
            self._drawn.texts[mcid] += text


def unicode_map(stream: Any) -> dict[int, str]:
    """Code to text, from a ToUnicode map (ISO 32000-1 9.10.3). Empty when there is none that can be read."""
    if not isinstance(stream, pikepdf.Stream):
        return {}
    try:
        content = stream.read_bytes()
    except pikepdf.PdfError:
        return {}
    found: dict[int, str] = {}
    for kind, body in _BLOCKS.findall(content):
        found.update(_singles(body) if kind == b"char" else _ranges(body))
    return found


def _singles(body: bytes) -> Iterator[tuple[int, str]]:
    values = [_raw(token) for token, bracket in _TOKENS.findall(body) if not bracket]
    for code, text in zip(values[::2], values[1::2], strict=False):
        yield int.from_bytes(code, "big"), _said(text)


def _ranges(body: bytes) -> Iterator[tuple[int, str]]:
    """Rows of first code, last code, and the first text or a list of texts."""
    row: list[bytes] = []
    listed: list[bytes] | None = None
    for token, bracket in _TOKENS.findall(body):
        if bracket == b"[":
            listed = []
        elif bracket == b"]":
            first = int.from_bytes(row[0], "big") if row else 0
            yield from ((first + index, _said(text)) for index, text in enumerate(listed or []))
            row, listed = [], None
        elif listed is not None:
            listed.append(_raw(token))
        else:
            row.append(_raw(token))
            if len(row) == 3:
                yield from _counted(*row)
                row = []


def _counted(first: bytes, last: bytes, text: bytes) -> Iterator[tuple[int, str]]:
    start, end = int.from_bytes(first, "big"), int.from_bytes(last, "big")
    base = int.from_bytes(text, "big")
    for offset in range(min(end - start + 1, _LONGEST_RANGE)):
        value = (base + offset) % (1 << 8 * max(1, len(text)))
        yield start + offset, _said(value.to_bytes(max(1, len(text)), "big"))


def _raw(token: bytes) -> bytes:
    digits = b"".join(token.split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())


def _said(text: bytes) -> str:
    return text.decode("utf-16-be", "replace")


def _font(used: _Used) -> Font:
    descendant = next(each(entry(used.font, "/DescendantFonts")), None) if used.wide else used.font
    descriptor = entry(descendant, "/FontDescriptor")
    files = (entry(descriptor, key) for key in ("/FontFile", "/FontFile2", "/FontFile3"))
    lost = [code for code in used.codes if not used.texts.get(code, "").strip("\0\ufffd\ufeff")]
    return Font(
        name=string(entry(used.font, "/BaseFont")),
        embedded=any(isinstance(file, pikepdf.Stream) for file in files),
        mapped=bool(used.texts),
        unmapped=len(lost),
        missing=_missing(used, entry(descendant, "/CIDToGIDMap")),
    )


def _missing(used: _Used, to_glyph: Any) -> int:
    """How many of the codes shown draw glyph 0, .notdef."""
    if not used.wide:
        return 0
    if not isinstance(to_glyph, pikepdf.Stream):
        return int(0 in used.codes)
    try:
        glyphs = to_glyph.read_bytes()
    except pikepdf.PdfError:
        return len(used.codes)
    return sum(not any(glyphs[2 * code : 2 * code + 2]) for code in used.codes)
