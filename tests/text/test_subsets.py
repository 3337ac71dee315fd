"""Font programs: just the glyphs asked for, drawn as in the font, one per code, the same bytes each time."""

import io

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st
from typesetting import BOLD, REGULAR, clusters, ready

from leaflets.text import Glyph, fill, subset
from leaflets.text.shaping import SPACER

TEXT = "AVATar office q\u0301 x\u0302\u0301 Ñandú ệ; q\u0301 \u00bd"


def codes_of(text):
    return list({(cluster.glyphs, cluster.text): 1 for cluster in clusters(fill(ready(text), 100))})


def opened(program):
    return TTFont(io.BytesIO(program), checkChecksums=2)


def outline(font, parts):
    """What is drawn, composites resolved: glyph ids of the font, each moved by (x, y)."""
    glyphs, names = font.getGlyphSet(), font.getGlyphOrder()
    pen = DecomposingRecordingPen(glyphs)
    for gid, x, y in parts:
        glyphs[names[gid]].draw(TransformPen(pen, (1, 0, 0, 1, x, y)))
    return [(step, [tuple(map(round, point)) for point in points]) for step, points in pen.value]


def test_each_code_draws_what_its_glyphs_draw():
    """Plain glyph or composite: the outline in the program is that of the font's glyphs, moved into place."""
    codes = codes_of(TEXT)
    made = subset(REGULAR[0], codes)
    whole, part = TTFont(REGULAR[0].path), opened(made.program)
    for (glyphs, _), gid in zip(codes, made.gids, strict=True):
        expected = outline(whole, [(glyph.gid, glyph.x, glyph.y) for glyph in glyphs])
        assert outline(part, [(gid, 0, 0)]) == expected
    assert sum(len(glyphs) > 1 for glyphs, _ in codes) == 2


def test_widths_are_those_embedded_and_those_of_the_clusters():
    """`hmtx` in the program, the widths returned and the clusters' own agree: PDF/A compares the first two."""
    drawn = clusters(fill(ready(TEXT), 100))
    codes = codes_of(TEXT)
    made = subset(REGULAR[0], codes)
    font = opened(made.program)
    names = font.getGlyphOrder()
    widths = dict(zip(codes, made.widths, strict=True))
    assert [font["hmtx"][names[gid]][0] for gid in made.gids] == list(made.widths)
    assert all(widths[cluster.glyphs, cluster.text] == cluster.width for cluster in drawn)
    assert len(font["hmtx"].metrics) == font["maxp"].numGlyphs == font["hhea"].numberOfHMetrics


def test_limits_cover_the_composites():
    """`maxp` allows for what is in the program, as fontTools counts it, and `hhea` for the widest advance."""
    font = opened(subset(REGULAR[0], codes_of(TEXT)).program)
    told = {name: getattr(font["maxp"], name) for name in vars(font["maxp"]) if name.startswith("max")}
    font["maxp"].recalc(font)
    for name in ("maxComponentElements", "maxComponentDepth", "maxCompositePoints", "maxCompositeContours"):
        assert told[name] >= getattr(font["maxp"], name) > 0
    assert font["hhea"].advanceWidthMax == max(advance for advance, _ in font["hmtx"].metrics.values())


def test_program_holds_what_a_pdf_needs_and_no_more():
    """The six tables of a CIDFontType2 program; no hinting, no layout, no names."""
    made = subset(REGULAR[0], codes_of(TEXT))
    assert set(opened(made.program).keys()) - {"GlyphOrder"} == {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}
    assert len(made.program) < 6000


def test_same_codes_same_bytes():
    """The program is repeatable, whatever was made in between."""
    codes = codes_of(TEXT)
    first = subset(REGULAR[0], codes)
    subset(BOLD[0], codes_of("something else"))
    assert subset(REGULAR[0], codes) == first


def test_two_texts_of_one_glyph_share_it():
    """A space and a no-break space are two codes and one glyph; so are two texts of the same composite."""
    accent = codes_of("q\u0301")[0][0]
    made = subset(REGULAR[0], [((Glyph(3),), " "), ((Glyph(3),), "\u00a0"), (accent, "q\u0301"), (accent, "other")])
    assert made.gids[0] == made.gids[1]
    assert made.gids[2] == made.gids[3]


def test_missing_glyph_is_kept_first():
    """Glyph 0 is .notdef with its outline, which a reader may show for a bad code."""
    font = opened(subset(REGULAR[0], codes_of("a")).program)
    assert outline(font, [(0, 0, 0)]) == outline(TTFont(REGULAR[0].path), [(0, 0, 0)]) != []


def test_spacer_sets_the_width_and_draws_nothing():
    """A code can be empty with a width of its own, or share out the width of what it draws."""
    made = subset(REGULAR[0], [((Glyph(SPACER, 250),), "x"), ((Glyph(36), Glyph(SPACER, 300)), "A")])
    font = opened(made.program)
    assert made.widths == (250, 300)
    assert outline(font, [(made.gids[0], 0, 0)]) == []
    assert outline(font, [(made.gids[1], 0, 0)]) == outline(TTFont(REGULAR[0].path), [(36, 0, 0)])


def test_no_codes_is_a_font_all_the_same():
    """A face that draws nothing still gives a valid program."""
    made = subset(REGULAR[0], [])
    assert (made.gids, made.widths) == ((), ())
    assert opened(made.program)["maxp"].numGlyphs == 1


@settings(deadline=None, max_examples=30)
@given(st.lists(st.lists(st.tuples(st.integers(0, 1500), st.integers(-900, 900), st.integers(-900, 900)), max_size=3)))
def test_any_codes_make_a_valid_font(shapes):
    """Whatever is asked for, the program opens, its checksums hold and each code draws its glyphs."""
    codes = [(tuple(Glyph(*glyph) for glyph in shape), "x") for shape in shapes]
    made = subset(REGULAR[0], codes)
    whole, part = TTFont(REGULAR[0].path), opened(made.program)
    for (glyphs, _), gid in zip(codes, made.gids, strict=True):
        assert outline(part, [(gid, 0, 0)]) == outline(whole, [(glyph.gid, glyph.x, glyph.y) for glyph in glyphs])


@pytest.mark.parametrize("face", [REGULAR[0], BOLD[0]])
def test_subset_is_small(face):
    """A leaflet's letters weigh some kilobytes, not the half megabyte of the font."""
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:?!()’–-"
    assert len(subset(face, codes_of(letters)).program) < 20_000
