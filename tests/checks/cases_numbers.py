"""Cases for the rules on numbers, and for claims that are never stated."""

from __future__ import annotations

from breaking import Case

LOOK = "plain: You can look again at any time."
"""A harmless answer in the plain grid, which the cases replace."""


def look(rule: str, said: str, says: str) -> Case:
    return Case(rule=rule, old=LOOK, new=f'plain: "{said}"', at=said, says=says)


CASES = (
    look("num-natural-frequency", "About half of all people look again.", '"half of all people" is a fraction'),
    look("num-natural-frequency", "Very few per cent look again.", '"per cent" is hard to read'),
    look("num-natural-frequency", "{waiting_stays.number} people look again.", "is said as a bare number"),
    Case(
        rule="num-natural-frequency",
        old="{tall_stays} people ({tall_stays.percent}) in",
        new="{tall_stays.percent} in",
        at="There is no wrong choice. The numbers",
        says="in percent without its people",
        level="in-depth",
    ),
    Case(
        rule="num-same-denominator",
        old="    low: 5\n    high: 10\n    out-of: 100\n",
        new="    low: 5\n    high: 9\n    out-of: 1000\n",
        at="plain: It leaves marks on the skin",
        says="out of 1000 beside shares out of 100",
    ),
    Case(
        rule="num-same-denominator",
        old="    low: 5\n    high: 10\n    out-of: 100\n",
        new="    low: 50\n    high: 100\n    out-of: 1000\n",
        at="plain: It leaves marks on the skin",
        says="is not rare",
    ),
    look("num-no-one-in-x", "One in twenty people looks again.", '"One in twenty"'),
    look("num-no-one-in-x", "One person in {trial_size.number} looks again.", '"One person in …"'),
    Case(
        rule="num-both-frames",
        old=" They do not help about {tall_stays.rest}.",
        at="plain: Taller socks help about",
        says='"tall_stays" is said in one frame only: how many have it',
    ),
    Case(
        rule="num-both-frames",
        old="                They do not help {tall_stays.rest}.\n",
        at="Tall socks help {tall_stays} people.",
        says="in one frame only",
        level="easy",
    ),
    look("num-absolute-first", "Waiting is half as likely to help.", '"half as likely" stands before'),
    Case(
        rule="num-absolute-first",
        old="easy: You wear your socks as you do now.",
        new="easy: Tall socks help twice as often.",
        at="easy: Tall socks help twice",
        says="which this level never does",
        level="easy",
    ),
    Case(
        rule="num-time-and-group",
        old="    period: on any one day\n",
        at="  clip_marks:",
        says='"clip_marks" does not say over what time',
    ),
    Case(
        rule="num-time-and-group",
        old="    group: people who wore a sock clip\n",
        at="  clip_marks:",
        says='"clip_marks" does not say in whom',
    ),
    Case(
        rule="num-time-and-group",
        old="on the skin of {clip_marks} people.",
        new="on the skin of {clip_marks}.",
        at="plain: It leaves marks",
        says="does not say of what",
    ),
    Case(
        rule="num-words-need-number",
        old=" are rare, but nobody has counted how often it happens.",
        new=" are rare.",
        at="outro: Both feet",
        says='"rare" stands without its number',
        level="in-depth",
    ),
    look("num-words-need-number", "There is a small risk of falls.", '"small risk"'),
    Case(
        rule="num-uncertainty",
        old="plain: It stops by itself in about {waiting_stays}",
        new="plain: It stops by itself in {waiting_stays}",
        at="plain: It stops by itself",
        says="as if it were exact",
    ),
    Case(
        rule="num-uncertainty",
        old=" people in the trial (low certainty). Nobody",
        new=" people in the trial. Nobody",
        at="There is no wrong choice. The numbers",
        says='the certainty of "waiting_stays"',
        level="in-depth",
    ),
    Case(
        rule="num-uncertainty",
        old="{tall_stays.range}",
        new="another one",
        says='the range of "tall_stays"',
        level="in-depth",
    ),
    look("num-no-calculation", "Multiply it by the days of a week.", '"Multiply" leaves a sum'),
    look("num-no-calculation", "It was {getting_used.number} of {trial_size.number} people.", '"… of …"'),
    look("num-no-calculation", "In {tall_stays} people. Of these, {waiting_stays} stop.", '"Of these, …"'),
    look("num-format", "You can look again after twenty walks.", 'the number "twenty" is written in words'),
    look("num-format", "Nine out of ten people look again.", '"Nine out of ten"'),
    look("num-format", "This is type II drift.", '"II"'),
    Case(
        rule="num-format",
        old="    low: 2\n    high: 3\n    unit: weeks",
        new="    low: 2.5\n    high: 3\n    unit: weeks",
        at="plain: They feel warm.",
        says='"getting_used" has a decimal',
    ),
    Case(
        rule="num-graphics",
        old="it stops for about {waiting_stays} people. It goes on for {waiting_stays.rest}.",
        new="it goes on for about {waiting_stays.rest} people. It stops for {waiting_stays}.",
        at="plain: If nothing changes, it goes on",
        says="does not begin with the share",
    ),
    Case(
        rule="num-graphics",
        old="    counted: people\n    group: people who changed nothing",
        new="    counted: socks\n    group: people who changed nothing",
        at="- fact: tall_stays",
        says="counts something else",
    ),
    Case(
        rule="num-graphics",
        old="    value: 20\n    out-of: 100",
        new="    value: 205\n    out-of: 1000",
        at="- fact: waiting_stays",
        says="in 100 whole figures",
    ),
    look("num-fact-sync", "You can look again after two to three weeks.", 'the fact "getting_used" says it too'),
    look("num-fact-sync", "You can take ten milligrams of grip.", 'the dose "ten milligrams"'),
    Case(
        rule="num-fact-sync",
        old="    what: whose sock stopped turning by itself",
        new="    what: whose sock stopped turning by itself; fewer than",
        at="plain: It stops by itself",
        says="is a limit",
    ),
    Case(
        rule="num-fact-sync",
        old="(certainty: moderate)",
        new="(certainty: high)",
        says='"certainty: high"',
        level="in-depth",
    ),
    Case(
        rule="num-fact-sync",
        old="  clip_marks: ",
        new=(
            "  twin:\n    what: Whose sock stayed in place\n    value: 60\n    out-of: 100\n    certainty: low\n"
            "    group: people who wore taller socks\n    period: 4 weeks\n    sources: [heel-2019]\n  clip_marks: "
        ),
        at="  twin:",
        says='the facts "tall_stays" and "twin"',
    ),
    look("claim-never-stated", "Washing them too hot makes them turn.", '"washing" is never to be said'),
    Case(
        rule="claim-never-stated",
        old="            - a fold under the foot\n",
        new="            - that a wandering sock is dangerous\n",
        at="- that a wandering sock is dangerous",
        says='"wandering sock is dangerous" says what "danger"',
    ),
)
