from __future__ import annotations
from dataclasses import dataclass
from leaflets.text.faces import FontFace
from leaflets.text.shaping import Cluster
from leaflets.text.paragraphs import Prepared
@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    x: float
    face: FontFace
    size: float
    clusters: tuple[Cluster, ...]
    width: float
    span: int
    level: int
@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    fragments: tuple[Fragment, ...]
    width: float
    text: str
def fill(prepared: Prepared, width: float) -> tuple[Line, ...]: ...
