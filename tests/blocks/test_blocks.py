"""Every block: its example is read, lowered, set, made up, printed and tagged, at every level."""

from __future__ import annotations

import pytest

from leaflets.blocks import Look, all_blocks, read_block
from leaflets.blocks.icon_array import array
from leaflets.composing.tree import read_tree
from leaflets.makeup import Running, make_up
from leaflets.model import Library
from leaflets.pipeline import Job, Shop
from leaflets.primitives import Heading, Part, Primitive, Table, rich
from leaflets.problems import ComposingError
from leaflets.words import Words

LEVELS = ("easy", "plain", "in-depth")


def lowered(xml: str, library: Library, level: str = "plain") -> tuple[Primitive, ...]:
    found = next(one for one in library.levels if one.id == level)
    return read_block(read_tree(xml, "test")).lower(Look(level=found, pictures={}))


def no_words(pages: int) -> Running:
    return Running(foot=rich(Words("foot")), pages=(rich(Words("page")),) * pages, draft=())


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", sorted(all_blocks()))
def test_every_example_becomes_a_page(name: str, level: str, shop: Shop) -> None:
    """The example that documents a block works: it fills at least one page with marks that carry tags."""
    commission = shop.commission(Job(clinic="example", language="en", condition="x", level=level, format="a4"))
    bench = shop.bench(commission)
    primitives = lowered(all_blocks()[name].example, shop.library, level)
    book = make_up(primitives, commission.format, bench, no_words)
    tagged = [mark for page in book.pages for piece in page.pieces if piece.galley is not None for mark in piece.marks]
    assert not bench.report.errors
    assert any(mark.tag >= 0 for mark in tagged)


def test_a_block_that_does_not_exist_is_told_with_the_nearest_name(library: Library) -> None:
    """A slip in a template is one clear sentence."""
    with pytest.raises(ComposingError) as caught:
        lowered("<cal-out/>", library)
    assert "there is no block <cal-out>" in str(caught.value)


@pytest.mark.parametrize(
    ("xml", "message"),
    [
        ("<list/>", "has no items"),
        ("<key-points/>", "has no items"),
        ('<icon-array><counted filled="9" of="x"/></icon-array>', "whole number"),
        ('<icon-array><counted filled="90" partly="20" of="100"/></icon-array>', "more figures than there are"),
        ("<table><column><t>a</t></column><row/></table>", "more or fewer cells"),
        ('<option-grid anchor="g"><choice><t>a</t></choice><asked/></option-grid>', "not every choice answers"),
        ("<option-grid/>", 'no attribute "anchor"'),
    ],
)
def test_a_block_that_is_not_as_it_must_be_is_refused(xml: str, message: str, library: Library) -> None:
    """Each refusal says which block and what is missing."""
    with pytest.raises(ComposingError, match=message):
        lowered(xml, library)


@pytest.mark.parametrize(
    ("filled", "partly", "of"), [(90, 0, 100), (2, 1, 100), (9, 0, 10), (0, 0, 100), (100, 0, 100)]
)
def test_an_icon_array_draws_exactly_its_fact(filled: int, partly: int, of: int) -> None:
    """As many figures as people, as many filled as the fact says (num-graphics)."""
    shapes = {shape.fill: shape for shape in array(filled, partly, of).shapes}
    heads = {token: _figures(shapes[token].steps) if token in shapes else 0 for token in ("data", "data-some", "paper")}
    assert heads == {"data": filled, "data-some": partly, "paper": of - filled - partly}


def _figures(steps: tuple[tuple[str, tuple[float, ...]], ...]) -> int:
    """Each figure is two closed paths: a head and a body."""
    return sum(1 for name, _ in steps if name == "Z") // 2


def test_the_choices_are_equal_in_the_grid(library: Library) -> None:
    """No choice gets more width or another style than its neighbour (gov-no-steering)."""
    (table,) = lowered(all_blocks()["option-grid"].example, library)
    assert isinstance(table, Table)
    assert len(set(table.shares)) == 1


def test_a_section_of_one_box_has_its_heading_in_the_box(library: Library) -> None:
    """The summary's heading stands in its tint, and is still the section's heading in the outline."""
    xml = (
        '<section id="s"><heading><t>In short</t></heading><key-points><item><t>One.</t></item></key-points></section>'
    )
    (part,) = lowered(xml, library)
    assert isinstance(part, Part)
    (box,) = part.content
    first = box.content[0]  # type: ignore[union-attr]
    assert isinstance(first, Heading)
    assert (first.level, first.anchor) == (2, "s")
