"""The page that shows reviewers what became of each claim of the two articles from which our leaflet started.

    python tools/claims.py

Reads docs/claims.yaml, and the figures of content.yaml, and writes docs/claims.md anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from leaflets.language import Speech, find_locale, say
from leaflets.model import Library
from leaflets.reading import read_library

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
LEVELS = ("easy", "plain", "in-depth")
ARTICLES = ("first", "second")
VERDICTS = ("false", "misleading", "unsupported", "partly", "true")
HEAD = ("Claim", "The article says", "Verdict", "We say instead", *LEVELS)

INTRO = """\
# What became of each claim

Each claim of the two articles from which we started: our verdict, what we say instead, and where at each level.
A place is `section.block` in [`content.yaml`](../content.yaml); – means that the level does not treat the claim.
Made by `tools/claims.py` from [`claims.yaml`](claims.yaml): change that file, not this one.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim of an article, and what the leaflet makes of it."""

    id: str
    article: str
    says: str
    verdict: str
    instead: str
    places: Mapping[str, Sequence[str]]
    left_out: str = ""
    never: bool = True
    never_why: str = ""

    @property
    def is_treated(self) -> bool:
        """Whether any level has a place for it."""
        return any(self.places.values())


def read_claims(path: Path) -> list[Claim]:
    """The claims of the file, in its order. A key that we do not know is a TypeError."""
    return [_claim(entry) for entry in yaml.safe_load(path.read_text(encoding="utf-8"))["claims"]]


def _claim(entry: Mapping[str, Any]) -> Claim:
    return Claim(**{key.replace("-", "_"): value for key, value in entry.items()})


def page(claims: Iterable[Claim], library: Library) -> str:
    """The whole page in Markdown: the counts, then a table for each article, sorted by id."""
    ordered = sorted(claims, key=lambda claim: claim.id)
    parts = [INTRO, "## Counts\n", _table(_counts(ordered))]
    for article in ARTICLES:
        rows = [_row(claim, library) for claim in ordered if claim.article == article]
        parts += [f"## The {article} article\n", _table([HEAD, *rows])]
    return "\n".join(parts)


def _counts(claims: Sequence[Claim]) -> list[Sequence[str]]:
    """How many claims there are of each verdict, how many each level treats, how many none does."""
    rows = [_count("Claims", claims)]
    rows += [_count(f"Verdict: {one}", [claim for claim in claims if claim.verdict == one]) for one in VERDICTS]
    rows += [_count(f"Treated at {level}", [claim for claim in claims if claim.places[level]]) for level in LEVELS]
    rows.append(_count("Treated at any level", [claim for claim in claims if claim.is_treated]))
    rows.append(_count("Left out", [claim for claim in claims if not claim.is_treated]))
    return [["", *(f"{article.capitalize()} article" for article in ARTICLES), "Both"], *rows]


def _count(name: str, claims: Sequence[Claim]) -> Sequence[str]:
    numbers = [sum(claim.article == article for claim in claims) for article in ARTICLES]
    return [name, *map(str, numbers), str(len(claims))]


def _row(claim: Claim, library: Library) -> Sequence[str]:
    said = _filled(claim.instead, library)
    if claim.left_out:
        said += f" *Left out: {claim.left_out}*"
    if not claim.never:
        said += f" *Not in the `never` list: {claim.never_why}*"
    places = (", ".join(f"`{place}`" for place in claim.places[level]) or "–" for level in LEVELS)
    return [claim.id, claim.says, claim.verdict, said, *places]


def _filled(text: str, library: Library) -> str:
    """The text with its figures as our leaflets say them. A fact that does not exist is a KeyError."""
    condition = library.condition
    frame = {name: str(words) for name, words in library.frame}
    speech = Speech(locale=find_locale(condition.language), frame=frame)

    def figure(found: re.Match[str]) -> str:
        name, _, form = found[1].partition(".")
        return str(say(condition.fact(name), form, 100, speech)).replace("\u00a0", " ")

    return re.sub(r"\{([\w.]+)\}", figure, text)


def _table(rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; the first row is its head."""
    lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    lines.insert(1, "|" + "---|" * len(rows[0]))
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the page."""
    library = read_library(ROOT).library
    if library is None:
        raise SystemExit("content.yaml cannot be read: run `leaflets check`")
    (DOCS / "claims.md").write_text(page(read_claims(DOCS / "claims.yaml"), library), encoding="utf-8")


if __name__ == "__main__":
    main()
