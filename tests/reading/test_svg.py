"""Reading SVG: what people draw arrives as shapes in points, and what cannot be printed is told by line and column."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaflets.drawing import Drawing, Shape, circle, rectangle
from leaflets.geometry import Size
from leaflets.problems import Place, ReadingError
from leaflets.reading.svg import MOST_DEPTH, MOST_SHAPES, read_svg
from leaflets.reading.svg_path import arc, path

ROOT = Path(__file__).parents[2]
# 96 pixels are 72 points, so on this sheet one user unit is one point and all can be computed by hand.
SHEET = '<svg xmlns="http://www.w3.org/2000/svg" width="96pt" height="96pt" viewBox="0 0 96 96">'


def drawing(inside: str, **tokens: str) -> Drawing:
    return read_svg(f"{SHEET}{inside}</svg>", "a.svg", {f"#{k[1:]}": v for k, v in tokens.items()})


def only(inside: str) -> Shape:
    (shape,) = drawing(inside).shapes
    return shape


def problems(text: str) -> list[str]:
    with pytest.raises(ReadingError) as caught:
        read_svg(text, "a.svg")
    assert all(problem.place and problem.place.file == "a.svg" for problem in caught.value.problems)
    return [f"{problem.place} {problem.kind.slug}: {problem.message}" for problem in caught.value.problems]


def near(steps: object, expected: object) -> bool:
    """Same letters, and numbers that differ by rounding only."""
    flat = [(letter, *map(float, xs)) for letter, xs in steps]  # type: ignore[attr-defined]
    wanted = [(letter, *map(float, xs)) for letter, xs in expected]  # type: ignore[attr-defined]
    return [s[0] for s in flat] == [s[0] for s in wanted] and all(
        s[1:] == pytest.approx(w[1:], abs=1e-6) for s, w in zip(flat, wanted, strict=True)
    )


# The sheet


@pytest.mark.parametrize(
    ("attributes", "size", "corner"),
    [
        ('viewBox="0 0 24 24"', (18, 18), (1.5, 1.5)),
        ('width="24" height="48"', (18, 36), (1.5, 1.5)),
        ('width="25.4mm" height="1in"', (72, 72), (1.5, 1.5)),
        ('width="96" viewBox="0 0 24 12"', (72, 36), (6, 6)),
        ('width="100%" height="100%" viewBox="0 0 24 24"', (18, 18), (1.5, 1.5)),
        ('width="48pt" height="24pt" viewBox="-2 -2 24 24"', (48, 24), (16, 4)),
        ('width="48pt" height="24pt" viewBox="0 0 24 24" preserveAspectRatio="none"', (48, 24), (4, 2)),
    ],
)
def test_size_and_viewbox(attributes: str, size: tuple[float, float], corner: tuple[float, float]) -> None:
    """The sheet has the size that width, height and viewBox say together, and the view box is centred in it."""
    read = read_svg(f'<svg {attributes}><path d="M2 2L3 3"/></svg>', "a.svg")
    assert (read.size.width, read.size.height) == pytest.approx(size)
    assert read.shapes[0].steps[0][1] == pytest.approx(corner)


def test_same_drawing_each_time() -> None:
    """A Drawing is a value: the same text gives an equal one, with shapes in the order of the file."""
    inside = '<rect width="4" height="4"/><g><circle cx="9" cy="9" r="2"/></g><rect width="3" height="3"/>'
    assert drawing(inside) == drawing(inside)
    assert [len(shape.steps) for shape in drawing(inside).shapes] == [5, 6, 5]
    assert drawing(inside).size == Size(96, 96)


# Paths


@pytest.mark.parametrize(
    ("data", "steps"),
    [
        ("M1 2L3 4", [("M", (1, 2)), ("L", (3, 4))]),
        ("M1,2 3,4 5,6", [("M", (1, 2)), ("L", (3, 4)), ("L", (5, 6))]),
        ("m1 2 3 4 5 6", [("M", (1, 2)), ("L", (4, 6)), ("L", (9, 12))]),
        ("M1 2H5V7h-1v-2", [("M", (1, 2)), ("L", (5, 2)), ("L", (5, 7)), ("L", (4, 7)), ("L", (4, 5))]),
        ("M1 1h2v2z", [("M", (1, 1)), ("L", (3, 1)), ("L", (3, 3)), ("Z", ())]),
        # After closing, the pen is where the subpath began.
        ("M1 1h2v2zl5 5", [("M", (1, 1)), ("L", (3, 1)), ("L", (3, 3)), ("Z", ()), ("M", (1, 1)), ("L", (6, 6))]),
        ("M1 1h2zm5 5h1", [("M", (1, 1)), ("L", (3, 1)), ("Z", ()), ("M", (6, 6)), ("L", (7, 6))]),
        ("M0 0C1 2 3 4 5 6", [("M", (0, 0)), ("C", (1, 2, 3, 4, 5, 6))]),
        ("M10 10c1 2 3 4 5 6", [("M", (10, 10)), ("C", (11, 12, 13, 14, 15, 16))]),
        # S mirrors the second control (3, 4) at (5, 6).
        ("M0 0C1 2 3 4 5 6S8 8 9 9", [("M", (0, 0)), ("C", (1, 2, 3, 4, 5, 6)), ("C", (7, 8, 8, 8, 9, 9))]),
        ("M1 1s2 2 3 0", [("M", (1, 1)), ("C", (1, 1, 3, 3, 4, 1))]),
        # Q: the controls lie two thirds of the way to (3, 6).
        ("M0 0Q3 6 6 0", [("M", (0, 0)), ("C", (2, 4, 4, 4, 6, 0))]),
        ("M0 0q3 6 6 0t6 0", [("M", (0, 0)), ("C", (2, 4, 4, 4, 6, 0)), ("C", (8, -4, 10, -4, 12, 0))]),
        ("M0 0h1t3 0", [("M", (0, 0)), ("L", (1, 0)), ("C", (1, 0, 2, 0, 4, 0))]),
        ("M.5.5-1-1 1e1 2E-1", [("M", (0.5, 0.5)), ("L", (-1, -1)), ("L", (10, 0.2))]),
        ("M0 0A5 0 0 0 1 4 4", [("M", (0, 0)), ("L", (4, 4))]),
        ("M4 4A5 5 0 0 1 4 4", [("M", (4, 4))]),
        ("", []),
    ],
)
def test_path_commands(data: str, steps: object) -> None:
    """Each path command, absolute and relative, becomes the steps that one computes by hand."""
    assert near(path(data), steps)


def test_arc_of_a_quarter() -> None:
    """A quarter circle is one curve with the usual controls; its flags may touch the numbers."""
    k = 10 * 4 / 3 * math.tan(math.pi / 8)
    expected = [("M", (0, 10)), ("C", (0, 10 - k, 10 - k, 0, 10, 0))]
    assert near(path("M0 10A10 10 0 0 1 10 0"), expected)
    assert near(path("M0 10a10 10 0 0110-10"), expected)


@pytest.mark.parametrize(("large", "sweep"), [(False, False), (False, True), (True, False), (True, True)])
def test_arc_takes_the_way_that_its_flags_say(large: bool, sweep: bool) -> None:
    """The four ways round between two points are four different ones: long or short, clockwise or not."""
    curves = arc((0, 0), (10, 10), 0, large, sweep, (10, 10))
    assert len(curves) == (3 if large else 1)
    # The quarter circles through (0, 0) and (10, 10) are centred in (10, 0) and in (0, 10).
    centre = (0, 10) if large != sweep else (10, 0)
    for _, xs in curves:
        assert math.dist(centre, xs[-2:]) == pytest.approx(10)


_side = st.floats(-500, 500, allow_nan=False).map(lambda v: round(v, 3))
_radius = st.floats(0, 500, allow_nan=False).map(lambda v: round(v, 3))


@given(_side, _side, _side, _side, _radius, _radius, st.floats(-720, 720), st.booleans(), st.booleans())
def test_arcs_end_where_they_should(
    x: float, y: float, ex: float, ey: float, rx: float, ry: float, turn: float, large: bool, sweep: bool
) -> None:
    """An arc ends exactly where the author said, in at most four curves, whatever its radii."""
    curves = arc((x, y), (rx, ry), turn, large, sweep, (ex, ey))
    assert len(curves) <= 4
    if (x, y) != (ex, ey):
        assert curves[-1][1][-2:] == (ex, ey)
    assert all(math.isfinite(value) for _, xs in curves for value in xs)


# Shapes


def test_basic_shapes() -> None:
    """Rectangles, circles, ellipses, lines and polygons become the same steps as if drawn as paths."""
    assert near(only('<rect x="1" y="2" width="3" height="4"/>').steps, rectangle(1, 2, 3, 4))
    assert near(only('<circle cx="9" cy="8" r="2"/>').steps, circle(9, 8, 2))
    assert near(only('<ellipse cx="9" cy="8" rx="2" ry="4"/>').steps[:1], [("M", (11, 8))])
    assert near(only('<line x1="1" y1="2" x2="3" y2="4" stroke="red"/>').steps, [("M", (1, 2)), ("L", (3, 4))])
    assert near(only('<polygon points="1,2 3,4 5 6"/>').steps, path("M1 2 3 4 5 6Z"))
    assert near(only('<polyline points="3,4-1,2"/>').steps, path("M3 4-1 2"))
    assert near(only('<rect width="50%" height="25%"/>').steps, rectangle(0, 0, 48, 24))


def test_round_corners_touch_the_sides() -> None:
    """Corners are never larger than half a side; one radius stands for both."""
    assert near(
        [only('<rect width="10" height="20" rx="9"/>').steps[i] for i in (0, 1, 3)],
        [("M", (5, 0)), ("L", (5, 0)), ("L", (10, 11))],
    )


def test_nothing_to_see_is_nothing() -> None:
    """What SVG does not show makes no shape: no size, no paint, hidden, defined only, or beside the sheet."""
    unseen = """<rect width="0" height="5"/><circle r="5" fill="none"/><path d="M5 5"/><line x2="5"/>
        <rect width="5" height="5" opacity="0"/><g display="none"><text>x</text></g>
        <path d="M1 1h1" visibility="hidden"/><rect x="300" width="5" height="5"/>
        <defs><path d="M1 1h5"/></defs><mask><path d="M1 1h5"/></mask><title>x</title>
        <x:view xmlns:x="urn:drawing-program"><x:text/></x:view><path d="M1 1h5v5" fill-opacity="0"/>
        <path d="M1 1h9" transform="scale(0)" stroke="red"/>"""
    assert drawing(unseen).shapes == ()


@pytest.mark.parametrize(
    ("transform", "point"),
    [
        ("translate(3)", (13, 20)),
        ("translate(3, 4)", (13, 24)),
        ("scale(2)", (20, 40)),
        ("scale(2 .5)", (20, 10)),
        ("rotate(90) translate(0 -40)", (20, 10)),
        ("rotate(180 10 21)", (10, 22)),
        ("skewX(45)", (30, 20)),
        ("skewY(45)", (10, 30)),
        ("matrix(1 0 0 1 5 6), translate(1,1)", (16, 27)),
    ],
)
def test_transforms(transform: str, point: tuple[float, float]) -> None:
    """Transforms move the points of a shape, the last one written first."""
    assert only(f'<path d="M10 20h0" transform="{transform}"/>').steps[0][1] == pytest.approx(point)


def test_strokes_grow_with_their_shape() -> None:
    """Groups and their transforms are inherited, and a stroke is scaled as its shape is."""
    inside = (
        '<g transform="scale(2)" stroke="red" stroke-width="3"><g transform="rotate(30)"><path d="M9 0h5"/></g></g>'
    )
    assert only(inside).width == pytest.approx(6)


# Paint


@pytest.mark.parametrize(
    ("attributes", "fill", "stroke"),
    [
        ("", "#000000", None),
        ('fill="none" stroke="currentColor"', None, "ink"),
        ('fill="#ABC"', "#aabbcc", None),
        ('fill="#0B5563"', "brand", None),
        ('fill="rgb(11, 85, 99)"', "brand", None),
        ('fill="rgb(100%, 0%, 50.2%)"', "#ff0080", None),
        ('fill="red" style="fill:teal;stroke: var(--urgent, #a00)"', "#008080", "urgent"),
        ('fill="var(--brand-soft)" stroke="transparent"', "brand-soft", None),
        ('stroke="inherit" fill="inherit"', "#000000", None),
        ('stroke="red" stroke-width="0"', "#000000", None),
        ('color="green" fill="currentColor"', "#008000", None),
        ('style="-inkscape-x:1;font-family:Sans;fill:red !important"', "#ff0000", None),
    ],
)
def test_colours(attributes: str, fill: str | None, stroke: str | None) -> None:
    """Colours arrive as palette tokens where the project knows them, as #rrggbb where it does not."""
    (shape,) = drawing(f'<rect width="5" height="5" {attributes}/>', c0b5563="brand").shapes
    assert (shape.fill, shape.stroke) == (fill, stroke)


def test_tokens_are_of_the_palette() -> None:
    """Whoever knows the palette learns of a misspelt token here, not on paper."""
    with pytest.raises(ReadingError) as caught:
        read_svg(f'{SHEET}<g fill="var(--brnd)" stroke="var( --ink , red)"/></svg>', "a.svg", palette=("ink", "brand"))
    (problem,) = caught.value.problems
    assert problem.message == '"brnd" is not a colour of the palette'
    assert problem.hint == 'did you mean "brand"?'


def test_paint_is_inherited() -> None:
    """A shape is painted as its groups say, unless it says otherwise itself."""
    inside = """<g fill="red" stroke="blue" stroke-width="2" fill-rule="evenodd" visibility="hidden">
        <g style="fill:lime"><path d="M1 1h5v5" stroke="none" visibility="visible"/></g></g>"""
    assert only(inside) == Shape(steps=path("M1 1h5v5"), fill="#00ff00", even_odd=True)


# Refusals


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        ("<text>Hello</text>", 'the element "text" is not supported'),
        ('<image href="a.png"/>', 'the element "image" is not supported'),
        ('<use href="#a"/>', 'the element "use" is not supported'),
        ("<foreignObject/>", 'the element "foreignObject" is not supported'),
        ("<defs><style>*{}</style></defs>", 'the element "style" is not supported'),
        ("<script>x</script>", 'the element "script" is not supported'),
        ('<rect onclick="x"/>', 'the script in "onclick" is not supported'),
        ('<rect fill="url(#a)"/>', "gradients and patterns are not supported"),
        ('<rect opacity=".5"/>', "transparency is not supported"),
        ('<g style="filter:blur(2px)"/>', '"filter" is not supported'),
        ('<g mask="url(#a)"/>', '"mask" is not supported'),
        ('<path d="M1 1h1" stroke-dasharray="1 2"/>', '"stroke-dasharray" is not supported'),
        ('<rect strok="red"/>', '"strok" is not a property of shapes'),
        ('<rect width="9em" height="1"/>', 'the unit "em" is not supported'),
        ('<rect width="99" height="999"/>', "a shape runs out of the picture's viewBox"),
        (
            '<path d="M1 1h9" stroke="red" transform="scale(1 2)"/>',
            "a stroke that is wider in one direction than in the other is not supported",
        ),
    ],
)
def test_unsupported(inside: str, message: str) -> None:
    """What does not print alike everywhere is refused by its name, where it stands, with a hint what to do."""
    with pytest.raises(ReadingError) as caught:
        drawing(f"\n  {inside}")
    (problem,) = caught.value.problems
    assert (problem.kind.slug, problem.message) == ("svg-unsupported", message)
    assert problem.place == Place("a.svg", 2, 9 if "<defs>" in inside else 3)
    assert problem.hint


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        ('<path d="L1 1"/>', 'a path begins with a move (M), not with "L"'),
        ('<path d="M1 1 X"/>', 'the path stops making sense at "X" (character 6)'),
        ('<path d="M1 1 L2"/>', "the path stops making sense at its end (character 8)"),
        ('<path d="M1 1a1 1 0 2 1 5 5"/>', 'the path stops making sense at "2 1 5 5" (character 12)'),
        ('<path d="M1 1e9"/>', 'the number "1e9" is too large'),
        ('<rect fill="sky"/>', '"sky" is not a colour that is known here'),
        ('<rect width="-1"/>', "a width, height or radius cannot be less than nothing"),
        ('<rect width="wide"/>', '"wide" is not a length'),
        ('<polygon points="1 2 3"/>', "points come in pairs, x and y; one of them is missing"),
        ('<polygon points="1 2 a"/>', '"1 2 a" is not a list of numbers'),
        ('<g transform="translate(1,2,3)"/>', '"translate" in a transform cannot have 3 numbers'),
        ('<g transform="move it"/>', 'the transform stops making sense at "move it"'),
        ('<g style="fill"/>', '"fill" in a style has no colon'),
        ('<rect stroke-width="-2"/>', "a stroke cannot be narrower than nothing"),
    ],
)
def test_broken(inside: str, message: str) -> None:
    """What nobody could draw is refused too, in the words of the file."""
    assert problems(f"{SHEET}\n  {inside}</svg>") == [f"a.svg:2:3 svg-broken: {message}"]


def test_all_problems_together() -> None:
    """One reading tells everything that is wrong, each with its line and column."""
    text = '<svg xmlns="http://www.w3.org/2000/svg">\n <text>é</text><rect fill="sky"\n opacity=".5"/>\n</svg'
    assert [line.partition(" ")[0] for line in problems(text)] == [
        "a.svg:1:1",
        "a.svg:2:2",
        *["a.svg:2:16"] * 2,
        "a.svg:4:1",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no svg",
        "<svg",
        '<html xmlns="http://www.w3.org/1999/xhtml"/>',
        '<svg viewBox="0 0 24"/>',
        '<svg viewBox="0 0 0 24"/>',
        '<svg width="1e5in" height="9"/>',
        f"{SHEET}<path d='M1 1&undefined;'/></svg>",
        "<svg viewBox='0 0 9 9'>\x00</svg>",
        "<svg viewBox='0 0 9 9'>\ud800</svg>",
    ],
)
def test_no_svg_at_all(text: str) -> None:
    """A file that is something else is said to be so; nothing falls over."""
    (problem,) = problems(text)
    assert "svg-broken" in problem


def test_entities_cannot_grow() -> None:
    """A DOCTYPE is refused before anything in it is read: no entity bomb, no file or address fetched."""
    bomb = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 9}">' for i in range(1, 30))
    text = f'<!DOCTYPE svg [<!ENTITY l0 "x">{bomb}<!ENTITY f SYSTEM "file:///etc/hostname">]>\n<svg>&l29;&f;</svg>'
    assert problems(text) == ["a.svg:1:15 svg-unsupported: a DOCTYPE is not supported"]


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M1 1h1"/>' * (MOST_SHAPES + 1),
        "<g>" * MOST_DEPTH + "</g>" * MOST_DEPTH,
        f'<path d="M1 1{"h1" * 60_000}"/>',
        f'<path d="M{"1" * 500_000}x"/>',
        f'<rect width="{"1" * 500_000}!"/>',
        f'<polygon points="{"1" * 500_000}!"/>',
        f'<g transform="{"a" * 500_000}"/>',
        '<g transform="scale(1e5)">' * 20 + "</g>" * 20,
        "<text/>" * 100_000,
        f"<!--{'x' * 1_000_000}-->",
    ],
)
def test_bounded(inside: str) -> None:
    """A file that would take for ever, or all memory, is refused soon and in few words."""
    found = problems(f"{SHEET}{inside}</svg>")
    assert 1 <= len(found) <= 25
    assert sum(map(len, found)) < 5000


_WORDS = [
    "svg", "g", "path", "rect", "circle", "text", "d", "fill", "stroke", "style", "transform", "viewBox", "width",
    "points", "M", "a", "Z", "0", "1", "-1", ".5", "1e99", "%", ",", " ", "\n", "(", ")", "rotate", "matrix", "#fff",
    "url(", "var(--", "<", ">", "/>", "</", '="', '"', "&", ";", ":", "none", "\u0660", "²", "\x00", "<!DOCTYPE", "<?",
]  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.sampled_from(_WORDS), max_size=40).map("".join) | st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever stands in a file, in an element, in a path or in any attribute: a Drawing, or a ReadingError."""
    attribute = text.translate({ord(c): None for c in '<>&"\x00'})
    names = ("d", "points", "transform", "style", "fill", "stroke-width", "opacity", "width", "rx", "color")
    shapes = "".join(f'<{shape} {name}="{attribute}"/>' for shape in ("path", "polygon", "rect") for name in names)
    for whole in (text, f"{SHEET}{text}</svg>", f"{SHEET}{shapes}</svg>", f'<svg viewBox="{attribute}" width="9"/>'):
        try:
            read = read_svg(whole, "a.svg")
        except ReadingError as error:
            assert error.problems
        else:
            assert all(math.isfinite(v) for shape in read.shapes for _, xs in shape.steps for v in xs)


@settings(max_examples=300)
@given(st.text(alphabet="MmLlHhVvCcSsQqTtAaZz0123456789.,-+eE \n", max_size=60))
def test_any_path_stays_finite(data: str) -> None:
    """A path of the right letters is read or refused, never something else, and begins with a move."""
    try:
        read = read_svg(f'{SHEET}<path d="{data}" stroke="red"/></svg>', "a.svg")
    except ReadingError:
        return
    for shape in read.shapes:
        assert shape.steps[0][0] == "M"
        assert all(math.isfinite(v) for _, xs in shape.steps for v in xs)


_MARKS = [
    "id", "class", "role", "lang", "focusable", "data-name", "aria-label", "cursor", "overflow", "shape-rendering",
    "pointer-events", "clip-rule", "font-size", "isolation", "enable-background", "version", "tabindex", "title",
]  # fmt: skip


@pytest.mark.parametrize("name", _MARKS)
def test_marks_of_drawing_programs_do_no_harm(name: str) -> None:
    """Attributes that change nothing about a shape are passed over."""
    assert only(f'<rect width="5" height="5" {name}="x"/>').fill == "#000000"


# What we ship


@pytest.mark.parametrize("file", sorted((ROOT / "templates/icons").glob("*.svg")), ids=lambda file: file.stem)
def test_shipped_icons(file: Path) -> None:
    """Our own icons are read without a problem, are square, and use colours of the palette only."""
    icon = read_svg(file.read_text(encoding="utf-8"), file.name)
    assert icon.size == Size(18, 18)
    assert {c for shape in icon.shapes for c in (shape.fill, shape.stroke) if c} <= {"ink", "paper", "urgent"}


def test_shipped_logo() -> None:
    """The example clinic's logo is a drawing."""
    file = ROOT / "clinics/example/logo.svg"
    assert len(read_svg(file.read_text(encoding="utf-8"), file.name).shapes) == 3
