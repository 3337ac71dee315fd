"""What a translator hands in: what is sound is taken, the rest is told, and nobody's work is lost."""

from __future__ import annotations

import pytest
from catalogue_maker import catalogue, message, translation

from leaflets.localising.hand_in import HandedIn, hand_in
from leaflets.model import Catalogue, State, Translation
from leaflets.problems import Place

SOURCE = "It helps {tall_stays} people. See [drift](term:drift) and **rest**."
GOOD = "Ayuda a {tall_stays} personas. Vea [deriva](term:drift) y **descanse**."
EASY = "One line.\nTwo lines."
MESSAGES = (
    message(SOURCE, "a.plain"),
    message(EASY, "a.easy", lines=True),
    message("Wear tall socks.", "b.plain"),
    message("Ring now.", "help.plain", critical=True),
)


def theirs(*translations: Translation, **more: object) -> Catalogue:
    return catalogue(*translations, file="from-ana.po", **more)


def given(source: str, text: str, context: str, line: int = 1, **more: object) -> Translation:
    return translation(source, text, context, place=Place("from-ana.po", line), **more)


def taken(found: HandedIn) -> dict[str, str]:
    return {one.context: one.text for one in found.catalogue.entries.values() if one.text}


def test_a_sound_file_is_taken() -> None:
    """Every text, the translator's name, notes and translations back."""
    found = hand_in(
        MESSAGES,
        catalogue(),
        theirs(
            given(SOURCE, GOOD, "a.plain", notes=("n",)),
            given("Wear tall socks.", "Póngase calcetines altos.", "b.plain", back="Put on tall socks."),
            translator="Ana",
        ),
    )
    assert taken(found) == {"a.plain": GOOD, "b.plain": "Póngase calcetines altos."}
    assert (found.taken, found.unchanged, found.kept, found.problems) == (2, 0, 0, ())
    assert found.catalogue.translator == "Ana"
    assert found.catalogue.entries["b.plain", "Wear tall socks."].back == "Put on tall socks."


@pytest.mark.parametrize(
    ("context", "source", "text", "slug"),
    [
        ("a.plain", SOURCE, GOOD.replace("{tall_stays}", "{tall}"), "loc-placeholder"),
        ("a.plain", SOURCE, GOOD.replace("{tall_stays}", "algunas"), "loc-placeholder"),
        ("a.plain", SOURCE, GOOD.replace("term:drift", "term:deriva"), "loc-markup"),
        ("a.plain", SOURCE, GOOD.replace("**", ""), "loc-markup"),
        ("a.plain", SOURCE, GOOD.replace("personas", "de 100 personas"), "loc-number"),
        ("a.easy", EASY, "Una línea. Dos líneas.", "loc-lines"),
        ("b.plain", "Wear tall socks.", "Póngase\u202e calcetines.", "loc-character"),
    ],
)
def test_a_broken_text_is_told_and_the_others_are_taken(context: str, source: str, text: str, slug: str) -> None:
    """The broken one with its line; what stood there before stays."""
    ours = catalogue(translation(source, "Lo de antes", context))
    broken = given(source, text, context, line=7)
    found = hand_in(MESSAGES, ours, theirs(broken, given("Ring now.", "Llame ya.", "help.plain", line=9)))
    assert taken(found) == {context: "Lo de antes", "help.plain": "Llame ya."}
    assert {problem.kind.slug for problem in found.problems} == {slug}
    assert {problem.place for problem in found.problems} == {Place("from-ana.po", 7)}
    assert found.taken == 1


def test_reviewed_work_is_not_lost() -> None:
    """A text that somebody has reviewed is only replaced by one that somebody has reviewed."""
    ours = catalogue(translation("Ring now.", "Llame ya.", "help.plain", reviewed="Zoë"))
    found = hand_in(MESSAGES, ours, theirs(given("Ring now.", "Llama.", "help.plain", line=4)))
    assert taken(found) == {"help.plain": "Llame ya."}
    (problem,) = found.problems
    assert (problem.kind.slug, problem.place) == ("reviewed-work", Place("from-ana.po", 4))
    again = hand_in(MESSAGES, ours, theirs(given("Ring now.", "Llame ahora.", "help.plain", reviewed="Ana")))
    assert taken(again) == {"help.plain": "Llame ahora."}


def test_a_review_that_comes_back_without_its_name_stays_reviewed() -> None:
    """A tool may drop our comments; a text that it did not change keeps its reviewer."""
    ours = catalogue(translation("Ring now.", "Llame ya.", "help.plain", reviewed="Zoë", notes=("n",), back="Ring"))
    found = hand_in(MESSAGES, ours, theirs(given("Ring now.", "Llame ya.", "help.plain")))
    one = found.catalogue.entries["help.plain", "Ring now."]
    assert (one.reviewed, one.notes, one.back) == ("Zoë", ("n",), "Ring")
    assert (found.taken, found.unchanged) == (0, 1)


def test_an_empty_file_loses_nothing() -> None:
    """A file with empty texts, or with none, leaves what we have as it is."""
    ours = catalogue(translation("Ring now.", "Llame ya.", "help.plain"), translator="Ana", reviewer="Zoë")
    for file in (theirs(), theirs(given("Ring now.", "", "help.plain"))):
        found = hand_in(MESSAGES, ours, file)
        assert taken(found) == {"help.plain": "Llame ya."}
        assert (found.taken, found.kept, found.problems) == (0, 1, ())
        assert (found.catalogue.translator, found.catalogue.reviewer) == ("Ana", "Zoë")


def test_a_text_that_is_gone_is_told() -> None:
    """It has no place in the content any more: a warning with its line, and the rest is taken."""
    found = hand_in(
        MESSAGES,
        catalogue(translation("Wear tall socks.", "Lleve calcetines altos.", "b.plain")),
        theirs(
            given("Wear hats.", "Lleve sombreros.", "c.plain", line=5), given("Ring now.", "Llame ya.", "help.plain")
        ),
    )
    (problem,) = found.problems
    assert (problem.kind.slug, problem.severity, problem.place) == ("gone-source", "warning", Place("from-ana.po", 5))
    assert found.taken == 1


def test_a_file_made_for_an_older_text_helps_where_there_is_nothing() -> None:
    """The content has changed while the translator worked: the text comes in, marked as stale."""
    found = hand_in(MESSAGES, catalogue(), theirs(given("Wear socks.", "Lleve calcetines.", "b.plain")))
    one = found.catalogue.entries["b.plain", "Wear tall socks."]
    assert (one.text, one.state, one.previous) == ("Lleve calcetines.", State.STALE, "Wear socks.")
    assert found.problems == ()


def test_a_file_made_for_an_older_text_never_replaces_a_current_one() -> None:
    """What is stale does not push out what is current, whoever sends it."""
    ours = catalogue(translation("Wear tall socks.", "Lleve calcetines altos.", "b.plain"))
    found = hand_in(MESSAGES, ours, theirs(given("Wear socks.", "Lleve calcetines.", "b.plain")))
    assert taken(found) == {"b.plain": "Lleve calcetines altos."}
    assert found.taken == 0


def test_a_stale_text_becomes_current_when_it_is_translated_anew() -> None:
    """The translator has taken the mark away, with the same words or others."""
    old = translation("Wear tall socks.", "Lleve calcetines.", "b.plain", stale=True, previous="Wear socks.")
    for text in ("Lleve calcetines.", "Lleve calcetines altos."):
        found = hand_in(MESSAGES, catalogue(old), theirs(given("Wear tall socks.", text, "b.plain")))
        one = found.catalogue.entries["b.plain", "Wear tall socks."]
        assert (one.text, one.state) == (text, State.TRANSLATED)
        assert found.taken == 1
