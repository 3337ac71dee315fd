"""The fonts that we ship: enough for each language, no more than needed, and the same bytes each time they are cut."""

from __future__ import annotations

import dataclasses
import json
import unicodedata

import exemplars
import font_subsets
import pytest
from font_families import FAMILIES
from typesetting import FONTS, LIBRARY

from leaflets.text import stack_for, writing_of
from leaflets.text.itemise import draws

LANGUAGES = json.loads(exemplars.FILE.read_text(encoding="utf-8"))["languages"]
MOST = 20_000_000
"""Bytes of all font files: what a clone and a wheel bear."""


@pytest.mark.parametrize("strong", [False, True], ids=["regular", "bold"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_a_language_is_drawn(language: str, strong: bool) -> None:
    """All that Unicode says a language is written with can be printed, its letters in its own face, bold as well."""
    faces = LIBRARY.faces("Noto Sans", strong, language)
    own = stack_for(faces, writing_of(language).script)[0]
    assert [char for char in LANGUAGES[language]["exemplarCharacters"] if not draws(own, char)] == []
    everything = exemplars.characters(language)
    assert [char for char in everything if not any(draws(face, char) for face in faces)] == []


@pytest.mark.parametrize(
    ("family", "codec", "count"),
    [("Noto Sans SC", "gb2312", 6763), ("Noto Sans TC", "big5", 5401), ("Noto Sans JP", "euc_jp", 2965)],
)
def test_a_cut_down_font_keeps_its_standard(family: str, codec: str, count: int) -> None:
    """GB 2312, the frequent half of Big5 and the first level of JIS X 0208 are complete."""
    standard = next(source.standard for source in FAMILIES if source.name == family)
    ideographs = [char for char in font_subsets.standard(standard) if "\u4e00" <= char <= "\u9fff" and in_(char, codec)]
    face = LIBRARY.faces(family, False, "en")[0]
    assert len(ideographs) >= count
    assert [char for char in ideographs if not face.covers(char)] == []


def test_korean_has_the_syllables_in_use() -> None:
    """All 2,350 syllables of KS X 1001."""
    syllables = [char for char in font_subsets.standard("KS X 1001 without hanja") if "가" <= char <= "힣"]
    face = LIBRARY.faces("Noto Sans KR", True, "en")[0]
    assert len(syllables) == 2350
    assert all(map(face.covers, syllables))


def in_(char: str, codec: str) -> bool:
    try:
        return bool(char.encode(codec)) and unicodedata.category(char) == "Lo"
    except UnicodeEncodeError:
        return False


def test_cutting_down_is_repeatable() -> None:
    """The same font and standard give the same bytes: what is pinned can be made again by anybody."""
    whole = LIBRARY.faces("Noto Sans Hebrew", False, "en")[0].path.read_bytes()
    cut = font_subsets.cut_down(whole, "GB 2312", ("he",))
    assert cut == font_subsets.cut_down(whole, "GB 2312", ("he",))
    assert len(cut) < len(whole)


def test_the_fonts_stay_small() -> None:
    """All families together weigh less than 20 MB."""
    assert sum(file.stat().st_size for file in FONTS.rglob("*.ttf")) < MOST


def test_only_free_names_are_cut_down() -> None:
    """The OFL forbids a changed font to keep a reserved name; "Noto Sans SC" does not hold "Source"."""
    for source in FAMILIES:
        if source.standard:
            assert "Source" not in source.name
            assert dataclasses.asdict(source)["licence"] == "OFL-1.1"
