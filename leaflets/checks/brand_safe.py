"""gov-brand-safe."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.contacts import written_by
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.checks.wording import Phrases, found, language_of, word_count

_ADVERTISING: Phrases = {
    "en": (
        *("special offer", "discount", "money back", "limited time", "book now", "free consultation"),
        *(
            "best price",
            "low prices",
            "number one",
            "award-winning",
            "world-class",
            "leading experts",
            "leading clinic",
            "leading hospital",
        ),
        *("unrivalled", "state-of-the-art", "cutting-edge", "guaranteed results", "satisfied patients", "our experts"),
        *("sponsored by", "advertisement"),
    ),
}
_CONSENT: Phrases = {
    "en": (
        *("I consent", "I agree to", "I have read and understood", "I give my consent", "I understand that"),
        *("your signature", "patient's signature", "signature of the patient", "sign here", "sign below"),
    ),
}
_MOST_WORDS = 60
"""A clinic's own words are names, hours and an offer; longer ones are a text of their own."""


@rule("gov-brand-safe", ERROR, source="PIF TICK, EQIP 36 and IPDAS")
def brand_safe(view: LevelView) -> Iterator[Finding]:
    """The clinic brings its name, logo, colours and telephones, and nothing else: its words do not advertise and are
    no text of their own (at most 60 words each), and the leaflet is no consent form. Clinical texts, their order and
    sizes cannot be changed by a clinic, and its colours are darkened until they can be read: that holds by the way the
    leaflets are made. Not checked here: pictures, and whether a telephone's label recommends something.
    """
    language = language_of(view)
    for words in written_by(view.clinic):
        for phrase in found(words, _ADVERTISING, language):
            message = f'"{phrase}" advertises'
            hint = "a leaflet informs; leave the clinic's praise to its web site"
            yield Finding(message=message, place=words.place or view.clinic.place, hint=hint)
        count = word_count(words)
        if count > _MOST_WORDS:
            message = f"a text of the clinic has {count} words, at most {_MOST_WORDS} are allowed"
            yield Finding(message=message, place=words.place or view.clinic.place)
    for text in view.texts:
        for phrase in found(text.said, _CONSENT, language_of(view, text)):
            message = f'"{phrase}" belongs to a consent form'
            yield Finding(message=message, place=text.place, hint="a consent form is another paper: remove it")
