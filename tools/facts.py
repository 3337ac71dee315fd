"""The page that shows reviewers each figure of the leaflets: of whom it tells, how sure it is, whence, and where it is.

Written by tools/docs.py as docs/facts.md, for clinicians who check figures against the papers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from leaflets.composing import levels_of, uses_of
from leaflets.language import Speech, find_locale, say
from leaflets.language.speech import TIMES
from leaflets.model import Condition, Fact, Library, ReadingLevel, Section, Source

INTRO = """\
# The figures of {name}, for reviewers

Every number that readers meet, once: {facts} figures of edition {version} ({date}). Please hold each against its
sources and tell us, by its name in brackets, what is wrong: the figure, the people it is about, how sure we may be, or
what readers would need to know beside it.

- **Figure**: as the leaflets say it; where a range is known, that too. Easy read says shares out of 10.
- **Certainty**: how sure the evidence lets us be: high, moderate or low.
- **Evidence**: the entries of our evidence file, the collection of findings that the content was written from.
- **Caution**: what limits the figure. It is written for you; the leaflets may say less of it.
- **Said in**: the section, the block in it, and the reading levels at which readers meet the figure.

Figures stand under the section that says them first. Written by `make docs` from `content.yaml`: do not edit.
"""

Places = Mapping[str, Sequence[tuple[Section, str, Sequence[str]]]]
"""For each fact, where it is said: the section, the block and the levels."""


def page(library: Library) -> str:
    """The whole page in Markdown."""
    condition, edition = library.condition, library.condition.edition
    frame = {name: str(words) for name, words in library.frame}
    speech = Speech(locale=find_locale(condition.language), frame=frame)
    said = places(condition, library.levels)
    count, date = len(condition.facts), speech.date(edition.date)
    parts = [INTRO.format(name=condition.name.lower(), facts=count, version=edition.version, date=date)]
    for section in (*condition.sections, None):
        facts = [fact for fact in condition.facts if _first(said, fact) is section]
        if facts:
            parts.append(f"## {_title(section, library.levels) if section else 'Said in no leaflet'}\n")
            parts += [_entry(fact, said.get(fact.id, ()), library, speech) for fact in facts]
    return "\n".join(parts)


def places(condition: Condition, levels: Sequence[ReadingLevel]) -> Places:
    """Where each fact is said, in reading order, the levels from easy to hard."""
    found: dict[str, dict[tuple[str, str], tuple[Section, str, list[str]]]] = {}
    for section in condition.sections:
        for block in section.blocks:
            for level in (one.id for one in levels if one.id in levels_of(block) and one.id in section.title):
                for fact in uses_of(block, level, condition).facts:
                    key = section.id, block.id
                    found.setdefault(fact, {}).setdefault(key, (section, block.id, []))[2].append(level)
    return {fact: tuple(where.values()) for fact, where in found.items()}


def _first(said: Places, fact: Fact) -> Section | None:
    where = said.get(fact.id, ())
    return where[0][0] if where else None


def _title(section: Section, levels: Sequence[ReadingLevel]) -> str:
    """The section's heading at the hardest level that has it."""
    return str([section.title[level.id] for level in levels if level.id in section.title][-1])


def _entry(fact: Fact, where: Sequence[tuple[Section, str, Sequence[str]]], library: Library, speech: Speech) -> str:
    """One fact: its name, then a line for each thing that is known of it."""
    condition, levels = library.condition, library.levels
    tenths = any(level.icons == 10 and level.id in at for level in levels for _, _, at in where)
    lines = {
        "Figure": "; ".join(_figure(fact, tenths, speech)).replace("\u00a0", " "),
        "Of whom": fact.group,
        "Over what time": fact.period,
        "Largest study": fact.size and speech.number(fact.size),
        "Certainty": fact.certainty,
        "Sources": "; ".join(_source(condition.source(id)) for id in fact.sources),
        "Evidence": ", ".join(fact.basis),
        "Caution": fact.caveat,
        "Said in": "; ".join(f"*{_title(one, levels)}*, {block} ({', '.join(at)})" for one, block, at in where),
    }
    what = fact.what.partition("; ")[0]
    told = (f"- **{name}**: {str(text).strip()}" for name, text in lines.items() if text)
    return "\n".join([f"### {what[:1].upper()}{what[1:]} [{fact.id}]", "", *told, ""])


def _figure(fact: Fact, tenths: bool, speech: Speech) -> Iterator[str]:
    """The figure in words, with its range, and out of 10 where a level says it so."""
    full, ranged = say(fact, "", 100, speech), say(fact, "range", 100, speech)
    of = fact.counted or ("" if fact.unit in TIMES else fact.unit)
    limit = fact.what.partition("; ")[2]
    yield f"{limit} {full} {of}".strip()
    if ranged != full:
        yield f"range {ranged}"
    if tenths and (short := say(fact, "", 10, speech)) != full:
        yield f"in easy read {short}"


def _source(source: Source) -> str:
    """Authors and year, linked to the paper where its number is known."""
    name = ", ".join((str(source.authors), *((str(source.year),) if source.year else ())))
    link = f"https://doi.org/{source.doi}" if source.doi else source.url
    if not link and source.pmid:
        link = f"https://pubmed.ncbi.nlm.nih.gov/{source.pmid}/"
    return f"[{name}]({link})" if link else f"{name}: {source.title}, {source.where}"
