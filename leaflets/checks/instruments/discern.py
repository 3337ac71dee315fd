"""DISCERN: sixteen questions on written information about treatment choices."""

from __future__ import annotations

from leaflets.checks.instruments import evidence as at
from leaflets.checks.instruments.items import Instrument, Item

_RELIABLE, _CHOICES, _OVERALL = "reliability", "treatment choices", "overall"

DISCERN = Instrument(
    id="discern",
    name="DISCERN",
    source="Charnock, Oxford 1999; wording ours",
    scale="1 (no) to 5 (yes)",
    items=(
        Item(
            number="1",
            group=_RELIABLE,
            asks="says what it is for and for whom",
            finds=at.condition,
            rules=("gov-identity-aims",),
        ),
        Item(number="2", group=_RELIABLE, asks="does what it says it is for"),
        Item(number="3", group=_RELIABLE, asks="tells what readers want to know"),
        Item(number="4", group=_RELIABLE, asks="names its sources", finds=at.further_sources, rules=("gov-sources",)),
        Item(
            number="5",
            group=_RELIABLE,
            asks="says of when what it tells is",
            finds=at.stated("date", "evidence_date"),
            rules=("gov-dates-version",),
        ),
        Item(number="6", group=_RELIABLE, asks="is balanced and takes no side"),
        Item(
            number="7", group=_RELIABLE, asks="says where there is more help and information", finds=at.further_sources
        ),
        Item(number="8", group=_RELIABLE, asks="says what is not sure", finds=at.unknown),
        Item(number="9", group=_CHOICES, asks="says how each treatment works", finds=at.tells("how-it-works")),
        Item(
            number="10",
            group=_CHOICES,
            asks="says what each treatment can do for the reader",
            finds=at.tells("benefits"),
        ),
        Item(number="11", group=_CHOICES, asks="says what each treatment can do harm", finds=at.tells("harms")),
        Item(number="12", group=_CHOICES, asks="says what happens without treatment", finds=at.without_treatment),
        Item(
            number="13",
            group=_CHOICES,
            asks="says how it all bears on daily life",
            finds=at.topics("daily-life", "feelings"),
        ),
        Item(number="14", group=_CHOICES, asks="makes clear that there is more than one choice", finds=at.options),
        Item(
            number="15", group=_CHOICES, asks="helps to decide together with a clinician", finds=at.blocks("questions")
        ),
        Item(number="16", group=_OVERALL, asks="is, all in all, good information about the choices"),
    ),
)
