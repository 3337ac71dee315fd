"""gov-generic-names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaflets.checks.brand_names import GENERIC_NAMES
from leaflets.checks.rules import ERROR, Finding, rule
from leaflets.checks.views import LevelView

_KNOWN = {brand.casefold(): brand for brand in GENERIC_NAMES}
_BRAND = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, _KNOWN))})(?!\w)", re.IGNORECASE)
_MARKED = re.compile(r"(\w[\w-]*)\s?[®™]")


@rule("gov-generic-names", ERROR, source="EQIP 26, QRD templates")
def generic_names(view: LevelView) -> Iterator[Finding]:
    """A medicine is called by its generic name, which is the same everywhere and on every box; a trade name may follow
    it, never stand alone or first. Trade names are those of `brand_names.py`, and any word with ® or ™. Write
    "botulinum toxin (Botox)", or the generic name alone. Sources keep their titles as they are. Not checked: trade
    names that the list does not have.
    """
    said = ""
    for text in view.texts:
        here = text.said.casefold()
        said = f"{said}\n{here}"
        for match in _BRAND.finditer(text.said):
            generic = GENERIC_NAMES[_KNOWN[match.group().casefold()]]
            if not any(name in said for name in generic):
                message = f'the trade name "{match.group()}" stands without "{generic[0]}"'
                hint = "write the generic name first, or alone"
                yield Finding(message=message, place=text.place, hint=hint)
        for match in _MARKED.finditer(text.said):
            if match[1].casefold() not in _KNOWN:
                message = f'"{match[1]}" is a trade name: its sign stands beside it'
                yield Finding(message=message, place=text.place, hint="write the generic name, and no ® or ™")
