"""The fonts in the repository: complete, licensed, and what the table of the vendoring script pins."""

import dataclasses
import hashlib
import importlib.util
import io
import json
import sys
import tarfile

import pytest
from typesetting import FONTS


@pytest.fixture(scope="module")
def vendor():
    spec = importlib.util.spec_from_file_location("vendor_fonts", FONTS.parents[1] / "tools" / "vendor_fonts.py")
    module = sys.modules["vendor_fonts"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules["vendor_fonts"]


def packed(tmp_path, **files):
    """An archive as npm packs it."""
    archive = tmp_path / "fonts.tgz"
    with tarfile.open(archive, "w:gz") as tar:
        for name, data in files.items():
            info = tarfile.TarInfo(f"package/{name}")
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return archive


def source(vendor, archive, **changes):
    values = {
        "name": "Test Sans",
        "package": "test-sans",
        "version": "1",
        "archive": hashlib.sha256(archive.read_bytes()).hexdigest(),
        "files": {400: ("a.ttf", hashlib.sha256(b"font").hexdigest())},
        "scripts": ("Latn",),
    }
    return vendor.Source(**(values | changes))


def test_the_repository_holds_what_the_table_pins(vendor, tmp_path):
    """Each file of the table is there with its checksum, and the manifest is the one the script would write."""
    entries = [vendor.entry(one, FONTS / one.name.lower().replace(" ", "-")) for one in vendor.FAMILIES]
    vendor.write_manifest(entries, tmp_path)
    assert (tmp_path / "manifest.json").read_text() == (FONTS / "manifest.json").read_text()
    for entry in entries:
        for file in entry["files"].values():
            assert hashlib.sha256((FONTS / file["file"]).read_bytes()).hexdigest() == file["sha256"]


def test_every_family_carries_its_licence():
    """The OFL asks that copyright notice and licence go with the fonts."""
    for family in json.loads((FONTS / "manifest.json").read_text())["families"]:
        text = (FONTS / family["licence_file"]).read_text()
        assert "Copyright" in text
        assert "SIL OPEN FONT LICENSE Version 1.1" in text


def test_install_lays_out_fonts_and_licence(vendor, tmp_path):
    """What the archive holds is copied, and what an older version left is gone."""
    archive = packed(tmp_path, **{"a.ttf": b"font", "LICENSE_FONT": b"free"})
    old = tmp_path / "out" / "test-sans" / "old.ttf"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"old")
    entry = vendor.install(source(vendor, archive), archive, tmp_path / "out")
    assert entry["files"] == {"400": {"file": "test-sans/a.ttf", "sha256": hashlib.sha256(b"font").hexdigest()}}
    assert (tmp_path / "out" / "test-sans" / "a.ttf").read_bytes() == b"font"
    assert (tmp_path / "out" / "test-sans" / "LICENSE.txt").read_bytes() == b"free"
    assert not old.exists()


@pytest.mark.parametrize("changes", [{"archive": "0" * 64}, {"files": {400: ("a.ttf", "0" * 64)}}])
def test_another_checksum_is_refused_and_nothing_is_touched(vendor, tmp_path, changes):
    """An archive or a font that is not the pinned one installs nothing."""
    archive = packed(tmp_path, **{"a.ttf": b"font", "LICENSE_FONT": b"free"})
    wrong = dataclasses.replace(source(vendor, archive), **changes)
    with pytest.raises(vendor.ChecksumError):
        vendor.install(wrong, archive, tmp_path / "out")
    assert not (tmp_path / "out").exists()
