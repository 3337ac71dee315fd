"""YAML text becomes nodes that know their places. The one door to PyYAML, and only to its parser of events.

No object is ever made from a tag and no alias is followed, so that a file can neither run anything nor grow when read
(the "billion laughs"). Everything that PyYAML says is turned into words for an author.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import yaml

from leaflets.problems import Kind, Place
from leaflets.reading import characters
from leaflets.reading.findings import Findings
from leaflets.reading.kinds import WRONG_TYPE
from leaflets.reading.kinds_of_files import (
    DUPLICATE_KEY,
    EMPTY_FILE,
    FORBIDDEN_CHARACTER,
    MANY_DOCUMENTS,
    NOT_YAML,
    TOO_DEEP,
    YAML_ALIAS,
    YAML_TAG,
)
from leaflets.reading.nodes import Entry, Mapping, Node, Refused, Scalar, Sequence
from leaflets.reading.yaml_errors import explain

# The C parser gives the same events and places, many times faster; wheels of PyYAML always bring it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 30
_LINE_END = re.compile(r"\r\n|\r|\n")


class _StopError(Exception):
    """The file cannot be read any further; the reason is already told."""


def read_yaml(content: bytes, file: str, findings: Findings) -> Node | None:
    """The one document of a file as nodes, or None when there is none; every reason is told."""
    text = characters.decode(content, file, findings)
    if text is None:
        return None
    forbidden = characters.find_forbidden(text, file, findings)
    tabs = characters.find_tabs(text, file, findings)
    if forbidden or tabs:
        return None
    composer = _Composer(text, file, findings)
    try:
        return composer.document(yaml.parse(text, Loader=_LOADER))
    except _StopError:
        return None
    except yaml.YAMLError as error:
        findings.add(NOT_YAML, *explain(error, file, composer.lines, composer.long_quote))
        return None


@dataclass(slots=True)
class _Open:
    """A mapping or list whose end is not yet read."""

    is_mapping: bool
    place: Place
    parts: list[Node] = field(default_factory=list)

    def close(self, findings: Findings) -> Node:
        if not self.is_mapping:
            return Sequence(place=self.place, items=tuple(self.parts))
        entries: dict[str, Entry] = {}
        for key, value in zip(self.parts[::2], self.parts[1::2], strict=True):
            if not isinstance(key, Scalar):
                findings.add(WRONG_TYPE, "a key must be a text", key.place, "quote what begins with { or [")
            elif key.text in entries:
                first = entries[key.text].key.place.line
                findings.add(DUPLICATE_KEY, f'"{key.text}" stands here twice', key.place, f"first in line {first}")
            else:
                entries[key.text] = Entry(key=key, value=value)
        return Mapping(place=self.place, entries=tuple(entries.values()))


@dataclass(slots=True)
class _Composer:
    """Events to nodes, with a bound on depth instead of Python's own stack.

    `long_quote` is where the last quoted text over several lines opens, and the line in which it closes.
    """

    text: str
    file: str
    findings: Findings
    lines: list[str] = field(init=False)
    long_quote: tuple[Place, int] | None = None

    def __post_init__(self) -> None:
        # Split as the parser does: str.splitlines() knows more line ends than YAML.
        self.lines = _LINE_END.split(self.text)

    def document(self, events: Iterable[yaml.Event]) -> Node:
        root: Node | None = None
        open_: list[_Open] = []
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                self._stop(MANY_DOCUMENTS, "a second document begins here", event, 'remove the line "---"')
            node = self._step(event, open_)
            if node is not None and open_:
                open_[-1].parts.append(node)
            elif node is not None:
                root = node
        if root is None or (isinstance(root, Scalar) and root.is_nothing):
            self.findings.add(EMPTY_FILE, "nothing is written in this file", Place(self.file))
            raise _StopError
        return root

    def _step(self, event: yaml.Event, open_: list[_Open]) -> Node | None:
        """The node that an event completes, if any."""
        if isinstance(event, yaml.NodeEvent):
            refused = self._refused(event)
            if refused is not None:
                return refused
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.CollectionStartEvent):
            if len(open_) >= _DEEPEST:
                self._stop(TOO_DEEP, f"more than {_DEEPEST} things stand inside each other", event)
            open_.append(_Open(isinstance(event, yaml.MappingStartEvent), self._place(event)))
        elif isinstance(event, yaml.CollectionEndEvent):
            return open_.pop().close(self.findings)
        return None

    def _refused(self, event: yaml.NodeEvent) -> Refused | None:
        """Tell aliases, anchors and tags. Only an alias leaves nothing to read on with."""
        if event.anchor is not None:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            hint = f"put the text in quotes if it begins with {sign}; otherwise write it out where it is needed"
            self.findings.add(YAML_ALIAS, f'"{sign}{event.anchor[:40]}" is not used here', self._place(event), hint)
        tag = getattr(event, "tag", None)
        if tag is not None and tag != "!":
            short = tag.replace("tag:yaml.org,2002:", "!!")[:40]
            hint = "put the text in quotes if it begins with !"
            self.findings.add(YAML_TAG, f'the tag "{short}" is not used here', self._place(event), hint)
        return Refused(place=self._place(event)) if isinstance(event, yaml.AliasEvent) else None

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        written = characters.clean(event.value)
        text = written.strip(" \n\r")
        place = self._content_place(event) if text else self._place(event)
        bad = characters.forbidden_in(text)
        if bad is not None:
            self.findings.add(FORBIDDEN_CHARACTER, f"the character {characters.named(bad)} is not allowed", place)
        style = event.style or ""
        if style in ("'", '"') and event.end_mark and event.end_mark.line >= place.line:
            self.long_quote = (self._place(event), event.end_mark.line + 1)
        rest = self.lines[place.line - 1][place.column - 1 :]
        exact = bool(text) and (style == "|" or (style != ">" and rest.startswith(text)))
        return Scalar(text=text, place=place, written=written, exact=exact, quoted=style in ("'", '"'))

    def _content_place(self, event: yaml.ScalarEvent) -> Place:
        """Where the text itself begins: behind the quote, or on the first line under `|` that says something."""
        line, column = _start(event)
        if event.style in ("|", ">"):
            line += 1
            while line < len(self.lines) - 1 and not self.lines[line].strip():
                line += 1
            column = _indent(self.lines[line])
        elif event.style in ("'", '"'):
            column += 1
            rest = self.lines[line][column:]
            column += _indent(rest) if rest.strip() else 0
        return Place(self.file, line + 1, column + 1)

    def _place(self, event: yaml.Event) -> Place:
        line, column = _start(event)
        # The parser may put what was left out at the end behind the last line.
        return Place(self.file, min(line + 1, len(self.lines)), column + 1)

    def _stop(self, kind: Kind, message: str, event: yaml.Event, hint: str | None = None) -> None:
        self.findings.add(kind, message, self._place(event), hint)
        raise _StopError


def _start(event: yaml.Event) -> tuple[int, int]:
    """Line and column from 0; the parser gives each event a mark, though its type says it need not."""
    mark = event.start_mark
    return (mark.line, mark.column) if mark else (0, 0)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))
