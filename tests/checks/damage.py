"""Ways to break what no author can: the design, the made-up pages, the printed file."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import replace

import pikepdf
from breaking import TODAY

from leaflets.checks import LevelView
from leaflets.makeup import Piece
from leaflets.model import Library
from leaflets.pdf.inspection import inspect
from leaflets.pipeline import Job, Shop
from leaflets.pipeline.checking import view
from leaflets.problems import Report
from leaflets.setting.galley import GlyphRun, Mark
from leaflets.text import FontLibrary


def job_of(library: Library, level: str, format: str = "a4") -> Job:
    return Job(clinic="example", language="en", condition=library.condition.id, level=level, format=format)


def seen(library: Library, fonts: FontLibrary, level: str = "plain", format: str = "a4") -> LevelView:
    """A level of a library as rules see it."""
    return view(Shop(library=library, fonts=fonts), job_of(library, level, format), TODAY, Report())


def with_level(library: Library, id: str, **changes: object) -> Library:
    """The library with one reading level changed, as a designer could."""
    levels = (replace(one, **changes) if one.id == id else one for one in library.levels)  # type: ignore[arg-type]
    return replace(library, levels=tuple(levels))


def with_colours(library: Library, **changes: str) -> Library:
    """The library with colours of its theme changed; `_` stands for `-`."""
    theme = library.themes[0]
    new = {token.replace("_", "-"): value for token, value in changes.items()}
    colours = tuple((token, value.like(new.get(token, str(value)))) for token, value in theme.colours)
    return replace(library, themes=(replace(theme, colours=colours),))


def with_panels(library: Library, change: Callable[..., object]) -> Library:
    """The library with each panel of its formats changed."""
    formats = []
    for one in library.formats:
        faces = (replace(face, panels=tuple(change(panel) for panel in face.panels)) for face in one.faces)
        formats.append(replace(one, faces=tuple(faces)))
    return replace(library, formats=tuple(formats))


def with_pieces(of: LevelView, change: Callable[[int, tuple[Piece, ...]], Iterable[Piece]]) -> LevelView:
    """The view with the pieces of each page changed; pages count from 1."""
    assert of.book is not None
    pages = (replace(page, pieces=tuple(change(n, page.pieces))) for n, page in enumerate(of.book.pages, start=1))
    return replace(of, book=replace(of.book, pages=tuple(pages)))


def with_marks(of: LevelView, change: Callable[[Piece, Mark], Mark]) -> LevelView:
    """The view with every mark changed."""
    return with_pieces(
        of,
        lambda _, pieces: (
            replace(piece, marks=tuple(change(piece, mark) for mark in piece.marks)) for piece in pieces
        ),
    )


def is_text(of: LevelView, piece: Piece, mark: Mark, role: str = "P") -> bool:
    """Whether a mark is text directly in an element of that role."""
    if of.book is None or piece.galley is None or not isinstance(mark, GlyphRun) or mark.tag < 0:
        return False
    return of.book.galleys[piece.galley].tags[mark.tag].role == role


def with_file(of: LevelView, content: bytes, damage: Callable[[pikepdf.Pdf], None]) -> LevelView:
    """The view with its file damaged."""
    return replace(of, file=inspect(damaged(content, damage)))


def damaged(content: bytes, damage: Callable[[pikepdf.Pdf], None]) -> bytes:
    """The file with something done to it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        damage(pdf)
        pdf.save(out)
    return out.getvalue()


def element(pdf: pikepdf.Pdf, role: str, turn: int = 0) -> pikepdf.Object:
    """The tree's element of that role, counted in reading order."""
    found, waiting = [], list(pdf.Root.StructTreeRoot.K)
    while waiting:
        one = waiting.pop(0)
        if f"/{role}" == one.S:
            found.append(one)
        waiting[:0] = [kid for kid in one.K if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return found[turn]
