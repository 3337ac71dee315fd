from __future__ import annotations
from dataclasses import dataclass
from collections.abc import Hashable, Sequence
from typing import Literal
from leaflets.text.faces import FontFace
@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    text: str
    faces: tuple[FontFace, ...]
    size: float
    language: str
    key: Hashable = None
    together: bool = False
@dataclass(frozen=True, slots=True)
class Missing:
    span: int
    offset: int
    character: str
class Prepared: ...
def prepare(spans: Sequence[Span], direction: Literal["ltr", "rtl"] = "ltr") -> Prepared: ...
