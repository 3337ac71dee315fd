"""The page of languages: which face sets each, how large and how far apart, and which characters nothing draws.

What a language is written with comes from Unicode's CLDR (`tools/exemplars.json`).
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Sequence

import babel
import exemplars

from leaflets.text import FontFace, FontLibrary, stack_for, writing_of
from leaflets.text.itemise import draws

FAMILY = "Noto Sans"

_HEAD = """# Languages

Written by `make docs`; do not edit. The families are those of `templates/fonts`; sizes and leadings those of
`leaflets/text/writing.py`. A leaflet in any of these languages can be *set*; whether its words are right, only a
translator and a clinician can say.

- **Letters**, **numbers**, **punctuation**: what Unicode's CLDR ({version}) says that the language is written with,
  and how much of it the language's own face and the theme's Latin face draw. Korean letters are the 2,350 syllables of
  KS X 1001.
- **Elsewhere**: characters that only a face of another language draws. **Not at all**: the build fails where a text has
  one, and names its line.
- **Size**: how large the letters are set beside Latin ones. **Leading**: of running text in plain language, in parts of
  the letters' own size.

| language | tag | face | size | leading | letters | numbers | punctuation | elsewhere | not at all |
|---|---|---|---|---|---|---|---|---|---|
"""


def page(fonts: FontLibrary, plain: float) -> str:
    """The page, as Markdown. `plain` is the leading of Latin running text in plain language."""
    data = json.loads(exemplars.FILE.read_text(encoding="utf-8"))["languages"]
    version = exemplars.PACKAGE.partition("@")[2]
    return _HEAD.format(version=version) + "".join(_row(tag, parts, fonts, plain) for tag, parts in data.items())


def _row(tag: str, parts: dict[str, str], fonts: FontLibrary, plain: float) -> str:
    writing = writing_of(tag)
    faces = fonts.faces(FAMILY, False, tag)
    own = (stack_for(faces, writing.script)[0], faces[0])
    covered = [_share(parts[part], own) for part in exemplars.PARTS]
    rest = [char for part in exemplars.PARTS for char in parts[part] if not _drawn(char, own)]
    elsewhere = [char for char in rest if _drawn(char, faces)]
    nowhere = [char for char in rest if not _drawn(char, faces)]
    leading = max(plain * writing.leading, writing.least)
    name = babel.Locale.parse(tag, sep="-").get_display_name("en")
    cells = [name, tag, own[0].name.partition("-")[0], f"{writing.size:g}", f"{leading:.2f}", *covered]
    return f"| {' | '.join([*cells, _listed(elsewhere), _listed(nowhere)])} |\n"


def _drawn(char: str, faces: Sequence[FontFace]) -> bool:
    return any(draws(face, char) for face in faces)


def _share(chars: str, faces: Sequence[FontFace]) -> str:
    count = sum(_drawn(char, faces) for char in chars)
    return str(count) if count == len(chars) else f"{count} of {len(chars)}"


def _listed(chars: Sequence[str]) -> str:
    return ", ".join(_named(sorted(set(chars))))


def _named(chars: Sequence[str]) -> Iterator[str]:
    for char in chars:
        shown = f" {char}" if unicodedata.category(char)[0] not in "MZC" and char != "|" else ""
        yield f"U+{ord(char):04X}{shown}"
