"""Catalogues as gettext PO files: what Poedit, Weblate and OmegaT read and write. The one door to polib.

What gettext has no field for stands in comments of the translator that we define: `back: …` is a translation back into
the source language, `reviewed: …` names who stands by the text.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import polib

from leaflets.model import Catalogue, Translation
from leaflets.problems import Place, Problem, brief, kind

BAD_CATALOGUE = kind(
    "bad-catalogue",
    """A file of translations is not a PO file that can be read: a quote is missing, or a line stands outside of any
    entry. Open it in your translation tool and save it again, or take the last copy that worked. Nothing was lost: the
    file was not changed.""",
)
DUPLICATE_MESSAGE = kind(
    "duplicate-message",
    """A file of translations has the same text of the same context twice. The first is used. Remove the other.""",
)
_NOTE = re.compile(r"(back|reviewed):\s*(.*)", re.DOTALL)
_SEPARATORS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""Characters at which Python, and so polib, ends a line, and a PO file does not."""
_TEXT = re.compile(r'(?:#~\|?|#\|)?\s*(?:msg|")')
"""How a line with a text begins …"""
_QUOTED = re.compile(r"""(?:#~\|?|#\|)?\s*(?:msg[\w\[\]]+\s*)?"(?:[^"\\]|\\.)*"\s*""")
"""… and how all of it must look: polib would take the letters at the ends for the quotes."""
_WIDTH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a PO file says of one message beside its translation: the comments that `extract` writes, its flags."""

    comments: Sequence[str] = ()
    flags: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPo:
    """A PO file read: the catalogue (None when it cannot be one), and what is wrong with it."""

    catalogue: Catalogue | None
    problems: tuple[Problem, ...] = ()
    head: Mapping[str, str] = field(default_factory=dict)


def read_po(text: str, file: str, language: str) -> ReadPo:
    """The catalogue in a PO file's text. Lines of problems count in that text."""
    text = _lined(text)
    for number, line in enumerate(text.splitlines(), 1):
        if _TEXT.match(line.strip()) and not _QUOTED.fullmatch(line.strip()):
            return ReadPo(catalogue=None, problems=(_damage(f"a quote is missing or too many on line {number}", file),))
    try:
        found = polib.pofile(text, wrapwidth=_WIDTH)
    except (OSError, ValueError, UnicodeError) as error:
        return ReadPo(catalogue=None, problems=(_damage(str(error), file),))
    entries: dict[tuple[str, str], Translation] = {}
    problems: list[Problem] = []
    for entry in found:
        if entry.obsolete:
            continue
        one = _translation(entry, file)
        if one.key in entries:
            message = f'"{brief(one.source)}" stands twice under "{one.context}"'
            problems.append(Problem(DUPLICATE_MESSAGE, message, one.place))
        entries.setdefault(one.key, one)
    catalogue = Catalogue(
        language=language,
        file=file,
        condition=found.metadata.get("Project-Id-Version", "").partition(" ")[0],
        entries=entries,
        left=tuple(_translation(entry, file) for entry in found.obsolete_entries()),
        translator=_named(found.metadata.get("Last-Translator", "")),
        reviewer=_named(found.metadata.get("X-Reviewer", "")),
    )
    return ReadPo(catalogue=catalogue, problems=tuple(problems), head=dict(found.metadata))


def _lined(text: str) -> str:
    """The text with no line end but those of a file. The last one keeps polib from taking a text for a file's name."""
    return _SEPARATORS.sub(" ", text) + "\n"


def _named(value: str) -> str:
    """A name in the head of the file; what tools write where there is none is no name."""
    return "" if value.strip().upper().startswith(("FULL NAME", "NONE", "AUTOMATIC")) else value.strip()


def _damage(message: str, file: str) -> Problem:
    line = re.search(r"line (\d+)", message)
    place = Place(file, int(line[1])) if line else Place(file)
    return Problem(BAD_CATALOGUE, f"this is not a PO file that can be read ({message.splitlines()[0][:80]})", place)


def _translation(entry: polib.POEntry, file: str) -> Translation:
    said, notes = _comments(entry.tcomment)
    return Translation(
        context=entry.msgctxt or "",
        source=entry.msgid,
        text=entry.msgstr,
        place=Place(file, entry.linenum or 1),
        stale=entry.fuzzy,
        previous=entry.previous_msgid or "",
        back=said.get("back", ""),
        reviewed=said.get("reviewed", ""),
        notes=tuple(notes),
    )


def _comments(comment: str) -> tuple[dict[str, str], list[str]]:
    """What we define, and the translator's notes before it. Tools wrap long lines, so what follows belongs to it."""
    said: dict[str, str] = {}
    notes: list[str] = []
    name = ""
    for line in filter(None, comment.split("\n")):
        found = _NOTE.fullmatch(line)
        if found:
            name = found[1]
            said[name] = found[2].strip()
        elif name:
            said[name] = f"{said[name]} {line.strip()}".strip()
        else:
            notes.append(line)
    return said, notes


def write_po(catalogue: Catalogue, entries: Mapping[tuple[str, str], Entry], head: Mapping[str, str]) -> str:
    """The catalogue as the text of a PO file: the same catalogue gives the same text."""
    po = polib.POFile(wrapwidth=_WIDTH)
    po.metadata = dict(head)
    for translation in catalogue.entries.values():
        po.append(_entry(translation, entries.get(translation.key, Entry())))
    for translation in catalogue.left:
        po.append(_entry(translation, Entry(), obsolete=True))
    return _SEPARATORS.sub(" ", str(po).rstrip("\n")) + "\n"


def _entry(translation: Translation, more: Entry, *, obsolete: bool = False) -> polib.POEntry:
    own = [f"{name}: {value}" for name, value in _own(translation) if value]
    flags = [*more.flags, *(("fuzzy",) if translation.stale else ())]
    return polib.POEntry(
        msgctxt=translation.context,
        msgid=translation.source,
        msgstr=translation.text,
        previous_msgid=translation.previous or None,
        comment="\n".join(more.comments),
        tcomment="\n".join(line for text in (*translation.notes, *own) for line in _folded(text)),
        flags=flags,
        obsolete=obsolete,
    )


def _folded(text: str) -> list[str]:
    """A comment in lines that fit, parted at spaces only: polib would part them at hyphens too."""
    return textwrap.wrap(text, _WIDTH - 2, break_long_words=False, break_on_hyphens=False)


def _own(translation: Translation) -> Iterable[tuple[str, str]]:
    return (("back", " ".join(translation.back.split())), ("reviewed", translation.reviewed))
