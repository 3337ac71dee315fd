"""Subsets: a font program with just the glyphs that a document draws, one for each code that it writes.

A code stands for a cluster (ISO 32000-1, 9.7.4.3: the CID chooses the glyph through CIDToGIDMap). A cluster that is
more than one plain glyph becomes a composite glyph of its own, so that each code has exactly one text and no letter is
built of several codes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import uharfbuzz as hb

from leaflets.text.faces import FontFace, hb_font, nominal_advance
from leaflets.text.shaping import SPACER, Glyph
from leaflets.text.truetype import Outlines, read_outlines

# A CIDFontType2 program needs glyf, head, hhea, hmtx, loca and maxp (ISO 32000-1, 9.9); what else is in it is weight.
_DROPPED = (
    "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "cmap", "name", "post", "OS/2", "gasp", "DSIG", "STAT", "kern", "hdmx",
    "VDMX", "LTSH", "PCLT", "meta", "vhea", "vmtx", "VORG", "MATH", "COLR", "CPAL", "SVG ", "CBDT", "CBLC", "sbix",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Subset:
    """A TrueType program. For each code, in the order asked for: its glyph id in it, and its width in font units."""

    program: bytes
    gids: tuple[int, ...]
    widths: tuple[int, ...]


def subset(face: FontFace, codes: Sequence[tuple[tuple[Glyph, ...], str]]) -> Subset:
    """The program for codes (glyphs, text), which are those of CID 1 and up. The same codes give the same bytes."""
    program, mapping = _plain_subset(
        face, {glyph.gid for glyphs, _ in codes for glyph in glyphs if glyph.gid != SPACER}
    )
    outlines = read_outlines(program)
    added: dict[tuple[Glyph, ...], int] = {}
    gids: list[int] = []
    widths: list[int] = []
    for glyphs, _ in codes:
        widths.append(_width(face, glyphs))
        if len(glyphs) == 1 and _is_plain(glyphs[0]):
            gids.append(mapping[glyphs[0].gid])
            continue
        if glyphs not in added:
            added[glyphs] = _compose(outlines, glyphs, mapping, widths[-1])
        gids.append(added[glyphs])
    return Subset(outlines.program(), tuple(gids), tuple(widths))


def _is_plain(glyph: Glyph) -> bool:
    return glyph.gid != SPACER and not glyph.x and not glyph.y


def _width(face: FontFace, glyphs: tuple[Glyph, ...]) -> int:
    """The code's width in font units: its glyphs' own, unless a spacer states it."""
    for glyph in glyphs:
        if glyph.gid == SPACER:
            return glyph.x
    return sum(nominal_advance(face, glyph.gid) for glyph in glyphs)


def _compose(outlines: Outlines, glyphs: tuple[Glyph, ...], mapping: dict[int, int], width: int) -> int:
    drawn = [(mapping[glyph.gid], glyph.x, glyph.y) for glyph in glyphs if glyph.gid != SPACER]
    return outlines.add_composite(drawn, width)


def _plain_subset(face: FontFace, gids: set[int]) -> tuple[bytes, dict[int, int]]:
    """HarfBuzz's subset of whole glyphs, without hinting, and the new id of each old one."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(gids)
    flags = hb.SubsetFlags
    wanted.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _DROPPED)
    plan = hb.SubsetPlan(hb_font(face).face, wanted)
    program = plan.execute().blob.data
    return program, dict(plan.old_to_new_glyph_mapping)
