"""Where pages break."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leaflets.makeup.breaks import Extent, break_pages


def an_extent(height: float = 20.0, **fields: object) -> Extent:
    base: dict[str, object] = {"before": 0.0, "height": height, "keep": False, "cost": 0.0}
    return Extent(**{**base, **fields})  # type: ignore[arg-type]


extents = st.lists(
    st.builds(
        an_extent,
        height=st.floats(1, 120),
        before=st.floats(0, 30),
        keep=st.booleans(),
        cost=st.floats(0, 50),
        starts_page=st.booleans(),
    ),
    min_size=1,
    max_size=40,
)


def used(page: list[Extent]) -> float:
    return page[0].head + sum(extent.height + (extent.before if number else 0.0) for number, extent in enumerate(page))


def pages(content: list[Extent], room: list[float]) -> list[list[Extent]]:
    starts = break_pages(content, room)
    ends = (*starts[1:], len(content))
    return [content[start:end] for start, end in zip(starts, ends, strict=True)]


@given(extents)
def test_nothing_is_lost_and_nothing_overflows(content: list[Extent]) -> None:
    """Every extent is on one page, in order; no page holds more than fits, unless one extent alone is too high."""
    made = pages(content, [100.0])
    assert [extent for page in made for extent in page] == content
    assert all(used(page) <= 100.01 or len(page) == 1 for page in made)


@given(extents)
def test_an_extent_that_starts_a_page_is_first_on_it(content: list[Extent]) -> None:
    """What must start a page does."""
    for page in pages(content, [100.0]):
        assert not any(extent.starts_page for extent in page[1:])


def test_what_is_kept_together_stays_together() -> None:
    """A heading goes over with its text, although it would have fitted."""
    content = [an_extent(80.0), an_extent(15.0, keep=True), an_extent(20.0)]
    assert break_pages(content, [100.0]) == (0, 1)


def test_a_chain_too_long_for_a_page_is_parted_after_all() -> None:
    """Keeping together gives way when it cannot be had; nothing is lost."""
    content = [an_extent(30.0, keep=True) for _ in range(6)]
    assert len(break_pages(content, [100.0])) == 2


def test_breaking_between_paragraphs_is_preferred() -> None:
    """Where both fit, the page ends at a paragraph's end rather than inside one."""
    paragraph = [an_extent(10.0, cost=30.0) for _ in range(8)]
    content = [*(an_extent(10.0) for _ in range(9)), *paragraph, an_extent(10.0)]
    assert break_pages(content, [100.0]) == (0, 9)


def test_pages_even_out() -> None:
    """Nine equal extents, five to a page at most, make pages of five and four; never five, three and one."""
    assert len(break_pages([an_extent() for _ in range(9)], [100.0])) == 2


def test_the_last_page_is_not_left_nearly_empty() -> None:
    """Rather than three lines on a last page, the page before gives some away."""
    content = [an_extent(10.0) for _ in range(21)]
    starts = break_pages(content, [100.0])
    assert len(content) - starts[-1] >= 3


def test_space_above_vanishes_at_the_head_of_a_page() -> None:
    """The space before a heading does not push it down a fresh page."""
    content = [an_extent(60.0), an_extent(60.0, before=50.0), an_extent(40.0)]
    assert break_pages(content, [100.0]) == (0, 1)


def test_a_repeated_head_takes_its_room() -> None:
    """A table's head on the next page is counted in."""
    content = [an_extent(90.0), an_extent(45.0, head=20.0), an_extent(45.0, head=20.0)]
    assert len(break_pages(content, [100.0])) == 3


def test_frames_may_differ_in_height() -> None:
    """A first frame that is lower takes less; the last height holds for all that follow."""
    content = [an_extent(40.0) for _ in range(5)]
    assert break_pages(content, [50.0, 90.0]) == (0, 1, 3)
