"""The README's pictures: first pages of the example leaflets side by side, so that they cannot lie.

    python tools/picture.py docs/leaflets.png output/example/en/*.pdf

Needs pypdfium2 and Pillow, which the test environment has.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps

ORDER = ("easy", "plain", "in-depth")
SCALE = 1.15
"""Pixels for one point."""
GAP = 28


def first_page(path: Path, page: int) -> Image.Image:
    """A page as a picture with a thin frame."""
    document = pypdfium2.PdfDocument(path)
    picture = document[min(page, len(document) - 1)].render(scale=SCALE).to_pil().convert("RGB")
    return ImageOps.expand(picture, border=1, fill="#9aa5ab")


def side_by_side(pictures: list[Image.Image]) -> Image.Image:
    """Pictures in a row on a quiet ground."""
    width = sum(one.width for one in pictures) + GAP * (len(pictures) + 1)
    height = max(one.height for one in pictures) + 2 * GAP
    sheet = Image.new("RGB", (width, height), "#e9edef")
    x = GAP
    for one in pictures:
        sheet.paste(one, (x, GAP))
        x += one.width + GAP
    return sheet


def main(target: str, *files: str) -> None:
    """Write the picture of first pages: from easy to in-depth, within a level as given."""
    level = {name: ORDER.index(Path(name).name.split(".")[1]) for name in files}
    pictures = [first_page(Path(name), 0) for name in sorted(files, key=level.__getitem__)]
    side_by_side(pictures).quantize(colors=96).save(target, optimize=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
