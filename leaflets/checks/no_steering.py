"""gov-no-steering."""

from __future__ import annotations

from collections.abc import Iterator

from leaflets.checks.rules import ERROR, WARNING, Finding, rule
from leaflets.checks.views import LevelView, Text
from leaflets.checks.wording import Phrases, found, language_of

_SHOULD = ("you should", "you must", "you ought to")
_ANYWHERE: Phrases = {
    "en": (
        *(f"{should} {verb}" for should in _SHOULD for verb in ("choose", "opt for", "pick", "go for")),
        *(f"the best {thing}" for thing in ("choice", "option", "treatment")),
        *("we recommend", "we advise you to have", "gold standard", "treatment of choice", "wonder drug", "miracle"),
        *("most sensible", "only sensible"),
    ),
}
"""What steers wherever it stands."""
_OF_CHOICES: Phrases = {
    "en": (
        *("best", "safest", "ideal", "perfect", "superior", "inferior", "simplest", "easiest", "most effective"),
        *("safe", "completely safe", "gentle", "painless", "harmless", "excellent", "outstanding", "unbeatable"),
        *("recommended", "preferred", "first choice", "of course", "obviously", "clearly", "simply", "merely"),
        *("unfortunately", "fortunately", "luckily", "sadly", "risky", "drastic", "last resort", "guaranteed", "cures"),
        *(f"{should} {verb}" for should in _SHOULD for verb in ("have", "take", "try", "start", "wait", "avoid")),
    ),
}
"""What steers in the words that describe a choice: its name, its answers, the captions of its figures."""

_DENIED: Phrases = {"en": ("not", "no", "nobody", "no one", "never", "nor", "whether", "if", "how", "cannot", "which")}
"""What makes the same words a question or a denial: whether it is safe, nobody knows which is best."""


@rule("gov-no-steering", WARNING, source="NICE ECD8, IPDAS")
def no_steering(view: LevelView) -> Iterator[Finding]:
    """The leaflet helps to choose and does not choose. Words that praise or run down a choice ("best", "safest", "you
    should have") are a warning: in the option grid and its figures a longer list holds than in running text, and
    questions that the reader may ask are free. Say what happens to how many people instead. Bold in the answers of
    one choice and not of the others is an error, because it points at it. The grid sets all choices in the same type;
    there is nothing to check in that. Not checked: tone, order, and what is left unsaid; people must judge those.
    """
    for text in view.texts:
        if text.block is None or text.block.kind in ("questions", "urgent"):
            continue
        lists = (_ANYWHERE, _OF_CHOICES) if _describes(text) else (_ANYWHERE,)
        phrases = (one for phrases in lists for one in found(text.said, phrases, language_of(view, text), _DENIED))
        for phrase in dict.fromkeys(one.casefold() for one in phrases):
            message = f'"{phrase}" steers the reader towards a choice or away from it'
            hint = "say what happens, and to how many people"
            yield Finding(message=message, place=text.place, hint=hint)
    yield from _bold(view)


def _describes(text: Text) -> bool:
    """Whether a text describes a choice."""
    kind = text.block.kind if text.block else ""
    return text.role in ("answer", "choice") or (kind in ("option-grid", "icon-array") and text.role != "question")


def _bold(view: LevelView) -> Iterator[Finding]:
    """Answers with bold, where not every choice has bold in its answer to the same question."""
    answers = [text for text in view.of("answer") if "**" in text.words]
    for text in answers:
        if {one.choice for one in view.of("answer")} - {one.choice for one in answers if one.question == text.question}:
            message = f'the answer of "{text.choice}" to "{text.question}" is bold, and not that of every choice'
            yield Finding(message=message, place=text.place, severity=ERROR, hint="remove the ** around it")
