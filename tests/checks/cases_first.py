"""Cases for the first rules."""

from __future__ import annotations

import datetime as dt

from breaking import Case

CASES = (
    Case(rule="gov-dates-version", today=dt.date(2099, 1, 1), says="was to be reviewed by"),
    Case(rule="gov-urgent-help", old="kind: urgent", new="kind: note", says="no urgent blocks"),
)
