"""The files of the Unicode Character Database that the conformance tests read."""

import os
from collections.abc import Iterator
from pathlib import Path

UNICODE = Path(os.environ.get("UNICODE_DATA", "/usr/share/unicode"))


def unicode_file(name: str) -> Path:
    """A file of the database. It is no part of the repository: 16 MB that hardly anybody needs twice."""
    file = UNICODE / name
    assert file.is_file(), (
        f"{file} is missing: install Debian's package unicode-data (apt-get install unicode-data), or fetch "
        "https://www.unicode.org/Public/15.0.0/ucd/ and name your folder in the environment as UNICODE_DATA"
    )
    return file


def lines_of(name: str) -> Iterator[str]:
    """The lines that say something, without comments."""
    with unicode_file(name).open(encoding="utf-8") as lines:
        for line in lines:
            said = line.partition("#")[0].strip()
            if said:
                yield said
