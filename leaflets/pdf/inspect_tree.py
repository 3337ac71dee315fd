"""Reads the tag tree back: its elements in order with their text, and the shapes of lists and tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from leaflets.pdf.inspect_objects import MOST, each, entry, even, identity, string, whole_number
from leaflets.pdf.inspected import Cell, Element, ListShape, TableShape

Content = tuple[tuple[int, int], int]
"""A marked-content sequence: its page's object, its number on that page."""

_GROUPING = "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private"
_BLOCK = "P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot"
_LEVEL = "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP"
_INLINE = frozenset(_LEVEL.split(" "))
_STANDARD = frozenset(f"{_GROUPING} {_BLOCK} {_LEVEL} Figure Formula Form".split(" "))
"""Standard structure types (ISO 32000-1 14.8.4)."""


@dataclass(slots=True)
class _Node:
    """An element being read; `kids` are texts, and elements below by their objects, in order."""

    source: pikepdf.Dictionary
    parent: int | None
    kids: list[str | tuple[int, int]] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)


@dataclass(slots=True)
class TagReading:
    """The tree as read. `claims` says which element holds a marked-content sequence; `holds` which a pressed area."""

    elements: tuple[Element, ...] = ()
    claims: dict[Content, tuple[int, int]] = field(default_factory=dict)
    holds: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    numbers: dict[tuple[int, int], int] = field(default_factory=dict)
    strange: tuple[str, ...] = ()
    whole: bool = True


class TreeReader:
    """Reads a tree, given the texts of all marked content and the numbers of the pages."""

    def __init__(self, root: Any, texts: Mapping[Content, str], pages: Mapping[tuple[int, int], int]) -> None:
        self._root, self._texts, self._pages = root, texts, pages
        self._nodes: list[_Node] = []
        self._reading = TagReading()

    def read(self) -> TagReading:
        """All elements, depth first."""
        numbers = self._reading.numbers
        waiting: list[tuple[Any, int | None]] = [(kid, None) for kid in reversed(list(each(entry(self._root, "/K"))))]
        while waiting:
            source, parent = waiting.pop()
            own = identity(source)
            # Elements are objects of their own (ISO 32000-1 table 323); one that is met again closes a circle.
            if own == (0, 0) or own in numbers or not isinstance(source, pikepdf.Dictionary):
                continue
            if len(self._nodes) >= MOST:
                self._reading.whole = False
                break
            numbers[own] = len(self._nodes)
            self._nodes.append(_Node(source, parent))
            waiting.extend((kid, numbers[own]) for kid in reversed(self._kids(self._nodes[-1], own)))
        self._settle()
        return self._reading

    def _kids(self, node: _Node, own: tuple[int, int]) -> list[Any]:
        """The elements below; texts, claims and pressed areas are noted on the way."""
        below: list[Any] = []
        page = entry(node.source, "/Pg")
        for kid in each(entry(node.source, "/K")):
            kind = entry(kid, "/Type")
            if whole_number(kid) is not None:
                self._content(node, own, page, kid)
            elif kind == "/MCR":
                self._content(node, own, entry(kid, "/Pg") or page, entry(kid, "/MCID"))
            elif kind == "/OBJR":
                self._reading.holds[identity(entry(kid, "/Obj"))] = own
            elif entry(kid, "/S") is not None:
                node.kids.append(identity(kid))
                below.append(kid)
        return below

    def _content(self, node: _Node, own: tuple[int, int], page: Any, mcid: Any) -> None:
        if isinstance(mcid, int):
            content = identity(page), mcid
            self._reading.claims[content] = own
            node.kids.append(self._texts.get(content, ""))
            node.pages.append(self._pages.get(content[0], 0))

    def _settle(self) -> None:
        """Texts and pages from the leaves upwards: whatever stands below an element has a higher number."""
        roles = [self._role(node.source) for node in self._nodes]
        texts, pages = [""] * len(roles), [0] * len(roles)
        for number in range(len(roles) - 1, -1, -1):
            node = self._nodes[number]
            parts = []
            for kid in node.kids:
                below = self._reading.numbers.get(kid) if isinstance(kid, tuple) else None
                if isinstance(kid, str):
                    parts.append(kid)
                elif below is not None and self._nodes[below].parent == number:
                    parts.append(_joined(roles[below], texts[below]))
                    node.pages.append(pages[below])
            texts[number] = "".join(parts)
            pages[number] = min((page for page in node.pages if page), default=0)
        self._reading.elements = tuple(map(_element, self._nodes, roles, texts, pages))
        self._reading.strange = tuple(sorted({role for role in roles if role not in _STANDARD}))

    def _role(self, source: pikepdf.Dictionary) -> str:
        """The standard type, through the role map."""
        role, mapping = string(entry(source, "/S")), entry(self._root, "/RoleMap")
        for _ in range(8):
            if role in _STANDARD:
                break
            mapped = string(entry(mapping, f"/{role}"))
            if not mapped:
                break
            role = mapped
        return role


def _joined(role: str, text: str) -> str:
    """An element's text inside its parent's: blocks stand apart."""
    return text if role in _INLINE else f" {text} "


def _element(node: _Node, role: str, text: str, page: int) -> Element:
    source = node.source
    attributes = [one for one in each(entry(source, "/A")) if isinstance(one, pikepdf.Dictionary)]

    def attribute(key: str) -> Any:
        return next((found for one in attributes if (found := entry(one, key)) is not None), None)

    return Element(
        role=role,
        parent=node.parent,
        text=even(text),
        page=page,
        language=string(entry(source, "/Lang")),
        alt=string(entry(source, "/Alt")),
        scope=string(attribute("/Scope")),
        columns=max(1, whole_number(attribute("/ColSpan")) or 1),
        rows=max(1, whole_number(attribute("/RowSpan")) or 1),
    )


def shapes(elements: Sequence[Element]) -> tuple[tuple[ListShape, ...], tuple[TableShape, ...]]:
    """The shapes of all lists and tables."""
    below: dict[int, list[int]] = {}
    for number, element in enumerate(elements):
        if element.parent is not None:
            below.setdefault(element.parent, []).append(number)
    lists = [_list(elements, below, number) for number, one in enumerate(elements) if one.role == "L"]
    tables = [_table(elements, below, number) for number, one in enumerate(elements) if one.role == "Table"]
    return tuple(lists), tuple(tables)


def _list(elements: Sequence[Element], below: Mapping[int, list[int]], number: int) -> ListShape:
    kids = below.get(number, [])
    items = [kid for kid in kids if elements[kid].role == "LI"]
    return ListShape(
        text=elements[number].text,
        page=elements[number].page,
        items=tuple(tuple(elements[part].role for part in below.get(item, [])) for item in items),
        strays=tuple(elements[kid].role for kid in kids if elements[kid].role not in ("LI", "L", "Caption")),
    )


def _table(elements: Sequence[Element], below: Mapping[int, list[int]], number: int) -> TableShape:
    rows: list[tuple[Cell, ...]] = []
    strays: list[str] = []
    waiting = list(reversed(below.get(number, [])))
    while waiting:
        kid = waiting.pop()
        role = elements[kid].role
        if role in ("THead", "TBody", "TFoot"):
            waiting.extend(reversed(below.get(kid, [])))
        elif role == "TR":
            cells = [elements[cell] for cell in below.get(kid, [])]
            strays += [cell.role for cell in cells if cell.role not in ("TH", "TD")]
            rows.append(tuple(_cell(cell) for cell in cells if cell.role in ("TH", "TD")))
        elif role != "Caption":
            strays.append(role)
    return TableShape(page=elements[number].page, rows=tuple(rows), strays=tuple(strays))


def _cell(one: Element) -> Cell:
    return Cell(is_head=one.role == "TH", scope=one.scope, columns=one.columns, rows=one.rows, text=one.text)
