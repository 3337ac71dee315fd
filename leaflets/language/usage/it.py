"""Italian: shortened phrases and the two registers. Words to avoid and verbs are not written down yet."""

from __future__ import annotations

import re

from leaflets.language.usage.record import Usage

USAGE = Usage(
    latin={
        "p. es.": "per esempio",
        "ad es.": "per esempio",
        "ecc": "nomini il resto",
        "etc": "nomini il resto",
        "ca": "circa",
    },
    # A "Lei" that opens a sentence may mean "she", so only one inside a sentence counts.
    formal=re.compile(r"(?<=[a-zàèéìòù,] )(?:Lei|Suo|Sua|Suoi|Sue)\b"),
    informal=re.compile(r"\b(?:tu|tuo|tua|tuoi|tue)\b", re.IGNORECASE),
)
