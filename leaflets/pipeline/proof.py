"""The proof: a leaflet with its texts numbered, and their list, to read a translation where it will stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape

from leaflets.composing import compose, lower
from leaflets.language import find_locale
from leaflets.localising import Message, messages_of
from leaflets.makeup import make_up
from leaflets.model import Catalogue, Library, State, Translation
from leaflets.pdf import print_book
from leaflets.pipeline.leaflet import Shop, alternate_texts, imprint_of
from leaflets.pipeline.plan import Job
from leaflets.primitives import Break, Cell, Heading, Paragraph, Primitive, Table, rich
from leaflets.problems import SettingError
from leaflets.text import FontLibrary
from leaflets.words import Words

_HEADS = ("No.", "Source", "Translation", "Said back")
_SHARES = (0.5, 2.2, 2.2, 2.0)
_STATES = {State.MISSING: "not translated", State.STALE: "the source has changed"}


@dataclass(frozen=True, slots=True)
class Line:
    """One text of the list: its number, the message, and its translation."""

    number: int
    message: Message
    translation: Translation


def lines(library: Library, catalogue: Catalogue) -> tuple[Line, ...]:
    """Every text with its number, which is the same at all levels."""
    return tuple(
        Line(number, message, catalogue.entries.get(message.key) or _nothing(message))
        for number, message in enumerate(messages_of(library), start=1)
    )


def _nothing(message: Message) -> Translation:
    return Translation(context=message.context, source=message.source, text="")


def proof_pdf(library: Library, fonts: FontLibrary, catalogue: Catalogue, level: str, clinic: str) -> bytes:
    """A leaflet of the language with numbered texts, and their list behind it. Raises LeafletError."""
    listed = lines(library, catalogue)
    numbered = _numbered(catalogue, listed, library.condition.language)
    shop = Shop(library=replace(library, catalogues=(numbered,)), fonts=fonts)
    job = Job(
        clinic=clinic,
        language=catalogue.language,
        condition=library.condition.id,
        level=level,
        format=library.formats[0].id,
    )
    commission = shop.commission(job)
    copy, bench = commission.copy, shop.bench(commission)
    pages = lower(compose(copy), copy.level, shop.pictures(copy.clinic), alternate_texts(copy))
    ours = [line for line in listed if not line.message.levels or level in line.message.levels]
    book = make_up((*pages, *_list(ours, catalogue, library)), commission.format, bench, commission.running)
    if bench.report.errors:
        raise SettingError(bench.report)
    return print_book(book, imprint_of(commission))


def _numbered(catalogue: Catalogue, listed: Sequence[Line], source: str) -> Catalogue:
    """The catalogue with each text's number before it; what is not translated stands there in the source language.

    The words of the frame are left alone: they stand inside of figures and at the foot of every page.
    """
    entries = {
        line.message.key: replace(
            line.translation, text=_marked(line), stale=False, language="" if line.translation.text else source
        )
        for line in listed
    }
    return replace(catalogue, entries=entries)


def _marked(line: Line) -> str:
    text = line.translation.text or line.message.source
    return text if line.message.context.startswith("frame.") else f"[{line.number}] {text}"


def _list(listed: Sequence[Line], catalogue: Catalogue, library: Library) -> tuple[Primitive, ...]:
    source, target = library.condition.language, catalogue.language
    head = tuple(Cell(content=(_cell(text, "en", "cell-head"),), scope="Column") for text in _HEADS)
    rows = tuple(_row(line, source, target) for line in listed)
    title = Heading(text=rich(Words("Texts", None, "en")), level=2, anchor="proof-list")
    return (Break(), title, Table(rows=(head, *rows), shares=_SHARES))


def _row(line: Line, source: str, target: str) -> tuple[Cell, ...]:
    translation = line.translation
    state = _STATES.get(translation.state, "")
    said = [_cell(translation.text, target)] if translation.text else []
    if state:
        said.append(_cell(f"({state})", "en"))
    return (
        Cell(content=(_cell(str(line.number), "en", "cell-row"),), scope="Row"),
        Cell(content=(_cell(line.message.source, source),)),
        Cell(content=tuple(said)),
        Cell(content=(_cell(translation.back, source),) if translation.back else ()),
    )


def _cell(text: str, language: str, style: str = "cell") -> Paragraph:
    return Paragraph(text=rich(Words(" ".join(text.split()), None, language)), style=style)


# --- The same list as a page for the browser ---

_STYLE = """
body { font: 16px/1.5 "Noto Sans", sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1c2126 }
table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid #c8cdd2; padding: .4rem .6rem;
text-align: start; vertical-align: top } th { position: sticky; top: 0; background: #fff }
td.n { font-weight: bold } .c { color: #55606a; font-size: .85rem } .stale { background: #fff4d6 }
.missing { background: #fde8e8 } .critical { border-inline-start: .3rem solid #a8252b } pre { white-space: pre-wrap;
font: inherit; margin: 0 }
"""


def proof_html(library: Library, catalogue: Catalogue) -> str:
    """The list of all texts as one page that needs nothing beside it."""
    source = find_locale(library.condition.language)
    target = find_locale(catalogue.language)
    title = f"{library.condition.name}: {catalogue.language}"
    rows = "\n".join(_html_row(line, source.tag, target.tag, target.direction) for line in lines(library, catalogue))
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in _HEADS)
    counts = _counts(library, catalogue)
    told = ", ".join(f"{count} {state}" for state, count in counts.items() if count)
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head>\n<body><h1>{escape(title)}</h1><p>{escape(told)}. The numbers are those in the"
        f" proof PDFs. A red edge marks safety-critical texts.</p>\n<table><thead><tr>{heads}</tr></thead>\n<tbody>\n"
        f"{rows}\n</tbody></table></body></html>\n"
    )


def _counts(library: Library, catalogue: Catalogue) -> Mapping[str, int]:
    states = [line.translation.state for line in lines(library, catalogue)]
    return {str(state): states.count(state) for state in State}


def _html_row(line: Line, source: str, target: str, direction: str) -> str:
    message, translation = line.message, line.translation
    classes = " ".join(_classes(line))
    previous = f'<p class="c">Translated from: {escape(translation.previous)}</p>' if translation.previous else ""
    cells = (
        f'<td class="n">{line.number}<p class="c">{escape(message.context)}</p></td>',
        f'<td lang="{source}"><pre>{escape(message.source)}</pre>{previous}</td>',
        f'<td lang="{target}" dir="{direction}"><pre>{escape(translation.text)}</pre></td>',
        f'<td lang="{source}"><pre>{escape(translation.back)}</pre></td>',
    )
    return f'<tr id="t{line.number}" class="{classes}">{"".join(cells)}</tr>'


def _classes(line: Line) -> Iterator[str]:
    yield str(line.translation.state)
    if line.message.critical:
        yield "critical"
