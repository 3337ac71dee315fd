"""The ledger: every rule of the standards note, and whether a machine checks it here, people do, or nobody yet.

So that nothing is claimed that is not done. `docs/rules.md` is written from this; a test keeps it true.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from leaflets.checks.rules import Rule

TABLES: Mapping[str, str] = {
    "Content and governance": """gov-identity-aims gov-main-message gov-dates-version gov-people-funding gov-involvement
        gov-translation gov-sources gov-options-complete gov-option-parity gov-no-steering gov-uncertainty
        gov-required-blocks gov-actions gov-urgent-help gov-contacts gov-generic-names gov-no-unearned-marks
        gov-brand-safe""",
    "Language": """lang-score lang-sentence-length lang-one-idea lang-chunking lang-term-defined lang-term-discipline
        lang-jargon lang-abbreviations lang-active lang-address lang-residue""",
    "Numbers and risk": """num-natural-frequency num-same-denominator num-no-one-in-x num-both-frames num-absolute-first
        num-time-and-group num-words-need-number num-uncertainty num-no-calculation num-format num-graphics
        num-fact-sync""",
    "Layout and typography": """lay-text-size lay-xheight lay-line-height lay-line-length lay-align-start
        lay-line-breaks lay-type-style lay-contrast lay-colour-not-only lay-plain-background lay-easy-pair lay-grid
        lay-headings lay-page-breaks lay-page-budget lay-overflow lay-bidi""",
    "PDF accessibility": """ua-tagged ua-title-lang-meta ua-headings ua-lists-tables ua-alt ua-order ua-links
        ua-fonts-text ua-validator""",
    "Print production": """prn-boxes prn-x4 prn-colour prn-images-lines prn-imposition prn-greyscale prn-qr""",
}
"""The names of the standards note, tables B.1 to B.6."""

PEOPLE: Mapping[str, str] = {
    "ua-validator": "run a PDF/UA and PDF/A validator on the files; its verdict is not part of the tool",
    "prn-greyscale": "look at a grey print",
}
"""Rules that only people, or a program outside, can judge."""


def rows(rules: tuple[Rule, ...]) -> Iterator[tuple[str, str, str, str]]:
    """For each rule of the note: table, name, state, severities or the reason."""
    known = {rule.id: rule for rule in rules}
    for table, names in TABLES.items():
        for name in names.split():
            if name in known:
                yield table, name, "checked", _severities(known[name])
            elif name in PEOPLE:
                yield table, name, "human", PEOPLE[name]
            else:
                yield table, name, "not yet", ""


def own(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Rules of ours that the note does not have."""
    named = {name for names in TABLES.values() for name in names.split()}
    return tuple(rule for rule in rules if rule.id not in named)


def _severities(rule: Rule) -> str:
    if set(rule.severities) == {"*"}:
        return str(rule.severities["*"])
    return ", ".join(f"{level}: {severity}" for level, severity in rule.severities.items())


def ledger(rules: tuple[Rule, ...]) -> str:
    """The ledger as Markdown."""
    lines = [
        "# Rules",
        "",
        "Written by `make docs`; do not edit. Every rule of the standards for patient information that we hold our",
        "leaflets to, and who checks it. `leaflets explain NAME` tells what a rule means, why, and how to mend it.",
    ]
    found = list(rows(rules))
    counts = {state: sum(row[2] == state for row in found) for state in ("checked", "human", "not yet")}
    lines += ["", f"{len(found)} rules: " + ", ".join(f"{count} {state}" for state, count in counts.items()) + "."]
    for table in TABLES:
        lines += ["", f"## {table}", "", "| rule | state | severity, or why |", "|---|---|---|"]
        lines += [f"| `{name}` | {state} | {more} |" for of, name, state, more in found if of == table]
    extra = own(rules)
    if extra:
        lines += ["", "## Our own", "", "| rule | severity | source |", "|---|---|---|"]
        lines += [f"| `{rule.id}` | {_severities(rule)} | {rule.source} |" for rule in extra]
    return "\n".join(lines) + "\n"
