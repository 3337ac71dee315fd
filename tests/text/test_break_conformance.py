"""Line breaks, against Unicode's own tests: every case, and each difference explained in docs/unicode.md."""

import re
from collections import Counter

import icu4py
from support import ROOT
from unicode_files import lines_of

from leaflets.text.breaks import break_points

# What differs, by what stands before and after the place: (kind, we break there, before, after).
_KINDS = (
    ("numbers and units", False, r"[\d$§] $", r"[\d%$]"),
    ("LB 25", False, r"[,.:;]\u0308?$", r"\d"),
    ("LB 20a", False, r"^-\u0308?$", r"[^\W\d]|[#§\U00050005]"),
    ("LB 21a", True, r"[\u05d0-\u05ea]-$", r"[\u05d0-\u05ea]"),
    ("LB 15a, LB 15b", True, r'["«]\u0308? $', r"[({\u2329]"),
    ("LB 15a, LB 15b", False, r"« (\u0308 )?$", r"\u0308|»"),
    ("LB 15c", True, r" $", r"\.\d"),
)


def cases():
    """Each text with the places where a line may end."""
    for line in lines_of("auxiliary/LineBreakTest.txt"):
        signs = line.split()[1:]
        text = "".join(chr(int(code, 16)) for code in signs[::2])
        yield text, {at for at, sign in enumerate(signs[1::2], 1) if sign == "÷"}


def kind_of(text, at, breaks):
    """The kind of a difference; the text itself for one that nobody has explained."""
    for kind, ours, before, after in _KINDS:
        if ours == breaks and re.search(before, text[:at]) and re.match(after, text[at:]):
            return kind
    return ascii((text, at))


def test_every_case_or_its_reason():
    """All cases of LineBreakTest.txt: what differs is of a kind in docs/unicode.md, in the number written there."""
    total, found = 0, Counter()
    for text, expected in cases():
        total += 1
        ours = {point.offset for point in break_points(text, "en")}
        found.update({kind_of(text, at, at in ours) for at in ours ^ expected})
    written = re.findall(r"^\| ([^|]+) \| (\d+) \|", (ROOT / "docs" / "unicode.md").read_text("utf-8"), re.MULTILINE)
    assert found == {kind.strip(): int(count) for kind, count in written}, f"ICU is {icu4py.icu_version}"
    assert total == 7_654
