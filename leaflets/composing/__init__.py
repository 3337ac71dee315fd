"""Composing: model and template to block tree to primitives. The one door to Jinja."""

from leaflets.composing.compose import Copy, Speaker, compose, draft_words, is_draft, lower, word
from leaflets.composing.texts import levels_of, recorded, texts_of, uses_of

__all__ = [
    "Copy",
    "Speaker",
    "compose",
    "draft_words",
    "is_draft",
    "levels_of",
    "lower",
    "recorded",
    "texts_of",
    "uses_of",
    "word",
]
