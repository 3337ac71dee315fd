"""PDF objects as source text: the few ways of writing that all of `pdf/` shares (ISO 32000-1 7.3)."""

from __future__ import annotations

import string
import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObject, PDFStream

_PLAIN = frozenset(f"{string.ascii_letters}{string.digits}+-_.".encode())
_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})


class Source(PDFObject):
    """An indirect object that we write ourselves. `text` may be filled in until the file is finished."""

    def __init__(self, text: str = "null") -> None:
        self.text = text

    def format(self, document: Any) -> bytes:
        """The object's source, without "obj" and "endobj". ReportLab calls this when it writes the file."""
        return self.text.encode("latin-1")


def reference(document: PDFDocument, thing: PDFObject, name: str | None = None) -> str:
    """Register `thing` as an indirect object, once, and give its reference ("12 0 R")."""
    known: str = document.Reference(thing, name).name  # type: ignore[no-untyped-call]
    number, generation = document.idToObjectNumberAndVersion[known]
    return f"{number} {generation} R"


def catalog(document: PDFDocument) -> Any:
    """The document's catalog, whose entries are set as attributes."""
    return document.Catalog  # type: ignore[attr-defined]


def page_reference(document: PDFDocument, index: int) -> str:
    """The reference to the page drawn as number `index`, counted from 0. It must have been closed."""
    number, generation = document.idToObjectNumberAndVersion[f"Page{index + 1}"]
    return f"{number} {generation} R"


def stream(data: bytes, entries: dict[str, Any] | None = None, *, packed: bool = True) -> PDFStream:
    """A stream object; `data` is deflated unless `packed` is false or the entries name a filter of their own."""
    entries = dict(entries or {})
    if packed and "Filter" not in entries:
        entries["Filter"] = "/FlateDecode"
        data = zlib.compress(data)
    return PDFStream(dictionary=PDFDictionary(entries), content=data)


def number(value: float, digits: int = 3) -> str:
    """A number as PDF writes it: no exponent, no needless zeros (ISO 32000-1 7.3.3)."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def numbers(*values: float) -> str:
    """Several numbers, with a space between."""
    return " ".join(map(number, values))


def text_string(text: str) -> str:
    """A text string: as it is where it is ASCII, else UTF-16 with its mark (ISO 32000-1 7.9.2.2)."""
    if text.isascii() and text.isprintable():
        return f"({text.translate(_ESCAPES)})"
    return f"<feff{text.encode('utf-16-be', 'replace').hex()}>"


def name(text: str) -> str:
    """A name object; whatever is not a plain character is written as #xx (ISO 32000-1 7.3.5)."""
    plain = (chr(byte) if byte in _PLAIN else f"#{byte:02x}" for byte in text.encode())
    return "/" + "".join(plain)
