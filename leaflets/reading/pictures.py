"""Logos and icons: SVG becomes a drawing, PNG and JPEG stay what they are once they are known to be sound.

Only the frame of a pixel file is looked at (signature, size, colours, that it is whole); nothing is decoded here.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from leaflets.drawing import Drawing, Image, Picture
from leaflets.geometry import Size
from leaflets.problems import Place, ReadingError
from leaflets.reading import characters
from leaflets.reading.findings import Findings
from leaflets.reading.kinds import BAD_PICTURE
from leaflets.reading.kinds_of_files import TOO_LARGE
from leaflets.reading.shelf import LARGEST_PICTURE, Shelf
from leaflets.reading.svg import read_svg

MOST_PIXELS = 40_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_SUFFIXES = {".svg": "svg", ".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg"}


class _BadError(Exception):
    """A pixel file that cannot be used; the text says why."""


def read_picture(
    shelf: Shelf, path: Path, findings: Findings, place: Place, palette: Collection[str]
) -> Picture | None:
    """The picture of a file that `place` names, or None; told there, or in the SVG file itself."""
    kind = _SUFFIXES.get(path.suffix.lower())
    if kind is None:
        message = f'"{path.name[:80]}" is neither SVG, PNG nor JPEG'
        findings.add(BAD_PICTURE, message, place, "save it as one of these")
        return None
    content = shelf.take(path, findings, LARGEST_PICTURE, asked_at=place)
    if content is None:
        return None
    if kind == "svg":
        return drawing(shelf.name(path), content, findings, {}, palette)
    return _image(path.name, content, kind, findings, place)


def drawing(
    file: str, content: bytes, findings: Findings, tokens: Mapping[str, str], palette: Collection[str]
) -> Drawing | None:
    """An SVG file as a drawing, or None; told at its own lines. `tokens` names colours of the palette by value."""
    text = characters.decode(content, file, findings)
    if text is None:
        return None
    try:
        return read_svg(text, file, tokens, palette)
    except ReadingError as error:
        findings.extend(error.problems)
        return None


def _image(name: str, content: bytes, kind: str, findings: Findings, place: Place) -> Image | None:
    try:
        size = _png_size(content) if kind == "png" else _jpeg_size(content)
    except _BadError as bad:
        findings.add(BAD_PICTURE, f'"{name}" {bad}', place, "save it again as PNG, or as SVG if you have it")
        return None
    except (struct.error, IndexError):
        findings.add(BAD_PICTURE, f'"{name}" ends too early', place, "copy the file again")
        return None
    if size.width * size.height > MOST_PIXELS:
        message = f'"{name}" has {size.width:.0f} × {size.height:.0f} pixels'
        findings.add(TOO_LARGE, message, place, "a logo needs no more than 1200 pixels")
        return None
    return Image(content=content, size=size, digest=hashlib.sha256(content).hexdigest())


def _png_size(content: bytes) -> Size:
    """Width and height of a PNG whose chunks are all there and whole (ISO/IEC 15948, 5)."""
    if not content.startswith(_PNG):
        raise _BadError(f"is not a PNG file, though it is called so{_really(content)}")
    size, data, at = None, False, len(_PNG)
    while True:
        length, name = struct.unpack_from(">I4s", content, at)
        body = content[at + 8 : at + 8 + length]
        (check,) = struct.unpack_from(">I", content, at + 8 + length)
        if zlib.crc32(name + body) != check:
            raise _BadError("is damaged")
        if name == b"IHDR":
            size = Size(*(float(side) for side in struct.unpack_from(">II", body)))
        data = data or name == b"IDAT"
        if name == b"IEND":
            break
        at += 12 + length
    if size is None or not data or not size.width or not size.height:
        raise _BadError("is damaged")
    return size


@dataclass(frozen=True, slots=True)
class _Frame:
    size: Size
    components: int


def _jpeg_size(content: bytes) -> Size:
    """Width and height of a JPEG that has an end (ISO/IEC 10918-1, B.1) and is not made for a press."""
    if not content.startswith(_JPEG):
        raise _BadError(f"is not a JPEG file, though it is called so{_really(content)}")
    frame = _jpeg_frame(content)
    if b"\xff\xd9" not in content[-64:]:
        raise _BadError("ends too early")
    if frame.components == 4:
        raise _BadError("has the colours of a press (CMYK)")
    if not frame.size.width or not frame.size.height:
        raise _BadError("is damaged")
    return frame.size


def _jpeg_frame(content: bytes) -> _Frame:
    at = 2
    while True:
        if content[at] != 0xFF:
            raise _BadError("is damaged")
        marker = content[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width, components = struct.unpack_from(">HHB", content, at + 5)
            return _Frame(Size(float(width), float(height)), components)
        elif marker in (0xD9, 0xDA):  # the end, or the scan, before any frame
            raise _BadError("is damaged")
        elif marker == 0x01 or 0xD0 <= marker <= 0xD7:
            at += 2
        else:
            (length,) = struct.unpack_from(">H", content, at + 2)
            at += 2 + max(2, length)


def _really(content: bytes) -> str:
    for start, name in ((_PNG, "PNG"), (_JPEG, "JPEG"), (b"GIF8", "GIF"), (b"RIFF", "WebP"), (b"%PDF", "PDF")):
        if content.startswith(start):
            return f" (it is {name})"
    return ""
