"""What is printed in a language and what is not: never silent English, never an old text that could hurt."""

from __future__ import annotations

from dataclasses import replace

import pytest
from catalogue_maker import changed, full, key_of, with_catalogues

from leaflets.checks.lines import said_by
from leaflets.localising import localise, messages_of
from leaflets.localising.localise import Localised
from leaflets.makeup import Book
from leaflets.model import Catalogue, Condition, Library, Person, State
from leaflets.pipeline import Job, Shop, Wanted, plan
from leaflets.pipeline.leaflet import imprint_of
from leaflets.problems import Place, Problem, Report, Severity, WordingError
from leaflets.setting.galley import GlyphRun
from leaflets.text import FontLibrary
from leaflets.words import Words


def job(level: str, language: str = "es") -> Job:
    return Job(clinic="example", language=language, condition="wandering-sock", level=level, format="a4")


def shop(library: Library, given: Catalogue, fonts: FontLibrary) -> Shop:
    return Shop(library=with_catalogues(library, given), fonts=fonts)


def told(library: Library, given: Catalogue) -> Localised:
    return localise(library, given)


def slugs(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.kind.slug for problem in problems]


def text_of(book: Book) -> str:
    marks = (mark for page in book.pages for piece in page.pieces for mark in piece.marks)
    return "".join(said_by(mark) for mark in marks if isinstance(mark, GlyphRun))


@pytest.fixture
def whole(second: Library) -> Catalogue:
    return full(second)


def test_a_whole_translation_is_printed(second: Library, whole: Catalogue, fonts: FontLibrary) -> None:
    """Every level, without a word of complaint."""
    made = shop(second, whole, fonts)
    for level in ("easy", "plain", "in-depth"):
        assert made.make(job(level)).problems == ()


def test_a_missing_text_stops_its_level_and_no_other(second: Library, whole: Catalogue, fonts: FontLibrary) -> None:
    """The leaflet is not made; the problem names the text, its context and its line in the file."""
    key = key_of(second, "Keep a spare pair", "what-you-can-do.spare-pair.plain")
    made = shop(second, changed(whole, key, text="", place=Place("locales/es.po", 77)), fonts)
    with pytest.raises(WordingError) as caught:
        made.make(job("plain"))
    (problem,) = caught.value.problems
    assert (problem.kind.slug, problem.severity) == ("untranslated", Severity.ERROR)
    assert problem.place == Place("locales/es.po", 77)
    assert "Keep a spare pair" in problem.message
    assert "what-you-can-do.spare-pair.plain" in problem.message
    assert made.make(job("easy")).pages > 0
    assert made.make(job("in-depth")).pages > 0


def test_a_missing_word_of_the_frame_stops_every_level(second: Library, whole: Catalogue, fonts: FontLibrary) -> None:
    """ "Page" and "out of" stand in each leaflet."""
    made = shop(second, changed(whole, key_of(second, "Page {page}"), text=""), fonts)
    for level in ("easy", "plain", "in-depth"):
        with pytest.raises(WordingError):
            made.make(job(level))


def test_a_language_without_an_entry_is_missing_it_too(second: Library, whole: Catalogue) -> None:
    """A text that the file has never heard of is as bad as an empty one; its place is the file."""
    key = key_of(second, "Keep a spare pair", "what-you-can-do.spare-pair.plain")
    short = replace(whole, entries={name: one for name, one in whole.entries.items() if name != key})
    (problem,) = told(second, short).problems("plain")
    assert (problem.kind.slug, problem.place) == ("untranslated", Place("locales/es.po"))


def test_a_stale_text_that_could_hurt_stops_its_level(second: Library, whole: Catalogue, fonts: FontLibrary) -> None:
    """The old advice is not printed."""
    key = key_of(second, "you hit your head and feel sleepy or sick")
    made = shop(second, changed(whole, key, stale=True, previous="you hit your head"), fonts)
    with pytest.raises(WordingError) as caught:
        made.make(job("plain"))
    assert slugs(caught.value.problems) == ["stale-critical"]
    assert made.make(job("easy")).problems == ()


def test_another_stale_text_is_printed_as_it_was_and_told(
    second: Library, whole: Catalogue, fonts: FontLibrary
) -> None:
    """The old translation stands on the page; a warning names it."""
    key = key_of(second, "Keep a spare pair", "what-you-can-do.spare-pair.plain")
    made = shop(second, changed(whole, key, text="ZAPATO VIEJO", stale=True, previous="Keep a pair"), fonts)
    found = made.make(job("plain"))
    assert slugs(found.problems) == ["stale-translation"]
    assert found.problems[0].severity is Severity.WARNING
    assert "ZAPATO VIEJO" in text_of(made.made_up(job("plain"))[0])


def test_many_missing_texts_are_told_as_a_number(second: Library, whole: Catalogue) -> None:
    """The first ten one by one, the rest counted."""
    bare = replace(whole, entries={})
    found = told(second, bare).problems("plain")
    assert len(found) == 11
    assert "more texts of es at the level plain" in found[-1].message
    assert found[-1].hint == "leaflets i18n status"


def only(given: Catalogue, level: str, library: Library) -> Catalogue:
    """The catalogue with nothing of another level translated."""
    levels = {one.key: one.levels for one in messages_of(library)}
    entries = {
        key: replace(one, text=one.text if not levels[key] or level in levels[key] else "")
        for key, one in given.entries.items()
    }
    return replace(given, entries=entries)


def test_a_level_that_nobody_has_begun_is_not_offered(second: Library, whole: Catalogue) -> None:
    """Words that all levels share do not make a level: a tenth of its own texts does."""
    easy = told(second, only(whole, "easy", second))
    assert [level.id for level in second.levels if easy.offers(level.id)] == ["easy"]
    assert all(told(second, whole).offers(level.id) for level in second.levels)
    assert not any(told(second, replace(whole, entries={})).offers(level.id) for level in second.levels)


def test_what_is_not_offered_is_not_planned(second: Library, whole: Catalogue) -> None:
    """`build --all` makes the levels that are there; asked for by name, the missing one is told."""
    library = with_catalogues(second, only(whole, "easy", second))
    report = Report()
    jobs = plan(library, Wanted(all=True, formats=("a4",)), report)
    assert {(one.language, one.level) for one in jobs} == {
        ("en", "easy"),
        ("en", "plain"),
        ("en", "in-depth"),
        ("es", "easy"),
    }
    assert not report.errors
    plan(library, Wanted(languages=("es",), levels=("plain",)), report)
    (problem,) = report.errors
    assert (problem.kind.slug, problem.hint) == ("unknown-choice", "there is: easy")


def reviewed(condition: Condition) -> Condition:
    people = (Person(role=Words("neurologist"), name=Words("A. Example")),)
    return replace(condition, edition=replace(condition.edition, reviewers=people))


@pytest.mark.parametrize("content", [False, True])
@pytest.mark.parametrize("words", [False, True])
def test_a_draft_says_so_on_each_page_and_in_the_file(
    second: Library, fonts: FontLibrary, content: bool, words: bool
) -> None:
    """Nobody has reviewed the content, or its translation, or neither: each is told by itself, and only where true."""
    library = replace(second, condition=reviewed(second.condition)) if content else second
    given = full(library, translator="Ana", reviewer="Zoë" if words else "")
    made = shop(library, given, fonts)
    book, commission = made.made_up(job("plain"))
    imprint = imprint_of(commission)
    texts = {key: one.text for key, one in given.entries.items()}
    clinical = texts["frame.draft", "Draft: not clinically reviewed"]
    translated = texts["frame.draft-translation", "Draft translation: not reviewed"]
    assert imprint.draft == made.make(job("plain")).draft == (not (content and words))
    for page in book.pages:
        said = text_of(replace(book, pages=(page,)))
        assert (clinical in said) == (not content)
        assert (translated in said) == (not words)
    assert (clinical in imprint.status, translated in imprint.status) == (not content, not words)
    assert imprint.status in imprint.subject
    assert ("Zoë" in text_of(book)) == words
    assert "Ana" in text_of(book)


def test_a_review_holds_while_every_text_is_reviewed(second: Library) -> None:
    """The head names a reviewer; one text of plain language that nobody has reviewed makes that level a draft, and no
    other, and a warning says so.
    """
    given = full(second, translator="Ana", reviewer="Zoë")
    found = told(second, changed(given, key_of(second, "You may stop on walks"), reviewed=""))
    assert slugs(found.problems("plain")) == ["half-reviewed"]
    assert found.problems("easy") == ()
    assert [found.catalogue_of(level).is_draft for level in ("easy", "plain", "in-depth")] == [False, True, False]


def test_translated_words_know_their_line_and_language(second: Library, whole: Catalogue) -> None:
    """A problem of a translated text leads to the translator's file."""
    title = told(second, whole).library.condition.title["plain"]
    assert title.language == "es"
    assert title.place is not None
    assert title.place.file == "locales/es.po"


def test_what_is_not_translated_is_marked_as_the_language_it_is_in(second: Library, whole: Catalogue) -> None:
    """Where a proof shows it, a screen reader reads English as English."""
    bare = replace(whole, entries={})
    found = told(second, bare)
    assert found.library.condition.title["plain"].language == "en-GB"
    assert {lack.state for lack in found.lacks} == {State.MISSING}
