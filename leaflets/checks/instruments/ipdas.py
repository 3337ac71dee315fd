"""IPDAS minimum standards, version 4: six qualifying criteria, six certifying ones, and those of quality.

The certifying criteria for screening tests are left out, as are those of quality that concern computers.
"""

from __future__ import annotations

from leaflets.checks.instruments import evidence as at
from leaflets.checks.instruments.items import Instrument, Item

_Q, _C, _Y = "qualifying", "certifying", "quality"

IPDAS = Instrument(
    id="ipdas",
    name="IPDAS minimum standards, version 4",
    source="Joseph-Williams et al. 2014; wording ours",
    scale="yes / no",
    items=(
        Item(number="Q1", group=_Q, asks="says which condition the decision is about", finds=at.condition),
        Item(number="Q2", group=_Q, asks="says what there is to decide", finds=at.decision),
        Item(number="Q3", group=_Q, asks="names the choices", finds=at.options, rules=("gov-options-complete",)),
        Item(number="Q4", group=_Q, asks="tells the good sides of each choice", finds=at.tells("benefits")),
        Item(number="Q5", group=_Q, asks="tells the bad sides of each choice", finds=at.tells("harms")),
        Item(number="Q6", group=_Q, asks="tells what each choice is like to go through", finds=at.tells("experience")),
        Item(
            number="C1",
            group=_C,
            asks="tells as much of the good and bad sides of each choice",
            finds=at.tells("benefits", "harms"),
            rules=("gov-option-parity", "gov-no-steering"),
        ),
        Item(
            number="C2",
            group=_C,
            asks="names the studies that it rests on, or says where they are named",
            finds=at.further_sources,
            rules=("gov-sources",),
        ),
        Item(
            number="C3",
            group=_C,
            asks="says when it was written",
            finds=at.stated("date"),
            rules=("gov-dates-version",),
        ),
        Item(number="C4", group=_C, asks="says how and when it is brought up to date", finds=at.stated("updates")),
        Item(number="C5", group=_C, asks="says what is not known or not sure", finds=at.unknown),
        Item(number="C6", group=_C, asks="says who paid for it", finds=at.stated("funding")),
        Item(number="1", group=_Y, asks="tells what happens without treatment", finds=at.without_treatment),
        Item(
            number="2",
            group=_Y,
            asks="lets the reader compare the good and bad sides of the choices",
            finds=at.tells("benefits", "harms"),
        ),
        Item(number="3", group=_Y, asks="gives the chances of what may happen with the choices", finds=at.chances),
        Item(
            number="4",
            group=_Y,
            asks="says of which people and over what time each chance holds",
            finds=at.chances,
            rules=("num-time-and-group",),
        ),
        Item(
            number="5",
            group=_Y,
            asks="gives chances as so many out of so many",
            finds=at.chances,
            rules=("num-natural-frequency",),
        ),
        Item(
            number="6",
            group=_Y,
            asks="gives the chances of all choices out of the same number of people",
            finds=at.chances,
            rules=("num-same-denominator",),
        ),
        Item(number="7", group=_Y, asks="shows chances in more than one way", finds=at.blocks("icon-array")),
        Item(
            number="8",
            group=_Y,
            asks="says how many have it and how many do not",
            finds=at.chances,
            rules=("num-both-frames",),
        ),
        Item(number="9", group=_Y, asks="says how sure the chances are", finds=at.chances, rules=("num-uncertainty",)),
        Item(number="10", group=_Y, asks="asks the reader which good and bad sides matter most to them"),
        Item(number="11", group=_Y, asks="gives a way to decide step by step", finds=at.blocks("steps")),
        Item(number="12", group=_Y, asks="has questions to take to the consultation", finds=at.blocks("questions")),
        Item(number="13", group=_Y, asks="was made after patients were asked what they need"),
        Item(number="14", group=_Y, asks="was made after clinicians were asked what they need"),
        Item(number="15", group=_Y, asks="was reviewed by patients who did not help to make it"),
        Item(number="16", group=_Y, asks="was reviewed by clinicians who did not help to make it", finds=at.reviewers),
        Item(number="17", group=_Y, asks="was tried with patients who face the decision"),
        Item(number="18", group=_Y, asks="was tried with clinicians who advise on the decision"),
        Item(number="19", group=_Y, asks="says how the evidence was found and chosen"),
        Item(number="20", group=_Y, asks="says how good the evidence is"),
        Item(number="21", group=_Y, asks="names its authors and what they are", finds=at.authors_named),
        Item(number="22", group=_Y, asks="reports how easy it is to read"),
        Item(number="23", group=_Y, asks="was shown to help people choose what fits what matters to them"),
        Item(number="24", group=_Y, asks="was shown to help people know more about the choices"),
    ),
)
