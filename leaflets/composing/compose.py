"""One leaflet's words in order: model and template to block tree, block tree to primitives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from leaflets.blocks import Block, Look, Node, read_block
from leaflets.composing.citations import sources_shown, terms_used
from leaflets.composing.fillings import clinic_fillings, filler
from leaflets.composing.markup import Marker, filled
from leaflets.composing.templates import MAIN, render
from leaflets.composing.texts import printed, texts_of
from leaflets.composing.tree import read_tree
from leaflets.composing.views import section_views
from leaflets.drawing import Picture
from leaflets.language import Speech
from leaflets.model import Catalogue, Clinic, Condition, ContentBlock, ReadingLevel, Section, Term
from leaflets.primitives import Primitive, RichText
from leaflets.problems import ComposingError, Problem, WordingError, kind, nearest
from leaflets.words import Words, paragraphs_of

MISSING_WORD = kind(
    "missing-word",
    "A template asks for a frame word that this language does not have. Frame words are in templates/frame.yaml.",
)
_SPACELESS = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u3040", "\u9fff"))
"""Thai and Lao, Burmese, Khmer, Japanese and Chinese."""
_CHARACTERS_A_WORD = 1.6
"""Characters of Chinese that take as long to read as a word of English (about 260 and 160 a minute)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """All that one leaflet is composed from. `frame` are the frame words of its language, `templates` by file name.

    `catalogue` is where a translated leaflet's words come from; `origin` are the frame words of the content's own
    language, for what is never translated: the titles of sources.
    """

    condition: Condition
    clinic: Clinic
    level: ReadingLevel
    speech: Speech
    frame: Mapping[str, Words]
    templates: Mapping[str, Words]
    catalogue: Catalogue | None = None
    origin: Mapping[str, Words] | None = None
    measured: Words | None = None


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
        "measured": copy.measured,
        "translation": copy.catalogue,
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
        "number": lambda value: Words(copy.speech.number(value), condition.place, copy.speech.locale.tag),
        "bounds": lambda fact: filled(fill(f"{fact.id}.range")),
        "source_word": lambda id, **values: word(copy.origin or copy.frame, id, **values),
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
    words = sum(map(_words, texts))
    minutes = max(1, -(-words // level.pace))
    return copy.speech.number(minutes), minutes


def _words(text: str) -> int:
    """Words of a text; where a script sets no spaces between them, so many characters are one."""
    spaceless = sum(map(_is_spaceless, text))
    return len(text.split()) + round(spaceless / _CHARACTERS_A_WORD)


def _is_spaceless(character: str) -> bool:
    return any(low <= character <= high for low, high in _SPACELESS)


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


def lower(
    blocks: Iterable[Block], level: ReadingLevel, pictures: Mapping[str, Picture], alts: Mapping[str, Words]
) -> tuple[Primitive, ...]:
    """The block tree as primitives. `alts` are the alternate texts of the content's pictures, by name."""
    look = Look(level=level, pictures=pictures, alts=alts)
    return tuple(primitive for block in blocks for primitive in block.lower(look))


def is_draft(copy: Copy) -> bool:
    """Whether nobody stands by the content yet, or by its translation."""
    return copy.condition.edition.is_draft or (copy.catalogue is not None and copy.catalogue.is_draft)


def draft_words(copy: Copy) -> tuple[Words, ...]:
    """What each page says of its state: of the content, and of the translation."""
    found = [word(copy.frame, "draft")] if copy.condition.edition.is_draft else []
    if copy.catalogue is not None and copy.catalogue.is_draft:
        found.append(word(copy.frame, "draft-translation"))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Says an author's texts as a leaflet prints them, without a template: for rules that look at words."""

    copy: Copy

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms that the level's texts link to."""
        return terms_used(self.copy.condition, self.copy.level.id, self.offered)

    @property
    def offered(self) -> frozenset[str]:
        """What the clinic can fill in."""
        return frozenset(clinic_fillings(self.copy.clinic))

    def sections(self) -> tuple[tuple[Section, tuple[ContentBlock, ...]], ...]:
        """The sections and blocks that are printed."""
        found = printed(self.copy.condition, self.copy.level.id, self.offered)
        return tuple((section, tuple(blocks)) for section, blocks in found)

    def paragraphs(self, words: Words) -> Iterator[tuple[Words, RichText, str]]:
        """Each paragraph of a text: as written, as rich text, and as bare text with its figures filled in."""
        copy = self.copy
        fill = filler(copy.condition, copy.clinic, copy.level, copy.speech)
        for part in paragraphs_of(words):
            marker = Marker(fill=fill, lines=copy.level.ideas)
            rich = read_tree(f"<p>{marker.inline(part)}</p>", MAIN).text
            yield part, rich, "".join(f"{run.text}\n" if run.line_end else str(run.text) for run in rich).strip()
