"""What a clinic says in several languages: each leaflet has its own, and nothing is left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from catalogue_maker import full
from reading_project import CLINIC, a_project, edited, errors

from leaflets.localising import localise
from leaflets.localising.po import write_po
from leaflets.model import Clinic, Library
from leaflets.reading import Reading, read_library

NAME = "name: Riverside Clinic\n"
HEAD = {"Content-Type": "text/plain; charset=UTF-8"}


def reading(folder: Path, name: str, *languages: str) -> Reading:
    """The example project, its clinic's name written so, with a (nearly empty) catalogue for each language."""
    catalogues = {f"locales/{tag}.po": f'msgid ""\nmsgstr "Language: {tag}\\n"\n' for tag in languages}
    return read_library(a_project(folder, {CLINIC: edited(CLINIC, NAME, name), **catalogues}))


def clinic(library: Library | None, language: str) -> Clinic:
    assert library is not None
    catalogue = next(one for one in library.catalogues if one.language == language)
    return localise(library, catalogue).library.clinics[0]


NAMES = "name:\n  en: Riverside Clinic\n  es: Clínica\n  zh: 诊所\n"


@pytest.mark.parametrize(
    ("language", "expected", "spoken"),
    [("es", "Clínica", "es"), ("zh-Hans", "诊所", "zh"), ("es-MX", "Clínica", "es"), ("pl", "Riverside Clinic", "en")],
)
def test_each_leaflet_has_the_clinics_words_in_its_language(
    language: str, expected: str, spoken: str, tmp_path: Path
) -> None:
    """In the leaflet's language, else in that language without its script or country, else in the first there is; and
    the words know which language they are in.
    """
    found = reading(tmp_path, NAMES, language)
    assert not errors(found)
    name = clinic(found.library, language).name
    assert (name, name.language) == (expected, spoken)


def test_the_authors_language_is_found_without_its_country(tmp_path: Path) -> None:
    """A leaflet in en-GB says what stands under "en", wherever that stands."""
    found = reading(tmp_path, "name:\n  es: Clínica\n  en: Riverside Clinic\n")
    assert found.library is not None
    assert found.library.clinics[0].name == "Riverside Clinic"


def test_one_text_is_for_all_languages(tmp_path: Path) -> None:
    """A clinic that writes a text once has it in every leaflet."""
    found = reading(tmp_path, NAME, "es", "ar")
    assert {clinic(found.library, tag).name for tag in ("es", "ar")} == {"Riverside Clinic"}


def test_a_telephone_number_may_differ_too(tmp_path: Path) -> None:
    """Some languages have a line of their own."""
    number = "number:\n      en: 01632 960 111\n      es: 01632 960 222\n"
    text = (a_project(tmp_path / "look") / CLINIC).read_text(encoding="utf-8")
    old = next(line for line in text.splitlines(keepends=True) if line.strip().startswith("number:"))
    files = {CLINIC: text.replace(old, f"    {number}", 1), "locales/es.po": 'msgid ""\nmsgstr "Language: es\\n"\n'}
    found = read_library(a_project(tmp_path, files))
    assert not errors(found), errors(found)
    assert clinic(found.library, "es").phones[0].number == "01632\u00a0960\u00a0222"


def test_what_is_no_language_is_told_with_its_line(tmp_path: Path) -> None:
    """A slip in a tag is an error at its line, and the clinic is not used."""
    found = reading(tmp_path, "name:\n  en: Riverside Clinic\n  Spanish: Clínica\n")
    (problem,) = errors(found)
    assert problem.kind.slug == "bad-language"
    assert problem.place is not None
    expected = (a_project(tmp_path / "look") / CLINIC).read_text(encoding="utf-8").splitlines().index(NAME.strip()) + 3
    assert (problem.place.file, problem.place.line) == (CLINIC, expected)


def test_a_text_that_is_broken_in_one_language_is_told(tmp_path: Path) -> None:
    """An empty text in Spanish is an error though the clinic's English is sound; nothing is printed for the clinic."""
    found = reading(tmp_path, 'name:\n  en: Riverside Clinic\n  es: ""\n', "es")
    assert [problem.kind.slug for problem in errors(found)] == ["empty-text"]
    assert found.library is not None
    assert found.library.clinics == ()
    assert found.broken == ("riverside",)


def test_a_language_that_nobody_reads_is_not_looked_at(tmp_path: Path) -> None:
    """The same empty text does no harm while there is no Spanish leaflet."""
    found = reading(tmp_path, 'name:\n  en: Riverside Clinic\n  es: ""\n')
    assert not errors(found)


def test_the_shipped_clinic_speaks_every_shipped_language(library: Library) -> None:
    """Department, logo, telephones and all else: in the leaflet's language, but for names."""
    for catalogue in library.catalogues:
        shown = localise(library, catalogue).library.clinics[0]
        said = (shown.department, shown.other_formats, *(phone.label for phone in shown.phones), shown.logo.alt)  # type: ignore[union-attr]
        assert {words.language for words in said if words} == {catalogue.language}


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Spanish.po", "bad-catalogue-name"), ("es_MX.po", "bad-catalogue-name"), ("ES.po", "bad-catalogue-name")],
)
def test_a_catalogue_with_a_wrong_name_is_told(name: str, slug: str, tmp_path: Path) -> None:
    """Files in locales/ are named by their language."""
    found = read_library(a_project(tmp_path, {f"locales/{name}": 'msgid ""\nmsgstr ""\n'}))
    (problem,) = errors(found)
    assert problem.kind.slug == slug
    assert problem.place is not None
    assert problem.place.file == f"locales/{name}"


def test_a_broken_catalogue_leaves_the_other_languages_alone(second: Library, tmp_path: Path) -> None:
    """The problem is told with its line, the other languages are there."""
    sound = write_po(full(second, "pl"), {}, HEAD)
    files = {"locales/es.po": 'msgid ""\nmsgstr ""\n\nmsgid "One\nmsgstr "Uno"\n', "locales/pl.po": sound}
    found = read_library(a_project(tmp_path, files))
    (problem,) = errors(found)
    assert problem.kind.slug == "bad-catalogue"
    assert problem.place is not None
    assert (problem.place.file, problem.place.line) == ("locales/es.po", 4)
    assert found.library is not None
    assert [one.language for one in found.library.catalogues] == ["pl"]
