"""The text engine: styled text in, lines of positioned glyphs out. Knows scripts, fonts and lines; knows no leaflet.

The one door to HarfBuzz and ICU. What comes in is a sequence of `Span`s with a base direction; `prepare()` does all
that does not depend on the width (normalise, direction, script and font for each character, break opportunities,
shaping); `fill()` cuts that into `Line`s; `subset()` makes the font program that a PDF needs to draw them. What no font
covers is told in `Prepared.missing`, never drawn as a box.
"""

from leaflets.text.faces import FontError, FontFace, FontLibrary, read_fonts
from leaflets.text.itemise import grown, stack_for
from leaflets.text.lines import Fragment, Line, fill, longest_word, natural_width
from leaflets.text.paragraphs import Missing, Prepared, Span, prepare
from leaflets.text.scripts import scripts_of, written_in
from leaflets.text.shaping import Cluster, Glyph
from leaflets.text.subsets import Subset, subset
from leaflets.text.writing import Writing, writing_of

__all__ = [
    "Cluster",
    "FontError",
    "FontFace",
    "FontLibrary",
    "Fragment",
    "Glyph",
    "Line",
    "Missing",
    "Prepared",
    "Span",
    "Subset",
    "Writing",
    "fill",
    "grown",
    "longest_word",
    "natural_width",
    "prepare",
    "read_fonts",
    "scripts_of",
    "stack_for",
    "subset",
    "writing_of",
    "written_in",
]
