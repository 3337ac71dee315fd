"""One block of a section: what keys its kind has, and what it says at each level."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeVar, cast

from leaflets.model import (
    Array,
    CalloutBlock,
    ContentBlock,
    IconArrayBlock,
    ListBlock,
    Listing,
    OptionGridBlock,
    PerLevel,
    PictureBlock,
    StandingBlock,
    TableBlock,
    TextBlock,
)
from leaflets.problems import Place, nearest
from leaflets.reading import values
from leaflets.reading.fields import Fields, items, known_ids
from leaflets.reading.findings import Desk
from leaflets.reading.illustrations import check_count, known_picture, picture_names
from leaflets.reading.kinds import (
    BAD_FORM,
    EMPTY_TEXT,
    EXTRA_LEVEL,
    MISSING_KEY,
    MISSING_LEVEL,
    NOT_IN_TENTHS,
    UNKNOWN_FACT,
    UNKNOWN_QUESTION,
    UNKNOWN_SOURCE,
    UNKNOWN_VALUE,
)
from leaflets.reading.listings import LISTING_KEYS, read_grid, read_listing
from leaflets.reading.nodes import Mapping, Node, Refused, Scalar
from leaflets.reading.per_level import level_list, per_level, texts
from leaflets.reading.placeholders import NEEDS, fits_tenths
from leaflets.reading.prose import prose
from leaflets.reading.scope import Scope, Spot
from leaflets.words import Words, plain

_T = TypeVar("_T")
_EMPTY_LINES = re.compile(r"\n[ \t]*\n")
_COMMON = ("id", "kind", "levels", "sources", "needs")
_STANDING = ("glossary", "contact", "sources", "edition", "contents")
_PER_LEVEL = ("text", "table", *LISTING_KEYS)
_OWN_KEYS: dict[str, tuple[str, ...]] = {
    "option-grid": ("questions", "intro"),
    "icon-array": ("arrays", "intro"),
    "picture": ("picture", "caption"),
    "questions": ("lines",),
    **dict.fromkeys(("text", "list", "steps", "key-points"), ("pictures",)),
    **dict.fromkeys(_STANDING, ("intro",)),
}
KINDS = (*_PER_LEVEL, "option-grid", "icon-array", "picture", *_STANDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    """A block being read: its fields, and what all kinds have."""

    fields: Fields
    scope: Scope
    questions: tuple[str, ...]
    id: str
    kind: str
    place: Place
    levels: tuple[str, ...]
    sources: tuple[str, ...]
    needs: str

    @property
    def desk(self) -> Desk:
        return self.fields.desk

    def spot(self, level: str) -> Spot:
        return Spot(level=level, needs=self.needs)


def read_block(
    desk: Desk, node: Node, scope: Scope, within: tuple[str, ...], questions: tuple[str, ...]
) -> ContentBlock | None:
    """A block of a section that belongs to the levels `within`; None when not even its kind is known."""
    kind = _kind(desk, node)
    if kind is None:
        return None
    known = (*_COMMON, *(scope.level_ids if kind in _PER_LEVEL else ()), *_OWN_KEYS.get(kind, ()))
    id_node = node.entry("id") if isinstance(node, Mapping) else None
    shown = id_node.value.text if id_node and isinstance(id_node.value, Scalar) else ""
    fields = Fields.of(
        desk, node, f'the block "{values.brief(shown)}"' if shown else f'a block of kind "{kind}"', known
    )
    id = fields.read("id", values.identity)
    sources = fields.known_ids("sources", scope.sources, UNKNOWN_SOURCE)
    scope.used.sources.update(sources)
    opened = _Open(
        fields=fields,
        scope=scope,
        questions=questions,
        id=plain(id) or shown,
        kind=kind,
        place=id.place or node.place,
        levels=level_list(fields, scope, within),
        sources=sources,
        needs=_needs(fields),
    )
    return _READERS[kind](opened)


def _kind(desk: Desk, node: Node) -> str | None:
    if not isinstance(node, Mapping):
        Fields.of(desk, node, "a block", ())
        return None
    entry = node.entry("kind")
    if entry is None:
        desk.findings.add(MISSING_KEY, 'a block has no "kind"', node.place, "text, list, note … (docs/content.md)")
        return None
    text = values.words(desk, entry.value, '"kind" of a block')
    if text and text not in KINDS:
        message = f'there is no block of kind "{values.brief(text)}"'
        desk.findings.add(
            UNKNOWN_VALUE, message, text.place, nearest(text, KINDS) or f"there is {values.listed(KINDS)}"
        )
    return plain(text) if text in KINDS else None


def _needs(fields: Fields) -> str:
    return fields.choice("needs", NEEDS) if fields.has("needs") else ""


def _at_levels(block: _Open, read: Callable[[Node, str, Spot], _T], *, may_say_nothing: bool = False) -> PerLevel[_T]:
    """What the block says under each level's own key."""
    fields, found = block.fields, list[tuple[str, _T]]()
    for level in block.scope.level_ids:
        node = fields.maybe(level)
        if node is not None and level not in block.levels:
            message = f'{fields.what} does not belong to the level "{level}"'
            block.desk.findings.add(EXTRA_LEVEL, message, node.place, 'remove the text, or add the level to "levels"')
        if node is not None:
            found.append((level, read(node, f'{fields.what} at the level "{level}"', block.spot(level))))
        elif level in block.levels and not may_say_nothing:
            message = f'{fields.what} says nothing at the level "{level}"'
            hint = f'write "{level}:", or say with "levels:" where the block belongs'
            block.desk.findings.add(MISSING_LEVEL, message, block.place, hint)
    return PerLevel(tuple(found))


def _text(block: _Open) -> ContentBlock:
    def read(node: Node, what: str, spot: Spot) -> Words:
        return prose(block.desk, node, what, block.scope, [spot])

    text = _at_levels(block, read)
    pictures = picture_names(block.fields, block.scope)
    for rule in block.scope.levels:
        if rule.ideas and rule.id in text:
            check_count(block.fields, pictures, len(_EMPTY_LINES.split(text[rule.id].strip())))
    return TextBlock(
        id=block.id, place=block.place, text=text, sources=block.sources, needs=block.needs, pictures=pictures
    )


def _listing(block: _Open, *, may_say_nothing: bool = False) -> PerLevel[Listing]:
    def read(node: Node, what: str, spot: Spot) -> Listing:
        return read_listing(block.desk, node, what, block.kind, block.scope, spot)

    return _at_levels(block, read, may_say_nothing=may_say_nothing)


def _list(block: _Open) -> ContentBlock:
    kind = cast(Literal["list", "steps", "key-points"], block.kind)
    listing, pictures = _listing(block), picture_names(block.fields, block.scope)
    for rule in block.scope.levels:
        if rule.ideas and rule.id in listing:
            check_count(block.fields, pictures, len(listing[rule.id].items))
    return ListBlock(
        kind=kind,
        id=block.id,
        place=block.place,
        listing=listing,
        sources=block.sources,
        needs=block.needs,
        pictures=pictures,
    )


def _picture(block: _Open) -> ContentBlock:
    fields = block.fields
    caption = PerLevel[Words]()
    if fields.has("caption"):
        caption = texts(fields, "caption", block.scope, block.levels, partial=True, needs=block.needs)
    return PictureBlock(
        id=block.id,
        place=block.place,
        picture=known_picture(block.desk, fields.need("picture"), block.scope),
        caption=caption,
        levels=block.levels,
        sources=block.sources,
        needs=block.needs,
    )


def _questions(block: _Open) -> ContentBlock:
    """Questions to ask. Without any at any level it is room to write, at all of them."""
    lines = block.fields.read_maybe("lines", values.whole) or 0
    says_nothing = not any(block.fields.has(level) for level in block.scope.level_ids)
    if says_nothing and lines:
        listing = PerLevel(tuple((level, Listing(items=())) for level in block.levels))
    else:
        listing = _listing(block)
    if lines > 40:
        message = f'"lines" of {block.fields.what} cannot be {lines}'
        block.desk.findings.add(UNKNOWN_VALUE, message, block.fields.need("lines").place, "at most 40")
    return ListBlock(
        kind="questions",
        id=block.id,
        place=block.place,
        listing=listing,
        sources=block.sources,
        needs=block.needs,
        lines=lines,
    )


def _callout(block: _Open) -> ContentBlock:
    kind = cast(Literal["urgent", "tip", "note"], block.kind)
    return CalloutBlock(
        kind=kind, id=block.id, place=block.place, listing=_listing(block), sources=block.sources, needs=block.needs
    )


def _table(block: _Open) -> ContentBlock:
    grid = _at_levels(block, lambda node, what, spot: read_grid(block.desk, node, what, block.scope, [spot]))
    return TableBlock(id=block.id, place=block.place, grid=grid, sources=block.sources, needs=block.needs)


def _intro(block: _Open) -> PerLevel[Words]:
    """The lead-in, which may be left out as a whole or at some levels."""
    if not block.fields.has("intro"):
        return PerLevel()
    return texts(block.fields, "intro", block.scope, block.levels, partial=True, needs=block.needs)


def _option_grid(block: _Open) -> ContentBlock:
    def read(node: Node, what: str, _levels: tuple[str, ...]) -> tuple[str, ...]:
        found = known_ids(block.desk, node, what, block.questions, UNKNOWN_QUESTION)
        if not items(block.desk, node, what) and not isinstance(node, Refused | Scalar):
            block.desk.findings.add(EMPTY_TEXT, f"{what} asks nothing", node.place)
        return found

    fields = block.fields
    asked = per_level(block.desk, fields.need("questions"), fields.label("questions"), block.scope, block.levels, read)
    return OptionGridBlock(
        id=block.id,
        place=block.place,
        questions=asked,
        intro=_intro(block),
        sources=block.sources,
        needs=block.needs,
    )


def _icon_array(block: _Open) -> ContentBlock:
    nodes = items(block.desk, block.fields.need("arrays"), block.fields.label("arrays"))
    if not nodes and not isinstance(block.fields.maybe("arrays"), Refused | Scalar | None):
        block.desk.findings.add(EMPTY_TEXT, f"{block.fields.what} draws nothing", block.place)
    return IconArrayBlock(
        id=block.id,
        place=block.place,
        arrays=tuple(_array(block, node) for node in nodes),
        intro=_intro(block),
        sources=block.sources,
        needs=block.needs,
        levels=block.levels,
    )


def _array(block: _Open, node: Node) -> Array:
    fields = Fields.of(block.desk, node, f"an array of {block.fields.what}", ("fact", "caption"))
    name = fields.words("fact")
    caption = texts(fields, "caption", block.scope, block.levels, needs=block.needs)
    if name and name not in block.scope.facts:
        hint = nearest(name, block.scope.facts) or 'add it to "facts"'
        block.desk.findings.add(UNKNOWN_FACT, f'there is no fact "{values.brief(name)}"', name.place, hint)
    elif name:
        block.scope.used.facts.add(plain(name))
        _check_drawn(block, name)
    return Array(fact=plain(name), place=node.place, caption=caption)


def _check_drawn(block: _Open, name: Words) -> None:
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


def _standing(block: _Open) -> ContentBlock:
    kind = cast(Literal["glossary", "contact", "sources", "edition", "contents"], block.kind)
    return StandingBlock(
        kind=kind,
        id=block.id,
        place=block.place,
        intro=_intro(block),
        levels=block.levels,
        sources=block.sources,
        needs=block.needs,
    )


_READERS: dict[str, Callable[[_Open], ContentBlock]] = {
    "text": _text,
    "picture": _picture,
    "table": _table,
    "questions": _questions,
    "option-grid": _option_grid,
    "icon-array": _icon_array,
    **dict.fromkeys(("list", "steps", "key-points"), _list),
    **dict.fromkeys(("urgent", "tip", "note"), _callout),
    **dict.fromkeys(_STANDING, _standing),
}
