"""Which languages are made: what a clinic asks for, what the command line asks for, and only what there is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from catalogue_maker import full, with_catalogues

from leaflets.localising import with_pseudo
from leaflets.model import Library
from leaflets.pipeline import Job, Wanted, plan
from leaflets.problems import Report


@pytest.fixture
def many(second: Library) -> Library:
    """The small condition in Spanish and simplified Chinese too, and two clinics."""
    library = with_catalogues(second, full(second, "es"), full(second, "zh-Hans"))
    (clinic,) = library.clinics
    english = replace(clinic, id="english", languages=())
    return replace(library, clinics=(english, replace(clinic, id="many", languages=("en-GB", "zh-Hans", "cy"))))


def planned(library: Library, **wanted: object) -> tuple[tuple[Job, ...], list[str]]:
    report = Report()
    jobs = plan(library, Wanted(levels=("plain",), formats=("a4",), **wanted), report)
    return jobs, [problem.message for problem in report]


def languages(library: Library, **wanted: object) -> dict[str, list[str]]:
    jobs, _ = planned(library, **wanted)
    return {clinic.id: [job.language for job in jobs if job.clinic == clinic.id] for clinic in library.clinics}


def test_a_clinic_gets_the_languages_that_it_asks_for(many: Library) -> None:
    """One that says nothing has the author's; English may be written en-GB; what nobody translated is told."""
    assert languages(many) == {"english": ["en"], "many": ["en", "zh-Hans"]}
    assert planned(many)[1] == ['"many" asks for leaflets in cy, and there is no such text']


def test_all_is_every_language_for_every_clinic(many: Library) -> None:
    """`--all` does not ask the clinics."""
    assert planned(many, all=True)[1] == []
    assert languages(many, all=True) == {"english": ["en", "es", "zh-Hans"], "many": ["en", "es", "zh-Hans"]}


def test_a_language_that_is_asked_for_by_name_is_made(many: Library) -> None:
    """Whatever the clinics say."""
    assert languages(many, languages=("es",)) == {"english": ["es"], "many": ["es"]}


@pytest.mark.parametrize(("tag", "hint"), [("zh-Hant", "zh-Hans"), ("cy", "there is: en, es, zh-Hans")])
def test_an_unknown_language_is_told_with_what_there_is(many: Library, tag: str, hint: str) -> None:
    """Nothing is planned, and the nearest name or all names are the hint."""
    report = Report()
    assert plan(many, Wanted(languages=(tag,)), report) == ()
    (problem,) = report.errors
    assert problem.message == f'there is no language "{tag}"'
    assert hint in (problem.hint or "")


def test_a_language_without_a_text_is_told_as_such(second: Library) -> None:
    """A file that somebody has begun, with nothing in it yet."""
    library = with_catalogues(second, replace(full(second, "es"), entries={}))
    jobs, problems = planned(library, languages=("es",))
    assert jobs == ()
    assert 'there is no text in "es" yet' in problems


def test_pseudo_locales_are_made_when_asked_for_only(many: Library) -> None:
    """They are no language of a clinic's, and `--all` has none of them."""
    library = with_pseudo(many, ["en-XA"])
    assert languages(library, languages=("en-XA",)) == {"english": ["en-XA"], "many": ["en-XA"]}
    assert with_pseudo(many, ["es"]) is many


def test_each_language_has_a_folder_of_its_own(many: Library) -> None:
    """output/CLINIC/LANGUAGE/CONDITION.LEVEL.FORMAT.pdf."""
    jobs, _ = planned(many)
    assert jobs[-1].path == "many/zh-Hans/wandering-sock.plain.a4.pdf"
