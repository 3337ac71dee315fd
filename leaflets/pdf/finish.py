"""The last step: the objects of a document become a file.

ReportLab's own file writer puts no end of line before `endstream` (ISO 19005-2 6.1.7.1 asks for one) and writes each
small dictionary as a plain object, which doubles a tagged file. So we write the file: small objects packed into object
streams, one cross-reference stream, and an identifier made from the content: the same pages give the same bytes.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass, field

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # four bytes above 127 tell tools that this is binary (ISO 19005-2 6.1.2)
_PACK = 250


@dataclass(slots=True)
class _File:
    """The bytes so far, and where each object is: (1, offset, 0) or (2, number of its object stream, index in it)."""

    parts: list[bytes] = field(default_factory=lambda: [_HEADER])
    length: int = len(_HEADER)
    where: dict[int, tuple[int, int, int]] = field(default_factory=dict)

    def add_stream(self, number: int, entries: bytes, data: bytes) -> None:
        self.where[number] = (1, self.length, 0)
        head = b"%d 0 obj\n<<%s/Length %d>>\nstream\n" % (number, entries, len(data))
        for part in (head, data, b"\nendstream\nendobj\n"):
            self.parts.append(part)
            self.length += len(part)


def finish(document: PDFDocument, catalog: str, info: str) -> bytes:
    """The whole file. `catalog` and `info` are references ("1 0 R") to objects of the document."""
    file = _File()
    small = _write_streams(file, document)
    free = len(document.numberToId) + 1
    for start in range(0, len(small), _PACK):
        _pack(file, free, small[start : start + _PACK])
        free += 1
    digest = hashlib.md5(b"".join(file.parts), usedforsecurity=False).hexdigest()
    trailer = f"/Root {catalog}/Info {info}/ID[<{digest}><{digest}>]"
    start = file.length
    _write_table(file, free, trailer.encode())
    file.parts.append(b"startxref\n%d\n%%%%EOF\n" % start)
    return b"".join(file.parts)


def _write_streams(file: _File, document: PDFDocument) -> list[tuple[int, bytes]]:
    """Write all streams and give back the other objects. Formatting an object may register further ones."""
    small: list[tuple[int, bytes]] = []
    number = 1
    while number in document.numberToId:
        thing = document.idToObject[document.numberToId[number]]
        if isinstance(thing, PDFStream):
            entries: bytes = pdfdoc.format(thing.dictionary, document)
            file.add_stream(number, _inside(entries), thing.content)
        else:
            small.append((number, pdfdoc.format(thing, document, toplevel=1)))
        number += 1
    return small


def _inside(dictionary: bytes) -> bytes:
    """The entries of a dictionary without its brackets."""
    return dictionary.strip()[2:-2].strip()


def _pack(file: _File, number: int, objects: list[tuple[int, bytes]]) -> None:
    """One object stream (ISO 32000-1 7.5.7)."""
    offsets: list[str] = []
    length = 0
    for index, (own, source) in enumerate(objects):
        offsets.append(f"{own} {length}")
        length += len(source) + 1
        file.where[own] = (2, number, index)
    head = (" ".join(offsets) + "\n").encode()
    body = b"\n".join(source for _, source in objects)
    entries = b"/Type/ObjStm/N %d/First %d/Filter/FlateDecode" % (len(objects), len(head))
    file.add_stream(number, entries, zlib.compress(head + body))


def _write_table(file: _File, number: int, trailer: bytes) -> None:
    """The cross-reference stream (ISO 32000-1 7.5.8); it lists itself and holds the trailer's entries."""
    file.where[number] = (1, file.length, 0)
    rows = [b"\0\0\0\0\0\xff\xff"]
    for own in range(1, number + 1):
        sort, second, third = file.where[own]
        rows.append(sort.to_bytes(1, "big") + second.to_bytes(4, "big") + third.to_bytes(2, "big"))
    entries = b"/Type/XRef/Size %d/W[1 4 2]/Filter/FlateDecode%s" % (number + 1, trailer)
    file.add_stream(number, entries, zlib.compress(b"".join(rows)))
