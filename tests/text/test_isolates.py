"""Numbers and addresses among right-to-left words: nobody rings a number that was turned round."""

from __future__ import annotations

import pytest
from typesetting import LIBRARY

from leaflets.text import Line, Span, fill, prepare
from leaflets.text.bidi import bidi_levels
from leaflets.text.isolates import levels

WIDE = 1000.0


def span(text: str, language: str, *, guessed: bool = False) -> Span:
    return Span(
        text=text, faces=LIBRARY.faces("Noto Sans", False, language), size=12, language=language, guessed=guessed
    )


def eye(*spans: Span, direction: str = "rtl") -> str:
    """What stands on the line, from left to right."""
    (line,) = fill(prepare(spans, "rtl" if direction == "rtl" else "ltr"), WIDE)
    return seen(line)


def seen(line: Line) -> str:
    fragments = sorted(line.fragments, key=lambda fragment: fragment.x)
    return "".join(cluster.text for fragment in fragments for cluster in fragment.clusters)


@pytest.mark.parametrize(
    "typed",
    [
        "020 3448 8723",
        "(020) 3448 8723",
        "+44 20 3448 8723",
        "01632-960-142",
        "5 mg/kg",
        "12 mg",
        "2.5 ml",
        "5–10 mg",
        "50%",
        "-5",
        "5-HT",
        "B12",
        "2026-11-20",
        "20/11/2026",
        "10 000",
        "info@clinic.example.org",
        "https://example.org/a/",
        "example.org/face",
        "x@y.org/a[1]",
    ],
)
@pytest.mark.parametrize(("language", "before", "after"), [("ar", "اتصل ", " اليوم."), ("he", "חייגו ", " היום.")])
def test_what_is_typed_stands_as_it_was_typed(typed: str, language: str, before: str, after: str) -> None:
    """Telephone numbers, doses, dates and addresses read from the left, wherever they stand in the sentence."""
    assert typed in eye(span(f"{before}{typed}{after}", language))
    assert typed in eye(span(f"{before}{typed}.", language))
    assert eye(span(typed, language)) == typed


@pytest.mark.parametrize("text", ["من 3 إلى 4 أسابيع", "لدى 3 من 100", "(HFS)", "٣–٤"])
def test_other_numbers_are_left_to_unicode(text: str) -> None:
    """Single numbers need nothing, and a range in the script's own digits reads with the sentence."""
    assert levels(text, 1) == bidi_levels(text, 1)


def test_nothing_is_added_to_the_text() -> None:
    """What is copied or read aloud is what was written: no invisible character goes into the file."""
    text = "اتصل على 020 3448 8723 أو info@clinic.example.org."
    prepared = prepare([span(text, "ar")], "rtl")
    assert prepared.text == text
    assert "".join(line.text for line in fill(prepared, WIDE)) == text


def test_brackets_of_the_sentence_stay_outside() -> None:
    """A bracket around a number and words is the sentence's, and opens at its right."""
    assert eye(span("(هاتف 020 3448 8723)", "ar")).startswith(")020 3448 8723 ")


def test_words_of_a_clinic_keep_their_full_stop() -> None:
    """What a clinic fills in may be in another script: a whole sentence of it is read from its own side."""
    assert eye(span("Ask us. Please do.", "ar", guessed=True)) == "Ask us. Please do."
    assert eye(span("שאלו אותנו.", "en", guessed=True), direction="ltr") == ".ונתוא ולאש"


def test_punctuation_between_foreign_words_is_theirs() -> None:
    """A source's authors and title stand in its own order, though the full stop between them is the leaflet's."""
    said = eye(span("Heel A", "en"), span(". ", "ar"), span("A study", "en"), span("، ٢٠٢٠", "ar"))
    assert said == "٢٠٢٠ ،Heel A. A study"
