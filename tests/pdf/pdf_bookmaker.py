"""Made-up books for the tests of the press: text set by the real engine, everything else placed by hand."""

import hashlib
import io
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from PIL import Image as Pixels

from leaflets.drawing import Drawing, Image, Shape, circle, rectangle
from leaflets.geometry import Size
from leaflets.makeup.pages import Book, Group, Page, Piece
from leaflets.pdf import Imprint
from leaflets.problems import Place
from leaflets.setting.galley import ARTIFACT, Galley, GlyphRun, LinkArea, Mark, Photo, Tag, Vector
from leaflets.text import Span, fill, prepare, read_fonts

A4 = Size(595.28, 841.89)
FONTS = Path(__file__).parents[2] / "templates" / "fonts"
PALETTE = {"ink": (20, 20, 30), "brand": (11, 85, 99), "paper": (255, 255, 255), "rule": (160, 160, 160)}
LOREM = "The facial nerve tells the muscles of the face to move, and a blood vessel may press on it."


def imprint(**changes: object) -> Imprint:
    """An imprint with everything in it."""
    sheet = Imprint(
        title="Hemifacial spasm",
        language="en-GB",
        authors=("A. Writer", "B. Editor"),
        subject="What it is & what you can choose",
        keywords=("hemifacial spasm", "botulinum toxin"),
        creator="leaflets 0.1.0",
        date=datetime(2026, 11, 20, 9, 30, tzinfo=UTC),
        draft=True,
        status="Draft, not clinically reviewed",
        palette=PALETTE,
        clinic="Riverbank Clinic",
        version="1.0",
        identifier="hemifacial-spasm/plain/en-GB/example/1.0",
    )
    return replace(sheet, **changes)


@cache
def _fonts():
    return read_fonts(FONTS)


def at(line: int) -> Place:
    """A place in a file that no test reads."""
    return Place("content.yaml", line, 3)


@dataclass
class Maker:
    """Builds a book of one galley, line by line from the top of each page."""

    tags: list[Tag] = field(default_factory=list)
    pages: list[list[Piece]] = field(default_factory=lambda: [[]])
    y: float = 60.0

    def tag(self, role: str, parent: int | None = None, **rest: object) -> int:
        self.tags.append(Tag(role=role, parent=parent, **rest))
        return len(self.tags) - 1

    def page(self) -> None:
        self.pages.append([])
        self.y = 60.0

    def put(self, *marks: Mark, down: float = 0.0, x: float = 60.0, artifact: str = "", galley: int | None = 0) -> None:
        self.pages[-1].append(Piece(x=x, y=self.y, marks=marks, galley=galley, artifact=artifact))
        self.y += down

    def text(
        self,
        text: str,
        tag: int,
        *,
        x: float = 60.0,
        down: float = 18.0,
        language: str = "en",
        size: float = 12.0,
        strong: bool = False,
        direction: str = "ltr",
        **rest: object,
    ) -> float:
        """Set a line of text and give its width in points."""
        marks = glyphs(text, tag, language=language, size=size, strong=strong, direction=direction, **rest)
        self.put(*marks, x=x, down=down)
        last = marks[-1]
        return last.x + sum(c.advance for c in last.clusters) * size / last.face.units_per_em

    def block(self, role: str, text: str, **rest: object) -> int:
        """An element with a line of text in it."""
        tag = self.tag(role, **rest)
        self.text(text, tag)
        return tag

    def book(self) -> Book:
        pages = tuple(Page(size=A4, pieces=tuple(pieces)) for pieces in self.pages)
        galley = Galley(width=475.0, strips=(), tags=tuple(self.tags))
        return Book(pages=pages, galleys=(galley,), groups=(Group(),), places=(0,))


def glyphs(
    text: str,
    tag: int,
    *,
    language: str = "en",
    size: float = 12.0,
    strong: bool = False,
    direction: str = "ltr",
    colour: str = "ink",
    y: float = 12.0,
) -> list[GlyphRun]:
    """The runs of one line of text."""
    faces = _fonts().faces("Noto Sans", strong, language)
    prepared = prepare([Span(text=text, faces=faces, size=size, language=language)], direction)
    assert not prepared.missing
    (line,) = fill(prepared, 10_000.0)
    return [
        GlyphRun(
            x=fragment.x,
            y=y,
            face=fragment.face,
            size=size,
            clusters=fragment.clusters,
            colour=colour,
            tag=tag,
            reversed=fragment.level % 2 == 1,
        )
        for fragment in line.fragments
    ]


def picture(mode: str, form: str, size: tuple[int, int] = (24, 16), **options: object) -> Image:
    """A small image of pixels: a colour ramp, with a ramp of alpha where the mode has one."""
    ramp = Pixels.linear_gradient("L").resize(size)
    pixels = Pixels.merge("RGB", (ramp, ramp.transpose(Pixels.Transpose.FLIP_TOP_BOTTOM), ramp))
    if "A" in mode:
        pixels.putalpha(ramp)
    out = io.BytesIO()
    pixels.convert(mode).save(out, form, **options)
    content = out.getvalue()
    return Image(content=content, size=Size(*map(float, size)), digest=hashlib.sha256(content).hexdigest())


def qr() -> Drawing:
    """A drawing with many squares, filled by one even-odd path, and a stroked circle."""
    steps = [step for n in range(40) for step in rectangle(n % 8, n // 8 * 1.5, 0.8, 0.8)]
    shapes = (
        Shape(steps=rectangle(0, 0, 8, 8), fill="paper"),
        Shape(steps=tuple(steps), fill="ink", even_odd=True),
        Shape(steps=circle(4, 4, 3), stroke="brand", width=0.2),
        Shape(steps=circle(4, 4, 1), fill="paper", stroke="brand", width=0.2),
    )
    return Drawing(size=Size(8.0, 8.0), shapes=shapes)


def full_book() -> Book:
    """A book with every construct that a leaflet may have."""
    maker = Maker()
    ground = Vector(
        x=0, y=0, scale=1.0, width=475, height=60, shapes=(Shape(steps=rectangle(0, 0, 475, 60), fill="rule"),)
    )
    maker.put(ground, artifact="Background", galley=None)
    maker.block("H1", "Hemifacial spasm", title="Hemifacial spasm", anchor="top", place=at(1))
    maker.block("P", LOREM, place=at(2))
    _links(maker)
    _lists(maker)
    maker.put(*glyphs("Page 1 of 2", ARTIFACT), artifact="Footer", galley=None)
    split = maker.tag("P", place=at(9))
    maker.text("A paragraph that begins on one page ", split)
    maker.page()
    maker.text("and ends on the next.", split)
    maker.block("H2", "What can be done", title="What can be done", anchor="options", place=at(10))
    _table(maker)
    _figures(maker)
    note = maker.tag("Note", place=at(20))
    maker.text("1 ", maker.tag("Lbl", note), down=0)
    maker.text("A note.", maker.tag("P", note), x=80)
    maker.put(*glyphs("Page 2 of 2", ARTIFACT), artifact="Footer", galley=None)
    return maker.book()


def _links(maker: Maker) -> None:
    paragraph = maker.tag("P", place=at(3))
    link = maker.tag("Link", paragraph, inline=True, href="https://riverbank.example.org/für?a=(1)", place=at(3))
    x = 60 + maker.text("See the ", paragraph, down=0)
    width = maker.text("web site of ", link, x=x, down=0, colour="brand")
    line = Shape(steps=(("M", (0.0, 0.0)), ("L", (width, 0.0))), stroke="brand", width=0.6)
    maker.put(Vector(x=0, y=14, scale=1.0, width=width, height=0, shapes=(line,)), x=x)
    maker.put(LinkArea(x=0, y=0, width=width, height=16, tag=link), x=x, down=18)
    width = maker.text("the clinic", link, down=0, colour="brand")
    maker.put(LinkArea(x=0, y=0, width=width, height=16, tag=link))
    x = 60 + width + maker.text(" or go to ", paragraph, x=60 + width, down=0)
    inner = maker.tag("Link", paragraph, inline=True, href="#options", title="the choices", place=at(4))
    width = maker.text("the choices", inner, x=x, down=0)
    maker.put(LinkArea(x=0, y=0, width=width, height=16, tag=inner), x=x)
    maker.text(".", paragraph, x=x + width)
    foreign = maker.tag("P")
    x = 60 + maker.text("In French: ", foreign, down=0)
    maker.text("« fluidité »", maker.tag("Span", foreign, inline=True, language="fr"), x=x, language="fr")


def _lists(maker: Maker) -> None:
    outer = maker.tag("L", numbering="Decimal")
    for number in (1, 2):
        item = maker.tag("LI", outer)
        maker.text(f"{number}. ", maker.tag("Lbl", item), down=0)
        body = maker.tag("LBody", item)
        maker.text(f"Point {number}", maker.tag("P", body), x=80)
    inner = maker.tag("L", body, numbering="Disc")
    item = maker.tag("LI", inner)
    maker.text("• ", maker.tag("Lbl", item), x=80, down=0)
    maker.text("A point below", maker.tag("P", maker.tag("LBody", item)), x=95)
    maker.tag("P", place=at(99))  # never drawn: left out of the tree


def _table(maker: Maker) -> None:
    table = maker.tag("Table", place=at(11))
    maker.text("The choices", maker.tag("P", maker.tag("Caption", table)))
    head = maker.tag("TR", maker.tag("THead", table))
    maker.tag("TH", head, scope="Column")  # an empty corner stays in the tree
    maker.text("Injections", maker.tag("P", maker.tag("TH", head, scope="Column", span=2)), x=150)
    body = maker.tag("TBody", table)
    row = maker.tag("TR", body)
    maker.text("How often?", maker.tag("P", maker.tag("TH", row, scope="Row")), down=0)
    maker.text("3 months", maker.tag("P", maker.tag("TD", row)), x=150, down=0)
    maker.text("1 in 10", maker.tag("TD", row), x=250)
    maker.put(
        *glyphs("Injections (head, repeated)", ARTIFACT),
        LinkArea(x=0, y=0, width=9, height=9, tag=0),
        artifact="Layout",
        down=18,
    )


def _figures(maker: Maker) -> None:
    drawing = qr()
    figure = maker.tag("Figure", alt="A QR code with the address of the clinic", place=at(15))
    maker.put(Vector(x=0, y=0, scale=7.5, width=60, height=60, shapes=drawing.shapes, tag=figure), down=66)
    maker.text("A caption", maker.tag("P", maker.tag("Caption", figure)))
    for mode, form, options in (
        ("RGBA", "PNG", {}),
        ("RGB", "PNG", {}),
        ("P", "PNG", {}),
        ("L", "JPEG", {}),
        ("RGB", "JPEG", {"progressive": True}),
        ("CMYK", "JPEG", {}),
    ):
        figure = maker.tag("Figure", alt=f"A ramp of colours, {mode}", language="en")
        maker.put(Photo(x=0, y=0, width=48, height=32, picture=picture(mode, form, **options), tag=figure), down=36)
    maker.put(Photo(x=200, y=-40, width=30, height=30, picture=drawing), galley=None)
