"""What is counted in a text: the symbols of C.1 of the standards note, raw and without medical names (D.1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from leaflets.language.readability.sentences import Sentence
from leaflets.language.readability.syllables import syllables
from leaflets.language.readability.terms import Excluder
from leaflets.language.readability.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """The numbers that formulas read.

    `words` and `sentences` are all of them. Words left out because they are medical names are missing from `lettered`
    and from what is counted on it (letters, characters, long words); numbers that no speller can say are missing from
    `voiced` besides, and so from all that is counted on that (syllables, words of one, three or four of them).
    """

    words: int
    sentences: int
    lettered: int = 0
    letters: int = 0
    characters: int = 0
    long_words: int = 0
    voiced: int = 0
    syllables: int = 0
    single: int = 0
    three_up: int = 0
    four_up: int = 0

    @property
    def asl(self) -> float:
        """Mean words in a sentence, `ASL`."""
        return self.words / max(1, self.sentences)

    @property
    def asw(self) -> float:
        """Mean syllables in a word, `ASW`."""
        return self.syllables / max(1, self.voiced)

    @property
    def awl(self) -> float:
        """Mean letters in a word, `AWL`."""
        return self.letters / max(1, self.lettered)

    def voiced_percent(self, count: int) -> float:
        """A share of the words whose syllables are known."""
        return 100 * count / max(1, self.voiced)

    def lettered_percent(self, count: int) -> float:
        """A share of the words whose letters count."""
        return 100 * count / max(1, self.lettered)


def count(sentences: Iterable[Sentence], language: str, exceptions: Mapping[str, int], excluder: Excluder) -> Counts:
    """Count sentences, leaving out what the excluder names (D.1: out of the means, never out of W and S)."""
    listed = list(sentences)
    left = [token for sentence in listed for token in excluder.left_in(sentence.tokens)]
    spoken = [number for token in left if (number := syllables(token, language, exceptions)) is not None]
    letters = [token.letters for token in left]
    return Counts(
        words=sum(len(sentence.tokens) for sentence in listed),
        sentences=len(listed),
        lettered=len(left),
        letters=sum(letters),
        characters=sum(token.characters for token in left),
        long_words=sum(number > 6 for number in letters),
        voiced=len(spoken),
        syllables=sum(spoken),
        single=sum(number == 1 for number in spoken),
        three_up=sum(number >= 3 for number in spoken),
        four_up=sum(number >= 4 for number in spoken),
    )


def unspoken(tokens: Iterable[Token], language: str, exceptions: Mapping[str, int]) -> int:
    """How many words have digits that no speller of the language can say."""
    digits = (token for token in tokens if any(mark.isdecimal() or mark.isnumeric() for mark in token.text))
    return sum(syllables(token, language, exceptions) is None for token in digits)
