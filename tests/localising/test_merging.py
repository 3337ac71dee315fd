"""A catalogue brought up to date: nothing that somebody translated is thrown away, and nothing old passes for new."""

from __future__ import annotations

from dataclasses import replace

import pytest
from catalogue_maker import catalogue, full, message, translation
from hypothesis import given, settings
from hypothesis import strategies as st

from leaflets.localising import Message
from leaflets.localising.merge import Merged, merge
from leaflets.localising.po import read_po
from leaflets.model import Catalogue, Library, State, Translation
from leaflets.pipeline.translating import empty, extract

A, B = "Your eyelid twitches.", "Your eyelid twitches at times."
OTHER = "Something wholly different stands here now"


def merged(old: Catalogue, *messages: Message) -> Merged:
    return merge(messages, old)


def only(found: Merged) -> Translation:
    (one,) = found.catalogue.entries.values()
    return one


def test_a_text_that_is_still_there_keeps_its_translation() -> None:
    """With its reviewer, its notes and its translation back."""
    one = translation(A, "El párpado tiembla.", reviewed="Ana", back="The eyelid trembles", notes=("n",))
    found = merged(catalogue(one), message(A))
    assert only(found) == one
    assert (found.new, found.stale, found.left) == ((), (), ())


def test_items_may_change_places() -> None:
    """Texts of one block share its name, so that an item that moves loses nothing."""
    sources = ["First", "Second", "Third"]
    old = catalogue(*(translation(source, source.upper()) for source in sources))
    found = merged(old, *(message(source) for source in reversed(sources)))
    assert [one.text for one in found.catalogue.entries.values()] == ["THIRD", "SECOND", "FIRST"]
    assert {one.state for one in found.catalogue.entries.values()} == {State.TRANSLATED}


def test_a_text_that_moved_to_another_block_brings_its_translation_to_be_looked_at() -> None:
    """The same words elsewhere may mean something else: the translation comes along, marked as stale."""
    found = merged(catalogue(translation(A, "Sí")), message(A, "help.urgent.plain"))
    assert (only(found).text, only(found).state, only(found).previous) == ("Sí", State.STALE, A)


def test_a_changed_source_makes_its_translation_stale() -> None:
    """The old translation stays, with the text that it was made for; nobody has reviewed it for the new one."""
    found = merged(catalogue(translation(A, "Tiembla.", reviewed="Ana")), message(B))
    one = only(found)
    assert (one.source, one.text, one.previous, one.reviewed) == (B, "Tiembla.", A, "")
    assert one.state is State.STALE
    assert [one.source for one in found.stale] == [B]


def test_a_source_that_changed_twice_shows_what_was_translated() -> None:
    """Between the two changes nobody translated, so the first text is what the translation says."""
    first = merged(catalogue(translation(A, "Tiembla.")), message(B)).catalogue
    assert only(merged(first, message(B + " Now."))).previous == A


def test_a_source_that_changed_back_is_stale_no_longer() -> None:
    """The translation was made for this very text."""
    first = merged(catalogue(translation(A, "Tiembla.")), message(B)).catalogue
    found = merged(first, message(A))
    assert (only(found).state, only(found).previous) == (State.TRANSLATED, "")
    assert found.stale == ()


def test_what_has_no_place_any_more_is_left_behind_and_comes_back() -> None:
    """A removed text's translation waits at the end of the file; when the text comes back, it is there."""
    one = translation(A, "Tiembla.", reviewed="Ana")
    gone = merged(catalogue(one), message(OTHER))
    assert [left.text for left in gone.left] == ["Tiembla."]
    assert only(gone).state is State.MISSING
    back = merged(gone.catalogue, message(A))
    assert (only(back).text, only(back).state) == ("Tiembla.", State.REVIEWED)
    assert back.catalogue.left == ()


def test_a_stale_translation_that_is_left_behind_never_comes_back_as_right() -> None:
    """It was made for the text before; under the text that it never was made for, it is stale again."""
    stale = merged(catalogue(translation(A, "Tiembla.")), message(B)).catalogue
    gone = merged(stale, message(OTHER)).catalogue
    assert only(merged(gone, message(B))).state is State.STALE
    assert only(merged(gone, message(A))).state is State.TRANSLATED


def test_a_new_text_never_takes_what_belongs_to_another() -> None:
    """An item is put before another that was touched: the touched one keeps its translation, the new one has none."""
    old = catalogue(translation("Your eye may shut.", "Cierra."))
    found = merged(old, message("Your nose may itch."), message("Your eye may shut at times."))
    assert [one.text for one in found.catalogue.entries.values()] == ["", "Cierra."]


def test_a_text_unlike_any_old_one_is_new() -> None:
    """No translation is offered for it."""
    found = merged(catalogue(translation(A, "Tiembla.")), message(OTHER))
    assert [one.source for one in found.new] == [OTHER]


def test_an_empty_entry_does_not_hide_what_was_left_behind() -> None:
    """A tool may add an empty entry for a text whose translation stands among the obsolete ones."""
    old = catalogue(translation(A, ""), left=(translation(A, "Tiembla."),))
    assert only(merged(old, message(A))).text == "Tiembla."


SOURCES = st.lists(
    st.sampled_from([A, B, OTHER, "One", "Two", "Two.", "Three words here", "Three words there"]), max_size=5
)


@given(rounds=st.lists(SOURCES, min_size=2, max_size=5), first=SOURCES)
@settings(deadline=None)
def test_whatever_changes_no_translation_is_lost_or_wrong(rounds: list[list[str]], first: list[str]) -> None:
    """After any changes of the content, each translation is still somewhere in the file, and one that counts as
    current stands under the text that it was made for. Doing it twice changes nothing.
    """
    kept = catalogue(*(translation(source, f"«{source}»") for source in first))
    for sources in rounds:
        messages = tuple(message(source) for source in dict.fromkeys(sources))
        kept = merge(messages, kept).catalogue
        there = {one.text for one in (*kept.entries.values(), *kept.left)}
        assert {f"«{source}»" for source in first} <= there
        for one in (*kept.entries.values(), *kept.left):
            assert not one.text or one.stale or one.text == f"«{one.source}»"
            assert not one.stale or one.text == f"«{one.previous}»"
        assert merge(messages, kept).catalogue == kept


def test_a_new_language_begins_with_every_text_and_no_translation(second: Library) -> None:
    """The file has the condition's name, the language, and for each text what a translator must know."""
    done = extract(second, empty("cy", "locales/cy.po"))
    read = read_po(done.text, "locales/cy.po", "cy").catalogue
    assert read is not None
    assert {one.state for one in read.entries.values()} == {State.MISSING}
    assert read.condition == "wandering-sock"
    assert len(done.merged.new) == len(read.entries)
    assert '"Language: cy\\n"' in done.text
    assert "#. SAFETY-CRITICAL" in done.text
    assert "{tall_stays} is, in English: 70 out of 100." in done.text
    assert "#. Glossary: Drift = (to be agreed" in done.text


@pytest.mark.parametrize("part", [1, 3])
def test_doing_it_twice_changes_no_byte(second: Library, part: int) -> None:
    """Extract, read, extract: the same file, also with stale texts, texts left behind, notes and translations back."""
    made = full(second, translator="Ana")
    entries = list(made.entries.values())
    changed = (
        replace(one, source=one.source + " once", back="well-known " * 15, notes=("a long note " * 12,))
        if at % (part + 1) == 0
        else one
        for at, one in enumerate(entries[::part])
    )
    old = replace(made, entries={one.key: one for one in changed}, left=(translation("Gone", "Ido", "gone.here"),))
    first = extract(second, old).text
    read = read_po(first, made.file, made.language).catalogue
    assert read is not None
    assert extract(second, read).text == first
