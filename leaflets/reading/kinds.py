"""Kinds of problem with what a file says, and what `leaflets explain` tells about each."""

from __future__ import annotations

from leaflets.problems import Severity, kind

# The shape.

UNKNOWN_KEY = kind(
    "unknown-key",
    """There is no such key at this place. It may be misspelt, or be indented so that it belongs to something else.
    What keys there are: docs/content.md for conditions, docs/clinics.md for clinics.""",
)
MISSING_KEY = kind(
    "missing-key",
    """Something that is always needed was not written. docs/content.md and docs/clinics.md say what each thing needs
    and what may be left out.""",
)
WRONG_TYPE = kind(
    "wrong-type",
    """A text stands where a list or keys are expected, or the other way round. Look at the indentation, and at the
    example of the same thing in docs/content.md.""",
)
EMPTY_TEXT = kind(
    "empty-text",
    """A key is there but nothing is written behind it. Write the text, or remove the key if it may be left out.""",
)
TOO_LONG = kind(
    "too-long",
    """A text is far longer than it can be printed at this place. Shorten it, or divide it.""",
)
UNKNOWN_VALUE = kind(
    "unknown-value",
    """Only a few words are possible here, and this is none of them.""",
)
BAD_ID = kind(
    "bad-id",
    """An id names a thing for ever: in file names, in translations, in links. It uses small letters a to z, digits
    and hyphens (facts: underscores instead of hyphens, because translators' tools check them so), begins with a
    letter or digit, and has at most 64 characters.""",
)
DUPLICATE_ID = kind(
    "duplicate-id",
    """Two things of the same kind have the same id, so that nothing could tell them apart. Rename the newer one.""",
)
BAD_DATE = kind(
    "bad-date",
    """A date is written year-month-day, as in 2026-11-20, and must be a day that exists.""",
)
DATE_ORDER = kind(
    "date-order",
    """The dates of an edition contradict each other: the evidence is searched before the leaflet is dated, and the
    review comes after that.""",
)
BAD_NUMBER = kind(
    "bad-number",
    """A number is written in digits, with a point before decimals and without spaces or commas: 90, 2.5, 10000.""",
)
BAD_COLOUR = kind(
    "bad-colour",
    """A colour is written as "#rrggbb", in quotes because of the #: "#0b5563".""",
)
BAD_ADDRESS = kind(
    "bad-address",
    """A web address begins with https:// or http:// and has no spaces; an e-mail address is name@place. Links in a
    text lead to such an address, or to a word of the glossary as term:id.""",
)
BAD_PHONE = kind(
    "bad-phone",
    """A telephone number is digits, as people write them where the clinic is, with spaces where they pause. Nothing
    is changed in it, so write it exactly as it should be printed. Words go into "label" or "hours".""",
)
BAD_LANGUAGE = kind(
    "bad-language",
    """A language is named by its BCP 47 tag: en, en-GB, es, zh-Hans. Small letters for the language, then a hyphen
    and capitals for the country.""",
)
BAD_COUNTRY = kind(
    "bad-country",
    """A country is named by two capitals (ISO 3166): GB, IE, US, ES.""",
)
BAD_LAYOUT = kind(
    "bad-layout",
    """A format does not fit together: a panel, foot or band reaches over the edge of the paper, or a size is nothing
    at all. Lengths are millimetres from the top left corner of the paper.""",
)
BAD_PICTURE = kind(
    "bad-picture",
    """A picture cannot be printed: it is not what its name says, it is damaged, or its colours are made for presses
    (CMYK). Save it again as SVG, PNG or JPEG in RGB.""",
)
# Names of other things.

UNKNOWN_SOURCE = kind(
    "unknown-source",
    """A text or a fact cites a source that "sources" does not list. Add it there, or correct the id.""",
)
UNKNOWN_FACT = kind(
    "unknown-fact",
    """A text names a fact in braces that "facts" does not list, so there is no number to print. Add it there, or
    correct the name. If you want a brace to be printed, write it twice.""",
)
UNKNOWN_SLOT = kind(
    "unknown-slot",
    """A text asks for something of the clinic that clinics do not have. There are clinic.name, clinic.phone,
    clinic.web, emergency.ambulance, emergency.advice and emergency.advice_name.""",
)
UNKNOWN_TERM = kind(
    "unknown-term",
    """A text links to a word that "terms" does not explain, or does not explain at this reading level. Write its
    meaning for that level, or take the link away.""",
)
UNKNOWN_QUESTION = kind(
    "unknown-question",
    """An answer or a grid names a question that "options: questions:" does not ask. Add it there, or correct the
    id.""",
)
UNKNOWN_LEVEL = kind(
    "unknown-level",
    """There is no such reading level; each is a file in templates/levels.""",
)
UNKNOWN_FORMAT = kind(
    "unknown-format",
    """There is no such paper format; each is a file in templates/formats.""",
)
UNKNOWN_THEME = kind(
    "unknown-theme",
    """There is no such theme; each is a file in templates/themes.""",
)
UNKNOWN_CLINIC = kind(
    "unknown-clinic",
    """There is no such clinic; each is a folder in clinics with a clinic.yaml in it.""",
)
# Reading levels.

MISSING_LEVEL = kind(
    "missing-level",
    """Something is not said at a reading level at which it is needed. Levels are never left out by accident: write
    the text for that level, or say on purpose where the block belongs, with "levels: [plain, in-depth]".""",
)
EXTRA_LEVEL = kind(
    "extra-level",
    """A text is written for a reading level to which its block or section does not belong, so nobody would ever read
    it. Add the level to the "levels" line, or remove the text.""",
)
# Facts and texts.

FACT_SHAPE = kind(
    "fact-shape",
    """A fact is either a share, with "out-of" (10, 100, 1000 or 10000), or a quantity, with "unit"; never both. It
    has a "value", or both "low" and "high", or all three. Units of time are plural: minutes, hours, days, weeks,
    months, years.""",
)
FACT_ORDER = kind(
    "fact-order",
    """The numbers of a fact contradict each other: low is at most value, value is at most high, and a share lies
    between nothing and its "out-of". Two of them may have changed places.""",
)
BAD_FORM = kind(
    "bad-form",
    """A fact cannot be said in this form. A range needs low and high; rest and percent need a share; percent is only
    for the level in-depth. docs/content.md has the table of forms.""",
)
NOT_IN_TENTHS = kind(
    "not-in-tenths",
    """At this reading level shares are said out of 10, and this one would become 0 or 10 out of 10, which is not
    true. Say it in words at this level ("very few people"), or leave it out.""",
)
BAD_BRACE = kind(
    "bad-brace",
    """A brace stands alone, or what is in the braces is not a name. {name} prints a number from "facts"; to print a
    brace, write it twice.""",
)
NUMBER_WITHOUT_FACT = kind(
    "number-without-fact",
    """A text has a number that comes from no fact. Every number that a reader sees is one record in "facts", with its
    sources, so that all levels and languages say the same and nobody can mistype it. Write the fact and its name in
    braces. A number up to ten that is not a claim can be a word ("two weeks off"). Names such as B12 or COVID-19 are
    left alone.""",
)
MARKUP = kind(
    "markup",
    """Inside a text there is bold (**word**), a link and a link to a term, and nothing else of Markdown. Headings,
    lists and tables are blocks of their own; headings and names have no markup at all. Put a \\ before a character
    that should be printed as it is.""",
)
NEEDS_NOT_SAID = kind(
    "needs-not-said",
    """The text asks for something that not every clinic has, and would have a gap there. Put it in a block of its own
    with the line "needs: emergency.advice"; clinics without it then leave the block out.""",
)
BAD_PHRASE = kind(
    "bad-phrase",
    """A phrase under "never" is words in the order in which a text would say them, without commas or full stops. Small
    letters or capitals are the same. "main/commonest" stands for either word, "epilep*" for every word that begins so,
    and "..." between two words lets up to six others stand there. docs/content.md has examples.""",
)
# The parts of a leaflet.

MISSING_ANSWER = kind(
    "missing-answer",
    """A grid asks a question that one of the choices does not answer at this reading level. Each choice answers each
    question, so that they can be compared fairly.""",
)
RAGGED_TABLE = kind(
    "ragged-table",
    """A row of a table has more or fewer cells than there are columns.""",
)
TOO_MANY_POINTS = kind(
    "too-many-points",
    """Key points are what a reader should remember, and nobody remembers more than five. Join some, or leave some to
    the text.""",
)
# Left over: told, and no more than that.

UNUSED_SOURCE = kind(
    "unused-source",
    """A source is listed but nothing cites it. Cite it where it stands behind a claim, or remove it.""",
    Severity.WARNING,
)
UNUSED_FACT = kind(
    "unused-fact",
    """A fact is recorded but no text says it and no icon array draws it. Use it, or remove it.""",
    Severity.WARNING,
)
UNUSED_TERM = kind(
    "unused-term",
    """A term is explained but no text links to it, so the glossary leaves it out. Link to it where it first stands,
    as [word](term:id), or remove it.""",
    Severity.WARNING,
)
UNUSED_QUESTION = kind(
    "unused-question",
    """A question is answered but no grid asks it. Add it to the grid's questions, or remove it.""",
    Severity.WARNING,
)
UNUSED_PICTURE = kind(
    "unused-picture",
    """"pictures" lists a picture that no block shows. Show it, or remove the entry; its drawing may stay.""",
    Severity.WARNING,
)
