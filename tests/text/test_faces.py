"""Faces and stacks: measured, checked, and quick to have."""

import hashlib
import json
import pickle
import shutil

import pytest
from fontTools.ttLib import TTFont
from typesetting import BOLD, FONTS, LIBRARY, REGULAR

from leaflets.text import FontError, read_fonts


def manifest(folder, **changes):
    """A copy of the fonts folder whose manifest has one more family, as `changes` say."""
    shutil.copytree(FONTS, folder)
    data = json.loads((folder / "manifest.json").read_text())
    data["families"].append(data["families"][0] | changes)
    (folder / "manifest.json").write_text(json.dumps(data))
    return folder


def test_metrics_are_those_of_the_font():
    """Units, ascent and descent are the font's own; heights are those of the drawn x and H."""
    face, font = REGULAR[0], TTFont(REGULAR[0].path)
    assert face.name == font["name"].getDebugName(6) == "NotoSans-Regular"
    assert (face.units_per_em, face.ascent, face.descent) == (
        font["head"].unitsPerEm,
        font["hhea"].ascent,
        font["hhea"].descent,
    )
    glyphs, names = font["glyf"], font.getBestCmap()
    assert face.x_height == glyphs[names[ord("x")]].yMax
    assert face.cap_height == glyphs[names[ord("H")]].yMax


def test_strong_is_another_file():
    """A strong stack begins with the bold face, and the digest tells the two apart."""
    assert BOLD[0].name == "NotoSans-Bold"
    assert BOLD[0] != REGULAR[0]
    assert len({BOLD[0], REGULAR[0]}) == 2


def test_covers_is_exact():
    """A face covers what its cmap has: é and ẫ, but neither the arrow nor a control character."""
    face = REGULAR[0]
    assert face.covers("é")
    assert face.covers("ẫ")
    assert not face.covers("→")
    assert not face.covers("\x00")


def test_family_name_is_forgiving():
    """A theme may write "noto-sans" for "Noto Sans"."""
    assert LIBRARY.faces("noto-sans", False, "en")[:1] == REGULAR


def test_unknown_family_names_the_known_ones():
    """An unknown family is refused, and the message says what there is."""
    with pytest.raises(FontError, match="Comic Neue") as caught:
        LIBRARY.faces("Comic Neue", False, "en")
    assert "Noto Sans" in str(caught.value)


def test_the_families_of_the_language_come_before_the_others(tmp_path):
    """The stack is: the family asked for, then those that serve the language, then the rest as a last resort."""
    bold = json.loads((FONTS / "manifest.json").read_text())["families"][0]["files"]["700"]
    folder = manifest(tmp_path / "fonts", name="Serving", languages=["zh"], files={"400": bold})
    data = json.loads((folder / "manifest.json").read_text())
    data["families"] = [data["families"][0] | {"name": "Other"}, data["families"][0], data["families"][-1]]
    (folder / "manifest.json").write_text(json.dumps(data))
    library = read_fonts(folder)
    assert library.families == ("Other", "Noto Sans", "Serving")
    assert [face.name for face in library.faces("Noto Sans", False, "zh-Hans")] == [
        "NotoSans-Regular",
        "NotoSans-Bold",
        "NotoSans-Regular",
    ]
    assert [face.name for face in library.faces("Noto Sans", False, "en")][1] == "NotoSans-Regular"


@pytest.mark.parametrize(
    ("language", "face"),
    [
        ("ar", "NotoNaskhArabic-Regular"),
        ("fa-IR", "Vazirmatn-Regular"),
        ("ur", "NotoNastaliqUrdu-Regular"),
        ("he", "NotoSansHebrew-Regular"),
        ("hi", "NotoSansDevanagari-Regular"),
        ("th", "NotoSansThaiLooped-Regular"),
        ("zh", "NotoSansSC-Regular"),
        ("zh-Hans-CN", "NotoSansSC-Regular"),
        ("zh-Hant", "NotoSansTC-Regular"),
        ("zh-TW", "NotoSansTC-Regular"),
        ("ja", "NotoSansJP-Regular"),
        ("ko", "NotoSansKR-Regular"),
    ],
)
def test_each_language_has_its_own_face(language, face):
    """Behind the theme's family stands the one that is made for the language, of its own region for Chinese."""
    assert [one.name for one in LIBRARY.faces("Noto Sans", False, language)][:2] == ["NotoSans-Regular", face]


def test_altered_font_is_refused(tmp_path):
    """A file with another checksum than the manifest's is never used."""
    shutil.copytree(FONTS, tmp_path / "fonts")
    file = next((tmp_path / "fonts").rglob("*Regular.ttf"))
    file.write_bytes(file.read_bytes() + b"\0")
    with pytest.raises(FontError, match="font-altered"):
        read_fonts(tmp_path / "fonts").faces("Noto Sans", False, "en")


def test_font_without_truetype_outlines_is_refused(tmp_path):
    """A file that HarfBuzz cannot draw TrueType outlines from is refused, though its checksum is right."""
    (tmp_path / "text.ttf").write_text("not a font")
    digest = hashlib.sha256(b"not a font").hexdigest()
    family = {"name": "X", "files": {"400": {"file": "text.ttf", "sha256": digest}}, "languages": [], "scripts": []}
    (tmp_path / "manifest.json").write_text(json.dumps({"families": [family]}))
    with pytest.raises(FontError, match="no TrueType outlines"):
        read_fonts(tmp_path).faces("X", False, "en")


def test_missing_files_are_told(tmp_path):
    """No manifest, a manifest of another shape and a missing font file each end in a FontError, not a traceback."""
    with pytest.raises(FontError, match="font-missing"):
        read_fonts(tmp_path)
    (tmp_path / "manifest.json").write_text('{"families": [{"name": "X"}]}')
    with pytest.raises(FontError, match="not one that we wrote"):
        read_fonts(tmp_path)
    shutil.copy(FONTS / "manifest.json", tmp_path)
    with pytest.raises(FontError, match="cannot be read"):
        read_fonts(tmp_path).faces("Noto Sans", False, "en")


def test_faces_and_library_can_be_sent_to_a_worker():
    """A pickled face and library come back equal and usable."""
    face = pickle.loads(pickle.dumps(REGULAR[0]))
    assert face == REGULAR[0]
    assert hash(face) == hash(REGULAR[0])
    assert face.covers("a")
    library = pickle.loads(pickle.dumps(LIBRARY))
    assert library.digest == LIBRARY.digest
    assert library.faces("Noto Sans", True, "en")[:1] == BOLD


def test_library_digest_follows_the_files(tmp_path):
    """Another set of fonts has another digest: a cache keyed with it cannot print the old font."""
    other = read_fonts(manifest(tmp_path / "fonts", name="More"))
    assert other.digest != LIBRARY.digest
