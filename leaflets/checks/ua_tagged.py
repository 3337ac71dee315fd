"""ua-tagged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.pdf.inspection import Inspection


@rule("ua-tagged", ERROR, source="ISO 14289-1 7.1, 7.18.3 (Matterhorn 01, 02)", looks="file")
def ua_tagged(view: LevelView) -> Iterator[Finding]:
    """Everything on the pages of the PDF is either tagged, and then read aloud, or marked as decoration; the tag tree
    and the pages agree on what belongs to what. Otherwise a screen reader passes over text that the eye sees. This is a
    fault of the program or of what changed the file after it; print the file anew.
    """
    if view.file is not None:
        yield from (Finding(message=message, place=None) for message in _faults(view.file))


def _faults(file: Inspection) -> Iterator[str]:
    if not file.marked:
        yield "the file does not say that it is tagged"
    if not file.has_tree:
        yield "the file has no tag tree"
    elif not file.has_parent_tree:
        yield "the tag tree has no parent tree"
    if not file.whole:
        yield "the file is too large to be checked to its end"
    for role in file.strange:
        yield f'the tag "{role}" is no standard type'
    sheets = file.sheets
    yield from _pages([s.number for s in sheets if not s.readable], "has content that cannot be read")
    yield from _pages([s.number for s in sheets if s.unmarked], "is painted on outside of any tag or artifact")
    yield from _pages([s.number for s in sheets if s.unclaimed], "has content that the tag tree does not reach")
    yield from _pages([s.number for s in sheets if s.undrawn], "lacks content that the tag tree names")
    yield from _pages([s.number for s in sheets if not s.has_key], "has no key in the parent tree")
    yield from _pages([s.number for s in sheets if not s.tabs_by_structure], "does not order its links by the tag tree")


def _pages(numbers: Sequence[int], what: str) -> Iterator[str]:
    """One sentence for all pages with the same fault."""
    if numbers:
        more = f", and {len(numbers) - 1} more" if len(numbers) > 1 else ""
        yield f"page {numbers[0]} {what}{more}"
