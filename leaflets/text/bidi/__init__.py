"""The Unicode Bidirectional Algorithm (UAX #9, revision 46): the order in which a line of mixed directions is read.

`bidi_levels` gives each character of a paragraph its level (even: left to right, odd: right to left); `visual_order`
puts what stands on one line in the order of the eye. Between the two, whoever breaks the lines owes each of them rule
L1, clause 4: what `hangs_back` at a line's end has the level of the paragraph.

Each module is one stage. The text is a string of classes there, a letter for each character (`classes`), so that a rule
is a pattern: `explicit` (P2 to X8), `sequences` (X9, X10), `weak` (W1 to W7), `brackets` (N0), `levels` (N1 to L1),
`order` (L2). Rules L3 and L4, marks and mirrored signs, are HarfBuzz's work.
"""

from leaflets.text.bidi.brackets import closing_bracket, opening_bracket
from leaflets.text.bidi.levels import bidi_levels, hangs_back
from leaflets.text.bidi.order import visual_order

__all__ = ["bidi_levels", "closing_bracket", "hangs_back", "opening_bracket", "visual_order"]
