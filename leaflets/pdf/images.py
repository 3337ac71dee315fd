"""Images made of pixels become XObjects: PNG and JPEG data passes through as it is wherever PDF can read it.

Alpha becomes a soft mask (allowed from PDF/A-2 on); CMYK and anything unusual is turned into RGB, because the output
intent is sRGB (ISO 19005-2 6.2.4.3).
"""

from __future__ import annotations

import functools
import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image as Pixels

from leaflets.drawing import Image

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"


class UnreadableImageError(Exception):
    """The data is not a whole PNG or JPEG."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Raster:
    """An image as PDF wants it. `space` and `parameters` are source text; `alpha` is deflated 8-bit grey, or empty."""

    width: int
    height: int
    bits: int
    space: str
    encoding: str
    data: bytes
    parameters: str = ""
    alpha: bytes = b""


@functools.lru_cache(maxsize=64)
def raster(image: Image) -> Raster:
    """The image ready for embedding. Raises UnreadableImageError. Cached: a logo is in each of a clinic's leaflets."""
    if not image.content.startswith((_PNG, _JPEG)):
        raise UnreadableImageError("it is neither PNG nor JPEG")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Pixels.DecompressionBombWarning)
            pixels = Pixels.open(io.BytesIO(image.content), formats=("PNG", "JPEG"))
            pixels.load()
    except (
        OSError,
        SyntaxError,
        ValueError,
        zlib.error,
        struct.error,
        Pixels.DecompressionBombError,
        Warning,
    ) as error:
        raise UnreadableImageError(str(error)) from error
    if image.content.startswith(_JPEG) and pixels.mode in ("RGB", "L"):
        space = "/DeviceRGB" if pixels.mode == "RGB" else "/DeviceGray"
        return Raster(
            width=pixels.width, height=pixels.height, bits=8, space=space, encoding="/DCTDecode", data=image.content
        )
    return _passed_png(image.content) or _decoded(pixels)


def _passed_png(content: bytes) -> Raster | None:
    """A plain PNG without decoding: PDF knows its compression and its predictors (ISO 32000-1 7.4.4.4)."""
    if not content.startswith(_PNG):
        return None
    chunks = list(_chunks(content))
    width, height, bits, sort, _, _, interlaced = struct.unpack(">IIBBBBB", chunks[0][1])
    colours = {0: 1, 2: 3, 3: 1}.get(sort)
    if colours is None or bits > 8 or interlaced or any(tag == b"tRNS" for tag, _ in chunks):
        return None
    space = {0: "/DeviceGray", 2: "/DeviceRGB"}.get(sort, "")
    if sort == 3:
        palette = next(data for tag, data in chunks if tag == b"PLTE")
        space = f"[/Indexed/DeviceRGB {len(palette) // 3 - 1}<{palette.hex()}>]"
    return Raster(
        width=width,
        height=height,
        bits=bits,
        space=space,
        encoding="/FlateDecode",
        data=b"".join(data for tag, data in chunks if tag == b"IDAT"),
        parameters=f"<</Predictor 15/Colors {colours}/BitsPerComponent {bits}/Columns {width}>>",
    )


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at + 8 <= len(content):
        length, tag = struct.unpack_from(">I4s", content, at)
        yield tag, content[at + 8 : at + 8 + length]
        at += 12 + length


def _decoded(pixels: Pixels.Image) -> Raster:
    """Any other image as plain RGB, and its alpha."""
    if pixels.mode.startswith("I"):  # 16-bit grey: Pillow would clip it, not scale it
        pixels = pixels.point(lambda value: value / 256).convert("L")
    alpha = b""
    if pixels.has_transparency_data:
        pixels = pixels.convert("RGBA")
        band = pixels.getchannel("A")
        if band.getextrema() != (255, 255):
            alpha = zlib.compress(band.tobytes())
    return Raster(
        width=pixels.width,
        height=pixels.height,
        bits=8,
        space="/DeviceRGB",
        encoding="/FlateDecode",
        data=zlib.compress(pixels.convert("RGB").tobytes()),
        alpha=alpha,
    )
