"""Reading a printed file back: its facts, and that no damage makes the reader fall over."""

from __future__ import annotations

import io
import time
from collections.abc import Callable

import pikepdf
import pytest
from pdf_bookmaker import full_book, imprint
from pdf_reader import spoken

from leaflets.pdf import print_book
from leaflets.pdf.inspect_pages import unicode_map
from leaflets.pdf.inspected import Cell, TableShape, level_of
from leaflets.pdf.inspection import Inspection, inspect
from leaflets.pipeline import Job, Shop
from leaflets.problems import PrintingError


@pytest.fixture(scope="module")
def facts(full_bytes: bytes) -> Inspection:
    return inspect(full_bytes)


def damaged(content: bytes, damage: Callable[[pikepdf.Pdf], object], **saving: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        damage(pdf)
        pdf.save(out, **saving)
    return out.getvalue()


def test_the_whole_document(facts: Inspection) -> None:
    """What metadata, catalog and security say."""
    about = facts.about
    assert (about.title, about.xmp_title, about.shows_title) == ("Hemifacial spasm", "Hemifacial spasm", True)
    assert (about.language, about.ua_part, about.archive) == ("en-GB", "1", "2a")
    assert (about.edition, about.draft, about.status) == ("1.0", True, "Draft, not clinically reviewed")
    assert (about.clinic, about.differing, about.has_xmp) == ("Riverbank Clinic", (), True)
    assert (about.encrypted, about.open_to_assistive_software) == (False, True)


def test_a_final_leaflet_says_so() -> None:
    assert inspect(print_book(full_book(), imprint(draft=False))).about.draft is False


def test_the_tree(facts: Inspection, full: pikepdf.Pdf) -> None:
    """The same elements with the same text as the other reader finds, links inside their paragraphs."""
    other = spoken(full)
    assert [one.role for one in facts.elements] == [role for role, _ in other]
    assert sorted("".join(facts.text.split())) == sorted("".join("".join(text for _, text in other).split()))
    assert "See the web site of the clinic or go to the choices." in facts.text
    assert (facts.marked, facts.has_tree, facts.has_parent_tree, facts.strange, facts.whole) == (
        True,
        True,
        True,
        (),
        True,
    )


def test_headings_are_the_bookmarks(facts: Inspection) -> None:
    headings = [(level_of(one.role), one.text) for one in facts.headings]
    assert headings == [(mark.level, mark.title) for mark in facts.bookmarks]
    assert headings[0][0] == 1


def test_lists_tables_figures_and_links(facts: Inspection) -> None:
    """Shapes that rules judge."""
    assert facts.lists and all(set(item) <= {"Lbl", "LBody"} for one in facts.lists for item in one.items)
    assert facts.tables and all(len(set(table.widths)) == 1 and not table.strays for table in facts.tables)
    assert facts.figures and all(figure.alt for figure in facts.figures)
    assert facts.links and all(link.is_tagged and link.contents and link.leads and link.text for link in facts.links)


def test_pages_and_fonts(facts: Inspection) -> None:
    assert facts.sheets
    assert facts.fonts
    for sheet in facts.sheets:
        assert (sheet.readable, sheet.has_key, sheet.tabs_by_structure) == (True, True, True)
        assert (sheet.unmarked, sheet.unclaimed, sheet.undrawn) == (0, 0, 0)
    for font in facts.fonts:
        assert (font.embedded, font.mapped, font.unmapped, font.missing) == (True, True, 0, 0)


def test_cells_that_reach_down_count_in_the_rows_below() -> None:
    """A cell over two rows is a column of both."""

    def cell(columns: int = 1, rows: int = 1) -> Cell:
        return Cell(is_head=False, scope="", columns=columns, rows=rows, text="")

    assert TableShape(page=1, rows=((cell(rows=2), cell()), (cell(),)), strays=()).widths == (2, 2)
    assert TableShape(page=1, rows=((cell(columns=2),), (cell(),)), strays=()).widths == (2, 1)


def circle(pdf: pikepdf.Pdf) -> None:
    """An element below itself."""
    top = pdf.Root.StructTreeRoot.K[0]
    top.K.append(top)


def round_outline(pdf: pikepdf.Pdf) -> None:
    first = pdf.Root.Outlines.First
    first.Next = first
    first.First = first


def round_numbers(pdf: pikepdf.Pdf) -> None:
    tree = pdf.Root.StructTreeRoot.ParentTree
    tree.Kids = pikepdf.Array([tree])


def nonsense(pdf: pikepdf.Pdf) -> None:
    """Everything is of the wrong type."""
    root = pdf.Root
    root.Lang, root.MarkInfo, root.ViewerPreferences, root.Outlines = 7, 7, pikepdf.Array(), pikepdf.Name.No
    root.StructTreeRoot.K = pikepdf.Array([1, pikepdf.Name.X, pikepdf.Dictionary(), "text"])
    root.StructTreeRoot.ParentTree = pikepdf.Array([1, 2])
    pdf.trailer.Info = pikepdf.Array()
    for page in pdf.pages:
        page.Annots = pikepdf.Array([1, pikepdf.Dictionary(Subtype=pikepdf.Name.Link, A=3)])
        page.StructParents = pikepdf.Name.X


def broken_content(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Contents = pdf.make_stream(b"BT /F1 Tf EMC EMC Q Q (x Tj [(a) 3] TJ ET BI /W 1 ID xx EI /X Do")


def no_resources(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        page.Resources = pikepdf.Dictionary()


def bad_metadata(packet: bytes) -> Callable[[pikepdf.Pdf], None]:
    def damage(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Metadata.write(packet)

    return damage


EXPANDING = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize(
    "damage",
    [
        circle,
        round_outline,
        round_numbers,
        nonsense,
        broken_content,
        no_resources,
        bad_metadata(b"<x:xmpmeta"),
        bad_metadata(EXPANDING),
        bad_metadata(b"\xff\xfe\x00"),
    ],
)
def test_no_damage_makes_it_fall_over(full_bytes: bytes, damage: Callable[[pikepdf.Pdf], None]) -> None:
    """Whatever is in the file, there is an answer, and soon."""
    start = time.perf_counter()
    found = inspect(damaged(full_bytes, damage))
    assert found.pages > 0
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"not a pdf at all" * 100])
def test_what_is_no_pdf_is_told(content: bytes) -> None:
    with pytest.raises(PrintingError, match="pdf-unreadable"):
        inspect(content)


def test_half_a_file_is_read_or_told(full_bytes: bytes) -> None:
    """A file that was cut short: either something can still be read, or it is said that nothing can."""
    for share in (0.2, 0.5, 0.9, 0.99):
        try:
            inspect(full_bytes[: int(len(full_bytes) * share)])
        except PrintingError as error:
            assert error.problems[0].kind.slug == "pdf-unreadable"


def test_a_locked_file(full_bytes: bytes) -> None:
    """Encryption is told; a password that nobody knows makes the file unreadable."""
    # Only the old kinds of encryption can shut screen readers out.
    shut = pikepdf.Encryption(
        owner="o", user="", allow=pikepdf.Permissions(accessibility=False), R=3, aes=False, metadata=False
    )
    about = inspect(damaged(full_bytes, lambda pdf: None, encryption=shut)).about
    assert (about.encrypted, about.open_to_assistive_software) == (True, False)
    secret = pikepdf.Encryption(owner="o", user="u", R=6)
    with pytest.raises(PrintingError, match="pdf-unreadable"):
        inspect(damaged(full_bytes, lambda pdf: None, encryption=secret))


def test_unicode_maps_of_other_programs() -> None:
    """Ranges, lists in ranges, and texts of several characters."""
    source = (
        b"1 beginbfchar <01> <00660069> endbfchar 2 beginbfrange <02> <04> <0041> <05> <06> [<0078> <0079>] endbfrange"
    )
    with pikepdf.new() as pdf:
        stream = pdf.make_stream(source)
        assert unicode_map(stream) == {1: "fi", 2: "A", 3: "B", 4: "C", 5: "x", 6: "y"}
    assert unicode_map(None) == {}


def test_it_is_quick(shop: Shop) -> None:
    """Our longest leaflet in well under half a second, so that `leaflets check` stays a matter of seconds."""
    condition = shop.library.condition.id
    made = shop.make(Job(clinic="example", language="en", condition=condition, level="in-depth", format="a4"))
    times = []
    for _ in range(3):
        start = time.perf_counter()
        inspect(made.content)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.5
