"""The record of claims: none forgotten, each place true, nothing wrong left unguarded."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import Counter

import pytest
from support import ROOT

from leaflets.composing import levels_of

DOCS = ROOT / "docs"
IDS = [f"A{number:02}" for number in range(1, 37)] + [f"B{number:02}" for number in range(1, 26)]
WRONG = {"false", "misleading", "unsupported"}


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("claims", ROOT / "tools" / "claims.py")
    module = sys.modules["claims"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules["claims"]


@pytest.fixture(scope="module")
def claims(tool):
    return tool.read_claims(DOCS / "claims.yaml")


def test_every_claim_is_there_once(claims) -> None:
    """All 61 claims of the audit are on record, each once, under the article that makes it."""
    assert len(IDS) == 61
    assert Counter(claim.id for claim in claims) == Counter(IDS)
    assert {(claim.id[0], claim.article) for claim in claims} == {("A", "first"), ("B", "second")}


def test_every_claim_has_a_known_verdict(tool, claims) -> None:
    """A verdict is one of five words, and each of them is used."""
    assert {claim.verdict for claim in claims} == set(tool.VERDICTS)


def test_every_claim_has_a_place_or_a_reason(claims) -> None:
    """No claim is passed over in silence: the leaflet treats it somewhere, or we say why not."""
    assert [claim.id for claim in claims if not claim.is_treated and not claim.left_out] == []


def test_what_we_do_not_treat_we_do_not_answer(claims) -> None:
    """Where no place treats a claim, we say nothing instead, and only there."""
    assert [claim.id for claim in claims if (claim.instead == "Nothing.") == claim.is_treated] == []


def test_every_place_exists_at_its_level(tool, claims, library) -> None:
    """Each block that the record names is printed at that level in the leaflet we ship; none is named twice."""
    printed = {
        (level, f"{section.id}.{block.id}")
        for section in library.condition.sections
        for block in section.blocks
        for level in levels_of(block)
    }
    assert {tuple(claim.places) for claim in claims} == {tool.LEVELS}
    named = [(claim.id, level, place) for claim in claims for level in tool.LEVELS for place in claim.places[level]]
    assert [one for one in named if one[1:] not in printed] == []
    assert [one for one, count in Counter(named).items() if count > 1] == []


def test_the_record_is_short(claims) -> None:
    """A claim is told in our own few words, and so is what we say instead."""
    assert [claim.id for claim in claims if not 1 <= len(claim.says.split()) <= 12] == []
    assert [claim.id for claim in claims if not 1 <= len(claim.instead.split()) <= 15] == []


def test_numbers_are_facts(claims) -> None:
    """What we say instead writes no digit of its own: a number that changes in the leaflet changes here."""
    assert [claim.id for claim in claims if re.search(r"\d", re.sub(r"\{.*?\}", "", claim.instead))] == []


def test_no_wrong_claim_goes_unguarded(claims, library) -> None:
    """Each claim that is false, misleading or unsupported is looked for in every text, or we say why it cannot be."""
    guarded = {one.id for one in library.condition.never}
    wrong = [claim for claim in claims if claim.verdict in WRONG]
    assert [claim.id for claim in wrong if claim.never and claim.id.lower() not in guarded] == []
    assert [claim.id for claim in claims if not claim.never and claim.id.lower() in guarded] == []
    assert [claim.id for claim in claims if claim.never == bool(claim.never_why)] == []


def test_the_page_is_what_the_data_says(tool, claims, library) -> None:
    """docs/claims.md is never written by hand: `python tools/claims.py` makes it anew."""
    assert (DOCS / "claims.md").read_text(encoding="utf-8") == tool.page(claims, library)
