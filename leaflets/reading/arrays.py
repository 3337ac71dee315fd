"""Icon arrays: which facts are drawn as figures, and whether they can be."""

from __future__ import annotations

from leaflets.model import Array, ContentBlock, IconArrayBlock
from leaflets.problems import brief, nearest
from leaflets.reading.fields import Fields, items
from leaflets.reading.kinds import BAD_FORM, EMPTY_TEXT, NOT_IN_TENTHS, UNKNOWN_FACT
from leaflets.reading.nodes import Node, Refused, Scalar
from leaflets.reading.opened import Open, intro_of
from leaflets.reading.per_level import texts
from leaflets.reading.placeholders import fits_tenths
from leaflets.words import Words, plain


def icon_array(block: Open) -> ContentBlock:
    """A block of icon arrays; what cannot be drawn as figures is told."""
    nodes = items(block.desk, block.fields.need("arrays"), block.fields.label("arrays"))
    if not nodes and not isinstance(block.fields.maybe("arrays"), Refused | Scalar | None):
        block.desk.findings.add(EMPTY_TEXT, f"{block.fields.what} draws nothing", block.place)
    return IconArrayBlock(
        id=block.id,
        place=block.place,
        arrays=tuple(_array(block, node) for node in nodes),
        intro=intro_of(block),
        sources=block.sources,
        needs=block.needs,
        critical=block.critical,
        levels=block.levels,
    )


def _array(block: Open, node: Node) -> Array:
    fields = Fields.of(block.desk, node, f"an array of {block.fields.what}", ("fact", "caption"))
    name = fields.words("fact")
    caption = texts(fields, "caption", block.scope, block.levels, needs=block.needs)
    if name and name not in block.scope.facts:
        hint = nearest(name, block.scope.facts) or 'add it to "facts"'
        block.desk.findings.add(UNKNOWN_FACT, f'there is no fact "{brief(name)}"', name.place, hint)
    elif name:
        block.scope.used.facts.add(plain(name))
        _check_drawn(block, name)
    return Array(fact=plain(name), place=node.place, caption=caption)


def _check_drawn(block: Open, name: Words) -> None:
    """Tell a fact that cannot be drawn as figures at the block's levels."""
    fact = block.scope.facts[name]
    if fact is None:
        return
    if not fact.is_share:
        message = f'"{name}" is no share and cannot be drawn as figures'
        block.desk.findings.add(BAD_FORM, message, name.place, 'a share has "out-of"')
    for level in block.levels:
        if not fits_tenths(fact, "", block.scope.rule(level)):
            message = f'"{name}" would be drawn as 0 or 10 of 10 figures at the level "{level}"'
            block.desk.findings.add(NOT_IN_TENTHS, message, name.place, "say it in words at this level")
