"""Which script a text has letters of, and which ones a language is written in."""

from __future__ import annotations

import pytest

from leaflets.text import scripts_of, written_in


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("ar", {"Arab"}),
        ("ur-PK", {"Arab"}),
        ("pa", {"Guru"}),
        ("pa-Arab", {"Arab"}),
        ("sr-Latn", {"Latn"}),
        ("sr", {"Cyrl"}),
        ("zh-Hant", {"Hani"}),
        ("ja", {"Hani", "Hira", "Kana"}),
        ("ko", {"Hang", "Hani"}),
        ("cy", {"Latn"}),
    ],
)
def test_a_language_knows_its_scripts(tag: str, expected: set[str]) -> None:
    """By the tag's own script if it names one, else by the language."""
    assert written_in(tag) == expected


def test_a_text_knows_its_scripts() -> None:
    """By its letters; digits and signs belong to none."""
    assert scripts_of("MRI जाँच, ۱۲۳") == {"Latn", "Deva"}
    assert scripts_of("12, 34.") == frozenset()
