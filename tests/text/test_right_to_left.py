"""Right-to-left lines: read from the right, broken in the order of the text, copied as they were written.

They are set in a font of boxes; whether a real font's letters look right, the eye must say.
"""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rtl_font import DAMMA, HEBREW, MARK, make_face
from typesetting import texts

from leaflets.text import Span, fill, longest_word, natural_width, prepare, subset
from leaflets.text.shaping import SPACER, shaper

TEXTS = st.text(st.sampled_from(f"אבג{MARK}رلاab 5()-.\u00a0\u200c\u00ad\u2067\u2066\u2069\n"), max_size=40)
WIDTHS = st.floats(-5, 120)
DIRECTIONS = st.sampled_from(["rtl", "ltr"])


@pytest.fixture(scope="module")
def face(tmp_path_factory):
    return make_face(tmp_path_factory.mktemp("fonts") / "boxes.ttf")


def ready(face, *parts, direction="rtl", language="he"):
    return prepare([Span(text=text, faces=(face,), size=10, language=language) for text in parts], direction)


def seen(line):
    """What the eye meets from left to right, each fragment at its x."""
    fragments = sorted(line.fragments, key=lambda fragment: (fragment.x, -len(fragment.clusters)))
    return "".join(cluster.text for fragment in fragments for cluster in fragment.clusters)


def said(line):
    """What a reader of the file hears: the fragments in their order, each turned to the order of reading."""
    return "".join(
        cluster.text
        for fragment in line.fragments
        for cluster in (reversed(fragment.clusters) if fragment.level % 2 else fragment.clusters)
    )


def test_words_run_from_the_right(face):
    """The first word of a Hebrew paragraph stands at the right, a Latin name in it runs to the right."""
    (line,) = fill(ready(face, "אבג HFS דהו."), 400)
    assert seen(line) == ".והד HFS גבא"
    assert said(line) == line.text == "אבג HFS דהו."


def test_direction_is_that_of_the_paragraph(face):
    """The same words in a left-to-right paragraph begin at the left, and its full stop ends at the right."""
    (line,) = fill(ready(face, "אבג HFS דהו.", direction="ltr", language="en"), 400)
    assert seen(line) == "גבא HFS והד."


def test_words_of_another_language_keep_their_own_order(face):
    """A Hebrew sentence that is marked as Hebrew reads right to left in an English paragraph, full stop included."""
    spans = [
        Span(text=text, faces=(face,), size=10, language=language)
        for text, language in (("abc ", "en"), ("אבג HFS דהו.", "he"), (" def", "en"))
    ]
    (line,) = fill(prepare(spans), 400)
    assert seen(line) == "abc .והד HFS גבא def"


def test_lines_break_in_the_order_of_reading(face):
    """The first line has the first words, whatever directions they have; each line is put in order by itself."""
    prepared = ready(face, "אבג דהו abc def זחט")
    lines = fill(prepared, natural_width(ready(face, "אבג דהו abc")) + 1)
    assert texts(lines) == ["אבג דהו abc ", "def זחט"]
    assert [seen(line).strip() for line in lines] == ["abc והד גבא", "טחז def"]


def test_spaces_hang_over_the_left_edge(face):
    """In a right-to-left paragraph the space at a line's end stands left of the line, and counts in no width."""
    first, _ = fill(ready(face, "אבג דהו"), 25)
    word, space = first.fragments
    assert (word.x, word.width) == (0, pytest.approx(first.width))
    assert (space.x < 0, space.width, said(first)) == (True, 0, "אבג ")


def test_spaces_hang_over_the_right_edge_after_hebrew(face):
    """In a left-to-right paragraph they hang at the right, also where the line ends with a Hebrew word (L1)."""
    first, _ = fill(ready(face, "אבג דהו", direction="ltr"), 25)
    word, space = first.fragments
    assert (word.x, word.width, word.level) == (0, pytest.approx(first.width), 1)
    assert (space.x, space.width, space.level) == (pytest.approx(first.width), 0, 0)


def test_latin_at_the_end_of_a_line_leaves_its_space_to_the_paragraph(face):
    """Between two Latin words a space is Latin; at a line's end it hangs over the paragraph's own edge (L1)."""
    first, _ = fill(ready(face, "abc def"), 25)
    assert [(fragment.level, fragment.x < 0) for fragment in first.fragments] == [(2, False), (1, True)]


def test_brackets_are_mirrored_and_copied_as_written(face):
    """An opening bracket of a Hebrew text is drawn as ")" and reads "("; in a Latin name neither is turned."""
    shaped = shaper(face, "Hebr", "he", True).shape("(א)")
    opening, _, closing = shaped.clusters
    plain = shaper(face, "Latn", "en").shape("()").clusters
    assert (opening.text, closing.text) == ("(", ")")
    assert (opening.glyphs, closing.glyphs) == (plain[1].glyphs, plain[0].glyphs)


def test_both_brackets_look_alike(face):
    """A bracket that closes after a Latin name is set with the Hebrew that it belongs to, as the one that opened."""
    (line,) = fill(ready(face, "אבג (HFS) דהו"), 400)
    assert [(fragment.level, said_by(fragment)) for fragment in line.fragments] == [
        (1, "אבג ("),
        (2, "HFS"),
        (1, ") דהו"),
    ]


def said_by(fragment):
    order = reversed(fragment.clusters) if fragment.level % 2 else fragment.clusters
    return "".join(cluster.text for cluster in order)


def test_a_ligature_has_one_code_for_each_letter(face):
    """Lam-alef is drawn once, by the leftmost of two codes that share its width: turned round, they read lam, alef."""
    lam, alef = shaper(face, "Arab", "ar", True).shape("لا").clusters
    assert (lam.text, alef.text) == ("ل", "ا")
    assert [glyph.gid for glyph in lam.glyphs] == [SPACER]
    assert alef.glyphs[0].gid != SPACER
    made = subset(face, [(alef.glyphs, alef.text), (lam.glyphs, lam.text)])
    assert list(made.widths) == [alef.advance, lam.advance] == [alef.width, lam.width]


def test_a_ligature_with_a_mark_has_one_code_for_each_character(face):
    """A mark in a ligature has a code of its own, without width; the advances together are those of the ligature."""
    plain = shaper(face, "Arab", "ar", True).shape("لا")
    marked = shaper(face, "Arab", "ar", True).shape(f"ل{DAMMA}ا")
    assert [cluster.text for cluster in marked.clusters] == ["ل", DAMMA, "ا"]
    assert marked.advance == plain.advance
    assert marked.clusters[1].advance == 0


def test_a_ligature_is_never_parted(face):
    """A word too long for the line parts before or after a ligature; a soft hyphen inside makes two letters of it."""
    assert texts(fill(ready(face, "لالا", language="ar"), 1)) == ["لا", "لا"]
    hyphened = [
        cluster for fragment in fill(ready(face, "بل\u00adاب"), 400)[0].fragments for cluster in fragment.clusters
    ]
    assert all(glyph.gid != SPACER for cluster in hyphened for glyph in cluster.glyphs)


def test_letters_stay_joined_where_the_manner_changes(face):
    """A bold part of an Arabic word joins its neighbours, also over a mark between them."""
    whole = glyphs(fill(ready(face, "ببب", language="ar"), 400))
    assert glyphs(fill(ready(face, "ب", "ب", "ب", language="ar"), 400)) == whole
    assert glyphs(fill(ready(face, f"ب{DAMMA}", f"ب{DAMMA}", "ب", language="ar"), 400))[::2] == whole
    assert glyphs(fill(ready(face, "ب\u200c", "ب", language="ar"), 400))[-1] == glyphs(fill(ready(face, "ب"), 400))[0]


def glyphs(lines):
    """The glyph of each character, in the order of reading."""
    return [
        cluster.glyphs[0].gid
        for fragment in lines[0].fragments
        for cluster in (reversed(fragment.clusters) if fragment.level % 2 else fragment.clusters)
    ]


def test_a_hyphen_stands_left_of_its_word(face):
    """A soft hyphen at which a Hebrew line ends is drawn after the word: at its left."""
    first, second = fill(ready(face, "אבג\u00adדהו"), 30)
    assert [cluster.text for cluster in first.fragments[0].clusters] == ["\u00ad", "ג", "ב", "א"]
    assert second.text == "דהו"


def test_a_mark_begins_no_line(face):
    """However narrow the line, a vowel sign stays with its letter."""
    lines = fill(ready(face, f"א{MARK}ב{MARK}ג"), 1)
    assert texts(lines) == [f"א{MARK}", f"ב{MARK}", "ג"]


@settings(deadline=None)
@given(st.lists(TEXTS, max_size=3), WIDTHS, DIRECTIONS)
def test_filling_loses_and_adds_nothing(face, parts, width, direction):
    """At any width, in both directions: the fragments of a line, read in turn, say its text, and the lines say all."""
    prepared = ready(face, *parts, direction=direction)
    lines = fill(prepared, width)
    unseen = dict.fromkeys(map(ord, "\u2066\u2067\u2069\u00ad")) | {ord("\n"): " "}
    assert "".join(texts(lines)).replace("\u00ad", "") == prepared.text.translate(unseen)
    for line in lines:
        assert said(line) == line.text


@settings(deadline=None)
@given(st.lists(TEXTS, max_size=3), WIDTHS, DIRECTIONS)
def test_fragments_stand_side_by_side(face, parts, width, direction):
    """From the left edge to the line's width the fragments leave no gap; only spaces hang, over the paragraph's end."""
    for line in fill(ready(face, *parts, direction=direction), width):
        inked = sorted((one for one in line.fragments if one.width), key=lambda fragment: fragment.x)
        ends = [0.0, *(one.x + one.width for one in inked)]
        assert [one.x for one in inked] == pytest.approx(ends[:-1], abs=0.001)
        assert line.width == pytest.approx(ends[-1], abs=0.001)
        for one in line.fragments:
            assert one.x >= -0.001 or (direction == "rtl" and not said_by(one).strip(" \u200c"))


@settings(deadline=None)
@given(st.lists(TEXTS, max_size=3), DIRECTIONS)
def test_the_longest_word_breaks_nothing(face, parts, direction):
    """At the width of its longest word every line ends where a line may end."""
    prepared = ready(face, *parts, direction=direction)
    ends = set(itertools.accumulate((len(piece.text) for piece in prepared.pieces), initial=0))
    at = 0
    for line in fill(prepared, longest_word(prepared)):
        at += len(line.text.replace("\u00ad", ""))
        assert at in ends


@settings(deadline=None)
@given(st.lists(st.text(st.sampled_from(HEBREW), min_size=1, max_size=8), min_size=1, max_size=10), st.floats(0, 100))
def test_hebrew_fills_as_its_mirror_image(face, words, spare):
    """A Hebrew paragraph set right to left has the lines it would have left to right, each from the other side."""
    text = " ".join(words)
    width = longest_word(ready(face, text)) + spare
    right, left = (fill(ready(face, text, direction=direction), width) for direction in ("rtl", "ltr"))
    assert texts(right) == texts(left)
    assert [line.width for line in right] == pytest.approx([line.width for line in left])
