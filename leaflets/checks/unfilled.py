"""What stands where something was to be filled in: the notes that writers and translators leave for themselves.

Marks in capitals only: "todo" is a word of Spanish.
"""

from __future__ import annotations

import re

UNFILLED = re.compile(
    r"""(?-i:\b(?:TODO|FIXME|TBC|TBA|TBD|XXX+)\b) | lorem\s+ipsum | \?\?\? | \{[\w.]+\} | <[a-z ]+>
    | \[(?:insert|translate|your|name|clinic|phone|date)\b[^\]]*\]
    | \b(?:insert|enter|type)\s+(?:text|name|number|here)\b | \byour\s+(?:clinic|hospital)\s+name\b
    | \b(?:placeholder|dummy\s+text)\b""",
    re.VERBOSE | re.IGNORECASE,
)
