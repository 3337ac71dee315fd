"""Writes the tag tree into the file: structure elements, parent tree, identifiers (ISO 32000-1 14.7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFDocument

from leaflets.pdf.objects import Source, numbers, page_reference, reference, text_string
from leaflets.pdf.structure import Content, Element, Kid, Pressed, TagTree, is_kept

_WITH_ALT = ("Figure", "Formula")


@dataclass(slots=True)
class _Writer:
    """`pages` are the references to the pages; `kids` are those of each element that is kept, looked up once.

    `rtl` tells that the text runs, and the columns of tables follow one another, from right to left.
    """

    document: PDFDocument
    pages: Sequence[str]
    rtl: bool
    kids: dict[Element, list[Kid]] = field(default_factory=dict)
    sources: dict[Element, tuple[Source, str]] = field(default_factory=dict)
    identifiers: list[tuple[str, str]] = field(default_factory=list)

    def choose(self, element: Element) -> bool:
        """Note what of an element goes into the file; tell whether it does itself. What is kept holds all above it."""
        kids = [kid for kid in element.kids() if not isinstance(kid, Element) or self.choose(kid)]
        if kids or is_kept(element):
            self.kids[element] = kids
            return True
        return False

    def reserve(self, element: Element) -> None:
        """Give every element that is kept its object, parents first."""
        source = Source()
        self.sources[element] = source, reference(self.document, source)
        for kid in self.kids[element]:
            if isinstance(kid, Element):
                self.reserve(kid)

    def write(self, element: Element, parent: str, language: str) -> None:
        """Fill the objects of an element and of those below. `language` is what it inherits."""
        source, own = self.sources[element]
        below = self.kids[element]
        spoken = (element.tag.language if element.tag else "") or language
        page = _first_page(element)
        parts = [f"<</Type/StructElem/S/{element.role}/P {parent}"]
        if page is not None:
            parts.append(f"/Pg {self.pages[page]}")
        if spoken.lower() != language.lower():
            parts.append(f"/Lang{text_string(spoken)}")
        parts += _alternate(element)
        parts += self._identifier(element, own)
        parts += _attributes(element)
        if self.rtl and element.parent is None:
            parts.append("/A<</O/Layout/WritingMode/RlTb>>")  # all below inherit it (ISO 32000-1 14.8.5.4.3)
        parts.append(f"/K[{' '.join([self._kid(kid, page) for kid in below])}]>>")
        source.text = "".join(parts)
        for kid in below:
            if isinstance(kid, Element):
                self.write(kid, own, spoken)

    def _kid(self, kid: Kid, page: int | None) -> str:
        if isinstance(kid, Element):
            return self.sources[kid][1]
        if isinstance(kid, Pressed):
            return f"<</Type/OBJR/Pg {self.pages[kid.page]}/Obj {kid.annotation}>>"
        return str(kid.mcid) if kid.page == page else f"<</Type/MCR/Pg {self.pages[kid.page]}/MCID {kid.mcid}>>"

    def _identifier(self, element: Element, own: str) -> list[str]:
        """Notes must have one (ISO 14289-1 7.9)."""
        if element.role != "Note":
            return []
        identifier = f"note-{len(self.identifiers) + 1:04}"
        self.identifiers.append((identifier, own))
        return [f"/ID{text_string(identifier)}"]


def _first_page(element: Element) -> int | None:
    return next((kid.page for _, kid in element.own if isinstance(kid, Content | Pressed)), None)


def _alternate(element: Element) -> list[str]:
    if element.tag is None or element.role not in _WITH_ALT or not element.tag.alt:
        return []
    return [f"/Alt{text_string(element.tag.alt)}"]


def _attributes(element: Element) -> list[str]:
    """Attribute objects (ISO 32000-1 14.8.5)."""
    tag = element.tag
    if tag is None:
        return []
    if element.role == "L":
        return [f"/A<</O/List/ListNumbering/{tag.numbering or 'None'}>>"]
    if element.role == "Figure":
        box = element.extent
        sides = f"/BBox[{numbers(box.left, box.bottom, box.right, box.top)}]" if box else ""
        return [f"/A<</O/Layout/Placement/Block{sides}>>"]
    if element.role in ("TH", "TD"):
        scope = f"/Scope/{tag.scope}" if element.role == "TH" and tag.scope else ""
        span = f"/ColSpan {tag.span}" if tag.span > 1 else ""
        return [f"/A<</O/Table{scope}{span}>>"] if scope or span else []
    return []


def write_tree(
    document: PDFDocument,
    tree: TagTree,
    language: str,
    contents: Sequence[Sequence[Element]],
    pressed: Sequence[Element],
    *,
    rtl: bool,
) -> str:
    """Write the tree and give the reference to its root.

    `contents` holds for each page the elements by MCID, and its index is the page's key in the parent tree; `pressed`
    holds the elements of the annotations, whose keys follow those of the pages. All pages must be closed.
    """
    writer = _Writer(document, [page_reference(document, page) for page in range(len(contents))], rtl)
    top = Source()
    root = reference(document, top)
    if not writer.choose(tree.root):
        writer.kids[tree.root] = []
    writer.reserve(tree.root)
    writer.write(tree.root, root, language)
    sources = writer.sources
    rows = [f"{key}[{' '.join(sources[element][1] for element in page)}]" for key, page in enumerate(contents)]
    rows += [f"{len(contents) + index} {sources[element][1]}" for index, element in enumerate(pressed)]
    parents = reference(document, Source(f"<</Nums[{' '.join(rows)}]>>"))
    names = " ".join(f"{text_string(identifier)} {own}" for identifier, own in writer.identifiers)
    identifiers = f"/IDTree<</Names[{names}]>>" if names else ""
    keys = f"/ParentTree {parents}/ParentTreeNextKey {len(rows)}"
    top.text = f"<</Type/StructTreeRoot/K[{sources[tree.root][1]}]{keys}{identifiers}>>"
    return root
