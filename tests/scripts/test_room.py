"""Room for high writing: lines stand as far apart as their letters need, and no further."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pseudo import pseudo
from sentences import SENTENCES

from leaflets.makeup.furniture import lift_of
from leaflets.model import Library
from leaflets.pipeline import Job, Shop
from leaflets.primitives import Paragraph, Run, rich
from leaflets.setting import Bench, stylesheet
from leaflets.setting.galley import GlyphRun
from leaflets.text import FontLibrary, Writing, writing_of
from leaflets.words import Words

JOB = Job(clinic="example", language="x", condition="wandering-sock", level="plain", format="a4")


def bench_in(language: str, library: Library, fonts: FontLibrary) -> tuple[Bench, float]:
    """A bench in the language, and how much its foot must be raised."""
    maker = Shop(library=library if language == "en-GB" else pseudo(library, language), fonts=fonts)
    commission = maker.commission(JOB)
    bench = maker.bench(commission)
    return bench, lift_of(commission.format, commission.running(1), bench)


def test_the_foot_has_room_beside_the_widest_page_number(second: Library, fonts: FontLibrary) -> None:
    """A long number of the last page may push the foot to a new line, which needs room on every page."""
    maker = Shop(library=second, fonts=fonts)
    commission = maker.commission(JOB)
    bench = maker.bench(commission)
    words = replace(commission.running(1), foot=rich(Words("Foot " * 13)))
    numbers = (rich(Words("1 of 2")), rich(Words("Page number 2 of all of 2 pages")))
    short, long = (replace(words, pages=pages) for pages in (numbers[:1], numbers))
    assert lift_of(commission.format, long, bench) > lift_of(commission.format, short, bench)


@pytest.mark.parametrize("language", SENTENCES)
def test_no_manner_of_text_is_tighter_than_its_ink(language: str, second: Library) -> None:
    """Headings, labels, cells and the foot have the least leading of their writing, for letters as large as theirs."""
    writing = writing_of(language)
    for level in second.levels:
        for _, style in stylesheet(level, 0.5, writing).styles:
            assert style.leading >= style.size * writing.size * writing.least - 0.01


def test_latin_leading_is_the_levels(second: Library) -> None:
    """Nothing is added where nothing is needed."""
    for level in second.levels:
        body = stylesheet(level, 0.5, Writing())["body"]
        assert body.leading == body.size * level.leading


def test_a_word_in_high_writing_makes_room_for_itself(second: Library, fonts: FontLibrary) -> None:
    """An Urdu name in an English paragraph pushes its own line down; the other lines stay where they were."""
    bench, _ = bench_in("en-GB", second, fonts)
    words = (
        Run(text=Words("This leaflet is also in " * 8)),
        Run(text=Words("اردو", None, "ur")),
        Run(text=Words(", ask us. " * 30)),
    )
    strips = bench.set(Paragraph(text=words), 300.0).strips
    heights = [strip.height for strip in strips]
    usual = bench.styles["body"].leading
    assert sum(height > usual for height in heights) == 1
    assert heights.count(usual) == len(heights) - 1


def test_a_line_has_one_baseline(second: Library, fonts: FontLibrary) -> None:
    """Latin and Arabic words of a line stand on the same line, whatever their faces."""
    bench, _ = bench_in("ar", second, fonts)
    galley = bench.set(Paragraph(text=rich(Words("يسبب HFS تشنج Botox 100 نصف", None, "ar"))), 400.0)
    (strip,) = galley.strips
    runs = [mark for mark in strip.marks if isinstance(mark, GlyphRun)]
    assert len({run.face for run in runs}) == 2
    assert len({run.y for run in runs}) == 1


def test_the_foot_is_raised_where_it_must_be(second: Library, fonts: FontLibrary) -> None:
    """Latin feet stand where the format says; those of Nastaliq are raised, so that printers can print them."""
    assert bench_in("en-GB", second, fonts)[1] == 0
    assert bench_in("ur", second, fonts)[1] > 0
