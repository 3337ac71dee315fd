"""What rules on numbers let pass: good content must not be told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from breaking import TODAY, Case, broken_text, findings, view_of
from cases_numbers import look

from leaflets.text import FontLibrary


@dataclass(frozen=True)
class Fine:
    """A sentence that a rule must not tell, as an answer in the plain grid."""

    rule: str
    said: str


FINE = (
    Fine("num-natural-frequency", "Half of all shops sell them. It helps about {tall_stays} people."),
    Fine("num-no-one-in-x", "Wash one in two weeks. One of you may help."),
    Fine("num-absolute-first", "Look twice a day, for double drift."),
    Fine("num-absolute-first", "About {tall_stays} and {waiting_stays} people: more than three times as many."),
    Fine("num-words-need-number", "Common sense helps. How likely is it? It is more common in walkers."),
    Fine("num-words-need-number", "It is rare: about {waiting_stays} people."),
    Fine("num-uncertainty", "In one trial, {tall_stays} people kept them on."),
    Fine("num-uncertainty", "About {tall_stays} people keep them on, and {tall_stays.rest} do not."),
    Fine("num-no-calculation", "You can work out in the gym. Of these socks, most are blue."),
    Fine("num-format", "Four choices, one in two weeks, and I agree."),
    Fine("num-fact-sync", "You can look again in two days or five weeks."),
    Fine("claim-never-stated", "Washing does not make them turn."),
    Fine("claim-never-stated", "It is a myth that a wandering sock is dangerous."),
    Fine("claim-never-stated", "Is a wandering sock dangerous?"),
    Fine("claim-never-stated", "A wandering sock is dangerous if you trip on it."),
)


def _found(case: Case, folder: Path, fonts: FontLibrary) -> list[str]:
    content = folder / "edited.yaml"
    content.write_text(broken_text(case), encoding="utf-8")
    return [one.message for one in findings(case.rule, view_of(content, case.level, TODAY, fonts, {}))]


@pytest.mark.parametrize("fine", FINE, ids=lambda fine: f"{fine.rule}-{fine.said[:24]}")
def test_good_sentences_are_let_pass(fine: Fine, tmp_path: Path, fonts: FontLibrary) -> None:
    """No rule tells what is right."""
    assert _found(look(fine.rule, fine.said, ""), tmp_path, fonts) == []


def test_a_myth_may_stand_in_a_column_that_says_so(tmp_path: Path, fonts: FontLibrary) -> None:
    """Only the column headed so is let pass: what is said beside a myth is looked at like everything else."""
    row = "            - [What helps, Taller socks, Looking under the bed]\n"
    head = 'columns: ["", Wandering sock, Lost sock]'
    told = "            - [So, A wandering sock is dangerous, Nothing]\n"
    open_ = Case(rule="claim-never-stated", old=row, new=row + told)
    assert len(_found(open_, tmp_path, fonts)) == 1
    quoted = Case(rule="claim-never-stated", old=row, new=row + told)
    text = broken_text(quoted).replace(head, 'columns: ["", You may read, What we know]', 1)
    path = tmp_path / "quoted.yaml"
    path.write_text(text, encoding="utf-8")
    assert findings(quoted.rule, view_of(path, "plain", TODAY, fonts, {})) == []


def test_rare_shares_may_stand_apart(tmp_path: Path, fonts: FontLibrary) -> None:
    """Out of 1,000 in a sentence of its own is fine; beside a share out of 100 it is not."""
    fact = "  very_rare:\n    what: falls\n    value: 2\n    out-of: 1000\n    counted: people\n    group: people\n"
    fact += "    certainty: low\n    sources: [heel-2019]\n  clip_marks: "
    spot = "plain: There is no wrong choice."
    for said, told in (("{very_rare} people fall. About {tall_stays} do not.", 0), ("{very_rare}, {tall_stays}.", 1)):
        text = broken_text(Case(rule="", old="  clip_marks: ", new=fact)).replace(
            spot, f'plain: "{said}"\n        x: ', 1
        )
        text = "\n".join(line for line in text.splitlines() if not line.startswith("        x: ")) + "\n"
        path = tmp_path / "rare.yaml"
        path.write_text(text, encoding="utf-8")
        assert len(findings("num-same-denominator", view_of(path, "plain", TODAY, fonts, {}))) == told, said
