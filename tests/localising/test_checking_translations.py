"""`leaflets check` of translations: what is told one by one, what is counted, what a translator can do about pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

import pytest
from catalogue_maker import changed, full, key_of, told_anew, with_catalogues

from leaflets.model import Catalogue, Clinic, Library
from leaflets.pipeline import Wanted, check
from leaflets.problems import Place, Problem
from leaflets.text import FontLibrary
from leaflets.words import Words

TODAY = dt.date(2026, 11, 20)


def found(
    library: Library,
    fonts: FontLibrary,
    catalogues: Sequence[Catalogue],
    languages: Sequence[str] = (),
    levels: tuple[str, ...] = ("plain",),
) -> list[Problem]:
    """What a check finds where the clinic prints these levels in English and the languages of the catalogues."""
    spoken = ("en", *(given.language for given in catalogues))
    clinics = tuple(replace(one, languages=spoken, levels=levels) for one in library.clinics)
    spoken_by = tuple((given.language, tuple(speaking(one, given.language) for one in clinics)) for given in catalogues)
    told = replace(with_catalogues(library, *catalogues), clinics=clinics, spoken=spoken_by)
    return list(check(told, fonts, TODAY, Wanted(languages=languages)))


def speaking(clinic: Clinic, language: str) -> Clinic:
    """The clinic, all of its texts in a language."""
    return cast(Clinic, told_anew(clinic, lambda words: Words(words, words.place, language)))


def of(problems: Sequence[Problem], slug: str) -> list[Problem]:
    return [one for one in problems if one.kind.slug == slug]


def grown(given: Catalogue, library: Library, times: int) -> Catalogue:
    """The catalogue with the texts of plain language so many times as long, one line of the file each."""
    level = library.levels[1].id
    entries = {
        key: replace(one, text=" ".join([one.text] * times)) if f".{level}" in one.context else one
        for key, one in given.entries.items()
    }
    return replace(given, entries=entries)


def test_a_translation_that_is_too_long_names_the_text_that_tips(second: Library, fonts: FontLibrary) -> None:
    """The first text on the first page too many, at its line of the translator's file, and what to do."""
    told = of(found(second, fonts, [grown(full(second), second, 6)], ["es"]), "lay-page-budget")
    (problem,) = told
    assert problem.place is not None
    assert problem.place.file == "locales/es.po"
    assert problem.place.line > 10
    assert "shorten a text before this one" in (problem.hint or "")
    assert problem.message.count(": ") == 1


def test_a_translation_may_be_longer_than_its_source(second: Library, fonts: FontLibrary) -> None:
    """A third more, as the accented pseudo-locale is, is told by nobody."""
    assert of(found(second, fonts, [full(second)], ["es"]), "lay-page-budget") == []


def test_notes_are_counted_for_each_file(second: Library, fonts: FontLibrary) -> None:
    """In a check of everything, the notes on a draft are one line for each language, with the way to see them."""
    problems = found(second, fonts, [full(second, "es"), full(second, "pl")])
    counted = of(problems, "wording-notes")
    assert [(one.place, one.hint) for one in counted] == [
        (Place("locales/es.po"), "leaflets check --lang es"),
        (Place("locales/pl.po"), "leaflets check --lang pl"),
    ]
    assert of(problems, "gov-translation") == []


def test_a_language_that_is_asked_for_is_told_one_by_one(second: Library, fonts: FontLibrary) -> None:
    """`check --lang es`: each note by itself, and nothing of other languages or of the content."""
    every = ("easy", "plain", "in-depth")
    problems = found(second, fonts, [full(second, "es"), full(second, "pl")], ["es"], every)
    assert of(problems, "wording-notes") == []
    assert [one.message for one in of(problems, "gov-translation")] == [
        '"easy" is a draft translation',
        '"plain" is a draft translation',
        '"in-depth" is a draft translation',
    ]
    assert {one.place.file for one in problems if one.place} <= {"locales/es.po"}


def test_faults_of_a_translation_are_told_in_any_check(second: Library, fonts: FontLibrary) -> None:
    """A missing name in braces and a wrong number are errors; a check of another language does not look for them."""
    key = key_of(second, "Taller socks work for about", "at-a-glance")
    broken = changed(full(second), key, text="Ayudan a 70 personas.")
    for languages in ((), ("es",)):
        problems = found(second, fonts, [broken, full(second, "pl")], languages)
        assert {"loc-placeholder", "loc-number"} <= {one.kind.slug for one in problems}
    assert not of(found(second, fonts, [broken, full(second, "pl")], ("pl",)), "loc-placeholder")


def test_what_stops_a_build_is_told_by_a_check(second: Library, fonts: FontLibrary) -> None:
    """A missing text, and a stale one that could hurt somebody."""
    given = changed(full(second), key_of(second, "you hit your head and feel sleepy or sick"), stale=True)
    given = changed(given, key_of(second, "Keep a spare pair", "what-you-can-do.spare-pair.plain"), text="")
    assert {"stale-critical", "untranslated"} <= {one.kind.slug for one in found(second, fonts, [given])}


def test_waivers_are_for_the_content_and_not_used_up_by_translations(second: Library, fonts: FontLibrary) -> None:
    """The content's waiver of its page budget still waives something when there are translations, and a check of one
    language does not call it useless.
    """
    for languages in ((), ("es",)):
        problems = found(second, fonts, [full(second)], languages)
        assert of(problems, "stale-waiver") == []
        assert of(problems, "lay-page-budget") == []


@pytest.mark.parametrize(("reviewer", "translator", "told"), [("", "", 1), ("Zoë", "Ana", 0), ("Zoë", "", 1)])
def test_who_translated_and_reviewed(
    reviewer: str, translator: str, told: int, second: Library, fonts: FontLibrary
) -> None:
    """A draft is a note; a review of a translation by nobody is an error; with both names there is nothing to say."""
    given = full(second, reviewer=reviewer, translator=translator)
    problems = of(found(second, fonts, [given], ["es"]), "gov-translation")
    assert {one.severity for one in problems} <= {"note" if not reviewer else "error"}
    assert len(problems) == told


def test_what_the_clinic_does_not_say_in_a_language_is_told(second: Library, fonts: FontLibrary) -> None:
    """Its labels, hours and sentences; names, numbers and addresses are the same for everybody."""
    (clinic,) = second.clinics
    library = with_catalogues(second, replace(full(second)))
    half = speaking(clinic, "es")
    half = replace(half, department=clinic.department, phones=(clinic.phones[0], *half.phones[1:]), name=clinic.name)
    clinics = (replace(clinic, languages=("en", "es"), levels=("plain",)),)
    told = replace(library, clinics=clinics, spoken=(("es", (replace(half, levels=("plain",)),)),))
    (problem,) = (one for one in of(list(check(told, fonts, TODAY)), "gov-translation") if one.severity == "warning")
    assert problem.message.startswith(f'the clinic does not say "{clinic.department}" in "es", and 2 more')
    assert problem.place == clinic.department.place  # type: ignore[union-attr]
