"""What `pip install` gives: a wheel that carries a whole working project."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from support import ROOT


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built and unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def leaflets(site: Path, stand: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(site)}
    command = [sys.executable, "-m", "leaflets", *words]
    return subprocess.run(command, cwd=stand, env=environment, capture_output=True, text=True, check=False)


def test_init_and_build_from_the_wheel(unpacked: Path, tmp_path: Path) -> None:
    """`leaflets init DIR && cd DIR && leaflets build`, away from any checkout."""
    made = leaflets(unpacked, tmp_path, "init", "mine")
    assert made.returncode == 0, made.stderr
    built = leaflets(unpacked, tmp_path / "mine", "build")
    assert built.returncode == 0, built.stderr
    names = sorted(path.name for path in (tmp_path / "mine" / "output" / "example" / "en").iterdir())
    assert names == [f"hemifacial-spasm.{level}.a4.pdf" for level in ("easy", "in-depth", "plain")]


def test_the_wheel_carries_licences_and_nothing_of_ours_alone(unpacked: Path) -> None:
    """Fonts come with their licence; tests, output and tools stay out."""
    names = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()}
    project = "leaflets/_project"
    assert f"{project}/content.yaml" in names
    assert f"{project}/templates/fonts/noto-sans/LICENSE.txt" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "output/", "tools/")) or "__pycache__" in name]
