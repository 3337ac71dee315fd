"""Each rule finds nothing wrong with the small condition, and finds each case that breaks it, on the right line."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from breaking import TODAY, Case, broken_text, findings, view_of
from support import SECOND

from leaflets.checks import all_rules, run, waived
from leaflets.text import FontLibrary

HERE = Path(__file__).parent
CASES: tuple[Case, ...] = tuple(
    case for path in sorted(HERE.glob("cases_*.py")) for case in importlib.import_module(path.stem).CASES
)
BY_HAND = {
    "gov-translation",
    "lay-align-start",
    "lay-bidi",
    "lay-colour-not-only",
    "lay-contrast",
    "lay-grid",
    "lay-headings",
    "lay-line-height",
    "lay-line-length",
    "lay-overflow",
    "lay-page-breaks",
    "lay-plain-background",
    "lay-text-size",
    "lay-xheight",
    "ua-fonts-text",
    "ua-headings",
    "ua-lists-tables",
    "ua-order",
    "ua-tagged",
    "ua-title-lang-meta",
}
"""Rules whose breaking is shown in tests of their own, because no change of the content breaks them."""


@pytest.mark.parametrize("level", ["easy", "plain", "in-depth"])
def test_the_small_condition_keeps_every_rule(level: str, fonts: FontLibrary) -> None:
    """The example that authors copy breaks no rule at any level, but for what it waives with a reason."""
    seen = view_of(SECOND, level, TODAY, fonts, {})
    waivers = tuple(one for one in seen.condition.waivers if one.level in ("", level))
    assert [str(problem) for problem in waived(run([seen]), waivers)] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}-{case.new[:20]}")
def test_a_broken_rule_is_told_on_its_line(case: Case, tmp_path: Path, fonts: FontLibrary) -> None:
    """The rule finds the break, says what is wrong, and names the line."""
    content = tmp_path / "broken.yaml"
    text = broken_text(case)
    content.write_text(text, encoding="utf-8")
    found = findings(case.rule, view_of(content, case.level, case.today, fonts, dict(case.clinic)))
    assert found, f"{case.rule} found nothing"
    assert any(case.says in one.message for one in found), [one.message for one in found]
    if case.at:
        line = next(number for number, row in enumerate(text.splitlines(), start=1) if case.at in row)
        assert line in {one.place.line for one in found if one.place}, [str(one.place) for one in found]


def test_every_rule_has_a_case() -> None:
    """No rule is claimed that is not shown to find anything."""
    assert {rule.id for rule in all_rules()} == {case.rule for case in CASES} | BY_HAND
