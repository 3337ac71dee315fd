"""Authors' texts to XML and back to rich text: nothing lost, every word with its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaflets.composing.markup import Filling, Marker
from leaflets.composing.tree import read_tree
from leaflets.primitives import RichText, text_of
from leaflets.problems import ComposingError, Place
from leaflets.words import Words, paragraphs_of

PLACE = Place("content.yaml", 10, 5)


def a_marker(*, lines: bool = False) -> Marker:
    return Marker(
        fill=lambda name: Filling(words=Words(f"<{name}>", Place("content.yaml", 99, 1), "en-GB")), lines=lines
    )


def read(text: str, *, lines: bool = False) -> RichText:
    xml = a_marker(lines=lines).inline(Words(text, PLACE, "en-GB"))
    return read_tree(f"<p>{xml}</p>", "test").text


letters = st.text(
    st.characters(codec="utf-8", categories=("L", "P", "S", "N", "Zs"), exclude_characters="{}[]*_\\<>&`")
)


@given(letters)
def test_plain_text_comes_through_letter_by_letter(text: str) -> None:
    """What an author writes without marks is what is printed."""
    assert text_of(read(text.strip())) == text.strip()


def test_bold_links_terms_and_numbers() -> None:
    """The marks of the authors' manual do what it says."""
    runs = read(
        "**Never** split {a_fact} or [the charity](https://example.org), [spasm](term:spasm) or [spasm](term:spasm)."
    )
    assert [str(run.text) for run in runs if run.strong] == ["Never", "spasm"]
    assert [(str(run.text), run.href) for run in runs if run.href] == [("the charity", "https://example.org")]
    assert [str(run.text) for run in runs if run.together] == ["<a_fact>"]
    assert text_of(runs) == "Never split <a_fact> or the charity, spasm or spasm."


def test_double_braces_are_braces() -> None:
    """`{{` writes one brace and fills nothing."""
    assert text_of(read("a {{b}} c")) == "a {b} c"


def test_a_figure_leads_to_its_fact_and_the_rest_to_the_text() -> None:
    """Each word of a sentence with a number names the file's line that it comes from."""
    runs = read("About {a_fact} people")
    assert [run.text.place.line for run in runs if run.text.place] == [10, 99, 10]


def test_line_ends_count_only_in_easy_read() -> None:
    """In easy read each line of the file is a line of the leaflet; elsewhere line ends are spaces."""
    assert [run.line_end for run in read("One.\nTwo.", lines=True)] == [True, False]
    assert text_of(read("One.\nTwo.")) == "One. Two."


def test_places_follow_the_lines_of_the_file() -> None:
    """The second paragraph of a text names its own line."""
    parts = list(paragraphs_of(Words("One\ntwo.\n\nThree.\n", PLACE)))
    assert [(str(part), part.place.line) for part in parts if part.place] == [("One\ntwo.", 10), ("Three.", 13)]


@pytest.mark.parametrize("text", ["<script>", "a & b", "]]>", "&lt;t&gt;"])
def test_an_author_cannot_write_markup_of_ours(text: str) -> None:
    """Angle brackets and ampersands are text, never elements."""
    assert text_of(read(text)) == text


def test_words_of_a_templates_own_are_refused() -> None:
    """Every word comes from a file that can be translated."""
    with pytest.raises(ComposingError, match="words without a place"):
        read_tree("<p>Hello <t>there</t></p>", "leaflet.xml.j2")


def test_broken_xml_is_one_clear_sentence() -> None:
    """A template that writes half an element is told, without a traceback."""
    with pytest.raises(ComposingError, match="not XML"):
        read_tree("<p><t>there</p>", "leaflet.xml.j2")
