"""Fetch what Unicode's CLDR says that a language is written with, and keep it in `tools/exemplars.json`.

Run `python tools/exemplars.py` from the repository; it needs `npm` (only to fetch). Letters, digits and punctuation of
each language that leaflets are set in: `tools/font_subsets.py` keeps them in the fonts that it cuts down, and
`tools/languages.py` holds them against the fonts. The data are Unicode's (licence Unicode-3.0).
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

FILE = Path(__file__).resolve().parent / "exemplars.json"
PACKAGE = "cldr-misc-full@48.2.0"
LANGUAGES = (
    "en", "es", "fr", "de", "pl", "tr", "vi", "ru", "uk", "el", "ar", "fa", "ur", "he", "hi", "bn", "pa", "gu", "ta",
    "th", "am", "zh-Hans", "zh-Hant", "ja", "ko",
)  # fmt: skip
PARTS = ("exemplarCharacters", "numbers", "punctuation")

_TOKEN = re.compile(r"\\u([0-9A-Fa-f]{4})|\\(.)|\{((?:\\.|[^}])*)\}|(\S)", re.DOTALL)


def main() -> int:
    """Write the file anew."""
    with tempfile.TemporaryDirectory() as scratch:
        done = subprocess.run(
            ["npm", "pack", "--silent", PACKAGE], cwd=scratch, check=True, capture_output=True, text=True
        )
        with tarfile.open(Path(scratch) / done.stdout.split()[-1]) as tar:
            found = {language: _read(tar, language) for language in LANGUAGES}
    about = {"note": "Written by tools/exemplars.py.", "source": PACKAGE, "licence": "Unicode-3.0"}
    FILE.write_text(json.dumps(about | {"languages": found}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def characters(language: str) -> frozenset[str]:
    """All characters that the language is written with."""
    return frozenset("".join(json.loads(FILE.read_text(encoding="utf-8"))["languages"][language].values()))


def _read(tar: tarfile.TarFile, language: str) -> dict[str, str]:
    name = "zh" if language == "zh-Hans" else language
    file = tar.extractfile(f"package/main/{name}/characters.json")
    assert file is not None, "CLDR has a file for each of our languages"
    data = json.load(file)["main"][name]["characters"]
    found = {part: _set(data[part]) for part in PARTS}
    if language == "ko":  # CLDR has all 11,172 syllables that there can be; in use are those of KS X 1001
        found["exemplarCharacters"] = {one for one in found["exemplarCharacters"] if _is_in(one, "euc_kr")}
    return {part: "".join(sorted(chars)) for part, chars in found.items()}


def _is_in(char: str, codec: str) -> bool:
    try:
        return len(char.encode(codec)) == 2
    except UnicodeEncodeError:
        return False


def _set(pattern: str) -> set[str]:
    """The characters of a UnicodeSet (UTS #35) as CLDR writes these: no ranges, strings in braces, escapes."""
    found: set[str] = set()
    for code, escaped, string, plain in _TOKEN.findall(pattern[1:-1]):
        found.update(chr(int(code, 16)) if code else escaped or string or plain)
    return found


if __name__ == "__main__":
    sys.exit(main())
