"""Where the time of a leaflet goes, phase by phase, cold and warm; ratios within one run, as machines are noisy.

    python benchmarks/phases.py [ROUNDS]

Cold is the first leaflet of a process after reading; warm the median of the rounds that follow, with all galleys on the
shelf. "another clinic" changes name, logo text and telephones, so only the clinic's own words are set anew.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from leaflets.composing import compose, lower
from leaflets.makeup import make_up
from leaflets.pdf import print_book
from leaflets.pipeline import Job, Shop, fonts_of
from leaflets.pipeline.leaflet import imprint_of
from leaflets.reading import read_library
from leaflets.text import read_fonts
from leaflets.words import Words

T = TypeVar("T")
ROOT = Path(__file__).parent.parent
PHASES = ("compose", "lower", "set and make up", "print")


def timed(times: dict[str, float], name: str, work: Callable[[], T]) -> T:
    """Do the work and note its milliseconds."""
    start = time.perf_counter()
    result = work()
    times[name] = (time.perf_counter() - start) * 1000
    return result


def one(shop: Shop, job: Job) -> dict[str, float]:
    """The milliseconds of each phase of one leaflet."""
    times: dict[str, float] = {}
    order = shop.commission(job)
    copy = order.copy
    blocks = timed(times, "compose", lambda: compose(copy))
    primitives = timed(times, "lower", lambda: lower(blocks, copy.level, shop.pictures(copy.clinic)))
    bench = shop.bench(order)
    book = timed(times, "set and make up", lambda: make_up(primitives, order.format, bench, order.running))
    timed(times, "print", lambda: print_book(book, imprint_of(order)))
    return times


def renamed(shop: Shop, number: int) -> Shop:
    """The same shop with a clinic of another name and number."""
    clinic = shop.library.clinics[0]
    phones = tuple(replace(one, number=Words(f"01632 9602{number % 100:02}")) for one in clinic.phones)
    other = replace(clinic, name=Words(f"Clinic number {number}", clinic.place), phones=phones)
    shop.library = replace(shop.library, clinics=(other,))
    return shop


def main(rounds: int = 20) -> None:
    """Print a table."""
    library = read_library(ROOT).library
    assert library is not None
    for level in library.levels:
        shop = Shop(library=library, fonts=read_fonts(fonts_of(ROOT)))
        job = Job(clinic="example", language="en", condition=library.condition.id, level=level.id, format="a4")
        cold = one(shop, job)
        warm = [one(shop, job) for _ in range(rounds)]
        others = [one(renamed(shop, number), job) for number in range(rounds)]
        print(f"\n{level.id:16} {'cold ms':>9} {'warm ms':>9} {'share':>6} {'another clinic / warm':>22}")
        total = sum(statistics.median(times[name] for times in warm) for name in PHASES)
        for name in PHASES:
            usual = statistics.median(times[name] for times in warm)
            other = statistics.median(times[name] for times in others)
            print(f"{name:16} {cold[name]:9.1f} {usual:9.1f} {usual / total:6.0%} {other / usual:22.2f}")
        print(f"{'whole':16} {sum(cold.values()):9.1f} {total:9.1f}")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
