"""What a designer decides: reading levels, formats, themes and the words of the frame. Nodes in, model out."""

from __future__ import annotations

from typing import Literal, cast

from leaflets.geometry import MM, Rect, Size
from leaflets.model import Face, Format, Panel, ReadingLevel, Theme
from leaflets.problems import brief
from leaflets.reading import placeholders, values
from leaflets.reading.fields import Fields, entries, items
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import BAD_LAYOUT, BAD_NUMBER, EMPTY_TEXT, MISSING_KEY
from leaflets.reading.nodes import Node, Scalar, Sequence
from leaflets.words import Words, plain

LANGUAGE = "en-GB"
"""What the templates' own words are written in."""

ROLES = ("opening", "body", "closing")
TOKENS = (
    "ink",
    "quiet",
    "rule",
    "paper",
    "soft",
    "brand",
    "accent",
    "urgent",
    "urgent-soft",
    "note",
    "note-soft",
    "data",
    "data-off",
)
"""Colours that every theme must have."""
DERIVED = ("brand-soft", "accent-soft")
"""Colours that follow from a clinic's own, so that no theme has them but drawings may name them."""

_LEVEL_KEYS = (
    "order",
    "name",
    "age",
    "body",
    "small",
    "leading",
    "scale",
    "measure",
    "ideas",
    "icons",
    "percent",
    "options",
    "citations",
    "sources",
    "capacity",
)


def read_level(desk: Desk, node: Node, id: str) -> tuple[int, ReadingLevel]:
    """A reading level, and its place among the others."""
    fields = Fields.of(desk, node, f'the level "{id}"', _LEVEL_KEYS)
    icons = fields.choice("icons", ("10", "100")) or "100"
    level = ReadingLevel(
        id=id,
        place=fields.place,
        name=fields.words("name"),
        age=fields.words("age"),
        body=_between(fields, "body", 6, 72),
        small=_between(fields, "small", 6, 72),
        leading=_between(fields, "leading", 1, 3),
        scale=_between(fields, "scale", 1, 2),
        measure=fields.whole("measure"),
        ideas=fields.read("ideas", values.truth),
        icons=cast(Literal[10, 100], int(icons)),
        percent=fields.read_maybe("percent", values.truth) or False,
        options=cast(Literal["grid", "stacked"], fields.choice("options", ("grid", "stacked"))),
        citations=fields.read("citations", values.truth),
        sources=cast(Literal["all", "cited", "none"], fields.choice("sources", ("all", "cited", "none"))),
        capacity=_capacity(fields),
    )
    return fields.whole("order"), level


def _between(fields: Fields, key: str, least: float, most: float) -> float:
    node = fields.need(key)
    number = values.number(fields.desk, node, fields.label(key))
    if number < least or number > most:
        message = f"{fields.label(key)} must be between {least:g} and {most:g}"
        fields.desk.findings.add(BAD_NUMBER, message, node.place)
    return number


def _capacity(fields: Fields) -> tuple[int, int]:
    node = fields.need("capacity")
    what = fields.label("capacity")
    pages = [values.whole(fields.desk, item, what) for item in items(fields.desk, node, what)]
    if isinstance(node, Sequence) and (len(pages) != 2 or not 0 < pages[0] <= pages[1]):
        hint = "pages expected at most, pages allowed at most: [4, 6]"
        fields.desk.findings.add(BAD_NUMBER, f"{what} must be two numbers of pages", node.place, hint)
    return (pages[0], pages[1]) if len(pages) == 2 else (1, 1)


def read_format(desk: Desk, node: Node, id: str) -> Format:
    """A paper format. Millimetres become points."""
    fields = Fields.of(desk, node, f'the format "{id}"', ("name", "paper", "faces"))
    paper_fields = Fields.of(desk, fields.need("paper"), '"paper"', ("width", "height"))
    paper = Size(_between(paper_fields, "width", 20, 2000) * MM, _between(paper_fields, "height", 20, 2000) * MM)
    nodes = items(desk, fields.need("faces"), fields.label("faces"))
    if not nodes:
        desk.findings.add(EMPTY_TEXT, f"{fields.what} has no faces", fields.place)
    faces = tuple(_face(desk, face, paper) for face in nodes)
    return Format(id=id, place=fields.place, name=fields.words("name"), paper=paper, faces=faces)


def _face(desk: Desk, node: Node, paper: Size) -> Face:
    fields = Fields.of(desk, node, "a face", ("id", "panels", "foot", "band"))
    nodes = items(desk, fields.need("panels"), fields.label("panels"))
    if not nodes:
        desk.findings.add(EMPTY_TEXT, f"{fields.what} has no panels", fields.place)
    return Face(
        id=plain(fields.read("id", values.identity)),
        panels=tuple(_panel(desk, panel, paper) for panel in nodes),
        foot=_rect(fields, "foot", paper) if fields.has("foot") else None,
        band=_rect(fields, "band", paper) if fields.has("band") else None,
    )


def _panel(desk: Desk, node: Node, paper: Size) -> Panel:
    fields = Fields.of(desk, node, "a panel", ("roles", "area", "columns", "gutter"))
    fields.need("roles")
    return Panel(
        roles=fields.known_ids("roles", ROLES),
        area=_rect(fields, "area", paper),
        columns=max(1, min(6, fields.whole("columns"))) if fields.has("columns") else 1,
        gutter=_between(fields, "gutter", 0, 100) * MM if fields.has("gutter") else 0.0,
    )


def _rect(fields: Fields, key: str, paper: Size) -> Rect:
    rect = Fields.of(fields.desk, fields.need(key), fields.label(key), ("x", "y", "width", "height"))
    x, y, width, height = (rect.number(side) * MM for side in ("x", "y", "width", "height"))
    found = Rect(x, y, width, height)
    if rect.refused or any(not rect.has(side) for side in ("x", "y", "width", "height")):
        return found
    if width <= 0 or height <= 0:
        fields.desk.findings.add(BAD_LAYOUT, f"{rect.what} has no size", rect.place)
    # A hundredth of a millimetre over the edge is rounding, not a mistake.
    elif min(x, y) < 0 or found.right > paper.width + 0.01 * MM or found.bottom > paper.height + 0.01 * MM:
        fields.desk.findings.add(BAD_LAYOUT, f"{rect.what} reaches over the edge of the paper", rect.place)
    return found


def read_theme(desk: Desk, node: Node, id: str) -> Theme:
    """A theme with all its colours."""
    fields = Fields.of(desk, node, f'the theme "{id}"', ("name", "family", "colours"))
    tokens = entries(desk, fields.need("colours"), fields.label("colours"))
    colours = tuple(
        (plain(values.identity(desk, one.key, "a colour's name")), values.colour(desk, one.value, _called(one.key)))
        for one in tokens
    )
    there = {name for name, _ in colours}
    for name in TOKENS:
        if tokens and name not in there:
            desk.findings.add(MISSING_KEY, f'{fields.what} has no colour "{name}"', tokens[0].key.place)
    return Theme(
        id=id,
        place=fields.place,
        name=fields.words("name"),
        colours=colours,
        family=plain(fields.words("family")),
    )


def _called(key: Scalar) -> str:
    return f'the colour "{brief(key.text)}"'


def read_frame(desk: Desk, node: Node) -> tuple[tuple[str, Words], ...]:
    """The words of the frame, by id. Braces must be whole; what fills them, the template knows.

    Spaces at the ends of a quoted word are kept: some of them stand between other words.
    """
    found = []
    for entry in entries(desk, node, "the frame"):
        id = values.frame_identity(desk, entry.key, f'the frame id "{brief(entry.key.text)}"')
        words = values.words(desk, entry.value, f'the frame word "{brief(id)}"')
        if isinstance(entry.value, Scalar):
            placeholders.find(desk, entry.value)
            words = words.like(entry.value.written if entry.value.quoted else words)
        found.append((plain(id), words))
    return tuple(found)
