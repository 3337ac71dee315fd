from __future__ import annotations
from dataclasses import dataclass
from pathlib import Path
@dataclass(frozen=True, slots=True)
class FontFace:
    name: str
    path: Path
    digest: str
    units_per_em: int
    ascent: int
    descent: int
    x_height: int
    cap_height: int
class FontLibrary: ...
def read_fonts(folder: Path) -> FontLibrary: ...
