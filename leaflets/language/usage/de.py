"""German: shortened phrases and the two registers. Words to avoid and verbs are not written down yet."""

from __future__ import annotations

import re

from leaflets.language.usage.record import Usage

USAGE = Usage(
    latin={
        "z. b.": "zum Beispiel",
        "d. h.": "das heißt",
        "u. a.": "unter anderem",
        "i. d. r.": "meistens",
        "usw": "nennen Sie den Rest",
        "etc": "nennen Sie den Rest",
        "bzw": "oder",
        "ggf": "vielleicht",
        "evtl": "vielleicht",
        "ca": "etwa",
    },
    # A "Sie" that opens a sentence may mean "she" or "they", so only one inside a sentence counts.
    formal=re.compile(r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b"),
    informal=re.compile(r"\b(?:du|dich|dir|dein(?:e[mnrs]?)?)\b", re.IGNORECASE),
)
