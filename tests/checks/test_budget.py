"""The page budget."""

from __future__ import annotations

from dataclasses import replace

import pytest
from breaking import TODAY, findings, view_of
from support import SECOND

from leaflets.text import FontLibrary


@pytest.mark.parametrize(("pages", "expected"), [(4, []), (5, [None]), (6, [None]), (7, ["error"])])
def test_a_leaflet_keeps_to_its_pages(pages: int, expected: list[str | None], fonts: FontLibrary) -> None:
    """Plain: up to four pages are fine, up to six are a warning, more are an error."""
    seen = view_of(SECOND, "plain", TODAY, fonts, {})
    assert seen.book is not None
    longer = replace(seen, book=replace(seen.book, pages=(seen.book.pages[0],) * pages))
    assert [one.severity for one in findings("lay-page-budget", longer)] == expected
