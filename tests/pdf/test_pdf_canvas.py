"""The canvas refuses what is neither tagged nor an artifact, and whatever ReportLab would slip in."""

import re
from pathlib import Path

import pytest
from pdf_bookmaker import A4, Maker, imprint
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFPage
from reportlab.pdfgen.canvas import Canvas

from leaflets.makeup.pages import Book
from leaflets.pdf import canvas as canvas_module
from leaflets.pdf.canvas import RELIED_ON, Artifact, TaggingCanvas
from leaflets.pdf.fonts import FontCase
from leaflets.pdf.objects import Source
from leaflets.pdf.structure import TagTree
from leaflets.problems import PrintingError


@pytest.fixture
def canvas() -> TaggingCanvas:
    book: Book = Maker().book()
    canvas = TaggingCanvas(TagTree(book), "en", Source("[/Indexed/DeviceRGB 0<000000>]"))
    canvas.begin_page(A4)
    return canvas


def test_names_that_we_rely_on_are_still_there():
    """ReportLab does not promise these names. If this fails, read RELIED_ON and mend `pdf/` before anything else."""
    plain = Canvas("unused.pdf", invariant=1)
    page = PDFPage()
    here = {"canvas": plain, "document": plain._doc, "page": page, "catalog": plain._doc.Catalog}
    missing = [
        f"{owner}.{name}" for owner, names in RELIED_ON.items() for name in names if not hasattr(here[owner], name)
    ]
    assert missing == []
    plain.setPageSize((9, 9))
    plain.showPage()
    assert isinstance(plain._doc.idToObject["Page1"], PDFPage)
    assert plain._doc.Reference(PDFDocument()).name in plain._doc.idToObject


def test_list_of_names_is_complete():
    """Each underscored name of ReportLab's that the canvas uses is in the list."""
    theirs = {*vars(Canvas("unused.pdf", invariant=1)), *vars(Canvas)}
    used = set(re.findall(r"self\.(_[a-zA-Z]\w*)", Path(canvas_module.__file__).read_text(encoding="utf-8")))
    assert {own for own in used if own in theirs} <= set(RELIED_ON["canvas"])


def test_drawing_outside_of_any_context_raises(canvas):
    """Neither tag nor artifact: refused at once."""
    with pytest.raises(PrintingError, match="pdf-untagged-drawing"):
        canvas.draw("0 0 1 1 re f")


@pytest.mark.parametrize(
    "paint",
    [
        lambda c: c.rect(0, 0, 9, 9, fill=1),
        lambda c: c.line(0, 0, 9, 9),
        lambda c: c.addLiteral("/Im Do"),
        lambda c: c.addLiteral("(x) Tj"),
        lambda c: c.addLiteral("[(x)]TJ"),
    ],
)
def test_painting_with_the_canvas_s_own_methods_raises(canvas, paint):
    """What goes past the contexts is found when the page is closed, before, between and after marks."""
    canvas.enter(Artifact())
    canvas.draw("0 0 1 1 re f")
    canvas.enter(None)
    paint(canvas)
    canvas.enter(Artifact("Background"))
    canvas.draw("0 0 1 1 re f")
    with pytest.raises(PrintingError, match="outside of any tag or artifact"):
        canvas.showPage()


def test_state_without_paint_is_allowed(canvas):
    """Operators that paint nothing may stand anywhere, even if they look alike."""
    canvas.addLiteral("q 1 0 0 1 0 0 cm 0 0 1 1 re W n /Fs gs Q")
    canvas.showPage()
    assert canvas.getPageNumber() == 2


def test_contexts_never_nest_and_are_never_empty(canvas):
    """A context that draws nothing leaves no trace; one that is entered again goes on."""
    canvas.enter(Artifact())
    canvas.enter(Artifact("Background"))
    canvas.enter(Artifact())
    canvas.draw("n")
    canvas.enter(Artifact())
    canvas.draw("n")
    canvas.enter(None)
    assert canvas._code[1:] == ["/Artifact <</Type/Layout>> BDC", "n", "n", "EMC"]


def test_fonts_of_reportlab_are_refused(canvas):
    """Helvetica is not embedded; whoever uses it is told."""
    canvas.setFont("Helvetica", 12)
    with pytest.raises(PrintingError, match="Helvetica"):
        FontCase(canvas.document).write()


def test_naive_dates_and_bad_colours_are_faults_of_the_caller():
    """An imprint checks what would only fail much later."""
    with pytest.raises(ValueError, match="time zone"):
        imprint(date=imprint().date.replace(tzinfo=None))
    with pytest.raises(ValueError, match="0 to 255"):
        imprint(palette={"ink": (0, 0, 256)})
    with pytest.raises(ValueError, match="1 to 256"):
        imprint(palette={})
