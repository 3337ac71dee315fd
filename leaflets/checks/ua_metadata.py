"""ua-title-lang-meta."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.pdf.inspected import About

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})*")
"""A tag of BCP 47 in the forms that a text is really marked with."""


@rule(
    "ua-title-lang-meta",
    ERROR,
    source="ISO 14289-1 7.1, 7.2, 7.16 (Matterhorn 06, 07, 11, 26), WCAG 3.1.1, 3.1.2",
    looks="file",
)
def ua_metadata(view: LevelView) -> Iterator[Finding]:
    """The PDF tells its title and shows it in the window, says its language and that of foreign words, says the same in
    both places for metadata, tells whether it is a draft, and lets screen readers in. Readers meet the title and hear
    the language before anything else.
    """
    if view.file is None:
        return
    about, edition = view.file.about, view.condition.edition
    title = view.condition.title[view.level.id]
    for message in _faults(about):
        yield Finding(message=message, place=None)
    if about.xmp_title != " ".join(title.split()):
        yield Finding(message=f'the file\'s title is "{about.xmp_title}", it should be "{title}"', place=title.place)
    if about.language and about.language.lower() != view.condition.language.lower():
        message = f'the file says its language is "{about.language}", it should be "{view.condition.language}"'
        yield Finding(message=message, place=view.condition.place)
    if about.draft is not edition.is_draft:
        state = "a draft" if edition.is_draft else "final"
        yield Finding(message=f"the leaflet is {state}, and the file does not say so", place=edition.place)
    if about.edition != edition.version:
        message = f'the file says it is version "{about.edition}", it should be "{edition.version}"'
        yield Finding(message=message, place=edition.place)


def _faults(about: About) -> Iterator[str]:
    """What is wrong with the file whatever it is about."""
    if not about.has_xmp:
        yield "the file has no XMP metadata"
    if not about.language:
        yield "the file does not say its language"
    for language in dict.fromkeys((about.language, *about.languages)):
        if language and not _LANGUAGE.fullmatch(language):
            yield f'"{language}" is not a language tag'
    if not about.shows_title:
        yield "the window would show the file's name, not its title"
    if about.differing:
        yield f"document information and XMP differ in {', '.join(about.differing)}"
    if about.encrypted:
        yield "the file is encrypted" if about.open_to_assistive_software else "the file shuts screen readers out"
