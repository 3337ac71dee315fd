"""One scalar becomes one value: words, a number, a date, a choice. Always gives a value; what is wrong is told.

A reader that meets a mistake goes on with something harmless, so that all mistakes of a file are told at once. Nothing
made from such a value is ever used: a file with errors gives no model.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from leaflets.problems import Kind, brief, nearest
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import (
    BAD_ADDRESS,
    BAD_COLOUR,
    BAD_COUNTRY,
    BAD_DATE,
    BAD_ID,
    BAD_LANGUAGE,
    BAD_NUMBER,
    BAD_PHONE,
    EMPTY_TEXT,
    TOO_LONG,
    UNKNOWN_VALUE,
    WRONG_TYPE,
)
from leaflets.reading.nodes import Mapping, Node, Refused, Scalar, sort_of
from leaflets.words import Words

LONGEST_LINE = 1_000
LONGEST_TEXT = 20_000

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_FACT_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_FRAME_ID = re.compile(r"[a-z0-9]+([-._][a-z0-9]+)*")
_NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,6})?")
_WHOLE = re.compile(r"[0-9]{1,9}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_WEB = re.compile(r"https?://[^\s/?#@<>\"{}|\\^`]+[^\s<>\"{}|\\^`]*")
_EMAIL = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\.]+(\.[^\s@<>,;:\"()\[\]\\.]+)+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_PHONE = re.compile(r"[^\n]{2,40}")


def scalar(desk: Desk, node: Node, what: str) -> Scalar | None:
    """The node, if it is a text; told if it is not. A missing text is told elsewhere."""
    if isinstance(node, Scalar):
        return node
    if not isinstance(node, Refused):
        hint = "a text that begins with { or [ goes into quotes" if isinstance(node, Mapping) else None
        desk.findings.add(WRONG_TYPE, f"{what} must be a text, not {sort_of(node)}", node.place, hint)
    return None


def words(desk: Desk, node: Node, what: str, longest: int = LONGEST_LINE) -> Words:
    """A text with its place and language; of a text in several languages, the one that the desk wants."""
    language = desk.language
    if isinstance(node, Mapping) and desk.speaks and node.entries:
        node, language = _spoken(desk, node, what)
    found = scalar(desk, node, what)
    if found is None:
        return Words("", node.place, language)
    if not found.text:
        desk.findings.add(EMPTY_TEXT, f"{what} is empty", found.place)
    if len(found.text) > longest:
        desk.findings.add(TOO_LONG, f"{what} has {len(found.text)} characters, more than {longest}", found.place)
    return Words(found.text, found.place, language)


def _spoken(desk: Desk, texts: Mapping, what: str) -> tuple[Node, str]:
    """The text in the language wanted and that language, else the first text there is."""
    for entry in texts.entries:
        if not is_language(entry.key.text):
            message = f'"{brief(entry.key.text)}" in {what} is not a language'
            desk.findings.add(BAD_LANGUAGE, message, entry.key.place, "es, ar, zh-Hans: text")
    tags = {entry.key.text: entry.value for entry in texts.entries}
    wanted = (desk.speaks, desk.speaks.split("-")[0])
    tag = next((one for one in wanted if one in tags), texts.entries[0].key.text)
    return tags[tag], tag


def _matching(desk: Desk, node: Node, what: str, shape: re.Pattern[str], kind: Kind, hint: str) -> Words:
    text = words(desk, node, what)
    if text and not shape.fullmatch(text):
        desk.findings.add(kind, f'{what} cannot be "{brief(text)}"', text.place, hint)
        return text.like("")
    return text


def identity(desk: Desk, node: Node, what: str) -> Words:
    """An id of small letters, digits and hyphens."""
    return _limited(desk, _matching(desk, node, what, _ID, BAD_ID, "small letters, digits and hyphens"), what)


def fact_identity(desk: Desk, node: Node, what: str) -> Words:
    """The id of a fact: as others, with underscores."""
    text = _matching(desk, node, what, _FACT_ID, BAD_ID, "small letters, digits and underscores")
    if text in ("clinic", "emergency"):
        desk.findings.add(BAD_ID, f'a fact cannot be called "{text}"', text.place, "it stands for the clinic's own")
    return _limited(desk, text, what)


def frame_identity(desk: Desk, node: Node, what: str) -> Words:
    """The id of a frame word."""
    return _limited(desk, _matching(desk, node, what, _FRAME_ID, BAD_ID, "small letters, digits and hyphens"), what)


def _limited(desk: Desk, text: Words, what: str) -> Words:
    if len(text) > 64:
        desk.findings.add(BAD_ID, f"{what} has {len(text)} characters, more than 64", text.place)
    return text


def colour(desk: Desk, node: Node, what: str) -> Words:
    """`#rrggbb`, in small letters."""
    found = scalar(desk, node, what)
    if found is not None and found.is_nothing:
        hint = 'put it in quotes: "#0b5563"; without them YAML takes it for a remark'
        desk.findings.add(BAD_COLOUR, f"{what} is empty", found.place, hint)
        return Words("", found.place)
    text = _matching(desk, node, what, _COLOUR, BAD_COLOUR, 'six digits or letters a to f: "#0b5563"')
    return text.like(text.lower())


def web(desk: Desk, node: Node, what: str) -> Words:
    """A web address."""
    return _matching(desk, node, what, _WEB, BAD_ADDRESS, "it begins with https:// or http://")


def is_web(text: str) -> bool:
    """Whether a text is a web address."""
    return _WEB.fullmatch(text) is not None


def email(desk: Desk, node: Node, what: str) -> Words:
    """An e-mail address, as far as one can tell without writing to it."""
    return _matching(desk, node, what, _EMAIL, BAD_ADDRESS, "as in name@example.org")


def language(desk: Desk, node: Node, what: str) -> Words:
    """A BCP 47 tag."""
    return _matching(desk, node, what, _LANGUAGE, BAD_LANGUAGE, "as in en, en-GB or zh-Hans")


def is_language(tag: str) -> bool:
    """Whether a file's name is a BCP 47 tag."""
    return bool(_LANGUAGE.fullmatch(tag))


def country(desk: Desk, node: Node, what: str) -> Words:
    """A country of two capitals."""
    return _matching(desk, node, what, _COUNTRY, BAD_COUNTRY, "two capitals, as in GB")


def phone(desk: Desk, node: Node, what: str) -> Words:
    """A telephone number as written; its spaces become no-break spaces, so that no line ever ends inside it."""
    text = _matching(desk, node, what, _PHONE, BAD_PHONE, "at most 40 characters, on one line")
    if text and sum(character.isdecimal() for character in text) < 2:
        desk.findings.add(BAD_PHONE, f'{what} cannot be "{brief(text)}"', text.place, "a number has digits")
    return text.like("\u00a0".join(text.split()))


def number(desk: Desk, node: Node, what: str) -> float:
    """A number, with or without decimals. What is none becomes NaN, which is never too large or too small."""
    text = _matching(desk, node, what, _NUMBER, BAD_NUMBER, "digits, and a point before decimals")
    return float(text or "nan")


def whole(desk: Desk, node: Node, what: str) -> int:
    """A whole number from 0."""
    text = _matching(desk, node, what, _WHOLE, BAD_NUMBER, "a whole number, in digits")
    return int(text or "0")


def date(desk: Desk, node: Node, what: str) -> dt.date:
    """A day written year-month-day."""
    text = _matching(desk, node, what, _DATE, BAD_DATE, "year-month-day, as in 2026-11-20")
    try:
        return dt.date.fromisoformat(text or "1970-01-01")
    except ValueError:
        desk.findings.add(BAD_DATE, f'{what} cannot be "{text}"', text.place, "there is no such day")
        return dt.date(1970, 1, 1)


def choice(desk: Desk, node: Node, what: str, allowed: Iterable[str], kind: Kind = UNKNOWN_VALUE) -> str:
    """One of a few words. Gives the empty text for another."""
    text = words(desk, node, what)
    known = tuple(allowed)
    if text and text not in known:
        hint = nearest(text, known) or f"there is {listed(known)}" if known else None
        desk.findings.add(kind, f'{what} cannot be "{brief(text)}"', text.place, hint)
        return ""
    return str(text)


def listed(names: Iterable[str]) -> str:
    """Names in a message: `"easy", "plain" and "in-depth"`."""
    quoted = [f'"{name}"' for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"


_TRUTHS: dict[str, bool] = {"true": True, "false": False}


def truth(desk: Desk, node: Node, what: str) -> bool:
    """`true` or `false`."""
    return _TRUTHS.get(choice(desk, node, what, _TRUTHS), False)
