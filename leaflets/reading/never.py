"""`never`: claims that no text may state as a fact, in phrases that an author can write without knowing patterns."""

from __future__ import annotations

import re

from leaflets.model import Never, Phrase, PhraseWord
from leaflets.problems import brief
from leaflets.reading import values
from leaflets.reading.fields import Fields
from leaflets.reading.findings import Desk
from leaflets.reading.kinds import BAD_PHRASE, DUPLICATE_ID, EMPTY_TEXT
from leaflets.reading.nodes import Node, Sequence
from leaflets.words import Words, plain

_KEYS = ("id", "says", "why", "unless")
_GAP = ("...", "…")
_FORM = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*(?P<any>\*?)")
_SHORTEST = 3
"""Letters before a `*`: fewer would catch half the language."""


def read_never(desk: Desk, fields: Fields) -> tuple[Never, ...]:
    """All claims of the list, which may be left out."""
    found, ids = list[Never](), set[str]()
    for node in fields.items("never") if fields.has("never") else ():
        one = _read(desk, node)
        if one.id and one.id in ids:
            desk.findings.add(DUPLICATE_ID, f'"never" has another claim with the id "{one.id}"', one.place)
        ids.add(one.id)
        found.append(one)
    return tuple(found)


def _read(desk: Desk, node: Node) -> Never:
    fields = Fields.of(desk, node, 'a claim in "never"', _KEYS)
    id = fields.read("id", values.identity)
    says = fields.need("says", "how a text would say it, one phrase or more")
    if isinstance(says, Sequence) and not says.items:
        desk.findings.add(EMPTY_TEXT, f"{fields.label('says')} is empty", says.place, "write at least one phrase")
    return Never(
        id=plain(id),
        place=id.place or fields.place,
        says=_phrases(desk, fields, "says"),
        why=fields.words("why"),
        unless=_phrases(desk, fields, "unless"),
    )


def _phrases(desk: Desk, fields: Fields, key: str) -> tuple[Phrase, ...]:
    what = f"a phrase in {fields.label(key)}"
    return tuple(_phrase(desk, values.words(desk, node, what), what) for node in fields.items(key))


def _phrase(desk: Desk, text: Words, what: str) -> Phrase:
    """A phrase; what is wrong in it is told, and left out."""
    words, gap, bad = list[PhraseWord](), False, False
    for part in text.split():
        if part in _GAP:
            gap = True
            continue
        forms = tuple(_form(form) for form in part.split("/"))
        if not all(forms):
            message = f'{what} cannot have "{brief(part)}"'
            desk.findings.add(BAD_PHRASE, message, text.place, _hint(part))
            bad = True
            continue
        words.append(PhraseWord(forms=forms, gap=gap and bool(words)))
        gap = False
    if text and not bad and (gap or text.split()[0] in _GAP):
        hint = "other words may stand before and after a phrase anyway"
        desk.findings.add(BAD_PHRASE, f'{what} begins or ends with "..."', text.place, hint)
    return Phrase(text=text, words=tuple(words))


def _form(form: str) -> str:
    """One form of a word in small letters; empty for one that cannot be."""
    found = _FORM.fullmatch(form)
    if found is None or (found["any"] and len(form) <= _SHORTEST):
        return ""
    return form.casefold().replace("’", "'")


def _hint(part: str) -> str:
    if "*" in part:
        return f'"*" stands at the end of at least {_SHORTEST} letters: epilep*'
    return 'words only, without commas and full stops; "/" between two words means either'
