"""YAML with places: scalars stay as written, each knows where it stands, and no file can do harm by being read."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaflets.problems import Place
from leaflets.reading import yaml_places
from leaflets.reading.findings import Findings
from leaflets.reading.nodes import Mapping, Node, Scalar, Sequence
from leaflets.reading.yaml_places import read_yaml

PARSERS = ("CSafeLoader", "SafeLoader")


def read(text: str | bytes) -> tuple[Node | None, list[str]]:
    findings = Findings()
    node = read_yaml(text if isinstance(text, bytes) else text.encode(), "f.yaml", findings)
    return node, [f"{p.place.line}:{p.place.column} {p.kind.slug}" for p in findings.sorted() if p.place]


def scalars(node: Node | None) -> list[Scalar]:
    if isinstance(node, Scalar):
        return [node]
    if isinstance(node, Mapping):
        return [one for entry in node.entries for one in (entry.key, *scalars(entry.value))]
    return [one for item in node.items for one in scalars(item)] if isinstance(node, Sequence) else []


def places(text: str) -> dict[str, str]:
    node, problems = read(text)
    assert problems == []
    return {one.text: f"{one.place.line}:{one.place.column}" for one in scalars(node)}


@pytest.fixture(params=PARSERS, autouse=True)
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both of PyYAML's parsers must give the same, so that a machine without the fast one tells the same places."""
    monkeypatch.setattr(yaml_places, "_LOADER", getattr(yaml, request.param))


def test_places_of_every_style() -> None:
    """Plain, quoted, folded and literal texts have the place of their first character, keys too."""
    text = (
        "plain: one\n"
        'quoted: "two"\n'
        "single: '  three'\n"
        "folded: >-\n"
        "  four\n"
        "  goes on\n"
        "literal: |\n"
        "\n"
        "  five\n"
        "  # not a remark\n"
        "flow: [six, {seven: eight}]\n"
        "wide: 😀 é ten\n"
    )
    assert places(text) == {
        "plain": "1:1",
        "one": "1:8",
        "quoted": "2:1",
        "two": "2:10",
        "single": "3:1",
        "three": "3:12",
        "folded": "4:1",
        "four goes on": "5:3",
        "literal": "7:1",
        "five\n# not a remark": "9:3",
        "flow": "11:1",
        "six": "11:8",
        "seven": "11:14",
        "eight": "11:21",
        "wide": "12:1",
        "😀 é ten": "12:7",
    }


def test_a_part_of_a_literal_text_has_its_own_line() -> None:
    """Under `|` each line of the text is a line of the file, so that a problem can name it."""
    node, _ = read("a: |\n\n  first\n  second {x}\n")
    text = scalars(node)[1]
    assert text.at(text.text.index("{")) == Place("f.yaml", 4, 10)


@pytest.mark.parametrize(
    "written", ["no", "on", "1.10", "0800", "999", "2026-11-20", "0x1F", "1e3", "~", "null", "12:30:45", "+44 1632"]
)
def test_scalars_are_what_was_written(written: str) -> None:
    """Nothing becomes a truth, number or date by itself; neither as a value nor as a key."""
    node, problems = read(f"{written}: {written}\n")
    assert [one.text for one in scalars(node)] == [written, written]
    assert problems == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end(end: str) -> None:
    """Files from Windows and old Macs have the same lines."""
    node, _ = read(end.join(["a: b", "c: |", "  d", "  e", "f: g", ""]))
    assert [(one.text, one.place.line) for one in scalars(node)] == [
        ("a", 1),
        ("b", 1),
        ("c", 2),
        ("d\ne", 3),
        ("f", 5),
        ("g", 5),
    ]


def test_a_byte_order_mark_is_no_character() -> None:
    """What some editors put first in a file moves nothing."""
    assert places("\ufeffa: b\n") == {"a": "1:1", "b": "1:4"}


def test_one_way_to_write_each_character() -> None:
    """A letter and its accent become one character (NFC); the place stays right."""
    assert places("a: cafe\u0301\n") == {"a": "1:1", "caf\u00e9": "1:4"}


@pytest.mark.parametrize(
    "kept", ["\u2066", "\u2067", "\u2068", "\u2069", "\u200c", "\u200d", "\u200e", "\u2060", "\xa0", "\xad"]
)
def test_characters_that_scripts_need(kept: str) -> None:
    """Isolates, joiners, no-break spaces and soft hyphens are let through untouched."""
    node, problems = read(f"a: x{kept}y\n")
    assert (scalars(node)[1].text, problems) == (f"x{kept}y", [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"a: b\nc: \xff\n", "2:4 not-utf8"),
        ("a: b".encode("utf-16"), "1:1 not-utf8"),
        ("a: x\u202ey\n", "1:5 forbidden-character"),
        ("a: x\x00y\n", "1:5 forbidden-character"),
        ("a: x\x85y\n", "1:5 forbidden-character"),
        ("a: x\u2028y\n", "1:5 forbidden-character"),
        ("a: x\ue000y\n", "1:5 forbidden-character"),
        ("a: x\U000e0041y\n", "1:5 forbidden-character"),
        ("a: x\ufffdy\n", "1:5 forbidden-character"),
        ('a: "x\\u202ey"\n', "1:5 forbidden-character"),
        ("# remark \u202e\na: b\n", "1:10 forbidden-character"),
        ("", "1:1 empty-file"),
        ("# nothing\n", "1:1 empty-file"),
        ("a:\n\tb: c\n", "2:1 tab"),
        ("a:\n  \tb: c\n", "2:3 tab"),
        ("a: b\n---\nc: d\n", "2:1 many-documents"),
        ("a: b\na: c\n", "2:1 duplicate-key"),
        ("a: b\n'a': c\n", "2:2 duplicate-key"),
        ("a: *b\n", "1:4 yaml-alias"),
        ("a: !!python/object/apply:os.system [x]\n", "1:4 yaml-tag"),
        ("[a]: b\n", "1:1 wrong-type"),
        ("a: 'b\nc: d\n", "1:4 not-yaml"),
        ("a: b: c\n", "1:5 not-yaml"),
        ("a: [b\nc: d\n", "1:4 not-yaml"),
        ("a: @b\n", "1:4 not-yaml"),
        ('a: "\\q"\n', "1:5 not-yaml"),
        ("a: b\n   c: d\n", "2:5 not-yaml"),
        ('a: "b" c\n', "1:8 not-yaml"),
        ("a: b\nfoo\nc: d\n", "2:1 not-yaml"),
    ],
)
def test_files_that_cannot_be_used(text: str | bytes, told: str) -> None:
    """What is wrong with a file itself is told once, where it is. (The two parsers may differ by a column.)"""
    _, problems = read(text)
    (found,) = problems
    line, _, column = found.partition(":")
    assert (line, column.split()[1]) == (told.partition(":")[0], told.split()[1])
    assert abs(int(column.split()[0]) - int(told.partition(":")[2].split()[0])) <= 1


def test_depth_is_bounded() -> None:
    """Brackets inside brackets end as a problem, however many there are."""
    assert read("a: " + "[" * 900)[1] == ["1:33 too-deep"]
    assert read("\n".join(" " * n + "a:" for n in range(3_000)))[1] == ["31:31 too-deep"]


def test_aliases_do_not_grow() -> None:
    """A "billion laughs" is told at each alias, and nothing is copied."""
    bomb = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefg", "bcdefgh", strict=True))
    node, problems = read(bomb)
    assert {problem.split()[1] for problem in problems} == {"yaml-alias"}
    assert len(scalars(node)) < 20


WORD = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=12)
QUOTED = st.one_of(
    WORD.map(lambda word: "'" + word.replace("'", "''") + "'"),
    st.tuples(st.integers(0, 3), st.from_regex(r"[a-z]{1,8}( [a-z]{1,8}){0,3}", fullmatch=True)).map(
        lambda pair: "|\n" + "\n" * pair[0] + "    " + pair[1]
    ),
    st.from_regex(r"[a-z]{1,8}( [a-z]{1,8}){0,3}", fullmatch=True).map(lambda text: f">-\n    {text}"),
    st.from_regex(r"[a-z]{1,8}", fullmatch=True),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # the parser stays the same
@given(st.lists(QUOTED, min_size=1, max_size=8))
def test_the_file_says_the_value_at_its_place(written: list[str]) -> None:
    """Round trip: at the place of a text the file goes on with that text."""
    text = "".join(f"  k{number}: {value}\n" for number, value in enumerate(written))
    findings = Findings()
    node = read_yaml(text.encode(), "f.yaml", findings)
    if findings.failed:
        return
    lines = text.split("\n")
    for scalar in scalars(node):
        if scalar.text and "'" not in scalar.text:
            rest = lines[scalar.place.line - 1][scalar.place.column - 1 :]
            if scalar.text in text:  # a character that NFC changed is not in the file as such
                assert rest.startswith(scalar.text)
