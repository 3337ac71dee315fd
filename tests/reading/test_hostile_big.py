"""Whatever a file contains, reading gives a library or problems with places, and never an exception."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reading_project import CLINIC, CONTENT, EXAMPLE, a_project

from leaflets.reading import Reading, read_library

SCRAPS = (
    *(
        "{",
        "}",
        "[",
        "]",
        "{{",
        "}}",
        '"',
        "'",
        "|",
        ">-",
        "|2\n",
        ": ",
        "- ",
        "#",
        " #",
        "&a",
        "*a",
        "!!x",
        "%",
        "---",
        "...",
    ),
    *(
        "\n",
        "\t",
        "\r",
        "  ",
        "\x00",
        "\u202e",
        "\ufeff",
        "\ud7ff",
        "😀",
        "e\u0301",
        "<<",
        "? ",
        "~",
        "null",
        "\\",
        "\x85",
    ),
    *(
        "**",
        "*",
        "_",
        "`",
        "](",
        "[x]: y",
        "<b>",
        "![",
        "term:",
        "{relief}",
        "{relief.rest}",
        "{clinic.x}",
        "{a.b.c}",
        "1",
        "½",
    ),
    *(
        "easy",
        "plain",
        "levels: [",
        "id: ",
        "kind: list",
        "9" * 30,
        "1e999",
        "-5",
        "2026-99-99",
        "../../..",
        "nan",
        "&#x202e;",
    ),
)


@pytest.fixture(scope="module")
def project() -> Iterator[Path]:
    """One project for all examples of a test: only one file of it changes."""
    with tempfile.TemporaryDirectory() as folder:
        yield a_project(Path(folder))


def judge(reading: Reading) -> None:
    """A library without errors, or problems; each problem whole, with a place inside a file."""
    failed = [problem for problem in reading.problems if problem.severity == "error"]
    assert failed or (reading.library is not None and not reading.broken)
    for problem in reading.problems:
        assert problem.place is None or (problem.place.line >= 1 and problem.place.column >= 1)
        assert problem.message and not problem.message.endswith(".")
        assert "\n" not in str(problem).partition("\n  hint: ")[0]


def read_with(project: Path, file: str, content: bytes) -> Reading:
    path = project / file
    kept = path.read_bytes()
    path.write_bytes(content)
    try:
        return read_library(project)
    finally:
        path.write_bytes(kept)


FILES = st.sampled_from(
    [CONTENT, CLINIC, "templates/levels/easy.yaml", "templates/formats/a4.yaml", "templates/frame.yaml"]
)


@settings(deadline=None, max_examples=20000)
@given(
    file=FILES,
    content=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda t: t.encode("utf-8", "ignore"))),
)
@example(file=CONTENT, content=b"?")  # the parser puts the missing key behind the end of the file
def test_anything_at_all(project: Path, file: str, content: bytes) -> None:
    """Arbitrary bytes in the place of a file."""
    judge(read_with(project, file, content))


@settings(max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(file=st.sampled_from([CONTENT, CLINIC]), data=st.data())
def test_a_file_that_was_tampered_with(project: Path, file: str, data: st.DataObject) -> None:
    """A sound file with pieces cut out, doubled or put in."""
    text = (EXAMPLE / file).read_text(encoding="utf-8")
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 40)))
        piece = data.draw(st.one_of(st.sampled_from(SCRAPS), st.just(text[start:end] * 2), st.text(max_size=5)))
        text = text[:start] + piece + text[end:]
    judge(read_with(project, file, text.encode("utf-8", "surrogatepass")))


def lines_of(file: str) -> list[str]:
    return (EXAMPLE / file).read_text(encoding="utf-8").split("\n")


@pytest.mark.parametrize("file", [CONTENT, CLINIC])
def test_each_line_removed_or_its_value_changed(project: Path, file: str) -> None:
    """Every single line, left out, emptied, or with a value of another sort."""
    lines = lines_of(file)
    for number, line in enumerate(lines):
        key, colon, _ = line.partition(":")
        values = (f"{key}{colon}", f"{key}{colon} [a]", f"{key}{colon} {{a: b}}", f"{key}{colon} *a", line + line)
        for new in ([], [values[number % len(values)]]):
            judge(read_with(project, file, "\n".join([*lines[:number], *new, *lines[number + 1 :]]).encode()))


MONSTERS = {
    "lists": b"[" * 100_000,
    "mappings": b"{" * 100_000,
    "dashes": b"- " * 100_000,
    "marks": b"? " * 50_000,
    "a long text": b"a: " + b"x" * 1_000_000,
    "many keys": b"\n".join(b"k%d: v" % number for number in range(5_000)),
    "many tabs": b"\tx\n" * 100_000,
    "many overrides": "\u202e".encode() * 100_000,
}


@pytest.mark.parametrize("name", MONSTERS)
def test_a_file_made_to_be_slow(project: Path, name: str) -> None:
    """A file of a megabyte that is nothing but trouble is told in a moment."""
    judge(read_with(project, CONTENT, MONSTERS[name]))


TEXTS = st.lists(st.sampled_from([*SCRAPS, "word", " ", "people", "(", ")", "https://a.b", "\n\n"]), max_size=12).map(
    "".join
)


@settings(max_examples=5000, deadline=None)
@given(text=TEXTS)
def test_any_text_in_a_block(project: Path, text: str) -> None:
    """A text may contain any mixture of braces, Markdown and odd characters."""
    good = (EXAMPLE / CONTENT).read_text(encoding="utf-8")
    quoted = "'" + text.replace("'", "''").replace("\n", "\n\n            ") + "'"
    judge(read_with(project, CONTENT, good.replace("You drink.", quoted).encode("utf-8", "ignore")))


@pytest.mark.parametrize(
    "text", ["[" * 15_000, "*a " * 6_000, "](" * 9_000, "{" * 19_000, "<" * 19_000, "`a" * 9_000, "\\[" * 9_000]
)
def test_texts_made_to_be_slow(project: Path, text: str) -> None:
    """Markup that is expensive to parse ends in seconds."""
    good = (EXAMPLE / CONTENT).read_text(encoding="utf-8")
    judge(read_with(project, CONTENT, good.replace("You drink.", f"'{text}'").encode()))
