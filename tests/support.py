"""Paths and golden files that tests share."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"
SECOND = ROOT / "tests" / "conditions" / "wandering-sock.yaml"


def assert_golden(name: str, text: str) -> None:
    """The text equals the stored one; `UPDATE_GOLDEN=1` stores it anew, for a person to look at the difference."""
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{name} is not stored yet: run with UPDATE_GOLDEN=1 and read it"
    assert text == path.read_text(encoding="utf-8"), f"{name} differs: if it should, run with UPDATE_GOLDEN=1"
