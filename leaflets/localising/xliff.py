"""Catalogues as XLIFF 2.1 (OASIS), for the tools of translation agencies: out and in again without loss.

Placeholders are `<ph>`, bold words and links `<pc>`, so that no tool can change them by accident; what they stand for
is in `<originalData>`. What XLIFF has no place for stands in notes with categories of ours: `back`, `previous`,
`reviewed`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as Xml
from xml.parsers import expat

from leaflets.localising.po import Entry
from leaflets.model import Catalogue, State, Translation
from leaflets.problems import Place, Problem, kind

BAD_XLIFF = kind(
    "bad-xliff",
    """A file is not XLIFF 2 that can be read: it is damaged, of another version (1.2 has another shape), or holds a
    document type, which we do not open. Or your tool has thrown away what the codes inside of the texts stand for
    (originalData). Export it again from your tool as XLIFF 2.0 or 2.1, or hand in a PO file.""",
)

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_CODES = re.compile(r"(?P<bold>\*\*)|(?P<open>\[)|(?P<close>\]\([^)\s]*\))|(?P<name>\{[A-Za-z_][\w.]*\})")
_STATES = {State.MISSING: "initial", State.STALE: "translated", State.TRANSLATED: "translated", State.REVIEWED: "final"}
_STALE = "leaflets:stale"
_DONE = ("reviewed", "final")
"""States after which a text is no longer stale, though a tool has left our word for that standing."""
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML has no way to write."""
_NOTES = ("back", "previous", "reviewed")
_HOLDERS = ("xliff", "file", "unit", "notes", "originalData", "segment")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadXliff:
    """An XLIFF file read: the catalogue (None when it cannot be one), and what is wrong with it."""

    catalogue: Catalogue | None
    problems: tuple[Problem, ...] = ()


def write_xliff(catalogue: Catalogue, entries: Mapping[tuple[str, str], Entry], source: str, original: str) -> str:
    """The catalogue as XLIFF 2.1. `source` is the language of the texts, `original` the file that they stand in."""
    Xml.register_namespace("", NAMESPACE)
    root = Xml.Element(_tag("xliff"), {"version": "2.1", "srcLang": source, "trgLang": catalogue.language})
    file = Xml.SubElement(root, _tag("file"), {"id": "f1", "original": original, _SPACE: "preserve"})
    for number, translation in enumerate(catalogue.entries.values(), start=1):
        _unit(file, f"u{number}", translation, entries.get(translation.key, Entry()))
    _indent(root, 0)
    written = Xml.tostring(root, encoding="unicode").replace("\r", "&#13;")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + _UNWRITABLE.sub("", written) + "\n"


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _indent(element: Xml.Element, depth: int) -> None:
    """Lines and spaces between the elements that hold others; none inside of texts, where every space counts."""
    if element.tag not in map(_tag, _HOLDERS) or not len(element):
        return
    element.text = "\n" + "  " * (depth + 1)
    for inner in element:
        _indent(inner, depth + 1)
        inner.tail = element.text
    element[-1].tail = "\n" + "  " * depth


def _unit(file: Xml.Element, id: str, translation: Translation, entry: Entry) -> None:
    unit = Xml.SubElement(file, _tag("unit"), {"id": id, "name": translation.context, _SPACE: "preserve"})
    notes = [("description", text) for text in entry.comments]
    notes += [("translator", text) for text in translation.notes]
    own = {"back": translation.back, "previous": translation.previous, "reviewed": translation.reviewed}
    notes += [(category, text) for category, text in own.items() if text]
    if notes:
        holder = Xml.SubElement(unit, _tag("notes"))
        for category, text in notes:
            Xml.SubElement(holder, _tag("note"), {"category": category}).text = text
    codes = _Codes()
    source, target = codes.element("source", translation.source), codes.element("target", translation.text)
    if codes.data:
        data = Xml.SubElement(unit, _tag("originalData"))
        for text, name in codes.data.items():
            Xml.SubElement(data, _tag("data"), {"id": name}).text = text
    state = {"state": _STATES[translation.state]}
    if translation.state is State.STALE:
        state["subState"] = _STALE
    segment = Xml.SubElement(unit, _tag("segment"), state)
    segment.append(source)
    if translation.text:
        segment.append(target)


@dataclass(slots=True)
class _Codes:
    """The codes of one unit: what each stands for, once, and texts as elements that refer to it.

    A code of the target has the number of the same code in the source, wherever it stands there.
    """

    data: dict[str, str] = field(default_factory=dict)
    free: dict[str, list[int]] = field(default_factory=dict)
    count: int = 0

    def element(self, name: str, text: str) -> Xml.Element:
        """A text as `<source>` or `<target>`; codes without a partner are written as standing alone."""
        root = Xml.Element(_tag(name))
        stack, at = [root], 0
        pairs = _pairs(text)
        known, self.free = self.free, {}
        for found in _CODES.finditer(text):
            _append(stack[-1], text[at : found.start()])
            at = found.end()
            if found.start() in pairs:
                start, end = self._ref(found[0]), self._ref(pairs[found.start()])
                number = self._number(start + end, known)
                attributes = {"id": number, "dataRefStart": start, "dataRefEnd": end}
                stack.append(Xml.SubElement(stack[-1], _tag("pc"), attributes))
            elif found.lastgroup in ("bold", "close") and len(stack) > 1 and _ends(found.start(), pairs, text):
                stack.pop()
            else:
                ref = self._ref(found[0])
                Xml.SubElement(stack[-1], _tag("ph"), {"id": self._number(ref, known), "dataRef": ref})
        _append(stack[-1], text[at:])
        return root

    def _number(self, code: str, known: dict[str, list[int]]) -> str:
        """The number of a code: that of one like it among the known, or the next."""
        if known.get(code):
            return str(known[code].pop(0))
        self.count += 1
        self.free.setdefault(code, []).append(self.count)
        return str(self.count)

    def _ref(self, text: str) -> str:
        return self.data.setdefault(text, f"d{len(self.data) + 1}")


def _pairs(text: str) -> dict[int, str]:
    """Where a code begins a pair that closes before anything around it does, and the code that closes it."""
    found: dict[int, str] = {}
    open_: list[re.Match[str]] = []
    for code in _CODES.finditer(text):
        if code.lastgroup == "name":
            continue
        closes = "bold" if code.lastgroup == "bold" else "open" if code.lastgroup == "close" else ""
        if open_ and closes and open_[-1].lastgroup == closes:
            found[open_.pop().start()] = code[0]
        elif code.lastgroup in ("bold", "open"):
            open_.append(code)
    return found


def _ends(at: int, pairs: Mapping[int, str], text: str) -> bool:
    """Whether the code at an offset closes a pair: it begins none itself, and as many are open before it."""
    depth: list[int] = []
    for code in _CODES.finditer(text):
        if code.start() in pairs:
            depth.append(code.start())
        elif depth and code[0] == pairs[depth[-1]] and code.lastgroup in ("bold", "close"):
            depth.pop()
            if code.start() == at:
                return True
    return False


def _append(element: Xml.Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def read_xliff(text: str, file: str) -> ReadXliff:
    """The catalogue in an XLIFF file's text."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return _refused(file, 1, "it has a document type")
    try:
        root = Xml.fromstring(text)
    except Xml.ParseError as error:
        return _refused(file, error.position[0], "it is not well-formed XML")
    if root.tag != _tag("xliff") or not root.get("version", "").startswith("2"):
        return _refused(file, 1, "it is not XLIFF 2")
    language = root.get("trgLang", "")
    if not language:
        return _refused(file, 1, "it names no target language (trgLang)")
    entries: dict[tuple[str, str], Translation] = {}
    lost: list[tuple[str, int]] = []
    for unit, line in zip(root.iter(_tag("unit")), _lines(text), strict=True):
        if _empty_codes(unit):
            lost.append((unit.get("name", ""), line))
            continue
        translation = _translation(unit, Place(file, line))
        entries.setdefault(translation.key, translation)
    catalogue = Catalogue(language=language, file=file, entries=entries)
    if not lost:
        return ReadXliff(catalogue=catalogue)
    first, line = lost[0]
    message = f"{len(lost)} texts have codes that stand for nothing (no originalData), the first in {first}"
    return ReadXliff(catalogue=catalogue, problems=(Problem(BAD_XLIFF, message, Place(file, line)),))


def _empty_codes(unit: Xml.Element) -> bool:
    """Whether a unit has codes without what they stand for: read as they are, they would be missing."""
    data = {one.get("id") for one in unit.iter(_tag("data"))}
    referring = ("dataRef", "dataRefStart", "dataRefEnd")
    return any(code.get(name) is not None and code.get(name) not in data for code in unit.iter() for name in referring)


def _refused(file: str, line: int, why: str) -> ReadXliff:
    message = f"this is not XLIFF that can be read: {why}"
    return ReadXliff(catalogue=None, problems=(Problem(BAD_XLIFF, message, Place(file, line)),))


def _lines(text: str) -> list[int]:
    """The line that each unit begins on, which ElementTree does not tell."""
    found: list[int] = []
    parser = expat.ParserCreate(namespace_separator="}")

    def begin(name: str, attributes: Mapping[str, str]) -> None:
        if f"{{{name}" == _tag("unit"):
            found.append(parser.CurrentLineNumber)

    parser.StartElementHandler = begin
    parser.Parse(text.encode(), True)
    return found


def _translation(unit: Xml.Element, place: Place) -> Translation:
    """The text of a unit; segments that a tool made of one of ours are put together again."""
    data = {one.get("id", ""): one.text or "" for one in unit.iter(_tag("data"))}
    notes = [(one.get("category", ""), one.text or "") for one in unit.iter(_tag("note"))]
    segments = [one for one in unit if one.tag in (_tag("segment"), _tag("ignorable"))]
    source = "".join(_said(segment.find(_tag("source")), data) for segment in segments)
    targets = [segment.find(_tag("target")) for segment in segments if segment.tag == _tag("segment")]
    text = "".join(_said(_target(segment), data) for segment in segments) if all(t is not None for t in targets) else ""
    own = {category: note for category, note in notes if category in _NOTES}
    return Translation(
        context=unit.get("name", ""),
        source=source,
        text=text,
        place=place,
        stale=any(segment.get("subState") == _STALE and segment.get("state") not in _DONE for segment in segments),
        previous=own.get("previous", ""),
        back=own.get("back", ""),
        reviewed=own.get("reviewed", ""),
        notes=tuple(note for category, note in notes if category == "translator"),
    )


def _target(segment: Xml.Element) -> Xml.Element | None:
    found = segment.find(_tag("target"))
    return segment.find(_tag("source")) if found is None else found


def _said(element: Xml.Element | None, data: Mapping[str, str]) -> str:
    """An element's text with its codes as they were."""
    return "" if element is None else "".join(_parts(element, data))


def _parts(element: Xml.Element, data: Mapping[str, str]) -> Iterable[str]:
    yield element.text or ""
    for inner in element:
        name = inner.tag.rpartition("}")[2]
        if name == "ph":
            yield data.get(inner.get("dataRef", ""), "")
        elif name == "pc":
            yield data.get(inner.get("dataRefStart", ""), "")
            yield from _parts(inner, data)
            yield data.get(inner.get("dataRefEnd", ""), "")
        elif name in ("sc", "ec"):
            yield data.get(inner.get("dataRef", ""), "")
        else:
            yield from _parts(inner, data)
        yield inner.tail or ""
