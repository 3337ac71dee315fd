"""Every script set right: glyphs for all that is written, lines that end where readers of the language expect it."""

from __future__ import annotations

import itertools
import unicodedata

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_reader import check_all, open_pdf, spoken, unicode_map
from sentences import HARD, RTL, SENTENCES
from setting_texts import TEXTS, lines_of, plain, ready, sheet, span
from typesetting import LIBRARY

from leaflets.checks.text_size import SCRIPTS
from leaflets.text import FontFace, Span, natural_width, stack_for, writing_of
from leaflets.text.itemise import Run

GOLDEN = {
    "th": "โรคใบหน้ากระตุกครึ่งซีกทำให้กล้าม / เนื้อใบหน้าข้างหนึ่งกระตุกโดยไม่ตั้งใจ / โรคนี้ไม่เป็นอันตราย",
    "ja": "片側顔面けいれんは、顔の片側の / 筋肉が意思とは関係なくピクピク / "
    "と動く病気です。命に関わるもの / ではありません。",
    "zh-Hans": "面肌痉挛会引起一侧面部肌肉不自 / 主地抽动。这种病并不危险。",
    "ko": "반측 안면 경련은 얼굴 한쪽 근육이 / 저절로 떨리는 병입니다. 위험한 / 병은 아닙니다.",
    "ur": "چہرے کے ایک طرف کے پٹھوں کا بے / اختیار پھڑکنا ہیمی فیشل اسپازم کہلاتا ہے۔ یہ / خطرناک نہیں ہے۔",
    "ar": "يسبب تشنج نصف الوجه ارتعاشًا لا إراديًا / في جانب واحد من الوجه. وهو ليس / خطيرًا.",
    "hi": "हेमीफेशियल स्पाज़्म में चेहरे के एक तरफ़ / की मांसपेशियाँ अपने आप फड़कती हैं। यह / खतरनाक नहीं है।",
}  # fmt: skip
NEVER_FIRST = "、。，）」』！？：；ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
NEVER_LAST = "（「『“"
FORMS = range(0xFB50, 0xFEFF)
"""Arabic letters by their shapes: what no text is written with, and no copied text should have."""


@pytest.mark.parametrize("language", SENTENCES)
def test_every_letter_has_a_glyph_of_its_own_family(language: str) -> None:
    """Nothing of a language's text is missing, and its letters are all drawn by the face that is made for it."""
    own = stack_for(LIBRARY.faces("Noto Sans", False, language), writing_of(language).script)[0]
    for text in (SENTENCES[language], *HARD.get(language, ())):
        prepared = ready(span(text, language))
        assert prepared.missing == ()
        for piece in prepared.pieces:
            for run, shaped in piece.parts:
                assert all(glyph.gid for cluster in shaped.clusters for glyph in cluster.glyphs)
                if any(unicodedata.category(char)[0] in "LM" and char > "\u024f" for char in shaped.text):
                    assert run.face == own, shaped.text


@pytest.mark.parametrize("language", GOLDEN)
def test_lines_end_as_readers_expect(language: str) -> None:
    """At 180 points in 12 point letters: Thai between words, Korean at spaces, Chinese and Japanese by kinsoku."""
    lines = lines_of(SENTENCES[language], language, 180)
    assert " / ".join(line.text.strip() for line in lines) == GOLDEN[language]


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(TEXTS), st.floats(60, 300))
def test_no_line_begins_in_the_middle_of_a_letter(sample: tuple[str, str], width: float) -> None:
    """At any width no line begins with a mark or a sign that belongs to the line above, and nothing is lost."""
    language, text = sample
    lines = [line.text for line in lines_of(text, language, width)]
    for line in lines:
        assert unicodedata.category(line[0])[0] != "M" or line[0] == plain(text)[0]
        if language in ("zh-Hans", "zh-Hant", "ja"):
            assert line[0] not in NEVER_FIRST
            assert line.rstrip()[-1] not in NEVER_LAST
    assert "".join(lines).replace(" ", "") == plain(text).replace(" ", "")


@settings(deadline=None, max_examples=60)
@given(st.floats(60, 300))
def test_korean_words_stay_whole(width: float) -> None:
    """A Korean line ends at a space, wherever that is."""
    lines = [line.text for line in lines_of(SENTENCES["ko"], "ko", width)]
    assert all(line.endswith(" ") for line in lines[:-1])


def test_a_number_stays_with_its_counter() -> None:
    """Ten minutes in Japanese are not parted after the ten."""
    for width in (30, 40, 70, 90):
        lines = lines_of("約10分。" * 8, "ja", width)
        assert not any(line.text.endswith("10") or line.text.startswith("分") for line in lines)


@pytest.mark.parametrize("width", [100, 180])
def test_a_word_joiner_holds_a_thai_compound(width: float) -> None:
    """A translator can forbid a break that the dictionary allows, with U+2060."""
    text = SENTENCES["th"]
    held = lines_of(text.replace("กล้ามเนื้อ", "กล้าม\u2060เนื้อ"), "th", width)
    assert not any(line.text.endswith("กล้าม") for line in held)
    assert any(line.text.endswith("กล้าม") for line in lines_of(text, "th", width))


@pytest.mark.parametrize("width", [1, 10, 25, 40])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "क्षत्रियज्ञानस्त्रीराष्ट्रीय"),
        ("bn", "স্ত্রীক্ষুদ্রস্বাস্থ্য"),
        ("gu", "સ્વાસ્થ્યક્ષત્રિય"),
        ("ta", "துடிப்பதுஹெமிஃபேஷியல்"),
        ("th", "เครื่องเปลี่ยนน้ำใจ"),
    ],
)
def test_a_letter_is_never_parted_in_an_emergency(language: str, text: str, width: float) -> None:
    """A word that is too long for its line breaks between what readers see as letters, and nothing is lost."""
    lines = [line.text for line in lines_of(text, language, width)]
    assert len(lines) > 1
    assert "".join(lines) == plain(text)
    for line, following in itertools.pairwise(lines):
        assert not line.endswith(("\u094d", "\u09cd", "\u0acd", "เ"))
        assert unicodedata.category(following[0])[0] != "M"
        assert following[0] not in "ะาำ"


def test_chinese_and_japanese_have_their_own_faces() -> None:
    """One character, written in two ways: readers of each language get theirs."""
    faces = [first_run("直", language).face for language in ("zh-Hans", "zh-Hant", "ja")]
    assert len(set(faces)) == 3


def test_shaping_knows_the_language() -> None:
    """Letters that a language writes in its own way come out so: the four of Urdu, the l of Marathi."""
    for text, one, other in (("\u06f4", "fa", "ur"), ("ल", "hi", "mr")):
        face = first_run(text, other).face
        assert face is not None
        drawn = [first_glyph(text, language, face) for language in (one, other)]
        assert drawn[0] != drawn[1]


def first_run(text: str, language: str) -> Run:
    return ready(span(text, language)).pieces[0].parts[0][0]


def first_glyph(text: str, language: str, face: FontFace) -> int:
    ((_, shaped),) = ready(Span(text=text, faces=(face,), size=12, language=language)).pieces[0].parts
    return shaped.clusters[0].glyphs[0].gid


@pytest.mark.parametrize(
    ("language", "text"), [("ar", "بعد 12 يومًا"), ("ja", "約12日"), ("hi", "लगभग 12 दिन"), ("fa", "HFS ۱۲")]
)
def test_digits_are_those_of_their_script(language: str, text: str) -> None:
    """European digits and Latin words come from the theme's Latin face, a script's own digits from its own face."""
    for piece in ready(span(text, language)).pieces:
        for run, shaped in piece.parts:
            if any(char.isascii() and char.isalnum() for char in shaped.text):
                assert run.face is not None and run.face.name == "NotoSans-Regular"
            if "۱" in shaped.text:
                assert run.face is not None and run.face.name == "Vazirmatn-Regular"


def test_letters_are_as_large_as_the_rules_ask() -> None:
    """No script is set smaller beside Latin than `lay-text-size` wants it."""
    for language in SENTENCES:
        writing = writing_of(language)
        assert writing.size >= SCRIPTS.get(writing.script, 1.0)


@pytest.mark.parametrize("language", ["ar", "ur", "th", "hi"])
def test_latin_words_keep_their_size(language: str) -> None:
    """Larger letters of a script do not blow up the Latin words among them."""
    text = f"{SENTENCES[language]} HFS"
    sizes = {
        run.face.name: run.size for piece in ready(span(text, language)).pieces for run, _ in piece.parts if run.face
    }
    assert sizes.pop("NotoSans-Regular") * writing_of(language).size == pytest.approx(12)
    assert list(sizes.values()) == pytest.approx([12] * len(sizes))


def test_the_file_says_what_was_written() -> None:
    """In all 25 languages the text put together from a file's codes is the author's, and every font is a subset."""
    with open_pdf(sheet()) as pdf:
        check_all(pdf)
        assert [text for role, text in spoken(pdf) if role == "P"] == [plain(text) for _, text in TEXTS]
        fonts = {font.objgen: font for page in pdf.pages for font in page.Resources.Font.values()}
        assert len(fonts) == 16
        for font in fonts.values():
            assert not any(ord(char) in FORMS for text in unicode_map(font).values() for char in text)


def test_other_programs_copy_what_was_written() -> None:
    """A viewer's own text of the page has every sentence of every language, telephone numbers in order."""
    pages = pdfium.PdfDocument(sheet())
    text_of_pages = "".join("".join(page.get_textpage().get_text_range().split()) for page in pages)
    copied = unicodedata.normalize("NFC", text_of_pages)
    for language, text in TEXTS:
        mixed = language in RTL and any(char.isascii() and char.isalpha() for char in text)
        if not mixed and "%" not in text:  # viewers place brackets and signs of mixed lines as they like
            assert "".join(plain(text).split()) in copied, text


@pytest.mark.parametrize("language", ["ru", "hi", "ta", "th", "zh-Hans", "ja", "ko", "am", "vi"])
def test_nothing_is_wider_than_it_must_be(language: str) -> None:
    """A paragraph on one line has no hidden break: its width is that of its text."""
    prepared = ready(span(SENTENCES[language], language))
    (line,) = lines_of(SENTENCES[language], language, natural_width(prepared) + 1)
    assert line.width == pytest.approx(natural_width(prepared))
