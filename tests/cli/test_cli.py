"""The command line as a person meets it: commands, messages, exit codes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from support import ROOT, SECOND
from typer.testing import CliRunner, Result

from leaflets.cli import app
from leaflets.problems import kinds
from leaflets.telling import DONE, FINDINGS, INVALID, MISSING, USAGE
from leaflets.version import VERSION


def run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


CLINIC = "clinics/example/clinic.yaml"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project made by `leaflets init`, with the small condition as its content; we stand in it."""
    folder = tmp_path / "project"
    assert run("init", str(folder)).exit_code == DONE
    shutil.copyfile(SECOND, folder / "content.yaml")
    shutil.rmtree(folder / "locales")  # translations of the shipped condition
    change(folder / CLINIC, "languages: [en, es, fr, pl, ar, ur, hi, zh-Hans]", "languages: [en]")
    monkeypatch.chdir(folder)
    return folder


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_init_writes_a_project_that_builds(project: Path) -> None:
    """`leaflets init DIR`, `cd DIR`, `leaflets build`: three levels, a manifest, nothing else."""
    result = run("build")
    assert result.exit_code == DONE, result.output
    made = sorted(path.relative_to(project / "output").as_posix() for path in (project / "output").rglob("*.*"))
    assert len(made) == 4
    assert made[-1] == "manifest.json"
    assert all(name.startswith("example/en/") for name in made[:3])
    assert "3 pages" in result.output or "pages" in result.output


def test_init_never_writes_into_a_folder_in_use(tmp_path: Path) -> None:
    """A folder with something in it is left exactly as it was."""
    (tmp_path / "mine.txt").write_text("precious")
    result = run("init", str(tmp_path))
    assert result.exit_code == USAGE
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    assert "is not empty" in result.output


def test_broken_content_is_told_with_file_line_and_column(project: Path) -> None:
    """An author's slip: one sentence, its place, a hint, exit code 3, nothing written."""
    change(project / "content.yaml", "audience:", "audiense:")
    result = run("build")
    assert result.exit_code == INVALID
    assert 'error: unknown key "audiense"' in result.output
    assert 'did you mean "audience"?' in result.output
    assert not (project / "output").exists()


def test_a_broken_clinic_leaves_the_others_alone(project: Path) -> None:
    """The good clinic's leaflets are made; the exit code says that something is wrong."""
    shutil.copytree(project / "clinics" / "example", project / "clinics" / "north")
    change(project / "clinics" / "north" / "clinic.yaml", "name:", "nmae:")
    result = run("build", "--level", "easy")
    assert result.exit_code == INVALID
    assert "clinics/north/clinic.yaml:" in result.output
    assert (project / "output" / "example" / "en").is_dir()
    assert not (project / "output" / "north").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--clinic", "exampel"), 'there is no clinic "exampel"'),
        (("--level", "planet"), 'there is no level "planet"'),
        (("--lang", "xx"), 'there is no language "xx"'),
        (("--format", "a44"), 'there is no format "a44"'),
    ],
)
def test_a_wrong_name_on_the_command_line_is_wrong_usage(project: Path, words: tuple[str, ...], message: str) -> None:
    """Exit code 2, and what there is instead."""
    result = run("build", *words)
    assert result.exit_code == USAGE
    assert message in result.output
    assert "hint:" in result.output


def test_outside_a_project_we_say_where_to_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In an empty folder: no traceback, a hint to `init`."""
    monkeypatch.chdir(tmp_path)
    result = run("build")
    assert result.exit_code == USAGE
    assert "Traceback" not in result.output
    assert "leaflets init" in result.output


def test_missing_fonts_are_exit_code_5(project: Path) -> None:
    """Fonts that are gone are named, with what to do."""
    shutil.rmtree(project / "templates" / "fonts")
    result = run("build")
    assert result.exit_code == MISSING
    assert "fonts" in result.output


def test_an_output_folder_that_cannot_be_is_told(project: Path) -> None:
    """A file where the output folder should be: one sentence for each leaflet and the manifest, no traceback."""
    (project / "output").write_text("in the way")
    result = run("build", "--level", "easy")
    assert result.exit_code == INVALID
    assert "cannot write" in result.output
    assert "Traceback" not in result.output


def test_build_as_data(project: Path) -> None:
    """`--json` says the same as data, and nothing else on standard output."""
    result = run("build", "--level", "plain", "--json")
    data = json.loads(result.stdout)
    assert [Path(one["path"]).name for one in data["leaflets"]] == ["wandering-sock.plain.a4.pdf"]
    assert data["problems"] == []


def test_a_language_without_a_text_is_told_and_the_others_are_made(project: Path) -> None:
    """A clinic asks for Tamil, and nobody has translated the condition: told with the line of the clinic's file."""
    change(project / CLINIC, "languages: [en]", "languages: [en, ta]")
    told = json.loads(run("build", "--level", "plain", "--json").stdout)
    (problem,) = told["problems"]
    assert (problem["slug"], problem["severity"], problem["file"]) == ("no-text", "warning", CLINIC)
    lines = (project / CLINIC).read_text(encoding="utf-8").splitlines()
    assert lines[problem["line"] - 1][problem["column"] - 1 :] == "ta]"
    assert len(told["leaflets"]) == 1


@pytest.mark.parametrize("command", ["build", "check"])
@pytest.mark.parametrize(("option", "name"), [("--lang", "xx"), ("--level", "hard")])
def test_what_there_is_not_is_wrong_usage(command: str, option: str, name: str, project: Path) -> None:
    """A language or level that the project does not have is told with those that it has."""
    result = run(command, option, name)
    assert result.exit_code == USAGE
    assert f'"{name}"' in result.stderr
    assert "there is: e" in result.stderr


def test_one_level_is_checked_alone(project: Path) -> None:
    """`check --level easy` tells nothing of other levels, and calls no waiver useless that is for another."""
    change(project / "content.yaml", "kind: urgent", "kind: note")
    whole, easy = (json.loads(run("check", *more, "--json").stdout)["problems"] for more in ((), ("--level", "easy")))
    assert (len(easy), len(whole)) == (1, 3)
    assert {one["slug"] for one in easy}.isdisjoint({"stale-waiver"})


def test_what_a_build_tells_as_data(project: Path) -> None:
    """A warning of a build, here of translations made for another condition, stands in the data beside the leaflets."""
    (project / "locales").mkdir()
    head = 'msgid ""\nmsgstr "Project-Id-Version: falling-hat 1.0\\nContent-Type: text/plain; charset=UTF-8\\n"\n'
    (project / "locales/es.po").write_text(head, encoding="utf-8")
    told = json.loads(run("build", "--level", "plain", "--json").stdout)
    assert [one["slug"] for one in told["problems"]] == ["other-condition"]
    assert len(told["leaflets"]) == 1


def test_problems_as_data(project: Path) -> None:
    """A problem as data has file, line, column, slug, severity, message and hint."""
    change(project / "content.yaml", "audience:", "audiense:")
    result = run("check", "--json")
    assert result.exit_code == INVALID
    problem = next(one for one in json.loads(result.stdout)["problems"] if one["slug"] == "unknown-key")
    assert problem["file"] == "content.yaml"
    assert problem["line"] > 1
    assert problem["severity"] == "error"


def test_check_finds_an_overdue_review(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A leaflet past its review date is a finding: exit code 1. The day can be set for a repeatable check."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "4102444800")
    result = run("check")
    assert result.exit_code == FINDINGS
    assert "[gov-dates-version]" in result.output


def test_check_of_what_we_ship_finds_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """The shipped content keeps the rules."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795132800")
    result = run("check")
    assert result.exit_code == DONE, result.output


def test_findings_as_sarif(project: Path) -> None:
    """`--sarif` is a SARIF 2.1.0 log: each finding with its rule, level, file, line and column."""
    change(project / "content.yaml", "kind: urgent", "kind: note")
    log = json.loads(run("check", "--sarif").stdout)
    (sheet,) = log["runs"]
    assert log["version"] == "2.1.0"
    found = [one for one in sheet["results"] if one["ruleId"] == "gov-urgent-help"]
    assert {one["level"] for one in found} == {"error"}
    region = found[0]["locations"][0]["physicalLocation"]["region"]
    assert region["startLine"] > 0
    rules = [one["id"] for one in sheet["tool"]["driver"]["rules"]]
    assert all(rules[one["ruleIndex"]] == one["ruleId"] for one in sheet["results"])


def test_the_ipdas_criteria_with_their_places(project: Path) -> None:
    """`check --ipdas` lists the criteria of a decision aid and where the content meets each."""
    result = run("check", "--ipdas", "--level", "plain")
    assert result.exit_code == DONE
    assert "IPDAS" in result.output
    assert "content.yaml:" in result.output
    assert "DISCERN" not in result.output


def test_what_people_must_judge_as_a_form(project: Path) -> None:
    """`check --form` prints a form for two scorers who have not written the leaflet."""
    result = run("check", "--form", "--level", "plain")
    assert result.exit_code == DONE
    assert "What people must judge" in result.output


def test_how_hard_a_level_is_to_read(project: Path) -> None:
    """`check --readability` tells every index of the language, judged or not; as data with `--json`."""
    result = run("check", "--readability", "--level", "plain")
    assert result.exit_code == DONE
    assert "| plain |" in result.output
    assert "| easy |" not in result.output
    assert "Coleman-Liau" in result.output
    (rows,) = json.loads(run("check", "--readability", "--level", "plain", "--json").stdout).values()
    assert {one["id"] for one in rows[0]["indices"]} >= {"flesch-kincaid", "smog", "automated-readability"}
    assert rows[0]["tables"]["id"] == "forcast"


def test_all_pictures_on_one_sheet(project: Path) -> None:
    """`leaflets pictures` prints the family."""
    assert run("pictures").exit_code == DONE
    assert (project / "output" / "pictures.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_every_problem_is_explained() -> None:
    """`leaflets explain SLUG` has a real explanation for every slug there is."""
    run("explain", "all")
    assert len(kinds()) > 60
    for one in kinds():
        result = run("explain", one.slug)
        assert result.exit_code == DONE
        assert len(one.explanation) > 40, one.slug


def test_explain_knows_the_nearest_slug() -> None:
    """A slip in the slug is told."""
    result = run("explain", "unknown-kye")
    assert result.exit_code == USAGE
    assert "unknown-key" in result.output


def test_version() -> None:
    """`leaflets --version` says it and stops."""
    result = run("--version")
    assert (result.exit_code, result.output.strip()) == (DONE, f"leaflets {VERSION}")
