"""What translators get: every text that a reader meets, under a name that stays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from catalogue_maker import told_anew
from support import assert_golden

from leaflets.checks.lines import said_by
from leaflets.localising import Message, messages_of, with_pseudo
from leaflets.localising.pseudo import ACCENTED, _accented, _turned
from leaflets.localising.retell import Said, retell
from leaflets.makeup import Book
from leaflets.model import Library
from leaflets.pipeline import Job, Shop
from leaflets.pipeline.leaflet import imprint_of
from leaflets.setting.galley import GlyphRun
from leaflets.text import FontLibrary
from leaflets.words import Words

_ADDRESS = re.compile(r"\S*[\w-]\.\w\S*|\S+@\S+")
_WORD = re.compile(r"[^\W\d_]{3,}")
_OF_CLDR = {
    "minute",
    "minutes",
    "hours",
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "year",
    "years",
    "November",
}
"""Units and months come from CLDR, which knows no pseudo-locale."""
_OF_INDICES = {"Flesch", "Kincaid", "Grade", "Level", "SMOG", "Index"}
"""Names of readability indices are names."""
_OF_CITATIONS = {"PubMed"}
_OF_TRANSLATOR = {"nobody"}
"""The name of who made the pseudo-translation."""


def accented(words: Words) -> Words:
    """Words with accents, but for addresses and colours in them."""
    parts = re.split(rf"({_ADDRESS.pattern}|#\w+)", words)
    return words.like("".join(part if at % 2 else _turned(part, _accented) for at, part in enumerate(parts)))


def foreign(library: Library) -> Library:
    """The library in pseudo-translation, its clinics and citations in accents too, so that nothing plain is left."""
    sources = (
        replace(one, url=one.url and "https://example.org", doi=one.doi and "10.1/1")
        for one in library.condition.sources
    )
    marked = replace(
        library,
        clinics=told_anew(library.clinics, accented),
        condition=replace(library.condition, sources=told_anew(tuple(sources), accented)),
    )
    return with_pseudo(marked, [ACCENTED])


def job(library: Library, level: str) -> Job:
    return Job(clinic="example", language=ACCENTED, condition=library.condition.id, level=level, format="a4")


def of_addresses(library: Library) -> set[str]:
    """Words in addresses of the clinic, which may be parted at the end of a line."""
    clinic = library.clinics[0]
    return set(_WORD.findall(f"{clinic.web} {clinic.email}"))


def shown(book: Book) -> Iterator[str]:
    """What stands on the pages, piece by piece, and what is said of pictures."""
    for piece in (piece for page in book.pages for piece in page.pieces):
        yield " ".join(said_by(mark) for mark in piece.marks if isinstance(mark, GlyphRun))
    for tag in (tag for galley in book.galleys for tag in galley.tags):
        yield f"{tag.alt} {tag.title}"


def plain_words(text: str) -> set[str]:
    """Words of plain English in a text where everything that was translated has accents."""
    return {word for word in _WORD.findall(_ADDRESS.sub(" ", text)) if word.isascii() and re.search("[aeiou]", word)}


@pytest.mark.parametrize("level", ["easy", "plain", "in-depth"])
@pytest.mark.parametrize("which", ["library", "second"])
def test_no_english_word_escapes(which: str, level: str, fonts: FontLibrary, request: pytest.FixtureRequest) -> None:
    """In a leaflet that was wholly translated, nothing is left in English: no word of content, frame or alternate
    text, and nothing in what the file says of itself.
    """
    library = foreign(request.getfixturevalue(which))
    book, commission = Shop(library=library, fonts=fonts).made_up(job(library, level))
    imprint = imprint_of(commission)
    described = " ".join((imprint.title, imprint.subject, imprint.status, *imprint.authors, *imprint.keywords))
    found = set().union(*map(plain_words, (*shown(book), described)))
    assert found - of_addresses(library) - _OF_CLDR - _OF_INDICES - _OF_CITATIONS - _OF_TRANSLATOR == set()


def test_citations_stay_in_the_language_of_the_content(second: Library, fonts: FontLibrary) -> None:
    """Titles and authors of sources are found under the words that they were published in."""
    told = with_pseudo(second, [ACCENTED])
    book, _ = Shop(library=told, fonts=fonts).made_up(job(told, "plain"))
    text = " ".join("".join(shown(book)).split())
    assert "An invented study for tests: taller socks" in text
    assert "Heel A, Toe B" in text


@pytest.mark.parametrize("which", ["library", "second"])
def test_a_text_that_comes_back_unchanged_changes_nothing(which: str, request: pytest.FixtureRequest) -> None:
    """Putting each text back where it was found gives the very same condition, with the place of every text."""
    condition = request.getfixturevalue(which).condition
    levels = request.getfixturevalue(which).levels
    assert retell(condition, levels, lambda said: said.words) == condition


def test_every_text_that_is_collected_is_put_in(second: Library) -> None:
    """Nothing is given to translators that would never be printed: each text told is found in what comes out."""
    told: list[str] = []

    def tell(said: Said) -> Words:
        told.append(f"#{len(told)}#")
        return Words(told[-1], said.words.place, "es")

    made = retell(second.condition, second.levels, tell)
    found: list[str] = []

    def look(words: Words) -> Words:
        found.extend(re.findall(r"#\d+#", words))
        return words

    told_anew(made, look)
    assert set(found) == set(told)


def test_the_contexts_are_stable(second: Library) -> None:
    """The names of all texts, in order: translations are found by them, so a change of this list loses work."""
    lines = dict.fromkeys(_line(one) for one in messages_of(second))
    assert_golden("wandering-sock.contexts.txt", "\n".join(lines) + "\n")


def _line(one: Message) -> str:
    marks = [", ".join(one.levels) or "all levels", *(["critical"] if one.critical else [])]
    return f"{one.context}  ({'; '.join(marks)})"


def test_each_message_is_given_once(library: Library) -> None:
    """A text of one context and wording is translated once, however often it stands there."""
    keys = [one.key for one in messages_of(library)]
    assert len(keys) == len(set(keys))


def test_what_could_hurt_a_reader_is_critical(library: Library, second: Library) -> None:
    """Urgent boxes, the words that figures are said with, and the word that a leaflet is a draft."""
    for one in (library, second):
        critical = {found.context for found in messages_of(one) if found.critical}
        urgent = {
            f"{section.id}.{block.id}"
            for section in one.condition.sections
            for block in section.blocks
            if block.kind == "urgent" or block.critical
        }
        assert urgent
        assert {context for context in critical if not context.startswith("frame.")} == {
            found.context for found in messages_of(one) if any(found.context.startswith(f"{id}.") for id in urgent)
        }
        assert {"frame.share", "frame.range", "frame.draft", "frame.status-draft"} <= critical


def test_a_text_that_some_levels_share_is_no_lack_of_the_others(second: Library) -> None:
    """A heading written once for two levels is not asked for by the third, which does not print it."""
    heading = next(one for one in messages_of(second) if one.source == "Where this comes from")
    assert heading.context == "evidence.title"
    assert heading.levels == ("plain", "in-depth")


def test_a_picture_that_stands_nowhere_is_not_asked_for(second: Library) -> None:
    """What no level shows is nobody's work."""
    condition = second.condition
    unused = replace(condition.pictures[0], id="unused", alt=condition.pictures[0].alt)
    more = replace(second, condition=replace(condition, pictures=(*condition.pictures, unused)))
    assert [one.key for one in messages_of(more)] == [one.key for one in messages_of(second)]


def test_the_line_ends_of_easy_read_are_kept(second: Library) -> None:
    """In easy read each line is a sentence of its own; elsewhere line ends mean nothing and translators get none."""
    messages = messages_of(second)
    easy = next(one for one in messages if one.source.startswith("Your sock turns round while"))
    plain = next(one for one in messages if one.source.startswith("A wandering sock turns round on the foot while"))
    assert easy.source == "Your sock turns round while you walk.\nWe call this [drift](term:drift)."
    assert easy.lines
    assert "\n" not in plain.source
    assert not plain.lines


def test_spaces_around_a_frame_word_are_none_of_the_translators_business(library: Library) -> None:
    """Words lose the spaces at their ends and get them back; of signs alone the spaces are a part."""
    sources = {one.context: one.source for one in messages_of(library)}
    assert sources["frame.separator-comma"] == ", "
    frame = (one for one in messages_of(library) if one.context.startswith("frame."))
    words = {one.context: one.source for one in frame if any(map(str.isalpha, one.source))}
    assert len(words) > 40
    assert all(source == source.strip() for source in words.values())
    assert not {"frame.doi", "frame.pmid", "frame.in-year"} & set(words)
