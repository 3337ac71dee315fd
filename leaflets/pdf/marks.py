"""Draws made-up pages: each mark of each piece becomes operators in the context of its tag."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import xObjectName

from leaflets.drawing import Drawing, Image, Shape, Step
from leaflets.makeup.pages import Book, Page, Piece
from leaflets.pdf import kinds
from leaflets.pdf.canvas import Artifact, Context, TaggingCanvas
from leaflets.pdf.colours import Palette
from leaflets.pdf.fonts import FontCase
from leaflets.pdf.images import Raster, UnreadableImageError, raster
from leaflets.pdf.objects import Source, number, numbers, reference, stream
from leaflets.pdf.structure import HEADINGS, Element, Extent, TagTree, draw_extent
from leaflets.problems import Place, Report
from leaflets.setting.galley import ARTIFACT, GlyphRun, LinkArea, Mark, Photo, Vector

_LAYOUT = Artifact()
_ARTIFACTS = {
    "Header": Artifact("Pagination", "Header"),
    "Footer": Artifact("Pagination", "Footer"),
    "Background": Artifact("Background"),
}
_LETTERS = {"M": "m", "L": "l", "C": "c", "Z": "h"}
_LISTENING = ("Link", *HEADINGS)
"""Elements whose text is needed again: for the annotation's contents, for a bookmark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressing:
    """A link's annotation on a page, to be written when all pages are known. `rect` is source text."""

    element: Element
    annotation: Source
    index: int
    rect: str


@dataclass(slots=True, kw_only=True)
class Printer:
    """Draws the pages of one book. Pages and marks count from the top left corner, PDF from the bottom left."""

    book: Book
    canvas: TaggingCanvas
    tree: TagTree
    palette: Palette
    report: Report
    fonts: FontCase
    pressings: list[Pressing] = field(default_factory=list)
    starts: dict[Element, tuple[int, float]] = field(default_factory=dict)
    _page: int = -1
    _height: float = 0.0

    def draw_page(self, page: Page) -> None:
        """Draw one page and close it."""
        self._page += 1
        self._height = page.size.height
        self.canvas.begin_page(page.size)
        for piece in page.pieces:
            for mark in piece.marks:
                self._draw(piece, mark)
        self.canvas.showPage()

    def _draw(self, piece: Piece, mark: Mark) -> None:
        context = self._context(piece, mark)
        element = context if isinstance(context, Element) else None
        if isinstance(mark, LinkArea):
            if element is not None:
                self._press(piece, mark, element)
            return
        self.canvas.enter(context)
        place = element.tag.place if element and element.tag else None
        if isinstance(mark, GlyphRun):
            extent = self._draw_text(piece, mark, element, place)
        elif isinstance(mark, Vector):
            scale = mark.scale, mark.scale
            extent = self._draw_shapes(piece.x + mark.x, piece.y + mark.y, scale, mark.shapes, mark, place)
        else:
            extent = self._draw_picture(piece, mark, place)
        if element is not None:
            draw_extent(element, extent)
            self.starts.setdefault(element, (self._page, extent.top))

    def _context(self, piece: Piece, mark: Mark) -> Context:
        if mark.tag == ARTIFACT or piece.artifact:
            return _ARTIFACTS.get(piece.artifact, _LAYOUT)
        known = piece.galley is not None and 0 <= piece.galley < len(self.tree.galleys)
        elements = self.tree.galleys[piece.galley or 0] if known else []
        if not 0 <= mark.tag < len(elements):
            where = f"galley {piece.galley}" if piece.galley is not None else "a piece without galley"
            self.report.add(kinds.MISSING_TAG, f"page {self._page + 1}: no tag {mark.tag} in {where}")
            return _LAYOUT
        return elements[mark.tag]

    def _extent(self, x: float, y: float, width: float, height: float) -> Extent:
        """A rectangle of the page, from its top left corner, as PDF has it."""
        return Extent(self._page, x, self._height - y - height, x + width, self._height - y)

    def _draw_text(self, piece: Piece, run: GlyphRun, element: Element | None, place: Place | None) -> Extent:
        font = self.fonts.font(run.face)
        x, y = piece.x + run.x, piece.y + run.y
        colour = self.palette.index(run.colour, place)
        shown = font.encode(run.clusters)
        if run.clusters:
            self.canvas.draw_text(font, run.size, colour, (x, self._height - y), shown, run.reversed)
        listening = element.nearest(*_LISTENING) if element else None
        if listening is not None:
            order = reversed(run.clusters) if run.reversed else run.clusters
            listening.words.append("".join(cluster.text for cluster in order))
        em = run.size / run.face.units_per_em
        above, below = run.face.ascent * em, -run.face.descent * em
        return self._extent(x, y - above, sum([cluster.advance for cluster in run.clusters]) * em, above + below)

    def _draw_shapes(
        self,
        x: float,
        y: float,
        scale: tuple[float, float],
        shapes: tuple[Shape, ...],
        mark: Vector | Photo,
        place: Place | None,
    ) -> Extent:
        painted = [source for shape in shapes if (source := self._shape(shape, place))]
        if painted:
            across, down = number(scale[0], 5), number(-scale[1], 5)
            origin = numbers(x, self._height - y)
            self.canvas.draw("\n".join([f"q {across} 0 0 {down} {origin} cm 1 J 1 j", *painted, "Q"]))
        return self._extent(x, y, mark.width, mark.height)

    def _shape(self, shape: Shape, place: Place | None) -> str:
        """One path with its colours; empty when it has none."""
        parts = []
        if shape.fill is not None:
            parts.append(f"{self.palette.index(shape.fill, place)} sc")
        if shape.stroke is not None:
            parts.append(f"{self.palette.index(shape.stroke, place)} SC {number(shape.width, 4)} w")
        if not parts:
            return ""
        operator = "S" if shape.fill is None else "f" if shape.stroke is None else "B"
        star = "*" if shape.even_odd and operator != "S" else ""
        return " ".join([*parts, _path(shape.steps), operator + star])

    def _draw_picture(self, piece: Piece, photo: Photo, place: Place | None) -> Extent:
        x, y = piece.x + photo.x, piece.y + photo.y
        if isinstance(photo.picture, Drawing):
            own = photo.picture.size
            scale = photo.width / own.width, photo.height / own.height
            return self._draw_shapes(x, y, scale, photo.picture.shapes, photo, place)
        extent = self._extent(x, y, photo.width, photo.height)
        try:
            name = self._image(photo.picture)
        except UnreadableImageError as error:
            self.report.add(kinds.BAD_IMAGE, f"an image cannot be read: {error}", place)
            return extent
        corner = numbers(extent.left, extent.bottom)
        self.canvas.draw(f"q {numbers(photo.width)} 0 0 {numbers(photo.height)} {corner} cm /{name} Do Q")
        return extent

    def _image(self, image: Image) -> str:
        """The name of an image's XObject in the page's resources; one object for each image of a document."""
        own = f"Im{image.digest}"
        document = self.canvas.document
        if xObjectName(own) not in document.idToObject:
            made = raster(image)
            mask = ""
            if made.alpha:
                grey = _entries(made) | {"ColorSpace": "/DeviceGray", "BitsPerComponent": 8}
                mask = reference(document, stream(made.alpha, grey))
            entries = _entries(made) | {"Filter": made.encoding, "ColorSpace": made.space}
            entries |= {"DecodeParms": made.parameters} if made.parameters else {}
            entries |= {"SMask": mask} if mask else {}
            reference(document, stream(made.data, entries), xObjectName(own))
        self.canvas.use_xobject(own)
        return xObjectName(own)

    def _press(self, piece: Piece, area: LinkArea, element: Element) -> None:
        link = element.nearest("Link")
        if link is None or link.tag is None or not link.tag.href:
            place = element.tag.place if element.tag else None
            self.report.add(kinds.MISSING_TAG, "an area to press belongs to no link", place)
            return
        where = self._extent(piece.x + area.x, piece.y + area.y, area.width, area.height)
        annotation, index = self.canvas.press(link)
        rect = numbers(where.left, where.bottom, where.right, where.top)
        self.pressings.append(Pressing(element=link, annotation=annotation, index=index, rect=rect))


def _entries(made: Raster) -> dict[str, object]:
    return {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": made.width,
        "Height": made.height,
        "BitsPerComponent": made.bits,
        "Filter": "/FlateDecode",
    }


@functools.lru_cache(maxsize=4096)
def _path(steps: tuple[Step, ...]) -> str:
    """Path construction operators. Cached: the same icon is drawn a hundred times in an icon array."""
    return " ".join(" ".join([*(number(value, 4) for value in values), _LETTERS[letter]]) for letter, values in steps)
