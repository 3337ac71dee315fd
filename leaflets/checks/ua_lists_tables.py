"""ua-lists-tables."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.pdf.inspected import ListShape, TableShape

_SCOPES = ("Row", "Column", "Both")
_QUOTED = 40


@rule("ua-lists-tables", ERROR, source="ISO 14289-1 7.2, 7.5, 7.6 (Matterhorn 09, 15)", looks="file")
def ua_lists_tables(view: LevelView) -> Iterator[Finding]:
    """Lists are lists to a screen reader too (items with a label and a body), and tables are regular grids whose head
    cells say whether they head a row or a column: then it can say "item 2 of 5" and name the column of a figure. This
    is a fault of a block or of the program, not of your texts.
    """
    if view.file is None:
        return
    for listing in view.file.lists:
        yield from (Finding(message=message, place=None) for message in _list_faults(listing))
    for table in view.file.tables:
        yield from (Finding(message=message, place=None) for message in _table_faults(table))


def _list_faults(listing: ListShape) -> Iterator[str]:
    which = f'the list "{listing.text[:_QUOTED]}…" on page {listing.page}'
    if listing.strays:
        yield f"{which} holds {', '.join(sorted(set(listing.strays)))} beside its items"
    if not listing.items:
        yield f"{which} has no items"
    if any("LBody" not in item or set(item) - {"Lbl", "LBody"} for item in listing.items):
        yield f"{which} has an item that is not a label and a body"


def _table_faults(table: TableShape) -> Iterator[str]:
    cells = [cell for row in table.rows for cell in row]
    first = next((cell.text for cell in cells if cell.text), "")
    which = f'the table "{first[:_QUOTED]}…" on page {table.page}'
    if table.strays:
        yield f"{which} holds {', '.join(sorted(set(table.strays)))} where rows or cells should be"
    if not cells:
        yield f"{which} has no cells"
    elif len(set(table.widths)) > 1:
        yield f"{which} has rows of {min(table.widths)} and of {max(table.widths)} columns"
    heads = [cell for cell in cells if cell.is_head]
    if cells and not heads:
        yield f"{which} has no head cells"
    mute = [cell for cell in heads if cell.scope not in _SCOPES]
    if mute:
        yield f'{which} has a head cell that does not say what it heads: "{mute[0].text}"'
