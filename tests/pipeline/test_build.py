"""The build: what is promised of files on disk."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from leaflets.model import Library
from leaflets.pipeline import Job, Wanted, build, manifest, plan, write
from leaflets.problems import Report
from leaflets.text import FontLibrary
from leaflets.words import Words


def jobs_of(library: Library, **wanted: object) -> tuple[Job, ...]:
    report = Report()
    jobs = plan(library, Wanted(**wanted), report)  # type: ignore[arg-type]
    assert not report.problems
    return jobs


def test_same_input_same_bytes(second: Library, fonts: FontLibrary, tmp_path: Path) -> None:
    """Building twice, alone or with two workers, gives the same files byte for byte."""
    jobs = jobs_of(second)
    one = build(second, fonts, jobs, tmp_path / "one", workers=1)
    two = build(second, fonts, jobs, tmp_path / "two", workers=2)
    assert all(outcome.done for outcome in one)
    assert [outcome.sha256 for outcome in one] == [outcome.sha256 for outcome in two]
    for job in jobs:
        assert (tmp_path / "one" / job.path).read_bytes() == (tmp_path / "two" / job.path).read_bytes()


def test_paths_are_as_the_manual_says(second: Library, fonts: FontLibrary, tmp_path: Path) -> None:
    """output/<clinic>/<language>/<condition>.<level>.<format>.pdf"""
    build(second, fonts, jobs_of(second, levels=("plain",)), tmp_path)
    made = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.pdf"))
    assert made == [f"example/en/{second.condition.id}.plain.a4.pdf"]


def test_one_broken_clinic_does_not_stop_the_others(second: Library, fonts: FontLibrary, tmp_path: Path) -> None:
    """A clinic whose name no font can print is told; the other clinic's leaflets are made."""
    good = second.clinics[0]
    bad = replace(good, id="bad", name=Words("ᏣᎳᎩ ᎠᏰᎵ", good.place))
    both = replace(second, clinics=(good, bad))
    outcomes = build(both, fonts, jobs_of(both, levels=("plain",)), tmp_path)
    state = {outcome.job.clinic: outcome for outcome in outcomes}
    assert state["example"].done
    assert not state["bad"].done
    assert {problem.kind.slug for problem in state["bad"].problems} == {"missing-glyph"}
    assert not (tmp_path / "bad").exists()


def test_the_manifest_holds_what_was_made_and_from_what(second: Library, fonts: FontLibrary, tmp_path: Path) -> None:
    """Hashes in the manifest are the files' own; every input is named."""
    outcomes = build(second, fonts, jobs_of(second, levels=("easy",)), tmp_path)
    record = json.loads(manifest(second, outcomes))
    (line,) = record["outputs"]
    assert line["sha256"] == hashlib.sha256((tmp_path / line["path"]).read_bytes()).hexdigest()
    assert line["status"] == "draft"
    assert "clinics/example/clinic.yaml" in record["inputs"]
    assert any(path.startswith("templates/levels/") for path in record["inputs"])


def test_a_very_long_clinic_name_is_printed(second: Library, fonts: FontLibrary, tmp_path: Path) -> None:
    """Two hundred characters break over lines and stay on the page; so does one word of a hundred, with a warning."""
    names = {"Saint Somebody's and " * 10: [], "Donaudampfschifffahrtsgesellschaftsklinik" * 3: ["torn-word"]}
    for name, told in names.items():
        clinic = replace(second.clinics[0], name=Words(name.strip(), second.clinics[0].place))
        outcomes = build(replace(second, clinics=(clinic,)), fonts, jobs_of(second, levels=("plain",)), tmp_path)
        (outcome,) = outcomes
        assert outcome.done
        assert [problem.kind.slug for problem in outcome.problems] == told


def test_a_file_is_whole_or_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When writing fails half-way, the old file is still there and nothing lies beside it."""
    target = tmp_path / "leaflet.pdf"
    write(target, b"old")

    def broken(self: Path, goal: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", broken)
    with pytest.raises(OSError, match="No space"):
        write(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["leaflet.pdf"]


def test_a_folder_that_cannot_be_written_is_told(second: Library, fonts: FontLibrary, tmp_path: Path) -> None:
    """A file where a folder should be is one clear problem, not a traceback."""
    (tmp_path / "example").write_text("in the way")
    outcomes = build(second, fonts, jobs_of(second, levels=("easy",)), tmp_path)
    assert [problem.kind.slug for outcome in outcomes for problem in outcome.problems] == ["cannot-write"]


def test_unknown_names_are_told_with_the_nearest(second: Library) -> None:
    """A slip on the command line is told for each name, all at once."""
    report = Report()
    plan(second, Wanted(clinics=("exampel",), levels=("plane",), formats=("a5",)), report)
    hints = [problem.hint for problem in report]
    assert len(hints) == 3
    assert 'did you mean "example"?' in hints
    assert 'did you mean "plain"?' in hints


def test_letter_is_the_paper_where_it_is_used(second: Library) -> None:
    """A clinic in the United States that says nothing gets Letter."""
    clinic = replace(second.clinics[0], country="US", formats=())
    jobs = jobs_of(replace(second, clinics=(clinic,)), levels=("plain",))
    assert [job.format for job in jobs] == ["letter"]
