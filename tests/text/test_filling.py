"""Filling lines: nothing lost, nothing too wide, nothing parted that belongs together."""

import pickle
import subprocess
import sys

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from typesetting import BOLD, REGULAR, clusters, ready, span, texts

from leaflets.text import fill, longest_word, natural_width, prepare
from leaflets.text.breaks import LINE_ENDS

ALPHABET = "abfilAVT .-/@é\u0301\u00a0\u202f\u2060–39()’\n\u2028𐐀"
TEXTS = st.text(st.sampled_from(ALPHABET), max_size=60)
WIDTHS = st.floats(-5, 200)
WORDS = st.lists(st.text(st.sampled_from("abcdfilot"), min_size=1, max_size=9), min_size=1, max_size=12)


def shown(prepared):
    """What lines must say: the text without what only steers or is missing, the author's line ends as spaces."""
    gone = {ord(missing.character): None for missing in prepared.missing} | {0x2060: None, 0xAD: None}
    return prepared.text.translate(gone | dict.fromkeys(map(ord, LINE_ENDS), " "))


@settings(deadline=None)
@given(st.lists(TEXTS, max_size=4), WIDTHS)
@example(["Anti-inflammatory"], 0.0)
@example(["a", "\u0301b", "\n"], 5.0)
def test_filling_loses_and_adds_nothing(parts, width):
    """At any width, the lines together say the text; each line's clusters say the line."""
    prepared = ready(*parts)
    lines = fill(prepared, width)
    assert "".join(texts(lines)) == shown(prepared)
    for line in lines:
        assert "".join(cluster.text for cluster in clusters((line,))) == line.text


@settings(deadline=None)
@given(st.lists(TEXTS, max_size=4), WIDTHS)
def test_no_line_is_wider_than_the_width(parts, width):
    """Only a line of a single letter with its marks may be too wide: nothing can be done about that."""
    for line in fill(ready(*parts), width):
        visible = [cluster for cluster in clusters((line,)) if cluster.text.strip(" \u0301")]
        assert line.width <= width + 0.01 or len(visible) <= 1


@settings(deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=4), WIDTHS)
def test_fragments_stand_side_by_side(parts, width):
    """Each fragment begins where the one before it ends; the line is as wide as they are; their clusters agree."""
    prepared = prepare([span(text, faces=BOLD if at % 2 else REGULAR) for at, text in enumerate(parts)])
    for line in fill(prepared, width):
        x = 0.0
        for fragment in line.fragments:
            assert fragment.x == pytest.approx(x, abs=0.001)
            drawn = [cluster.advance for cluster in fragment.clusters]
            if fragment is not line.fragments[-1]:
                assert fragment.width <= sum(drawn) * 0.012 + 0.001
            x += fragment.width
            assert fragment.face == (BOLD if fragment.span % 2 else REGULAR)[0]
        assert line.width == pytest.approx(x, abs=0.001)


@settings(deadline=None)
@given(WORDS, st.floats(0, 150))
def test_filling_is_greedy(words, spare):
    """Each line holds as many words as fit, by an independent count with the width of the words on one line."""
    text = " ".join(words)
    prepared = ready(text)
    width = longest_word(prepared) + spare
    expected, row = [], []
    for word in words:
        needed = natural_width(ready(" ".join([*row, word])))
        assume(abs(needed - width) > 0.02)  # a hair's breadth may go either way
        if row and needed > width:
            expected.append(" ".join(row) + " ")
            row = []
        row.append(word)
    assert texts(fill(prepared, width)) == [*expected, " ".join(row)]


@settings(deadline=None)
@given(WORDS, WORDS, st.floats(0, 100))
def test_what_belongs_together_is_never_parted_where_it_fits(before, held, spare):
    """A span that is together stands whole on a line whenever a line can hold it."""
    phrase = " ".join(held)
    width = natural_width(ready(phrase)) + spare
    lines = fill(prepare([span(" ".join(before) + " "), span(phrase, together=True), span(" and more")]), width)
    assert any(phrase in line for line in texts(lines))


def test_a_phrase_in_two_manners_stays_together():
    """Neighbouring spans that are both together are one phrase: a bold number in it makes no break."""
    bold = span("90", faces=BOLD, together=True)
    lines = fill(prepare([span("About "), bold, span(" out of ten", together=True), span(" people")]), 100)
    assert texts(lines) == ["About ", "90 out of ten ", "people"]


@settings(deadline=None)
@given(st.lists(TEXTS, max_size=3))
def test_natural_width_is_enough_for_one_line(parts):
    """At its natural width the paragraph has only the lines that the author made."""
    prepared = ready(*parts)
    lines = fill(prepared, natural_width(prepared))
    assert all(line.forced for line in lines[:-1])
    assert max((line.width for line in lines), default=0) == pytest.approx(natural_width(prepared))


@settings(deadline=None)
@given(st.lists(TEXTS, max_size=3))
def test_longest_word_is_enough_to_break_nothing(parts):
    """At the width of its longest word no emergency break is needed: every line ends where a line may end."""
    prepared = ready(*parts)
    ends, at = {0}, 0
    for piece in prepared.pieces:
        at += len(piece.text)
        ends.add(at)
    at = 0
    for line in fill(prepared, longest_word(prepared)):
        at += len(line.text)
        assert at in ends


def test_longest_word_is_the_least_such_width():
    """A hair less than the longest word and it must be broken."""
    prepared = ready("of Entzündungshemmer and")
    assert "Entzündungshemmer " in texts(fill(prepared, longest_word(prepared)))
    assert "Entzündungshemmer " not in texts(fill(prepared, longest_word(prepared) - 0.1))


def test_lines_end_with_their_space():
    """Every line but the last ends with the space of the text, which counts in no width."""
    lines = fill(ready("one two three"), 30)
    assert texts(lines) == ["one ", "two ", "three"]
    assert lines[0].width == pytest.approx(natural_width(ready("one")))
    assert lines[0].fragments[-1].width == pytest.approx(lines[0].width)
    assert clusters(lines[:1])[-1].text == " "


def test_a_space_in_a_span_of_its_own_hangs_as_well():
    """A hanging space is without width also where it is set in another manner than the word."""
    lines = fill(prepare([span("one", faces=BOLD), span(" "), span("two")]), 25)
    assert texts(lines) == ["one ", "two"]
    assert [fragment.width > 0 for fragment in lines[0].fragments] == [True, False]
    assert lines[0].width == pytest.approx(lines[0].fragments[0].width)


def test_spaces_hang_together_with_what_cannot_be_seen():
    """A missing character between two spaces does not carry the second one to the next line."""
    assert texts(fill(ready("a → b"), natural_width(ready("a")))) == ["a  ", "b"]


def test_the_authors_line_ends():
    """Each one ends a line, two make an empty line, and one at the very end makes no more."""
    lines = fill(ready("a\nb\u2028\u2028c\n"), 400)
    assert texts(lines) == ["a ", "b ", " ", "c "]
    assert [line.forced for line in lines] == [True, True, True, True]


def test_soft_hyphen_is_drawn_only_where_the_line_breaks():
    """Unbroken it leaves no trace, kerning included; broken it is a hyphen that reads as U+00AD."""
    prepared = ready("extra\u00adordinary")
    (whole,) = fill(prepared, 400)
    assert whole.text == "extraordinary"
    assert whole.width == pytest.approx(natural_width(ready("extraordinary")))
    first, second = fill(prepared, 50)
    assert (first.text, second.text) == ("extra\u00ad", "ordinary")
    assert first.width == pytest.approx(natural_width(ready("extra\u2010")), abs=0.5)


def test_soft_hyphen_that_does_not_fit_is_not_used():
    """A line takes the last break whose hyphen still fits, not the last whose letters do."""
    prepared = ready("ab extra\u00adordinary")
    letters = natural_width(ready("ab extra"))
    assert texts(fill(prepared, letters + 0.5))[0] == "ab "
    assert texts(fill(prepared, letters + 5))[0] == "ab extra\u00ad"


@settings(deadline=None)
@given(st.text(st.sampled_from("abfi \u00ad"), max_size=40), WIDTHS)
def test_soft_hyphens_stand_at_line_ends_only(text, width):
    """At any width, a line shows at most one soft hyphen, as its last cluster, and never the last line."""
    lines = fill(ready(text), width)
    assert all("\u00ad" not in line.text[:-1] for line in lines)
    assert all("\u00ad" not in line.text for line in lines[-1:])
    assert "".join(texts(lines)).replace("\u00ad", "") == text.replace("\u00ad", "")
    for line in lines:
        visible = [cluster for cluster in clusters((line,)) if cluster.text not in " \u00ad"]
        assert line.width <= width + 0.01 or len(visible) <= 1


def test_a_ligature_is_not_made_across_a_soft_hyphen():
    """Where a word may part, its letters stay apart: no ligature to split."""
    texts_of = [cluster.text for cluster in clusters(fill(ready("of\u00adfice"), 400))]
    assert texts_of[:3] == ["o", "f", "fi"]


def test_no_break_spaces_hold():
    """U+00A0 and U+202F hold their neighbours at any width that can hold them."""
    assert texts(fill(ready("see Dr\u00a0Who now"), 50)) == ["see ", "Dr\u00a0Who ", "now"]
    assert texts(fill(ready("cas 5\u202f% ou"), 30)) == ["cas ", "5\u202f% ", "ou"]


def test_an_address_parts_after_its_signs():
    """An address too long for the line breaks after a slash, dot or hyphen, not in the middle of a name."""
    lines = fill(ready("see https://www.example.org/conditions/hemifacial-spasm/treatment"), 100)
    assert texts(lines) == [
        "see https://",
        "www.example.",
        "org/conditions/",
        "hemifacial-",
        "spasm/treatment",
    ]


def test_a_word_too_long_fills_its_lines():
    """A word without any sign parts between letters, as late as it can."""
    lines = fill(ready("Sternocleidomastoideus"), 60)
    assert len(lines) == 3
    assert all(line.width > 50 for line in lines[:-1])
    assert [line.torn for line in lines] == [True, True, False]


def test_only_words_are_torn():
    """A line that ends at a space, after a sign of an address or at a soft hyphen tears nothing."""
    for text in ("some words that are short", "www.example.org/conditions/spasm", "sterno\u00adcleido\u00admastoid"):
        lines = fill(ready(text), 90)
        assert len(lines) > 1
        assert not any(line.torn for line in lines)


def test_what_is_held_together_parts_at_its_spaces_first():
    """A phrase that no line can hold gives way between its words before its words do."""
    lines = fill(prepare([span("90 out of 100 people", together=True)]), 68)
    assert texts(lines) == ["90 out of ", "100 people"]


def test_spaces_hang_inside_a_long_phrase_too():
    """Where a held phrase must give way, the space at the break takes no room."""
    width = natural_width(ready("90 out of 100"))
    lines = fill(prepare([span("90 out of 100 people altogether", together=True)]), width)
    assert texts(lines)[0] == "90 out of 100 "


@pytest.mark.parametrize("width", [0, -10, 0.001, float("nan"), float("inf")])
def test_filling_ends_at_any_width(width):
    """Neither nothing nor less than nothing makes it loop."""
    assert "".join(texts(fill(ready("some words " + "x" * 3000), width))) == "some words " + "x" * 3000


def test_empty_paragraphs_have_no_lines():
    """No text, no lines, no width."""
    for prepared in (prepare([]), ready(""), ready("\u2060")):
        assert fill(prepared, 100) == ()
        assert natural_width(prepared) == longest_word(prepared) == 0


def test_widths_do_not_depend_on_how_spans_are_cut_at_spaces():
    """The same text in one span or in several of the same manner, cut at word ends, is equally wide."""
    assert natural_width(ready("one ", "two ", "three")) == pytest.approx(natural_width(ready("one two three")))


def test_a_paragraph_prepared_elsewhere_fills_alike(tmp_path):
    """A paragraph that another process prepared and wrote to disk gives the same lines, of equal clusters."""
    code = (
        "import pickle, sys; sys.path[:0] = sys.argv[2:];"
        "from typesetting import ready; from pathlib import Path;"
        "Path(sys.argv[1]).write_bytes(pickle.dumps(ready('Hemifacial spasm: q\u0301 office')))"
    )
    file = tmp_path / "prepared"
    subprocess.run([sys.executable, "-c", code, str(file), *sys.path], check=True)
    here, there = ready("Hemifacial spasm: q\u0301 office"), pickle.loads(file.read_bytes())
    assert fill(there, 60) == fill(here, 60)
    assert set(clusters(fill(there, 60))) == set(clusters(fill(here, 60)))


# The strings of the engine's test set: translations by engineers, never for patients.
GOLDEN = {
    "en": "Hemifacial spasm causes / twitching on one side of the / face. It is not dangerous.",
    "es": "El espasmo hemifacial causa / contracciones involuntarias en / un lado de la cara. No es / peligroso.",
    "fr": "Le spasme hémifacial provoque / des contractions involontaires / d’un côté du visage. Il n’est pas / "
    "dangereux.",
    "de": "Der Hemispasmus facialis / verursacht unwillkürliche / Zuckungen auf einer / Gesichtshälfte. Er ist nicht / "
    "gefährlich.",
    "pl": "Połowiczy kurcz twarzy / powoduje mimowolne skurcze / mięśni po jednej stronie twarzy. / Nie jest groźny.",
    "tr": "Hemifasiyal spazm, yüzün bir / tarafında istemsiz seğirmelere / neden olur. Tehlikeli değildir.",
    "vi": "Co thắt nửa mặt gây giật cơ / không tự chủ ở một bên mặt. / Bệnh không nguy hiểm.",
    "ru": "Гемифациальный спазм / вызывает непроизвольные / подёргивания одной стороны / лица. Это не опасно.",
    "el": "Ο ημιπροσωπικός σπασμός / προκαλεί ακούσιες συσπάσεις / στη μία πλευρά του προσώπου. / "
    "Δεν είναι επικίνδυνος.",
}


@pytest.mark.parametrize("language", GOLDEN)
def test_golden_lines(language):
    """12 pt at 180 pt: these lines change only on purpose, with a font or with Unicode's rules."""
    lines = GOLDEN[language].split(" / ")
    assert [text.rstrip() for text in texts(fill(ready(" ".join(lines), language=language), 180))] == lines
