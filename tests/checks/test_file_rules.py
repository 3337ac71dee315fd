"""Rules on the printed file: each damage to the file is told by its rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest
from breaking import findings
from damage import element, job_of, seen, with_file

from leaflets.checks import LevelView
from leaflets.model import Library
from leaflets.pipeline import Shop
from leaflets.text import FontLibrary

Damage = Callable[[pikepdf.Pdf], None]
RULES = ("ua-tagged", "ua-title-lang-meta", "ua-headings", "ua-lists-tables", "ua-alt", "ua-order", "ua-links")


@pytest.fixture(scope="module")
def printed(second: Library, fonts: FontLibrary) -> tuple[LevelView, bytes]:
    """The in-depth leaflet, which has links, tables and lists, and its file."""
    content = Shop(library=second, fonts=fonts).make(job_of(second, "in-depth")).content
    return seen(second, fonts, "in-depth"), content


def delete(path: str) -> Damage:
    """Remove a key of the catalog, or of what a path leads to."""

    def damage(pdf: pikepdf.Pdf) -> None:
        *above, key = path.split("/")
        thing = pdf.Root
        for name in above:
            thing = thing[f"/{name}"]
        del thing[f"/{key}"]

    return damage


def change(role: str, key: str, value: object, turn: int = 0) -> Damage:
    """Give an element of the tree another entry; None removes it."""

    def damage(pdf: pikepdf.Pdf) -> None:
        one = element(pdf, role, turn)
        if value is None:
            del one[f"/{key}"]
        else:
            one[f"/{key}"] = value

    return damage


def page(key: str) -> Damage:
    def damage(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[0][f"/{key}"]

    return damage


def metadata(old: bytes, new: bytes) -> Damage:
    def damage(pdf: pikepdf.Pdf) -> None:
        packet = pdf.Root.Metadata.read_bytes()
        assert old in packet
        pdf.Root.Metadata.write(packet.replace(old, new))

    return damage


def paint(pdf: pikepdf.Pdf) -> None:
    """A line outside of any mark."""
    pdf.pages[0].Contents = pdf.make_stream(pdf.pages[0].Contents.read_bytes() + b"\n0 0 m 9 9 l S")


def lose(pdf: pikepdf.Pdf) -> None:
    """A paragraph that the tree forgets."""
    element(pdf, "P", 3).K = pikepdf.Array()


def swap(pdf: pikepdf.Pdf) -> None:
    """Two paragraphs in the wrong order."""
    parent = element(pdf, "Sect", 1)
    kids = list(parent.K)
    parent.K = pikepdf.Array([*kids[:1], *reversed(kids[1:])])


def annotation(key: str) -> Damage:
    def damage(pdf: pikepdf.Pdf) -> None:
        for sheet in pdf.pages:
            for one in sheet.get("/Annots", []):
                if f"/{key}" in one:
                    del one[f"/{key}"]

    return damage


def short_row(pdf: pikepdf.Pdf) -> None:
    row = element(pdf, "TR", 1)
    row.K = pikepdf.Array(list(row.K)[:1])


def bookmark(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First.Title = "Something else"


def foreign(pdf: pikepdf.Pdf) -> None:
    element(pdf, "P").Lang = pikepdf.String("en_GB.utf8")


CASES: tuple[tuple[str, Damage, str], ...] = (
    ("ua-tagged", delete("MarkInfo"), "does not say that it is tagged"),
    ("ua-tagged", delete("StructTreeRoot"), "no tag tree"),
    ("ua-tagged", delete("StructTreeRoot/ParentTree"), "no parent tree"),
    ("ua-tagged", paint, "painted on outside"),
    ("ua-tagged", lose, "does not reach"),
    ("ua-tagged", page("StructParents"), "no key"),
    ("ua-tagged", page("Tabs"), "order its links"),
    ("ua-tagged", change("P", "S", pikepdf.Name.Absatz), 'the tag "Absatz"'),
    ("ua-title-lang-meta", delete("Lang"), "does not say its language"),
    ("ua-title-lang-meta", delete("Metadata"), "no XMP"),
    ("ua-title-lang-meta", delete("ViewerPreferences"), "file's name"),
    ("ua-title-lang-meta", metadata(b"Wandering sock: a guide", b"Something"), "the file's title is"),
    ("ua-title-lang-meta", metadata(b"<leaflet:draft>True", b"<leaflet:draft>False"), "the leaflet is a draft"),
    ("ua-title-lang-meta", metadata(b"<leaflet:edition>1.0", b"<leaflet:edition>9.9"), 'version "9.9"'),
    ("ua-title-lang-meta", metadata(b"<pdf:Producer>", b"<pdf:Producer>Not "), "differ in Producer"),
    ("ua-title-lang-meta", foreign, "is not a language tag"),
    ("ua-headings", change("H1", "S", pikepdf.Name.H2), "it should be H1"),
    ("ua-headings", change("H2", "S", pikepdf.Name.H1), "is a second title"),
    ("ua-headings", change("H2", "S", pikepdf.Name.H4), "goes from H1 to H4"),
    ("ua-headings", delete("Outlines"), "0 bookmarks"),
    ("ua-headings", bookmark, "has the bookmark"),
    ("ua-lists-tables", change("Lbl", "S", pikepdf.Name.P), "not a label and a body"),
    ("ua-lists-tables", change("LI", "S", pikepdf.Name.P), "beside its items"),
    ("ua-lists-tables", change("TH", "A", None), "does not say what it heads"),
    ("ua-lists-tables", short_row, "columns"),
    ("ua-alt", change("Figure", "Alt", None), "has no alternate text"),
    ("ua-alt", change("Figure", "Alt", pikepdf.String("x.png")), "file's name"),
    ("ua-alt", change("Figure", "Alt", pikepdf.String("Another sentence."), 2), "no picture says"),
    ("ua-alt", change("Figure", "Alt", pikepdf.String("Another sentence."), 5), "no picture says"),
    ("ua-order", swap, "is not read when its turn comes"),
    ("ua-links", annotation("Contents"), "has no description"),
    ("ua-links", annotation("StructParent"), "not in the tag tree"),
    ("ua-links", annotation("A"), "leads nowhere"),
)


def font(key: str) -> Damage:
    def damage(pdf: pikepdf.Pdf) -> None:
        for one in pdf.pages[0].Resources.Font.values():
            holder = one.DescendantFonts[0].FontDescriptor if key == "FontFile2" else one
            del holder[f"/{key}"]

    return damage


def holes(pdf: pikepdf.Pdf) -> None:
    """Every code draws .notdef."""
    for one in pdf.pages[0].Resources.Font.values():
        glyphs = one.DescendantFonts[0].CIDToGIDMap
        glyphs.write(bytes(len(glyphs.read_bytes())))


def garble(pdf: pikepdf.Pdf) -> None:
    """Every "e" is an "x" to who copies it."""
    for one in pdf.pages[0].Resources.Font.values():
        one.ToUnicode.write(one.ToUnicode.read_bytes().replace(b"<0065>", b"<0078>"))


FONTS: tuple[tuple[str, Damage, str], ...] = (
    ("ua-fonts-text", font("FontFile2"), "is not in the file"),
    ("ua-fonts-text", font("ToUnicode"), "does not say which characters"),
    ("ua-fonts-text", holes, "no glyph for"),
    ("ua-fonts-text", garble, "texts cannot be read from the file"),
)


@pytest.mark.parametrize(("rule", "damage", "says"), [*CASES, *FONTS])
def test_damage_is_told(printed: tuple[LevelView, bytes], rule: str, damage: Damage, says: str) -> None:
    """The rule finds nothing in the file as it is, and the damage once it is done."""
    view, content = printed
    assert [one.message for one in findings(rule, view)] == []
    told = [one.message for one in findings(rule, with_file(view, content, damage))]
    assert any(says in message for message in told), told


def test_texts_in_the_wrong_order_within_a_section(printed: tuple[LevelView, bytes]) -> None:
    """The author's texts against the file, whatever the pages say."""
    view, _ = printed
    turned = replace(view, texts=tuple(reversed(view.texts)))
    assert "is read before what is written above it" in " ".join(one.message for one in findings("ua-order", turned))


@pytest.mark.parametrize("rule", [*RULES, "ua-fonts-text"])
@pytest.mark.parametrize("level", ["easy", "plain", "in-depth"])
def test_a_leaflet_that_was_not_made_has_nothing_to_tell(
    second: Library, rule: str, level: str, fonts: FontLibrary
) -> None:
    """Rules say nothing about what is not there: why it is not, others have told."""
    view = replace(seen(second, fonts, level), book=None, file=None)
    assert findings(rule, view) == []
