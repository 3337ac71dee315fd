"""Claims that are never stated: read as phrases, and every mistake in them told at its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from reading_project import CONTENT, EXAMPLE, reading_of

from leaflets.model import PhraseWord

CLAIM = """
never:
  - id: pain
    says:
      - Main/commonest sign ... pain*
    why: It does not hurt.
"""


def with_claims(folder: Path, claims: str) -> tuple[str, ...]:
    """Errors told of the example with these claims at its end, as `line-of-the-claims: message [slug]`."""
    content = (EXAMPLE / CONTENT).read_text(encoding="utf-8").rstrip() + "\n"
    reading = reading_of(folder, CONTENT, content + claims)
    first = content.count("\n")
    errors = (problem for problem in reading.problems if problem.severity == "error" and problem.place)
    return tuple(
        f"{one.place.line - first}: {one.message} [{one.kind.slug}]" for one in errors if one.place is not None
    )


def test_a_phrase_is_read(tmp_path: Path) -> None:
    """Small letters, alternatives, beginnings and gaps."""
    content = (EXAMPLE / CONTENT).read_text(encoding="utf-8").rstrip() + "\n" + CLAIM
    library = reading_of(tmp_path, CONTENT, content).library
    assert library is not None
    (claim,) = library.condition.never
    assert (claim.id, str(claim.why), claim.unless) == ("pain", "It does not hurt.", ())
    words = (
        PhraseWord(forms=("main", "commonest")),
        PhraseWord(forms=("sign",)),
        PhraseWord(forms=("pain*",), gap=True),
    )
    assert claim.says[0].words == words


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("sign ... pain*", "sign, pain", '5: a phrase in "says" of a claim in "never" cannot have "sign,"'),
        ("pain*", "p*", 'cannot have "p*"'),
        ("pain*", "*pain", 'cannot have "*pain"'),
        ("Main/commonest", "Main//commonest", 'cannot have "Main//commonest"'),
        ("sign ... pain*", "sign ...", 'begins or ends with "..."'),
        ("      - Main/commonest sign ... pain*\n", "      []\n", '"says" of a claim in "never" is empty'),
        ("    why: It does not hurt.\n", "", 'a claim in "never" has no "why"'),
        ("    why:", "    unles: [no]\n    why:", 'unknown key "unles"'),
        ("  - id: pain", "  - id: Pain", '"id" of a claim in "never" cannot be "Pain"'),
    ],
)
def test_mistakes_are_told(old: str, new: str, told: str, tmp_path: Path) -> None:
    """One mistake, one message, at its line."""
    found = with_claims(tmp_path, CLAIM.replace(old, new, 1))
    assert len(found) == 1
    assert told in found[0]


def test_an_id_stands_once(tmp_path: Path) -> None:
    twice = CLAIM + CLAIM.replace("\nnever:\n", "")
    assert with_claims(tmp_path, twice) == ('7: "never" has another claim with the id "pain" [duplicate-id]',)
