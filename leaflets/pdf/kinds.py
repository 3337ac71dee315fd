"""The kinds of problem that printing can find."""

from __future__ import annotations

from leaflets.problems import kind

FIGURE_WITHOUT_ALT = kind(
    "pdf-figure-without-alt",
    """A picture with meaning has no text that says the same in words, so a reader who cannot see it gets nothing
    (ISO 14289-1 7.3). Write the text, or mark the picture as decoration.""",
)
HEADING_ORDER = kind(
    "pdf-heading-order",
    """Headings must start with one H1 and go down one level at a time (ISO 14289-1 7.4.2): screen readers use the
    levels to move about, and a gap sounds like a lost part.""",
)
RAGGED_TABLE = kind(
    "pdf-ragged-table",
    """The rows of a table cover different numbers of columns. A reader could not tell which head belongs to which cell
    (ISO 14289-1 7.5).""",
)
HEAD_WITHOUT_SCOPE = kind(
    "pdf-head-without-scope",
    """A head cell does not say whether it heads its column or its row (ISO 14289-1 7.5).""",
)
NESTING = kind(
    "pdf-tag-nesting",
    """A tag stands where the tag tree does not allow it, or is none of the standard types (ISO 32000-1 14.8.4): an item
    outside a list, a cell outside a row.""",
)
MISSING_TAG = kind(
    "pdf-missing-tag",
    """Something with meaning is drawn under a tag that does not exist, so no screen reader would find it.""",
)
UNTAGGED = kind(
    "pdf-untagged-drawing",
    """Something was painted outside of any tag or artifact (ISO 14289-1 7.1). This is a fault of the program, not of
    your files.""",
)
FOREIGN_FONT = kind(
    "pdf-foreign-font",
    """Text was drawn in a font that is not embedded in the file (ISO 14289-1 7.21.4). This is a fault of the program,
    not of your files.""",
)
DEAD_LINK = kind(
    "pdf-dead-link",
    """The text of a link is on the page, but nothing there can be pressed (ISO 14289-1 7.18.5).""",
)
UNKNOWN_COLOUR = kind(
    "pdf-unknown-colour",
    """A drawing asks for a colour by a name that the palette of theme and clinic does not have.""",
)
BAD_LANGUAGE = kind(
    "pdf-bad-language",
    """A language tag is not of the form that BCP 47 describes, such as "en", "en-GB" or "zh-Hans".""",
)
UNKNOWN_ANCHOR = kind(
    "pdf-unknown-anchor",
    """A link leads to a place in the leaflet that is not on any page.""",
)
BAD_IMAGE = kind(
    "pdf-bad-image",
    """An image is neither PNG nor JPEG, or its data is damaged or cut short.""",
)
NO_TITLE = kind(
    "pdf-no-title",
    """The document has no title. Readers show and speak it in place of the file's name (ISO 14289-1 7.1).""",
)
