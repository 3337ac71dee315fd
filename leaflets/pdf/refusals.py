"""What a book must not be: faults of its tags, found all together before anything is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from leaflets.pdf import kinds
from leaflets.pdf.imprint import Imprint
from leaflets.pdf.outline import anchors
from leaflets.pdf.structure import HEADINGS, Element, TagTree
from leaflets.problems import Place, Report, nearest
from leaflets.setting.galley import Tag

# The form only, as ISO 19005-2 6.7.4 asks; which subtags exist is the business of `reading/`.
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")

_ROW_GROUPS = ("THead", "TBody", "TFoot")
_PARENTS: dict[str, tuple[str, ...]] = {
    "LI": ("L",),
    "Lbl": ("LI", "Note"),
    "LBody": ("LI",),
    **dict.fromkeys(_ROW_GROUPS, ("Table",)),
    "TR": ("Table", *_ROW_GROUPS),
    "TH": ("TR",),
    "TD": ("TR",),
    "Caption": ("Table", "Figure", "L"),
}
"""Where an element may stand, for those that may not stand anywhere (ISO 14289-1 7.2)."""

_CHILDREN: dict[str, tuple[str, ...]] = {
    "L": ("LI", "L", "Caption"),
    "LI": ("Lbl", "LBody"),
    "Table": ("TR", *_ROW_GROUPS, "Caption"),
    **dict.fromkeys(_ROW_GROUPS, ("TR",)),
    "TR": ("TH", "TD"),
}
_ROLES = frozenset(
    (
        *(
            "Part",
            "Art",
            "Sect",
            "Div",
            "BlockQuote",
            "Caption",
            "TOC",
            "TOCI",
            "P",
            *HEADINGS,
            "L",
            "LI",
            "Lbl",
            "LBody",
        ),
        *("Table", *_ROW_GROUPS, "TR", "TH", "TD", "Figure", "Formula"),
        *("Span", "Quote", "Note", "Reference", "Code", "Link"),
    )
)
"""The standard types that we use (ISO 32000-1 14.8.4): no role map is needed."""


def check(tree: TagTree, imprint: Imprint, report: Report) -> None:
    """Report every fault of the tags and of the imprint."""
    if not imprint.title.strip():
        report.add(kinds.NO_TITLE, "the document has no title", imprint.place)
    _check_language(imprint.language, imprint.place, report)
    _check_headings(tree, report)
    for orphan in tree.orphans:
        report.add(kinds.MISSING_TAG, f'tag "{orphan.role}" names a parent that is not before it', orphan.place)
    goals = anchors(tree.tagged)
    for element in tree.tagged:
        tag = element.tag
        if tag is not None:
            _check_element(element, tag, report)
            _check_link(tag, list(goals), report)
    for table in (element for element in tree.tagged if element.role == "Table"):
        _check_table(table, report)


def _check_language(language: str, place: Place | None, report: Report) -> None:
    if not _LANGUAGE.fullmatch(language):
        report.add(kinds.BAD_LANGUAGE, f'"{language}" is not a language tag', place, 'write it like "en" or "en-GB"')


def _check_element(element: Element, tag: Tag, report: Report) -> None:
    parent = element.parent.role if element.parent else "Document"
    if tag.role not in _ROLES:
        report.add(kinds.NESTING, f'"{tag.role}" is not a standard tag', tag.place)
    elif parent not in _PARENTS.get(tag.role, (parent,)) or tag.role not in _CHILDREN.get(parent, (tag.role,)):
        report.add(kinds.NESTING, f'tag "{tag.role}" must not stand in "{parent}"', tag.place)
    if tag.role == "Figure" and not tag.alt.strip():
        report.add(kinds.FIGURE_WITHOUT_ALT, "a figure has no alternate text", tag.place)
    if tag.role == "TH" and tag.scope not in ("Column", "Row", "Both"):
        report.add(kinds.HEAD_WITHOUT_SCOPE, "a head cell has no scope", tag.place)
    if tag.language:
        _check_language(tag.language, tag.place, report)


def _check_link(tag: Tag, known: Sequence[str], report: Report) -> None:
    if tag.href.startswith("#") and tag.href[1:] not in known:
        report.add(
            kinds.UNKNOWN_ANCHOR, f'no heading has the anchor "{tag.href[1:]}"', tag.place, nearest(tag.href[1:], known)
        )


def _check_headings(tree: TagTree, report: Report) -> None:
    last = 0
    for element in tree.tagged:
        if element.role not in HEADINGS:
            continue
        level = HEADINGS.index(element.role) + 1
        place = element.tag.place if element.tag else None
        if last == 0 and level != 1:
            report.add(kinds.HEADING_ORDER, f"the first heading is an H{level}, not an H1", place)
        elif last and level == 1:
            report.add(kinds.HEADING_ORDER, "there is a second H1", place)
        elif last and level > last + 1:
            report.add(kinds.HEADING_ORDER, f"an H{level} follows an H{last}: a level is left out", place)
        last = level


def _rows(element: Element) -> Iterator[Element]:
    for child in element.blocks:
        if child.role == "TR":
            yield child
        elif child.role in _ROW_GROUPS:
            yield from _rows(child)


def _check_table(table: Element, report: Report) -> None:
    """Each row must cover as many columns as the first."""
    wanted = None
    for row in _rows(table):
        covered = sum(cell.tag.span for cell in row.blocks if cell.tag is not None)
        wanted = covered if wanted is None else wanted
        if covered != wanted:
            place = (row.tag.place if row.tag else None) or (table.tag.place if table.tag else None)
            report.add(kinds.RAGGED_TABLE, f"a row covers {covered} columns where the first covers {wanted}", place)
