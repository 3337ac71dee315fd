"""What PyYAML says about a broken file, in words for an author: place, message, hint."""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from leaflets.problems import Place

# A text that begins like something else, such as {relief} or "so called", and goes on after that.
_BEGINS = re.compile(r"""\s*(- )*[^\s:]+:\s+[\[{"']|\s*(- )+[\[{"']""")

_QUOTE = "put the whole text in quotes, or under >-"
_INDENT = "look at the indentation of this line and the one before: two spaces a step"

# What the parsers say (the C and the Python one differ a little), what it means, the hint, and whether the mistake is
# where the thing began (and not where the parser gave up).
_SAYINGS: tuple[tuple[str, str, str, bool], ...] = (
    ("while scanning a quoted scalar", "the quote that opens here is never closed", "close it on the same line", True),
    ("while scanning a double-quoted", 'a "\\" in double quotes has no meaning here', "use single quotes", False),
    ("unknown escape", 'a "\\" in double quotes has no meaning here', "use single quotes", False),
    ("invalid Unicode character escape", 'a "\\u" in double quotes names no character', "write it itself", False),
    ("mapping values are not allowed", "a colon and a space do not fit in here", _QUOTE, False),
    ("could not find expected ':'", "this line is neither a key nor part of a text", _INDENT, True),
    ("while parsing a flow sequence", 'the list that opens here with "[" is not closed', "close it with ]", True),
    ("while parsing a flow mapping", 'the "{" that opens here is not closed', "close it, or quote the text", True),
    ("while parsing a flow node", 'a "[" or "{" is not closed', "close it, or put the text in quotes", False),
    ("cannot start any token", "a text cannot begin with this character", _QUOTE, False),
    ("while scanning a block scalar", "nothing may stand behind | or > on the same line", "go on in the next", False),
    ("while scanning an anchor", "this begins like a YAML anchor", _QUOTE, True),
    ("while scanning an alias", "this begins like a YAML alias", _QUOTE, True),
    ("while scanning a tag", "this begins like a YAML tag", _QUOTE, True),
    ("while scanning a directive", "a line cannot begin with %", _QUOTE, True),
    ("while parsing a block collection", "this line does not fit into the list", _INDENT, False),
    ("while parsing a block mapping", "this does not belong to the lines above", f"{_INDENT}; or quote it", False),
    ("block sequence entries are not allowed", "a list cannot begin here", "begin it on the next line", False),
)


def explain(
    error: yaml.YAMLError, file: str, lines: Sequence[str], quote: tuple[Place, int] | None
) -> tuple[str, Place, str | None]:
    """Message, place and hint of a syntax error.

    `quote` is where the last quote that goes over several lines opens, and the line in which it closes: when the
    parser stumbles there, it is the quote before that was forgotten.
    """
    if not isinstance(error, yaml.MarkedYAMLError):
        return "the file is not YAML", Place(file), None
    place = _place(error, file)
    if quote is not None and quote[1] == place.line:
        return f"the quote that opens here is closed only in line {place.line}", quote[0], "close it on the same line"
    if error.context == "while parsing a block mapping" and _BEGINS.match("".join(lines[place.line - 1 : place.line])):
        return "there is something behind the closing sign", place, "put the whole text in quotes, or under >-"
    said = f"{error.context or ''} | {error.problem or ''}"
    for words, message, hint, at_start in _SAYINGS:
        if words in said:
            return message, _place(error, file, at_start), hint
    return f"the file is not YAML: {error.problem or error.context or 'unknown error'}", _place(error, file), None


def _place(error: yaml.MarkedYAMLError, file: str, at_start: bool = False) -> Place:
    marks = (error.context_mark, error.problem_mark) if at_start else (error.problem_mark, error.context_mark)
    mark = next((mark for mark in marks if mark is not None), None)
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
