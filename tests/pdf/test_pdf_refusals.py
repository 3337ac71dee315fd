"""What cannot be printed is refused, all of it at once, at the author's line."""

import pytest
from pdf_bookmaker import LOREM, Maker, at, full_book, glyphs, imprint, picture

from leaflets.drawing import Image, Shape, rectangle
from leaflets.geometry import Size
from leaflets.makeup.pages import Book
from leaflets.pdf import print_book
from leaflets.problems import Place, PrintingError, kinds
from leaflets.setting.galley import LinkArea, Photo, Vector


def told(maker: Maker, **changes: object) -> list[tuple[str, int | None]]:
    """The slugs and lines of what is refused."""
    with pytest.raises(PrintingError) as caught:
        print_book(maker.book(), imprint(**changes))
    assert all(
        problem.message and problem.message[0] in '"abcdefghijklmnopqrstuvwxyz' for problem in caught.value.problems
    )
    return [(p.kind.slug, p.place.line if p.place else None) for p in caught.value.problems]


def test_good_book_is_not_refused():
    """The book with every construct prints."""
    assert print_book(full_book(), imprint()).startswith(b"%PDF-1.7\n")


@pytest.mark.parametrize("alt", ["", "  "])
def test_figure_without_alternate_text(alt):
    """A picture with meaning and no words is refused."""
    maker = Maker()
    figure = maker.tag("Figure", alt=alt, place=at(7))
    maker.put(Photo(x=0, y=0, width=9, height=9, picture=picture("RGB", "PNG"), tag=figure))
    assert told(maker) == [("pdf-figure-without-alt", 7)]


@pytest.mark.parametrize(("levels", "line"), [((2,), 0), ((1, 3), 1), ((1, 2, 1), 2), ((1, 2, 4), 2), ((6,), 0)])
def test_heading_order(levels, line):
    """The first heading is the one H1, and no level is left out on the way down."""
    maker = Maker()
    for index, level in enumerate(levels):
        maker.block(f"H{level}", "Heading", place=at(index + 1))
    assert told(maker) == [("pdf-heading-order", line + 1)]


def test_headings_may_go_up_by_any_step():
    """H1 H2 H3 H2 and H1 H2 H3 H3 are in order."""
    maker = Maker()
    for level in (1, 2, 3, 3, 2, 3):
        maker.block(f"H{level}", "Heading")
    assert print_book(maker.book(), imprint()).startswith(b"%PDF-")


def table(maker: Maker, *rows: tuple[int, ...], scope: str = "Column") -> None:
    own = maker.tag("Table", place=at(1))
    for index, spans in enumerate(rows):
        row = maker.tag("TR", own, place=at(index + 2))
        for span in spans:
            maker.block("TH", "cell", parent=row, scope=scope, span=span, place=at(50))


def test_ragged_table():
    """Rows that cover other numbers of columns than the first are refused, each at its line."""
    maker = Maker()
    table(maker, (1, 1, 1), (1, 2), (1, 1), (2, 2))
    assert told(maker) == [("pdf-ragged-table", 4), ("pdf-ragged-table", 5)]


@pytest.mark.parametrize("scope", ["", "column"])
def test_head_without_scope(scope):
    """Each head cell says what it heads."""
    maker = Maker()
    table(maker, (1,), scope=scope)
    assert told(maker) == [("pdf-head-without-scope", 50)]


@pytest.mark.parametrize(("parent", "child"), [("P", "LI"), ("L", "P"), ("Table", "TD"), ("TR", "P"), ("P", "Box")])
def test_nesting(parent, child):
    """Items stand in lists, cells in rows, and only standard types are used."""
    maker = Maker()
    outer = maker.tag({"TR": "Table"}.get(parent, parent))
    if parent == "TR":
        outer = maker.tag("TR", outer)
    maker.block(child, "text", parent=outer, place=at(8))
    assert told(maker) == [("pdf-tag-nesting", 8)]


def test_missing_tag():
    """Drawing under a tag that does not exist, or under an unknown galley, is refused with its page."""
    maker = Maker()
    maker.block("P", "text")
    maker.put(*glyphs("lost", 9))
    maker.put(*glyphs("lost", 0), galley=None)
    maker.put(*glyphs("lost", 0), galley=4)
    assert told(maker) == [("pdf-missing-tag", None)] * 3


def test_parent_that_comes_later():
    """A tag names only parents before it."""
    maker = Maker()
    maker.block("P", "text", parent=5, place=at(3))
    assert told(maker) == [("pdf-missing-tag", 3)]


def test_unknown_colours_are_told_once_each():
    """In text and drawings, fill and stroke; the nearest known token is the hint."""
    maker = Maker()
    paragraph = maker.tag("P", place=at(4))
    maker.text(LOREM, paragraph, colour="inc")
    shape = Shape(steps=rectangle(0, 0, 1, 1), fill="inc", stroke="gold", width=1)
    maker.put(Vector(x=0, y=0, scale=1, width=1, height=1, shapes=(shape, shape), tag=paragraph))
    with pytest.raises(PrintingError) as caught:
        print_book(maker.book(), imprint())
    assert [(p.message, p.hint) for p in caught.value.problems] == [
        ('unknown colour "inc"', 'did you mean "ink"?'),
        ('unknown colour "gold"', None),
    ]


@pytest.mark.parametrize("language", ["", "english language", "en_GB", "x", "en-", "e1"])
def test_bad_language_of_the_document(language):
    """The language of the document is a BCP 47 tag."""
    maker = Maker()
    maker.block("P", "text")
    assert told(maker, language=language, place=Place("content.yaml", 2)) == [("pdf-bad-language", 2)]


def test_bad_language_of_an_element():
    """So is that of an element."""
    maker = Maker()
    maker.block("P", "text", language="en_GB", place=at(5))
    assert told(maker) == [("pdf-bad-language", 5)]


def link(maker: Maker, href: str, area: bool = True) -> None:
    paragraph = maker.tag("P", place=at(1))
    own = maker.tag("Link", paragraph, inline=True, href=href, place=at(6))
    maker.text("press", own)
    if area:
        maker.put(LinkArea(x=0, y=0, width=9, height=9, tag=own))


def test_unknown_anchor():
    """A link leads to an anchor that exists; the nearest is the hint."""
    maker = Maker()
    maker.block("H1", "Choices", anchor="choices")
    link(maker, "#choses")
    assert told(maker) == [("pdf-unknown-anchor", 6)]


def test_anchor_on_no_page():
    """And that stands on a page."""
    maker = Maker()
    maker.tag("H1", anchor="choices")
    link(maker, "#choices")
    assert told(maker) == [("pdf-unknown-anchor", 6)]


def test_dead_link():
    """The text of a link has an area that can be pressed."""
    maker = Maker()
    link(maker, "https://example.org", area=False)
    assert told(maker) == [("pdf-dead-link", 6)]


def test_area_without_link():
    """An area to press belongs to a link."""
    maker = Maker()
    maker.put(LinkArea(x=0, y=0, width=9, height=9, tag=maker.block("P", "text", place=at(2))))
    assert told(maker) == [("pdf-missing-tag", 2)]


GOOD = picture("RGBA", "PNG").content


@pytest.mark.parametrize(
    "content",
    [b"", b"GIF89a", GOOD[:60], GOOD[:-30], picture("RGB", "JPEG").content[:300], GOOD[:30] + b"\xff" + GOOD[31:]],
    ids=["empty", "gif", "head only", "cut", "cut jpeg", "checksum"],
)
def test_bad_image(content):
    """An image that is damaged, cut short or of another kind is refused."""
    maker = Maker()
    image = Image(content=content, size=Size(9, 9), digest=f"bad{len(content)}")
    maker.put(Photo(x=0, y=0, width=9, height=9, picture=image, tag=maker.tag("Figure", alt="x", place=at(12))))
    assert told(maker) == [("pdf-bad-image", 12)]


def test_no_title():
    """A document has a title."""
    maker = Maker()
    maker.block("P", "text")
    assert told(maker, title=" ") == [("pdf-no-title", None)]


def test_all_problems_come_together_in_the_order_of_the_file():
    """One error carries everything that is wrong with a book."""
    maker = Maker()
    maker.block("H2", "Heading", place=at(30))
    table(maker, (1,), (2,))
    link(maker, "#nowhere")
    maker.text("text", maker.tag("P", place=at(1)), colour="gold")
    assert told(maker) == [
        ("pdf-unknown-colour", 1),
        ("pdf-ragged-table", 3),
        ("pdf-unknown-anchor", 6),
        ("pdf-heading-order", 30),
    ]


def test_book_without_pages():
    """There is no PDF without pages; that is a fault of the caller."""
    with pytest.raises(ValueError, match="without pages"):
        print_book(Book(pages=(), galleys=(), groups=(), places=()), imprint())


def test_each_kind_explains_itself():
    """`leaflets explain` has something to say about each kind of problem that printing finds."""
    own = [kind for kind in kinds() if kind.slug.startswith("pdf-")]
    assert len(own) >= 12 and all(len(kind.explanation) > 60 for kind in own)
