"""The catalogues of translations: `locales/TAG.po`, one for each language; for another content, `locales/ID.TAG.po`."""

from __future__ import annotations

from pathlib import Path

from leaflets.localising.po import read_po
from leaflets.model import Catalogue
from leaflets.problems import Place, Severity, kind
from leaflets.reading import characters
from leaflets.reading.findings import Findings
from leaflets.reading.shelf import Shelf
from leaflets.reading.values import is_language

BAD_FILE_NAME = kind(
    "bad-catalogue-name",
    """A file in locales/ is named by the language of its translations: es.po, zh-Hans.po (BCP 47: the language in small
    letters, then, if it matters, the script or the country). Rename it.""",
)

OTHER_CONDITION = kind(
    "other-condition",
    """A file in locales/ was made for another condition than the one in content.yaml, and is not used.
    Translations of a condition that is built with --content stand in locales/ID.TAG.po, where ID is the id of the
    condition.""",
    Severity.WARNING,
)


def catalogue_path(project: Path, tag: str, condition: str = "") -> Path:
    """Where a language's translations stand. `condition` is the id of a content that is not the project's own."""
    return project / "locales" / (f"{condition}.{tag}.po" if condition else f"{tag}.po")


def read_catalogues(shelf: Shelf, findings: Findings, condition: str, *, own: bool) -> tuple[Catalogue, ...]:
    """The sound catalogues of a condition, by language; `own` if it is the project's. A broken one is told of and left
    out, and so is one that was made for another condition.
    """
    found = []
    for path in shelf.folder(shelf.project / "locales", "*.po"):
        owner, _, tag = path.stem.rpartition(".")
        if owner != ("" if own else condition):
            continue
        file = shelf.name(path)
        if not is_language(tag):
            findings.add(BAD_FILE_NAME, f'"{tag}" is not a language tag', Place(file), "es, ar, zh-Hans")
            continue
        content = shelf.take(path, findings)
        text = None if content is None else characters.decode(content, file, findings)
        if text is None:
            continue
        read = read_po(text, file, tag)
        findings.extend(read.problems)
        if read.catalogue is None:
            continue
        if read.catalogue.condition not in ("", condition):
            message = f'these are translations of "{read.catalogue.condition}", not of "{condition}"'
            findings.add(OTHER_CONDITION, message, Place(file), f"call it {read.catalogue.condition}.{tag}.po")
        else:
            found.append(read.catalogue)
    return tuple(found)
