"""What the file says about itself: XMP, document information, output intent, viewer preferences.

XMP and document information tell the same (ISO 19005-2 6.6.3). PDF/A knows only the schemas of the XMP specification,
so those of PDF/UA and of our own are described in the file (ISO 19005-2 6.6.2.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDocument

from leaflets.pdf.colours import srgb_profile
from leaflets.pdf.imprint import Imprint
from leaflets.pdf.objects import Source, catalog, reference, stream, text_string

PRODUCER = "ReportLab"
"""The library that the file was drawn with; which tool asked for it is the imprint's creator."""

EDITION_NAMESPACE = "urn:leaflets:edition:1:"

_NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
    "leaflet": EDITION_NAMESPACE,
}


@dataclass(frozen=True, slots=True)
class _Schema:
    """A schema to be described: properties are (name, type, category, description)."""

    title: str
    prefix: str
    properties: tuple[tuple[str, str, str, str], ...]


_SCHEMAS = (
    _Schema(
        "PDF/UA identification",
        "pdfuaid",
        (("part", "Integer", "internal", "Part of ISO 14289 that this file conforms to"),),
    ),
    _Schema(
        "Leaflet edition",
        "leaflet",
        (
            ("edition", "Text", "external", "Version of the leaflet's content"),
            ("draft", "Boolean", "external", "Whether this is a draft, not approved for patients"),
            ("status", "Text", "external", "The state of review in words"),
            ("clinic", "Text", "external", "The clinic that gives this leaflet out"),
        ),
    ),
)


def _clean(text: str) -> str:
    """Text for XML: escaped, and without the control characters that XML cannot hold."""
    return escape("".join(c for c in text if c >= " " and c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff"))


def _simple(tag: str, text: str) -> str:
    return f"<{tag}>{_clean(text)}</{tag}>" if text else ""


def _many(tag: str, container: str, texts: Iterable[str], attributes: str = "") -> str:
    items = "".join(f"<rdf:li{attributes}>{_clean(text)}</rdf:li>" for text in texts if text)
    return f"<{tag}><rdf:{container}>{items}</rdf:{container}></{tag}>" if items else ""


def _alternative(tag: str, text: str) -> str:
    return _many(tag, "Alt", (text,), ' xml:lang="x-default"')


def _described(schema: _Schema) -> str:
    properties = "".join(
        '<rdf:li rdf:parseType="Resource">'
        + _simple("pdfaProperty:name", own)
        + _simple("pdfaProperty:valueType", sort)
        + _simple("pdfaProperty:category", category)
        + _simple("pdfaProperty:description", description)
        + "</rdf:li>"
        for own, sort, category, description in schema.properties
    )
    return (
        '<rdf:li rdf:parseType="Resource">'
        + _simple("pdfaSchema:schema", schema.title)
        + _simple("pdfaSchema:namespaceURI", _NAMESPACES[schema.prefix])
        + _simple("pdfaSchema:prefix", schema.prefix)
        + f"<pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property></rdf:li>"
    )


def _extensions() -> str:
    described = "".join(map(_described, _SCHEMAS))
    return f"<pdfaExtension:schemas><rdf:Bag>{described}</rdf:Bag></pdfaExtension:schemas>"


def xmp(imprint: Imprint) -> bytes:
    """The XMP packet of a document (ISO 16684-1)."""
    date = imprint.date.isoformat(timespec="seconds")
    properties = (
        _simple("dc:format", "application/pdf"),
        _alternative("dc:title", imprint.title),
        _many("dc:creator", "Seq", imprint.authors),
        _many("dc:language", "Bag", (imprint.language,)),
        _alternative("dc:description", imprint.subject),
        _many("dc:subject", "Bag", imprint.keywords),
        _many("dc:publisher", "Bag", (imprint.clinic,)),
        _simple("dc:identifier", imprint.identifier),
        _simple("xmp:CreatorTool", imprint.creator),
        *(_simple(f"xmp:{which}Date", date) for which in ("Create", "Modify", "Metadata")),
        _simple("pdf:Producer", PRODUCER),
        _simple("pdf:Keywords", ", ".join(imprint.keywords)),
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        _simple("leaflet:edition", imprint.version),
        _simple("leaflet:draft", str(imprint.draft)),
        _simple("leaflet:status", imprint.status),
        _simple("leaflet:clinic", imprint.clinic),
        _extensions(),
    )
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items() if prefix != "rdf")
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF xmlns:rdf="{_NAMESPACES["rdf"]}">\n<rdf:Description rdf:about="" {spaces}>\n'
        + "\n".join(filter(None, properties))
        + '\n</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
    ).encode()


def information(imprint: Imprint) -> str:
    """The document information dictionary (ISO 32000-1 14.3.3), equal to the XMP packet."""
    zone = imprint.date.strftime("%z")
    date = f"({imprint.date.strftime('D:%Y%m%d%H%M%S')}{zone[:3]}'{zone[3:5]}')"
    texts = {
        "Title": imprint.title,
        "Author": ", ".join(imprint.authors),
        "Subject": imprint.subject,
        "Keywords": ", ".join(imprint.keywords),
        "Creator": imprint.creator,
        "Producer": PRODUCER,
    }
    entries = "".join(f"/{key}{text_string(text)}" for key, text in texts.items() if text)
    return f"<<{entries}/CreationDate{date}/ModDate{date}>>"


def fill_catalog(document: PDFDocument, imprint: Imprint, structure: str, outline: str) -> None:
    """Give the catalog all its entries. `structure` and `outline` are references; `outline` may be empty."""
    root = catalog(document)
    # Metadata stays readable without decoding (ISO 19005-2 6.6.2.1).
    packet = stream(xmp(imprint), {"Type": "/Metadata", "Subtype": "/XML"}, packed=False)
    profile = reference(document, stream(srgb_profile(), {"N": 3}))
    intent = Source(
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
        f"/Info(sRGB IEC61966-2.1)/DestOutputProfile {profile}>>"
    )
    root.Metadata = reference(document, packet)
    root.OutputIntents = f"[{reference(document, intent)}]"
    root.MarkInfo = "<</Marked true>>"
    direction = "R2L" if imprint.direction == "rtl" else "L2R"
    root.ViewerPreferences = f"<</DisplayDocTitle true/Direction/{direction}>>"
    root.StructTreeRoot = structure
    root.Outlines = outline or None
    root.__NoDefault__ = [*root.__NoDefault__, "OutputIntents"]
