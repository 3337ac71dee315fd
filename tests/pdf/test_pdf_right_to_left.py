"""Right-to-left text in printed files: drawn for the eye, read and copied as it was written."""

import pytest
from pdf_bookmaker import Maker, imprint
from pdf_reader import check_all, open_pdf, spoken
from rtl_font import make_face

from leaflets.pdf import print_book
from leaflets.setting.galley import GlyphRun
from leaflets.text import Span, fill, prepare


@pytest.mark.parametrize("direction", ["rtl", "ltr"])
@pytest.mark.parametrize(
    "text",
    ["אבג דהו", "אבג HFS (דה) 12 mg", "abc אבג (def)", "بلا ب", "ب\u200cب بُلا", "אב\u05b7ג"],
    ids=["hebrew", "mixed", "latin", "ligature", "joiner", "mark"],
)
def test_the_file_says_what_was_written(text, direction, tmp_path):
    """The element's text, put together from the codes in their order, is the author's, character for character."""
    face = make_face(tmp_path / "boxes.ttf")
    maker = Maker()
    paragraph = maker.tag("P")
    prepared = prepare([Span(text=text, faces=(face,), size=12, language="he")], direction)
    for line in fill(prepared, 60):
        for one in line.fragments:
            run = GlyphRun(
                x=one.x,
                y=12,
                face=one.face,
                size=one.size,
                clusters=one.clusters,
                colour="ink",
                tag=paragraph,
                reversed=one.level % 2 == 1,
            )
            maker.put(run)
        maker.y += 18
    with open_pdf(print_book(maker.book(), imprint(direction=direction))) as pdf:
        assert ("P", text) in spoken(pdf)
        check_all(pdf)
