"""`sources` and `edition`: where claims come from, and who stands behind this state of the text."""

from __future__ import annotations

import datetime as dt
import re

from leaflets.model import Edition, Person, Source
from leaflets.problems import brief
from leaflets.reading import values
from leaflets.reading.fields import Fields, entries
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import BAD_ADDRESS, DATE_ORDER, EMPTY_TEXT
from leaflets.reading.nodes import Entry, Node, Sequence
from leaflets.words import Words, plain

_SOURCE_KEYS = ("authors", "year", "title", "where", "doi", "pmid", "url", "kind")
_EDITION_KEYS = (
    "version",
    "date",
    "evidence-date",
    "review-by",
    "authors",
    "reviewers",
    "funding",
    "involvement",
    "updates",
    "conflicts",
)
_PERSON_KEYS = ("role", "name", "registration", "date")
_DOI = re.compile(r"10\.[0-9]{4,9}/\S+")
_PMID = re.compile(r"[0-9]{1,8}")


def read_sources(desk: Desk, node: Node) -> tuple[Source, ...]:
    """All sources, in the order written."""
    return tuple(_read_source(desk, entry) for entry in entries(desk, node, '"sources"'))


def _read_source(desk: Desk, entry: Entry) -> Source:
    shown = brief(entry.key.text)
    values.identity(desk, entry.key, f'the source id "{shown}"')
    fields = Fields.of(desk, entry.value, f'the source "{shown}"', _SOURCE_KEYS)
    return Source(
        id=entry.key.text,
        place=entry.key.place,
        authors=fields.words("authors"),
        year=fields.read_maybe("year", values.whole),
        title=fields.words("title"),
        where=fields.words("where"),
        doi=_written(fields, "doi", _DOI, "as in 10.3109/02688697.2011.641613, without https://doi.org/"),
        pmid=_written(fields, "pmid", _PMID, "digits only"),
        url=plain(fields.read_maybe("url", values.web) or ""),
        kind=fields.words_maybe("kind"),
    )


def _written(fields: Fields, key: str, shape: re.Pattern[str], hint: str) -> str:
    text = fields.words_maybe(key) or Words("")
    if text and not shape.fullmatch(text):
        message = f'{fields.label(key)} cannot be "{brief(text)}"'
        fields.desk.findings.add(BAD_ADDRESS, message, text.place, hint)
    return plain(text)


def read_edition(desk: Desk, node: Node) -> Edition:
    """The edition. Its dates must follow each other."""
    fields = Fields.of(desk, node, '"edition"', _EDITION_KEYS)
    authors = _people(fields, "authors")
    if isinstance(fields.maybe("authors"), Sequence) and not authors:
        desk.findings.add(
            EMPTY_TEXT, '"authors" of "edition" is empty', fields.need("authors").place, "a role is enough"
        )
    edition = Edition(
        place=fields.place,
        version=plain(fields.words("version")),
        date=fields.date("date"),
        evidence_date=fields.date("evidence-date"),
        review_by=fields.date("review-by"),
        authors=authors,
        reviewers=_people(fields, "reviewers"),
        funding=fields.words("funding"),
        involvement=fields.words("involvement"),
        updates=fields.words("updates"),
        conflicts=fields.words_maybe("conflicts"),
    )
    _check_dates(fields, edition)
    return edition


def _check_dates(fields: Fields, edition: Edition) -> None:
    nowhere = dt.date(1970, 1, 1)
    if nowhere in (edition.date, edition.evidence_date, edition.review_by):
        return
    if edition.evidence_date > edition.date:
        message = '"evidence-date" is after the "date" of the edition'
        fields.desk.findings.add(DATE_ORDER, message, fields.need("evidence-date").place)
    if edition.review_by <= edition.date:
        message = '"review-by" is not after the "date" of the edition'
        fields.desk.findings.add(DATE_ORDER, message, fields.need("review-by").place)


def _people(fields: Fields, key: str) -> tuple[Person, ...]:
    fields.need(key, "write [] if there is nobody on record" if key == "reviewers" else None)
    return tuple(_person(fields.desk, node, key) for node in fields.items(key))


def _person(desk: Desk, node: Node, key: str) -> Person:
    fields = Fields.of(desk, node, f'a person in "{key}"', _PERSON_KEYS)
    return Person(
        role=fields.words("role"),
        name=fields.words_maybe("name"),
        registration=fields.words_maybe("registration"),
        date=fields.read_maybe("date", values.date),
    )
