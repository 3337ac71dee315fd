"""Colours that can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaflets.colour import COMFORTABLE, WHITE, contrast, darkened, palette, parse

colours = st.tuples(*(st.integers(0, 255),) * 3)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#767676", "#ffffff", 4.54),
        ("#0000ff", "#ffffff", 8.59),
        ("#ffffff", "#ffffff", 1.0),
    ],
)
def test_contrast_is_what_wcag_says(one: str, other: str, ratio: float) -> None:
    """Known pairs give the known ratios (WCAG 2.2, contrast ratio)."""
    assert contrast(parse(one), parse(other)) == pytest.approx(ratio, abs=0.01)


@given(colours)
def test_any_brand_can_be_read(colour: tuple[int, int, int]) -> None:
    """Whatever colour a clinic gives, text in it and white text on it reach 7 to 1."""
    assert contrast(darkened(colour), WHITE) >= COMFORTABLE


@given(colours)
def test_a_colour_that_is_dark_enough_is_left_alone(colour: tuple[int, int, int]) -> None:
    """A brand that can be read is not touched."""
    if contrast(colour, WHITE) >= COMFORTABLE:
        assert darkened(colour) == colour


@given(colours)
def test_text_on_a_brand_tint_keeps_its_contrast(colour: tuple[int, int, int]) -> None:
    """Ink on the soft tint of any brand still passes AAA."""
    brand = "#{:02x}{:02x}{:02x}".format(*colour)
    tokens = palette([("ink", "#1d2326")], brand, None)
    assert contrast(tokens["ink"], tokens["brand-soft"]) >= COMFORTABLE
    assert contrast(tokens["brand"], tokens["brand-soft"]) >= 4.5


@pytest.mark.parametrize("text", ["red", "#12", "#12345g", "", "0b5563"])
def test_only_six_digits_are_a_colour(text: str) -> None:
    """Anything but #rrggbb is refused."""
    with pytest.raises(ValueError, match=r".*"):
        parse(text)
