"""Catalogues as PO files: what is written is read again, and what is broken is told."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import polib
import pytest
from catalogue_maker import catalogue, translation
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support import ROOT

from leaflets.localising.po import Entry, read_po, write_po
from leaflets.model import Catalogue, Library, State
from leaflets.pipeline.translating import extract

LOCALES = sorted((ROOT / "locales").glob("*.po"))
HEAD = {"Project-Id-Version": "wandering-sock 1.0", "Content-Type": "text/plain; charset=UTF-8"}


def written(given: Catalogue, entries: Mapping[tuple[str, str], Entry] | None = None, **head: str) -> str:
    return write_po(given, entries or {}, {**HEAD, **head})


def read(text: str) -> Catalogue:
    found = read_po(text, "locales/es.po", "es")
    assert found.catalogue is not None, found.problems
    assert not found.problems
    return found.catalogue


def again(given: Catalogue) -> Catalogue:
    return read(written(given))


LETTERS = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])
TEXTS = st.text(
    st.one_of(
        LETTERS, st.sampled_from(["\n", "\t", '"', "\\", "{", "}", "ا", "ש", "\u2067", "\u2069", "क", "，", "😀"])
    ),
    min_size=1,
    max_size=240,
)
WORDS = st.lists(st.text(LETTERS.filter(lambda one: not one.isspace()), min_size=1, max_size=30), min_size=1).map(
    " ".join
)


@given(source=TEXTS, text=TEXTS, previous=TEXTS)
@example(source='Say "no" \\ \\n', text='Diga "no"\\', previous="\\")
@example(source="a\nb\n", text="\n\n", previous="\n")
@example(source="x" * 300, text="well-known " * 40, previous=" leading")
@settings(deadline=None, max_examples=150)
def test_any_text_comes_back_as_it_was(source: str, text: str, previous: str) -> None:
    """Quotes, backslashes, line ends, letters from right to left, long lines: nothing is changed by the file."""
    one = translation(source, text, stale=True, previous=previous)
    (back,) = again(catalogue(one)).entries.values()
    assert (back.context, back.source, back.text, back.previous) == (one.context, source, text, previous)
    assert back.state is State.STALE


@given(back=WORDS, reviewed=WORDS, note=WORDS)
@example(back="a follow-up and well-known side-effects " * 9, reviewed="N", note="x")
@example(back="word " * 30 + "reviewed: not a name", reviewed="Ana", note="#, fuzzy")
@settings(deadline=None, max_examples=100)
def test_what_is_said_of_a_text_comes_back(back: str, reviewed: str, note: str) -> None:
    """A translation back, the reviewer's name and a translator's note stand in comments, however long they are."""
    one = translation("A sock.", "Un calcetín.", back=back, reviewed=reviewed, notes=(note,))
    (found,) = again(catalogue(one)).entries.values()
    assert found.back == " ".join(back.split())
    assert found.reviewed == " ".join(reviewed.split())
    assert " ".join(found.notes).split() == note.split()


@given(back=WORDS, note=WORDS)
@settings(deadline=None, max_examples=50)
def test_a_file_that_is_written_again_is_the_same(back: str, note: str) -> None:
    """Reading and writing settle at once: no line wanders from file to file."""
    first = written(catalogue(translation("A sock.", "Un calcetín.", back=back, notes=(note,))))
    assert written(read(first)) == first


def test_a_separator_of_lines_that_was_pasted_in_is_a_space() -> None:
    """A line separator from a text processor does not break the file apart, nor does a file hold one."""
    pasted = written(catalogue(translation("One line", "Una línea"))).replace("Una línea", "Una\u2028línea")
    (found,) = read(pasted).entries.values()
    assert found.text == "Una línea"
    kept = written(catalogue(translation("One line", "Una\u2028línea\x85")))
    assert len(kept.splitlines()) == kept.count("\n")


def test_what_was_left_behind_is_kept() -> None:
    """Translations without a source stand at the end of the file as obsolete entries, with their comments."""
    one = translation("A hat.", "Un sombrero.", back="A hat", notes=("nice",))
    text = written(catalogue(translation("A sock.", "Un calcetín."), left=(one,)))
    assert '#~ msgid "A hat."' in text
    (left,) = read(text).left
    assert (left.source, left.text, left.back, left.notes) == (one.source, one.text, one.back, one.notes)
    assert [one.source for one in read(text).entries.values()] == ["A sock."]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Nowak", "Ana Nowak"),
        ("", ""),
        ("none", ""),
        ("FULL NAME <EMAIL@ADDRESS>", ""),
        ("Automatically generated", ""),
        ("Zoë 王", "Zoë 王"),
    ],
)
def test_names_of_the_head(name: str, expected: str) -> None:
    """The head names translator and reviewer; what tools write where there is nobody is no name."""
    found = read(written(catalogue(), **{"Last-Translator": name, "X-Reviewer": name}))
    assert (found.translator, found.reviewer) == (expected, expected)
    assert found.is_draft == (not expected)
    assert found.condition == "wandering-sock"


SOUND = 'msgid ""\nmsgstr ""\n\nmsgctxt "a"\nmsgid "One"\nmsgstr "Uno"\n\n'


@pytest.mark.parametrize(
    ("broken", "line"),
    [
        ('msgctxt "a"\nmsgid "Two"\nmsgstr "D"os"\n', 10),
        ('msgctxt "a"\nmsgid \'Two\'\nmsgstr "Dos"\n', 9),
        ('msgctxt "a"\nmsgid "Two"\nmsgstr "Dos"\nwhat is this\n', 11),
        ('msgstr "Dos"\n', 8),
        ('msgctxt "a"\nmsgid "Two"\nmsgstr "Dos\n', 10),
        ('msgctxt "a"\nmsgid "Two"\nmsgstr ""\n"Dos\\"\n', 11),
        ('msgctxt "a"\nmsgid Two\nmsgstr "Dos"\n', 9),
    ],
)
def test_a_broken_file_is_told_with_its_line(broken: str, line: int) -> None:
    """No catalogue, one problem, the line where reading stopped."""
    found = read_po(SOUND + broken, "locales/es.po", "es")
    assert found.catalogue is None
    (problem,) = found.problems
    assert problem.kind.slug == "bad-catalogue"
    assert problem.place is not None
    assert (problem.place.file, problem.place.line) == ("locales/es.po", line)


def test_a_text_that_stands_twice_is_told() -> None:
    """The first is used, the second told with its line."""
    found = read_po(SOUND + 'msgctxt "a"\nmsgid "One"\nmsgstr "Una"\n', "locales/es.po", "es")
    assert found.catalogue is not None
    assert [one.text for one in found.catalogue.entries.values()] == ["Uno"]
    (problem,) = found.problems
    assert problem.kind.slug == "duplicate-message"
    assert problem.place is not None
    assert problem.place.line in (8, 9)


def test_the_name_of_a_file_is_no_catalogue(tmp_path: Path) -> None:
    """A file that holds nothing but the path of another is not taken for that other file."""
    secret = tmp_path / "secret.po"
    secret.write_text(SOUND, encoding="utf-8")
    found = read_po(str(secret), "es.po", "es")
    assert found.catalogue is None or not found.catalogue.entries


def test_crlf_and_a_missing_end_of_line_are_read() -> None:
    """Files from Windows tools are read like any other."""
    (found,) = read(SOUND.replace("\n", "\r\n").rstrip()).entries.values()
    assert (found.source, found.text) == ("One", "Uno")


def test_an_empty_file_has_no_translations() -> None:
    """Nothing in it, nothing wrong."""
    assert read("").entries == {}


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.stem)
def test_gettext_accepts_what_we_ship(path: Path, tmp_path: Path) -> None:
    """`msgfmt --check`, the judge of the format, has no word against a shipped file."""
    tool = shutil.which("msgfmt")
    if tool is None:
        pytest.skip("msgfmt of GNU gettext is not installed")
    words = [tool, "--check", "--output-file", str(tmp_path / "out.mo"), str(path)]
    result = subprocess.run(words, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.stem)
def test_polib_reads_what_we_ship(path: Path) -> None:
    """Every shipped entry has its context, and says of itself what it is."""
    for entry in polib.pofile(str(path)):
        assert entry.obsolete or (entry.msgctxt and entry.comment), entry


def test_what_we_ship_is_up_to_date(library: Library) -> None:
    """`leaflets i18n extract` would change no byte of a shipped file."""
    assert {one.language for one in library.catalogues} == {path.stem for path in LOCALES}
    for one in library.catalogues:
        assert extract(library, one).text == (ROOT / one.file).read_text(encoding="utf-8"), one.file
