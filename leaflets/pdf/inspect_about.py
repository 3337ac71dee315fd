"""Reads back what a file says of itself as a whole: catalog, document information, XMP, security."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from typing import Any

import pikepdf

from leaflets.pdf.inspect_objects import entry, even, string
from leaflets.pdf.inspected import About
from leaflets.pdf.metadata import EDITION_NAMESPACE

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_XMP = "{http://ns.adobe.com/xap/1.0/}"
_PDF = "{http://ns.adobe.com/pdf/1.3/}"
_UA = "{http://www.aiim.org/pdfua/ns/id/}"
_ARCHIVE = "{http://www.aiim.org/pdfa/ns/id/}"
_OWN = f"{{{EDITION_NAMESPACE}}}"

_SAME = {
    "Title": f"{_DC}title",
    "Author": f"{_DC}creator",
    "Subject": f"{_DC}description",
    "Keywords": f"{_PDF}Keywords",
    "Creator": f"{_XMP}CreatorTool",
    "Producer": f"{_PDF}Producer",
    "CreationDate": f"{_XMP}CreateDate",
    "ModDate": f"{_XMP}ModifyDate",
}
"""Which property of XMP says the same as which entry of the document information (ISO 19005-2 6.6.3)."""
_LARGEST_PACKET = 1_000_000
_DIGITS = re.compile(r"\D")


def about(pdf: pikepdf.Pdf, languages: tuple[str, ...]) -> About:
    """The facts of the whole document. `languages` are those that parts of the tree are in."""
    root = pdf.Root
    said = _xmp(entry(root, "/Metadata"))
    info = _information(pdf)
    own = f"{_OWN}draft"
    return About(
        title=info.get("Title", ""),
        xmp_title=said.get(f"{_DC}title", ""),
        shows_title=entry(entry(root, "/ViewerPreferences"), "/DisplayDocTitle") is True,
        language=string(entry(root, "/Lang")),
        languages=languages,
        has_xmp=bool(said),
        differing=tuple(_differing(info, said)),
        encrypted=pdf.is_encrypted,
        open_to_assistive_software=not pdf.is_encrypted or pdf.allow.accessibility,
        ua_part=said.get(f"{_UA}part", ""),
        archive=said.get(f"{_ARCHIVE}part", "") + said.get(f"{_ARCHIVE}conformance", "").lower(),
        edition=said.get(f"{_OWN}edition", ""),
        draft=said[own] == "True" if own in said else None,
        status=said.get(f"{_OWN}status", ""),
        clinic=said.get(f"{_OWN}clinic", ""),
    )


def _information(pdf: pikepdf.Pdf) -> dict[str, str]:
    info = entry(pdf.trailer, "/Info")
    if not isinstance(info, pikepdf.Dictionary):
        return {}
    return {str(key)[1:]: even(string(value)) for key, value in info.items()}


def _xmp(stream: Any) -> dict[str, str]:
    """Each property of an XMP packet by its full name, the members of a list joined. Empty when it cannot be read."""
    if not isinstance(stream, pikepdf.Stream):
        return {}
    try:
        packet = stream.read_bytes()
        # A packet has no use for declarations; one that brings some wants to be expanded without end.
        if len(packet) > _LARGEST_PACKET or b"<!" in packet:
            return {}
        tree = ET.fromstring(packet)
    except (pikepdf.PdfError, ET.ParseError, ValueError):
        return {}
    return dict(_properties(tree))


def _properties(tree: ET.Element) -> Iterator[tuple[str, str]]:
    for description in tree.iter(f"{_RDF}Description"):
        yield from ((name, even(value)) for name, value in description.attrib.items())
        for child in description:
            members = [even(member.text or "") for member in child.iter(f"{_RDF}li")]
            yield child.tag, ", ".join(members) if members else even(child.text or "")


def _differing(info: Mapping[str, str], said: Mapping[str, str]) -> Iterator[str]:
    """The entries of the document information that XMP does not say alike."""
    for name, prop in _SAME.items():
        if name not in info:
            continue
        own, other = info[name], said.get(prop, "")
        if name.endswith("Date"):
            # "D:20261120…" and "2026-11-20T…": the same digits down to the second.
            own, other = _DIGITS.sub("", own)[:14], _DIGITS.sub("", other)[:14]
        if own != other:
            yield name
