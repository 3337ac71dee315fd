"""stub for types; to be written by the text engine"""
from __future__ import annotations
from dataclasses import dataclass
@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a face: its id, and its offset from the pen in font units (y upwards)."""
    gid: int
    x: int = 0
    y: int = 0
@dataclass(frozen=True, slots=True)
class Cluster:
    """The smallest piece of shaped text: what one code in the PDF stands for.

    `glyphs` in drawing order; `text` is exactly the characters it stands for (logical order); `advance` is how far the
    pen moves, kerning included, in font units; `width` is the nominal advance (hmtx of the base glyph(s)) in font units.
    """
    glyphs: tuple[Glyph, ...]
    text: str
    advance: int
    width: int
