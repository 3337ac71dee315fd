"""How far a language is, and the proof that its reviewers read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from catalogue_maker import changed, full, key_of, with_catalogues
from pdf_reader import check_all, elements, open_pdf, spoken

from leaflets.localising import messages_of
from leaflets.model import Catalogue, Library, State
from leaflets.pipeline.proof import lines, proof_html, proof_pdf
from leaflets.pipeline.translating import Standing, status
from leaflets.text import FontLibrary


def standings(library: Library, given: Catalogue) -> Mapping[str, Standing]:
    return {one.level: one for one in status(with_catalogues(library, given))}


def test_a_whole_translation_counts_whole(second: Library) -> None:
    """As many as each level prints, none stale, none missing."""
    found = standings(second, full(second))
    assert list(found) == ["easy", "plain", "in-depth"]
    for level, one in found.items():
        wanted = sum(not message.levels or level in message.levels for message in messages_of(second))
        assert (one.language, one.total, one.counts[State.TRANSLATED]) == ("es", wanted, wanted)
        assert (one.counts[State.MISSING], one.counts[State.STALE], one.critical) == (0, 0, 0)
        assert one.offered


def test_each_state_is_counted_at_its_level(second: Library) -> None:
    """One reviewed, one stale and one missing text of plain language; the stale one could hurt somebody."""
    given = full(second)
    given = changed(given, key_of(second, "You may stop on walks"), reviewed="Ana")
    given = changed(given, key_of(second, "you hit your head and feel sleepy or sick"), stale=True)
    given = changed(given, key_of(second, "Keep a spare pair", "what-you-can-do.spare-pair.plain"), text="")
    found = standings(second, given)
    plain, easy = found["plain"], found["easy"]
    assert [plain.counts[state] for state in State] == [1, 1, plain.total - 3, 1]
    assert (plain.critical, easy.critical) == (1, 0)
    assert easy.counts[State.TRANSLATED] == easy.total


def test_a_missing_critical_text_counts_too(second: Library) -> None:
    """What could hurt a reader blocks a level, whether it is missing or stale; words that all share block all."""
    given = full(second)
    given = changed(given, key_of(second, "you hit your head and feel sleepy or sick"), text="")
    given = changed(given, key_of(second, "{count} out of {total}"), text="")
    found = standings(second, given)
    assert [found[level].critical for level in ("easy", "plain", "in-depth")] == [1, 2, 1]


def test_nothing_translated_is_nothing_offered(second: Library) -> None:
    """All missing, at every level."""
    for one in standings(second, replace(full(second), entries={})).values():
        assert not one.offered
        assert one.counts[State.MISSING] == one.total


@pytest.mark.parametrize("level", ["easy", "plain", "in-depth"])
def test_a_proof_has_each_text_with_its_number_and_the_list(second: Library, fonts: FontLibrary, level: str) -> None:
    """On its pages (or in the words said of a picture) each text that stands there has its number, and the list behind
    them has every text of the level: number, source, translation. The file is as good as any of ours.
    """
    given = full(second)
    pdf = open_pdf(proof_pdf(second, fonts, given, level, "example"))
    check_all(pdf)
    said = spoken(pdf)
    text = "".join(text for _, text in said)
    alts = " ".join(str(element.get("/Alt", "")) for element in elements(pdf))
    body, listed = text.rsplit("Said back", 1)
    ours = [line for line in lines(second, given) if not line.message.levels or level in line.message.levels]
    unseen = {"condition.title", "condition.name"}
    for line in ours:
        printed = not line.message.context.startswith(("frame.", *unseen))
        assert not printed or f"[{line.number}]" in body or f"[{line.number}]" in alts, line.message.context
    bare = re.sub(r"\s", "", listed)
    for line in ours:
        row = f"{line.number}{line.message.source}{line.translation.text}"
        assert re.sub(r"\s", "", row) in bare, line.message.context
    assert f"[{ours[1].number}]" in str(pdf.docinfo.Title)


def test_numbers_are_the_same_at_all_levels(second: Library) -> None:
    """Number 40 is the same text in each proof and in the list for the browser."""
    given = full(second)
    numbers = [line.number for line in lines(second, given)]
    assert numbers == list(range(1, len(messages_of(second)) + 1))
    html = proof_html(second, given)
    assert re.findall(r'<tr id="t(\d+)"', html) == [str(number) for number in numbers]


def test_a_proof_shows_what_is_missing_and_what_is_stale(second: Library, fonts: FontLibrary) -> None:
    """Nothing stops a proof: gaps stand in English, are marked as English, and the list says what they are."""
    given = full(second)
    given = changed(given, key_of(second, "you hit your head and feel sleepy or sick"), stale=True, previous="Old.")
    given = changed(given, key_of(second, "Keep a spare pair", "what-you-can-do.spare-pair.plain"), text="")
    pdf = open_pdf(proof_pdf(second, fonts, given, "plain", "example"))
    text = "".join(text for _, text in spoken(pdf))
    assert "] Keep a spare pair" in text
    (gap,) = (
        element for element, (_, said) in zip(elements(pdf), spoken(pdf), strict=True) if "] Keep a spare" in said
    )
    assert str(gap.Lang) == second.condition.language
    assert text.count("(not translated)") == 1
    assert text.count("(the source has changed)") == 1


class _Page(HTMLParser):
    """What a page refers to, and its elements with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_the_page_for_the_browser_needs_nothing_beside_it(library: Library) -> None:
    """No script, no picture, no address of anything that would be fetched."""
    page = _Page(proof_html(library, library.catalogues[0]))
    assert not {tag for tag, _ in page.found} & {"script", "link", "img", "iframe", "object", "base"}
    assert not {name for _, attributes in page.found for name in attributes} & {"src", "href", "srcset", "action"}
    assert "url(" not in proof_html(library, library.catalogues[0])


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("ur", "rtl"), ("zh-Hans", "ltr"), ("es", "ltr")])
def test_the_page_tells_language_and_direction(library: Library, language: str, direction: str) -> None:
    """Each source and each translation is marked, so that a browser reads and sets both right."""
    catalogue = next(one for one in library.catalogues if one.language == language)
    page = _Page(proof_html(library, catalogue))
    cells = [attributes for tag, attributes in page.found if tag == "td" and attributes.get("class") != "n"]
    assert len(cells) == 3 * len(messages_of(library))
    assert {(one["lang"], one["dir"]) for one in cells if "dir" in one} == {(language, direction)}
    assert {one["lang"] for one in cells if "dir" not in one} == {"en-GB"}


def test_the_page_has_every_text_and_its_state(second: Library) -> None:
    """Counts above, and in the rows: critical, missing and stale ones, what was translated then, what was said back."""
    given = changed(
        full(second),
        key_of(second, "you hit your head and feel sleepy or sick"),
        stale=True,
        previous='Old <b>"text"</b>',
        back="They said",
    )
    html = proof_html(second, given)
    (row,) = re.findall(r'<tr id="t\d+" class="stale critical">.*?</tr>', html, re.DOTALL)
    assert "Translated from: Old &lt;b&gt;&quot;text&quot;&lt;/b&gt;" in row
    assert "They said" in row
    total = len(messages_of(second))
    assert f"<p>1 stale, {total - 1} translated." in html
