"""Writes the documents that are made from the project itself: docs/rules.md, readability.md, facts.md and languages.md.

python tools/docs.py docs
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import facts
import languages

from leaflets.checks import all_rules
from leaflets.checks.ledger import ledger
from leaflets.checks.measures import measures, report
from leaflets.model import Library
from leaflets.pipeline import Shop, fonts_of, views
from leaflets.problems import Report
from leaflets.reading import read_library
from leaflets.text import read_fonts

ROOT = Path(__file__).parent.parent


def readability(library: Library) -> str:
    """The measures of every level of what we ship, as Markdown."""
    shop = Shop(library=library, fonts=read_fonts(fonts_of(ROOT)))
    rows = [measures(view) for view in views(shop, library.condition.edition.date, Report())]
    return "\n".join(
        [
            "# Readability of what we ship",
            "",
            "Written by `make docs`; do not edit. Pages are A4, for the example clinic. Each index is given without",
            "the medical names that the leaflet explains, then with them; the table has its limit in brackets. The",
            "method is in `leaflets/language/readability/`; `leaflets check --readability` measures any content.",
            "",
            report(rows),
        ]
    )


def documents() -> Mapping[str, str]:
    """Every document that is made here, by file name."""
    library = read_library(ROOT, clinics=("example",)).library
    if library is None:
        raise SystemExit("the project cannot be read: run `leaflets check`")
    plain = next(level for level in library.levels if level.id == "plain")
    return {
        "rules.md": ledger(all_rules()),
        "readability.md": readability(library),
        "facts.md": facts.page(library),
        "languages.md": languages.page(read_fonts(fonts_of(ROOT)), plain.leading),
    }


def main(folder: str) -> None:
    """Write the documents into a folder."""
    for name, text in documents().items():
        Path(folder, name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
