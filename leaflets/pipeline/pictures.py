"""A contact sheet of all pictures, set and printed like a leaflet: to look at the whole family at once."""

from __future__ import annotations

from leaflets.makeup import Running, make_up
from leaflets.pdf import print_book
from leaflets.pipeline.leaflet import Shop, imprint_of
from leaflets.pipeline.plan import Job
from leaflets.primitives import Figure, Heading, Paragraph, Primitive, Row, rich
from leaflets.problems import SettingError
from leaflets.words import Words

_ACROSS = 4
_WIDTH = 92.0
"""Width of each picture in points: a little over 30 mm, the least at which they are printed."""


def contact_sheet(shop: Shop, level: str) -> bytes:
    """Every picture of the project with its name, as a PDF. Raises LeafletError when it cannot be set or printed."""
    clinic = shop.library.clinics[0].id
    job = Job(clinic=clinic, language="en", condition="pictures", level=level, format=shop.library.formats[0].id)
    commission = shop.commission(job)
    bench = shop.bench(commission)
    book = make_up(_primitives(shop), commission.format, bench, _no_words)
    if bench.report.errors:
        raise SettingError(bench.report)
    return print_book(book, imprint_of(commission))


def _no_words(pages: int) -> Running:
    return Running(foot=rich(Words("templates/pictures")), pages=(rich(Words("")),) * pages, draft=())


def _primitives(shop: Shop) -> tuple[Primitive, ...]:
    cells = [
        (
            Figure(picture=drawing, alt=Words(name), width=_WIDTH),
            Paragraph(text=rich(Words(name)), style="caption"),
        )
        for name, drawing in shop.library.pictures
    ]
    rows = [tuple(cells[start : start + _ACROSS]) for start in range(0, len(cells), _ACROSS)]
    head = Heading(text=rich(Words("Pictures")), level=1, anchor="pictures", style="title")
    return (head, *(Row(cells=row, widths=(_WIDTH + 20.0,) * len(row), gutter=6.0) for row in rows))
