"""Write `leaflets/text/bidi/tables.py` from the Unicode Character Database.

Run `python tools/unicode_tables.py [FOLDER]` from the repository. FOLDER holds BidiBrackets.txt, UnicodeData.txt and
extracted/DerivedBidiClass.txt; Debian's package `unicode-data` puts them into /usr/share/unicode, which is the default.
Run it with the oldest Python that we support: what its data lack is what the table must say.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "leaflets" / "text" / "bidi" / "tables.py"
UNICODE = Path("/usr/share/unicode")

_LONG_NAMES = {
    "Left_To_Right": "L",
    "Right_To_Left": "R",
    "Arabic_Letter": "AL",
    "European_Terminator": "ET",
    "Boundary_Neutral": "BN",
}
"""The classes that DerivedBidiClass gives to unassigned characters, by long name as it does."""


def main() -> int:
    """Write the tables."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else UNICODE
    TARGET.write_text(tables(folder), encoding="utf-8")
    return 0


def tables(folder: Path) -> str:
    """The module's text."""
    brackets = (folder / "BidiBrackets.txt").read_text(encoding="utf-8")
    version = brackets.splitlines()[0].removeprefix("# BidiBrackets-").removesuffix(".txt")
    pairs = list(pairs_of(brackets))
    lines = [f'    "{written(opening)}{written(closing)}",' for opening, closing in pairs]
    same = [f'    "{written(char)}": "{written(other)}",' for char, other in equivalents(pairs)]
    ranges = [f'    (0x{start:04X}, 0x{end:04X}, "{name}"),' for start, end, name in unassigned(bidi_classes(folder))]
    return "\n".join(
        [
            f'"""Unicode {version}: what Python does not know. Written by tools/unicode_tables.py; do not edit."""',
            "",
            "PAIRS = (",
            *lines,
            ")",
            '"""Bracket pairs, opening and closing (BidiBrackets)."""',
            "",
            "EQUIVALENT = {",
            *same,
            "}",
            '"""Brackets that are canonically equivalent to others."""',
            "",
            "UNASSIGNED = (",
            *ranges,
            ")",
            '"""First, last and Bidi_Class, where Python 3.11 has none and it is not L (DerivedBidiClass).',
            "",
            "A range may run over characters that Python does know: they are asked of Python first.",
            '"""',
            "",
        ]
    )


def written(char: str) -> str:
    """A character as it stands in the source."""
    if char.isascii():
        return char
    return f"\\u{ord(char):04x}" if char <= "\uffff" else f"\\U{ord(char):08x}"


def pairs_of(brackets: str) -> Iterator[tuple[str, str]]:
    """Each opening bracket with the one that closes it."""
    for code, other in re.findall(r"^([0-9A-F]+); ([0-9A-F]+); o", brackets, re.MULTILINE):
        yield chr(int(code, 16)), chr(int(other, 16))


def equivalents(pairs: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Each bracket that normalises to another one."""
    for char in (char for pair in pairs for char in pair):
        other = unicodedata.normalize("NFC", char)
        if other != char:
            yield char, other


def bidi_classes(folder: Path) -> list[str]:
    """The class of every code point: first what is said of the missing, the later lines over the earlier."""
    text = (folder / "extracted" / "DerivedBidiClass.txt").read_text(encoding="utf-8")
    classes = ["L"] * (sys.maxunicode + 1)
    missing = re.findall(r"^# @missing: ([0-9A-F]+)\.\.([0-9A-F]+); (\w+)", text, re.MULTILINE)
    given = re.findall(r"^([0-9A-F]+)(?:\.\.([0-9A-F]+))? *; (\w+)", text, re.MULTILINE)
    for start, end, name in [*missing, *given]:
        first, last = int(start, 16), int(end or start, 16)
        classes[first : last + 1] = [_LONG_NAMES.get(name, name)] * (last - first + 1)
    return classes


def unassigned(classes: list[str]) -> list[tuple[int, int, str]]:
    """The ranges of characters unknown to Python that are not L; what it knows in between joins two ranges."""
    ranges: list[tuple[int, int, str]] = []
    open_end = False
    for code, name in enumerate(classes):
        if unicodedata.bidirectional(chr(code)):
            continue
        if open_end and ranges[-1][2] == name:
            ranges[-1] = (ranges[-1][0], code, name)
        elif name != "L":
            ranges.append((code, code, name))
        open_end = name != "L"
    return ranges


if __name__ == "__main__":
    sys.exit(main())
