"""Mistakes that people make in content.yaml and clinic.yaml: each is told once, at its place, in their words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from reading_project import CLINIC, CONTENT, edited, reading_of


@dataclass(frozen=True)
class Case:
    """`old` in `file` becomes `new`; then `where: … message [slug]` is told, with `hint`, and nothing else."""

    file: str
    old: str
    new: str
    where: str
    slug: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.slug}-{self.where}"


def content(old: str, new: str, where: str, slug: str, message: str, hint: str = "") -> Case:
    return Case(CONTENT, old, new, where, slug, message, hint)


def clinic(old: str, new: str, where: str, slug: str, message: str, hint: str = "") -> Case:
    return Case(CLINIC, old, new, where, slug, message, hint)


CASES = (
    # The file.
    content("  name: Hiccups\n", "\tname: Hiccups\n", "5:1", "tab", "indented with a tab", "two spaces"),
    content("Every 2 years", '"Every 2 years', "20:12", "not-yaml", "opens here is closed only in line 29"),
    content("Every 2 years", "Every: 2 years", "20:17", "not-yaml", "a colon and a space", "quotes"),
    content("[smith-2012]\n    caveat", "[smith-2012\n    caveat", "52:14", "not-yaml", "not closed", "]"),
    content("  name: Hiccups\n", "   name: Hiccups\n", "5:8", "not-yaml", "a colon and a space do not fit"),
    content("For everybody", "*everybody", "8:13", "yaml-alias", '"*everybody" is not used here', "quotes"),
    content("You drink.", "{rare} drink.", "82:24", "not-yaml", "behind the closing sign", "quotes"),
    content("You drink.", "{rare}", "82:17", "wrong-type", "must be a text, not keys", "quotes"),
    content("For everybody", "!all of you", "8:13", "yaml-tag", 'the tag "!all" is not used', "quotes"),
    content("For everybody", "For \u202eeverybody", "8:17", "forbidden-character", "U+202E RIGHT-TO-LEFT OVERRIDE"),
    content("For everybody", '"For \\u202ebody"', "8:14", "forbidden-character", "U+202E"),
    content("sections:\n", "---\nsections:\n", "86:1", "many-documents", "a second document", "---"),
    content("  name: Hiccups\n", "  name: Hiccups\n  name: Hics\n", "6:3", "duplicate-key", '"name" stands', "line 5"),
    # The shape.
    content("  funding: None\n", "", "11:3", "missing-key", '"edition" has no "funding"'),
    content("    kind: page", "    knid: page", "35:5", "unknown-key", 'unknown key "knid"', 'did you mean "kind"?'),
    content("  funding: None", "  funding:", "18:11", "empty-text", '"funding" of "edition" is empty'),
    content("  reviewers: []", "  reviewers: Dr A", "17:14", "wrong-type", "must be a list, not a text", "[this]"),
    content('  version: "1.10"', "  version: [1]", "11:12", "wrong-type", "must be a text, not a list"),
    content("kind: glossary", "kind: glosary", "139:27", "unknown-value", 'kind "glosary"', '"glossary"'),
    content("part: opening", "part: start", "88:11", "unknown-value", 'cannot be "start"', '"opening"'),
    content("certainty: moderate", "certainty: sure", "45:16", "unknown-value", '"sure"', '"moderate"'),
    content("date: 2026-11-20", "date: 20.11.2026", "12:9", "bad-date", '"20.11.2026"', "2026-11-20"),
    content("review-by: 2028-11-20", "review-by: 2028-02-30", "14:14", "bad-date", "2028-02-30", "no such day"),
    content("review-by: 2028-11-20", "review-by: 2026-11-20", "14:14", "date-order", "not after"),
    content("evidence-date: 2026-11-15", "evidence-date: 2027-01-01", "13:18", "date-order", "is after"),
    content("value: 90", "value: 90%", "40:12", "bad-number", '"90%"', "digits"),
    content("id: hiccups", "id: Hiccups!", "3:7", "bad-id", '"Hiccups!"', "small letters"),
    content("url: https://example.org/hic", "url: example.org", "34:10", "bad-address", '"example.org"', "https://"),
    content("doi: 10.1000/hic", "doi: doi.org/10.1/hic", "28:10", "bad-address", "doi.org/10.1/hic", "without"),
    content("language: en-GB", "language: English", "4:13", "bad-language", '"English"', "en-GB"),
    content("- {id: words, kind: glossary}", "- {id: card, kind: glossary}", "140:14", "duplicate-id", '"card"'),
    content("  - id: choices", "  - id: start", "112:9", "duplicate-id", '"start"'),
    # Names of other things.
    content(
        "    sources: [smith-2012]\n    caveat", "    sources: [smth]\n    caveat", "52:15", "unknown-source", "smth"
    ),
    content("sources: [jones-2014]", "sources: [jones-2041]", "77:83", "unknown-source", "jones-2041", '"jones-2014"'),
    content("It stops in {lasting}.", "It stops in {lastin}.", "100:23", "unknown-fact", '"lastin"', '"lasting"'),
    content('"Ring {emergency.advice}."', '"Ring {emergency.advise}."', "110:47", "unknown-slot", "advise", "advice"),
    content("(term:diaphragm)", "(term:diafragm)", "102:11", "unknown-term", '"diafragm"', '"diaphragm"'),
    content(
        "You drink.", "A [word](term:diaphragm).", "82:26", "unknown-term", 'no meaning at the level "easy"', "easy"
    ),
    content("- fact: relief", "- fact: releif", "122:19", "unknown-fact", '"releif"', '"relief"'),
    content("questions: [involves]", "questions: [involve]", "117:21", "unknown-question", '"involve"', '"involves"'),
    # Levels.
    content(
        "        easy: |\n          You hiccup.\n          It stops in {lasting}.\n",
        "",
        "96:13",
        "missing-level",
        "easy",
    ),
    content("subtitle: Why you hiccup", "subtitle: {easy: Why, plain: Why}", "7:13", "missing-level", '"in-depth"'),
    content(
        "levels: [plain, in-depth]", "levels: [plain, indepth]", "109:25", "unknown-level", '"indepth"', '"in-depth"'
    ),
    content(
        "title: {plain: Choices, in-depth: Your choices}",
        "title: Choices\n    levels: [plain]",
        "132:11",
        "extra-level",
        '"compared" does not belong to the level "in-depth"',
        "levels",
    ),
    # Facts and texts.
    content("value: 90", "value: 95", "40:12", "fact-order", 'a "value" above its "high"'),
    content("    high: 91\n", "", "39:5", "fact-shape", '"low" but no "high"'),
    content("    unit: months\n", "", "55:5", "fact-shape", 'neither "out-of" nor "unit"'),
    content("    unit: months\n", "    unit: months\n    out-of: 100\n", "55:5", "fact-shape", "both"),
    content("unit: months", "unit: month", "58:11", "fact-shape", '"month"', '"months"'),
    content("value: 2\n", "value: 2000\n", "49:12", "fact-order", "not between 0 and 1000"),
    content("You drink.", '"{rare} drink."', "82:18", "not-in-tenths", '"rare"', "in words"),
    content("You drink.", '"{relief.percent} drink."', "82:18", "bad-form", 'percent is not said at the level "easy"'),
    content("You drink.", '"{lasting.rest} drink."', "82:18", "bad-form", '"lasting" is no share'),
    content("You drink.", '"{rare.range} drink."', "82:18", "bad-form", '"rare" has no range'),
    content("You drink.", '"{relief.rang} drink."', "82:18", "bad-form", '"rang"', '"range"'),
    content("You drink.", "You {relief drink.", "82:21", "bad-brace", 'a "{" stands alone', '"{{"'),
    content("You drink.", "You {{relief}} {} drink.", "82:32", "bad-brace", '"{}"'),
    content("          You hiccup.", "          You hiccup 4 times.", "99:22", "number-without-fact", '"4"', "facts"),
    content("You drink.", "B12, COVID-19 and ½ drink.", "82:35", "number-without-fact", '"½"'),
    content("You drink.", "You *drink*.", "82:21", "markup", "italics"),
    content("You drink.", '"# You drink."', "82:18", "markup", "a heading cannot stand in a text", "sections"),
    content("          You hiccup.", "          - You hiccup.", "99:11", "markup", "a list cannot stand", "kind: list"),
    content("You drink.", "You <b>drink</b>.", "82:21", "markup", "HTML"),
    content("title: In short", 'title: "In **short**"', "89:16", "markup", "bold cannot stand in a heading"),
    content("You drink.", '"[You](drink)."', "82:24", "bad-address", '"drink"', "term:its-id"),
    content("You drink.", '"[You](https://a b)."', "82:22", "markup", "a link is not complete"),
    content(
        "You drink.", '"Ring {emergency.advice}."', "82:23", "needs-not-said", "not every clinic", "emergency.advice"
    ),
    # The parts of a leaflet.
    content("          in-depth: You drink water slowly.\n", "", "81:9", "missing-answer", '"in-depth"'),
    content(
        '- [Short, "{lasting}"]\n        in-depth', "- [Short]\n        in-depth", "129:15", "ragged-table", "1 cells"
    ),
    content("[Hiccups stop.]\n        plain", "[A, B, C, D, E, F]\n        plain", "93:15", "too-many-points", "6 key"),
    content("lines: 6", "lines: 600", "143:16", "unknown-value", "600", "at most 40"),
    # The clinic.
    clinic("department: Hiccups", "department: " + "x" * 1001, "2:13", "too-long", "has 1001 characters"),
    clinic("theme: calm", 'theme: "calm', "24:8", "not-yaml", "the quote that opens here is never closed"),
    clinic("name: Riverside Clinic", 'name: ""', "1:7", "empty-text", '"name" of the clinic is empty'),
    clinic("department:", "departement:", "2:1", "unknown-key", '"departement"', '"department"'),
    clinic('brand: "#0b5563"', "brand: #0b5563", "5:9", "bad-colour", "is empty", "quotes"),
    clinic('brand: "#0b5563"', "brand: teal", "5:10", "bad-colour", '"teal"', "#0b5563"),
    clinic("number: 0800 123 000", "number: ask", "10:13", "bad-phone", '"ask"', "digits"),
    clinic("use: main", "use: mane", "8:10", "unknown-value", '"mane"', '"main"'),
    clinic('  advice: "111"\n', "", "14:16", "missing-key", 'no "advice"'),
    clinic("web: https:", "web: ftp:", "17:6", "bad-address", "ftp:", "https://"),
    clinic("email: hic@", "email: hic at ", "18:8", "bad-address", "hic at", "@"),
    clinic("country: GB", "country: UK of GB", "20:10", "bad-country", '"UK of GB"', "GB"),
    clinic("levels: [easy, plain]", "levels: [easy, plan]", "22:16", "unknown-level", '"plan"', '"plain"'),
    clinic("formats: [a4]", "formats: [A4]", "23:11", "unknown-format", '"A4"', '"a4"'),
    clinic("theme: calm", "theme: clam", "24:8", "unknown-theme", '"clam"', '"calm"'),
    clinic("languages: [en]", "languages: [English]", "21:13", "bad-language", '"English"'),
    clinic("file: logo.svg", "file: lego.svg", "3:14", "missing-file", "lego.svg"),
    clinic("file: logo.svg", "file: ../../content.yaml", "3:14", "bad-picture", "neither SVG"),
    clinic("file: logo.svg", "file: ../../../x.svg", "3:14", "outside-project", "x.svg", "copy it in"),
    clinic(", alt: A river", "", "3:7", "missing-key", '"logo" has no "alt"'),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_mistake(case: Case, tmp_path: Path) -> None:
    """A mistake is told as one line: file, line and column, what is wrong, its slug; and how to mend it."""
    reading = reading_of(tmp_path, case.file, edited(case.file, case.old, case.new))
    told = [str(problem) for problem in reading.problems if problem.severity == "error"]
    assert len(told) == 1, "\n".join(told)
    line, _, hint = told[0].partition("\n  hint: ")
    assert line.startswith(f"{case.file}:{case.where}: error: "), told[0]
    assert line.endswith(f"[{case.slug}]")
    assert case.message in line
    assert case.hint in hint
