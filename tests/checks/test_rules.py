"""Each rule: a case that passes and one that does not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from leaflets.checks import Subject, page_budget, review_date, run, urgent_help
from leaflets.geometry import Size
from leaflets.makeup import Book, Page
from leaflets.model import Library

TODAY = dt.date(2026, 11, 20)


def a_book(pages: int) -> Book:
    page = Page(size=Size(595, 842), pieces=())
    return Book(pages=(page,) * pages, galleys=(), groups=(), places=())


def a_subject(library: Library, pages: int = 4, today: dt.date = TODAY) -> Subject:
    return Subject(library=library, books={("example", "plain"): a_book(pages)}, today=today)


def without_urgent(library: Library) -> Library:
    sections = tuple(
        replace(one, blocks=tuple(block for block in one.blocks if block.kind != "urgent"))
        for one in library.condition.sections
    )
    return replace(library, condition=replace(library.condition, sections=sections))


def slugs(subject: Subject, rule: Callable[[Subject], object]) -> list[str]:
    return [problem.kind.slug for problem in rule(subject)]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("pages", "expected"), [(4, []), (5, ["page-budget"]), (7, ["page-budget-exceeded"])])
def test_a_leaflet_keeps_to_its_pages(second: Library, pages: int, expected: list[str]) -> None:
    """Plain: up to four pages are fine, up to six are a warning, more are an error."""
    assert slugs(a_subject(second, pages), page_budget.check) == expected


def test_review_dates_are_watched(second: Library) -> None:
    """Nothing long before the date, a warning in the last ninety days, an error after it; at the edition's own line."""
    due = second.condition.edition.review_by
    assert slugs(a_subject(second, today=due - dt.timedelta(days=91)), review_date.check) == []
    assert slugs(a_subject(second, today=due - dt.timedelta(days=89)), review_date.check) == ["review-soon"]
    late = a_subject(second, today=due + dt.timedelta(days=1))
    (problem,) = review_date.check(late)
    assert problem.kind.slug == "review-overdue"
    assert problem.place == second.condition.edition.place


def test_each_level_says_once_when_to_get_help(second: Library) -> None:
    """A level without an urgent block is told."""
    assert slugs(a_subject(second), urgent_help.check) == []
    assert slugs(a_subject(without_urgent(second)), urgent_help.check) == ["no-urgent-help"] * 3


def test_all_rules_run(second: Library) -> None:
    """`run` asks every rule."""
    subject = a_subject(without_urgent(second), pages=7, today=dt.date(2099, 1, 1))
    found = {problem.kind.slug for problem in run(subject)}
    assert found == {"no-urgent-help", "page-budget-exceeded", "review-overdue"}
