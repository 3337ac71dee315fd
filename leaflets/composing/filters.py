"""What a template may do with texts: the filters. They find marker and speech in the template's context."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from leaflets.composing.citations import numbers_said
from leaflets.composing.fillings import shown
from leaflets.composing.markup import Filling, Marker, filled
from leaflets.language import GLUE
from leaflets.words import Words, plain

_COUNTED = re.compile(r"(?<=\d) (?=\w)")


def _marker(context: Context) -> Marker:
    marker = context["marker"]
    assert isinstance(marker, Marker)
    return marker


@pass_context
def inline(context: Context, words: Words | None) -> Markup:
    """An author's text of one paragraph: bold, links, terms, figures."""
    return _marker(context).inline(words)


@pass_context
def paragraphs(context: Context, words: Words | None) -> Markup:
    """An author's text, each paragraph in a `<p>`."""
    return _marker(context).paragraphs(words)


@pass_context
def said(context: Context, day: dt.date) -> Words:
    """A date of the edition, in words."""
    speech, edition = context["speech"], context["edition"]
    return Words(speech.date(day), edition.place, speech.locale.tag)


def whole(words: Words) -> Markup:
    """Words that are never broken over two lines where no-break spaces join them."""
    return filled(Filling(words=words))


def counted(words: Words) -> Markup:
    """Words of a fact's record: a number stays on the line of what it counts."""
    return whole(words.like(_COUNTED.sub(GLUE, words)))


def unstopped(words: Words) -> Words:
    """Words without a full stop at their end."""
    return words.like(words.rstrip(" ."))


FILTERS: Mapping[str, Callable[..., object]] = {
    "counted": counted,
    "inline": inline,
    "paragraphs": paragraphs,
    "plain": plain,
    "ranges": numbers_said,
    "said": said,
    "shown": shown,
    "unstopped": unstopped,
    "whole": whole,
}
