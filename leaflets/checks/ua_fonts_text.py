"""ua-fonts-text."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.file_text import bare
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.pdf.inspected import Font

_ELSEWHERE = ("title", "about")
"""Texts that a template may say in other words, or leave to the file's metadata."""


@rule("ua-fonts-text", ERROR, source="ISO 14289-1 7.21 (Matterhorn 10, 31)", looks="file")
def ua_fonts_text(view: LevelView) -> Iterator[Finding]:
    """Fonts are in the file, every code stands for its characters and draws a glyph, and what a reader copies or hears
    is letter for letter what the author wrote. A text that cannot be read back was dropped by a template, or a font
    gives its characters other ones.
    """
    if view.file is None:
        return
    for font in view.file.fonts:
        yield from (Finding(message=f'the font "{font.name}" {fault}', place=None) for fault in _faults(font))
    told = bare(view.file.text)
    lost = [text for text in view.texts if text.role not in _ELSEWHERE and bare(text.said) not in told]
    if lost:
        said = f'"{" ".join(lost[0].said.split())[:44]}"'
        message = f"the text {said} cannot be read from the file"
        if len(lost) > 1:
            message = f"{len(lost)} texts cannot be read from the file; the first is {said}"
        yield Finding(message=message, place=lost[0].place)


def _faults(font: Font) -> Iterator[str]:
    if not font.embedded:
        yield "is not in the file"
    if not font.mapped:
        yield "does not say which characters its codes stand for"
    elif font.unmapped:
        yield f"shows {font.unmapped} codes that stand for no character"
    if font.missing:
        yield f"shows {font.missing} codes that it has no glyph for"
