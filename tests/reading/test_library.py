"""A project folder becomes a library: what is sound is there, what is broken is named and stops nothing else."""

from __future__ import annotations

import hashlib
import struct
import zlib
from pathlib import Path

import pytest
from reading_project import CLINIC, CONTENT, EXAMPLE, LOGO, ROOT, a_project, edited, errors, reading_of

from leaflets.drawing import Drawing, Image
from leaflets.geometry import MM
from leaflets.model import Certainty, IconArrayBlock, Library, ListBlock, TableBlock, TextBlock
from leaflets.problems import Place, kinds
from leaflets.reading import read_library


def library_of(project: Path) -> Library:
    reading = read_library(project)
    assert reading.library is not None, reading.problems
    return reading.library


def test_the_example_has_no_problems(tmp_path: Path) -> None:
    """The committed example, which uses every kind of thing once, is read without a word."""
    reading = read_library(a_project(tmp_path))
    assert (reading.problems, reading.broken) == ((), ())
    assert reading.library is not None


@pytest.mark.parametrize(
    "content", ["content.yaml", *sorted(p.name for p in (ROOT / "tests/conditions").glob("*.yaml"))]
)
def test_the_conditions_that_we_ship(content: str) -> None:
    """What we give people to start from has no errors."""
    path = ROOT / content if content == "content.yaml" else ROOT / "tests/conditions" / content
    reading = read_library(ROOT, path)
    assert errors(reading) == ()
    assert reading.library is not None


def test_texts_know_place_and_language(tmp_path: Path) -> None:
    """Every text has its line, its column and the language of its file."""
    condition = library_of(a_project(tmp_path)).condition
    text = condition.sections[0].blocks[1]
    assert isinstance(text, TextBlock)
    assert text.text["easy"] == "You hiccup.\nIt stops in {lasting}."
    assert text.text["easy"].place == Place(CONTENT, 99, 11)
    assert text.text["easy"].language == "en-GB"
    assert condition.name.place == Place(CONTENT, 5, 9)


def test_facts(tmp_path: Path) -> None:
    """Shares and quantities keep their numbers, units and sources."""
    condition = library_of(a_project(tmp_path)).condition
    relief, rare, lasting = condition.facts
    assert (relief.value, relief.low, relief.high, relief.out_of, relief.unit) == (90, 85, 91, 100, "")
    assert (relief.certainty, relief.sources, relief.counted) == (Certainty.MODERATE, ("smith-2012",), "people")
    assert (rare.out_of, rare.low, rare.is_share) == (1000, None, True)
    assert (lasting.value, lasting.low, lasting.high, lasting.unit, lasting.is_share) == (None, 3, 4, "months", False)


def test_levels_of_sections_and_blocks(tmp_path: Path) -> None:
    """A section belongs to the levels of its title; a block to those of its section, or fewer; one text serves all."""
    start, choices, end = library_of(a_project(tmp_path)).condition.sections
    assert start.levels == ("easy", "plain", "in-depth")
    assert choices.levels == ("plain", "in-depth")
    assert start.title["easy"] == start.title["in-depth"] == "In short"
    assert start.blocks[2].needs == "emergency.advice"
    arrays, table, room = choices.blocks[1], choices.blocks[2], end.blocks[2]
    assert isinstance(arrays, IconArrayBlock) and arrays.levels == ("plain", "in-depth")
    assert isinstance(table, TableBlock) and table.grid["plain"].columns == ("", "How long")
    assert isinstance(room, ListBlock) and room.lines == 6 and room.listing.levels == start.levels


def test_version_keeps_its_zero(tmp_path: Path) -> None:
    """Version 1.10 is not version 1.1, quoted or not."""
    assert library_of(a_project(tmp_path)).condition.edition.version == "1.10"
    bare = edited(CONTENT, '"1.10"', "1.10")
    reading = reading_of(tmp_path / "bare", CONTENT, bare)
    assert reading.library is not None
    assert reading.library.condition.edition.version == "1.10"


def test_the_clinic(tmp_path: Path) -> None:
    """Numbers keep their zeros and are never broken over two lines; colours are in one form; the logo is a drawing."""
    (clinic,) = library_of(a_project(tmp_path)).clinics
    assert clinic.main_phone.number == "0800\u00a0123\u00a0000"
    assert clinic.emergency.ambulance == "999"
    assert clinic.brand.accent == "#c2571a"
    assert clinic.logo and isinstance(clinic.logo.picture, Drawing)
    assert (clinic.levels, clinic.formats, clinic.theme) == (("easy", "plain"), ("a4",), "calm")


def test_only_what_a_clinic_must_say(tmp_path: Path) -> None:
    """Name, brand, one number, the ambulance and the country are enough."""
    short = (
        'name: X\nbrand: {brand: "#000000"}\nphones: [{use: main, label: Us, number: "1 2"}]\n'
        "emergency: {ambulance: 112}\ncountry: IE\n"
    )
    reading = reading_of(tmp_path, CLINIC, short)
    assert reading.problems == ()
    assert reading.library is not None
    (clinic,) = reading.library.clinics
    assert (clinic.levels, clinic.languages, clinic.logo, clinic.web, clinic.theme) == ((), (), None, None, "calm")


def test_a_long_name_is_accepted(tmp_path: Path) -> None:
    """Two hundred characters are a matter of layout, not of reading."""
    reading = reading_of(tmp_path, CLINIC, edited(CLINIC, "name: Riverside Clinic", f"name: {'Ärzte ' * 33}am"))
    assert reading.problems == ()


def test_one_broken_clinic_stops_no_other(tmp_path: Path) -> None:
    """The sound clinic is in the library; the broken one is named, with its reasons."""
    reading = read_library(a_project(tmp_path, {"clinics/other/clinic.yaml": "name: [", "clinics/bad/clinic.yaml": ""}))
    assert reading.library is not None
    assert [clinic.id for clinic in reading.library.clinics] == ["riverside"]
    assert reading.broken == ("bad", "other")
    assert {problem.place.file for problem in reading.problems if problem.place} == {
        "clinics/bad/clinic.yaml",
        "clinics/other/clinic.yaml",
    }


def test_only_the_clinics_named_are_read(tmp_path: Path) -> None:
    """A clinic that was not asked for is not even opened; an unknown one is told with the nearest name."""
    project = a_project(tmp_path, {"clinics/other/clinic.yaml": "name: ["})
    reading = read_library(project, clinics=["riverside"])
    assert (reading.problems, reading.broken) == ((), ())
    reading = read_library(project, clinics=["riverside", "rivreside"])
    assert reading.broken == ("rivreside",)
    (problem,) = reading.problems
    assert str(problem) == ('error: there is no clinic "rivreside" [unknown-clinic]\n  hint: did you mean "riverside"?')


@pytest.mark.parametrize("name", ["Río", "a b", "UPPER", "a_b", "-a"])
def test_a_folder_name_becomes_a_folder_name(name: str, tmp_path: Path) -> None:
    """A clinic's folder is called so that it can be a folder anywhere."""
    reading = read_library(a_project(tmp_path, {f"clinics/{name}/clinic.yaml": "x"}), clinics=[name])
    assert [problem.kind.slug for problem in reading.problems] == ["bad-id"]


@pytest.mark.parametrize("name", ["../x", "/etc", "a\0b", "", "."])
def test_a_clinic_is_never_a_path(name: str, tmp_path: Path) -> None:
    """What is asked for on the command line is a name among those there are, and nothing else."""
    reading = read_library(a_project(tmp_path), clinics=[name])
    assert [problem.kind.slug for problem in reading.problems] == ["unknown-clinic"]


def test_a_broken_content_gives_no_library(tmp_path: Path) -> None:
    """Without a condition there is nothing to print; mistakes of clinics are told all the same."""
    project = a_project(tmp_path, {CONTENT: "condition: [", CLINIC: edited(CLINIC, "country: GB\n", "")})
    reading = read_library(project)
    assert reading.library is None
    assert [problem.kind.slug for problem in reading.problems] == ["missing-key", "not-yaml"]


def test_all_mistakes_of_all_files_come_together(tmp_path: Path) -> None:
    """Three mistakes in two files are three problems, in the order of files and lines."""
    content = edited(CONTENT, "Why you hiccup", "Why you hiccup 4 times").replace("kind: page", "knd: page")
    reading = read_library(a_project(tmp_path, {CONTENT: content, CLINIC: edited(CLINIC, "theme: calm", "theme: x")}))
    assert [(p.kind.slug, p.place and p.place.line) for p in reading.problems] == [
        ("unknown-theme", 24),
        ("number-without-fact", 7),
        ("unknown-key", 35),
    ]


def test_what_is_never_used_is_a_warning(tmp_path: Path) -> None:
    """A source, fact, term or question that nothing uses is told and stops nothing."""
    content = (
        edited(CONTENT, "options:\n  questions:\n", "options:\n  questions:\n    other: {ask: And then?}\n")
        .replace("[diaphragm](term:diaphragm)", "diaphragm")
        .replace("facts:\n", "facts:\n  more: {what: x, value: 1, unit: days, certainty: low, sources: [smith-2012]}\n")
        .replace("sources:\n  smith", "sources:\n  brown: {authors: B, title: T, where: W}\n  smith", 1)
    )
    reading = reading_of(tmp_path, CONTENT, content)
    assert errors(reading) == ()
    assert [problem.kind.slug for problem in reading.problems] == [
        "unused-source",
        "unused-fact",
        "unused-term",
        "unused-question",
    ]
    assert reading.library is not None


def test_empty_terms_and_options(tmp_path: Path) -> None:
    """`{}` says that there are none."""
    text = (EXAMPLE / CONTENT).read_text()
    start, end = text.index("terms:"), text.index("sections:")
    content = f"{text[:start]}terms: {{}}\noptions: {{}}\n\n{text[end:]}".replace("[diaphragm](term:diaphragm)", "It")
    content = content.replace(
        "sources: [smith-2012]\n      - id: help", "sources: [smith-2012, jones-2014]\n      - id: help"
    )
    grid = "      - id: grid\n        kind: option-grid\n        questions: [involves]\n        intro: Each choice\n"
    reading = reading_of(tmp_path, CONTENT, content.replace(grid, ""))
    assert reading.problems == ()


def test_formats_are_points(tmp_path: Path) -> None:
    """Millimetres in the file, points inside; the first face has the band and the last is the one repeated."""
    library = library_of(a_project(tmp_path))
    a4, letter = library.formats
    assert (a4.id, letter.id) == ("a4", "letter")
    assert a4.paper.width == pytest.approx(595.276, abs=0.001)
    assert letter.paper.height == pytest.approx(792, abs=0.001)
    first, following = a4.faces
    assert first.band and first.band.height == pytest.approx(5 * MM)
    assert following.band is None
    assert first.panels[0].area.x == pytest.approx(20 * MM)
    assert first.panels[0].area.bottom == pytest.approx((297 - 20) * MM)


def test_levels_in_their_order(tmp_path: Path) -> None:
    """Levels come from easy to in-depth, not in the order of the alphabet."""
    easy, plain, deep = library_of(a_project(tmp_path)).levels
    assert [level.id for level in (easy, plain, deep)] == ["easy", "plain", "in-depth"]
    assert (easy.body, easy.icons, easy.ideas, easy.options, easy.capacity) == (16, 10, True, "stacked", (12, 16))
    assert (plain.body, plain.icons, plain.sources, plain.percent) == (12, 100, "cited", False)
    assert (deep.leading, deep.scale, deep.citations, deep.percent) == (1.3, 1.2, True, True)


DESIGN_CASES = (
    ("levels/easy.yaml", "icons: 10 ", "icons: 20 ", "unknown-value"),
    ("levels/easy.yaml", "ideas: true", "ideas: yes", "unknown-value"),
    ("levels/easy.yaml", "body: 16", "body: 160", "bad-number"),
    ("levels/easy.yaml", "capacity: [12, 16]", "capacity: [16, 12]", "bad-number"),
    ("formats/a4.yaml", "width: 210, height: 297}", "width: 100, height: 297}", "bad-layout"),
    ("themes/calm.yaml", '  ink: "#1d2326"', '  ikn: "#1d2326"', "missing-key"),
    ("themes/calm.yaml", '  ink: "#1d2326"', "  ink: black", "bad-colour"),
    ("frame.yaml", "page: Page {page}", "page: Page {page", "bad-brace"),
    ("frame.yaml", "page: Page {page}", "page: ''\nx y: Page {page}", "empty-text"),
)


@pytest.mark.parametrize(("file", "old", "new", "slug"), DESIGN_CASES)
def test_mistakes_of_a_designer(file: str, old: str, new: str, slug: str, tmp_path: Path) -> None:
    """A broken level, format, theme or frame is told and left out of the library."""
    text = (ROOT / "templates" / file).read_text()
    assert old in text
    reading = read_library(a_project(tmp_path, {f"templates/{file}": text.replace(old, new)}))
    assert slug in [problem.kind.slug for problem in reading.problems]
    assert all(problem.place and problem.place.line > 0 for problem in reading.problems)
    if reading.library is not None:
        assert "a4" not in [f.id for f in reading.library.formats] or "easy" not in [
            n.id for n in reading.library.levels
        ]


def test_a_project_without_anything(tmp_path: Path) -> None:
    """An empty folder, or none at all, is told file by file."""
    for project in (tmp_path, tmp_path / "nowhere"):
        reading = read_library(project)
        assert reading.library is None
        assert {problem.kind.slug for problem in reading.problems} == {"missing-file"}


def test_inputs_are_recorded(tmp_path: Path) -> None:
    """Every file that took part is named with its SHA-256, so that a manifest can prove it."""
    project = a_project(tmp_path, {"templates/leaflet/leaflet.xml.j2": "<leaflet>\r\n</leaflet>"})
    library = library_of(project)
    inputs = {one.path: one.sha256 for one in library.inputs}
    assert {CONTENT, CLINIC, LOGO, "templates/frame.yaml", "templates/leaflet/leaflet.xml.j2"} < set(inputs)
    assert inputs[CONTENT] == hashlib.sha256((project / CONTENT).read_bytes()).hexdigest()
    assert library.templates == (("leaflet.xml.j2", "<leaflet>\n</leaflet>"),)


def test_content_from_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A content file outside the project is named as it was given; one inside, from the project."""
    project = a_project(tmp_path)
    outside = tmp_path / "other.yaml"
    outside.write_text("condition: [")
    monkeypatch.chdir(tmp_path)
    assert {p.place.file for p in read_library(project, Path("other.yaml")).problems if p.place} == {"other.yaml"}
    (project / "mine.yaml").write_text("condition: [")
    assert {p.place.file for p in read_library(project, project / "mine.yaml").problems if p.place} == {"mine.yaml"}


def test_a_place_in_a_project_given_as_dot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From inside the project, paths look the same."""
    monkeypatch.chdir(a_project(tmp_path, {CONTENT: ""}))
    (problem,) = read_library(Path()).problems
    assert problem.place == Place(CONTENT)


def png(width: int = 4, height: int = 2) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    rows = b"".join(b"\0" + b"\x10\x20\x30" * min(width, 9) for _ in range(min(height, 9)))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def jpeg(components: int = 3) -> bytes:
    frame = struct.pack(">HBHHB", 8 + 3 * components, 8, 2, 4, components) + b"\1\x11\0" * components
    return b"\xff\xd8\xff\xe0\0\x04JF\xff\xc0" + frame + b"\xff\xda\0\x02scan\xff\xd9"


def logo_reading(tmp_path: Path, name: str, content: bytes) -> tuple[list[str], object]:
    clinic = edited(CLINIC, "file: logo.svg", f"file: {name}")
    reading = read_library(a_project(tmp_path, {CLINIC: clinic, f"clinics/riverside/{name}": content}))
    assert reading.library is not None
    found = reading.library.clinics[0].logo if reading.library.clinics else None
    return [f"{p.place} {p.kind.slug}" for p in reading.problems], found and found.picture


def test_pixel_logos(tmp_path: Path) -> None:
    """PNG and JPEG arrive byte for byte, with their size."""
    for name, content in (("l.png", png()), ("l.JPG", jpeg())):
        problems, picture = logo_reading(tmp_path / name, name, content)
        assert problems == []
        assert isinstance(picture, Image)
        assert (picture.content, picture.size.width, picture.size.height) == (content, 4, 2)


@pytest.mark.parametrize(
    ("name", "content", "slug"),
    [
        ("l.png", b"", "bad-picture"),
        ("l.png", jpeg(), "bad-picture"),
        ("l.png", png()[:-20], "bad-picture"),
        ("l.png", png().replace(b"IDAT", b"IDAX"), "bad-picture"),
        ("l.png", png(0, 2), "bad-picture"),
        ("l.png", png(60_000, 60_000), "too-large"),
        ("l.png", png() + b"\0" * 5_000_000, "too-large"),
        ("l.jpg", png(), "bad-picture"),
        ("l.jpg", jpeg()[:30], "bad-picture"),
        ("l.jpg", b"\xff\xd8\xff", "bad-picture"),
        ("l.jpg", jpeg(4), "bad-picture"),
        ("l.gif", b"GIF89a", "bad-picture"),
        ("l.pdf", b"%PDF", "bad-picture"),
    ],
)
def test_logos_that_cannot_be_printed(name: str, content: bytes, slug: str, tmp_path: Path) -> None:
    """A damaged, wrong, huge or CMYK picture is told where the clinic names it."""
    problems, picture = logo_reading(tmp_path, name, content)
    assert problems == [f"{CLINIC}:3:14 {slug}"]
    assert picture is None


def test_an_unreadable_drawing_is_told_in_its_own_file(tmp_path: Path) -> None:
    """An SVG's mistakes have the SVG's lines, since that is where they are mended."""
    problems, _ = logo_reading(tmp_path, "l.svg", b"<svg>\n<nonsense")
    assert problems and all(problem.startswith("clinics/riverside/l.svg:") for problem in problems)


def test_a_link_does_not_lead_out(tmp_path: Path) -> None:
    """A logo that is a link to a file outside the project is refused, and not read."""
    secret = tmp_path / "secret.png"
    secret.write_bytes(png())
    project = a_project(tmp_path, {CLINIC: edited(CLINIC, "file: logo.svg", "file: l.png")})
    (project / "clinics/riverside/l.png").symlink_to(secret)
    reading = read_library(project)
    assert [problem.kind.slug for problem in reading.problems] == ["outside-project"]
    assert reading.library is not None
    assert all("l.png" not in one.path for one in reading.library.inputs)


@pytest.mark.parametrize("file", ["/etc/passwd.svg", "a\\0b.svg", "x" * 900 + ".svg", ".", "..", "sub/", "~/x.svg"])
def test_impossible_logo_names(file: str, tmp_path: Path) -> None:
    """A name that no file can have is a problem like any other."""
    reading = reading_of(tmp_path, CLINIC, edited(CLINIC, "file: logo.svg", f'file: "{file}"'))
    assert reading.broken == ("riverside",)


def test_a_folder_in_the_place_of_a_file(tmp_path: Path) -> None:
    """A folder called content.yaml is told, not raised."""
    project = a_project(tmp_path)
    (project / CONTENT).unlink()
    (project / CONTENT).mkdir()
    (problem,) = read_library(project).problems
    assert problem.kind.slug == "unreadable-file"


def test_a_file_that_is_far_too_large(tmp_path: Path) -> None:
    """Nobody waits for a file that can be no content."""
    (problem,) = reading_of(tmp_path, CONTENT, "# " + "x" * 2_000_001).problems
    assert problem.kind.slug == "too-large"


def test_every_kind_is_explained() -> None:
    """`leaflets explain` has more to say than the message: at least a sentence, ending as one."""
    for kind in kinds():
        assert len(kind.explanation) > 40, kind.slug
        assert kind.explanation.endswith((".", ")")), kind.slug
