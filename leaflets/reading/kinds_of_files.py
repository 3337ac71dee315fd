"""Kinds of problem with a file itself, before anybody asks what it says: not there, not UTF-8, not YAML."""

from __future__ import annotations

from leaflets.problems import kind

MISSING_FILE = kind(
    "missing-file",
    """A file that is named, or that every project has, is not there. Names of files mind capitals. A logo is looked
    for beside the clinic.yaml that names it.""",
)
UNREADABLE_FILE = kind(
    "unreadable-file",
    """The file is there but cannot be opened: it may be a folder, belong to somebody else, or be open in a program
    that locks it.""",
)
OUTSIDE_PROJECT = kind(
    "outside-project",
    """A file name leads out of the project's folder, by "..", an absolute path or a link. Whatever is printed must be
    part of the project, so that the same leaflet can be made anywhere and nothing private is drawn in. Copy the file
    in.""",
)
TOO_LARGE = kind(
    "too-large",
    """A file is far larger than such a file ever needs to be: 2 MB for texts, 5 MB and 40 million pixels for
    pictures. Make the picture smaller (a logo needs no more than 1200 pixels), or look whether it is the right
    file.""",
)
NOT_UTF8 = kind(
    "not-utf8",
    """The file is not in UTF-8, the encoding that all our files use. It was probably saved in an older Windows or Mac
    encoding: open it, choose "Save as", and pick UTF-8.""",
)
FORBIDDEN_CHARACTER = kind(
    "forbidden-character",
    """The file contains a character that cannot be seen or that changes how other text is shown: a control character,
    a character for private use, a mark that turns the direction of text round, or the sign for a broken character.
    They come with text pasted from elsewhere and can make a number read backwards. Delete it and type the text again.
    For text in two directions the isolates U+2066 to U+2069 are allowed, as are joiners, no-break spaces and soft
    hyphens.""",
)
TAB = kind(
    "tab",
    """YAML is indented with spaces; a tab looks the same and means something else in each editor. Replace each tab
    with two spaces; most editors can do so for a whole file.""",
)
NOT_YAML = kind(
    "not-yaml",
    """The file cannot be understood as YAML. Nearly always one of these: a text with a colon or a # that is not in
    quotes, a quote that is not closed, a line that is indented too much or too little. Only the first such mistake in
    a file can be found, so check again after mending it.""",
)
EMPTY_FILE = kind(
    "empty-file",
    """The file says nothing at all. Copy the one of the example and change it.""",
)
MANY_DOCUMENTS = kind(
    "many-documents",
    """A line "---" begins a second YAML document in the same file. One file holds one condition or one clinic: remove
    the line, or make two files.""",
)
YAML_ALIAS = kind(
    "yaml-alias",
    """YAML's anchors (&name) and aliases (*name) are not used here, because a text must stand where it is read. If it
    is a text that begins with & or *, put it in quotes. For bold, the whole text goes in quotes or under >-.""",
)
YAML_TAG = kind(
    "yaml-tag",
    """YAML's tags (!name) are not used here: what a value means follows from its key. If it is a text that begins
    with an exclamation mark, put it in quotes.""",
)
TOO_DEEP = kind(
    "too-deep",
    """Brackets or lists stand inside each other deeper than any of our files needs.""",
)
DUPLICATE_KEY = kind(
    "duplicate-key",
    """The same key stands twice at the same place, so that one of the two would be lost. Remove one, or rename it if
    they mean different things.""",
)
