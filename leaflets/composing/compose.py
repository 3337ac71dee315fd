"""One leaflet's words in order: model and template to block tree, block tree to primitives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from leaflets.blocks import Block, Look, Node, read_block
from leaflets.composing.fillings import clinic_fillings, filler
from leaflets.composing.markup import Marker, filled
from leaflets.composing.templates import MAIN, render
from leaflets.composing.texts import texts_of
from leaflets.composing.tree import read_tree
from leaflets.composing.views import printed, section_views, sources_shown, terms_used
from leaflets.drawing import Picture
from leaflets.language import Speech
from leaflets.model import Clinic, Condition, ReadingLevel
from leaflets.primitives import Primitive
from leaflets.problems import ComposingError, Problem, WordingError, kind, nearest
from leaflets.words import Words

MISSING_WORD = kind(
    "missing-word",
    "A template asks for a frame word that this language does not have. Frame words are in templates/frame.yaml.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """All that one leaflet is composed from. `frame` are the frame words of its language, `templates` by file name."""

    condition: Condition
    clinic: Clinic
    level: ReadingLevel
    speech: Speech
    frame: Mapping[str, Words]
    templates: Mapping[str, Words]


def compose(copy: Copy) -> tuple[Block, ...]:
    """The block tree of a leaflet. Raises ComposingError or WordingError, with all problems found."""
    root = read_tree(render(copy.templates, _context(copy)), MAIN)
    return _blocks(root)


def _context(copy: Copy) -> Mapping[str, object]:
    condition, clinic, level = copy.condition, copy.clinic, copy.level
    offered = frozenset(clinic_fillings(clinic))
    fill = filler(condition, clinic, level, copy.speech)
    return {
        "marker": Marker(fill=fill, lines=level.ideas),
        "speech": copy.speech,
        "minutes": copy.speech.quantity(*_minutes(copy), "minutes"),
        "condition": condition,
        "title": condition.title[level.id],
        "subtitle": condition.subtitle[level.id],
        "audience": condition.audience[level.id],
        "edition": condition.edition,
        "clinic": clinic,
        "level": level,
        "sections": section_views(condition, level, offered),
        "terms": terms_used(condition, level.id, offered),
        "sources": sources_shown(condition, level, offered),
        "figure": lambda drawn: filled(fill(drawn.fact.id)),
        "word": lambda id, **values: word(copy.frame, id, **values),
    }


def _minutes(copy: Copy) -> tuple[str, float]:
    """The time to read the leaflet, said and as a number: words of the level at its readers' pace, rounded up."""
    condition, level = copy.condition, copy.level
    texts = (
        text
        for _, blocks in printed(condition, level.id, frozenset(clinic_fillings(copy.clinic)))
        for block in blocks
        for text in texts_of(block, level.id, condition.options)
    )
    words = sum(len(text.split()) for text in texts)
    minutes = max(1, -(-words // level.pace))
    return copy.speech.number(minutes), minutes


def word(frame: Mapping[str, Words], id: str, **values: object) -> Words:
    """A frame word, its placeholders filled. Raises WordingError when the language has none of that name."""
    found = frame.get(id)
    if found is None:
        raise WordingError([Problem(MISSING_WORD, f'there is no frame word "{id}"', hint=nearest(id, frame))])
    return found.like(found.format(**values)) if values else found


def _blocks(root: Node) -> tuple[Block, ...]:
    blocks: list[Block] = []
    problems: list[Problem] = []
    for node in root.children:
        try:
            blocks.append(read_block(node))
        except ComposingError as error:
            problems.extend(error.problems)
    if problems:
        raise ComposingError(problems)
    return tuple(blocks)


def lower(blocks: Iterable[Block], level: ReadingLevel, pictures: Mapping[str, Picture]) -> tuple[Primitive, ...]:
    """The block tree as primitives."""
    look = Look(level=level, pictures=pictures)
    return tuple(primitive for block in blocks for primitive in block.lower(look))
