"""Colours that can be read: contrast as WCAG 2.2 defines it, tints, and darkening until the contrast is there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

RGB: TypeAlias = tuple[int, int, int]
"""Red, green, blue, 0 to 255, sRGB."""

WHITE: RGB = (255, 255, 255)
READABLE = 4.5
"""Smallest contrast of text with its ground (WCAG 1.4.3)."""
COMFORTABLE = 7.0
"""Contrast we aim at for text (WCAG 1.4.6)."""

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def parse(text: str) -> RGB:
    """The colour of `#rrggbb`. Raises ValueError for anything else."""
    if not _HEX.fullmatch(text):
        raise ValueError(text)
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def luminance(colour: RGB) -> float:
    """Relative luminance, 0 (black) to 1 (white). WCAG 2.2, definition of relative luminance."""

    def linear(part: int) -> float:
        c = part / 255
        return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: RGB, other: RGB) -> float:
    """Contrast ratio, 1 to 21, whichever is the lighter. WCAG 2.2, definition of contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(one: RGB, other: RGB, share: float) -> RGB:
    """`share` (0 to 1) of the first colour over the rest of the second."""
    red, green, blue = (round(a * share + b * (1 - share)) for a, b in zip(one, other, strict=True))
    return red, green, blue


def darkened(colour: RGB, ground: RGB = WHITE, least: float = COMFORTABLE) -> RGB:
    """The colour itself, or the first darker one that reaches the contrast `least` on `ground`."""
    for step in range(101):
        candidate = mix(colour, (0, 0, 0), 1 - step / 100)
        if contrast(candidate, ground) >= least:
            return candidate
    return (0, 0, 0)


def palette(theme: Iterable[tuple[str, str]], brand: str, accent: str | None) -> Mapping[str, RGB]:
    """Every token's colour: the theme's own, and what follows from the clinic's brand.

    The brand is darkened until white text on it and it on white can both be read in comfort; tints stay at 8 %, so
    that `ink` on them keeps its contrast. Data colours come from the theme alone: a brand must not recolour numbers.
    """
    tokens = {name: parse(value) for name, value in theme}
    own = darkened(parse(brand))
    second = darkened(parse(accent), least=READABLE) if accent else own
    tokens |= {
        "brand": own,
        "brand-soft": mix(own, WHITE, 0.08),
        "accent": second,
        "accent-soft": mix(second, WHITE, 0.08),
    }
    return tokens
