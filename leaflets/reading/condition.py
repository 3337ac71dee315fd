"""A whole content file: nodes in, `Condition` out, with everything told that is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping as Map

from leaflets.drawing import Drawing
from leaflets.model import TOPICS, Condition, PerLevel, Section, Waiver
from leaflets.problems import brief
from leaflets.reading import values
from leaflets.reading.blocks import read_block
from leaflets.reading.edition import read_edition, read_sources
from leaflets.reading.facts import read_facts
from leaflets.reading.fields import Fields, items
from leaflets.reading.findings import Desk, Findings
from leaflets.reading.illustrations import read_illustrations
from leaflets.reading.kinds import (
    DUPLICATE_ID,
    EMPTY_TEXT,
    MISSING_LEVEL,
    UNUSED_FACT,
    UNUSED_PICTURE,
    UNUSED_SOURCE,
    UNUSED_TERM,
)
from leaflets.reading.never import read_never
from leaflets.reading.nodes import Mapping, Node, Scalar
from leaflets.reading.options import check_grids, name, read_options, read_terms, term_levels
from leaflets.reading.per_level import level_list, texts
from leaflets.reading.scope import LevelRule, Scope
from leaflets.words import Words, plain

_KEYS = (
    "condition",
    "edition",
    "sources",
    "facts",
    "terms",
    "options",
    "sections",
    "pictures",
    "waivers",
    "never",
)
_WAIVER_KEYS = ("rule", "level", "about", "reason", "by")
_CONDITION_KEYS = ("id", "language", "name", "title", "subtitle", "audience")
_PARTS = ("opening", "body", "closing")


def read_condition(
    findings: Findings, node: Node, levels: tuple[LevelRule, ...], drawings: Map[str, Drawing]
) -> Condition | None:
    """The condition of a content file, or None when there is any error in it."""
    desk = Desk(findings, _language(node))
    fields = Fields.of(desk, node, "the file", _KEYS)
    if fields.refused:
        return None
    sources = read_sources(desk, fields.need("sources"))
    terms_node = fields.need("terms", "write terms: {} if there are none")
    scope = Scope(
        levels=levels,
        sources=tuple(source.id for source in sources),
        terms=term_levels(terms_node, tuple(level.id for level in levels)),
        pictures=_listed(fields.maybe("pictures")),
    )
    facts = read_facts(desk, fields.need("facts"), scope)
    scope.facts.update(facts)
    terms = read_terms(desk, terms_node, scope)
    pictures = read_illustrations(desk, fields.need("pictures"), scope, drawings) if fields.has("pictures") else ()
    options = read_options(desk, fields.need("options", "write options: {} if there are none"), scope)
    questions = tuple(question.id for question in options.questions)
    sections = _read_sections(desk, fields.need("sections"), scope, questions)
    about = Fields.of(desk, fields.need("condition"), '"condition"', _CONDITION_KEYS)
    condition = Condition(
        id=plain(about.read("id", values.identity)),
        place=about.place,
        language=plain(about.read("language", values.language)),
        name=name(about, "name", scope),
        title=texts(about, "title", scope, scope.level_ids, markup=False),
        subtitle=texts(about, "subtitle", scope, scope.level_ids),
        audience=texts(about, "audience", scope, scope.level_ids),
        edition=read_edition(desk, fields.need("edition")),
        sources=sources,
        facts=tuple(fact for fact in facts.values() if fact is not None),
        terms=terms,
        options=options,
        sections=sections,
        pictures=pictures,
        waivers=tuple(_waiver(desk, one, scope) for one in fields.items("waivers")) if fields.has("waivers") else (),
        never=read_never(desk, fields),
    )
    check_grids(desk, options, sections)
    _tell_unused(desk, condition, scope)
    return None if findings.failed else condition


def _listed(node: Node | None) -> tuple[str, ...]:
    """The ids of the pictures, before anything is read that could name one."""
    return tuple(entry.key.text for entry in node.entries) if isinstance(node, Mapping) else ()


def _waiver(desk: Desk, node: Node, scope: Scope) -> Waiver:
    """A warning that an author stands by, with a reason and a name."""
    fields = Fields.of(desk, node, "a waiver", _WAIVER_KEYS)
    return Waiver(
        place=fields.place,
        rule=plain(fields.read("rule", values.identity)),
        level=fields.choice("level", scope.level_ids) if fields.has("level") else "",
        about=plain(fields.words_maybe("about") or ""),
        reason=fields.words("reason"),
        by=fields.words("by"),
    )


def _language(node: Node) -> str:
    """The language of the texts, which stands in the file itself: looked up before anything is read."""
    for key in ("condition", "language"):
        entry = node.entry(key) if isinstance(node, Mapping) else None
        if entry is None:
            return ""
        node = entry.value
    return node.text if isinstance(node, Scalar) else ""


def _read_sections(desk: Desk, node: Node, scope: Scope, questions: tuple[str, ...]) -> tuple[Section, ...]:
    found, ids = list[Section](), set[str]()
    nodes = items(desk, node, '"sections"')
    if not nodes and not isinstance(node, Scalar):
        desk.findings.add(EMPTY_TEXT, 'there is nothing in "sections"', node.place)
    for one in nodes:
        section = _read_section(desk, one, scope, questions)
        _once(desk, section.id, ids, one, "section")
        found.append(section)
    return tuple(found)


def _once(desk: Desk, id: str, ids: set[str], node: Node, what: str) -> None:
    if id and id in ids:
        entry = node.entry("id") if isinstance(node, Mapping) else None
        place = entry.value.place if entry else node.place
        desk.findings.add(DUPLICATE_ID, f'there is another {what} with the id "{brief(id)}"', place)
    ids.add(id)


def _read_section(desk: Desk, node: Node, scope: Scope, questions: tuple[str, ...]) -> Section:
    entry = node.entry("id") if isinstance(node, Mapping) else None
    shown = entry.value.text if entry and isinstance(entry.value, Scalar) else ""
    what = f'the section "{brief(shown)}"' if shown else "a section"
    fields = Fields.of(desk, node, what, ("id", "part", "levels", "covers", "title", "blocks"))
    id = fields.read("id", values.identity)
    levels, title = _title(fields, scope)
    blocks, ids = [], set[str]()
    for one in items(desk, fields.need("blocks"), fields.label("blocks")):
        block = read_block(desk, one, scope, levels, questions)
        if block is not None:
            _once(desk, block.id, ids, one, f"block in {what}")
            blocks.append(block)
    return Section(
        id=plain(id),
        place=id.place or node.place,
        title=title,
        blocks=tuple(blocks),
        levels=levels,
        part=(fields.choice("part", _PARTS) if fields.has("part") else "") or "body",
        covers=fields.known_ids("covers", TOPICS),
    )


def _title(fields: Fields, scope: Scope) -> tuple[tuple[str, ...], PerLevel[Words]]:
    """The levels of a section and its title at each: a title for some levels only says that it is for those."""
    node = fields.maybe("title")
    within = scope.level_ids
    if isinstance(node, Mapping) and not fields.has("levels"):
        within = tuple(level for level in within if node.entry(level) is not None)
        if not within:
            fields.desk.findings.add(MISSING_LEVEL, f"{fields.label('title')} has no level", node.place)
    levels = level_list(fields, scope, within)
    return levels, texts(fields, "title", scope, levels, markup=False)


def _tell_unused(desk: Desk, condition: Condition, scope: Scope) -> None:
    """Warn of what is written down and never used."""
    for source in condition.sources:
        if source.id not in scope.used.sources:
            desk.findings.add(UNUSED_SOURCE, f'nothing cites the source "{source.id}"', source.place)
    for fact in condition.facts:
        if fact.id not in scope.used.facts:
            desk.findings.add(UNUSED_FACT, f'no text uses the fact "{fact.id}"', fact.place)
    for picture in condition.pictures:
        if picture.id not in scope.used.pictures:
            desk.findings.add(UNUSED_PICTURE, f'nothing shows the picture "{picture.id}"', picture.place)
    for term in condition.terms:
        if term.id not in scope.used.terms:
            desk.findings.add(UNUSED_TERM, f'no text links to the term "{term.id}"', term.place)
