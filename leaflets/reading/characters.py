"""Bytes become text: UTF-8, NFC, and no character that hides, turns round or breaks what a reader sees.

Comes in: the bytes of a file. Goes out: its text, or problems that name line and column. Joiners, isolates, soft
hyphens and direction marks are let through, because scripts need them; overrides, private use and controls are not.
"""

from __future__ import annotations

import re
import unicodedata

from leaflets.problems import Place
from leaflets.reading.findings import Findings
from leaflets.reading.kinds_of_files import FORBIDDEN_CHARACTER, NOT_UTF8, TAB

# C0 and C1 controls but tab and line ends; line and paragraph separators; embeddings and overrides (UAX 9);
# deprecated format characters; a byte order mark inside; annotation marks and U+FFFD; noncharacters; tags;
# surrogates; private use.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u206a-\u206f\ufeff\ufff9-\ufffd\ufdd0-\ufdef"
    "\ud800-\uf8ff\ufffe\uffff\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
)
_LINE_END = re.compile(r"\r\n|\r|\n")
_TAB_INDENT = re.compile(r"^ *\t[ \t]*(?=[^\s#])", re.MULTILINE)


def decode(content: bytes, file: str, findings: Findings) -> str | None:
    """The text of a file, or None when it is not UTF-8 (then the first bad byte is told)."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "ignore").removeprefix("\ufeff")
        place = place_at(before, len(before), file)
        hint = "save the file as UTF-8"
        if content.startswith((b"\xff\xfe", b"\xfe\xff")):
            hint = "the file is UTF-16; save it as UTF-8"
        findings.add(NOT_UTF8, f"byte {content[error.start]:#04x} is not UTF-8", place, hint)
        return None


def place_at(text: str, offset: int, file: str) -> Place:
    """Line and column of a character of a text."""
    line, start = 1, 0
    for end in _LINE_END.finditer(text, 0, offset):
        line, start = line + 1, end.end()
    return Place(file, line, offset - start + 1)


def find_forbidden(text: str, file: str, findings: Findings) -> bool:
    """Tell every forbidden character, at its place. True when there was one."""
    found = False
    for match in list(_FORBIDDEN.finditer(text))[:50]:
        found = True
        findings.add(
            FORBIDDEN_CHARACTER,
            f"the character {named(match[0])} is not allowed",
            place_at(text, match.start(), file),
            "remove it; it cannot be seen, and often comes with pasted text",
        )
    return found


def find_tabs(text: str, file: str, findings: Findings) -> bool:
    """Tell every line that is indented with a tab. True when there was one."""
    found = False
    for match in list(_TAB_INDENT.finditer(text))[:50]:
        found = True
        at = match.start() + match[0].index("\t")
        findings.add(TAB, "the line is indented with a tab", place_at(text, at, file), "use two spaces a step")
    return found


def forbidden_in(text: str) -> str | None:
    """The first forbidden character of a text, or None: for what was written as an escape."""
    match = _FORBIDDEN.search(text)
    return match[0] if match else None


def clean(text: str) -> str:
    """One way to write each character (NFC), and spaces for tabs."""
    return unicodedata.normalize("NFC", text.replace("\t", " "))


def named(character: str) -> str:
    """A character as `U+202E RIGHT-TO-LEFT OVERRIDE`."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".strip()
