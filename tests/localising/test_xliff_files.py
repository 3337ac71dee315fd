"""Catalogues as XLIFF 2.1: out to an agency's tool and in again, with codes that no tool can break."""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree as Xml

import pytest
from catalogue_maker import catalogue, full, translation
from hypothesis import example, given, settings
from hypothesis import strategies as st

from leaflets.localising.po import Entry
from leaflets.localising.xliff import NAMESPACE, read_xliff, write_xliff
from leaflets.model import Catalogue, Library, State
from leaflets.pipeline.translating import xliff

NS = {"x": NAMESPACE}


def written(given: Catalogue, **entries: Entry) -> str:
    return write_xliff(
        given, {key: Entry(comments=("A paragraph.",)) for key in given.entries}, "en-GB", "content.yaml"
    )


def read(text: str) -> Catalogue:
    found = read_xliff(text, "es.xlf")
    assert found.catalogue is not None, found.problems
    return found.catalogue


TOKENS = ["**", "[", "](term:drift)", "](https://e.org/a_b?c=1&d)", "{a}", "{clinic.phone}", "{{", "}}", "{", "]", ")"]
LETTERS = [
    "word",
    " ",
    "  ",
    "\n",
    "\t",
    "\r",
    "<b>",
    "&amp;",
    "]]>",
    '"',
    "'",
    "ש",
    "م",
    "\u2067",
    "\u00a0",
    "😀",
    "-->",
]
TEXTS = st.lists(st.sampled_from([*TOKENS, *LETTERS]), min_size=1, max_size=14).map("".join)


@given(source=TEXTS, text=TEXTS)
@example(source="**a [b {c} **d** e](term:x) f**", text="[**a](term:x)**")
@example(source="**a [b** c](term:x)", text="](term:x)[")
@example(source="[[a](term:x)](term:y) ** {a}{a}", text="****")
@settings(deadline=None, max_examples=300)
def test_any_text_comes_back_as_it_was(source: str, text: str) -> None:
    """Bold, links and placeholders, nested or broken in any way, are the same text again."""
    (found,) = read(written(catalogue(translation(source, text)))).entries.values()
    assert (found.source, found.text) == (source, text)


@given(text=TEXTS)
@settings(deadline=None)
def test_each_code_has_a_number_of_its_own(text: str) -> None:
    """In one unit no two codes of a text share an id, and each refers to data that is there (XLIFF 2.1, 4.3.1)."""
    root = Xml.fromstring(written(catalogue(translation(text, text))))
    data = {one.get("id") for one in root.iterfind(".//x:data", NS)}
    for part in ("source", "target"):
        codes = [one for one in root.find(f".//x:{part}", NS).iter() if one.get("id")]  # type: ignore[union-attr]
        assert not [id for id, count in Counter(one.get("id") for one in codes).items() if count > 1]
        refs = {one.get(name) for one in codes for name in ("dataRef", "dataRefStart", "dataRefEnd") if one.get(name)}
        assert refs <= data


def test_codes_are_out_of_the_translators_way() -> None:
    """A placeholder is one code, bold words and links are pairs of codes around the words."""
    root = Xml.fromstring(written(catalogue(translation("Ring **{clinic.phone}** or [read](https://e.org).", ""))))
    source = root.find(".//x:source", NS)
    assert source is not None
    assert "".join(source.itertext()) == "Ring  or read."
    assert [one.tag.partition("}")[2] for one in source.iter()][1:] == ["pc", "ph", "pc"]


def test_a_code_has_the_same_number_in_source_and_target() -> None:
    """Where a language puts things in another order, tools still know which code is which."""
    one = translation("Ring {a} or **{b}**, see [x](https://e.org).", "[x](https://e.org): **{b}**, {a} y {c}")
    root = Xml.fromstring(written(catalogue(one)))
    numbers = [
        {(code.get("dataRef") or code.get("dataRefStart")): code.get("id") for code in part.iter() if code.get("id")}
        for part in root.iterfind(".//x:segment/*", NS)
    ]
    assert numbers[0].items() <= numbers[1].items()
    assert len(set(numbers[1].values())) == 5


def test_states_and_notes_are_kept() -> None:
    """What was said of a text comes back: stale or not, its notes, its translation back, its reviewer."""
    given = catalogue(
        translation("One", "Uno", "a", notes=("first note", "second"), back="One said back"),
        translation("Two", "Dos", "b", reviewed="Ana"),
        translation("Three", "Tres", "c", stale=True, previous="Thee"),
        translation("Four", "", "d"),
    )
    found = read(written(given))
    keep = ("source", "text", "notes", "back", "reviewed", "stale", "previous", "state")
    for key, one in given.entries.items():
        assert [getattr(found.entries[key], name) for name in keep] == [getattr(one, name) for name in keep]
    states = [one.get("state") for one in Xml.fromstring(written(given)).iterfind(".//x:segment", NS)]
    assert states == ["translated", "final", "translated", "initial"]


def test_each_text_knows_its_line() -> None:
    """Problems of an XLIFF file name the line that its unit begins on."""
    text = written(catalogue(translation("One", "Uno", "a"), translation("Two", "Dos", "b")))
    for one in read(text).entries.values():
        assert one.place is not None
        assert f'name="{one.context}"' in text.splitlines()[one.place.line - 1]


def test_all_that_we_have_goes_out_and_in(library: Library) -> None:
    """The whole of the shipped content, pseudo-translated, is the same after the journey."""
    made = full(library)
    found = read(xliff(library, made))
    assert found.language == "es"
    assert {key: one.text for key, one in found.entries.items()} == {key: one.text for key, one in made.entries.items()}


def test_what_xml_cannot_write_is_left_out() -> None:
    """A stray control character does not make a file that no tool opens."""
    (found,) = read(written(catalogue(translation("One", "U\x0bn\x00o")))).entries.values()
    assert found.text == "Uno"


def unit(inside: str, attributes: str = "") -> str:
    return (
        f'<?xml version="1.0"?>\n<xliff xmlns="{NAMESPACE}" version="2.0" srcLang="en" trgLang="es"><file id="f">\n'
        f'<group id="g"><unit id="u" name="a"{attributes}>{inside}</unit></group></file></xliff>'
    )


DATA = '<originalData><data id="d1">**</data><data id="d2">{a}</data></originalData>'


@pytest.mark.parametrize(
    ("inside", "source", "text"),
    [
        (
            "<segment><source>One. </source><target>Uno. </target></segment>"
            "<segment><source>Two.</source><target>Dos.</target></segment>",
            "One. Two.",
            "Uno. Dos.",
        ),
        (
            "<segment><source>One.</source><target>Uno.</target></segment><ignorable><source> </source></ignorable>"
            "<segment><source>Two.</source><target>Dos.</target></segment>",
            "One. Two.",
            "Uno. Dos.",
        ),
        (
            "<segment><source>One.</source><target>Uno.</target></segment><segment><source>Two.</source></segment>",
            "One.Two.",
            "",
        ),
        (
            f'{DATA}<segment><source><sc id="1" dataRef="d1"/>One <ph id="2" dataRef="d2"/></source>'
            '<target><mrk id="m"><sc id="1" dataRef="d1"/>Uno</mrk> <ph id="2" dataRef="d2"/></target></segment>'
            '<segment><source> two<ec startRef="1" dataRef="d1"/></source>'
            '<target> dos<ec startRef="1" dataRef="d1"/></target></segment>',
            "**One {a} two**",
            "**Uno {a} dos**",
        ),
    ],
    ids=["segments", "ignorable", "half-done", "parted-pair"],
)
def test_what_a_tool_took_apart_is_put_together(inside: str, source: str, text: str) -> None:
    """Tools part a text into sentences and pairs of codes into their ends. A text that is half done is not done."""
    (found,) = read(unit(inside)).entries.values()
    assert (found.source, found.text) == (source, text)


@pytest.mark.parametrize(("state", "expected"), [("translated", True), ("reviewed", False), ("final", False)])
def test_a_stale_text_that_the_agency_has_reviewed_is_current(state: str, expected: bool) -> None:
    """Our mark on a stale text may be left standing by a tool; its own word that the text is reviewed counts."""
    segment = f'<segment state="{state}" subState="leaflets:stale"><source>One</source><target>Uno</target></segment>'
    (found,) = read(unit(segment)).entries.values()
    assert (found.state is State.STALE) == expected


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ('<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]>\n<xliff/>', 1, "document type"),
        ('<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', 1, "XLIFF 2"),
        (f'<xliff version="2.1" srcLang="en" xmlns="{NAMESPACE}"/>', 1, "trgLang"),
        (f'<xliff version="2.1" trgLang="es" xmlns="{NAMESPACE}">\n\n<file></xliff>', 3, "well-formed"),
        ("<html/>", 1, "XLIFF 2"),
        ("<", 1, "well-formed"),
    ],
)
def test_what_is_not_xliff_2_is_refused(text: str, line: int, why: str) -> None:
    """Said in one sentence, with the line where one can tell."""
    found = read_xliff(text, "es.xlf")
    assert found.catalogue is None
    (problem,) = found.problems
    assert problem.kind.slug == "bad-xliff"
    assert why in problem.message
    assert problem.place is not None
    assert problem.place.line == line
