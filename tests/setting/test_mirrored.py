"""Setting from right to left: everything that begins at the left begins at the right.

Latin words show it as well as Hebrew ones, and need no other font.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from leaflets.drawing import Drawing, Shape, Target, rectangle
from leaflets.geometry import Rect, Size
from leaflets.makeup.frames import Frame
from leaflets.makeup.furniture import Running, furnish
from leaflets.model import Face, Library
from leaflets.pipeline import Job, Shop
from leaflets.primitives import Figure, Item, ItemList, Label, Paragraph, Run, rich
from leaflets.setting import Bench, Mark, Strip
from leaflets.setting.assembly import ink
from leaflets.setting.galley import GlyphRun, LinkArea, Vector
from leaflets.words import Words

WIDTH = 300.0
LONG = "The small muscles around one eye begin to twitch, and later those of the cheek. " * 4


@pytest.fixture
def bench(second: Library, second_shop: Shop) -> Bench:
    job = Job(clinic="example", language="en", condition="x", level="plain", format="a4")
    made = second_shop.bench(second_shop.commission(job))
    made.shelf = {}
    made.direction = "rtl"
    return made


def edges(marks: Sequence[Mark]) -> tuple[float, float]:
    return ink([Strip(height=0.0, marks=tuple(marks))])


@pytest.mark.parametrize("width", [WIDTH, 2000.0])
def test_lines_are_flush_with_the_right_edge(bench: Bench, width: float) -> None:
    """Every line of a paragraph begins at the right edge, also where the column is wider than a line should be."""
    strips = bench.set(Paragraph(text=rich(Words(LONG))), width).strips
    assert len(strips) > 1
    for strip in strips:
        left, right = ink([strip])
        assert right == pytest.approx(width)
        assert left > -0.01


def test_a_link_is_pressed_where_it_stands(bench: Bench) -> None:
    """The areas of a link lie under its words on each line, and a space that hangs over the edge has none."""
    link = Run(text=Words("the muscles around one eye " * 6), href="https://example.org/")
    for strip in bench.set(Paragraph(text=(link,)), WIDTH).strips:
        (area,) = (mark for mark in strip.marks if isinstance(mark, LinkArea))
        assert (area.x, area.x + area.width) == pytest.approx(ink([strip]))


def test_items_hang_behind_their_labels_at_the_right(bench: Bench) -> None:
    """A list's bullets stand at the right edge, its lines all begin at one place left of them."""
    item = Item(label="•", content=(Paragraph(text=rich(Words(LONG))),))
    galley = bench.set(ItemList(items=(item,)), WIDTH)
    bullet, *first = galley.strips[0].marks
    assert edges([bullet])[1] == pytest.approx(WIDTH)
    starts = [edges(first)[1], *(ink([strip])[1] for strip in galley.strips[1:])]
    assert max(starts) == pytest.approx(min(starts))
    assert starts[0] < edges([bullet])[0]


def test_labels_keep_the_side_of_their_picture(bench: Bench) -> None:
    """A drawing is not mirrored, so no hairline crosses it: its left label stays left, and all is flush right."""
    targets = (Target(name="a", x=10, y=10, side="start"), Target(name="b", x=90, y=10, side="end"))
    shape = Shape(steps=rectangle(0, 0, 100, 60), fill="soft")
    drawing = Drawing(size=Size(100, 60), shapes=(shape,), targets=targets)
    labels = (Label(target="a", text=rich(Words("Eye"))), Label(target="b", text=rich(Words("The ear"))))
    (strip,) = bench.set(Figure(picture=drawing, alt=Words("A face"), width=100.0, labels=labels), WIDTH).strips
    picture = next(mark for mark in strip.marks if isinstance(mark, Vector) and mark.tag >= 0)
    eye, ear = (edges([mark]) for mark in strip.marks if isinstance(mark, GlyphRun))
    assert eye[1] < picture.x
    assert picture.x + picture.width < ear[0]
    assert ear[1] == pytest.approx(WIDTH, abs=0.1)


def test_the_page_number_is_at_the_left(bench: Bench) -> None:
    """In the running foot the page number stands at the end side, the rest begins at the right; they keep apart."""
    area = Rect(40.0, 800.0, 500.0, 30.0)
    face = Face(id="page", panels=(), foot=area)
    running = Running(foot=rich(Words("Hemifacial spasm")), pages=(rich(Words("Page 1 of 2")),), draft=rich(Words("")))
    pieces = furnish(Frame(page=0, face=face, area=area), running, 0, bench)
    found = {
        "".join(cluster.text for run in piece.marks if isinstance(run, GlyphRun) for cluster in run.clusters): [
            piece.x + edge for edge in edges(piece.marks)
        ]
        for piece in pieces
    }
    assert found["Page 1 of 2"][0] == pytest.approx(area.x)
    assert found["Hemifacial spasm"][1] == pytest.approx(area.right)
    assert found["Page 1 of 2"][1] < found["Hemifacial spasm"][0]
