"""A text that a reader will see: words whose braces, numbers, links and markup have been looked at."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leaflets.problems import brief
from leaflets.reading import markup, placeholders, values
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import NUMBER_WITHOUT_FACT
from leaflets.reading.nodes import Node, Scalar
from leaflets.reading.scope import Scope, Spot
from leaflets.words import Words

_ADDRESS = re.compile(r"\]\([^)\n]*\)|https?://\S+|\S+@\S+")
_DIGIT = "0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u2189"
_NUMBER = re.compile(rf"[\d{_DIGIT}]+([.,:/\u2013-][\d{_DIGIT}]+)*")


def prose(desk: Desk, node: Node, what: str, scope: Scope, spots: Sequence[Spot]) -> Words:
    """A text as words, checked for every spot at which it will stand."""
    text = values.words(desk, node, what, values.LONGEST_TEXT)
    if isinstance(node, Scalar) and 0 < len(node.text) <= values.LONGEST_TEXT:
        named = placeholders.find(desk, node)
        for spot in spots:
            for one in named:
                placeholders.resolve(desk, node, one, scope, spot)
            markup.check(desk, node, scope, spot)
        _check_numbers(desk, node)
    return text


def _check_numbers(desk: Desk, scalar: Scalar) -> None:
    """Tell digits that come from no fact."""
    text = _ADDRESS.sub(lambda match: " " * len(match[0]), placeholders.blanked(scalar.text))
    for match in _NUMBER.finditer(text):
        if not _is_part_of_name(text, match.start()):
            message = f'the number "{brief(match[0])}" comes from no fact'
            hint = "record it under facts and write its name in braces, or say it in words"
            desk.findings.add(NUMBER_WITHOUT_FACT, message, scalar.at(match.start()), hint)


def _is_part_of_name(text: str, start: int) -> bool:
    """Whether digits belong to a name: B12, HbA1c, COVID-19, but not "under-18s"."""
    before = text[max(0, start - 2) : start]
    if before[-1:] == "-":
        return before[:1].isupper()
    return before[-1:].isalpha()
