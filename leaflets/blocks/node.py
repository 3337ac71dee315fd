"""What a template writes, before it is known to be a block: named nodes with attributes, children and rich text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from leaflets.primitives import RichText, Run
from leaflets.problems import ComposingError, Place, Problem, kind, nearest
from leaflets.words import Words

BAD_BLOCK = kind(
    "bad-block",
    """A template wrote a block that is not as that block must be: a name that no block has, an attribute or a part that
    is missing or has a value that it cannot have. The place is the template's line.""",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """An element of a composed leaflet. `place` is the template's line that wrote it."""

    name: str
    place: Place
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Node, ...] = ()
    text: RichText = ()

    def attribute(self, name: str, default: str | None = None) -> str:
        """An attribute's value. Raises ComposingError when it is missing and there is no default."""
        for key, value in self.attributes:
            if key == name:
                return value
        if default is None:
            raise self.bad(f'<{self.name}> has no attribute "{name}"')
        return default

    def choice(self, name: str, allowed: Sequence[str], default: str | None = None) -> str:
        """An attribute that is one of a few words. Raises ComposingError for another."""
        value = self.attribute(name, default)
        if value not in allowed:
            raise self.bad(f'<{self.name}> cannot have {name}="{value}"', nearest(value, allowed))
        return value

    def number(self, name: str, default: int | None = None) -> int:
        """An attribute that is a whole number. Raises ComposingError for another."""
        value = self.attribute(name, None if default is None else str(default))
        if not value.isdigit():
            raise self.bad(f'<{self.name}> needs a whole number in {name}="{value}"')
        return int(value)

    def all(self, name: str) -> tuple[Node, ...]:
        return tuple(child for child in self.children if child.name == name)

    def one(self, name: str) -> Node | None:
        return next((child for child in self.children if child.name == name), None)

    def rich(self, name: str) -> RichText:
        """The text of the first child of that name; empty when there is none."""
        child = self.one(name)
        return child.text if child else ()

    def paragraphs(self, name: str = "") -> tuple[RichText, ...]:
        """The texts of the `<p>` in this node, or in its first child of that name."""
        within = self.one(name) if name else self
        return tuple(p.text for p in within.all("p")) if within else ()

    def bad(self, message: str, hint: str | None = None) -> ComposingError:
        return ComposingError([Problem(BAD_BLOCK, message, self.place, hint)])


def strong(text: RichText) -> RichText:
    """The same text in bold."""
    return tuple(replace(run, strong=True) for run in text)


def toned(text: RichText, tone: str) -> RichText:
    """The same text in another colour; what has a colour of its own keeps it."""
    return tuple(run if run.tone else replace(run, tone=tone) for run in text)


def said(text: RichText) -> Words:
    """Rich text as bare words, with the place of its first run: for alternate texts and titles."""
    joined = "".join(f"{run.text} " if run.line_end else str(run.text) for run in text).strip()
    first = text[0].text if text else Words("")
    return first.like(joined)


def joined(*parts: RichText, between: str = " ") -> RichText:
    """Texts in one line, parted by `between`; empty ones fall out."""
    runs: list[Run] = []
    for part in parts:
        if part and runs:
            runs.append(Run(text=part[0].text.like(between)))
        runs.extend(part)
    return tuple(runs)
