"""Reads a printed file back and checks what a validator does not: that marks, tree and parent tree agree both ways.

Each check raises AssertionError, so that the damage tests can see it notice.
"""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

PAINTING = frozenset(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", '"', "EI", "BI"])


def open_pdf(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """All structure elements, depth first."""
    waiting = list(pdf.Root.StructTreeRoot.K)
    while waiting:
        element = waiting.pop(0)
        yield element
        waiting[:0] = [kid for kid in element.K if is_element(kid)]


def is_element(kid: object) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid


def role(element: pikepdf.Dictionary) -> str:
    return str(element.S)[1:]


def content_of(element: pikepdf.Dictionary) -> list[tuple[tuple[int, int], int]]:
    """The element's own content as (page object, MCID)."""
    found = []
    for kid in element.K:
        if isinstance(kid, int):
            found.append((element.Pg.objgen, kid))
        elif kid.get("/Type") == "/MCR":
            found.append((kid.Pg.objgen, int(kid.MCID)))
    return found


def parent_tree(pdf: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    keys = [int(key) for key in nums[::2]]
    assert keys == sorted(set(keys)) and pdf.Root.StructTreeRoot.ParentTreeNextKey > keys[-1]
    return dict(zip(keys, nums[1::2], strict=True))


@dataclass
class Shown:
    """Text shown on a page: in which marked content (None for artifacts), and whether it is marked as reversed."""

    mcid: int | None
    text: str
    reversed: bool


def shown(page: pikepdf.Page) -> list[Shown]:
    """The text of a page in drawing order. Asserts that all painting is marked and that marks do not nest."""
    maps = {key: unicode_map(font) for key, font in page.Resources.Font.items()}
    found: list[Shown] = []
    marks: list[tuple[str, int | None]] = []
    current = None
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                assert not marks, "a tagged sequence or artifact inside another"
                assert str(operands[0]) == "/Artifact" or "/MCID" in operands[1]
                marks.append((str(operands[0]), operands[1].get("/MCID")))
            case "BMC":
                assert str(operands[0]) == "/ReversedChars" and len(marks) == 1
                marks.append(("/ReversedChars", None))
            case "EMC":
                marks.pop()
            case "Tf":
                current = maps[str(operands[0])]
            case "TJ":
                assert marks, "text outside of any mark"
                text = "".join(
                    current[code] for part in operands[0] if isinstance(part, pikepdf.String) for code in codes(part)
                )
                found.append(Shown(marks[0][1], text, len(marks) > 1))
            case other if other in PAINTING:
                assert marks, f"{other} outside of any mark"
    assert not marks, "a mark is left open"
    return found


def codes(string: pikepdf.String) -> tuple[int, ...]:
    data = bytes(string)
    return struct.unpack(f">{len(data) // 2}H", data)


def unicode_map(font: pikepdf.Dictionary) -> dict[int, str]:
    """CID to text, from the font's ToUnicode."""
    found: dict[int, str] = {}
    rows = 0
    for line in font.ToUnicode.read_bytes().decode("ascii").splitlines():
        if line.endswith("beginbfchar"):
            rows = int(line.split()[0])
            assert rows <= 100
        elif line == "endbfchar":
            assert rows == 0
        elif rows:
            code, text = line.split()
            found[int(code.strip("<>"), 16)] = bytes.fromhex(text.strip("<>")).decode("utf-16-be")
            rows -= 1
    return found


def check_marks(pdf: pikepdf.Pdf) -> None:
    """Each MCID on a page is in the parent tree and among the kids of the element it names, and the other way round."""
    tree = parent_tree(pdf)
    drawn: dict[tuple[tuple[int, int], int], tuple[int, int]] = {}
    for page in pdf.pages:
        assert page.Tabs == "/S"
        mcids = [
            int(operands[1].MCID)
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC" and "/MCID" in operands[1]
        ]
        owners = tree[int(page.StructParents)]
        assert mcids == list(range(len(owners))), "the page's MCIDs are not those of the parent tree"
        drawn |= {(page.objgen, mcid): owners[mcid].objgen for mcid in mcids}
    claimed = [(content, element.objgen) for element in elements(pdf) for content in content_of(element)]
    assert len(claimed) == len(dict(claimed)) and dict(claimed) == drawn, "tree and parent tree differ"
    for element in elements(pdf):
        for kid in element.K:
            assert not is_element(kid) or kid.P.objgen == element.objgen, "a kid names another parent"


def check_annotations(pdf: pikepdf.Pdf) -> int:
    """Each annotation's parent tree entry is a Link that holds it, and each OBJR is on its page. Gives their number."""
    tree = parent_tree(pdf)
    on_pages = {}
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            owner = tree[int(annotation.StructParent)]
            held = [kid.Obj.objgen for kid in owner.K if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid]
            assert owner.S == "/Link" and annotation.objgen in held, "an annotation is not in its link"
            assert annotation.F == 4 and str(annotation.Contents)
            assert ("/A" in annotation) != ("/Dest" in annotation)
            on_pages[annotation.objgen] = page.objgen
    for element in elements(pdf):
        for kid in element.K:
            if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid:
                assert on_pages.pop(kid.Obj.objgen) == kid.Pg.objgen, "an OBJR names another page"
    assert not on_pages
    keys = [int(page.StructParents) for page in pdf.pages]
    keys += [int(a.StructParent) for page in pdf.pages for a in page.get("/Annots", [])]
    assert sorted(keys) == sorted(tree)
    return len(keys) - len(pdf.pages)


def spoken(pdf: pikepdf.Pdf) -> list[tuple[str, str]]:
    """(role, own text) of each element in the order of the tree."""
    text = {(page.objgen, s.mcid): "" for page in pdf.pages for s in shown(page)}
    for page in pdf.pages:
        for s in shown(page):
            text[page.objgen, s.mcid] += s.text[::-1] if s.reversed else s.text
    return [(role(e), "".join(text.get(content, "") for content in content_of(e))) for e in elements(pdf)]


def tables_of(program: bytes) -> dict[str, bytes]:
    """The tables of a TrueType program."""
    (count,) = struct.unpack_from(">H", program, 4)
    found = {}
    for index in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", program, 12 + 16 * index)
        found[tag.decode()] = program[offset : offset + length]
    return found


def advances(program: bytes) -> list[float]:
    """The advance widths of a TrueType program in thousandths of the em, by glyph id."""
    tables = tables_of(program)
    (em,) = struct.unpack_from(">H", tables["head"], 18)
    (long,) = struct.unpack_from(">H", tables["hhea"], 34)
    (glyphs,) = struct.unpack_from(">H", tables["maxp"], 4)
    widths = [struct.unpack_from(">H", tables["hmtx"], 4 * min(gid, long - 1))[0] for gid in range(glyphs)]
    return [width * 1000 / em for width in widths]


def check_fonts(pdf: pikepdf.Pdf) -> None:
    """Each font is an embedded subset; each code used has a text, a glyph and the width of that glyph."""
    used: dict[tuple[int, int], set[int]] = {}
    for page in pdf.pages:
        current = None
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tf":
                current = page.Resources.Font[str(operands[0])].objgen
            elif str(operator) == "TJ":
                shown_codes = {c for part in operands[0] if isinstance(part, pikepdf.String) for c in codes(part)}
                used.setdefault(current, set()).update(shown_codes)
    fonts = {font.objgen: font for page in pdf.pages for font in page.Resources.Font.values()}
    assert set(used) == set(fonts)
    for own, font in fonts.items():
        _check_font(font, used[own])


def _check_font(font: pikepdf.Dictionary, used: set[int]) -> None:
    (descendant,) = font.DescendantFonts
    assert font.Subtype == "/Type0" and font.Encoding == "/Identity-H" and font.BaseFont == descendant.BaseFont
    tag, plus, _ = str(font.BaseFont)[1:].partition("+")
    assert plus and len(tag) == 6 and tag.isalpha() and tag.isupper()
    widths = advances(descendant.FontDescriptor.FontFile2.read_bytes())
    to_gid = descendant.CIDToGIDMap.read_bytes()
    texts = unicode_map(font)
    start, listed = descendant.W
    assert start == 1 and len(listed) == len(texts) == len(to_gid) // 2 - 1
    for code in used:
        (gid,) = struct.unpack_from(">H", to_gid, 2 * code)
        assert gid, f"code {code} draws .notdef"
        assert abs(float(listed[code - 1]) - widths[gid]) < 0.01, f"the width of code {code} is not its glyph's"
        text = texts[code]
        assert text and not any("\ue000" <= c <= "\uf8ff" or c in "\0\ufeff\ufffe" for c in text)


def check_all(pdf: pikepdf.Pdf) -> None:
    """Everything that must hold for each file that we print."""
    assert not pdf.check_pdf_syntax() if hasattr(pdf, "check_pdf_syntax") else not pdf.check()
    assert pdf.Root.MarkInfo.Marked and pdf.Root.ViewerPreferences.DisplayDocTitle and str(pdf.Root.Lang)
    for page in pdf.pages:
        shown(page)
    check_marks(pdf)
    check_annotations(pdf)
    check_fonts(pdf)
    for element in elements(pdf):
        check_element(element)


def check_element(element: pikepdf.Dictionary) -> None:
    """What single elements need."""
    attributes = element.get("/A", {})
    match role(element):
        case "Figure":
            assert str(element.Alt) and attributes.Placement == "/Block" and len(attributes.BBox) == 4
        case "TH":
            assert attributes.Scope in ("/Column", "/Row", "/Both")
        case "L":
            assert attributes.ListNumbering in ("/None", "/Disc", "/Decimal")
        case "Note":
            assert str(element.ID)
