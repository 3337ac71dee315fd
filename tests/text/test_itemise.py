"""Itemising: NFC with a way back, scripts, a face for each character, and what no face has."""

import hashlib
import unicodedata

import pytest
from fontTools import subset as fonttools_subset
from fontTools.ttLib import TTFont
from hypothesis import example, given, settings
from hypothesis import strategies as st
from typesetting import BOLD, REGULAR, clusters, ready, span, texts

from leaflets.text import FontFace, Missing, fill, prepare
from leaflets.text.faces import load_face
from leaflets.text.itemise import Styled, itemise, normalised, stack_for


@pytest.fixture(scope="module")
def poor(tmp_path_factory) -> FontFace:
    """A face of the regular font that has only a–z and the space."""
    font = TTFont(REGULAR[0].path)
    subsetter = fonttools_subset.Subsetter()
    subsetter.populate(text="abcdefghijklmnopqrstuvwxyz ")
    subsetter.subset(font)
    path = tmp_path_factory.mktemp("fonts") / "poor.ttf"
    font.save(path)
    return load_face(path, hashlib.sha256(path.read_bytes()).hexdigest())


def runs(text, faces=REGULAR, language="en"):
    found = itemise(text, [Styled(start=0, end=len(text), faces=faces, size=12, language=language)], bytes(len(text)))
    return [(text[run.start : run.end], run.script, run.face) for run in found]


@settings(deadline=None)
@given(
    st.text(max_size=40)
    | st.text(st.sampled_from("ae\u0301\u0323\u1100\u1161\u11a8o\u0308 \u09c7\u09be가"), max_size=12)
)
@example("Co\u0302\u0323 thắt")
def test_normalised_text_knows_where_it_came_from(text):
    """The text is its NFC, tabs as spaces; offsets never fall, stay inside, and agree where nothing changed."""
    result, offsets = normalised(text)
    assert result == unicodedata.normalize("NFC", text.replace("\t", " "))
    if offsets is None:
        assert len(result) == len(text)
    else:
        assert len(offsets) == len(result)
        assert sorted(offsets) == list(offsets)
        assert all(0 <= offset < len(text) for offset in offsets)
        for char, offset in zip(result, offsets, strict=True):
            assert unicodedata.normalize("NFD", char)[0] == unicodedata.normalize("NFD", text[offset])[0] or (
                unicodedata.combining(char)
            )


def test_one_script_one_run():
    """Punctuation, digits and spaces take the script of the letters beside them."""
    assert runs("(12) weeks, twitching.") == [("(12) weeks, twitching.", "Latn", REGULAR[0])]


def test_scripts_part_the_text():
    """Each script is a run; what is common to all goes with the letters before it."""
    assert [(text, script) for text, script, _ in runs("spasm, спазм 12 σπασμός")] == [
        ("spasm, ", "Latn"),
        ("спазм 12 ", "Cyrl"),
        ("σπασμός", "Grek"),
    ]


@pytest.mark.parametrize(("language", "script"), [("en", "Latn"), ("ru", "Cyrl"), ("el-GR", "Grek"), ("", "Latn")])
def test_text_without_letters_has_the_script_of_its_language(language, script):
    """A telephone number is shaped as part of the language it stands in."""
    assert [found for _, found, _ in runs("020 3448", language=language)] == [script]


def test_a_face_helps_out_where_the_first_lacks_a_character(poor):
    """Only the characters that the first face lacks come from the second."""
    assert [(text, face) for text, _, face in runs("ab É cd", (poor, *BOLD))] == [
        ("ab ", poor),
        ("É", BOLD[0]),
        (" cd", poor),
    ]


def test_a_mark_and_its_letter_come_from_one_face(poor):
    """Where the first face has the letter but not its mark, both come from a face that has both."""
    assert [(text, face) for text, _, face in runs("aq\u0301b", (poor, *BOLD))] == [
        ("a", poor),
        ("q\u0301", BOLD[0]),
        ("b", poor),
    ]


def test_faces_made_for_a_script_come_first(poor):
    """A stack is reordered for a script: faces made for others step back, the rest keep their order."""
    assert stack_for((*REGULAR, poor), "Arab") == (poor, *REGULAR)
    assert stack_for((*REGULAR, poor), "Latn") == (*REGULAR, poor)


def test_missing_characters_are_told_once_a_span_with_the_authors_offset():
    """The offset counts in the author's own text, before NFC; a second arrow in the same span is not told again."""
    prepared = ready("né", "ae\u0301 → q ≤ →", "→")
    assert prepared.missing == (Missing(1, 4, "→"), Missing(1, 8, "≤"), Missing(2, 0, "→"))


def test_missing_characters_are_never_drawn():
    """No line holds the missing glyph, and the rest of the text is there."""
    lines = fill(ready("from 3 → 4"), 400)
    assert texts(lines) == ["from 3  4"]
    assert all(glyph.gid > 0 for cluster in clusters(lines) for glyph in cluster.glyphs)


@pytest.mark.parametrize("char", ["\x00", "\x07", "😀", "𠮷", "\ud800", "\ue000"])
def test_what_no_font_should_have_is_missing(char):
    """Control characters, emoji, rare ideographs, half surrogates and private use are told, not dropped in silence."""
    assert [missing.character for missing in ready(f"a{char}b").missing] == [char]


def test_no_faces_no_silence():
    """With an empty stack every character is missing."""
    assert [missing.character for missing in prepare([span("ab", faces=())]).missing] == ["a", "b"]


@pytest.mark.parametrize("char", ["\u200d", "\u2060", "\u00ad", "\u2066", "\ufe0f", "\n", "\u2028"])
def test_characters_without_a_picture_need_no_glyph(char, poor):
    """Joiners, marks of direction, variation selectors and line ends are not missing from a face without them."""
    assert prepare([span(f"a{char}b", faces=(poor,))]).missing == ()


def test_stand_ins_are_used(poor):
    """A no-break space needs no glyph of its own: HarfBuzz draws it from the space."""
    prepared = prepare([span("a\u00a0b", faces=(poor,))])
    assert prepared.missing == ()
    assert [cluster.text for cluster in clusters(fill(prepared, 400))] == ["a", "\u00a0", "b"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Hemifacial spasm causes twitching on one side of the face. It is not dangerous."),
        ("es", "El espasmo hemifacial causa contracciones involuntarias en un lado de la cara. ¿Es peligroso?"),
        ("fr", "Le spasme hémifacial provoque des contractions involontaires d’un côté du visage\u202f; « œil »."),
        ("de", "Der Hemispasmus facialis verursacht unwillkürliche Zuckungen auf einer Gesichtshälfte. „Größe“"),
        ("pl", "Połowiczy kurcz twarzy powoduje mimowolne skurcze mięśni po jednej stronie twarzy. Nie jest groźny."),
        ("tr", "Hemifasiyal spazm, yüzün bir tarafında istemsiz seğirmelere neden olur. İ ı"),
        ("vi", "Co thắt nửa mặt gây giật cơ không tự chủ ở một bên mặt. Bệnh không nguy hiểm."),
        ("ru", "Гемифациальный спазм вызывает непроизвольные подёргивания одной стороны лица."),
        ("uk", "Геміфаціальний спазм спричиняє мимовільні посмикування однієї половини обличчя. Це не є є."),
        ("el", "Ο ημιπροσωπικός σπασμός προκαλεί ακούσιες συσπάσεις στη μία πλευρά του προσώπου."),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_default_font_covers_its_languages(language, text, form):
    """Noto Sans alone sets these languages, composed or decomposed, with nothing missing and the same result."""
    prepared = ready(unicodedata.normalize(form, text), language=language)
    assert prepared.missing == ()
    assert "".join(texts(fill(prepared, 180))) == text
