"""One block of a section: what keys its kind has, and what it says at each level."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar, cast

from leaflets.model import (
    CalloutBlock,
    ContentBlock,
    EvidenceBlock,
    ListBlock,
    Listing,
    OptionGridBlock,
    PerLevel,
    PictureBlock,
    StandingBlock,
    TableBlock,
    TextBlock,
)
from leaflets.problems import brief, nearest
from leaflets.reading import values
from leaflets.reading.arrays import icon_array
from leaflets.reading.fields import Fields, items, known_ids
from leaflets.reading.findings import Desk
from leaflets.reading.illustrations import check_count, known_picture, picture_names
from leaflets.reading.kinds import (
    EMPTY_TEXT,
    MISSING_KEY,
    UNKNOWN_FACT,
    UNKNOWN_QUESTION,
    UNKNOWN_SOURCE,
    UNKNOWN_VALUE,
)
from leaflets.reading.listings import LISTING_KEYS, read_grid, read_listing
from leaflets.reading.nodes import Mapping, Node, Refused, Scalar
from leaflets.reading.opened import Open, at_levels, intro_of
from leaflets.reading.per_level import level_list, per_level, texts
from leaflets.reading.placeholders import NEEDS
from leaflets.reading.prose import prose
from leaflets.reading.scope import Scope, Spot
from leaflets.words import Words, paragraphs_of, plain

_T = TypeVar("_T")
_COMMON = ("id", "kind", "levels", "sources", "needs", "critical")
_STANDING = ("glossary", "contact", "sources", "edition", "contents")
_PER_LEVEL = ("text", "table", *LISTING_KEYS)
_OWN_KEYS: dict[str, tuple[str, ...]] = {
    "option-grid": ("questions", "intro"),
    "icon-array": ("arrays", "intro"),
    "picture": ("picture", "caption", "size"),
    "questions": ("lines",),
    "evidence": ("facts", "intro"),
    **dict.fromkeys(
        ("text", "list", "steps", "key-points", "picture-row", "worksheet", "urgent", "tip", "note"), ("pictures",)
    ),
    **dict.fromkeys(_STANDING, ("intro",)),
}
KINDS = (*_PER_LEVEL, "option-grid", "icon-array", "picture", "evidence", *_STANDING)


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
    fields = Fields.of(desk, node, f'the block "{brief(shown)}"' if shown else f'a block of kind "{kind}"', known)
    id = fields.read("id", values.identity)
    sources = fields.known_ids("sources", scope.sources, UNKNOWN_SOURCE)
    scope.used.sources.update(sources)
    opened = Open(
        fields=fields,
        scope=scope,
        questions=questions,
        id=plain(id) or shown,
        kind=kind,
        place=id.place or node.place,
        levels=level_list(fields, scope, within),
        sources=sources,
        needs=_needs(fields),
        critical=bool(fields.has("critical")) and fields.choice("critical", ("true", "false")) == "true",
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
        message = f'there is no block of kind "{brief(text)}"'
        desk.findings.add(
            UNKNOWN_VALUE, message, text.place, nearest(text, KINDS) or f"there is {values.listed(KINDS)}"
        )
    return plain(text) if text in KINDS else None


def _needs(fields: Fields) -> str:
    return fields.choice("needs", NEEDS) if fields.has("needs") else ""


def _text(block: Open) -> ContentBlock:
    def read(node: Node, what: str, spot: Spot) -> Words:
        return prose(block.desk, node, what, block.scope, [spot])

    text = at_levels(block, read)
    pictures = picture_names(block.fields, block.scope)
    for rule in block.scope.levels:
        if rule.ideas and rule.id in text:
            check_count(block.fields, pictures, sum(1 for _ in paragraphs_of(text[rule.id])))
    return TextBlock(
        id=block.id,
        place=block.place,
        text=text,
        sources=block.sources,
        needs=block.needs,
        critical=block.critical,
        pictures=pictures,
    )


def _listing(block: Open, *, may_say_nothing: bool = False) -> PerLevel[Listing]:
    def read(node: Node, what: str, spot: Spot) -> Listing:
        return read_listing(block.desk, node, what, block.kind, block.scope, spot)

    return at_levels(block, read, may_say_nothing=may_say_nothing)


def _list(block: Open) -> ContentBlock:
    kind = cast(Literal["list", "steps", "key-points", "worksheet", "picture-row"], block.kind)
    listing = _listing(block)
    pictures = _pictures(block, listing, always=kind == "picture-row")
    return ListBlock(
        kind=kind,
        id=block.id,
        place=block.place,
        listing=listing,
        sources=block.sources,
        needs=block.needs,
        critical=block.critical,
        pictures=pictures,
    )


def _pictures(block: Open, listing: PerLevel[Listing], *, always: bool = False) -> tuple[str, ...]:
    """The pictures of a list's items: at levels of ideas, or `always`; told where they are not one for each."""
    pictures = picture_names(block.fields, block.scope)
    for rule in block.scope.levels:
        if (rule.ideas or always) and rule.id in listing:
            check_count(block.fields, pictures, len(listing[rule.id].items))
    if always and not pictures:
        block.fields.need("pictures")
    return pictures


def _picture(block: Open) -> ContentBlock:
    fields = block.fields
    caption: PerLevel[Words] = PerLevel()
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
        critical=block.critical,
        small=fields.has("size") and fields.choice("size", ("normal", "small")) == "small",
    )


def _questions(block: Open) -> ContentBlock:
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
        critical=block.critical,
        lines=lines,
    )


def _callout(block: Open) -> ContentBlock:
    kind = cast(Literal["urgent", "tip", "note"], block.kind)
    listing = _listing(block)
    return CalloutBlock(
        kind=kind,
        id=block.id,
        place=block.place,
        listing=listing,
        sources=block.sources,
        needs=block.needs,
        critical=block.critical,
        pictures=_pictures(block, listing),
    )


def _table(block: Open) -> ContentBlock:
    grid = at_levels(block, lambda node, what, spot: read_grid(block.desk, node, what, block.scope, [spot]))
    return TableBlock(
        id=block.id, place=block.place, grid=grid, sources=block.sources, needs=block.needs, critical=block.critical
    )


def _option_grid(block: Open) -> ContentBlock:
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
        intro=intro_of(block),
        sources=block.sources,
        needs=block.needs,
        critical=block.critical,
    )


def _evidence(block: Open) -> ContentBlock:
    """Facts to be shown as they are recorded; those that are not known are told."""
    fields = block.fields
    named = fields.known_ids("facts", tuple(block.scope.facts), UNKNOWN_FACT)
    if not named and not isinstance(fields.need("facts"), Refused | Scalar):
        block.desk.findings.add(EMPTY_TEXT, f"{fields.what} shows no fact", block.place)
    block.scope.used.facts.update(named)
    return EvidenceBlock(
        id=block.id,
        place=block.place,
        facts=named,
        intro=intro_of(block),
        levels=block.levels,
        sources=block.sources,
        needs=block.needs,
        critical=block.critical,
    )


def _standing(block: Open) -> ContentBlock:
    kind = cast(Literal["glossary", "contact", "sources", "edition", "contents"], block.kind)
    return StandingBlock(
        kind=kind,
        id=block.id,
        place=block.place,
        intro=intro_of(block),
        levels=block.levels,
        sources=block.sources,
        needs=block.needs,
        critical=block.critical,
    )


_READERS: dict[str, Callable[[Open], ContentBlock]] = {
    "text": _text,
    "picture": _picture,
    "table": _table,
    "questions": _questions,
    "option-grid": _option_grid,
    "icon-array": icon_array,
    "evidence": _evidence,
    **dict.fromkeys(("list", "steps", "key-points", "worksheet", "picture-row"), _list),
    **dict.fromkeys(("urgent", "tip", "note"), _callout),
    **dict.fromkeys(_STANDING, _standing),
}
