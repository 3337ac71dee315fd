"""Setting: what is promised of lines, lists, boxes, rows and tables."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaflets.blocks.icon_array import array
from leaflets.model import Library
from leaflets.pipeline import Job, Shop
from leaflets.primitives import (
    Box,
    Cell,
    Figure,
    Heading,
    Item,
    ItemList,
    Paragraph,
    Primitive,
    Row,
    Run,
    Table,
    WritingLines,
    rich,
)
from leaflets.problems import Place, SettingError
from leaflets.setting import ARTIFACT, Bench, Galley
from leaflets.setting.galley import GlyphRun, LinkArea, Vector
from leaflets.setting.paragraphs import widths
from leaflets.setting.tables import column_widths
from leaflets.words import Words

WIDTH = 400.0
LONG = "The small muscles around one eye begin to twitch, and later those of the cheek and the mouth. " * 6


@pytest.fixture
def bench(second: Library, second_shop: Shop) -> Bench:
    job = Job(clinic="example", language="en", condition="x", level="plain", format="a4")
    made = second_shop.bench(second_shop.commission(job))
    made.shelf = {}
    return made


def a_paragraph(text: str = "Some words.", **fields: object) -> Paragraph:
    return Paragraph(text=rich(Words(text, Place("content.yaml", 5, 3))), **fields)  # type: ignore[arg-type]


def texts(galley: Galley) -> list[str]:
    """The text of each strip."""
    return [
        "".join(c.text for mark in strip.marks if isinstance(mark, GlyphRun) for c in mark.clusters).strip()
        for strip in galley.strips
    ]


def test_a_paragraph_keeps_its_first_and_last_two_lines_together(bench: Bench) -> None:
    """Neither the first nor the last line of a paragraph is left alone on a page."""
    strips = bench.set(a_paragraph(LONG), WIDTH).strips
    assert len(strips) > 5
    keeps = [strip.keep for strip in strips]
    assert keeps == [True, *(False for _ in strips[1:-2]), True, False]


def test_a_heading_is_held_to_what_follows(bench: Bench) -> None:
    """A heading never stands alone at the foot of a page, however many lines it has."""
    heading = Heading(text=rich(Words("A heading that is long enough for two lines " * 2)), level=2, anchor="a")
    assert all(strip.keep for strip in bench.set(heading, WIDTH).strips)


def test_words_keep_their_order_and_none_is_lost(bench: Bench) -> None:
    """The text of the lines, joined, is the text of the author."""
    assert " ".join(texts(bench.set(a_paragraph(LONG), WIDTH))).split() == LONG.split()


def test_running_text_keeps_to_the_measure(bench: Bench) -> None:
    """On a wide page, lines of running text stay readable; a heading may be wider."""
    wide = 2000.0
    for strip in bench.set(a_paragraph(LONG), wide).strips:
        assert all(
            mark.x + width(mark) <= bench.styles.measure * mark.size
            for mark in strip.marks
            if isinstance(mark, GlyphRun)
        )


def width(run: GlyphRun) -> float:
    inked = [c for c in run.clusters if c.text.strip()]
    return sum(c.advance for c in inked) * run.size / run.face.units_per_em


def test_a_missing_glyph_names_the_authors_line_each_time(bench: Bench) -> None:
    """A character that no font has is told with its place, for every leaflet that has it."""
    for _ in range(2):
        bench.report.problems.clear()
        bench.set(a_paragraph("Клиника 🙂"), WIDTH)
        (problem,) = bench.report
        assert problem.place == Place("content.yaml", 5, 3)
        assert "U+1F642" in problem.message


def test_a_word_longer_than_its_column_is_told_each_time(bench: Bench) -> None:
    """It is printed, in parts; the warning shows the whole word, and the line where its author can change it."""
    for _ in range(2):
        bench.report.problems.clear()
        bench.set(a_paragraph("Ask about sternocleidomastoideus and Glossopharyngeus, too."), 60)
        problems = list(bench.report)
        assert [(one.kind.slug, one.severity) for one in problems] == [("torn-word", "warning")] * 2
        assert {one.place for one in problems} == {Place("content.yaml", 5, 3)}
        assert {one.message.split('"')[1] for one in problems} == {"sternocleidomastoideus", "Glossopharyngeus"}


def test_late_lines_begin_at_one_edge_and_end_at_the_other(bench: Bench) -> None:
    """What stands over the end of a row ends with it; its lines still begin under each other, as all lines do."""
    galley = bench.set(a_paragraph("Very important", style="late"), 60)
    ends = [(run.x, run.x + width(run)) for strip in galley.strips for run in strip.marks if isinstance(run, GlyphRun)]
    assert len(ends) == 2
    assert ends[0][0] == ends[1][0] > 0
    assert max(end for _, end in ends) == pytest.approx(60, abs=0.01)


def test_a_link_over_two_lines_is_one_element_with_an_area_on_each(bench: Bench) -> None:
    """A screen reader hears one link; a finger finds it on both lines."""
    link = Run(
        text=Words("a link that is long enough to go over the end of the line and on"), href="https://example.org"
    )
    galley = bench.set(Paragraph(text=(*rich(Words("Here is ")), link)), 200.0)
    areas = [mark for strip in galley.strips for mark in strip.marks if isinstance(mark, LinkArea)]
    assert len(areas) >= 2
    assert len({area.tag for area in areas}) == 1
    assert [tag.role for tag in galley.tags] == ["P", "Link"]


def test_a_link_on_paper_is_underlined_and_one_inside_the_leaflet_is_not(bench: Bench) -> None:
    """Colour alone never tells (WCAG 1.4.1); a page number does for what is inside."""
    for href, lines in (("https://example.org", 1), ("#top", 0)):
        galley = bench.set(Paragraph(text=(Run(text=Words("link"), href=href),)), WIDTH)
        assert sum(isinstance(mark, Vector) for strip in galley.strips for mark in strip.marks) == lines


def test_words_in_another_language_are_marked(bench: Bench) -> None:
    """A screen reader changes its voice."""
    foreign = Run(text=Words("espasmo hemifacial", language="es"))
    galley = bench.set(Paragraph(text=(*rich(Words("In Spanish: ")), foreign)), WIDTH)
    assert [(tag.role, tag.language) for tag in galley.tags] == [("P", ""), ("Span", "es")]


def a_list(*items: str) -> ItemList:
    return ItemList(items=tuple(Item(label="•", content=(a_paragraph(item),)) for item in items))


def test_a_list_is_tagged_with_labels_and_bodies(bench: Bench) -> None:
    """L, then LI with Lbl and LBody, in reading order."""
    galley = bench.set(a_list("one", "two"), WIDTH)
    roles = [tag.role for tag in galley.tags]
    assert roles == ["L", "LI", "Lbl", "LBody", "P", "LI", "Lbl", "LBody", "P"]
    assert texts(galley) == ["•one", "•two"]


def test_items_hang_behind_their_labels(bench: Bench) -> None:
    """Every line of an item starts at the same place, to the right of the label."""
    galley = bench.set(a_list(LONG), WIDTH)
    label, *rest = [mark for strip in galley.strips for mark in strip.marks if isinstance(mark, GlyphRun)]
    assert {round(mark.x, 3) for mark in rest if mark.clusters} == {round(rest[0].x, 3)}
    assert label.x < rest[0].x


def test_a_box_is_one_piece_on_its_ground(bench: Bench) -> None:
    """All strips of a box are held together and stand on one ground; the last is free."""
    galley = bench.set(Box(content=(a_paragraph(LONG), a_list("one", "two")), style="urgent"), WIDTH)
    assert {strip.ground for strip in galley.strips} == {0}
    assert all(strip.keep for strip in galley.strips[:-1])
    assert not galley.strips[-1].keep
    assert galley.grounds[0].bar == "urgent"


def test_a_row_is_one_strip_with_its_cells_in_reading_order(bench: Bench) -> None:
    """Side by side on paper, one after the other for a screen reader."""
    row = Row(cells=((a_paragraph("left"),), (a_paragraph("right"),)), widths=(100.0, 0.0), gutter=10.0)
    galley = bench.set(row, WIDTH)
    assert texts(galley) == ["leftright"]
    xs = [mark.x for mark in galley.strips[0].marks if isinstance(mark, GlyphRun)]
    assert xs == [0.0, 110.0]


def test_a_figure_without_words_is_decoration(bench: Bench) -> None:
    """An alternate text makes a Figure; none makes an artifact."""
    drawing = array(9, 0, 10)
    said = bench.set(Figure(picture=drawing, alt=Words("Nine out of ten")), WIDTH)
    mute = bench.set(Figure(picture=drawing, alt=None), WIDTH)
    assert [tag.role for tag in said.tags] == ["Figure"]
    assert mute.tags == ()
    assert [mark.tag for strip in mute.strips for mark in strip.marks] == [ARTIFACT]


def a_table(*rows: tuple[str, ...], heads: int = 1) -> Table:
    def cell(text: str, row: int, column: int) -> Cell:
        scope = "Column" if row < heads else "Row" if column == 0 else ""
        return Cell(content=(a_paragraph(text, style="cell"),), scope=scope)  # type: ignore[arg-type]

    return Table(rows=tuple(tuple(cell(t, r, c) for c, t in enumerate(row)) for r, row in enumerate(rows)), heads=heads)


TABLE = a_table(("Sign", "What it means"), ("Droop", "Call now."), ("Twitch", "It can wait."), ("Click", "Tell us."))


def test_a_table_row_is_never_split_and_its_head_is_repeated(bench: Bench) -> None:
    """One strip a row; a page that starts inside the table repeats the head as an artifact."""
    galley = bench.set(TABLE, WIDTH)
    assert len(galley.strips) == 4
    assert [strip.head for strip in galley.strips] == [None, None, 0, 0]
    assert galley.strips[0].keep
    assert {mark.tag for strip in galley.heads[0] for mark in strip.marks} == {ARTIFACT}


def test_a_table_leaves_no_row_alone_on_a_page(bench: Bench) -> None:
    """The head and the first two rows stay together, and so do the last two; between them a page may break."""
    table = a_table(("Sign", "Meaning"), *((f"Sign {number}", "Tell us.") for number in range(5)))
    assert [strip.keep for strip in bench.set(table, WIDTH).strips] == [True, True, False, False, True, False]


def test_a_table_is_tagged_with_scopes(bench: Bench) -> None:
    """THead and TBody, rows, head cells with their scope."""
    tags = bench.set(TABLE, WIDTH).tags
    assert [tag.role for tag in tags[:6]] == ["Table", "THead", "TR", "TH", "P", "TH"]
    assert [tag.scope for tag in tags if tag.role == "TH"] == ["Column", "Column", "Row", "Row", "Row"]


words = st.text("abcdefghij", min_size=1, max_size=14)
cells = st.lists(words, min_size=1, max_size=12).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 4).flatmap(lambda n: st.lists(st.tuples(*[cells] * n), min_size=2, max_size=5)))
def test_columns_fill_the_width_and_no_word_is_broken(second_shop: Shop, rows: list[tuple[str, ...]]) -> None:
    """Columns add up to the width given, and each takes its longest word where the paper allows it."""
    job = Job(clinic="example", language="en", condition="x", level="plain", format="a4")
    bench = second_shop.bench(second_shop.commission(job))
    table = a_table(*rows)
    columns = column_widths(table, 482.0, 5.0, bench)
    assert sum(columns) == pytest.approx(482.0)
    least = [max(longest(row[n], bench) for row in rows) + 10.0 for n in range(len(rows[0]))]
    if sum(least) <= 482.0:
        assert all(column >= need - 0.01 for column, need in zip(columns, least, strict=True))


def longest(text: str, bench: Bench) -> float:
    return widths(rich(Words(text)), bench.styles["cell"], bench)[0]


def test_writing_lines_stay_in_pairs_and_may_grow(bench: Bench) -> None:
    """No single line is left on a page; the last one may be repeated to the foot."""
    strips = bench.set(WritingLines(count=4, pitch=25.5, fill=True), WIDTH).strips
    assert [strip.keep for strip in strips] == [True, False, True, False]
    assert [strip.stretch for strip in strips] == [False, False, False, True]


def test_the_same_text_is_set_once(bench: Bench) -> None:
    """Galleys are kept by what they set: the same primitive at the same width is the same galley."""
    assert bench.set(a_paragraph(LONG), WIDTH) is bench.set(a_paragraph(LONG), WIDTH)
    assert bench.set(a_paragraph(LONG), 300.0) is not bench.set(a_paragraph(LONG), WIDTH)


def test_an_unknown_style_is_told(bench: Bench) -> None:
    """A block that asks for a style that is not there gets the nearest name."""
    with pytest.raises(SettingError, match='there is no text style "bodi"') as caught:
        bench.set(a_paragraph(style="bodi"), WIDTH)
    assert "body" in str(caught.value)


@pytest.mark.parametrize("primitive", [a_paragraph(LONG), a_list(LONG, "two"), TABLE])
@pytest.mark.parametrize("narrow", [20.0, 60.0, 120.0])
def test_narrow_places_lose_nothing(bench: Bench, primitive: Primitive, narrow: float) -> None:
    """However narrow, every letter is still there."""
    said = "".join(texts(bench.set(primitive, narrow))).replace(" ", "")
    wide = "".join(texts(bench.set(primitive, 900.0))).replace(" ", "")
    assert sorted(said) == sorted(wide)


def test_a_row_in_a_narrow_place_stands_upright(bench: Bench) -> None:
    """Where a cell would have no room for words, the cells stand under one another: nothing is squeezed."""
    row = Row(cells=((a_paragraph("left"),), (a_paragraph("right"),)), widths=(100.0, 0.0), gutter=10.0)
    assert texts(bench.set(row, 150.0)) == ["left", "right"]
