"""EQIP-36: thirty-six items on written information about an intervention."""

from __future__ import annotations

from leaflets.checks.instruments import evidence as at
from leaflets.checks.instruments.items import Instrument, Item

_CONTENT, _WHO, _FORM = "content", "identification", "structure"

EQIP = Instrument(
    id="eqip",
    name="EQIP-36",
    source="Charvet-Berard et al. 2008; wording ours",
    scale="yes / partly / no",
    items=(
        Item(number="1", group=_CONTENT, asks="says at the start what it is about", rules=("gov-identity-aims",)),
        Item(number="2", group=_CONTENT, asks="tells what it announced"),
        Item(number="3", group=_CONTENT, asks="describes the health problem"),
        Item(
            number="4", group=_CONTENT, asks="says what each treatment is meant to do", finds=at.tells("how-it-works")
        ),
        Item(
            number="5",
            group=_CONTENT,
            asks="tells the other choices, no treatment among them",
            finds=at.without_treatment,
            rules=("gov-options-complete",),
        ),
        Item(number="6", group=_CONTENT, asks="tells what happens, in order", finds=at.tells("experience")),
        Item(number="7", group=_CONTENT, asks="tells the benefits in words", finds=at.tells("benefits")),
        Item(number="8", group=_CONTENT, asks="tells the benefits in numbers", finds=at.chances_in("benefits")),
        Item(number="9", group=_CONTENT, asks="tells the risks in words", finds=at.tells("harms")),
        Item(number="10", group=_CONTENT, asks="tells the risks in numbers", finds=at.chances_in("harms")),
        Item(number="11", group=_CONTENT, asks="tells what it means for daily life", finds=at.topics("daily-life")),
        Item(number="12", group=_CONTENT, asks="tells what is done if something goes wrong"),
        Item(number="13", group=_CONTENT, asks="tells what the reader can do to stay safe"),
        Item(
            number="14",
            group=_CONTENT,
            asks="tells the signs at which to get help",
            finds=at.blocks("urgent"),
            rules=("gov-urgent-help",),
        ),
        Item(number="15", group=_CONTENT, asks="tells what it costs and who pays, where that matters"),
        Item(
            number="16",
            group=_CONTENT,
            asks="says how to reach the clinic",
            finds=at.blocks("contact"),
            rules=("gov-contacts",),
        ),
        Item(number="17", group=_CONTENT, asks="names other sources of help", finds=at.further_sources),
        Item(number="18", group=_CONTENT, asks="tells all that belongs to the topic"),
        Item(number="19", group=_WHO, asks="says when it was written or revised", finds=at.stated("date")),
        Item(number="20", group=_WHO, asks="shows the logo of who hands it out", finds=at.logo),
        Item(number="21", group=_WHO, asks="names the people or group who wrote it", finds=at.authors),
        Item(number="22", group=_WHO, asks="says who paid", finds=at.stated("funding")),
        Item(
            number="23",
            group=_WHO,
            asks="has a short list of its sources",
            finds=at.blocks("sources"),
            rules=("gov-sources",),
        ),
        Item(number="24", group=_WHO, asks="was made with the help of patients", finds=at.patients_asked),
        Item(
            number="25",
            group=_FORM,
            asks="uses everyday words and explains others",
            rules=("lang-jargon", "lang-term-defined"),
        ),
        Item(number="26", group=_FORM, asks="calls medicines by their generic names", rules=("gov-generic-names",)),
        Item(number="27", group=_FORM, asks="has sentences of under 15 words on average", finds=at.short_sentences),
        Item(number="28", group=_FORM, asks="speaks to the reader", rules=("lang-address",)),
        Item(number="29", group=_FORM, asks="is respectful"),
        Item(number="30", group=_FORM, asks="is clear and does not contradict itself"),
        Item(number="31", group=_FORM, asks="weighs benefits and risks evenly", rules=("gov-option-parity",)),
        Item(number="32", group=_FORM, asks="is in an order that makes sense"),
        Item(number="33", group=_FORM, asks="is laid out so that it is easy to read"),
        Item(number="34", group=_FORM, asks="has figures that are clear and belong to the text"),
        Item(number="35", group=_FORM, asks="leaves room for notes", finds=at.notes),
        Item(number="36", group=_FORM, asks="holds no consent form", rules=("gov-brand-safe",)),
    ),
)
