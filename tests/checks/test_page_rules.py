"""Rules on pages that no change of the content breaks: a designer's mistakes, and faults of the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from breaking import findings
from damage import is_text, seen, with_colours, with_level, with_marks, with_panels, with_pieces

from leaflets.checks import LevelView, all_rules
from leaflets.checks.lines import Line, lines, paragraphs
from leaflets.drawing import Image
from leaflets.geometry import MM, Size
from leaflets.makeup import Piece
from leaflets.model import Library
from leaflets.setting.galley import GlyphRun, Photo, Vector
from leaflets.text import FontLibrary

LEVELS = ("easy", "plain", "in-depth")


@pytest.fixture(scope="module")
def views(second: Library, fonts: FontLibrary) -> dict[str, LevelView]:
    return {level: seen(second, fonts, level) for level in LEVELS}


def told(rule: str, of: LevelView) -> str:
    return "\n".join(one.message for one in findings(rule, of))


@pytest.mark.parametrize(
    ("rule", "level", "change", "says"),
    [
        ("lay-text-size", "plain", {"small": 9.0}, "smaller than 11 points"),
        ("lay-text-size", "easy", {"body": 13.0}, "running text smaller than 14 points"),
        ("lay-text-size", "in-depth", {"body": 11.0}, "running text smaller than 12 points"),
        ("lay-xheight", "plain", {"body": 11.5}, "small letters under 2.2 mm"),
        ("lay-line-height", "easy", {"leading": 1.4}, "than 1.5 times its size"),
        ("lay-line-height", "plain", {"leading": 1.15}, "than 1.2 times its size or 3 mm"),
        ("lay-line-length", "in-depth", {"measure": 120, "body": 10.0}, "more than 80 characters"),
        ("lay-line-length", "in-depth", {"measure": 30}, "45 to 75 are good"),
        ("lay-headings", "plain", {"scale": 1.05}, "less than 1.15 times as large as running text"),
    ],
)
def test_a_reading_level_that_is_set_badly(
    second: Library, fonts: FontLibrary, rule: str, level: str, change: dict[str, float], says: str
) -> None:
    """What a designer can write into a reading level, and the rule that notices."""
    assert says in told(rule, seen(with_level(second, level, **change), fonts, level))


def test_running_text_smaller_than_the_body_is_a_warning(second: Library, views: dict[str, LevelView]) -> None:
    """A template that sets an author's text in small type."""
    view = replace(views["plain"], level=replace(views["plain"].level, body=14.0))
    assert [one.severity for one in findings("lay-text-size", view)] == ["warning"]


@pytest.mark.parametrize(
    ("rule", "change", "says"),
    [
        ("lay-contrast", {"ink": "#999999"}, '"ink" on white paper'),
        ("lay-contrast", {"data_off": "#dddddd"}, '"data-off" on white paper (a picture)'),
        ("lay-contrast", {"ink": "#5f6b70"}, "would do better with 7 to 1"),
        ("lay-colour-not-only", {"data": "#f0f0f4"}, "look the same in black and white"),
    ],
)
def test_colours_that_cannot_be_told(
    second: Library, fonts: FontLibrary, rule: str, change: dict[str, str], says: str
) -> None:
    """A theme's colours; the finding is in the theme's file."""
    found = findings(rule, seen(with_colours(second, **change), fonts))
    first = next(one for one in found if says in one.message)
    assert first.place is not None
    assert first.place.file == "templates/themes/calm.yaml"


def test_links_without_a_line_are_told_by_colour_alone(views: dict[str, LevelView]) -> None:
    bare = with_pieces(
        views["in-depth"],
        lambda _, pieces: (
            replace(p, marks=tuple(m for m in p.marks if not isinstance(m, Vector) or m.height)) for p in pieces
        ),
    )
    assert "told by their colour alone" in told("lay-colour-not-only", bare)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda panel: replace(panel, columns=3, gutter=20.0), "3 columns, at most 2"),
        (lambda panel: replace(panel, columns=2, gutter=8.0), "2.8 mm apart"),
        (lambda panel: replace(panel, area=replace(panel.area, x=10 * MM)), "stand in the margin"),
    ],
)
def test_a_format_that_is_set_badly(
    second: Library, fonts: FontLibrary, change: Callable[..., object], says: str
) -> None:
    library = with_panels(second, change)
    view = seen(second if "columns" in says or "apart" in says else library, fonts)
    assert says in told("lay-grid", replace(view, library=library))


def test_easy_read_has_one_column(views: dict[str, LevelView]) -> None:
    """Every second line moved beside the one before it."""
    turn = iter(range(10_000))
    view = views["easy"]

    def beside(piece: Piece) -> Piece:
        return replace(piece, x=piece.x + 300, y=piece.y - 40) if next(turn) % 2 else piece

    moved = with_pieces(view, lambda _, pieces: (beside(piece) for piece in pieces))
    assert "running text in more than 1 column" in told("lay-grid", moved)


def test_lines_that_do_not_start_at_one_edge(views: dict[str, LevelView]) -> None:
    """Each second line of text moved: centred text would look so."""
    turn = iter(range(10_000))
    view = views["plain"]
    moved = with_marks(view, lambda p, m: replace(m, x=m.x + next(turn) % 2 * 9) if is_text(view, p, m) else m)
    assert "do not begin at one edge" in told("lay-align-start", moved)


def test_lines_that_are_stretched(views: dict[str, LevelView]) -> None:
    """The last cluster of each line made as wide as the measure leaves."""
    view = views["in-depth"]

    def stretch(mark: GlyphRun) -> GlyphRun:
        em = mark.size / mark.face.units_per_em
        clusters = list(mark.clusters)
        while clusters and not clusters[-1].text.strip():
            clusters.pop()
        if not clusters:
            return mark
        short = 440.0 - mark.x - sum(cluster.advance for cluster in clusters) * em
        last = replace(clusters[-1], advance=clusters[-1].advance + round(short / em))
        return replace(mark, clusters=(*clusters[:-1], last))

    moved = with_marks(view, lambda p, m: stretch(m) if is_text(view, p, m) and isinstance(m, GlyphRun) else m)
    assert "stretched to one width" in told("lay-align-start", moved)


def ending(view: LevelView, end: str) -> LevelView:
    """The view with the first line of each paragraph ending in these characters, drawn with any glyph."""

    def change(mark: GlyphRun) -> GlyphRun:
        clusters = tuple(replace(mark.clusters[0], text=character) for character in end)
        return replace(mark, clusters=clusters)

    return with_marks(view, lambda p, m: change(m) if is_text(view, p, m) and isinstance(m, GlyphRun) else m)


@pytest.mark.parametrize(
    ("end", "says"), [("wan\u00ad", "inside a word"), ("142 01632 960", "inside a telephone number")]
)
def test_lines_that_end_inside_what_is_whole(views: dict[str, LevelView], end: str, says: str) -> None:
    assert says in told("lay-line-breaks", ending(views["plain"], end))


@pytest.mark.parametrize(
    ("name", "says"), [("NotoSans-Italic", "italics"), ("NotoSans-CondensedLight", "thin, narrow or decorative")]
)
def test_faces_that_slow_readers_down(views: dict[str, LevelView], name: str, says: str) -> None:
    view = views["plain"]
    other = with_marks(
        view,
        lambda p, m: (
            replace(m, face=replace(m.face, name=name)) if is_text(view, p, m) and isinstance(m, GlyphRun) else m
        ),
    )
    assert says in told("lay-type-style", other)


def test_more_families_than_two(views: dict[str, LevelView]) -> None:
    names = iter(["One-Regular", "Two-Regular", "Three-Regular"] * 5000)
    other = with_marks(
        views["plain"],
        lambda _, m: replace(m, face=replace(m.face, name=next(names), scripts=())) if isinstance(m, GlyphRun) else m,
    )
    assert "is set in 3 families" in told("lay-type-style", other)


def test_a_character_without_a_glyph_is_an_error(views: dict[str, LevelView]) -> None:
    view = views["plain"]

    def hole(mark: GlyphRun) -> GlyphRun:
        glyphs = tuple(replace(glyph, gid=0) for glyph in mark.clusters[0].glyphs)
        return replace(mark, clusters=(replace(mark.clusters[0], glyphs=glyphs), *mark.clusters[1:]))

    other = with_marks(view, lambda p, m: hole(m) if is_text(view, p, m) and isinstance(m, GlyphRun) else m)
    found = findings("lay-type-style", other)
    assert [one.severity for one in found if "cannot draw" in one.message] == ["error"]


def test_words_that_are_underlined(views: dict[str, LevelView]) -> None:
    """The underlines of the links put under other words."""
    view = views["in-depth"]
    assert view.book is not None
    rule = next(
        m for page in view.book.pages for p in page.pieces for m in p.marks if isinstance(m, Vector) and not m.height
    )

    def under(pieces: tuple[object, ...]) -> list[object]:
        out = []
        for piece in pieces:
            text = next((m for m in piece.marks if is_text(view, piece, m)), None)  # type: ignore[attr-defined]
            extra = () if text is None else (replace(rule, x=text.x + 1, y=text.y + 2, width=20.0),)
            out.append(replace(piece, marks=(*piece.marks, *extra)))  # type: ignore[attr-defined, type-var]
        return out

    assert "underlined" in told("lay-type-style", with_pieces(view, lambda _, pieces: under(pieces)))


def test_text_on_a_photograph(views: dict[str, LevelView]) -> None:
    view = views["plain"]
    photo = Photo(x=0, y=0, width=600, height=800, picture=Image(content=b"", size=Size(6, 8), digest="x"))
    behind = with_pieces(view, lambda _, pieces: (replace(pieces[0], x=0, y=0, marks=(photo,)), *pieces))
    assert "stand on a picture" in told("lay-plain-background", behind)


def test_a_heading_at_the_foot_of_its_page(views: dict[str, LevelView]) -> None:
    view = views["in-depth"]

    def cut(_: int, pieces: tuple[object, ...]) -> tuple[object, ...]:
        ends = [n for n, p in enumerate(pieces) if any(is_text(view, p, m, "H2") for m in p.marks)]  # type: ignore
        return pieces[: ends[-1] + 1] if ends else pieces

    assert "headings at the foot" in told("lay-headings", with_pieces(view, cut))  # type: ignore[arg-type]


def moved_on(view: LevelView, which: Callable[..., bool]) -> LevelView:
    """The view with the pieces that are meant on the page after their own."""
    held: list[object] = []

    def change(_: int, pieces: tuple[object, ...]) -> tuple[object, ...]:
        before = tuple(held)
        held[:] = [piece for piece in pieces if which(piece)]
        return (*before, *(piece for piece in pieces if piece not in held))

    return with_pieces(view, change)  # type: ignore[arg-type]


def test_a_warning_box_on_two_pages(views: dict[str, LevelView]) -> None:
    view = views["plain"]
    assert view.book is not None
    box = next(n for n, g in enumerate(view.book.galleys) if any(ground.bar == "urgent" for ground in g.grounds))
    pieces = [p for page in view.book.pages for p in page.pieces if p.galley == box]
    assert "a warning box is parted over pages" in told("lay-page-breaks", moved_on(view, lambda p: p == pieces[-1]))


def test_a_row_of_a_table_on_two_pages(views: dict[str, LevelView]) -> None:
    """A strip with a row, half of its marks moved on."""
    view = views["plain"]
    assert view.book is not None
    tables = {n for n, g in enumerate(view.book.galleys) if g.tags and g.tags[0].role == "Table"}
    extra: list[object] = []

    def change(_: int, pieces: tuple[object, ...]) -> tuple[object, ...]:
        before = tuple(extra)
        extra[:] = [piece for piece in pieces if piece.galley in tables][-1:]  # type: ignore[attr-defined]
        return (*before, *pieces)

    assert "a row of a table is parted" in told("lay-page-breaks", with_pieces(view, change))  # type: ignore[arg-type]


def test_a_sentence_on_two_pages_in_easy_read(views: dict[str, LevelView]) -> None:
    """A paragraph of two lines, its second on the next page."""
    view = ending(views["easy"], "and")
    assert view.book is not None
    pages = len(view.book.pages)
    ends = [block[-1] for block in paragraphs(lines(view)) if len(block) > 1 and block[0].page < pages]
    moved = [moved_on(view, partial(holds, last)) for last in ends]
    assert any("inside a sentence at the end of a page" in told("lay-page-breaks", one) for one in moved)


def holds(line: Line, piece: Piece) -> bool:
    """Whether the piece draws the line."""
    return line.block is not None and piece.galley == line.block[0] and any(mark in piece.marks for mark in line.runs)


def test_text_that_runs_out_lies_on_other_text_or_leaves_a_page_empty(views: dict[str, LevelView]) -> None:
    view = views["plain"]
    out = with_marks(view, lambda p, m: replace(m, x=m.x + 300) if is_text(view, p, m) else m)
    assert "out of their panel" in told("lay-overflow", out)
    twice = with_marks(view, lambda p, m: replace(m, y=m.y - 16.5) if is_text(view, p, m) else m)
    assert "lie on other text" in told("lay-overflow", twice)
    empty = with_pieces(view, lambda n, pieces: [p for p in pieces if n != 2 or p.galley is None])
    assert "page 2 is empty" in told("lay-overflow", empty)


def test_text_that_runs_the_wrong_way(views: dict[str, LevelView]) -> None:
    view = views["plain"]
    flipped = with_marks(
        view, lambda p, m: replace(m, reversed=True) if is_text(view, p, m) and isinstance(m, GlyphRun) else m
    )
    assert "letters or digits that run the wrong way" in told("lay-bidi", flipped)
    arabic = ending(view, "\u0633\u0644\u0627\u0645")
    assert "run the wrong way" in told("lay-bidi", arabic)


@pytest.mark.parametrize("format", ["a4", "letter"])
@pytest.mark.parametrize("level", LEVELS)
def test_what_we_ship_keeps_the_rules_of_pages(library: Library, fonts: FontLibrary, level: str, format: str) -> None:
    """The shipped condition on both papers: no error of layout, whatever its texts say and however many they are."""
    view = seen(library, fonts, level, format)
    errors = []
    for one in all_rules():
        if one.looks == "pages" and one.id.startswith("lay-") and one.id != "lay-page-budget":
            found = [finding for finding in findings(one.id, view) if not finding.severity]
            errors += [f"{one.id}: {finding.message}" for finding in found]
    assert errors == []
