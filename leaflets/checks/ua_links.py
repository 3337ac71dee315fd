"""ua-links."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from leaflets.checks.file_text import bare, place_of_link
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.pdf.inspected import LinkArea

_EMPTY_WORDS = frozenset(
    ["here", "click", "clickhere", "link", "thislink", "this", "thispage", "page", "more", "readmore", "website", "web"]
)
"""Words that say nothing of where a link leads (WCAG 2.4.4), English only, without their spaces."""


@rule("ua-links", ERROR, source="ISO 14289-1 7.18.5 (Matterhorn 28), WCAG 2.4.4", looks="file")
def ua_links(view: LevelView) -> Iterator[Finding]:
    """Each link is tagged, leads somewhere, and says in words where: "here" says nothing to somebody who hears the
    links of a page as a list. On paper nothing can be pressed, so each web address is printed as well: in the text, or
    among the sources.
    """
    if view.file is None:
        return
    printed = bare(view.file.text).casefold()
    told: set[str] = set()
    for link in view.file.links:
        for fault in _faults(link, printed):
            if fault not in told:
                told.add(fault)
                yield Finding(message=fault, place=place_of_link(view, link.text))


def _faults(link: LinkArea, printed: str) -> Iterator[str]:
    which = f'the link "{link.text}"' if link.text else f"a link on page {link.page}"
    if not link.is_tagged:
        yield f"{which} is not in the tag tree"
    if not link.contents.strip():
        yield f"{which} has no description"
    if not link.leads:
        yield f"{which} leads nowhere"
    if link.is_tagged and bare(link.text).casefold().strip(".,;:") in {"", *_EMPTY_WORDS}:
        yield f"{which} does not say where it leads"
    if link.target and _address(link.target) not in printed:
        yield f'{which} leads to "{link.target}", which is not printed'


def _address(target: str) -> str:
    """An address as people write it: without scheme, "www.", and the stroke at the end."""
    for start in ("https://", "http://", "mailto:", "tel:", "sms:"):
        target = target.removeprefix(start)
    return bare(unquote(target).removeprefix("www.").split("?")[0].rstrip("/")).casefold()
