"""Composing: model and template to block tree to primitives. The one door to Jinja."""

from leaflets.composing.compose import Copy, Speaker, compose, lower, word
from leaflets.composing.texts import levels_of, recorded, texts_of, uses_of

__all__ = ["Copy", "Speaker", "compose", "levels_of", "lower", "recorded", "texts_of", "uses_of", "word"]
