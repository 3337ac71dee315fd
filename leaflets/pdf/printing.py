"""The press: a made-up book and its imprint in, the bytes of a tagged PDF out."""

from __future__ import annotations

from leaflets.makeup.pages import Book
from leaflets.pdf import kinds
from leaflets.pdf.canvas import TaggingCanvas
from leaflets.pdf.colours import Palette
from leaflets.pdf.finish import finish
from leaflets.pdf.fonts import FontCase
from leaflets.pdf.imprint import Imprint
from leaflets.pdf.marks import Printer
from leaflets.pdf.metadata import fill_catalog, information
from leaflets.pdf.objects import Source, catalog, reference
from leaflets.pdf.outline import anchors, write_links, write_outline
from leaflets.pdf.refusals import check
from leaflets.pdf.structure import TagTree
from leaflets.pdf.tagging import write_tree
from leaflets.problems import PrintingError, Report


def print_book(book: Book, sheet: Imprint) -> bytes:
    """The book as one PDF file that keeps PDF/UA-1 and PDF/A-2a. The same book and imprint give the same bytes.

    Raises PrintingError with every problem of the book, and ValueError for a book without pages.
    """
    if not book.pages:
        raise ValueError("a book without pages cannot be printed")
    report = Report()
    tree = TagTree(book)
    check(tree, sheet, report)
    palette = Palette(sheet.palette, report)
    canvas = TaggingCanvas(tree, sheet.language, Source(palette.source()))
    fonts = FontCase(canvas.document)
    printer = Printer(book=book, canvas=canvas, tree=tree, palette=palette, report=report, fonts=fonts)
    for page in book.pages:
        printer.draw_page(page)
    _check_links(printer, report)
    if report.errors:
        raise PrintingError(report)
    return _write(printer, sheet)


def _check_links(printer: Printer, report: Report) -> None:
    """Links can be pressed, and lead only to what stands on a page."""
    pressed = {pressing.element for pressing in printer.pressings}
    for element in printer.tree.tagged:
        if element.role == "Link" and element.turn is not None and element not in pressed:
            report.add(kinds.DEAD_LINK, "a link cannot be pressed", element.tag.place if element.tag else None)
    goals = anchors(printer.tree.tagged)
    for tag in (pressing.element.tag for pressing in printer.pressings):
        if tag is None or not tag.href.startswith("#"):
            continue
        goal = goals.get(tag.href[1:])
        if goal is not None and goal not in printer.starts:
            report.add(kinds.UNKNOWN_ANCHOR, f'what has the anchor "{tag.href[1:]}" is on no page', tag.place)


def _write(printer: Printer, sheet: Imprint) -> bytes:
    """All that can only be written when every page is drawn."""
    canvas, document, tree = printer.canvas, printer.canvas.document, printer.tree
    write_links(document, printer.pressings, anchors(tree.tagged), printer.starts)
    outline = write_outline(document, tree.tagged, printer.starts)
    structure = write_tree(
        document, tree, sheet.language, canvas.contents, canvas.pressed, rtl=sheet.direction == "rtl"
    )
    fill_catalog(document, sheet, structure, outline)
    printer.fonts.write()
    return finish(document, reference(document, catalog(document)), reference(document, Source(information(sheet))))
