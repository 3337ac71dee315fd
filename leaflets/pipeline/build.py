"""The build: every job of the plan, alone or by several workers; the only writer to disk.

A job that fails is told and the rest is built. A file is written beside its place and then renamed, so that a reader
never meets half of one. The manifest says what was made from what.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from leaflets.model import Library
from leaflets.pipeline.leaflet import Shop
from leaflets.pipeline.plan import Job
from leaflets.problems import LeafletError, Problem, kind
from leaflets.text import FontLibrary
from leaflets.version import VERSION

CANNOT_WRITE = kind(
    "cannot-write", "A file could not be written: the folder is missing, full, or not ours to write to."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a job. `sha256` and `pages` are there when the leaflet is; `problems` say why it is not."""

    job: Job
    pages: int = 0
    sha256: str = ""
    draft: bool = False
    problems: tuple[Problem, ...] = ()

    @property
    def done(self) -> bool:
        return bool(self.sha256)


def build(
    library: Library,
    fonts: FontLibrary,
    jobs: Sequence[Job],
    output: Path,
    workers: int = 0,
    on_done: Callable[[Outcome], None] = lambda outcome: None,
) -> tuple[Outcome, ...]:
    """Make all jobs; the outcomes in the order of the jobs. `workers` 0 means as many as pay."""
    count = workers or _paying(len(jobs))
    outcomes: dict[Job, Outcome] = {}
    for outcome in _run(library, fonts, jobs, output, count):
        outcomes[outcome.job] = outcome
        on_done(outcome)
    return tuple(outcomes[job] for job in jobs)


def _paying(jobs: int) -> int:
    """A worker costs about as much to start as a few leaflets to make."""
    return 1 if jobs < 12 else min(os.cpu_count() or 1, jobs // 6)


def _run(library: Library, fonts: FontLibrary, jobs: Sequence[Job], output: Path, workers: int) -> Iterator[Outcome]:
    if workers <= 1:
        shop = Shop(library=library, fonts=fonts)
        for job in jobs:
            yield _make(shop, job, output)
        return
    with ProcessPoolExecutor(workers, initializer=_open_shop, initargs=(library, fonts)) as pool:
        for future in as_completed([pool.submit(_make_here, job, output) for job in jobs]):
            yield future.result()


_shop: list[Shop] = []
"""A worker's own shop: opened once, so that its galleys are kept from job to job."""


def _open_shop(library: Library, fonts: FontLibrary) -> None:
    _shop[:] = [Shop(library=library, fonts=fonts)]


def _make_here(job: Job, output: Path) -> Outcome:
    return _make(_shop[0], job, output)


def _make(shop: Shop, job: Job, output: Path) -> Outcome:
    try:
        made = shop.make(job)
        write(output / job.path, made.content)
    except LeafletError as error:
        return Outcome(job=job, problems=error.problems)
    except OSError as error:
        message = f'cannot write "{job.path}": {error.strerror}'
        return Outcome(job=job, problems=(Problem(CANNOT_WRITE, message),))
    digest = hashlib.sha256(made.content).hexdigest()
    return Outcome(job=job, pages=made.pages, sha256=digest, draft=made.draft, problems=made.problems)


def write(path: Path, content: bytes) -> None:
    """Write beside and rename, so that the file is either the old one or the whole new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def write_manifest(library: Library, outcomes: Sequence[Outcome], output: Path) -> tuple[Problem, ...]:
    """Write `manifest.json` into the output folder; what went wrong, if anything did."""
    try:
        write(output / "manifest.json", manifest(library, outcomes))
    except OSError as error:
        return (Problem(CANNOT_WRITE, f'cannot write "{output / "manifest.json"}": {error.strerror}'),)
    return ()


def manifest(library: Library, outcomes: Sequence[Outcome]) -> bytes:
    """The record of a build as JSON: inputs and outputs with their SHA-256, versions, states."""
    edition = library.condition.edition
    record = {
        "program": f"leaflets {VERSION}",
        "condition": library.condition.id,
        "edition": {"version": edition.version, "date": edition.date.isoformat(), "draft": edition.is_draft},
        "inputs": {one.path: one.sha256 for one in sorted(library.inputs, key=lambda one: one.path)},
        "outputs": [_line(outcome) for outcome in outcomes],
    }
    return (json.dumps(record, indent=2, ensure_ascii=False) + "\n").encode()


def _line(outcome: Outcome) -> dict[str, object]:
    job = outcome.job
    line: dict[str, object] = {
        "path": job.path,
        "clinic": job.clinic,
        "language": job.language,
        "level": job.level,
        "format": job.format,
    }
    if outcome.done:
        return line | {
            "status": "draft" if outcome.draft else "final",
            "pages": outcome.pages,
            "sha256": outcome.sha256,
        }
    return line | {"status": "failed", "problems": [str(problem) for problem in outcome.problems]}
