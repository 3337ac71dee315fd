"""Make-up: a story and a format become pages. Plain arithmetic over heights; the text itself is already set."""

from leaflets.makeup.furniture import Running
from leaflets.makeup.makeup import make_up, pages_of_anchors
from leaflets.makeup.pages import Book, Group, Page, Piece

__all__ = ["Book", "Group", "Page", "Piece", "Running", "make_up", "pages_of_anchors"]
