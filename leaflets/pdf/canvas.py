"""A ReportLab canvas on which everything is either tagged or an artifact.

The canvas keeps one context: an element of the tag tree, an artifact, or nothing. The marked-content sequence of a
context opens when the first operator is drawn in it and closes when the context changes, so sequences never nest and
are never empty (ISO 14289-1 7.1). Painting without a context is refused.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFPage
from reportlab.pdfgen.canvas import Canvas

from leaflets.geometry import Size
from leaflets.pdf import kinds
from leaflets.pdf.fonts import CompositeFont
from leaflets.pdf.objects import Source, number, numbers, reference, stream
from leaflets.pdf.structure import Content, Element, Pressed, TagTree
from leaflets.problems import PrintingError, Problem

RELIED_ON: Final = {
    "canvas": (
        "_code",
        "_doc",
        "_annotationrefs",
        "_colorsUsed",
        "_formsinuse",
        "_restartAccumulators",
        "_make_preamble",
        "_pagesize",
        "_preamble",
    ),
    "document": (
        "idToObject",
        "idToObjectNumberAndVersion",
        "numberToId",
        "fontMapping",
        "delayedFonts",
        "Catalog",
        "pageCounter",
    ),
    "page": ("__NoDefault__", "Contents", "Trans", "Annots"),
    "catalog": ("__NoDefault__",),
}
"""Names of ReportLab's that it does not promise to keep; a test fails when one of them goes."""

PALETTE: Final = "Palette"
"""The name of the one colour space in the pages' resources."""

_PAINTING = re.compile(r"(?<![^\s\])>])(?:[SsFf]|f\*|[Bb]\*?|sh|Do|T[jJ]|['\"]|EI)(?!\S)")


@dataclass(frozen=True, slots=True)
class Artifact:
    """Drawing without meaning (ISO 32000-1 14.8.2.2.2). `subtype` is Header or Footer, for pagination."""

    sort: str = "Layout"
    subtype: str = ""


Context: TypeAlias = Element | Artifact | None


class TaggingCanvas(Canvas):
    """Draws the pages of one document. Coordinates are PDF's own: points from the bottom left corner."""

    _code: list[str]
    _doc: PDFDocument
    _annotationrefs: list[Any]
    _colorsUsed: dict[str, str]  # noqa: N815 - ReportLab's name
    _pagesize: tuple[float, float]
    _formsinuse: list[str]

    def __init__(self, tree: TagTree, language: str, palette: Source) -> None:
        self._tree = tree
        self._context: Context = None
        self._open = False
        self._in_text = False
        self._text_state: tuple[str, float, int] | None = None
        self._opened_at = 0
        self._marked: list[tuple[int, int]] = []
        self.contents: list[list[Element]] = []
        self.pressed: list[Element] = []
        # rl_config.invariant would switch this on for the whole process; here it is this document's own business.
        super().__init__(io.BytesIO(), pdfVersion=(1, 7), invariant=1, enforceColorSpace="rgb", lang=language)
        reference(self._doc, palette, PALETTE)

    @property
    def document(self) -> PDFDocument:
        """The document whose objects the pages become."""
        return self._doc

    def _make_preamble(self) -> None:
        """ReportLab would start each page by choosing Helvetica, which is not embedded."""
        self._preamble = ""

    def begin_page(self, size: Size) -> None:
        """Start a page of `size` points."""
        self.setPageSize((size.width, size.height))
        self.contents.append([])
        self._colorsUsed[PALETTE] = PALETTE
        self._code.append(f"/{PALETTE} cs /{PALETTE} CS")

    def enter(self, context: Context) -> None:
        """What is drawn from here on belongs to `context`."""
        if context is not self._context and context != self._context:
            self._close()
            self._context = context

    def _close(self) -> None:
        self._leave_text()
        if self._open:
            self._code.append("EMC")
            self._marked.append((self._opened_at, len(self._code)))
            self._open = False

    def _begin(self) -> None:
        """Open the context's marked-content sequence."""
        if self._context is None:
            raise PrintingError([Problem(kinds.UNTAGGED, "something is drawn outside of any tag or artifact")])
        self._opened_at = len(self._code)
        if isinstance(self._context, Artifact):
            self._code.append(self._artifact(self._context))
        else:
            page = self.contents[-1]
            self._code.append(f"/{self._context.role} <</MCID {len(page)}>> BDC")
            self._tree.add(self._context, Content(len(self.contents) - 1, len(page)))
            page.append(self._context)
        self._open = True

    def _artifact(self, artifact: Artifact) -> str:
        subtype = f"/Subtype/{artifact.subtype}" if artifact.subtype else ""
        width, height = self._pagesize
        # A background must tell its bounding box (ISO 32000-1 table 330); the page's is always right.
        box = f"/BBox[0 0 {numbers(width, height)}]" if artifact.sort == "Background" else ""
        return f"/Artifact <</Type/{artifact.sort}{subtype}{box}>> BDC"

    def draw(self, operators: str) -> None:
        """Operators outside of text. They must leave the graphics state as they found it."""
        if not self._open:
            self._begin()
        self._leave_text()
        self._code.append(operators)

    def draw_text(
        self, font: CompositeFont, size: float, colour: int, at: tuple[float, float], shown: str, flip: bool
    ) -> None:
        """Show a TJ operand from `at` on. `colour` is the palette's index; `flip` says that the text runs backwards."""
        if not self._open:
            self._begin()
        if not self._in_text:
            self._code.append("BT")
            self._in_text, self._text_state = True, None
        state = (font.internal, size, colour)
        if state != self._text_state:
            self._code.append(f"/{font.internal} {number(size)} Tf {colour} sc")
            self._text_state = state
        show = f"1 0 0 1 {numbers(*at)} Tm {shown} TJ"
        # Right-to-left text is shown in the order of the eye, from the left (ISO 32000-1 14.8.2.3.3).
        self._code.append(f"/ReversedChars BMC {show} EMC" if flip else show)

    def _leave_text(self) -> None:
        if self._in_text:
            self._code.append("ET")
            self._in_text = False

    def use_xobject(self, name: str) -> None:
        """List an XObject, registered under `name` ("FormXob.…" in the resources), among the page's resources."""
        if name not in self._formsinuse:
            self._formsinuse.append(name)

    def press(self, element: Element) -> tuple[Source, int]:
        """A new annotation on this page for `element`: its object, to be filled in, and its turn among annotations."""
        annotation = Source()
        self._annotationrefs.append(reference(self._doc, annotation))
        self.pressed.append(element)
        self._tree.add(element, Pressed(len(self.contents) - 1, self._annotationrefs[-1]))
        return annotation, len(self.pressed) - 1

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Close the page. Raises PrintingError when anything was painted on it outside of a context."""
        self._close()
        self._context = None
        _refuse_stray(self._code, self._marked)
        self._marked.clear()
        content = stream("\n".join(self._code).encode("latin-1"))
        super().showPage()
        page = self._doc.idToObject[f"Page{len(self.contents)}"]
        assert isinstance(page, PDFPage)
        page.Trans = None  # ReportLab leaves an empty dictionary
        page.Contents = content
        page.StructParents, page.Tabs = len(self.contents) - 1, "/S"  # type: ignore[attr-defined]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]


def _refuse_stray(code: Sequence[str], marked: Sequence[tuple[int, int]]) -> None:
    """Look for painting between the marked-content sequences: someone may have used the canvas's own methods."""
    end = 0
    for start, stop in [*marked, (len(code), len(code))]:
        for chunk in code[end:start]:
            found = _PAINTING.search(chunk)
            if found:
                text = f"operator {found.group()} paints outside of any tag or artifact: {chunk[:60]!r}"
                raise PrintingError([Problem(kinds.UNTAGGED, text)])
        end = stop
