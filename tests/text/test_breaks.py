"""Where lines may end."""

import itertools

import pytest

from leaflets.text.breaks import Break, break_points


def cut(text, together=(), language="en"):
    starts = [0, *(point.offset for point in break_points(text, language, together))]
    return [text[a:b] for a, b in itertools.pairwise(starts)]


@pytest.mark.parametrize(
    "whole",
    [
        "3–4", "10-12", "3 – 4", "2 — 3", "12 mg", "9 a.m.", "0.5 ml", "40 %", "5 mg/kg", "020 3448 8723", "(020) 3448",
        "+44 (0)20", "1 000 000", "€ 40", "3\u00a0weeks", "24/7", "\u20665\u2069 mg",
    ],
)  # fmt: skip
def test_numbers_stay_whole(whole):
    """A range, a number with its unit and the groups of a number are never parted; the words around them are."""
    assert cut(f"in {whole}, or") == ["in ", f"{whole}, ", "or"]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("half-face spasm", ["half-", "face ", "spasm"]),
        ("and/or", ["and/", "or"]),
        ("a – b", ["a ", "– ", "b"]),
        ("It is. Not", ["It ", "is. ", "Not"]),
        ("d’un côté", ["d’un ", "côté"]),
        ("« oui »", ["« oui »"]),
        ("12 weeks", ["12 ", "weeks"]),
        ("2 spasms", ["2 ", "spasms"]),
    ],
)
def test_other_breaks_are_those_of_unicode(text, pieces):
    """Words, hyphens and slashes break as UAX #14 says; a word after a number is for the caller to hold."""
    assert cut(text) == pieces


def test_together_holds_all_inside_and_nothing_at_its_ends():
    """A range marked as together has no break inside; before it and after it there may be one."""
    text = "about 90 out of ten people"
    assert cut(text, [(6, 19)]) == ["about ", "90 out of ten ", "people"]
    assert cut(text, [(6, 20)]) == ["about ", "90 out of ten ", "people"]


@pytest.mark.parametrize("end", ["\n", "\u2028", "\u2029", "\r\n"])
def test_the_authors_line_end_is_forced(end):
    """A newline or U+2028 ends the line, even inside what is held together."""
    points = break_points(f"a b{end}c", "en", [(0, 4)])
    assert [point.kind for point in points] == [Break.FORCED, Break.ALLOWED]


def test_soft_hyphen_shows_itself_only_where_something_follows():
    """A break at a soft hyphen is a break with a hyphen; at the end of the text there is nothing to part."""
    assert [p.kind for p in break_points("extra\u00adordinary", "en")] == [Break.HYPHEN, Break.ALLOWED]
    assert [p.kind for p in break_points("extra\u00ad", "en")] == [Break.ALLOWED]


def test_offsets_count_characters():
    """Characters beyond the first plane count as one, though ICU counts them as two."""
    assert cut("𠮷 𠮷 a") == ["𠮷 ", "𠮷 ", "a"]


@pytest.mark.parametrize("language", ["", "x-!!", "zh-Hans", "a" * 300])
def test_any_language_tag_will_do(language):
    """An unknown or broken language tag falls back to the rules for all languages."""
    assert cut("one two", language=language) == ["one ", "two"]


def test_half_a_surrogate_pair_is_no_crash():
    """Broken text that YAML escapes can produce passes; it will be told as a missing character."""
    assert cut("\ud800 a") == ["\ud800 ", "a"]
