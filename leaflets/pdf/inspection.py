"""What a printed file says of itself, read back from its bytes: for rules, not for printing.

Uses pikepdf, so that the judge is not the writer.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Any

import pikepdf

from leaflets.pdf.inspect_about import about
from leaflets.pdf.inspect_objects import MOST, each, entry, even, identity, number_tree, string, whole_number
from leaflets.pdf.inspect_pages import Drawn, PageReader
from leaflets.pdf.inspect_tree import TagReading, TreeReader, shapes
from leaflets.pdf.inspected import Bookmark, Inspection, LinkArea, Sheet
from leaflets.problems import PrintingError, Problem, kind

UNREADABLE = kind(
    "pdf-unreadable",
    "A file is no PDF, is damaged beyond repair, or opens only with a password: nothing can be read back from it.",
)
MOST_PAGES = 2000


def inspect(content: bytes) -> Inspection:
    """Read a file's facts back from its bytes. Raises PrintingError when nothing at all can be read."""
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            return _inspect(pdf)
    except (pikepdf.PdfError, pikepdf.PasswordError) as error:
        raise PrintingError([Problem(UNREADABLE, f"the PDF cannot be read: {error}")]) from None


def _inspect(pdf: pikepdf.Pdf) -> Inspection:
    pages = [page for page, _ in zip(pdf.pages, range(MOST_PAGES), strict=False)]
    reader = PageReader()
    drawn = [reader.read(page) for page in pages]
    own = [identity(page.obj) for page in pages]
    texts = {(page, mcid): text for page, one in zip(own, drawn, strict=True) for mcid, text in one.texts.items()}
    root = entry(pdf.Root, "/StructTreeRoot")
    tree = TreeReader(root, texts, {page: number for number, page in enumerate(own, start=1)}).read()
    parents = number_tree(entry(root, "/ParentTree"))
    lists, tables = shapes(tree.elements)
    return Inspection(
        about=about(pdf, tuple(dict.fromkeys(one.language for one in tree.elements if one.language))),
        marked=entry(entry(pdf.Root, "/MarkInfo"), "/Marked") is True,
        has_tree=bool(tree.elements),
        has_parent_tree=bool(parents),
        strange=tree.strange,
        whole=tree.whole and len(pages) == len(pdf.pages),
        sheets=tuple(
            _sheet(number, page, one, tree, parents)
            for number, (page, one) in enumerate(zip(pages, drawn, strict=True), start=1)
        ),
        elements=tree.elements,
        bookmarks=tuple(_bookmarks(entry(pdf.Root, "/Outlines"))),
        lists=lists,
        tables=tables,
        links=tuple(link for number, page in enumerate(pages, start=1) for link in _links(number, page, tree, parents)),
        fonts=reader.fonts(),
    )


def _sheet(number: int, page: pikepdf.Page, drawn: Drawn, tree: TagReading, parents: Mapping[int, Any]) -> Sheet:
    """A page, its marked content held against the tree and the parent tree: both must name the same element."""
    own = identity(page.obj)
    key = whole_number(entry(page.obj, "/StructParents"))
    owners = [identity(one) for one in each(parents.get(key))] if key is not None else []
    claimed = {mcid: owner for (where, mcid), owner in tree.claims.items() if where == own}
    agreed = {mcid for mcid, owner in claimed.items() if 0 <= mcid < len(owners) and owners[mcid] == owner}
    return Sheet(
        number=number,
        readable=drawn.readable,
        has_key=key is not None,
        tabs_by_structure=entry(page.obj, "/Tabs") == "/S",
        unmarked=drawn.unmarked,
        unclaimed=len(drawn.texts.keys() - agreed),
        undrawn=len(claimed.keys() - drawn.texts.keys()),
    )


def _links(number: int, page: pikepdf.Page, tree: TagReading, parents: Mapping[int, Any]) -> Iterator[LinkArea]:
    for annotation in each(entry(page.obj, "/Annots")):
        if entry(annotation, "/Subtype") != "/Link":
            continue
        key = whole_number(entry(annotation, "/StructParent"))
        owner = identity(parents.get(key)) if key is not None else (0, 0)
        element = tree.elements[tree.numbers[owner]] if owner in tree.numbers else None
        action = entry(annotation, "/A")
        yield LinkArea(
            page=number,
            contents=string(entry(annotation, "/Contents")),
            target=string(entry(action, "/URI")),
            leads=entry(annotation, "/Dest") is not None or action is not None,
            is_tagged=element is not None and element.role == "Link" and tree.holds.get(identity(annotation)) == owner,
            text=element.text if element is not None else "",
        )


def _bookmarks(outlines: Any) -> Iterator[Bookmark]:
    waiting: list[tuple[Any, int]] = [(entry(outlines, "/First"), 1)]
    seen: set[tuple[int, int]] = set()
    while waiting and len(seen) < MOST:
        node, level = waiting.pop()
        if not isinstance(node, pikepdf.Dictionary) or identity(node) in seen:
            continue
        seen.add(identity(node))
        yield Bookmark(level=level, title=even(string(entry(node, "/Title"))))
        waiting.append((entry(node, "/Next"), level))
        waiting.append((entry(node, "/First"), level + 1))


__all__ = ["Inspection", "inspect"]
