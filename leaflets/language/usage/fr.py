"""French: shortened phrases and the two registers. Words to avoid and verbs are not written down yet."""

from __future__ import annotations

import re

from leaflets.language.usage.record import Usage

USAGE = Usage(
    latin={
        "p. ex.": "par exemple",
        "c.-à-d.": "c'est-à-dire",
        "cf": "voir",
        "etc": "nommez le reste",
        "env": "environ",
    },
    formal=re.compile(r"\b(?:vous|votre|vos|vôtres?)\b", re.IGNORECASE),
    informal=re.compile(r"\b(?:tu|toi|tes|tien(?:ne)?s?)\b", re.IGNORECASE),
)
