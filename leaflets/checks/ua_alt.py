"""ua-alt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.file_text import bare, place_of_alt
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView, Text
from leaflets.model import IconArrayBlock, ListBlock, PictureBlock
from leaflets.words import Words

_LEAST, _LEAST_OTHER, _MOST = 5, 2, 250
"""Characters. Other scripts than Latin say a thing in fewer: a word of Chinese is two."""
_FILE = re.compile(r"[\w./\\-]+\.(png|jpe?g|svg|gif|tiff?|webp|pdf)", re.IGNORECASE)


@rule("ua-alt", ERROR, source="ISO 14289-1 7.3 (Matterhorn 13), WCAG 1.1.1", looks="file")
def ua_alt(view: LevelView) -> Iterator[Finding]:
    """Each picture with meaning has an alternate text of 5 to 250 characters (2 in letters other than Latin) that says
    the same in words; a file's name says nothing. The figures of an icon array say their own sentence, other pictures
    what the content says of them. For a clinic's logo, write its name and what it shows into `logo.alt`; keep the
    sentence under an icon array short.
    """
    if view.file is None:
        return
    for figure in view.file.figures:
        fault = _fault(figure.alt.strip())
        if fault:
            place = place_of_alt(view, figure.alt)
            yield Finding(message=f"a picture on page {figure.page} {fault}", place=place)
    said = {bare(figure.alt) for figure in view.file.figures}
    for text in _sentences(view):
        if bare(text.said) not in said:
            yield Finding(message=f'no picture says "{" ".join(text.said.split())}"', place=text.place)
    for alt in _alts(view):
        if bare(str(alt)) not in said:
            yield Finding(message=f'no picture says "{" ".join(alt.split())}"', place=alt.place)


def _fault(alt: str) -> str:
    if not alt:
        return "has no alternate text"
    if _FILE.fullmatch(alt):
        return f'has a file\'s name as its alternate text: "{alt}"'
    least = _LEAST if any(letter.isascii() and letter.isalpha() for letter in alt) else _LEAST_OTHER
    if len(alt) < least:
        return f'has an alternate text of {len(alt)} characters: "{alt}"'
    if len(alt) > _MOST:
        return f'has an alternate text of {len(alt)} characters, at most {_MOST} are heard out: "{alt[:40]}…"'
    return ""


def _sentences(view: LevelView) -> Iterator[Text]:
    """The first sentence of each icon array."""
    for _, block in view.blocks:
        if isinstance(block, IconArrayBlock):
            captions = {array.caption.get(view.level.id) for array in block.arrays}
            yield from (
                text for text in view.texts if text.block is block and text.role == "caption" and _opens(text, captions)
            )


def _alts(view: LevelView) -> Iterator[Words]:
    """What the content says of the pictures that stand for themselves."""
    names: list[str] = []
    for _, block in view.blocks:
        if isinstance(block, PictureBlock):
            names.append(block.picture)
        elif block.kind == "picture-row":
            assert isinstance(block, ListBlock)
            names.extend(block.pictures)
    alts = (view.condition.picture(name).alt.get(view.level.id) for name in dict.fromkeys(names))
    yield from (alt for alt in alts if alt)


def _opens(text: Text, captions: set[Words | None]) -> bool:
    """Whether a text is the first paragraph of its caption."""
    return any(caption is not None and caption.strip().startswith(str(text.words)) for caption in captions)
