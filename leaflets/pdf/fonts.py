"""Fonts of one document: composite fonts whose every code stands for exactly one piece of shaped text.

A code (CID) is a pair of glyphs and the characters that they stand for, so copying, searching and speaking give the
text that was set, for ligatures and for joined scripts as well. The text engine makes the font file; this module writes
the objects around it (ISO 32000-1 9.7).
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Sequence
from typing import Final

from reportlab.pdfbase.pdfdoc import BasicFonts, PDFDocument

from leaflets.pdf.kinds import FOREIGN_FONT
from leaflets.pdf.objects import Source, name, number, reference, stream
from leaflets.problems import PrintingError, Problem
from leaflets.text import Cluster, FontFace, Glyph, subset

MOST_CODES = 0xFFFE
_BLOCK = 100
"""The longest list that a ToUnicode map may have in one block (Adobe's CMap rules)."""

_MAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_MAP_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


class CompositeFont:
    """One face in one document, as ReportLab expects a dynamic font to be.

    `internal` is its name in the resources ("F1"). Codes are given out as text is encoded.
    """

    _dynamicFont: Final = 1  # noqa: N815 - ReportLab's name
    _multiByte: Final = 1  # noqa: N815 - ReportLab's name
    shapable: Final = False

    def __init__(self, face: FontFace, internal: str) -> None:
        self.face = face
        self.fontName = face.name
        self.internal = internal
        self._codes: dict[tuple[tuple[Glyph, ...], str], int] = {}
        self._widths: list[int] = []
        self._seen: dict[int, tuple[Cluster, str]] = {}

    @property
    def ascent(self) -> float:
        """Of the em, in thousandths."""
        return self.face.ascent * 1000 / self.face.units_per_em

    @property
    def descent(self) -> float:
        """Of the em, in thousandths; negative below the line."""
        return self.face.descent * 1000 / self.face.units_per_em

    def getSubsetInternalName(self, subset: int, doc: PDFDocument) -> str:  # noqa: N802 - ReportLab's name
        """The name in the resources. There is only one subset."""
        return f"/{self.internal}"

    def encode(self, clusters: Sequence[Cluster]) -> str:
        """The operand of TJ: codes in hex, and between them what the pen must go back, in thousandths of the em."""
        # The word cache hands out the same cluster objects again and again: looking up by identity saves hashing
        # their glyphs. The entry keeps the cluster alive, so that its identity stays its own.
        seen = self._seen
        codes = [(seen.get(id(cluster)) or self._note(cluster))[1] for cluster in clusters]
        return f"[<{''.join(codes)}>]".replace("<>", "")

    def _note(self, cluster: Cluster) -> tuple[Cluster, str]:
        key = (cluster.glyphs, cluster.text)
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = len(self._codes) + 1
            self._widths.append(cluster.width)
        if code > MOST_CODES:
            raise OverflowError(f"font {self.fontName} needs more than {MOST_CODES} codes in one document")
        back = (self._widths[code - 1] - cluster.advance) * 1000 / self.face.units_per_em
        kerned = f">{number(back)}<" if back else ""
        entry = self._seen[id(cluster)] = cluster, f"{code:04x}{kerned}"
        return entry

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - ReportLab's name
        """Write the font's objects. ReportLab's documents call this once, after the last page."""
        codes = list(self._codes)
        made = subset(self.face, codes)
        if list(made.widths) != self._widths:
            raise AssertionError(f"the text engine measured {self.fontName} otherwise than it embedded it")
        basename = f"{_tag(self.face.digest, codes)}+{self.fontName}"
        to_gid = b"\0\0" + b"".join(gid.to_bytes(2, "big") for gid in made.gids)
        em = self.face.units_per_em
        widths = " ".join(number(width * 1000 / em) for width in made.widths)
        descendant = Source(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont{name(basename)}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {self._descriptor(doc, basename, made.program)}/DW 0/W[1[{widths}]]"
            f"/CIDToGIDMap {reference(doc, stream(to_gid))}>>"
        )
        unicode_map = stream(to_unicode([text for _, text in codes]).encode())
        font = Source(
            f"<</Type/Font/Subtype/Type0/BaseFont{name(basename)}/Encoding/Identity-H"
            f"/DescendantFonts[{reference(doc, descendant)}]/ToUnicode {reference(doc, unicode_map)}>>"
        )
        # An inline dictionary would render, but poppler calls it a broken cross-reference.
        fonts = doc.idToObject[BasicFonts]
        fonts.dict[self.internal] = reference(doc, font)  # type: ignore[attr-defined]

    def _descriptor(self, doc: PDFDocument, basename: str, font_file: bytes) -> str:
        """The font descriptor (ISO 32000-1 9.8). Flag 4: its codes are those of no standard character set."""
        scale = 1000 / self.face.units_per_em
        box = " ".join(number(side * scale) for side in bounding_box(font_file))
        file = reference(doc, stream(font_file, {"Length1": len(font_file)}))
        return reference(
            doc,
            Source(
                f"<</Type/FontDescriptor/FontName{name(basename)}/Flags 4/FontBBox[{box}]/ItalicAngle 0"
                f"/Ascent {number(self.ascent)}/Descent {number(self.descent)}"
                f"/CapHeight {number(self.face.cap_height * scale)}/StemV 80/FontFile2 {file}>>"
            ),
        )


class FontCase:
    """The fonts of one document, by face."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._fonts: dict[str, CompositeFont] = {}

    def write(self) -> None:
        """Write all fonts. Raises PrintingError when others than ours were used: ReportLab's own are not embedded."""
        own = {f"/{font.internal}" for font in self._fonts.values()}
        others = [name for name, internal in self._document.fontMapping.items() if internal not in own]
        if others:
            names = ", ".join(map(str, others))
            raise PrintingError([Problem(FOREIGN_FONT, f"text is drawn in a font that is not embedded: {names}")])
        for font in self._fonts.values():
            font.addObjects(self._document)

    def font(self, face: FontFace) -> CompositeFont:
        """The document's font for a face; made at its first use."""
        font = self._fonts.get(face.digest)
        if font is None:
            font = self._fonts[face.digest] = CompositeFont(face, f"F{len(self._fonts) + 1}")
            self._document.fontMapping[font.fontName] = f"/{font.internal}"
            self._document.delayedFonts.append(font)
        return font


def to_unicode(texts: Sequence[str]) -> str:
    """A ToUnicode map (ISO 32000-1 9.10.3) that gives CID n, counted from 1, the n-th text."""
    return _MAP_HEAD + "".join(_blocks(texts)) + _MAP_FOOT


def _blocks(texts: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(texts), _BLOCK):
        block = texts[start : start + _BLOCK]
        rows = (f"<{start + 1 + i:04x}> <{text.encode('utf-16-be').hex()}>\n" for i, text in enumerate(block))
        yield f"{len(block)} beginbfchar\n{''.join(rows)}endbfchar\n"


def bounding_box(font_file: bytes) -> tuple[int, int, int, int]:
    """The font's bounding box in font units, from its `head` table."""
    (tables,) = struct.unpack_from(">H", font_file, 4)
    for index in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", font_file, 12 + 16 * index)
        if tag == b"head":
            left, bottom, right, top = struct.unpack_from(">4h", font_file, offset + 36)
            return left, bottom, right, top
    raise ValueError("a font file without a head table")


def _tag(digest: str, codes: Sequence[tuple[tuple[Glyph, ...], str]]) -> str:
    """Six capitals that differ between different subsets and never between equal ones (ISO 32000-1 9.6.4)."""
    content = repr((digest, codes)).encode("utf-8", "backslashreplace")
    value = int.from_bytes(hashlib.sha256(content).digest()[:8], "big")
    letters = []
    for _ in range(6):
        value, letter = divmod(value, 26)
        letters.append(chr(65 + letter))
    return "".join(letters)
