"""Bidi, against Unicode's own tests: every case, none left out. They need the files named in `unicode_files`."""

import importlib.util
import sys
import unicodedata

import pytest
from support import ROOT
from unicode_files import lines_of, unicode_file

from leaflets.text.bidi import bidi_levels, visual_order
from leaflets.text.bidi.classes import LETTERS, REMOVED, class_of, classes_of
from leaflets.text.bidi.explicit import first_level
from leaflets.text.bidi.levels import line_levels, resolved


@pytest.fixture(scope="module")
def tool():
    """The tool that writes the tables, which also reads the class of every code point."""
    spec = importlib.util.spec_from_file_location("unicode_tables", ROOT / "tools" / "unicode_tables.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def stated(classes, levels):
    """Levels as the files write them: an x for what rule X9 removes."""
    return ["x" if letter in REMOVED else str(level) for letter, level in zip(classes, levels, strict=True)]


def order_of(levels):
    """The order of the eye by stated levels, what is removed left out."""
    kept = [(at, int(level)) for at, level in enumerate(levels) if level != "x"]
    return [str(kept[at][0]) for at in visual_order([level for _, level in kept])]


def test_every_row_of_classes():
    """All rows of up to four classes, and the longer ones of BidiTest.txt, in each direction that the file asks for.

    The order of the eye follows from the levels alone, so it is held once for each pair that the file states.
    """
    cases, expected, wrong = 0, [], []
    for line in lines_of("BidiTest.txt"):
        if line[0] == "@":
            name, _, values = line.partition(":")
            if name == "@Levels":
                expected = values.split()
            else:
                assert order_of(expected) == values.split()
            continue
        row, bits = line.split(";")
        classes = "".join([LETTERS[name] for name in row.split()])
        found = {}
        for bit, base in ((1, first_level(classes)), (2, 0), (4, 1)):
            if int(bits, 16) & bit:
                cases += 1
                if base not in found:
                    found[base] = stated(classes, line_levels(classes, resolved(classes, base), base))
                if found[base] != expected:
                    wrong.append((line, base, found[base]))
    assert wrong[:20] == []
    assert cases == 770_241


def test_every_text():
    """All texts of BidiCharacterTest.txt, with their brackets and to the order of the eye."""
    cases, wrong = 0, []
    for line in lines_of("BidiCharacterTest.txt"):
        codes, direction, paragraph, levels, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        classes = classes_of(text)
        base = first_level(classes) if direction == "2" else int(direction)
        found = stated(classes, line_levels(classes, resolved(classes, base, text), base))
        cases += 1
        if (base, found, order_of(found)) != (int(paragraph), levels.split(), order.split()):
            wrong.append((line, found))
    assert wrong[:20] == []
    assert cases == 91_707


def test_the_quick_way_looks_the_same():
    """Texts of BidiCharacterTest.txt with nothing right to left in them: all levels 0 give the very same order."""
    cases = 0
    for line in lines_of("BidiCharacterTest.txt"):
        codes, direction, _, _, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        levels = bidi_levels(text, 0)
        if direction == "0" and not any(levels):
            cases += 1
            assert order_of(stated(classes_of(text), levels)) == order.split(), line
    assert cases > 500


def test_the_class_of_every_character(tool):
    """Every code point, assigned or not, has the class of DerivedBidiClass.txt.

    Where this Python knows a later Unicode than the file, what the file calls unassigned is left to Python.
    """
    expected = tool.bidi_classes(unicode_file("extracted/DerivedBidiClass.txt").parents[1])
    assigned = {
        code
        for line in lines_of("extracted/DerivedGeneralCategory.txt")
        if line.partition(";")[2].strip() != "Cn"
        for first, _, last in [line.partition(";")[0].strip().partition("..")]
        for code in range(int(first, 16), int(last or first, 16) + 1)
    }
    wrong = [
        code
        for code, name in enumerate(expected)
        if class_of(chr(code)) != name and (code in assigned or unicodedata.category(chr(code)) == "Cn")
    ]
    assert [f"U+{code:04X}" for code in wrong[:20]] == []


def test_everything_right_to_left_is_seen(tool):
    """No character that makes anything run from the right escapes the quick way for left-to-right text."""
    names = {"R", "AL", "AN", "RLE", "RLO", "RLI"}
    classes = tool.bidi_classes(unicode_file("extracted/DerivedBidiClass.txt").parents[1])
    steering = [chr(code) for code, name in enumerate(classes) if name in names]
    assert [f"U+{ord(char):04X}" for char in steering if not any(bidi_levels(char + "a", 0))] == []


def test_the_tables_are_those_of_unicode(tool):
    """The tables that we carry are what the tool makes of Unicode's files, to the byte (Python 3.11)."""
    if sys.version_info[:2] == (3, 11):
        assert tool.TARGET.read_text(encoding="utf-8") == tool.tables(unicode_file("BidiBrackets.txt").parent)
