"""`pictures`: the drawings that a condition shows, their alternate texts and labels; and blocks that name them."""

from __future__ import annotations

from collections.abc import Mapping as Map

from leaflets.drawing import Drawing
from leaflets.model import Illustration, PictureLabel
from leaflets.problems import brief, kind, nearest
from leaflets.reading import values
from leaflets.reading.fields import Fields, entries, items
from leaflets.reading.findings import Desk
from leaflets.reading.nodes import Entry, Mapping, Node, Scalar
from leaflets.reading.per_level import texts
from leaflets.reading.scope import Scope

UNKNOWN_PICTURE = kind(
    "unknown-picture",
    """A picture is named that "pictures" does not list, or that has no drawing in templates/pictures/. Correct the
    name, list it with its alternate text, or draw it: NAME.svg.""",
)
UNKNOWN_LABEL = kind(
    "unknown-label",
    """A label of a picture has no target of that name in the drawing (`<circle id="label.NAME" …>`), or a target of the
    drawing has no label.""",
)
PICTURES_DIFFER = kind(
    "pictures-differ",
    """"pictures" of a block has more or fewer names than the block has paragraphs or items at the levels of ideas. Give
    one for each, in order; write "" where there is none.""",
)


def read_illustrations(desk: Desk, node: Node, scope: Scope, drawings: Map[str, Drawing]) -> tuple[Illustration, ...]:
    """All pictures, in the order written."""
    return tuple(_read(desk, entry, scope, drawings) for entry in entries(desk, node, '"pictures"'))


def _read(desk: Desk, entry: Entry, scope: Scope, drawings: Map[str, Drawing]) -> Illustration:
    id, shown = entry.key.text, brief(entry.key.text)
    values.identity(desk, entry.key, f'the picture id "{shown}"')
    fields = Fields.of(desk, entry.value, f'the picture "{shown}"', ("alt", "labels"))
    drawing = drawings.get(id)
    if drawing is None:
        hint = nearest(id, drawings) or f"draw it: templates/pictures/{shown}.svg"
        desk.findings.add(UNKNOWN_PICTURE, f'there is no drawing for the picture "{shown}"', entry.key.place, hint)
    return Illustration(
        id=id,
        place=entry.key.place,
        alt=texts(fields, "alt", scope, scope.level_ids, partial=True, markup=False),
        labels=_labels(desk, fields, scope, drawing) if fields.has("labels") else (),
    )


def _labels(desk: Desk, fields: Fields, scope: Scope, drawing: Drawing | None) -> tuple[PictureLabel, ...]:
    """The labels, each for a target of the drawing."""
    targets = {one.name for one in drawing.targets} if drawing else None
    node = fields.need("labels")
    found = []
    for entry in entries(desk, node, fields.label("labels")):
        name = entry.key.text
        if targets is not None and name not in targets:
            message = f'{fields.what} has no target for the label "{brief(name)}"'
            desk.findings.add(UNKNOWN_LABEL, message, entry.key.place, nearest(name, targets))
        inner = Fields(desk=desk, what=fields.label("labels"), place=entry.key.place, mapping=_only(node))
        found.append(PictureLabel(target=name, text=texts(inner, name, scope, scope.level_ids, partial=True)))
    return tuple(found)


def _only(node: Node) -> Mapping:
    assert isinstance(node, Mapping)
    return node


def picture_names(fields: Fields, scope: Scope) -> tuple[str, ...]:
    """The `pictures:` line of a block: one name for each paragraph or item, "" for none."""
    if not fields.has("pictures"):
        return ()
    nodes = items(fields.desk, fields.need("pictures"), fields.label("pictures"))
    return tuple(known_picture(fields.desk, node, scope) for node in nodes)


def check_count(fields: Fields, names: tuple[str, ...], ideas: int) -> None:
    """Tell pictures that are not one for each idea."""
    if names and len(names) != ideas:
        message = f"{fields.what} has {len(names)} pictures for {ideas} ideas"
        fields.desk.findings.add(PICTURES_DIFFER, message, fields.need("pictures").place)


def known_picture(desk: Desk, node: Node, scope: Scope) -> str:
    """A name of a picture; told when it is not listed."""
    if not isinstance(node, Scalar) or not node.text:
        return ""
    if node.text not in scope.pictures:
        message = f'there is no picture "{brief(node.text)}" in "pictures"'
        desk.findings.add(UNKNOWN_PICTURE, message, node.place, nearest(node.text, scope.pictures))
    scope.used.pictures.add(node.text)
    return node.text
