"""The XML that a template wrote, as nodes. Words without a place are refused: a template has none of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from leaflets.blocks import Node
from leaflets.primitives import RichText, Run
from leaflets.problems import ComposingError, Place, Report, kind
from leaflets.words import Words

BAD_XML = kind("bad-template", "A template wrote something that is not well-formed XML, or an unknown inline element.")
WORDS_WITHOUT_PLACE = kind(
    "words-without-place",
    """A template wrote words of its own. Every word that a reader sees comes from the content, a clinic or the frame
    words, so that it can be translated and its author can be told. Use `word("…")` in the template.""",
)

_INLINE = ("t", "n", "b", "a", "br")


@dataclass(slots=True)
class _Open:
    """An element in the making."""

    name: str
    attributes: dict[str, str]
    line: int
    children: list[Node] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)


@dataclass(slots=True)
class _Reader:
    """Keeps the open elements and the inline state while expat reads."""

    file: str
    report: Report
    stack: list[_Open] = field(default_factory=list)
    strong: int = 0
    hrefs: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    inline: dict[str, str] | None = None
    root: Node | None = None

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if name not in _INLINE:
            self.stack.append(_Open(name, attributes, line))
        elif name == "b":
            self.strong += 1
        elif name == "a":
            self.hrefs.append(attributes.get("href", ""))
        elif name == "br":
            self._line_end()
        else:
            self.inline, self.text = attributes, []

    def end(self, name: str) -> None:
        if name in ("t", "n"):
            self._run(whole=name == "n")
        elif name == "b":
            self.strong -= 1
        elif name == "a":
            self.hrefs.pop()
        elif name != "br":
            self._close()

    def characters(self, text: str, line: int) -> None:
        if self.inline is not None:
            self.text.append(text)
        elif text.strip():
            shown = " ".join(text.split())[:40]
            self.report.add(WORDS_WITHOUT_PLACE, f'words without a place: "{shown}"', Place(self.file, line))

    def _run(self, *, whole: bool) -> None:
        attributes = self.inline or {}
        place = Place.parse(attributes["at"]) if "at" in attributes else None
        words = Words("".join(self.text), place, attributes.get("lang", ""))
        self.inline = None
        if words and self.stack:
            href = self.hrefs[-1] if self.hrefs else None
            self.stack[-1].runs.append(Run(text=words, strong=self.strong > 0, href=href, together=whole))

    def _line_end(self) -> None:
        runs = self.stack[-1].runs
        if runs:
            last = runs[-1]
            runs[-1] = Run(
                text=last.text,
                strong=last.strong,
                href=last.href,
                tone=last.tone,
                together=last.together,
                line_end=True,
            )

    def _close(self) -> None:
        done = self.stack.pop()
        node = Node(
            name=done.name,
            place=_place(done, self.file),
            attributes=tuple(done.attributes.items()),
            children=tuple(done.children),
            text=_merged(done.runs),
        )
        if self.stack:
            self.stack[-1].children.append(node)
        else:
            self.root = node


def _place(done: _Open, file: str) -> Place:
    """Where a node comes from: its first words' place, else its first child's, else the template."""
    if done.runs and done.runs[0].text.place:
        return done.runs[0].text.place
    if done.children:
        return done.children[0].place
    return Place(file)


def _merged(runs: list[Run]) -> RichText:
    """Neighbours in the same manner from the same line as one run, so that shaping sees whole words."""
    return tuple(_merge(runs))


def _merge(runs: list[Run]) -> Iterator[Run]:
    held: Run | None = None
    for run in runs:
        if held is not None and _alike(held, run):
            held = Run(
                text=held.text.like(str(held.text) + str(run.text)),
                strong=held.strong,
                href=held.href,
                tone=held.tone,
                line_end=run.line_end,
            )
            continue
        if held is not None:
            yield held
        held = run
    if held is not None:
        yield held


def _alike(one: Run, other: Run) -> bool:
    same_manner = (one.strong, one.href, one.tone, one.text.language) == (
        other.strong,
        other.href,
        other.tone,
        other.text.language,
    )
    return same_manner and not (one.together or other.together or one.line_end)


def read_tree(xml: str, file: str) -> Node:
    """The root node of a rendered template. Raises ComposingError, with all problems found."""
    reader = _Reader(file, Report())
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: reader.start(name, attributes, parser.CurrentLineNumber)
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = lambda text: reader.characters(text, parser.CurrentLineNumber)
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        message = f"the template's result is not XML: {expat.errors.messages[error.code]}"
        reader.report.add(BAD_XML, message, Place(file))
    if reader.report.errors or reader.root is None:
        raise ComposingError(reader.report)
    return reader.root
