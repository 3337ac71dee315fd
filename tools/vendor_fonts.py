"""Fetch the fonts that leaflets are set in, check them and lay them into `templates/fonts/` with a manifest.

Run `python tools/vendor_fonts.py` from the repository; it needs `npm` (only to fetch; nothing of it stays). Another
family is one more entry in `font_families.py`. Every archive and every font file must have the SHA-256 that stands
there, also one that is cut down on the way (with fontTools 4.68; another version may write other bytes); `--print`
shows the sums of what was fetched instead of installing, for an entry that is being written.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from font_families import FAMILIES, Source
from font_subsets import cut_down

TARGET = Path(__file__).resolve().parent.parent / "templates" / "fonts"


class ChecksumError(Exception):
    """What was fetched is not what was pinned."""


def main() -> int:
    """Fetch and install every family, or stop at the first that is not what it should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--print", action="store_true", help="print the checksums of what is fetched; install nothing")
    only_print = parser.parse_args().print
    entries = []
    with tempfile.TemporaryDirectory() as scratch:
        for source in FAMILIES:
            archive = fetch(source, Path(scratch))
            if only_print:
                show(source, archive)
                continue
            try:
                entries.append(install(source, archive, TARGET))
            except ChecksumError as error:
                print(f"error: {error}", file=sys.stderr)
                return 1
    if entries:
        write_manifest(entries, TARGET)
    return 0


def fetch(source: Source, folder: Path) -> Path:
    """The package's archive, as `npm pack` leaves it."""
    command = ["npm", "pack", "--silent", f"{source.package}@{source.version}"]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return folder / done.stdout.split()[-1]


def install(source: Source, archive: Path, target: Path) -> dict[str, object]:
    """Copy fonts and licence out of a checked archive; returns the family's entry in the manifest."""
    expect(source.archive, archive.read_bytes(), f"{source.package}@{source.version}")
    folder = target / source.name.lower().replace(" ", "-")
    contents = {}
    for member, pinned in source.files.values():
        contents[folder / Path(member).name] = data = font(source, archive, member)
        expect(pinned, data, member)
    contents[folder / "LICENSE.txt"] = read(archive, source.licence_file)
    shutil.rmtree(folder, ignore_errors=True)  # all is checked by now; what an older version left must go
    folder.mkdir(parents=True)
    for file, data in contents.items():
        file.write_bytes(data)
    return entry(source, folder)


def entry(source: Source, folder: Path) -> dict[str, object]:
    """What the manifest says of a family; the engine reads name, files, languages and scripts."""
    return {
        "name": source.name,
        "files": {
            str(weight): {"file": f"{folder.name}/{Path(member).name}", "sha256": pinned}
            for weight, (member, pinned) in sorted(source.files.items())
        },
        "languages": list(source.languages),
        "scripts": list(source.scripts),
        "cut_down_to": source.standard,
        "licence": source.licence,
        "licence_file": f"{folder.name}/LICENSE.txt",
        "package": source.package,
        "version": source.version,
    }


def write_manifest(entries: list[dict[str, object]], target: Path) -> None:
    """Write the manifest that `leaflets.text.read_fonts` reads."""
    note = "Written by tools/vendor_fonts.py; change the table there, not this file."
    text = json.dumps({"note": note, "families": entries}, indent=2, ensure_ascii=False)
    (target / "manifest.json").write_text(text + "\n", encoding="utf-8")


def show(source: Source, archive: Path) -> None:
    """Print the checksums that a line of the table needs."""
    print(source.package, source.version, digest(archive.read_bytes()))
    for member, _ in source.files.values():
        print(" ", member, digest(font(source, archive, member)))


def font(source: Source, archive: Path, member: str) -> bytes:
    """A font file of the archive, cut down where the family is kept in part."""
    data = read(archive, member)
    return cut_down(data, source.standard, source.languages) if source.standard else data


def read(archive: Path, member: str) -> bytes:
    """A file out of an npm archive, where all stands under `package/`."""
    with tarfile.open(archive) as tar:
        file = tar.extractfile(f"package/{member}")
        if file is None:
            raise FileNotFoundError(member)
        return file.read()


def expect(pinned: str, data: bytes, what: str) -> None:
    """Refuse data that has another checksum than the pinned one."""
    if digest(data) != pinned:
        raise ChecksumError(f"{what}: SHA-256 is {digest(data)}, not {pinned}")


def digest(data: bytes) -> str:
    """The SHA-256 of some bytes."""
    return hashlib.sha256(data).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
