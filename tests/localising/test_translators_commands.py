"""The translator's year on the command line: begin, hand in, read, print, and what happens when the content changes."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import polib
import pytest
from support import SECOND
from typer.testing import CliRunner, Result

from leaflets.cli import app
from leaflets.localising.pseudo import _accented, _turned
from leaflets.pipeline.project import write_project
from leaflets.telling import DONE, FINDINGS, INVALID, USAGE


def run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the small condition and no translations, to be copied."""
    folder = tmp_path_factory.mktemp("made") / "project"
    write_project(folder)
    shutil.copyfile(SECOND, folder / "content.yaml")
    shutil.rmtree(folder / "locales")
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the project, in which we stand; its fonts are those of the first."""
    folder = tmp_path / "project"
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns("fonts"))
    (folder / "templates/fonts").symlink_to(made / "templates/fonts")
    monkeypatch.chdir(folder)
    return folder


def filled(file: Path, tell: Callable[[polib.POEntry], str], goal: Path, **head: str) -> Path:
    """A file as a translator hands it in: every text told, the head filled in."""
    po = polib.pofile(str(file), wrapwidth=100)
    po.metadata.update(head)
    for entry in po:
        entry.msgstr = tell(entry)
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    po.save(str(goal))
    return goal


def accented(entry: polib.POEntry) -> str:
    return _turned(entry.msgid, _accented)


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def states() -> dict[str, dict[str, object]]:
    return {row["level"]: row for row in json.loads(run("i18n", "status", "--json").stdout)}


def translated(project: Path, tmp_path: Path, tag: str = "cy") -> Path:
    """The project with a whole translation."""
    assert run("i18n", "extract", tag).exit_code == DONE
    file = filled(project / f"locales/{tag}.po", accented, tmp_path / "from-the-translator.po")
    result = run("i18n", "import", str(file))
    assert result.exit_code == DONE, result.output
    return project / f"locales/{tag}.po"


def test_from_the_first_line_to_the_printed_leaflet(project: Path, tmp_path: Path) -> None:
    """Extract a new language, translate, hand in, look at the status, read the proof, build, check."""
    begun = run("i18n", "extract", "cy")
    assert begun.exit_code == DONE
    assert "locales/cy.po: new " in begun.output
    assert {row["state"] for row in states().values()} == {"not begun"}
    assert run("build", "--lang", "cy").exit_code == USAGE
    file = filled(project / "locales/cy.po", accented, tmp_path / "x.po", **{"Last-Translator": "Ana"})
    handed = run("i18n", "import", str(file))
    assert handed.exit_code == DONE, handed.output
    assert ", unchanged 0, kept 0, told of 0" in handed.output
    assert {row["state"] for row in states().values()} == {"complete"}
    assert '"Last-Translator: Ana\\n"' in (project / "locales/cy.po").read_text(encoding="utf-8")
    assert run("i18n", "proof", "cy", "--level", "plain").exit_code == DONE
    assert sorted(path.name for path in (project / "output/proof").iterdir()) == ["cy.html", "cy.plain.pdf"]
    built = run("build", "--lang", "cy")
    assert built.exit_code == DONE, built.output
    assert built.output.count("DRAFT") == 3
    pages = sorted(path.name for path in (project / "output/example/cy").iterdir())
    assert [name.split(".")[1] for name in pages] == ["easy", "in-depth", "plain"]


def test_the_same_by_way_of_xliff(project: Path, tmp_path: Path) -> None:
    """An agency's tool gets XLIFF, and what it sends back is taken."""
    file = translated(project, tmp_path)
    before = file.read_text(encoding="utf-8")
    assert run("i18n", "xliff", "cy").output.strip() == "output/i18n/cy.xlf"
    file.unlink()
    back = run("i18n", "import", "output/i18n/cy.xlf")
    assert back.exit_code == DONE, back.output
    assert file.read_text(encoding="utf-8") == before


def test_a_changed_sentence_is_stale_and_the_old_one_printed(project: Path, tmp_path: Path) -> None:
    """The author mends a sentence: status tells it, the build goes on with the old text and a warning."""
    file = translated(project, tmp_path)
    change(project / "content.yaml", "You may stop on walks, or feel", "You may stop on long walks, or feel")
    assert "stale 1" in run("i18n", "extract", "cy").output
    assert '#| msgid "You may stop on walks' in file.read_text(encoding="utf-8").replace('msgid ""\n#| "', 'msgid "')
    assert {level: row["stale"] for level, row in states().items()} == {"easy": 0, "plain": 1, "in-depth": 0}
    assert states()["plain"]["state"] == "stale"
    built = run("build", "--lang", "cy", "--level", "plain")
    assert built.exit_code == DONE
    assert "[stale-translation]" in built.output
    change(project / "content.yaml", "You may stop on long walks, or feel", "You may stop on walks, or feel")
    run("i18n", "extract", "cy")
    assert states()["plain"]["state"] == "complete"


def test_a_changed_sentence_that_could_hurt_stops_its_level(project: Path, tmp_path: Path) -> None:
    """What to do in an emergency has changed: plain language is not printed, the other levels are; exit code 3."""
    translated(project, tmp_path)
    change(
        project / "content.yaml", "you hit your head and feel sleepy or sick", "you hit your head, or feel very sick"
    )
    assert "stale 1 (1 safety-critical)" in run("i18n", "extract", "cy").output
    row = states()["plain"]
    assert (row["stale"], row["safety_critical"], row["state"]) == (1, 1, "blocked")
    built = run("build", "--lang", "cy")
    assert built.exit_code == INVALID
    assert "[stale-critical]" in built.output
    assert "not made: example/cy/wandering-sock.plain.a4.pdf" in built.output
    assert len(list((project / "output/example/cy").iterdir())) == 2
    told = run("check", "--lang", "cy")
    assert told.exit_code == FINDINGS
    assert "[stale-critical]" in told.output


def test_an_author_who_forgets_to_extract_prints_no_english(project: Path, tmp_path: Path) -> None:
    """A new sentence that the catalogue has not heard of stops the leaflet too."""
    translated(project, tmp_path)
    change(project / "content.yaml", "You may stop on walks, or feel", "You may stop on long walks, or feel")
    built = run("build", "--lang", "cy", "--level", "plain")
    assert built.exit_code == INVALID
    assert "[untranslated]" in built.output
    assert "leaflets i18n extract cy" in built.output


def test_a_broken_text_is_told_with_its_line_and_the_rest_is_taken(project: Path, tmp_path: Path) -> None:
    """Exit code 1, the line of the translator's file, everything else is in."""
    run("i18n", "extract", "cy")
    file = filled(
        project / "locales/cy.po", lambda entry: accented(entry).replace("{tall_stays}", "70"), tmp_path / "x.po"
    )
    result = run("i18n", "import", str(file))
    assert result.exit_code == FINDINGS
    broken = [entry for entry in polib.pofile(str(file)) if "{tall_stays}" in entry.msgid]
    for entry in broken:
        assert f"{file.as_posix()}:{entry.linenum}:" in result.output
    missing = {entry.msgid for entry in polib.pofile("locales/cy.po") if not entry.msgstr}
    assert missing == {entry.msgid for entry in broken}


@pytest.mark.parametrize("language", ["../../../evil", "/tmp/evil", "xx", "CY"])
def test_a_file_cannot_choose_where_it_is_written(project: Path, tmp_path: Path, language: str) -> None:
    """A language is a language, whatever a file that is handed in says: nothing is written anywhere."""
    before = sorted(path for path in tmp_path.rglob("*") if path.suffix == ".po")
    po, xlf = tmp_path / "in.txt", tmp_path / "in.xlf"
    po.write_text(f'msgid ""\nmsgstr "Language: {language}\\n"\n', encoding="utf-8")
    name = "urn:oasis:names:tc:xliff:document:2.0"
    xlf.write_text(f'<xliff xmlns="{name}" version="2.0" srcLang="en" trgLang="{language}"/>', encoding="utf-8")
    for file in (po, xlf):
        result = run("i18n", "import", str(file))
        assert result.exit_code == INVALID
        assert "Traceback" not in result.output
        assert "language" in result.output
    assert sorted(path for path in tmp_path.rglob("*") if path.suffix == ".po") == before


@pytest.mark.parametrize(
    ("content", "slug"),
    [
        (b"\xff\xfe\x00", "unreadable-file"),
        (b"msgid", "bad-catalogue"),
        (b"<xliff/>", "bad-xliff"),
        (None, "unreadable"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(project: Path, tmp_path: Path, content: bytes | None, slug: str) -> None:
    """One sentence, exit code 3, nothing written."""
    file = tmp_path / "cy.po"
    if content is not None:
        file.write_bytes(content)
    result = run("i18n", "import", str(file))
    assert result.exit_code == INVALID
    assert f"[{slug}" in result.output
    assert not (project / "locales").exists()


def test_a_broken_file_of_ours_is_never_overwritten(project: Path, tmp_path: Path) -> None:
    """Where locales/cy.po cannot be read, neither extract nor import touches it."""
    run("i18n", "extract", "cy")
    file = project / "locales/cy.po"
    shutil.copyfile(file, tmp_path / "from-the-translator.po")
    change(file, 'msgid "Drift"', 'msgid "Drift')
    before = file.read_text(encoding="utf-8")
    for words in (
        ("extract", "cy"),
        ("extract",),
        ("import", str(tmp_path / "from-the-translator.po"), "--lang", "cy"),
    ):
        assert "[bad-catalogue]" in run("i18n", *words).output
        assert file.read_text(encoding="utf-8") == before


def test_a_review_is_marked_level_by_level(project: Path, tmp_path: Path) -> None:
    """Somebody has read the easy leaflet and stands by it: that level is a draft translation no longer, the others are;
    a text that changes afterwards loses the mark, and its level is a draft again.
    """
    file = translated(project, tmp_path)
    assert run("i18n", "reviewed", "cy", "--by", "Zoë  Example", "--level", "easy").exit_code == DONE
    assert '"X-Reviewer: Zoë Example\\n"' in file.read_text(encoding="utf-8")
    assert states()["easy"]["reviewed"] == states()["easy"]["texts"]
    assert states()["plain"]["translated"] != 0
    assert "[half-reviewed]" not in run("build", "--lang", "cy", "--level", "easy").output
    assert "[half-reviewed]" in run("build", "--lang", "cy", "--level", "plain").output
    change(project / "content.yaml", "You may feel silly.", "You may feel a little silly.")
    run("i18n", "extract", "cy")
    assert "[half-reviewed]" in run("build", "--lang", "cy", "--level", "easy").output


@pytest.mark.parametrize(
    "words",
    [("cy", "--by", " "), ("cy", "--by", "Ana", "--level", "esay"), ("en-XA", "--by", "Ana"), ("pl", "--by", "A")],
)
def test_a_review_of_nothing_is_wrong_usage(project: Path, words: tuple[str, ...]) -> None:
    """No name, an unknown level, a pseudo-language, a language that is not there: nothing is marked or written."""
    run("i18n", "extract", "cy")
    before = {path.name: path.read_bytes() for path in (project / "locales").iterdir()}
    assert run("i18n", "reviewed", *words).exit_code == USAGE
    assert {path.name: path.read_bytes() for path in (project / "locales").iterdir()} == before


def test_extract_without_a_tag_is_for_all_languages(project: Path, tmp_path: Path) -> None:
    """Every catalogue there is, and twice is the same as once."""
    run("i18n", "extract", "cy", "pl")
    filled(project / "locales/cy.po", accented, project / "locales/cy.po")
    result = run("i18n", "extract")
    assert result.exit_code == DONE
    assert [line.split(":")[0] for line in result.output.splitlines()] == ["locales/cy.po", "locales/pl.po"]
    before = {path.name: path.read_bytes() for path in (project / "locales").iterdir()}
    run("i18n", "extract")
    assert {path.name: path.read_bytes() for path in (project / "locales").iterdir()} == before


def test_status_is_a_table_for_people(project: Path, tmp_path: Path) -> None:
    """A row for each level of each language, with the verdict."""
    translated(project, tmp_path)
    lines = run("i18n", "status").output.splitlines()
    assert all(len(line) <= 96 for line in lines)
    assert sum(" cy " in line and "complete" in line for line in lines) == 3


@pytest.mark.parametrize("verb", ["proof", "xliff"])
def test_a_language_that_is_not_there_is_wrong_usage(project: Path, verb: str) -> None:
    """Told with the way to begin it."""
    result = run("i18n", verb, "cy")
    assert result.exit_code == USAGE
    assert "leaflets i18n extract cy" in result.output


def test_a_pseudo_language_is_built_without_a_file(project: Path) -> None:
    """`build --lang en-XA`, at once, for whoever draws templates."""
    result = run("build", "--lang", "en-XA", "--level", "easy")
    assert result.exit_code == DONE, result.output
    assert (project / "output/example/en-XA/wandering-sock.easy.a4.pdf").is_file()
