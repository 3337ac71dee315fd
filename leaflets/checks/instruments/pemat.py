"""PEMAT-P: twenty-four items on whether printed material is understood and acted on. There is no 13 or 14 in print."""

from __future__ import annotations

from leaflets.checks.instruments import evidence as at
from leaflets.checks.instruments.items import Instrument, Item

_UNDERSTOOD, _ACTED = "understandability", "actionability"

PEMAT = Instrument(
    id="pemat",
    name="PEMAT-P",
    source="AHRQ 14-0002-EF; wording ours",
    scale="agree / disagree / not applicable",
    items=(
        Item(
            number="1",
            group=_UNDERSTOOD,
            asks="makes its purpose obvious",
            finds=at.condition,
            rules=("gov-identity-aims",),
        ),
        Item(number="2", group=_UNDERSTOOD, asks="leaves out what distracts from the purpose"),
        Item(number="3", group=_UNDERSTOOD, asks="uses common, everyday words", rules=("lang-jargon",)),
        Item(
            number="4",
            group=_UNDERSTOOD,
            asks="uses medical words only to explain them",
            rules=("lang-term-defined", "lang-term-discipline"),
        ),
        Item(number="5", group=_UNDERSTOOD, asks="says who does what, in the active voice", rules=("lang-active",)),
        Item(
            number="6",
            group=_UNDERSTOOD,
            asks="has numbers that are clear and easy to understand",
            finds=at.chances,
            rules=("num-natural-frequency", "num-same-denominator", "num-format"),
        ),
        Item(number="7", group=_UNDERSTOOD, asks="leaves no sums to the reader", rules=("num-no-calculation",)),
        Item(number="8", group=_UNDERSTOOD, asks="comes in short chunks", rules=("lang-chunking",)),
        Item(number="9", group=_UNDERSTOOD, asks="has headings that tell what follows"),
        Item(number="10", group=_UNDERSTOOD, asks="is in an order that makes sense"),
        Item(
            number="11",
            group=_UNDERSTOOD,
            asks="has a summary",
            finds=at.blocks("key-points"),
            rules=("gov-main-message",),
        ),
        Item(
            number="12",
            group=_UNDERSTOOD,
            asks="sets apart what matters, for the eye",
            finds=at.blocks("key-points", "urgent", "tip", "note"),
        ),
        Item(number="15", group=_UNDERSTOOD, asks="has pictures wherever they would help"),
        Item(number="16", group=_UNDERSTOOD, asks="has pictures that strengthen the text and do not distract"),
        Item(number="17", group=_UNDERSTOOD, asks="gives its figures and tables clear titles", finds=at.captions),
        Item(number="18", group=_UNDERSTOOD, asks="has pictures that are clear and uncluttered"),
        Item(
            number="19",
            group=_UNDERSTOOD,
            asks="has simple tables with short heads",
            finds=at.small_tables,
        ),
        Item(
            number="20",
            group=_ACTED,
            asks="names at least one thing that the reader can do",
            finds=at.blocks("steps"),
            rules=("gov-actions",),
        ),
        Item(number="21", group=_ACTED, asks="speaks to the reader when it names actions", rules=("gov-actions",)),
        Item(
            number="22",
            group=_ACTED,
            asks="parts each action into steps that can be followed",
            finds=at.blocks("steps"),
        ),
        Item(
            number="23",
            group=_ACTED,
            asks="has a tool to use, such as a list of questions",
            finds=at.blocks("questions"),
        ),
        Item(number="24", group=_ACTED, asks="helps with any sum", rules=("num-no-calculation",)),
        Item(number="25", group=_ACTED, asks="says how to use its charts and tables"),
        Item(number="26", group=_ACTED, asks="has pictures wherever they would help to act"),
    ),
)
