"""Cases for the rules on pages and files: what an author or a clinic can write that breaks them."""

from __future__ import annotations

from breaking import Case

from leaflets.drawing import Drawing, Shape, rectangle
from leaflets.geometry import Size
from leaflets.model import Logo
from leaflets.words import Words

_SQUARE = Drawing(size=Size(20.0, 20.0), shapes=(Shape(steps=rectangle(0, 0, 20, 20), fill="brand"),))
_ADDRESS = "https://socks.example.org/survey"

CASES = (
    Case(
        rule="lay-easy-pair",
        old="        pictures: [wait, home, good]\n",
        new="",
        at="id: straighten",
        says="without a picture",
        level="easy",
    ),
    Case(
        rule="lay-line-breaks",
        old="          Your sock turns round while you walk.\n          We call",
        new="          Your sock turns round while you walk. We call",
        at="while you walk. We call",
        says='"We call this drift." does not begin on a line of its own',
        level="easy",
    ),
    Case(
        rule="lay-type-style",
        old="          It does not harm your foot.",
        new="          IT DOES NOT HARM your foot.",
        says="capitals",
        level="easy",
    ),
    Case(
        rule="lay-type-style",
        old="plain: There is no wrong choice. What matters to you decides, and you can change your mind later.",
        new="plain: '**There is no wrong choice" + " at all" * 60 + ".**'",
        at="**There is no wrong choice",
        says="of the running text is bold",
    ),
    Case(
        rule="lay-page-budget",
        old="plain: There is no wrong choice.",
        new="plain: There is no wrong choice" + " at all" * 600 + ".",
        says="words, 1300 are expected",
    ),
    Case(
        rule="ua-alt",
        old="Taller socks help about {tall_stays} people.",
        new="Taller socks help about {tall_stays} people" + ", and then there is more to say" * 8 + ".",
        at="and then there is more",
        says="at most 250 are heard out",
    ),
    Case(
        rule="ua-alt",
        clinic=(("logo", Logo(picture=_SQUARE, alt=Words("img/logo.svg"))),),
        says="a file's name as its alternate text",
    ),
    Case(
        rule="ua-links",
        old=f"[the survey]({_ADDRESS})",
        new=f"[here]({_ADDRESS})",
        at=f"[here]({_ADDRESS})",
        says='"here" does not say where',
        level="in-depth",
    ),
    Case(
        rule="ua-links",
        old=f"[the survey]({_ADDRESS})",
        new="[the survey](https://www.nowhere.example.org/page)",
        says="which is not printed",
        level="in-depth",
    ),
)
