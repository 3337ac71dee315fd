"""Fonts as the engine sees them: faces, and the stacks in which one face helps out another.

What comes in is a folder of static TrueType files with the manifest that `tools/vendor_fonts.py` wrote. Files are
mapped, not read, and only when a face is first used. Lengths are font units, y upwards: `descent` is negative, as in
the font.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import uharfbuzz as hb

from leaflets.problems import LeafletError, Problem, kind

MANIFEST = "manifest.json"
REGULAR, BOLD = 400, 700

FONT_MISSING = kind(
    "font-missing",
    """A font that the design names is not there: its file, or the manifest of the fonts folder, is missing or cannot be
    read. Run `python tools/vendor_fonts.py` to fetch the fonts again, or name a family that the manifest lists.""",
)
FONT_ALTERED = kind(
    "font-altered",
    """A font file is not the one that the manifest lists: its SHA-256 differs, or it holds no TrueType outlines. What
    is printed must be repeatable, so it is not used. Run `python tools/vendor_fonts.py` to restore it.""",
)


class FontError(LeafletError):
    """A font cannot be had: no manifest, no such family, a file missing or altered."""


def _fault(what: Any, message: str, hint: str | None = None) -> FontError:
    return FontError([Problem(what, message, None, hint)])


@dataclass(frozen=True, slots=True, eq=False)
class FontFace:
    """One static font file. `name` is its PostScript name, `digest` the SHA-256 of the file, which is its identity.

    Metrics are font units: ascent and descent as in `hhea` (descent negative), x_height and cap_height measured from
    the drawn "x" and "H", because OS/2 is often wrong. `scripts` (ISO 15924) are those it is made for; empty means any.
    """

    name: str
    path: Path
    digest: str
    units_per_em: int
    ascent: int
    descent: int
    x_height: int
    cap_height: int
    scripts: tuple[str, ...] = ()

    def covers(self, char: str) -> bool:
        """Whether the font itself has a glyph for this one character."""
        return has_glyph(self, char)

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, FontFace) and self.digest == other.digest)

    def __hash__(self) -> int:
        return hash(self.digest)  # a string keeps its hash, so this stays cheap


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A family in the manifest. `files` are (weight, file, SHA-256); `languages` are those it is first choice for."""

    name: str
    files: tuple[tuple[int, Path, str], ...]
    languages: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()

    def face(self, strong: bool) -> FontFace:
        """The bold or regular face, or the nearest weight the family has. Raises FontError."""
        wanted = BOLD if strong else REGULAR
        _, path, digest = min(self.files, key=lambda file: abs(file[0] - wanted))
        return load_face(path, digest, self.scripts)

    def serves(self, language: str) -> int:
        """How well it serves the language: the length of the tag that says so, 0 where none does.

        `zh` in the manifest serves zh-Hant too, but a family for zh-Hant serves it better; never the other way.
        """
        tag = language.casefold()
        fits = (own for own in map(str.casefold, self.languages) if tag == own or tag.startswith(own + "-"))
        return max(map(len, fits), default=0)


@dataclass(frozen=True, slots=True, eq=False)
class FontLibrary:
    """All families of a fonts folder, in the order of the manifest, which is also the order of last resort."""

    _families: tuple[Family, ...]

    @property
    def families(self) -> tuple[str, ...]:
        """The names of the families."""
        return tuple(family.name for family in self._families)

    @property
    def digest(self) -> str:
        """One SHA-256 for all files together, for the key of a cache."""
        parts = (f"{family.name}/{weight}/{digest}" for family in self._families for weight, _, digest in family.files)
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def faces(self, family: str, strong: bool, language: str) -> tuple[FontFace, ...]:
        """The stack for a text: the family asked for, then those that serve the language, the best first, then others.

        `family` is compared without regard to case, spaces and hyphens ("noto-sans" is "Noto Sans"). Raises FontError.
        """
        return _stack(self, family, strong, language)


@lru_cache(maxsize=512)
def _stack(library: FontLibrary, family: str, strong: bool, language: str) -> tuple[FontFace, ...]:
    families = library._families
    first = next((own for own in families if _plain(own.name) == _plain(family)), None)
    if first is None:
        known = ", ".join(library.families) or "none"
        raise _fault(FONT_MISSING, f'there is no font family "{family}"', f"the families are: {known}")
    others = [own for own in families if own is not first]
    others.sort(key=lambda own: -own.serves(language))  # stable: the manifest's order among equals
    return tuple(own.face(strong) for own in (first, *others))


def _plain(name: str) -> str:
    return name.casefold().replace(" ", "").replace("-", "")


def read_fonts(folder: Path) -> FontLibrary:
    """The library that the folder's manifest describes; no font file is opened yet. Raises FontError."""
    file = folder / MANIFEST
    try:
        families = json.loads(file.read_text(encoding="utf-8"))["families"]
        return FontLibrary(tuple(_family(folder.absolute(), entry) for entry in families))
    except OSError as error:
        raise _fault(FONT_MISSING, f'the font manifest "{file}" cannot be read: {error.strerror}') from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _fault(FONT_MISSING, f'the font manifest "{file}" is not one that we wrote: {error}') from error


def _family(folder: Path, entry: dict[str, Any]) -> Family:
    files = entry["files"]
    return Family(
        name=entry["name"],
        files=tuple((int(weight), folder / files[weight]["file"], files[weight]["sha256"]) for weight in sorted(files)),
        languages=tuple(entry["languages"]),
        scripts=tuple(entry["scripts"]),
    )


@lru_cache(maxsize=256)
def load_face(path: Path, digest: str, scripts: tuple[str, ...] = ()) -> FontFace:
    """The face in a font file, measured. Raises FontError when the file is missing or not the one with this SHA-256."""
    font = _open(path, digest)
    extents = font.get_font_extents("ltr")
    # Name id 6 is the PostScript name (OpenType, 'name' table).
    name = font.face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or path.stem
    return FontFace(
        name=name,
        path=path,
        digest=digest,
        units_per_em=font.face.upem,
        ascent=extents.ascender,
        descent=extents.descender,
        x_height=_height(font, "x", extents.ascender // 2),
        cap_height=_height(font, "H", extents.ascender * 2 // 3),
        scripts=scripts,
    )


def _height(font: hb.Font, char: str, otherwise: int) -> int:
    """How high the character's ink reaches, or a guess for a font without it."""
    gid = font.get_nominal_glyph(ord(char))
    extents = font.get_glyph_extents(gid) if gid else None
    return extents.y_bearing if extents is not None else otherwise


def hb_font(face: FontFace) -> hb.Font:
    """The HarfBuzz font of a face. Opened again, by path and digest, in whatever process asks first."""
    return _open(face.path, face.digest)


@lru_cache(maxsize=256)
def _open(path: Path, digest: str) -> hb.Font:
    try:
        blob = hb.Blob.from_file_path(path)
    except Exception as error:  # uharfbuzz raises its own type for what the system refuses
        raise _fault(FONT_MISSING, f'the font file "{path}" cannot be read') from error
    if hashlib.sha256(blob.data).hexdigest() != digest:
        raise _fault(FONT_ALTERED, f'the font file "{path}" is not the one that the manifest lists')
    face = hb.Face(blob)
    if "glyf" not in face.table_tags:
        raise _fault(FONT_ALTERED, f'the font file "{path}" has no TrueType outlines')
    return hb.Font(face)


@lru_cache(maxsize=65536)
def has_glyph(face: FontFace, char: str) -> bool:
    """Whether the font's cmap knows the character; control characters, which some fonts list, have nothing to draw."""
    return unicodedata.category(char) != "Cc" and bool(hb_font(face).get_nominal_glyph(ord(char)))


@lru_cache(maxsize=65536)
def nominal_advance(face: FontFace, gid: int) -> int:
    """The advance width of a glyph in `hmtx`, in font units."""
    return int(hb_font(face).get_glyph_h_advance(gid))
