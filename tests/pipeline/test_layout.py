"""The pages of what we ship, where no rule looks: the running foot, and pages with next to nothing on them.

Sizes, leading, edges and breaks are judged by the rules of `leaflets/checks`, on both papers (tests/checks).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from leaflets.makeup import Book
from leaflets.pipeline import Job, Shop
from leaflets.setting.galley import GlyphRun

CASES = [(level, format) for level in ("easy", "plain", "in-depth") for format in ("a4", "letter")]


@dataclass(frozen=True)
class Text:
    """A run of glyphs where it stands on its page, in points."""

    page: int
    y: float
    run: GlyphRun
    tagged: bool

    @property
    def said(self) -> str:
        return "".join(cluster.text for cluster in self.run.clusters)


def texts(book: Book) -> Iterator[Text]:
    for number, page in enumerate(book.pages):
        for piece in page.pieces:
            for mark in piece.marks:
                if isinstance(mark, GlyphRun) and mark.clusters:
                    yield Text(number, piece.y + mark.y, mark, piece.galley is not None)


@pytest.fixture(scope="module")
def books(shop: Shop) -> dict[tuple[str, str], Book]:
    condition = shop.library.condition.id
    jobs = {
        (level, format): Job(clinic="example", language="en", condition=condition, level=level, format=format)
        for level, format in CASES
    }
    return {case: shop.made_up(job)[0] for case, job in jobs.items()}


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
    """Each page is filled to a third at least, with text or with lines to write on: no last page with three lines."""
    for number, page in enumerate(books[case].pages):
        lowest = max(piece.y + mark.y for piece in page.pieces if piece.galley is not None for mark in piece.marks)
        assert lowest > page.size.height / 3, f"page {number + 1}"
