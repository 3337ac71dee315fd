"""Colours: one indexed palette for all pages, and the sRGB profile that says what its numbers mean.

The pages name colours by their index only, so the bytes of the pages are the same for every clinic's colours.
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Mapping

from leaflets.pdf import kinds
from leaflets.pdf.imprint import RGB
from leaflets.problems import Place, Report, nearest

_GAMMA = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""The transfer curve of sRGB (IEC 61966-2-1) as ICC's parametric curve of type 3."""
_WHITE = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_ADAPTATION = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)


class Palette:
    """The colour tokens of a document and their numbers, in the order of their names."""

    def __init__(self, colours: Mapping[str, RGB], report: Report) -> None:
        self._colours = colours
        self._report = report
        self._numbers = {token: index for index, token in enumerate(sorted(colours))}

    def index(self, token: str, place: Place | None) -> int:
        """The number of a token. An unknown one is reported, at `place`, and counts as the first."""
        if token not in self._numbers:
            self._report.add(kinds.UNKNOWN_COLOUR, f'unknown colour "{token}"', place, nearest(token, self._numbers))
            return 0
        return self._numbers[token]

    def source(self) -> str:
        """The colour space (ISO 32000-1 8.6.6.3)."""
        table = b"".join(bytes(self._colours[token]) for token in self._numbers)
        return f"[/Indexed/DeviceRGB {len(self._numbers) - 1}<{table.hex()}>]"


def _fixed(*values: float) -> bytes:
    """Numbers as s15Fixed16 (ICC.1:2010 4.6)."""
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _words(text: str) -> bytes:
    """A text as multiLocalizedUnicode (ICC.1:2010 10.13)."""
    encoded = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(encoded), 28) + encoded


@functools.cache
def srgb_profile() -> bytes:
    """An ICC profile (version 4, monitor, matrix and curve) of sRGB, always the same bytes."""
    tags = {b"desc": _words("sRGB IEC61966-2.1"), b"cprt": _words("No copyright, use freely")}
    tags[b"wtpt"] = b"XYZ \0\0\0\0" + _fixed(*_WHITE)
    tags |= {tag: b"XYZ \0\0\0\0" + _fixed(*values) for tag, values in _PRIMARIES.items()}
    tags[b"chad"] = b"sf32\0\0\0\0" + _fixed(*_ADAPTATION)
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), b"para\0\0\0\0\0\3\0\0" + _fixed(*_GAMMA))
    offset = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    places: dict[bytes, int] = {}
    for tag, data in tags.items():
        if data not in places:
            places[data] = offset + len(body)
            body += data + b"\0" * (-len(data) % 4)
        table += struct.pack(">4sII", tag, places[data], len(data))
    date = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    head = b"\0\0\0\0\x04\x20\0\0mntrRGB XYZ " + date + b"acsp" + b"\0" * 28 + _fixed(*_WHITE)
    return struct.pack(">I", offset + len(body)) + head.ljust(124, b"\0") + table + body
