"""`terms` and `options`: words to explain, and the choices with the questions asked of each."""

from __future__ import annotations

from collections.abc import Iterable

from leaflets.model import ASPECTS, Answer, Choice, OptionGridBlock, Options, PerLevel, Question, Section, Term
from leaflets.problems import Place, brief, nearest
from leaflets.reading import values
from leaflets.reading.fields import Fields, entries
from leaflets.reading.findings import Desk
from leaflets.reading.illustrations import known_picture
from leaflets.reading.kinds import MISSING_ANSWER, MISSING_LEVEL, UNKNOWN_QUESTION, UNKNOWN_SOURCE, UNUSED_QUESTION
from leaflets.reading.nodes import Entry, Mapping, Node
from leaflets.reading.per_level import texts
from leaflets.reading.prose import prose
from leaflets.reading.scope import Scope, Spot
from leaflets.words import Words


def term_levels(node: Node, levels: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The levels at which each term has a meaning, before any text is read that could link to it."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in node.entries if isinstance(node, Mapping) else ():
        meaning = entry.value.entry("meaning") if isinstance(entry.value, Mapping) else None
        said = meaning.value if meaning else None
        found[entry.key.text] = tuple(
            level for level in levels if not isinstance(said, Mapping) or said.entry(level) is not None
        )
    return found


def read_terms(desk: Desk, node: Node, scope: Scope) -> tuple[Term, ...]:
    """All terms, in the order written."""
    return tuple(_read_term(desk, entry, scope) for entry in entries(desk, node, '"terms"'))


def _read_term(desk: Desk, entry: Entry, scope: Scope) -> Term:
    shown = brief(entry.key.text)
    values.identity(desk, entry.key, f'the term id "{shown}"')
    fields = Fields.of(desk, entry.value, f'the term "{shown}"', ("term", "meaning"))
    return Term(
        id=entry.key.text,
        place=entry.key.place,
        term=name(fields, "term", scope),
        meaning=texts(fields, "meaning", scope, scope.level_ids, partial=True),
    )


def name(fields: Fields, key: str, scope: Scope) -> Words:
    """A name that is the same at all levels and has no markup."""
    spots = [Spot(level=level, markup=False) for level in scope.level_ids]
    return prose(fields.desk, fields.need(key), fields.label(key), scope, spots)


def read_options(desk: Desk, node: Node, scope: Scope) -> Options:
    """The choices and questions; both may be left out together."""
    if isinstance(node, Mapping) and not node.entries:
        return Options()
    fields = Fields.of(desk, node, '"options"', ("questions", "choices"))
    asked = entries(desk, fields.need("questions"), '"questions" of "options"')
    questions = tuple(_read_question(desk, entry, scope) for entry in asked)
    known = tuple(question.id for question in questions)
    chosen = entries(desk, fields.need("choices"), '"choices" of "options"')
    return Options(questions=questions, choices=tuple(_read_choice(desk, entry, scope, known) for entry in chosen))


def _read_question(desk: Desk, entry: Entry, scope: Scope) -> Question:
    shown = brief(entry.key.text)
    values.identity(desk, entry.key, f'the question id "{shown}"')
    fields = Fields.of(desk, entry.value, f'the question "{shown}"', ("ask", "covers"))
    ask = texts(fields, "ask", scope, scope.level_ids, partial=True, markup=False)
    return Question(id=entry.key.text, place=entry.key.place, ask=ask, covers=fields.known_ids("covers", ASPECTS))


def _read_choice(desk: Desk, entry: Entry, scope: Scope, known: tuple[str, ...]) -> Choice:
    shown = brief(entry.key.text)
    values.identity(desk, entry.key, f'the choice id "{shown}"')
    fields = Fields.of(desk, entry.value, f'the choice "{shown}"', ("name", "answers", "picture"))
    answers = entries(desk, fields.need("answers"), fields.label("answers"))
    return Choice(
        id=entry.key.text,
        place=entry.key.place,
        name=texts(fields, "name", scope, scope.level_ids, partial=True, markup=False),
        answers=tuple(_read_answer(desk, answer, scope, known, fields.what) for answer in answers),
        picture=known_picture(desk, fields.need("picture"), scope) if fields.has("picture") else "",
    )


def _read_answer(desk: Desk, entry: Entry, scope: Scope, known: tuple[str, ...], choice: str) -> Answer:
    question = entry.key.text
    if question not in known:
        message = f'{choice} answers "{brief(question)}", which is no question'
        desk.findings.add(UNKNOWN_QUESTION, message, entry.key.place, nearest(question, known))
    what = f'the answer of {choice} to "{brief(question)}"'
    fields = Fields.of(desk, entry.value, what, (*scope.level_ids, "sources"))
    found = []
    for level in scope.level_ids:
        node = fields.maybe(level)
        if node is not None:
            text = prose(desk, node, f'{what} at the level "{level}"', scope, [Spot(level=level)])
            found.append((level, text))
    sources = fields.known_ids("sources", scope.sources, UNKNOWN_SOURCE)
    scope.used.sources.update(sources)
    return Answer(question=question, place=entry.key.place, text=PerLevel(tuple(found)), sources=sources)


def check_grids(desk: Desk, options: Options, sections: Iterable[Section]) -> None:
    """Tell what a grid asks and a choice does not answer, and questions that no grid asks."""
    asked: dict[tuple[str, str], None] = {}
    levels: dict[str, Place] = {}
    for section in sections:
        for block in section.blocks:
            if isinstance(block, OptionGridBlock):
                for level, questions in block.questions:
                    levels.setdefault(level, block.place)
                    asked.update(dict.fromkeys((question, level) for question in questions))
    for choice in options.choices:
        _check_choice(desk, choice, tuple(asked), tuple(levels))
    for question in options.questions:
        _check_question(desk, question, tuple(asked))


def _check_choice(desk: Desk, choice: Choice, asked: tuple[tuple[str, str], ...], levels: tuple[str, ...]) -> None:
    for level in levels:
        if level not in choice.name:
            message = f'the choice "{choice.id}" has no name for the level "{level}"'
            desk.findings.add(MISSING_LEVEL, message, choice.place, "a grid shows it there")
    for question, level in asked:
        answer = choice.answer(question)
        if answer is None or level not in answer.text:
            message = f'the choice "{choice.id}" does not answer "{question}" at the level "{level}"'
            desk.findings.add(MISSING_ANSWER, message, answer.place if answer else choice.place, "a grid asks it there")


def _check_question(desk: Desk, question: Question, asked: tuple[tuple[str, str], ...]) -> None:
    levels = [level for one, level in asked if one == question.id]
    if not levels:
        desk.findings.add(UNUSED_QUESTION, f'no grid asks the question "{question.id}"', question.place)
    for level in levels:
        if level not in question.ask:
            message = f'the question "{question.id}" has no words for the level "{level}"'
            desk.findings.add(MISSING_LEVEL, message, question.place, "a grid asks it there")
