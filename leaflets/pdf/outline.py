"""Ways through the document: bookmarks from the headings, and where links lead (ISO 32000-1 12.3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from reportlab.pdfbase.pdfdoc import PDFDocument

from leaflets.pdf.marks import Pressing
from leaflets.pdf.objects import Source, number, page_reference, reference, text_string
from leaflets.pdf.structure import HEADINGS, Element

_ROOM = 6.0
"""Points left free above a heading that one has jumped to."""

_URI = "!#$%&'()*+,/:;=?@[]~"
"""What may stand in a URI as it is (RFC 3986); the rest is percent-encoded, since a URI action is 7-bit."""

Starts = Mapping[Element, tuple[int, float]]


@dataclass(slots=True)
class _Entry:
    """A bookmark: its title, its destination, and those below it."""

    title: str
    destination: str
    level: int
    below: list[_Entry] = field(default_factory=list)
    source: Source = field(default_factory=Source)
    own: str = ""

    def count(self) -> int:
        return sum(1 + entry.count() for entry in self.below)


def anchors(elements: Iterable[Element]) -> dict[str, Element]:
    """The elements that links can lead to. The first that bears an anchor has it."""
    found: dict[str, Element] = {}
    for element in elements:
        if element.tag is not None and element.tag.anchor:
            found.setdefault(element.tag.anchor, element)
    return found


def destination(document: PDFDocument, start: tuple[int, float]) -> str:
    """The place (page, height in points) as an explicit destination that leaves left edge and zoom as they are."""
    page, top = start
    return f"[{page_reference(document, page)}/XYZ null {number(top + _ROOM)} null]"


def write_links(
    document: PDFDocument, pressings: Sequence[Pressing], goals: Mapping[str, Element], starts: Starts
) -> None:
    """Fill in the annotations; their parent tree keys follow the pages'. Each anchor must be among the starts."""
    for pressing in pressings:
        tag = pressing.element.tag
        assert tag is not None
        if tag.href.startswith("#"):
            leads = f"/Dest{destination(document, starts[goals[tag.href[1:]]])}"
        else:
            leads = f"/A<</S/URI/URI{text_string(quote(tag.href, safe=_URI))}>>"
        contents = tag.title or pressing.element.spoken or tag.href
        # Flag 4: printed, and never hidden (ISO 19005-2 6.3.2). Contents: ISO 14289-1 7.18.5.
        pressing.annotation.text = (
            f"<</Type/Annot/Subtype/Link/Rect[{pressing.rect}]/Border[0 0 0]/F 4/Contents{text_string(contents)}"
            f"/StructParent {document.pageCounter - 1 + pressing.index}{leads}>>"
        )


def write_outline(document: PDFDocument, elements: Iterable[Element], starts: Starts) -> str:
    """Write the bookmarks and give the reference to their root; empty when no heading was drawn."""
    top: list[_Entry] = []
    open_entries: list[_Entry] = []
    for element in elements:
        if element.role not in HEADINGS or element not in starts:
            continue
        title = (element.tag.title if element.tag else "") or element.spoken
        entry = _Entry(title, destination(document, starts[element]), HEADINGS.index(element.role))
        while open_entries and open_entries[-1].level >= entry.level:
            open_entries.pop()
        (open_entries[-1].below if open_entries else top).append(entry)
        open_entries.append(entry)
    if not top:
        return ""
    root = Source()
    own = reference(document, root)
    _write_level(document, top, own)
    root.text = f"<</Type/Outlines/First {top[0].own}/Last {top[-1].own}/Count {sum(1 + e.count() for e in top)}>>"
    return own


def _write_level(document: PDFDocument, entries: Sequence[_Entry], parent: str) -> None:
    for entry in entries:
        entry.own = reference(document, entry.source)
    for index, entry in enumerate(entries):
        parts = [f"<</Title{text_string(entry.title)}/Parent {parent}/Dest{entry.destination}"]
        if index:
            parts.append(f"/Prev {entries[index - 1].own}")
        if index + 1 < len(entries):
            parts.append(f"/Next {entries[index + 1].own}")
        if entry.below:
            _write_level(document, entry.below, entry.own)
            parts.append(f"/First {entry.below[0].own}/Last {entry.below[-1].own}/Count {entry.count()}")
        entry.source.text = "".join(parts) + ">>"
