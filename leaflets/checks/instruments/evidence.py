"""Where a leaflet answers what an instrument asks: each function gives places of an author's file, or none."""

from __future__ import annotations

from collections.abc import Iterable

from leaflets.checks.figures_said import all_sentences
from leaflets.checks.instruments.items import Find, Found
from leaflets.checks.involvement import denied
from leaflets.checks.parts import NO_TREATMENT, about, asked_about, choices, grids, lines_to_write_on, links, of_kind
from leaflets.checks.views import LevelView
from leaflets.checks.wording import sentence_count, word_count
from leaflets.model import ListBlock, TableBlock
from leaflets.problems import Place
from leaflets.words import Words

_NOTES = 6
_MEAN_WORDS = 15


def places(words: Iterable[Words | None]) -> tuple[Place, ...]:
    """Where these words stand."""
    return tuple(one.place for one in words if one is not None and one.place)


def condition(view: LevelView) -> tuple[Place, ...]:
    """The condition's name, and the subtitle that says what the leaflet is for."""
    return places((view.condition.name, view.condition.subtitle[view.level.id]))


def decision(view: LevelView) -> tuple[Place, ...]:
    """The headings under which choices are compared."""
    found = (section for section, blocks in view.sections if any(block in grids(view) for block in blocks))
    return places(section.title[view.level.id] for section in found)


def options(view: LevelView) -> tuple[Place, ...]:
    """The names of the choices, where there are at least two and a grid shows them."""
    offered = choices(view) if grids(view) else ()
    return places(choice.name.get(view.level.id) for choice in offered) if len(offered) > 1 else ()


def without_treatment(view: LevelView) -> tuple[Place, ...]:
    """The choice that is no treatment, where a grid shows it."""
    offered = choices(view) if grids(view) else ()
    return tuple(choice.place for choice in offered if choice.id == NO_TREATMENT)


def tells(*aspects: str) -> Find:
    """Questions of the grid that tell all of these aspects of each choice."""

    def find(view: LevelView) -> tuple[Place, ...]:
        found = [asked_about(view, aspect) for aspect in aspects]
        questions = dict.fromkeys(question for one in found for question in one) if all(found) else ()
        return places(question.ask.get(view.level.id) for question in questions)

    return find


def topics(*names: str) -> Find:
    """Sections that are about all of these topics, together."""

    def find(view: LevelView) -> tuple[Place, ...]:
        found = [about(view, name) for name in names]
        sections = dict.fromkeys(section for one in found for section in one) if all(found) else ()
        return places(section.title[view.level.id] for section in sections)

    return find


def unknown(view: LevelView) -> Found:
    """What is not known: of each choice, or in a section."""
    return tells("not-known")(view) or topics("not-known")(view)


def blocks(*kinds: str) -> Find:
    """Blocks of these kinds."""

    def find(view: LevelView) -> tuple[Place, ...]:
        return tuple(block.place for block in of_kind(view, *kinds))

    return find


def stated(*names: str) -> Find:
    """Statements of the edition, where a block of kind `edition` prints them: all of them must be there."""

    def find(view: LevelView) -> tuple[Place, ...]:
        edition = view.condition.edition
        found = [getattr(edition, name) for name in names]
        if not of_kind(view, "edition") or not all(found):
            return ()
        return places(one for one in found if isinstance(one, Words)) or (edition.place,)

    return find


def authors_named(view: LevelView) -> tuple[Place, ...]:
    """Authors with a name beside their role."""
    return places(person.name for person in view.condition.edition.authors if of_kind(view, "edition"))


def authors(view: LevelView) -> tuple[Place, ...]:
    """Authors by role, printed."""
    return places(person.role for person in view.condition.edition.authors if of_kind(view, "edition"))


def reviewers(view: LevelView) -> tuple[Place, ...]:
    """Reviewers on record, printed."""
    return places(person.role for person in view.condition.edition.reviewers if of_kind(view, "edition"))


def patients_asked(view: LevelView) -> Found:
    """What is said of the patients who were asked, where it does not say that nobody was."""
    nobody = denied(view)
    return None if nobody is None else () if nobody else stated("involvement")(view)


def chances(view: LevelView) -> tuple[Place, ...]:
    """Answers of the grid, or captions, that say so many out of so many."""
    found = all_sentences(view, "answer", "caption", "cell", "paragraph", "item")
    return places(one.text.words for one in found if any(use.is_share for use in one.uses))


def chances_in(*aspects: str) -> Find:
    """Answers about these aspects that say so many out of so many. Chances elsewhere may be about anything."""

    def find(view: LevelView) -> Found:
        names = {question.id for aspect in aspects for question in asked_about(view, aspect)}
        counted = set(chances(view))
        answers = (text.place for text in view.of("answer") if text.question in names)
        found = tuple(place for place in answers if place and place in counted)
        return found if found or not counted else None

    return find


def captions(view: LevelView) -> tuple[Place, ...]:
    """Captions of figures and tables, where each of them has one."""
    drawn = of_kind(view, "icon-array")
    tables = [block.grid[view.level.id] for _, block in view.blocks if isinstance(block, TableBlock)]
    if not all(table.caption for table in tables):
        return ()
    return (*places(table.caption for table in tables), *(block.place for block in drawn))


def small_tables(view: LevelView) -> tuple[Place, ...]:
    """Tables whose heads are short: at most five words."""
    tables = of_kind(view, "table")
    heads = [text for text in view.of("column") if word_count(text.said) > 5]
    return () if heads else tuple(block.place for block in (*tables, *grids(view)))


def further_sources(view: LevelView) -> Found:
    """Links to others than the clinic, and the list of sources."""
    linked = places(text.words for text, _ in links(view))
    return linked or (blocks("sources")(view) if view.level.sources != "none" else ())


def logo(view: LevelView) -> tuple[Place, ...]:
    """The clinic's logo, in words."""
    return places((view.clinic.logo.alt,)) if view.clinic.logo else ()


def notes(view: LevelView) -> tuple[Place, ...]:
    """Room to write, where there is enough of it."""
    enough = lines_to_write_on(view) >= _NOTES
    return tuple(block.place for _, block in view.blocks if isinstance(block, ListBlock) and block.lines and enough)


def short_sentences(view: LevelView) -> tuple[Place, ...]:
    """The leaflet's place, where its sentences have fewer than fifteen words on average."""
    prose = [text.said for text in view.texts if text.is_prose]
    sentences, words = sum(map(sentence_count, prose)), sum(map(word_count, prose))
    return (view.condition.place,) if words < _MEAN_WORDS * sentences else ()
