"""What a printed file says of itself, read back from its bytes: for rules, not for printing.

Uses pikepdf, so that the judge is not the writer.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import pikepdf


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """Facts of one file. Filled by `inspect`."""

    pages: int


def inspect(content: bytes) -> Inspection:
    """Read a file's facts back from its bytes."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return Inspection(pages=len(pdf.pages))
