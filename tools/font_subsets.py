"""Cut a Chinese, Japanese or Korean font down to the characters of a national standard, always to the same bytes.

The whole fonts hold some 30,000 characters and weigh 10 MB a weight. The standards' own tables come from Python's
codecs; Latin, punctuation and full-width forms are added, and what CLDR says that the language is written with. No
hinting, all layout features, all names; the time in the font stays that of its makers.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import lru_cache

from exemplars import LANGUAGES, characters
from fontTools import subset
from fontTools.ttLib import TTFont

# Latin, general and East Asian punctuation, full-width forms.
_BESIDE = [
    chr(code)
    for low, high in (
        (0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x2030, 0x203B), (0x3000, 0x303F), (0xFF01, 0xFF60),
        (0xFFE0, 0xFFE6),
    )
    for code in range(low, high + 1)
]  # fmt: skip

_ROWS = range(0xA1, 0xFF)


def _plane(codec: str, leads: Iterable[int], trails: Iterable[int] = _ROWS) -> set[str]:
    """The characters that a codec has in these rows of its table."""
    found = set()
    trails = tuple(trails)
    for pair in (bytes((lead, trail)) for lead in leads for trail in trails):
        try:
            found.add(pair.decode(codec))
        except UnicodeDecodeError:  # a gap in the table
            continue
    return found


@lru_cache(maxsize=8)
def standard(name: str) -> frozenset[str]:
    """The characters of a standard, as fonts here are cut down to it."""
    match name:
        case "GB 2312":
            own = _plane("gb2312", range(0xA1, 0xF8))
        case "JIS X 0208 level 1":
            own = _plane("euc_jp", [*range(0xA1, 0xA9), *range(0xB0, 0xD0)])
        case "KS X 1001 without hanja":
            own = _plane("euc_kr", [*range(0xA1, 0xAD), *range(0xB0, 0xC9)])
        case "Big5 level 1":
            own = _plane("big5", range(0xA1, 0xC7), [*range(0x40, 0x7F), *_ROWS])
        case _:
            raise ValueError(name)
    return frozenset(own.union(_BESIDE))


def cut_down(font: bytes, name: str, languages: Iterable[str]) -> bytes:
    """The font with the characters of the standard and of the languages that we know; what it lacks, it still lacks."""
    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(text="".join(standard(name).union(*(characters(one) for one in languages if one in LANGUAGES))))
    with TTFont(io.BytesIO(font), recalcTimestamp=False, lazy=True) as whole:
        cutter.subset(whole)
        written = io.BytesIO()
        whole.save(written)
    return written.getvalue()
