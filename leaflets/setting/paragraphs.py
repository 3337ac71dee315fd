"""Paragraphs and headings: rich text to lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from leaflets.drawing import Shape
from leaflets.primitives import Heading, Paragraph, RichText, text_of
from leaflets.problems import Place, Severity, kind
from leaflets.setting.assembly import Assembly
from leaflets.setting.bench import Bench
from leaflets.setting.galley import Galley, GlyphRun, LinkArea, Mark, Strip, Tag, Vector
from leaflets.setting.styles import TextStyle, leaded
from leaflets.text import (
    FontFace,
    Fragment,
    Line,
    Prepared,
    Span,
    fill,
    grown,
    longest_word,
    natural_width,
    prepare,
    writing_of,
)

MISSING_GLYPH = kind(
    "missing-glyph",
    """No font of the language covers a character of the text, so it could only be printed as an empty box. Write the
    character in another way, or ask for a font that has it.""",
)
TORN_WORD = kind(
    "torn-word",
    """A word is longer than its column and was torn apart to fit, in a place where no reader expects it. Take a shorter
    word, or put a soft hyphen (U+00AD) where your language parts it.""",
    Severity.WARNING,
)

_SIGNS = ",.;:!?()"
_CLOSE = 1.25
"""From line to line, in parts of the size, around a word in another writing."""
_ORPHANS = 30.0
"""What a page break inside a paragraph costs; between two paragraphs it is free."""


def spans_of(text: RichText, style: TextStyle, bench: Bench) -> tuple[Span, ...]:
    """Rich text for the text engine, a span for each run."""
    spans = []
    for run in text:
        language = run.text.language or bench.language
        strong = run.strong or style.strong
        spans.append(
            Span(
                text=str(run.text) + ("\u2028" if run.line_end else ""),
                faces=bench.fonts.faces(bench.family, strong, language),
                size=style.size,
                language=language,
                together=run.together,
                guessed=not run.text.language,  # what a clinic wrote may be in any language
            )
        )
    return tuple(spans)


def prepared(text: RichText, style: TextStyle, bench: Bench) -> Prepared:
    """The text, shaped; characters that no font has are told, at their author's line."""
    spans = spans_of(text, style, bench)
    ready = prepare(spans, bench.direction)
    for missing in ready.missing:
        words = text[missing.span].text
        name = f"U+{ord(missing.character[0]):04X}"
        bench.report.add(MISSING_GLYPH, f'no font has the character "{missing.character}" ({name})', words.place)
    return ready


def widths(text: RichText, style: TextStyle, bench: Bench) -> tuple[float, float]:
    """The width of the longest word and of the text on one line, in points."""
    ready = prepared(text, style, bench)
    return longest_word(ready), natural_width(ready)


def place_of(text: RichText) -> Place | None:
    """Where the text was written."""
    return next((run.text.place for run in text if run.text.place), None)


def set_paragraph(paragraph: Paragraph, width: float, bench: Bench) -> Galley:
    """A paragraph as `P`."""
    style = bench.styles[paragraph.style]
    tag = Tag(role="P", place=place_of(paragraph.text))
    return lines_of(paragraph.text, style, width, bench, tag, keep=paragraph.keep)


def set_heading(heading: Heading, width: float, bench: Bench) -> Galley:
    """A heading as `H1` to `H6`, held to what follows; its text is the bookmark."""
    name = f"heading-{min(heading.level, 3)}" if heading.style == "heading" else heading.style
    tag = Tag(
        role=f"H{heading.level}",
        title=text_of(heading.text),
        anchor=heading.anchor,
        place=place_of(heading.text),
    )
    return lines_of(heading.text, bench.styles[name], width, bench, tag, keep=True, together=True)


def lines_of(
    text: RichText,
    style: TextStyle,
    width: float,
    bench: Bench,
    tag: Tag,
    *,
    keep: bool = False,
    together: bool = False,
) -> Galley:
    """Text as a galley of one strip a line. `keep` holds the last line to what follows, `together` holds all lines."""
    assembly = Assembly(width)
    block = assembly.tag(tag)
    tags = _inline_tags(text, block, assembly, bench)
    room = width if style.wide else min(width, bench.styles.measure * style.size)
    lines = fill(prepared(text, style, bench), room)
    for word in _torn(lines):
        bench.report.add(TORN_WORD, f'"{word}" is longer than its column', tag.place)
    own = _is_own(lines, bench)
    face, lead = bench.face(style.strong, own=own), style.leading if own else style.latin
    late = width - max((line.width for line in lines), default=0.0) if style.late else 0.0
    for number, line in enumerate(lines):
        last = number == len(lines) - 1
        start = late if bench.direction == "ltr" else width - line.width - late
        height = _height(line, text, style, bench, lead)
        # Neither the first nor the last line of a paragraph stands alone on a page.
        held = keep if last else together or number == 0 or number == len(lines) - 2
        cost = 0.0 if last else _ORPHANS
        assembly.strips.append(
            Strip(
                height=height,
                marks=_marks(line, text, tags, start, _baseline(face, style.size, height, bench), height, style.colour),
                before=0.0 if number else style.before,
                keep=held,
                cost=cost,
                place=tag.place,
            )
        )
    return assembly.galley()


def _torn(lines: Sequence[Line]) -> Iterator[str]:
    """The words that stand on more than one line because none could hold them."""
    word = ""
    for line in lines:
        words = line.text.split() or [""]
        if word and not (line.torn and len(words) == 1):
            yield (word + words[0]).strip(_SIGNS)
            word = ""
        if line.torn:
            word += words[-1]


@dataclass(frozen=True, slots=True)
class _Tags:
    """Which tag each run's text belongs to, and which of them are links."""

    of_run: Mapping[int, int]
    links: Mapping[int, int]


def _inline_tags(text: RichText, block: int, assembly: Assembly, bench: Bench) -> _Tags:
    """A `Link` for each stretch with one target, a `Span` for text in another language; else the block itself."""
    of_run: dict[int, int] = {}
    links: dict[int, int] = {}
    open_href, open_tag = "", block
    for index, run in enumerate(text):
        language = run.text.language
        foreign = bool(language) and language != bench.language
        if run.href:
            if run.href != open_href:
                title = _link_text(text, index)
                open_tag = assembly.tag(
                    Tag(role="Link", parent=block, inline=True, href=run.href, title=title, place=run.text.place)
                )
            of_run[index], links[index] = open_tag, open_tag
        elif foreign:
            of_run[index] = assembly.tag(Tag(role="Span", parent=block, inline=True, language=language))
        else:
            of_run[index] = block
        open_href = run.href or ""
    return _Tags(of_run, links)


def _link_text(text: RichText, first: int) -> str:
    """The words of a link, which may be several runs: what a reader hears for the annotation."""
    target = text[first].href
    words = []
    for run in text[first:]:
        if run.href != target:
            break
        words.append(str(run.text))
    return "".join(words)


def _height(line: Line, text: RichText, style: TextStyle, bench: Bench, lead: float) -> float:
    """The height of a line: the paragraph's leading, or more where a word in another writing needs it."""
    height = lead
    for language in {text[fragment.span].text.language for fragment in line.fragments} - {"", bench.language}:
        writing = writing_of(language)
        if any(
            text[one.span].text.language == language and writing.script in one.face.scripts for one in line.fragments
        ):
            height = max(height, leaded(style.size, style.size * _CLOSE, writing))
    return height


def _is_own(lines: Sequence[Line], bench: Bench) -> bool:
    """Whether a paragraph has any letter of the leaflet's own writing, or is in it anyhow."""
    script = writing_of(bench.language).script
    return script == "Latn" or any(script in one.face.scripts for line in lines for one in line.fragments)


def _marks(
    line: Line, text: RichText, tags: _Tags, start: float, baseline: float, height: float, colour: str
) -> tuple[Mark, ...]:
    """The marks of one line, all on one baseline."""
    marks: list[Mark] = []
    for fragment in line.fragments:
        index = fragment.span
        x = start + fragment.x
        marks.append(
            GlyphRun(
                x=x,
                y=baseline,
                face=fragment.face,
                size=fragment.size,
                clusters=fragment.clusters,
                colour="brand" if text[index].href else text[index].tone or colour,
                tag=tags.of_run[index],
                reversed=fragment.level % 2 == 1,
            )
        )
        if index in tags.links and fragment.width:  # a space that hangs over the line's end is nothing to press
            if not (text[index].href or "").startswith("#"):
                marks.append(_underline(x, baseline, fragment))
            marks.append(LinkArea(x=x, y=0.0, width=fragment.width, height=height, tag=tags.links[index]))
    return tuple(marks)


def _baseline(face: FontFace, size: float, height: float, bench: Bench) -> float:
    """Where a line stands on: letters of the face in the middle, whatever faces its words have."""
    size = grown(size, face, bench.language)
    ascent, descent = (value * size / face.units_per_em for value in (face.ascent, -face.descent))
    return (height - ascent - descent) / 2 + ascent


def _underline(x: float, baseline: float, fragment: Fragment) -> Vector:
    """A thin line under a link: on paper, colour alone would not tell it (WCAG 1.4.1)."""
    steps = (("M", (0.0, 0.0)), ("L", (fragment.width, 0.0)))
    return Vector(
        x=x,
        y=baseline + fragment.size * 0.14,
        scale=1.0,
        width=fragment.width,
        height=0.0,
        shapes=(Shape(steps=steps, stroke="brand", width=0.6),),
    )
