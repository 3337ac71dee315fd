"""Cases for content and governance: rules whose names begin with gov-."""

from __future__ import annotations

import datetime as dt

from breaking import Case

from leaflets.words import Words

_SECTIONS = "\nsections:\n"
STEPS = """        pictures: [wait, home, good]
        easy:
          - Sit down.
          - Take off your shoe.
          - Turn your sock back."""

IDENTITY = (
    Case(
        rule="gov-identity-aims",
        old="    plain: A sock that turns round on the foot, why it does so, and what you can choose",
        new="    plain: Wandering sock",
        at="    plain: Wandering sock",
        says="what the leaflet is for",
    ),
    Case(
        rule="gov-identity-aims",
        old="For adults with a wandering sock, and for the people who share a home with them",
        new="A sock that turns #",
        at="    plain: A sock that turns #",
        says="whom the leaflet is for",
    ),
    Case(
        rule="gov-identity-aims",
        old="why it does so, and what you can choose",
        new="why" + " so" * 120,
        at="so so so",
        says="at most 120",
    ),
    Case(
        rule="gov-main-message",
        old="kind: key-points\n        pictures: [leaflet, good, choose]",
        new="kind: tip",
        says="no blocks of key points",
    ),
    Case(
        rule="gov-main-message",
        old="- You can wait or try something.",
        new="- You can wait. You can try something.",
        at="id: main-points",
        says="4 sentences",
        level="easy",
    ),
    Case(
        rule="gov-main-message",
        old=_SECTIONS,
        new=f"{_SECTIONS}  - id: first\n    title: First\n    blocks:\n      - id: who\n        kind: contact\n",
        at="id: main-points",
        says="first section",
    ),
)

EDITION = (
    Case(
        rule="gov-dates-version",
        old="review-by: 2028-11-20",
        new="review-by: 2028-11-21",
        at="  version:",
        says="more than 24 months",
    ),
    Case(rule="gov-dates-version", today=dt.date(2028, 10, 1), says="is to be reviewed by"),
    Case(rule="gov-dates-version", old="kind: edition", new="kind: contact", says="of when it is"),
    Case(
        rule="gov-people-funding",
        old="  conflicts: None. The project sells no socks.\n",
        at="  version:",
        says="interests",
    ),
    Case(rule="gov-people-funding", old="kind: edition", new="kind: contact", says="who wrote it"),
    Case(
        rule="gov-people-funding",
        old="  reviewers: [] ",
        new="  reviewers:\n    - {role: Nurse, name: A Heel} #",
        at="name: A Heel",
        says='"A Heel" has no date',
    ),
    Case(
        rule="gov-people-funding",
        old="  reviewers: [] ",
        new="  reviewers:\n    - {role: Leaflets project (example for tests), date: 2026-11-20} #",
        at="tests), date",
        says="is also an author",
    ),
    Case(
        rule="gov-involvement",
        old="  reviewers: [] ",
        new="  reviewers:\n    - {role: Nurse, name: A Heel, date: 2026-11-20} #",
        at="  involvement:",
        says="not yet tested",
    ),
    Case(rule="gov-involvement", old="kind: edition", new="kind: contact", says="whether patients were asked"),
    Case(rule="gov-sources", old="kind: sources", new="kind: contact", says="which sources"),
    Case(
        rule="gov-sources",
        old="            - Take off the shoe.\n            - Hold",
        new="            - Take off the shoe, as half of all people do.\n            - Hold",
        at="half of all",
        says='"half of all"',
    ),
)

CHOICES = (
    Case(rule="gov-options-complete", old="    none:\n", new="    nothing:\n", at="    nothing:", says="no treatment"),
    Case(
        rule="gov-option-parity",
        old="      covers: [harms]\n",
        at="      - id: side-by-side",
        says='"harms"',
        level="easy",
    ),
    Case(
        rule="gov-option-parity",
        old="          plain: Whether they help for years.",
        new="          plain: Whether they help" + " and help" * 40,
        at="    taller:",
        says="more than",
    ),
    Case(
        rule="gov-option-parity", old="plain: They feel warm. Most", new="plain: '–' #", at="plain: '–'", says="nothing"
    ),
    Case(
        rule="gov-no-steering",
        old="plain: You wear socks that",
        new="plain: The best way is to wear socks that",
        at="The best way",
        says='"best"',
    ),
    Case(
        rule="gov-no-steering",
        old="plain: There is no wrong choice.",
        new="plain: We recommend socks.",
        at="We recommend",
        says='"we recommend"',
    ),
    Case(
        rule="gov-no-steering",
        old="plain: On the first long walk.",
        new='plain: "**On the first** long walk."',
        at="**On the first**",
        says="bold",
    ),
    Case(
        rule="gov-uncertainty",
        old="      covers: [not-known]\n",
        at="      - id: side-by-side",
        says="of each choice",
    ),
    Case(rule="gov-uncertainty", old="    covers: [not-known] ", new="    #", says="not known", level="easy"),
    Case(
        rule="gov-uncertainty",
        old="plain: How many people it helps.",
        new="plain: Nothing.",
        at="plain: Nothing.",
        says="nothing is unknown",
    ),
)

DUTIES = (
    Case(
        rule="gov-required-blocks",
        old="    covers: [daily-life, feelings]",
        new="    covers: [daily-life]",
        says="does to feelings",
    ),
    Case(
        rule="gov-required-blocks",
        old="more at [socks.example.org/survey](https://socks.example.org/survey).\n        plain",
        new="what others say.\n        plain",
        says="no further source",
        level="easy",
    ),
    Case(rule="gov-required-blocks", clinic=(("other_formats", None),), says="other formats"),
    Case(rule="gov-required-blocks", old="lines: 3", new="lines: 1", at="id: to-ask", says="2 lines"),
    Case(rule="gov-actions", old="kind: steps", new="kind: list", says="what to do next"),
    Case(
        rule="gov-actions",
        old=STEPS,
        new=STEPS.replace("good]", "good, home]") + "\n          - Stand up.",
        at="- Stand up.",
        says="4 steps",
        level="easy",
    ),
    Case(
        rule="gov-actions",
        old="            - Take off the shoe.",
        new="            - Patients take off the shoe.",
        at="- Patients take",
        says="speak to the reader",
    ),
    Case(rule="gov-contacts", old="kind: contact", new="kind: edition", says="how to reach"),
    Case(rule="gov-contacts", clinic=(("department", Words("[Insert department]")),), says="filled in"),
)

WORDS = (
    Case(
        rule="gov-generic-names",
        old="plain: A soft clip holds",
        new="plain: Botox holds",
        at="plain: Botox",
        says='"Botox" stands without "botulinum"',
    ),
    Case(
        rule="gov-generic-names", old="plain: A soft clip", new="plain: A Sockfix® clip", at="Sockfix", says='"Sockfix"'
    ),
    Case(
        rule="gov-no-unearned-marks",
        old="It is changed when the tests need it.",
        new="It is PIF TICK approved.",
        at="PIF TICK",
        says='"PIF TICK"',
    ),
    Case(
        rule="gov-no-unearned-marks",
        old="It is changed when the tests need it.",
        new="It was clinically reviewed.",
        at="clinically reviewed",
        says='"clinically reviewed"',
    ),
    Case(rule="gov-brand-safe", clinic=(("other_formats", Words("Book now!")),), says='"Book now" advertises'),
    Case(rule="gov-brand-safe", clinic=(("other_formats", Words("word " * 61)),), says="61 words"),
    Case(
        rule="gov-brand-safe",
        old="plain: You can look again at any time.",
        new="plain: I consent to this.",
        at="I consent",
        says="consent form",
    ),
)

CASES = (*IDENTITY, *EDITION, *CHOICES, *DUTIES, *WORDS)
