"""What the tests of the text engine share: the fonts of the repository and short ways to set a text."""

from pathlib import Path

from leaflets.text import FontFace, Line, Prepared, Span, prepare, read_fonts

FONTS = Path(__file__).resolve().parents[2] / "templates" / "fonts"
LIBRARY = read_fonts(FONTS)
# The Latin faces alone, so that there is something that they have not.
REGULAR = LIBRARY.faces("Noto Sans", False, "en")[:1]
BOLD = LIBRARY.faces("Noto Sans", True, "en")[:1]


def span(text: str, *, faces: tuple[FontFace, ...] = REGULAR, language: str = "en", together: bool = False) -> Span:
    return Span(text=text, faces=faces, size=12, language=language, together=together)


def ready(*texts: str | Span, language: str = "en") -> Prepared:
    return prepare([text if isinstance(text, Span) else span(text, language=language) for text in texts])


def texts(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


def clusters(lines: tuple[Line, ...]) -> list:
    return [cluster for line in lines for fragment in line.fragments for cluster in fragment.clusters]
