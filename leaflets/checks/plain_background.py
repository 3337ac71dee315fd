"""lay-plain-background."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.lines import said_by
from leaflets.checks.painted import painted
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView
from leaflets.setting.galley import GlyphRun


@rule("lay-plain-background", ERROR, source="UKAAF, CMS Toolkit", looks="pages")
def plain_background(view: LevelView) -> Iterator[Finding]:
    """No text stands on a photograph or on a drawing: letters on an uneven ground are hard to make out, and worse in a
    black-and-white print. Put the words beside the picture, or on a plain tint.
    """
    found = [
        one for one in painted(view.book) if isinstance(one.mark, GlyphRun) and one.over and said_by(one.mark).strip()
    ]
    if found:
        first = found[0]
        assert isinstance(first.mark, GlyphRun)
        said = f'"{said_by(first.mark).strip()}" on page {first.page}'
        many = f"{len(found)} runs of text stand on a picture; the first is {said}"
        message = f"the text {said} stands on a picture" if len(found) == 1 else many
        yield Finding(message=message, place=next((one.tag.place for one in found if one.tag and one.tag.place), None))
