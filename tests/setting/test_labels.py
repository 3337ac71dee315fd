"""Labels beside pictures."""

from __future__ import annotations

from itertools import pairwise

import pytest

from leaflets.drawing import Drawing, Shape, Target, rectangle
from leaflets.geometry import Size
from leaflets.pipeline import Job, Shop
from leaflets.primitives import Figure, Label, rich
from leaflets.setting import Bench
from leaflets.setting.galley import GlyphRun, Strip, Vector
from leaflets.words import Words


@pytest.fixture
def bench(second_shop: Shop) -> Bench:
    job = Job(clinic="example", language="en", condition="x", level="plain", format="a4")
    return second_shop.bench(second_shop.commission(job))


def a_figure(*targets: Target) -> Figure:
    shape = Shape(steps=rectangle(0, 0, 100, 60), fill="soft")
    drawing = Drawing(size=Size(100, 60), shapes=(shape,), targets=targets)
    labels = tuple(Label(target=one.name, text=rich(Words(f"Label of {one.name}"))) for one in targets)
    return Figure(picture=drawing, alt=Words("A picture"), width=200.0, labels=labels)


def runs(strip: Strip) -> list[GlyphRun]:
    return [mark for mark in strip.marks if isinstance(mark, GlyphRun)]


def test_labels_stand_on_their_side_and_belong_to_the_figure(bench: Bench) -> None:
    """A start label is left of the picture, an end label right of it; all are content of the one Figure."""
    left, right = Target(name="a", x=10, y=10, side="start"), Target(name="b", x=90, y=50, side="end")
    galley = bench.set(a_figure(left, right), 482.0)
    (strip,) = galley.strips
    picture = next(mark for mark in strip.marks if isinstance(mark, Vector) and mark.tag >= 0)
    xs = [run.x for run in runs(strip)]
    assert xs[0] < picture.x
    assert xs[-1] > picture.x + picture.width
    assert [tag.role for tag in galley.tags] == ["Figure"]
    assert {run.tag for run in runs(strip)} == {picture.tag}


def test_a_start_label_begins_where_the_text_does_and_its_hairline_leaves_it_alone(bench: Bench) -> None:
    """The picture and its labels stand flush with the text; a hairline starts after the last letter of its label."""
    (strip,) = bench.set(a_figure(Target(name="a", x=10, y=10, side="start")), 482.0).strips
    last = max(runs(strip), key=lambda run: run.x)
    end = last.x + sum(cluster.advance for cluster in last.clusters) * last.size / last.face.units_per_em
    hairline = next(mark for mark in strip.marks if isinstance(mark, Vector) and mark.tag < 0)
    assert min(run.x for run in runs(strip)) == pytest.approx(0.0, abs=0.1)
    assert 2.0 < hairline.x - end < 4.0


def test_labels_of_a_side_never_overlap_and_keep_their_order(bench: Bench) -> None:
    """Targets close together push their labels apart, so that no hairline crosses another."""
    targets = [Target(name=name, x=50, y=30 + number, side="end") for number, name in enumerate("abcdef")]
    (strip,) = bench.set(a_figure(*targets), 482.0).strips
    rows = sorted({run.y for run in runs(strip)})
    assert len(rows) >= 6
    assert all(below - above >= 11.0 for above, below in pairwise(rows))
    assert strip.height >= rows[-1] - rows[0]


def test_labels_under_a_picture_take_a_second_row_where_there_is_no_room(bench: Bench) -> None:
    """Two labels at nearly the same place stand under one another."""
    one, other = Target(name="a", x=50, y=60, side="below"), Target(name="b", x=52, y=60, side="below")
    (strip,) = bench.set(a_figure(one, other), 482.0).strips
    assert len({run.y for run in runs(strip)}) == 2
    assert strip.height > 120.0


def test_a_tall_label_pushes_the_second_row_down(bench: Bench) -> None:
    """A label of one line stands under all lines of the one that it makes room for."""
    one, other = Target(name="of the nerve " * 12, x=50, y=60, side="below"), Target(name="b", x=52, y=60, side="below")
    (strip,) = bench.set(a_figure(one, other), 482.0).strips
    rows = sorted({round(run.y, 1) for run in runs(strip)})
    assert len(rows) > 2
    assert all(below - above >= 11.0 for above, below in pairwise(rows))


def test_every_label_has_a_hairline_to_its_target(bench: Bench) -> None:
    """The hairline ends on the target's point."""
    (strip,) = bench.set(a_figure(Target(name="a", x=90, y=50, side="end")), 482.0).strips
    picture, line = (mark for mark in strip.marks if isinstance(mark, Vector))
    ((_, (dx, dy)),) = [step for step in line.shapes[0].steps if step[0] == "L"]
    assert (line.x + dx, line.y + dy) == pytest.approx((picture.x + 90 * 2, picture.y + 50 * 2))
