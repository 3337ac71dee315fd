"""Shaping: kerning, ligatures, marks; each cluster with exactly its own text."""

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typesetting import BOLD, REGULAR, ready

from leaflets.text import Cluster, Glyph
from leaflets.text.shaping import shaper

LATIN = shaper(REGULAR[0], "Latn", "en")


def test_kerning_is_applied():
    """AV stands closer than its letters' own widths; the widths themselves stay those of the font."""
    first, last = LATIN.shape("AV").clusters
    assert first.advance < first.width
    assert last.advance == last.width
    assert first.width == LATIN.shape("A").clusters[0].width


def test_kerning_reaches_across_a_hyphen():
    """A word with a hyphen is shaped whole, though a line may end in it."""
    pieces = ready("half-Tamed").pieces
    assert [piece.text for piece in pieces] == ["half-", "Tamed"]
    hyphen = pieces[0].parts[0][1].clusters[-1]
    assert hyphen.advance < hyphen.width


def test_ligature_has_the_text_of_all_its_letters():
    """The ffi of "office" is one glyph that reads "ffi"."""
    assert [cluster.text for cluster in LATIN.shape("office").clusters] == ["o", "ffi", "c", "e"]


def test_accent_that_unicode_composes_is_one_plain_glyph():
    """e + U+0301 is set as é, from one glyph."""
    (piece,) = ready("e\u0301").pieces
    (cluster,) = piece.parts[0][1].clusters
    assert cluster.text == "é"
    assert len(cluster.glyphs) == 1


def test_accent_that_unicode_cannot_compose_is_a_composite():
    """q + U+0301 is one cluster of two glyphs with exact text, the accent moved onto the letter and no wider."""
    (cluster,) = LATIN.shape("q\u0301").clusters
    letter, accent = cluster.glyphs
    assert cluster.text == "q\u0301"
    assert (letter.x, letter.y) == (0, 0)
    assert 0 < accent.x <= cluster.advance == LATIN.shape("q").advance


def test_stacked_accents_are_raised():
    """The second accent of a stack stands above the first."""
    (cluster,) = LATIN.shape("x\u0302\u0301").clusters
    assert [glyph.y > 0 for glyph in cluster.glyphs] == [False, False, True]


def test_joiner_adds_no_glyph():
    """An invisible joiner is in the text and not in the drawing, so it needs no composite."""
    first, _ = LATIN.shape("e\u200de").clusters
    assert first.text == "e\u200d"
    assert len(first.glyphs) == 1
    (alone,) = LATIN.shape("\u200d\u200d").clusters
    assert (len(alone.glyphs), alone.advance) == (1, 0)


def test_language_reaches_the_font():
    """Romanian ş takes the comma form that the font keeps for Romanian."""
    english = LATIN.shape("ş").clusters[0].glyphs
    assert shaper(REGULAR[0], "Latn", "ro").shape("ş").clusters[0].glyphs != english


def test_neighbours_are_seen_and_not_drawn():
    """Context on either side is no part of the result."""
    shaped = LATIN.shape("bc", "a", "d")
    assert shaped.text == "bc"
    assert [cluster.text for cluster in shaped.clusters] == ["b", "c"]


def test_right_to_left_clusters_come_in_logical_order():
    """Whatever the direction of shaping, clusters are handed over in the order of the text."""
    shaped = shaper(REGULAR[0], "Latn", "en", True).shape("abc ")
    assert [cluster.text for cluster in shaped.clusters] == ["a", "b", "c", " "]
    assert shaped.spaces == 1


def test_spaces_at_the_end_are_measured_apart():
    """The advance of a word does not hold its spaces."""
    word, spaced = LATIN.shape("word"), LATIN.shape("word  ")
    assert (spaced.advance, spaced.spaces) == (word.advance, 2)
    assert spaced.space == 2 * LATIN.shape(" ").space > 0


def test_no_break_space_does_not_hang():
    """A no-break space at the end counts in the width: it was put there to be seen."""
    assert LATIN.shape("a\u00a0").spaces == 0


def test_equal_clusters_are_one_object():
    """The same letter in two words is the same object, so a look-up by cluster is quick; also after pickling."""
    first, again = LATIN.shape("spasm").clusters[1], LATIN.shape("sport").clusters[1]
    assert first is again
    assert pickle.loads(pickle.dumps(first)) is first


def test_cluster_made_by_hand_equals_the_shaped_one():
    """Equality and hash are by value."""
    shaped = LATIN.shape("o").clusters[0]
    made = Cluster((Glyph(shaped.glyphs[0].gid),), "o", shaped.advance, shaped.width)
    assert made == shaped
    assert hash(made) == hash(shaped)
    assert Cluster(made.glyphs, "0", made.advance, made.width) != shaped


def test_words_are_shaped_once():
    """Setting the same words again, at any size, asks HarfBuzz nothing."""
    ready("Twitching of the eyelid")
    before = LATIN.shape.cache_info().misses
    ready("of the eyelid", " Twitching ", "of the eyelid")
    assert LATIN.shape.cache_info().misses - before <= 1  # " Twitching " with its space in front may be new


@pytest.mark.parametrize("face", [REGULAR[0], BOLD[0]])
@settings(deadline=None)
@given(text=st.text(st.sampled_from("AVToyffil.,-’ é\u0301q\u0302\u200dx\u00a0"), max_size=30))
def test_clusters_say_the_text_and_nothing_else(face, text):
    """Whatever is ligated, composed or kerned: the clusters' texts together are the text."""
    shaped = shaper(face, "Latn", "en").shape(text)
    assert "".join(cluster.text for cluster in shaped.clusters) == shaped.text == text
    assert shaped.holes == ""
    assert shaped.advance + shaped.space == sum(cluster.advance for cluster in shaped.clusters)
