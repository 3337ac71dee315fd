"""Spanish: shortened phrases and the two registers. Words to avoid and verbs are not written down yet."""

from __future__ import annotations

import re

from leaflets.language.usage.record import Usage

USAGE = Usage(
    latin={
        "p. ej.": "por ejemplo",
        "etc": "nombre el resto",
        "aprox": "unos, unas",
        "ud": "usted",
        "uds": "ustedes",
    },
    # "Ustedes" is everybody's plural in America, and "su" may be his or hers: neither tells the register.
    formal=re.compile(r"\busted\b", re.IGNORECASE),
    informal=re.compile(r"\b(?:tú|te|ti|tu|tus|contigo|tuy[oa]s?)\b", re.IGNORECASE),
)
