"""The few TrueType tables of a font program in a PDF, opened far enough to append glyphs (OpenType 1.9, `glyf`)."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

_MORE, _WORDS, _XY = 0x0020, 0x0001, 0x0002
"""Composite glyph flags: MORE_COMPONENTS, ARG_1_AND_2_ARE_WORDS, ARGS_ARE_XY_VALUES."""

_MAGIC = 0xB1B0AFBA
"""What the checksums of a whole font must sum to (OpenType, `head.checksumAdjustment`)."""


@dataclass(slots=True)
class Outlines:
    """A font program under construction: its tables, its glyphs and their (advance, left bearing)."""

    tables: dict[str, bytes]
    glyphs: list[bytes]
    metrics: list[tuple[int, int]]
    depth: int = field(default=0)
    components: int = field(default=0)
    composed: bool = field(default=False)

    def add_composite(self, components: list[tuple[int, int, int]], advance: int) -> int:
        """Append a glyph made of (glyph id, x, y) and return its id. Without ink it is an empty glyph."""
        inked = [part for part in components if self.glyphs[part[0]]]
        record, left = b"", 0
        if inked:
            boxes = [_moved(self.glyphs[gid], x, y) for gid, x, y in inked]
            left = min(box[0] for box in boxes)
            box = (left, min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
            record = struct.pack(">h4h", -1, *box)
            for number, (gid, x, y) in enumerate(inked, 1):
                more = _MORE if number < len(inked) else 0
                record += struct.pack(">HHhh", _WORDS | _XY | more, gid, x, y)
        self.glyphs.append(record)
        self.metrics.append((advance, left))
        self.components = max(self.components, len(inked))
        self.composed = True
        return len(self.glyphs) - 1

    def program(self) -> bytes:
        """The whole font file."""
        glyf, loca = bytearray(), [0]
        for record in self.glyphs:
            glyf += record + bytes(-len(record) % 4)
            loca.append(len(glyf))
        count = len(self.glyphs)
        tables = dict(self.tables)
        tables["glyf"] = bytes(glyf)
        tables["loca"] = struct.pack(f">{len(loca)}L", *loca)
        tables["hmtx"] = b"".join(struct.pack(">Hh", *metric) for metric in self.metrics)
        tables["head"] = _with(_with(tables["head"], 50, ">h", 1), 8, ">L", 0)  # long loca; no checksum yet
        tables["hhea"] = self._hhea()
        tables["maxp"] = self._maxp(count)
        return _file(tables)

    def _hhea(self) -> bytes:
        widest = max(advance for advance, _ in self.metrics)
        return _with(_with(self.tables["hhea"], 10, ">H", widest), 34, ">H", len(self.metrics))

    def _maxp(self, count: int) -> bytes:
        """`maxp` with the new number of glyphs, and limits that cover the composites (maxComposite…, maxComponent…)."""
        maxp = _with(self.tables["maxp"], 4, ">H", count)
        if not self.composed:
            return maxp
        points, contours, most_points, most_contours = struct.unpack_from(">4H", maxp, 6)
        elements, depth = struct.unpack_from(">2H", maxp, 28)
        most = max(self.components, 1)
        maxp = _with(maxp, 10, ">H", min(0xFFFF, most * max(points, most_points)))
        maxp = _with(maxp, 12, ">H", min(0xFFFF, most * max(contours, most_contours)))
        return _with(_with(maxp, 28, ">H", max(elements, most)), 30, ">H", depth + 1)


def read_outlines(program: bytes) -> Outlines:
    """The tables of a TrueType font file, its glyphs and metrics apart."""
    tables = _tables(program)
    count = struct.unpack_from(">H", tables["maxp"], 4)[0]
    wide = struct.unpack_from(">h", tables["head"], 50)[0]
    if wide:
        loca = struct.unpack_from(f">{count + 1}L", tables["loca"])
    else:
        loca = tuple(2 * offset for offset in struct.unpack_from(f">{count + 1}H", tables["loca"]))
    glyphs = [tables["glyf"][loca[i] : loca[i + 1]] for i in range(count)]
    return Outlines(tables, glyphs, _metrics(tables, count))


def _metrics(tables: dict[str, bytes], count: int) -> list[tuple[int, int]]:
    """(advance, left bearing) of each glyph; those past numberOfHMetrics share the last advance (OpenType, `hmtx`)."""
    full = struct.unpack_from(">H", tables["hhea"], 34)[0]
    metrics: list[tuple[int, int]] = list(struct.iter_unpack(">Hh", tables["hmtx"][: 4 * full]))
    bearings = struct.unpack_from(f">{count - full}h", tables["hmtx"], 4 * full)
    return metrics + [(metrics[-1][0], bearing) for bearing in bearings]


def _moved(record: bytes, x: int, y: int) -> tuple[int, int, int, int]:
    """A glyph's bounding box, moved."""
    left, bottom, right, top = struct.unpack_from(">4h", record, 2)
    return left + x, bottom + y, right + x, top + y


def _with(table: bytes, offset: int, form: str, value: int) -> bytes:
    packed = struct.pack(form, value)
    return table[:offset] + packed + table[offset + len(packed) :]


def _tables(program: bytes) -> dict[str, bytes]:
    count = struct.unpack_from(">H", program, 4)[0]
    entries = struct.iter_unpack(">4sLLL", program[12 : 12 + 16 * count])
    return {tag.decode("ascii"): program[offset : offset + length] for tag, _, offset, length in entries}


def _file(tables: dict[str, bytes]) -> bytes:
    """An sfnt of these tables, in the order of their tags, with checksums (OpenType, "Font file")."""
    power = len(tables).bit_length() - 1
    head = struct.pack(">LHHHH", 0x00010000, len(tables), 16 << power, power, 16 * len(tables) - (16 << power))
    offset = 12 + 16 * len(tables)
    directory, body, head_at = b"", b"", 0
    for tag in sorted(tables):
        table = tables[tag]
        if tag == "head":
            head_at = offset
        directory += struct.pack(">4sLLL", tag.encode("ascii"), _checksum(table), offset, len(table))
        padded = table + bytes(-len(table) % 4)
        body += padded
        offset += len(padded)
    font = head + directory + body
    return _with(font, head_at + 8, ">L", (_MAGIC - _checksum(font)) & 0xFFFFFFFF)


def _checksum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF
