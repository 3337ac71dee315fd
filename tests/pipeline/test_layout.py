"""The pages of what we ship, against the numbers of the standards for print (sizes, leading, edges, breaks)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from leaflets.colour import READABLE, WHITE, contrast, palette
from leaflets.geometry import MM
from leaflets.makeup import Book
from leaflets.pipeline import Job, Shop
from leaflets.setting.galley import GlyphRun

CASES = [(level, format) for level in ("easy", "plain", "in-depth") for format in ("a4", "letter")]
LEAST = {"easy": (14.0, 12.0), "plain": (12.0, 11.0), "in-depth": (12.0, 10.0)}
"""lay-text-size: body and smallest text, in points."""
LEADING = {"easy": 1.5, "plain": 1.35, "in-depth": 1.3}
"""lay-line-height: least leading of running text, in parts of its size."""


@dataclass(frozen=True)
class Text:
    """A run of glyphs where it stands on its page, in points."""

    page: int
    x: float
    y: float
    run: GlyphRun
    tagged: bool

    @property
    def right(self) -> float:
        inked = [cluster for cluster in self.run.clusters if cluster.text.strip()]
        return self.x + sum(c.advance for c in inked) * self.run.size / self.run.face.units_per_em

    @property
    def said(self) -> str:
        return "".join(cluster.text for cluster in self.run.clusters)


def texts(book: Book) -> Iterator[Text]:
    for number, page in enumerate(book.pages):
        for piece in page.pieces:
            for mark in piece.marks:
                if isinstance(mark, GlyphRun) and mark.clusters:
                    yield Text(number, piece.x + mark.x, piece.y + mark.y, mark, piece.galley is not None)


@pytest.fixture(scope="module")
def books(shop: Shop) -> dict[tuple[str, str], Book]:
    condition = shop.library.condition.id
    jobs = {
        (level, format): Job(clinic="example", language="en", condition=condition, level=level, format=format)
        for level, format in CASES
    }
    return {case: shop.made_up(job)[0] for case, job in jobs.items()}


@pytest.mark.parametrize("case", CASES)
def test_no_text_is_too_small(books: dict[tuple[str, str], Book], case: tuple[str, str]) -> None:
    """lay-text-size: the smallest text, foot included, and the commonest size."""
    body, least = LEAST[case[0]]
    sizes: Counter[float] = Counter()
    for text in texts(books[case]):
        assert text.run.size >= least, text.said
        sizes[text.run.size] += len(text.run.clusters)
    if case[0] != "in-depth":
        assert sizes.most_common(1)[0][0] >= body


@pytest.mark.parametrize("case", CASES)
def test_all_text_stands_inside_the_margins(books: dict[tuple[str, str], Book], case: tuple[str, str]) -> None:
    """lay-overflow, lay-grid: 15 mm of paper at least on each side; nothing over the edge."""
    book = books[case]
    for text in texts(book):
        size = book.pages[text.page].size
        assert text.x >= 15 * MM - 0.1, text.said
        assert text.right <= size.width - 15 * MM + 0.1, text.said
        assert 12 * MM <= text.y <= size.height - 4 * MM, text.said


@pytest.mark.parametrize("case", CASES)
def test_lines_have_air(books: dict[tuple[str, str], Book], case: tuple[str, str]) -> None:
    """lay-line-height: baselines of one paragraph of running text are as far apart as the level asks."""
    body = LEAST[case[0]][0]
    for galley in books[case].galleys:
        if galley.tags and galley.tags[0].role == "P":
            runs = [next((m for m in strip.marks if isinstance(m, GlyphRun)), None) for strip in galley.strips]
            for strip, run in zip(galley.strips, runs, strict=True):
                least = LEADING[case[0]] if run and body <= run.size <= body + 2 else 1.2
                assert run is None or strip.height / run.size >= least - 0.001


@pytest.mark.parametrize("case", CASES)
def test_lines_of_running_text_are_not_too_long(books: dict[tuple[str, str], Book], case: tuple[str, str]) -> None:
    """lay-line-length: never more than 80 characters."""
    for galley in books[case].galleys:
        if galley.tags and galley.tags[0].role in ("P", "H2", "H3"):
            for strip in galley.strips:
                line = "".join(c.text for mark in strip.marks if isinstance(mark, GlyphRun) for c in mark.clusters)
                assert len(line.rstrip()) <= 80, line


@pytest.mark.parametrize("case", CASES)
def test_figures_and_telephones_are_unbroken(
    shop: Shop, books: dict[tuple[str, str], Book], case: tuple[str, str]
) -> None:
    """lay-line-breaks: each telephone number and each "so many out of so many" stands on one line."""
    said = " ".join(text.said for text in texts(books[case]))
    for phone in shop.library.clinics[0].phones:
        assert str(phone.number).replace("\u00a0", " ") in said.replace("\u00a0", " ")
    broken = [line.said for line in texts(books[case]) if line.said.rstrip().endswith(" out of")]
    assert broken == []


@pytest.mark.parametrize("case", CASES)
def test_every_page_says_draft_and_its_number(books: dict[tuple[str, str], Book], case: tuple[str, str]) -> None:
    """Nobody has reviewed the edition: each page says so, with version, date and "page x of y"."""
    book = books[case]
    count = len(book.pages)
    for number in range(count):
        foot = " ".join(text.said for text in texts(book) if text.page == number and not text.tagged)
        assert "Draft: not clinically reviewed" in foot
        assert f"Page {number + 1} of {count}" in foot
        assert "Version" in foot


@pytest.mark.parametrize("case", CASES)
def test_no_page_is_nearly_empty(books: dict[tuple[str, str], Book], case: tuple[str, str]) -> None:
    """Each page is filled to a third at least: no last page with three lines."""
    book = books[case]
    for number, page in enumerate(book.pages):
        lowest = max(text.y for text in texts(book) if text.page == number and text.tagged)
        assert lowest > page.size.height / 3, f"page {number + 1}"


def test_every_colour_of_text_can_be_read(shop: Shop, books: dict[tuple[str, str], Book]) -> None:
    """lay-contrast: each colour that text is set in reaches 4.5 to 1 on white (white text stands on the brand)."""
    theme, clinic = shop.library.themes[0], shop.library.clinics[0]
    colours = palette(((token, str(value)) for token, value in theme.colours), str(clinic.brand.brand), None)
    used = {text.run.colour for book in books.values() for text in texts(book)}
    assert used >= {"ink", "quiet", "brand", "paper", "urgent"}
    for token in used - {"paper"}:
        assert contrast(colours[token], WHITE) >= READABLE, token
    assert contrast(colours["paper"], colours["brand"]) >= READABLE
