"""The file itself: bytes, metadata, colours, fonts, images."""

import io
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone

import pikepdf
import pypdf
import pytest
from lxml import etree
from pdf_bookmaker import PALETTE, Maker, full_book, imprint, picture
from pdf_reader import check_fonts, elements, open_pdf, unicode_map
from PIL import Image as Pixels
from PIL import ImageCms

from leaflets.drawing import Image
from leaflets.geometry import Size
from leaflets.pdf import print_book
from leaflets.pdf.colours import srgb_profile
from leaflets.pdf.fonts import to_unicode
from leaflets.pdf.images import raster
from leaflets.pdf.metadata import EDITION_NAMESPACE
from leaflets.pdf.objects import name, number, text_string
from leaflets.setting.galley import Photo

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"


def test_same_input_same_bytes(full_bytes):
    """Printing twice gives the same file, and another imprint another one."""
    assert print_book(full_book(), imprint()) == full_bytes
    assert print_book(full_book(), imprint(version="1.1")) != full_bytes


def test_layout_of_the_file(full_bytes):
    """Header with a binary comment, an end of line around each stream, an identifier, and no Helvetica."""
    assert re.match(rb"%PDF-1\.7\n%[\x80-\xff]{4}\n", full_bytes)
    assert full_bytes.count(b"\nendstream\nendobj\n") == full_bytes.count(b"endstream")
    assert b"Helvetica" not in full_bytes and full_bytes.endswith(b"%%EOF\n")
    with open_pdf(full_bytes) as pdf:
        assert pdf.trailer.ID[0] == pdf.trailer.ID[1] and len(bytes(pdf.trailer.ID[0])) == 16
        assert not any(isinstance(o, pikepdf.Dictionary) and o.get("/BaseFont") == "/Helvetica" for o in pdf.objects)
        assert not any("/Trans" in page for page in pdf.pages)


def test_other_readers_open_it(full_bytes):
    """A second, independent reader finds pages, title, bookmarks and text."""
    reader = pypdf.PdfReader(io.BytesIO(full_bytes), strict=True)
    assert len(reader.pages) == 2 and reader.metadata.title == "Hemifacial spasm"
    assert reader.outline[0].title == "Hemifacial spasm"
    assert "A paragraph that begins on one page" in reader.pages[0].extract_text()


def test_many_objects():
    """More objects than one object stream holds are all found again."""
    maker = Maker()
    for index in range(700):
        maker.text(f"{index}", maker.tag("P"), down=0.5)
    with open_pdf(print_book(maker.book(), imprint())) as pdf:
        assert sum(1 for _ in elements(pdf)) == 702


def test_body_is_the_same_for_all_colours():
    """Pages name colours by their index, so another clinic's palette changes nothing in their bytes."""
    other = {token: (255 - r, g, b) for token, (r, g, b) in PALETTE.items()}
    with (
        open_pdf(print_book(full_book(), imprint())) as one,
        open_pdf(print_book(full_book(), imprint(palette=other))) as two,
    ):
        for first, second in zip(one.pages, two.pages, strict=True):
            assert first.Contents.read_raw_bytes() == second.Contents.read_raw_bytes()
        palette = two.pages[0].Resources.ColorSpace.Palette
        assert list(palette)[:3] == ["/Indexed", "/DeviceRGB", 3]
        assert bytes(palette[3]) == b"".join(bytes(other[token]) for token in sorted(other))


def xmp(pdf: pikepdf.Pdf) -> etree._Element:
    assert "/Filter" not in pdf.Root.Metadata  # readable without decoding (ISO 19005-2 6.6.2.1)
    return etree.fromstring(pdf.Root.Metadata.read_bytes())


def texts(root: etree._Element, tag: str) -> list[str]:
    found = root.find(f".//{tag}")
    return [] if found is None else [item.text for item in found.iter(f"{RDF}li")] or [found.text]


def test_metadata_and_information_agree(full):
    """XMP and Info say the same title, authors, subject, keywords, tool, producer and dates."""
    root, info = xmp(full), full.docinfo
    assert texts(root, f"{DC}title") == [str(info.Title)] == ["Hemifacial spasm"]
    assert ", ".join(texts(root, f"{DC}creator")) == str(info.Author) == "A. Writer, B. Editor"
    assert texts(root, f"{DC}description") == [str(info.Subject)] == ["What it is & what you can choose"]
    assert texts(root, "{http://ns.adobe.com/pdf/1.3/}Keywords") == [str(info.Keywords)]
    assert texts(root, "{http://ns.adobe.com/pdf/1.3/}Producer") == [str(info.Producer)]
    assert texts(root, "{http://ns.adobe.com/xap/1.0/}CreatorTool") == [str(info.Creator)]
    assert texts(root, "{http://ns.adobe.com/xap/1.0/}CreateDate") == ["2026-11-20T09:30:00+00:00"]
    assert str(info.CreationDate) == str(info.ModDate) == "D:20261120093000+00'00'"
    assert texts(root, f"{DC}language") == [str(full.Root.Lang)] == ["en-GB"]
    assert texts(root, f"{DC}identifier") == ["hemifacial-spasm/plain/en-GB/example/1.0"]


def test_conformance_is_claimed_and_own_schemas_described(full):
    """PDF/UA-1 and PDF/A-2a, and every property outside the XMP specification is described in the file."""
    root = xmp(full)
    ua, a = "{http://www.aiim.org/pdfua/ns/id/}", "{http://www.aiim.org/pdfa/ns/id/}"
    assert texts(root, f"{ua}part") == ["1"]
    assert texts(root, f"{a}part") == ["2"] and texts(root, f"{a}conformance") == ["A"]
    schema, own = "{http://www.aiim.org/pdfa/ns/schema#}", "{http://www.aiim.org/pdfa/ns/property#}"
    described = {
        (item.find(f"{schema}namespaceURI").text, entry.text)
        for item in root.iter(f"{RDF}li")
        if item.find(f"{schema}namespaceURI") is not None
        for entry in item.iter(f"{own}name")
    }
    used = {tuple(e.tag[1:].split("}")) for e in root.find(f".//{RDF}Description") if e.tag.startswith(("{urn:", ua))}
    assert used == described and {space for space, _ in used} == {EDITION_NAMESPACE, ua[1:-1]}


def test_draft_is_told_to_machines(full):
    """The state of review stands in the metadata, in words and as a flag."""
    own = f"{{{EDITION_NAMESPACE}}}"
    assert texts(xmp(full), f"{own}draft") == ["True"]
    assert texts(xmp(full), f"{own}status") == ["Draft, not clinically reviewed"]
    assert texts(xmp(full), f"{own}edition") == ["1.0"]


def test_metadata_survives_odd_text():
    """Marks of XML, brackets, other scripts and control characters in the imprint do no harm."""
    zone = timezone(timedelta(hours=-3, minutes=-30))
    date = datetime(2026, 1, 2, 3, 4, 5, tzinfo=zone)
    title = 'Zuckungen <i> & "Krämpfe" (ein\\Wort) 顔面\x0b'
    maker = Maker()
    maker.block("H1", "x", title=title)
    with open_pdf(print_book(maker.book(), imprint(title=title, date=date, keywords=(), authors=()))) as pdf:
        assert str(pdf.docinfo.Title) == title and texts(xmp(pdf), f"{DC}title") == [title[:-1]]
        assert str(pdf.docinfo.CreationDate) == "D:20260102030405-03'30'"
        assert "/Author" not in pdf.docinfo and texts(xmp(pdf), f"{DC}creator") == []
        assert str(pdf.Root.Outlines.First.Title) == title


def test_output_intent_is_srgb(full):
    """The profile is small, always the same, and a colour engine finds sRGB's values in it."""
    (intent,) = full.Root.OutputIntents
    profile = intent.DestOutputProfile.read_bytes()
    assert intent.S == "/GTS_PDFA1" and intent.DestOutputProfile.N == 3
    assert profile == srgb_profile() and len(profile) < 700
    own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    swatch = Pixels.new("RGB", (3, 1))
    swatch.putdata([(255, 0, 0), (12, 130, 250), (90, 91, 92)])
    for source, target in ((own, ImageCms.createProfile("sRGB")), (ImageCms.createProfile("sRGB"), own)):
        changed = ImageCms.profileToProfile(swatch, source, target)
        assert all(abs(a - b) <= 1 for a, b in zip(changed.tobytes(), swatch.tobytes(), strict=True))


def test_viewer_shows_the_title(full):
    """The window's title is the document's, and pages turn from left to right."""
    assert full.Root.ViewerPreferences.DisplayDocTitle is True
    assert full.Root.ViewerPreferences.Direction == "/L2R"


def test_fonts(full):
    """Codes have text, glyph and width; bold is a second font; kerning moves the pen as the shaper said."""
    check_fonts(full)
    maker = Maker()
    maker.text("AVAVA To", maker.tag("P"))
    maker.text("bold", maker.tag("P"), strong=True)
    with open_pdf(print_book(maker.book(), imprint())) as pdf:
        check_fonts(pdf)
        assert len(pdf.pages[0].Resources.Font) == 2
        array = next(ops[0] for ops, op in pikepdf.parse_content_stream(pdf.pages[0]) if str(op) == "TJ")
        (run,) = maker.pages[0][0].marks
        back = sum(float(part) for part in array if not isinstance(part, pikepdf.String))
        em = run.face.units_per_em
        assert back > 0 and abs(back - sum(c.width - c.advance for c in run.clusters) * 1000 / em) < 0.01


def test_unicode_map_of_many_codes():
    """Blocks of at most 100; astral characters as surrogates; several characters in one code."""
    found = [chr(0x4E00 + n) for n in range(250)] + ["𠮷", "ffi"]
    with pikepdf.new() as pdf:
        font = pikepdf.Dictionary(ToUnicode=pdf.make_stream(to_unicode(found).encode()))
        assert unicode_map(font) == dict(enumerate(found, 1))


@contextmanager
def embedded(image: Image) -> Iterator[pikepdf.Object]:
    """The image as it is in a file in which it is drawn twice."""
    maker = Maker()
    figure = maker.tag("Figure", alt="x")
    for _ in range(2):
        maker.put(Photo(x=0, y=0, width=48, height=32, picture=image, tag=figure), down=40)
    with open_pdf(print_book(maker.book(), imprint())) as pdf:
        (xobject,) = pdf.pages[0].Resources.XObject.values()
        assert (xobject.Width, xobject.Height) == (24, 16)
        yield xobject


@pytest.mark.parametrize("mode", ["RGB", "P", "L", "1", "RGBA", "LA", "I;16"])
def test_png(mode):
    """The pixels of a PNG of any sort come out as they went in; alpha becomes a soft mask; used twice, stored once."""
    image = picture(mode, "PNG")
    before = Pixels.open(io.BytesIO(image.content))
    if mode == "I;16":
        before = before.point(lambda value: value / 256).convert("L")
    with embedded(image) as xobject:
        after = pikepdf.PdfImage(xobject).as_pil_image()
        assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()
        assert ("/SMask" in xobject) == ("A" in mode)
        if "A" in mode:
            assert xobject.SMask.read_bytes() == before.getchannel("A").tobytes()


def test_png_data_passes_through():
    """Plain PNG data is not decoded: the compressed bytes are the file's own."""
    image = picture("RGB", "PNG")
    assert raster(image).data in image.content and zlib.decompress(raster(image).data)


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_jpeg_passes_through(mode):
    """JPEG data is embedded as it is."""
    image = picture(mode, "JPEG")
    with embedded(image) as xobject:
        assert xobject.read_raw_bytes() == image.content


def test_cmyk_becomes_rgb():
    """The output intent is sRGB, so a CMYK JPEG is converted."""
    with embedded(picture("CMYK", "JPEG")) as xobject:
        assert xobject.ColorSpace == "/DeviceRGB"


def test_transparent_palette_becomes_a_mask():
    """A palette image with a transparent colour has a soft mask; without one it keeps its palette."""
    out = io.BytesIO()
    pixels = Pixels.new("P", (24, 16), 1)
    pixels.putpalette([0, 0, 0, 9, 99, 200])
    pixels.paste(0, (0, 0, 5, 5))
    pixels.save(out, "PNG", transparency=0)
    with embedded(Image(content=out.getvalue(), size=Size(24, 16), digest="palette")) as xobject:
        assert set(xobject.SMask.read_bytes()) == {0, 255}


def test_small_syntax():
    """Numbers, names and strings are written as PDF wants them."""
    assert [number(v) for v in (0, -0.0001, 1.5, 100, 1e-9, 1234567.25)] == ["0", "0", "1.5", "100", "0", "1234567.25"]
    assert name("ABCDEF+Noto Sans(1)") == "/ABCDEF+Noto#20Sans#281#29"
    assert text_string("a(b)\\") == "(a\\(b\\)\\\\)" and text_string("é") == "<feff00e9>"
