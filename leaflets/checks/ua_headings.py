"""ua-headings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from leaflets.checks.file_text import bare, tags
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.pdf.inspected import Element, level_of
from leaflets.problems import Place


@rule("ua-headings", ERROR, source="ISO 14289-1 7.4 (Matterhorn 14)", looks="file")
def ua_headings(view: LevelView) -> Iterator[Finding]:
    """The PDF's headings start with the one title, never skip a level, have words, and are the bookmarks too: screen
    readers move about by them, and a gap sounds like a lost part. A block that sets a heading must go down one level
    at a time.
    """
    if view.file is None:
        return
    headings = view.file.headings
    if not headings:
        yield Finding(message="the file has no headings", place=None)
        return
    if headings[0].role != "H1":
        message = f'the first heading, "{headings[0].text}", is {headings[0].role}, it should be H1'
        yield Finding(message=message, place=_place(view, headings[0]))
    titles = [one for one in headings if one.role == "H1"]
    for other in titles[1:]:
        yield Finding(message=f'"{other.text}" is a second title (H1)', place=_place(view, other))
    for before, after in pairwise(headings):
        if level_of(after.role) > level_of(before.role) + 1:
            message = f'the heading "{after.text}" goes from {before.role} to {after.role}'
            yield Finding(message=message, place=_place(view, after))
    empty = [one for one in headings if not one.text]
    if empty:
        yield Finding(message=f"a heading on page {empty[0].page} has no words", place=None)
    yield from _bookmarks(view, headings)


def _bookmarks(view: LevelView, headings: tuple[Element, ...]) -> Iterator[Finding]:
    """Bookmarks are the headings, in the same order and depth."""
    assert view.file is not None
    marks = view.file.bookmarks
    for heading, mark in zip(headings, marks, strict=False):
        if bare(heading.text) != bare(mark.title) or level_of(heading.role) != mark.level:
            message = f'the heading "{heading.text}" ({heading.role}) has the bookmark "{mark.title}"'
            yield Finding(message=f"{message} on level {mark.level}", place=_place(view, heading))
            return
    if len(headings) != len(marks):
        yield Finding(message=f"the file has {len(headings)} headings and {len(marks)} bookmarks", place=None)


def _place(view: LevelView, heading: Element) -> Place | None:
    """Where a heading was written, by its words."""
    return next((tag.place for tag in tags(view.book, heading.role) if bare(tag.title) == bare(heading.text)), None)
