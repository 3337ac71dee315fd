"""What is painted under what: the ground behind each run of text, and the colours as the reader sees them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from leaflets.checks.views import LevelView
from leaflets.colour import RGB, WHITE, palette, parse
from leaflets.drawing import Shape
from leaflets.geometry import Rect
from leaflets.makeup import Book, Piece
from leaflets.problems import Place
from leaflets.setting.galley import ARTIFACT, GlyphRun, Photo, Tag, Vector

_SIMPLE = 12
"""A ground is a rectangle, its corners perhaps round; a path of more steps is a drawing."""
PAPER = ""
"""The ground where nothing is painted."""

OUTLINED = "pic-"
"""How the tokens of drawings begin: areas in these colours are outlined in ink, and people judge them in grey."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Painted:
    """A mark where it stands. `ground` is the colour token under its middle; `over` are pictures that it lies on."""

    page: int
    mark: GlyphRun | Vector | Photo
    area: Rect
    ground: str
    over: tuple[Photo | Vector, ...]
    tag: Tag | None


def painted(book: Book | None) -> Iterator[Painted]:
    """Every mark of every page but areas to press, in the order of painting."""
    for number, page in enumerate(book.pages if book else (), start=1):
        grounds: list[tuple[Rect, str]] = []
        pictures: list[tuple[Rect, Photo | Vector]] = []
        for piece in page.pieces:
            for mark in piece.marks:
                if not isinstance(mark, GlyphRun | Vector | Photo):
                    continue
                area, tag = _area(piece, mark), _tag(book, piece, mark.tag)
                middle = area.x + area.width / 2, area.y + area.height / 2
                ground = next((token for rect, token in reversed(grounds) if _holds(rect, middle)), PAPER)
                over = tuple(one for rect, one in pictures if _holds(rect, middle))
                yield Painted(page=number, mark=mark, area=area, ground=ground, over=over, tag=tag)
                if isinstance(mark, Photo) or (isinstance(mark, Vector) and tag is not None):
                    pictures.append((area, mark))
                if isinstance(mark, Vector) and tag is None:
                    grounds.extend(_grounds(area, mark))


def _area(piece: Piece, mark: GlyphRun | Vector | Photo) -> Rect:
    x, y = piece.x + mark.x, piece.y + mark.y
    if isinstance(mark, GlyphRun):
        height = mark.face.x_height * mark.size / mark.face.units_per_em
        width = sum(cluster.advance for cluster in mark.clusters) * mark.size / mark.face.units_per_em
        return Rect(x, y - height, width, height)
    return Rect(x, y, mark.width, mark.height)


def _tag(book: Book | None, piece: Piece, tag: int) -> Tag | None:
    if book is None or piece.galley is None or tag == ARTIFACT:
        return None
    tags = book.galleys[piece.galley].tags
    return tags[tag] if 0 <= tag < len(tags) else None


def _holds(rect: Rect, point: tuple[float, float]) -> bool:
    return rect.x <= point[0] <= rect.right and rect.y <= point[1] <= rect.bottom


def _grounds(area: Rect, mark: Vector) -> Iterator[tuple[Rect, str]]:
    """The filled rectangles of a drawing without meaning."""
    for shape in mark.shapes:
        if shape.fill and len(shape.steps) <= _SIMPLE:
            left, top, right, bottom = _bounds(shape)
            s = mark.scale
            yield Rect(area.x + left * s, area.y + top * s, (right - left) * s, (bottom - top) * s), shape.fill


def _bounds(shape: Shape) -> tuple[float, float, float, float]:
    xs = [value for _, values in shape.steps for value in values[::2]]
    ys = [value for _, values in shape.steps for value in values[1::2]]
    return min(xs, default=0.0), min(ys, default=0.0), max(xs, default=0.0), max(ys, default=0.0)


@dataclass(frozen=True, slots=True)
class Colours:
    """The palette of a leaflet, and where each of its colours was written."""

    values: Mapping[str, RGB]
    places: Mapping[str, Place | None]

    def __getitem__(self, token: str) -> RGB:
        """The colour of a token, or of `#rrggbb`, which a clinic's own logo brings along. Paper is white."""
        if token == PAPER:
            return WHITE
        return self.values[token] if token in self.values else parse(token)

    def place(self, token: str) -> Place | None:
        """Where a token's colour was written."""
        return self.places.get(token)


def colours(view: LevelView) -> Colours:
    """The colours of the clinic's theme and brand."""
    theme = next(one for one in view.library.themes if one.id == view.clinic.theme)
    brand = view.clinic.brand
    accent = str(brand.accent) if brand.accent else None
    values = palette(((token, str(value)) for token, value in theme.colours), str(brand.brand), accent)
    own = dict.fromkeys(("brand", "brand-soft"), brand.brand.place)
    second = dict.fromkeys(("accent", "accent-soft"), (brand.accent or brand.brand).place)
    return Colours(values, {token: value.place for token, value in theme.colours} | own | second)


def is_own(token: str) -> bool:
    """Whether a colour is of a clinic's own logo: a logo is never recoloured, and no rule judges it (WCAG 1.4.11)."""
    return token.startswith("#")
