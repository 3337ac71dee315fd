"""What an author writes into a section: blocks, each with its texts per reading level."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from leaflets.model.levels import PerLevel
from leaflets.problems import Place
from leaflets.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A lead-in and its items. `ends` are what the first and the last box of a worksheet's line mean."""

    items: tuple[Words, ...]
    title: Words | None = None
    intro: Words | None = None
    outro: Words | None = None
    ends: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A small table: column heads, and rows whose first cell is the row's head."""

    columns: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    caption: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Array:
    """One icon array: the fact it draws, what the filled figures are, and the sentence that it repeats."""

    fact: str
    place: Place
    caption: PerLevel[Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """Paragraphs, separated by empty lines.

    `needs`, here and in the other blocks, names what a clinic must have for the block to be printed; `critical` says
    that a wrong or outdated translation could hurt a reader. `pictures` has one id for each paragraph, used at levels
    of ideas; empty where a paragraph has none.
    """

    kind: Literal["text"] = "text"
    id: str
    place: Place
    text: PerLevel[Words]
    sources: tuple[str, ...] = ()
    needs: str = ""
    critical: bool = False
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBlock:
    """A list; `steps` are numbered actions, `key-points` the summary, `questions` have room to write under them.

    A `worksheet` has boxes to tick beside each item. A `picture-row` shows a picture over each item, at every level.
    """

    kind: Literal["list", "steps", "key-points", "questions", "worksheet", "picture-row"]
    id: str
    place: Place
    listing: PerLevel[Listing]
    sources: tuple[str, ...] = ()
    needs: str = ""
    critical: bool = False
    lines: int = 0
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CalloutBlock:
    """Something set apart. `urgent` is the one loud thing in a leaflet."""

    kind: Literal["urgent", "tip", "note"]
    id: str
    place: Place
    listing: PerLevel[Listing]
    sources: tuple[str, ...] = ()
    needs: str = ""
    critical: bool = False
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionGridBlock:
    """The choices side by side. `questions` names the rows of each level, in order."""

    kind: Literal["option-grid"] = "option-grid"
    id: str
    place: Place
    questions: PerLevel[tuple[str, ...]]
    intro: PerLevel[Words]
    sources: tuple[str, ...] = ()
    needs: str = ""
    critical: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IconArrayBlock:
    """Icon arrays of the same size side by side."""

    kind: Literal["icon-array"] = "icon-array"
    id: str
    place: Place
    arrays: tuple[Array, ...]
    intro: PerLevel[Words]
    sources: tuple[str, ...] = ()
    needs: str = ""
    critical: bool = False
    levels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBlock:
    """A small table."""

    kind: Literal["table"] = "table"
    id: str
    place: Place
    grid: PerLevel[Grid]
    sources: tuple[str, ...] = ()
    needs: str = ""
    critical: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceBlock:
    """A table of facts as recorded: what was counted, how many, in whom, how many were studied, how sure it is."""

    kind: Literal["evidence"] = "evidence"
    id: str
    place: Place
    facts: tuple[str, ...]
    intro: PerLevel[Words]
    levels: tuple[str, ...]
    sources: tuple[str, ...] = ()
    needs: str = ""
    critical: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingBlock:
    """A block that is made from data: the glossary, the sources, the clinic's contact card, the edition, the
    contents.
    """

    kind: Literal["glossary", "contact", "sources", "edition", "contents"]
    id: str
    place: Place
    intro: PerLevel[Words]
    levels: tuple[str, ...]
    sources: tuple[str, ...] = ()
    needs: str = ""
    critical: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureBlock:
    """A picture with its labels, and a caption under it; `small` is for one of several."""

    kind: Literal["picture"] = "picture"
    id: str
    place: Place
    picture: str
    caption: PerLevel[Words]
    levels: tuple[str, ...]
    small: bool = False
    sources: tuple[str, ...] = ()
    needs: str = ""
    critical: bool = False


ContentBlock: TypeAlias = (
    PictureBlock
    | TextBlock
    | ListBlock
    | CalloutBlock
    | OptionGridBlock
    | IconArrayBlock
    | TableBlock
    | EvidenceBlock
    | StandingBlock
)
