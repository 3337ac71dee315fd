"""One leaflet through all phases: compose → lower → set → make up → print. Pure: bytes out, nothing written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from leaflets.checks.corpus import look
from leaflets.checks.measures import score_of
from leaflets.colour import RGB, palette, parse
from leaflets.composing import Copy, compose, draft_words, is_draft, lower, word
from leaflets.composing.qr import qr_code
from leaflets.composing.reading_level import reading_level
from leaflets.drawing import Drawing, Picture
from leaflets.language import Locale, Speech, find_locale
from leaflets.localising import Localised, localise
from leaflets.makeup import Book, Running, make_up
from leaflets.model import Clinic, Format, Library, ReadingLevel, Theme
from leaflets.pdf import Imprint, print_book
from leaflets.pipeline.plan import Job
from leaflets.primitives import Primitive, RichText, rich
from leaflets.problems import Problem, SettingError, Severity, WordingError
from leaflets.setting import Bench, Galley, stylesheet
from leaflets.text import FontLibrary, Span, natural_width, prepare, writing_of
from leaflets.version import VERSION
from leaflets.words import Words

_SAMPLE = "The small muscles around one eye begin to twitch, and later those of the cheek and the mouth."
"""Running text by which the mean width of a Latin character is measured."""

_T = TypeVar("_T", Clinic, ReadingLevel, Format, Theme)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A finished leaflet. `problems` are warnings; `pages` is how many sides it has."""

    content: bytes
    pages: int
    draft: bool
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True, kw_only=True)
class Shop:
    """Everything that leaflets are made from, and the galleys already set. One for each worker."""

    library: Library
    fonts: FontLibrary
    shelves: dict[tuple[str, str, str], dict[tuple[Primitive, float], Galley]] = field(default_factory=dict)
    scores: dict[tuple[str, str], Words] = field(default_factory=dict)
    told: dict[str, Localised] = field(default_factory=dict)

    def make(self, job: Job) -> Made:
        """One leaflet. Raises LeafletError with every problem that the phase which failed has found."""
        told = self.localised(job.language)
        problems = told.problems(job.level) if told else ()
        if any(problem.severity is Severity.ERROR for problem in problems):
            raise WordingError(problems)
        book, commission = self.made_up(job)
        content = print_book(book, imprint_of(commission))
        return Made(
            content=content,
            pages=len(book.pages),
            draft=is_draft(commission.copy),
            problems=(*problems, *book.problems),
        )

    def localised(self, language: str) -> Localised | None:
        """The library in a language; None for the one that it was written in."""
        if language not in self.told:
            catalogue = next((one for one in self.library.catalogues if one.language == language), None)
            if catalogue is None:
                return None
            self.told[language] = localise(self.library, catalogue)
        return self.told[language]

    def made_up(self, job: Job) -> tuple[Book, Commission]:
        """The leaflet's pages before printing, and what they were made for."""
        commission = self.commission(job)
        copy = commission.copy
        primitives = lower(compose(copy), copy.level, self.pictures(copy.clinic), alternate_texts(copy))
        bench = self.bench(commission)
        book = make_up(primitives, commission.format, bench, commission.running)
        if bench.report.errors:
            raise SettingError(bench.report)
        return book, commission

    def commission(self, job: Job) -> Commission:
        """What a job's names stand for."""
        told = self.localised(job.language)
        library = told.library if told else self.library
        clinic = _named(library.clinics, job.clinic)
        locale = find_locale(library.condition.language, library.condition.place)
        frame = dict(library.frame)
        copy = Copy(
            condition=library.condition,
            clinic=clinic,
            level=_named(library.levels, job.level),
            speech=Speech(locale=locale, frame=frame),
            frame=frame,
            templates=dict(library.templates),
            catalogue=told.catalogue_of(job.level) if told else None,
            origin=dict(self.library.frame),
        )
        return Commission(
            job=job,
            library=library,
            copy=replace(copy, measured=self.measured(copy, library)),
            format=_named(library.formats, job.format),
            theme=_named(library.themes, clinic.theme),
        )

    def measured(self, copy: Copy, library: Library) -> Words:
        """What the leaflet says of its own reading level: measured once for each level, on the text that is printed."""
        key = (copy.speech.locale.tag, copy.level.id)
        if key not in self.scores:
            score = score_of(look(library, copy, copy.condition.edition.date))
            self.scores[key] = reading_level(score, copy)
        return self.scores[key]

    def bench(self, commission: Commission) -> Bench:
        """A bench for the leaflet, its shelf shared with all that look the same."""
        level, theme, locale = commission.copy.level, commission.theme, commission.locale
        shelf = self.shelves.setdefault((level.id, theme.id, locale.tag), {})
        character = self._character(theme.family, locale)
        styles = stylesheet(level, character, writing_of(locale.tag))
        return Bench(
            styles=styles,
            fonts=self.fonts,
            family=theme.family,
            language=locale.tag,
            direction=locale.direction,
            shelf=shelf,
        )

    def _character(self, family: str, locale: Locale) -> float:
        """The mean width of a character, in parts of the size: the leaflet's own, or a Latin one if that is narrower.

        Where the leaflet's letters are wide, a clinic's words in Latin letters must not make too long a line.
        """
        writing = writing_of(locale.tag)
        samples = {_SAMPLE: 1.0} | ({writing.sample: writing.measure} if writing.sample else {})
        faces = self.fonts.faces(family, strong=False, language=locale.tag)
        spans = (Span(text=text, faces=faces, size=1.0, language=locale.tag) for text in samples)
        widths = (natural_width(prepare((span,), locale.direction)) / len(span.text) for span in spans)
        return min(width * share for width, share in zip(widths, samples.values(), strict=True))

    def pictures(self, clinic: Clinic) -> Mapping[str, Picture]:
        """The pictures that blocks may ask for, by name."""
        found: dict[str, Picture] = {f"icon:{name}": drawing for name, drawing in self.library.icons}
        found.update(self.library.pictures)
        if clinic.logo:
            found["logo"] = clinic.logo.picture
        if clinic.web:
            found["qr"] = qr_code(str(clinic.web))
        return found


def alternate_texts(copy: Copy) -> Mapping[str, Words]:
    """What each picture of the content says in words at this level."""
    level = copy.level.id
    return {one.id: one.alt[level] for one in copy.condition.pictures if level in one.alt}


@dataclass(frozen=True, slots=True, kw_only=True)
class Commission:
    """One leaflet's parts, found by name."""

    job: Job
    library: Library
    copy: Copy
    format: Format
    theme: Theme

    @property
    def locale(self) -> Locale:
        return self.copy.speech.locale

    def running(self, pages: int) -> Running:
        """The words of head and foot, once the number of pages is known."""
        frame, edition = self.copy.frame, self.copy.condition.edition
        foot = word(
            frame,
            "foot",
            condition=self.copy.condition.name,
            level=self.copy.level.name,
            version=edition.version,
            date=self.copy.speech.date(edition.date),
        )
        number = self.copy.speech.number
        numbers = (word(frame, "page", page=number(n), pages=number(pages)) for n in range(1, pages + 1))
        return Running(
            foot=rich(foot),
            pages=tuple(rich(one) for one in numbers),
            draft=_parted(draft_words(self.copy), word(frame, "separator")),
        )


def _parted(texts: Sequence[Words], separator: Words) -> RichText:
    """Texts in one line with a sign between them."""
    runs = [run for text in texts for run in (*rich(separator), *rich(text))]
    return tuple(runs[1:])


def _named(things: tuple[_T, ...], id: str) -> _T:
    return next(thing for thing in things if thing.id == id)


def imprint_of(commission: Commission) -> Imprint:
    """What the PDF says about itself beside its pages."""
    copy, frame = commission.copy, commission.copy.frame
    condition, clinic, edition = copy.condition, copy.clinic, copy.condition.edition
    states = draft_words(copy) or (word(frame, "status-reviewed"),)
    status = states[0].like(word(frame, "separator").join(states))
    subject = word(frame, "subject", condition=condition.name, level=copy.level.name, status=status)
    accent = str(clinic.brand.accent) if clinic.brand.accent else None
    theme = ((token, str(value)) for token, value in commission.theme.colours)
    colours = {**palette(theme, str(clinic.brand.brand), accent), **_own_colours(clinic)}
    parts = (condition.id, copy.level.id, commission.locale.tag, clinic.id, edition.version)
    return Imprint(
        title=str(condition.title[copy.level.id]),
        language=commission.locale.tag,
        authors=tuple(str(person.name or person.role) for person in edition.authors),
        subject=str(subject),
        keywords=(str(condition.name), str(copy.level.name), f"{word(frame, 'label-version')} {edition.version}"),
        creator=f"Leaflets {VERSION}",
        date=dt.datetime.combine(edition.date, dt.time(), tzinfo=dt.UTC),
        draft=is_draft(copy),
        status=str(status),
        direction=commission.locale.direction,
        palette=colours,
        clinic=str(clinic.name),
        version=edition.version,
        identifier="/".join(parts),
        place=edition.place,
    )


def _own_colours(clinic: Clinic) -> Mapping[str, RGB]:
    """The colours that a drawn logo brings along: a logo is never recoloured."""
    if clinic.logo is None or not isinstance(clinic.logo.picture, Drawing):
        return {}
    shapes = clinic.logo.picture.shapes
    values = {tone for shape in shapes for tone in (shape.fill, shape.stroke) if tone and tone.startswith("#")}
    return {value: parse(value) for value in sorted(values)}
