"""What blocks say at one level: a text, a list with its lead-in, or a small table."""

from __future__ import annotations

from collections.abc import Sequence as Many

from leaflets.model import Grid, Listing
from leaflets.reading.fields import Fields, items
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import EMPTY_TEXT, RAGGED_TABLE, TOO_MANY_POINTS, UNKNOWN_VALUE
from leaflets.reading.nodes import Node, Scalar, Sequence
from leaflets.reading.prose import prose
from leaflets.reading.scope import Scope, Spot
from leaflets.words import Words

LISTING_KEYS = {
    "list": ("intro", "items", "outro"),
    "steps": ("intro", "items", "outro"),
    "key-points": ("title", "items"),
    "questions": ("intro", "items"),
    "worksheet": ("intro", "items", "ends"),
    "picture-row": ("items",),
    "urgent": ("title", "intro", "items", "outro"),
    "tip": ("title", "intro", "items", "outro"),
    "note": ("title", "intro", "items", "outro"),
}
_MAY_HAVE_NO_ITEMS = ("questions", "urgent", "tip", "note")
_MOST_POINTS = 5
_ENDS = 2


def read_listing(desk: Desk, node: Node, what: str, kind: str, scope: Scope, spot: Spot) -> Listing:
    """A list of a kind: just its items, or keys for what stands around them."""
    if isinstance(node, Sequence):
        found = _items(desk, node, what, scope, spot)
        return _checked(desk, Listing(items=found), node, what, kind)
    fields = Fields.of(desk, node, what, LISTING_KEYS[kind])
    if fields.refused:
        return Listing(items=())
    listing = Listing(
        title=_maybe(fields, "title", scope, Spot(level=spot.level, needs=spot.needs, markup=False)),
        intro=_maybe(fields, "intro", scope, spot),
        items=_items(desk, fields.need("items"), fields.label("items"), scope, spot) if _wants(fields, kind) else (),
        outro=_maybe(fields, "outro", scope, spot),
        ends=_ends(fields, scope, spot),
    )
    return _checked(desk, listing, fields.maybe("items") or node, what, kind)


def _ends(fields: Fields, scope: Scope, spot: Spot) -> tuple[Words, ...]:
    """What the first and the last box mean; told where they are not two."""
    if not fields.has("ends"):
        return ()
    node = fields.need("ends")
    found = _items(fields.desk, node, fields.label("ends"), scope, spot)
    if isinstance(node, Sequence) and len(found) != _ENDS:
        message = f"{fields.label('ends')} has {len(found)} texts"
        fields.desk.findings.add(UNKNOWN_VALUE, message, node.place, "two: what the first and what the last box means")
    return found


def _wants(fields: Fields, kind: str) -> bool:
    return fields.has("items") or kind not in _MAY_HAVE_NO_ITEMS


def _checked(desk: Desk, listing: Listing, node: Node, what: str, kind: str) -> Listing:
    """Tell a list that says nothing, or says more than anybody remembers."""
    nothing = not listing.items and (kind not in _MAY_HAVE_NO_ITEMS or (listing.intro is None and kind != "questions"))
    if nothing and isinstance(node, Sequence):
        desk.findings.add(EMPTY_TEXT, f"{what} has no items", node.place)
    elif nothing and kind in _MAY_HAVE_NO_ITEMS:
        desk.findings.add(EMPTY_TEXT, f"{what} says nothing", node.place, 'write "intro", "items" or both')
    if kind == "key-points" and len(listing.items) > _MOST_POINTS:
        message = f"{what} has {len(listing.items)} key points, more than {_MOST_POINTS}"
        desk.findings.add(TOO_MANY_POINTS, message, node.place)
    return listing


def _items(desk: Desk, node: Node, what: str, scope: Scope, spot: Spot) -> tuple[Words, ...]:
    return tuple(prose(desk, item, f"an item of {what}", scope, [spot]) for item in items(desk, node, what))


def _maybe(fields: Fields, key: str, scope: Scope, spot: Spot) -> Words | None:
    node = fields.maybe(key)
    return None if node is None else prose(fields.desk, node, fields.label(key), scope, [spot])


def read_grid(desk: Desk, node: Node, what: str, scope: Scope, spots: Many[Spot]) -> Grid:
    """A small table: as many cells in each row as there are columns."""
    fields = Fields.of(desk, node, what, ("columns", "rows", "caption"))
    heads = [Spot(level=spot.level, needs=spot.needs, markup=False) for spot in spots]
    columns = tuple(
        _cell(desk, head, f"a column of {what}", scope, heads, may_be_empty=number == 0)
        for number, head in enumerate(items(desk, fields.need("columns"), fields.label("columns")))
    )
    rows = []
    for row in items(desk, fields.need("rows"), fields.label("rows")):
        cells = tuple(
            _cell(desk, cell, f"a cell of {what}", scope, spots, may_be_empty=number > 0)
            for number, cell in enumerate(items(desk, row, f"a row of {what}"))
        )
        if isinstance(row, Sequence) and columns and len(cells) != len(columns):
            message = f"a row of {what} has {len(cells)} cells for {len(columns)} columns"
            desk.findings.add(RAGGED_TABLE, message, row.place)
        rows.append(cells)
    caption = fields.maybe("caption")
    return Grid(
        columns=columns,
        rows=tuple(rows),
        caption=None if caption is None else prose(desk, caption, fields.label("caption"), scope, spots),
    )


def _cell(desk: Desk, node: Node, what: str, scope: Scope, spots: Many[Spot], *, may_be_empty: bool) -> Words:
    """A cell. The corner over the heads of the rows may be empty, and so may any cell that is no head."""
    if may_be_empty and isinstance(node, Scalar) and not node.text:
        return Words("", node.place, desk.language)
    return prose(desk, node, what, scope, spots)
