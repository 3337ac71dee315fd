"""The tag tree of printed files."""

import pikepdf
import pytest
from pdf_bookmaker import LOREM, Maker, glyphs, imprint
from pdf_reader import check_all, check_annotations, elements, open_pdf, role, shown, spoken

from leaflets.makeup.pages import Book, Group
from leaflets.pdf import print_book
from leaflets.setting.galley import GlyphRun
from leaflets.text import Cluster


def printed(book: Book, **changes: object) -> pikepdf.Pdf:
    return open_pdf(print_book(book, imprint(**changes)))


def test_everything_holds(full):
    """A book with every construct keeps marks, tree, parent tree, fonts and attributes consistent."""
    check_all(full)
    assert check_annotations(full) == 3


def test_tree_says_what_was_set_in_order(full):
    """Roles and texts of the tree are those of the content, in its order, repeated heads and page feet left out."""
    assert [row for row in spoken(full) if row[1] or row[0] in ("TR", "TH", "L", "Figure")] == [
        ("H1", "Hemifacial spasm"),
        ("P", LOREM),
        ("P", "See the  or go to ."),
        ("Link", "web site of the clinic"),
        ("Link", "the choices"),
        ("P", "In French: "),
        ("Span", "« fluidité »"),
        ("L", ""),
        ("Lbl", "1. "),
        ("P", "Point 1"),
        ("Lbl", "2. "),
        ("P", "Point 2"),
        ("L", ""),
        ("Lbl", "• "),
        ("P", "A point below"),
        ("P", "A paragraph that begins on one page and ends on the next."),
        ("H2", "What can be done"),
        ("P", "The choices"),
        ("TR", ""),
        ("TH", ""),
        ("TH", ""),
        ("P", "Injections"),
        ("TR", ""),
        ("TH", ""),
        ("P", "How often?"),
        ("P", "3 months"),
        ("TD", "1 in 10"),
        ("Figure", ""),
        ("P", "A caption"),
        *[("Figure", "")] * 6,
        ("Lbl", "1 "),
        ("P", "A note."),
    ]


def test_inline_elements_stand_where_they_were_drawn(full):
    """The kids of a paragraph are its text, its link, more text, the next link, and the rest."""
    paragraph = next(
        e for e in elements(full) if any(getattr(k, "S", "") == "/Link" for k in e.K if not isinstance(k, int))
    )
    kids = ["text" if isinstance(kid, int) else role(kid) for kid in paragraph.K]
    assert kids == ["text", "Link", "text", "Link", "text"]


def test_link_over_two_lines_is_one_link(full):
    """It holds two pieces of text and two annotations in turn; both annotations say the whole text and its target."""
    link = next(e for e in elements(full) if role(e) == "Link")
    kinds = ["text" if isinstance(kid, int) else str(kid.Type) for kid in link.K]
    assert kinds == ["text", "/OBJR", "text", "/OBJR"]
    for kid in (link.K[1], link.K[3]):
        assert str(kid.Obj.Contents) == "web site of the clinic"
        assert str(kid.Obj.A.URI) == "https://riverbank.example.org/f%C3%BCr?a=(1)"


def test_internal_link_leads_to_the_heading(full):
    """Its destination is the page of the heading, at its height; the bookmark has the same."""
    (annotation,) = [a for page in full.pages for a in page.get("/Annots", []) if "/Dest" in a]
    assert annotation.Dest[0].objgen == full.pages[1].objgen
    assert str(annotation.Contents) == "the choices"
    heading = full.Root.Outlines.First.First
    assert str(heading.Title) == "What can be done" and list(heading.Dest)[1:] == list(annotation.Dest)[1:]


def test_bookmarks_follow_the_headings():
    """Levels become depth, going up again too, and counts tell how many bookmarks are open."""
    maker = Maker()
    for level, text in ((1, "One"), (2, "Two"), (3, "Three"), (2, "Four")):
        maker.block(f"H{level}", text)
    with printed(maker.book()) as pdf, pdf.open_outline() as outline:
        (top,) = outline.root
        assert [(item.title, [below.title for below in item.children]) for item in top.children] == [
            ("Two", ["Three"]),
            ("Four", []),
        ]
        assert pdf.Root.Outlines.Count == 4 and top.title == "One"


def test_split_paragraph_is_one_element(full):
    """Its second piece is a reference to the other page."""
    (split,) = [
        e
        for e in elements(full)
        if role(e) == "P" and any(isinstance(k, pikepdf.Dictionary) and "/MCID" in k for k in e.K)
    ]
    assert split.Pg.objgen == full.pages[0].objgen
    assert split.K[1].Pg.objgen == full.pages[1].objgen


def test_attributes(full):
    """Lists, head cells, spans and notes carry their attributes; a foreign span its language, and nothing else does."""
    found = {role(e): e for e in elements(full)}
    assert [str(e.A.ListNumbering) for e in elements(full) if role(e) == "L"] == ["/Decimal", "/Disc"]
    assert [str(e.A.Scope) for e in elements(full) if role(e) == "TH"] == ["/Column", "/Column", "/Row"]
    assert [int(e.A.get("/ColSpan", 1)) for e in elements(full) if role(e) == "TH"] == [1, 2, 1]
    assert str(found["Note"].ID) == "note-0001"
    assert full.Root.StructTreeRoot.IDTree.Names[1].objgen == found["Note"].objgen
    assert [str(e.Lang) for e in elements(full) if "/Lang" in e and role(e) != "Figure"] == ["fr"]


def test_language_is_written_only_where_it_changes():
    """An element in the document's own language says nothing; one below a foreign one may change back."""
    maker = Maker()
    maker.block("P", "same", language="EN-gb")
    foreign = maker.tag("P", language="fr")
    maker.text("loin", foreign)
    maker.text("back", maker.tag("Span", foreign, inline=True, language="en-GB"))
    with printed(maker.book()) as pdf:
        assert [(role(e), str(e.Lang)) for e in elements(pdf) if "/Lang" in e] == [("P", "fr"), ("Span", "en-GB")]


def test_figure_box_covers_what_is_drawn(full):
    """The first figure is 60 points wide and its box includes the caption, in PDF's own coordinates."""
    figure = next(e for e in elements(full) if role(e) == "Figure")
    left, bottom, right, top = map(float, figure.A.BBox)
    assert left == 60 and right >= 120 and top - bottom > 66 and 0 < bottom < top < 842


def test_groups_stand_where_their_first_galley_does():
    """Sections nest as the groups say; galleys without one belong to the document; empty groups vanish."""
    makers = [Maker() for _ in range(3)]
    for index, maker in enumerate(makers):
        maker.block("P", f"Galley {index}")
    books = [maker.book() for maker in makers]
    pieces = tuple(
        type(piece)(x=60, y=60 + 30 * index, marks=piece.marks, galley=index)
        for index, book in enumerate(books)
        for piece in book.pages[0].pieces
    )
    page = type(books[0].pages[0])(size=books[0].pages[0].size, pieces=pieces)
    groups = (Group(), Group(parent=0, role="Div"), Group())
    book = Book(pages=(page,), galleys=tuple(b.galleys[0] for b in books), groups=groups, places=(None, 1, 0))
    with printed(book) as pdf:
        assert spoken(pdf) == [
            ("Document", ""), ("P", "Galley 0"), ("Sect", ""), ("Div", ""), ("P", "Galley 1"), ("P", "Galley 2"),
        ]  # fmt: skip
        check_all(pdf)


def test_blocks_keep_the_order_of_the_content():
    """What is drawn out of turn still stands in its place in the tree."""
    maker = Maker()
    first, second = maker.tag("P"), maker.tag("P")
    maker.text("second", second)
    maker.text("first", first)
    with printed(maker.book()) as pdf:
        assert [text for own, text in spoken(pdf) if own == "P"] == ["first", "second"]


def test_same_element_on_one_line_is_one_sequence():
    """Runs of one element that follow each other share their mark; others between them part it."""
    maker = Maker()
    paragraph = maker.tag("P")
    maker.text("one ", paragraph)
    maker.text("two", paragraph, size=9.0)
    with printed(maker.book()) as pdf:
        assert [(s.mcid, s.text) for s in shown(pdf.pages[0])] == [(0, "one "), (0, "two")]


def test_right_to_left_runs_are_marked_as_reversed():
    """Clusters in the order of the eye stand inside a ReversedChars mark, which stands inside the element's."""
    maker = Maker()
    paragraph = maker.tag("P", language="he")
    maker.text("abc", paragraph)
    (piece,) = maker.pages[0]
    (run,) = piece.marks
    assert isinstance(run, GlyphRun)
    backwards = GlyphRun(
        x=0, y=12, face=run.face, size=12, clusters=run.clusters[::-1], colour="ink", tag=paragraph, reversed=True
    )
    maker.put(backwards)
    with printed(maker.book(), direction="rtl") as pdf:
        assert [(s.text, s.reversed) for s in shown(pdf.pages[0])] == [("abc", False), ("cba", True)]
        assert pdf.Root.ViewerPreferences.Direction == "/R2L"
        check_all(pdf)


def test_nothing_but_artifacts():
    """A page without meaning has no content in the tree and prints all the same."""
    maker = Maker()
    maker.text("Page 1", -1, down=0)
    with printed(maker.book()) as pdf:
        assert [role(e) for e in elements(pdf)] == ["Document"] and shown(pdf.pages[0])[0].mcid is None


@pytest.mark.parametrize(
    ("artifact", "wanted"),
    [
        ("Header", "/Artifact <</Type/Pagination/Subtype/Header>> BDC"),
        ("Footer", "/Artifact <</Type/Pagination/Subtype/Footer>> BDC"),
        ("", "/Artifact <</Type/Layout>> BDC"),
        ("Background", "/Artifact <</Type/Background/BBox[0 0 595.28 841.89]>> BDC"),
    ],
)
def test_artifacts_tell_their_type(artifact, wanted):
    """Running heads and feet are pagination, grounds background with their box, all else layout."""
    maker = Maker()
    maker.put(*glyphs("text", -1), artifact=artifact, galley=None)
    with printed(maker.book()) as pdf:
        assert wanted in pdf.pages[0].Contents.read_bytes().decode()


def test_codes_that_draw_nothing():
    """A run without clusters, and a cluster for several characters, leave the text as it is."""
    maker = Maker()
    paragraph = maker.tag("P")
    maker.text("fluid", paragraph)
    (run,) = maker.pages[0][0].marks
    maker.put(GlyphRun(x=0, y=0, face=run.face, size=9, clusters=(), colour="ink", tag=paragraph))
    both = Cluster(run.clusters[0].glyphs, "ffi𠮷", run.clusters[0].advance, run.clusters[0].width)
    maker.put(GlyphRun(x=0, y=0, face=run.face, size=9, clusters=(both,), colour="ink", tag=paragraph))
    with printed(maker.book()) as pdf:
        assert spoken(pdf)[-1] == ("P", "fluidffi𠮷")
        check_all(pdf)


def _drop(key):
    def damage(pdf: pikepdf.Pdf, target: pikepdf.Object) -> None:
        del target[key]

    return damage


def _swap(pdf: pikepdf.Pdf, target: pikepdf.Object) -> None:
    target[0], target[1] = target[1], target[0]


def _shift(pdf: pikepdf.Pdf, target: pikepdf.Object) -> None:
    target[1][0] = float(target[1][0]) + 3


DAMAGES = {
    "Lang": (_drop("/Lang"), lambda pdf: pdf.Root),
    "Marked": (_drop("/Marked"), lambda pdf: pdf.Root.MarkInfo),
    "Alt": (_drop("/Alt"), lambda pdf: next(e for e in elements(pdf) if role(e) == "Figure")),
    "Scope": (_drop("/Scope"), lambda pdf: next(e for e in elements(pdf) if role(e) == "TH").A),
    "ID": (_drop("/ID"), lambda pdf: next(e for e in elements(pdf) if role(e) == "Note")),
    "Contents": (_drop("/Contents"), lambda pdf: pdf.pages[0].Annots[0]),
    "StructParent": (_drop("/StructParent"), lambda pdf: pdf.pages[0].Annots[1]),
    "Tabs": (_drop("/Tabs"), lambda pdf: pdf.pages[1].obj),
    "ToUnicode": (_drop("/ToUnicode"), lambda pdf: next(iter(pdf.pages[0].Resources.Font.values()))),
    "parents": (_swap, lambda pdf: pdf.Root.StructTreeRoot.ParentTree.Nums[1]),
    "widths": (_shift, lambda pdf: next(iter(pdf.pages[0].Resources.Font.values())).DescendantFonts[0].W),
}


@pytest.mark.parametrize("what", DAMAGES)
def test_checks_notice_damage(full, what):
    """The checks of this folder fail when a good file is broken: they can be trusted when they pass."""
    damage, find = DAMAGES[what]
    damage(full, find(full))
    with pytest.raises((AssertionError, AttributeError, KeyError)):
        check_all(full)


def test_checks_notice_a_lost_mark(full):
    """Content whose mark was taken away is found."""
    page = full.pages[0]
    page.Contents = full.make_stream(page.Contents.read_bytes().replace(b"/H1 <</MCID 0>> BDC", b"", 1))
    with pytest.raises((AssertionError, IndexError)):
        check_all(full)
