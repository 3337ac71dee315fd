"""The press: pages in, bytes of a PDF out. The one door to ReportLab.

What is printed is tagged from the first operator on and keeps PDF/UA-1 and PDF/A-2a in one file.
"""

from leaflets.pdf.imprint import Imprint
from leaflets.pdf.printing import print_book

__all__ = ["Imprint", "print_book"]
