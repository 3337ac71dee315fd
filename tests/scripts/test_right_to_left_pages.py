"""Whole leaflets from right to left: what begins at the left begins at the right, what is drawn stays as it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import islice

import pytest
from pdf_reader import check_all, elements, open_pdf, role, spoken
from pseudo import pseudo

from leaflets.checks import run
from leaflets.geometry import Rect, Size
from leaflets.makeup import Book, Piece
from leaflets.makeup.frames import frames_of
from leaflets.model import Face, Format, Library, Panel
from leaflets.pdf import print_book
from leaflets.pipeline import Job, Shop
from leaflets.pipeline.checking import view
from leaflets.pipeline.leaflet import imprint_of
from leaflets.problems import Place, Report
from leaflets.setting.assembly import ink
from leaflets.setting.galley import GlyphRun, Strip, Vector
from leaflets.text import FontLibrary
from leaflets.words import Words

TODAY = dt.date(2026, 11, 20)
SCRIPTS = ["ar", "ur", "he", "hi", "th", "zh-Hant", "ja", "ko"]
CONTENT = ("lay-page-budget", "lay-line-breaks", "ua-alt")
"""Rules that judge what was written: words picked at random are no text."""


def job(language: str, level: str) -> Job:
    return Job(clinic="example", language=language, condition="wandering-sock", level=level, format="a4")


@pytest.fixture(scope="module")
def shop(second: Library, fonts: FontLibrary) -> Shop:
    return Shop(library=pseudo(second, "ar"), fonts=fonts)


@pytest.fixture(scope="module")
def book(shop: Shop) -> Book:
    return shop.made_up(job("ar", "plain"))[0]


def pieces(book: Book) -> Iterator[tuple[int, Piece]]:
    for number, page in enumerate(book.pages):
        for piece in page.pieces:
            yield number, piece


def of_role(book: Book, wanted: str) -> Iterator[tuple[int, Piece, tuple[GlyphRun, ...], int]]:
    """For each element of a role on each line: page, piece, its runs, its tag."""
    for number, piece in pieces(book):
        if piece.galley is None:
            continue
        tags = book.galleys[piece.galley].tags
        runs: dict[int, list[GlyphRun]] = {}
        for mark in piece.marks:
            tag = mark.tag if isinstance(mark, GlyphRun) else -1
            while tag >= 0 and tags[tag].role != wanted:
                tag = -1 if tags[tag].parent is None else tags[tag].parent
            if tag >= 0 and isinstance(mark, GlyphRun):
                runs.setdefault(tag, []).append(mark)
        for tag, found in runs.items():
            yield number, piece, tuple(found), tag


def edges(piece: Piece, runs: tuple[GlyphRun, ...]) -> tuple[float, float]:
    left, right = ink([Strip(height=0.0, marks=runs)])
    return piece.x + left, piece.x + right


def test_labels_stand_right_of_their_items(book: Book) -> None:
    """Bullets and numbers of steps and sources hang at the right of what they begin."""
    labels = list(of_role(book, "Lbl"))
    assert labels
    for _, piece, runs, tag in labels:
        tags = book.galleys[piece.galley or 0].tags
        item = tags[tag].parent
        for _, other, body, own in of_role(book, "LBody"):
            if other is piece and tags[own].parent == item:
                assert edges(other, body)[1] < edges(piece, runs)[0]


def test_the_first_column_is_the_rightmost(book: Book) -> None:
    """The cells of a row follow one another from right to left, in the order in which they are read."""
    rows: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for wanted in ("TH", "TD"):
        for _, piece, runs, tag in of_role(book, wanted):
            tags = book.galleys[piece.galley or 0].tags
            assert tags[tag].parent is not None
            rows.setdefault((piece.galley or 0, tags[tag].parent or 0), []).append((tag, edges(piece, runs)[1]))
    several = [sorted(row) for row in rows.values() if len(row) > 1]
    assert several
    for row in several:
        rights = [right for _, right in row]
        assert rights == sorted(rights, reverse=True)


def test_bars_stand_at_the_start(book: Book) -> None:
    """The bar of a callout is at its right."""
    grounds = [piece for _, piece in pieces(book) if piece.artifact == "Background"]
    bars = [
        (shape, mark)
        for piece in grounds
        for mark in piece.marks
        if isinstance(mark, Vector)
        for shape in mark.shapes
        if shape.fill in ("urgent", "note")
    ]
    assert bars
    for shape, mark in bars:
        assert max(values[0] for _, values in shape.steps if values) == pytest.approx(mark.width)


def test_arrays_fill_from_the_right(book: Book) -> None:
    """The filled figures of an icon array are its first in the order of reading."""
    filled = [
        (mark, [values[0] for shape in mark.shapes if shape.fill == "data" for _, values in shape.steps if values])
        for _, piece in pieces(book)
        for mark in piece.marks
        if isinstance(mark, Vector) and any(shape.fill == "data" for shape in mark.shapes)
    ]
    assert filled
    for mark, xs in filled:
        assert max(xs) * mark.scale > mark.width * 0.9


def test_columns_and_panels_begin_at_the_right() -> None:
    """On a paper with columns the text begins in the rightmost; a panel at the left moves to the right."""
    panel = Panel(roles=("body",), area=Rect(10.0, 0.0, 100.0, 50.0), columns=2, gutter=10.0)
    face = Face(id="a", panels=(panel,), foot=Rect(10.0, 60.0, 30.0, 5.0))
    paper = Format(id="x", place=Place("x.yaml"), name=Words("X"), paper=Size(200.0, 70.0), faces=(face,))
    left = [frame.area.x for frame in islice(frames_of(paper), 2)]
    right = [frame.area for frame in islice(frames_of(paper.mirrored(), "rtl"), 2)]
    assert left == [10.0, 65.0]
    assert [200.0 - area.right for area in right] == left
    assert paper.mirrored().faces[0].foot == Rect(160.0, 60.0, 30.0, 5.0)


def test_drawings_are_not_turned(shop: Shop, second: Library, fonts: FontLibrary) -> None:
    """A picture of a body shows the same side in every language."""
    english, arabic = Shop(library=second, fonts=fonts), shop
    drawn = []
    for maker, language in ((english, "en"), (arabic, "ar")):
        made = maker.made_up(job(language, "easy"))[0]
        drawn.append(
            {
                mark.shapes
                for _, piece in pieces(made)
                for mark in piece.marks
                if isinstance(mark, Vector) and len(mark.shapes) > 6
            }
        )
    assert drawn[0] == drawn[1]


def test_the_file_is_a_right_to_left_one(shop: Shop, book: Book) -> None:
    """Viewers turn its pages from the right, know its language, and read the tree in the order of the source."""
    data = print_book(book, imprint_of(shop.commission(job("ar", "plain"))))
    with open_pdf(data) as pdf:
        check_all(pdf)
        assert pdf.Root.ViewerPreferences.Direction == "/R2L"
        assert str(pdf.Root.Lang) == "ar"
        assert next(elements(pdf)).A.WritingMode == "/RlTb"
        headings = [text for role, text in spoken(pdf) if role in ("H1", "H2")]
        source = shop.library.condition
        titles = [str(section.title["plain"]) for section in source.sections if "plain" in section.title]
        assert headings[0] == str(source.name)
        assert [text for text in headings if text in titles] == [title for title in titles if title in headings]
        assert [role(one) for one in elements(pdf)].count("Table") > 1


@pytest.mark.parametrize("language", SCRIPTS)
def test_pages_of_every_script_pass_the_rules(language: str, second: Library, fonts: FontLibrary) -> None:
    """Sizes, leading, edges, overlaps, tags and fonts are right in each script, as the rules judge them."""
    maker = Shop(library=pseudo(second, language), fonts=fonts)
    report = Report()
    found = run([view(maker, job(language, "plain"), TODAY, report)])
    assert not report.errors
    judged = [one for one in found if one.rule.startswith(("lay-", "ua-")) and one.rule not in CONTENT]
    assert [f"{one.rule}: {one.problem.message}" for one in judged] == []
