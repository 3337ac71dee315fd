"""The translator's verbs as a newcomer meets them: wrong names are told, nothing is quietly left out."""

from __future__ import annotations

from pathlib import Path

import polib
import pytest
from typer.testing import CliRunner, Result

from leaflets.cli import app
from leaflets.localising.xliff import read_xliff
from leaflets.pipeline.project import write_project
from leaflets.pipeline.translating import empty, extract
from leaflets.reading import read_library
from leaflets.setting.tables import _share_out as share_out


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of our own to stand in."""
    write_project(tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


def run(*words: str) -> Result:
    return CliRunner().invoke(app, words)


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ("TR", "is not a language tag"),
        ("xx", "is not a known language"),
        ("en", "the content itself is in"),
        ("en-XA", "is made by the program itself"),
    ],
)
def test_a_file_that_would_never_be_read_is_not_begun(project: Path, tag: str, message: str) -> None:
    """`extract` refuses a tag by which no catalogue is found, and writes nothing."""
    before = sorted((project / "locales").iterdir())
    result = run("i18n", "extract", tag)
    assert result.exit_code == 2
    assert message in result.output
    assert sorted((project / "locales").iterdir()) == before


def test_a_proof_of_nothing_says_so(project: Path) -> None:
    """Where no level is begun, `proof` writes the list alone and tells why; an unknown level is wrong usage."""
    run("i18n", "extract", "tr")
    result = run("i18n", "proof", "tr")
    assert "no level of tr is begun" in result.output
    assert [path.name for path in (project / "output/proof").iterdir()] == ["tr.html"]
    assert run("i18n", "proof", "tr", "--level", "esay").exit_code == 2


def test_a_refused_text_is_named(project: Path, tmp_path: Path) -> None:
    """Whatever file it came in, a text that is not taken is told with its source and context."""
    handed = tmp_path / "es.po"
    po = polib.pofile(str(project / "locales/es.po"), wrapwidth=100)
    po.find("You did nothing wrong.").msgstr = "Usted no hizo nada malo. 7"
    po.save(str(handed))
    result = run("i18n", "import", str(handed))
    assert result.exit_code == 1
    assert '"You did nothing wrong." (start.summary.easy)' in result.output


def test_another_conditions_catalogue_has_all_verbs(project: Path) -> None:
    """What --content names is extracted, written as XLIFF and taken back under the condition's own id."""
    other = project / "other.yaml"
    text = (project / "content.yaml").read_text(encoding="utf-8")
    other.write_text(text.replace("id: hemifacial-spasm", "id: other", 1), encoding="utf-8")
    assert "locales/other.tr.po" in run("i18n", "extract", "tr", "--content", "other.yaml").output
    assert run("i18n", "xliff", "tr", "--content", "other.yaml").exit_code == 0
    result = run("i18n", "import", "output/i18n/tr.xlf", "--content", "other.yaml")
    assert "locales/other.tr.po" in result.output
    assert not (project / "locales/tr.po").exists()


def test_translators_are_told_the_limits_of_their_language(project: Path) -> None:
    """A sentence may be 12 words long in easy English, 9 in Turkish, and 20 characters in Chinese."""
    library = read_library(project).library
    assert library is not None
    for tag, limit in (("tr", "sentences of 9 words"), ("zh-Hans", "sentences of 20 characters")):
        text = extract(library, empty(tag, f"locales/{tag}.po")).text
        assert limit in text
        assert "sentences of 12 words" not in text


def test_codes_without_what_they_stand_for_are_told() -> None:
    """A tool that drops originalData is told of in one sentence; its texts are not read as if they had no names."""
    unit = (
        '<unit id="u{0}" name="a.b.easy"><segment><source>Call <ph id="1" dataRef="d1"/>.</source>'
        "<target>Llame.</target></segment></unit>"
    )
    units = unit.format(1) + unit.format(2)
    text = (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es">'
        f'<file id="f">{units}</file></xliff>'
    )
    read = read_xliff(text, "es.xlf")
    assert read.catalogue is not None and not read.catalogue.entries
    assert [str(problem.message) for problem in read.problems] == [
        "2 texts have codes that stand for nothing (no originalData), the first in a.b.easy"
    ]


def test_an_address_behind_a_name_is_not_printed(project: Path) -> None:
    """PO tools write `NAME <mail>`; the file keeps it, the leaflet prints the name."""
    path = project / "locales/es.po"
    text = path.read_text(encoding="utf-8").replace(
        '"Last-Translator: none\\n"', '"Last-Translator: A. Person <a@example.org>\\n"'
    )
    path.write_text(text, encoding="utf-8")
    library = read_library(project).library
    assert library is not None
    spanish = next(one for one in library.catalogues if one.language == "es")
    assert spanish.printed_names == ("A. Person", "")
    assert "<a@example.org>" in extract(library, spanish).text


def test_numbers_of_a_proof_stay_whole() -> None:
    """Where long words leave too little room, the wide columns give way: no number is broken into two lines."""
    least = [30.0, 180.0, 170.0, 160.0]
    shared = share_out(375.0, least, [0.5, 2.2, 2.2, 2.0])
    assert shared[0] == 30.0
    assert shared[1:] == pytest.approx((115.0, 115.0, 115.0))
