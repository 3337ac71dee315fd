"""Setting: primitives to galleys. All text work is done here, once for each distinct text; nothing here knows a
page.
"""

from leaflets.primitives import (
    Box,
    Break,
    Figure,
    Gap,
    Hairline,
    Heading,
    ItemList,
    Paragraph,
    Row,
    Table,
    WritingLines,
)
from leaflets.setting.bench import Bench, setters
from leaflets.setting.boxes import set_box, set_row
from leaflets.setting.figures import set_break, set_figure, set_gap, set_hairline, set_writing_lines
from leaflets.setting.galley import ARTIFACT, Galley, Ground, Mark, Strip, Tag
from leaflets.setting.lists import set_list
from leaflets.setting.paragraphs import set_heading, set_paragraph
from leaflets.setting.styles import Stylesheet, TextStyle, stylesheet
from leaflets.setting.tables import set_table

setters(
    {
        Box: set_box,
        Break: set_break,
        Figure: set_figure,
        Gap: set_gap,
        Heading: set_heading,
        ItemList: set_list,
        Paragraph: set_paragraph,
        Row: set_row,
        Hairline: set_hairline,
        Table: set_table,
        WritingLines: set_writing_lines,
    }
)

__all__ = ["ARTIFACT", "Bench", "Galley", "Ground", "Mark", "Strip", "Stylesheet", "Tag", "TextStyle", "stylesheet"]
