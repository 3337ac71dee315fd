"""Numbers, ranges, shares, times and dates as a locale says them.

Digits, separators and plurals come from Babel (CLDR); the few words between the numbers ("out of", "to") are frame
words, translated like any other text. What must stay on one line is joined with no-break spaces (U+00A0).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import babel
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

from leaflets.language.locales import Locale

TIMES = {
    "minutes": "duration-minute",
    "hours": "duration-hour",
    "days": "duration-day",
    "weeks": "duration-week",
    "months": "duration-month",
    "years": "duration-year",
}
"""Units of time that are said in the reader's language, and their CLDR names."""

GLUE = "\u00a0"
"""The no-break space that holds a figure together."""
_MANY = 100
"""A number that is said as a number in every language."""
_COUNT = "\ufffc"
"""Stands for the count while a pattern is filled (OBJECT REPLACEMENT CHARACTER: in no text of ours)."""


def glued(text: str) -> str:
    """The text without a place to break a line."""
    return text.replace(" ", GLUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """One locale's way to say figures. `frame` holds the patterns `share`, `range`, `per-level` names."""

    locale: Locale
    frame: Mapping[str, str]

    @property
    def _babel(self) -> babel.Locale:
        return babel.Locale.parse(self.locale.tag, sep="-")

    def number(self, value: float) -> str:
        """A number with the locale's digits and separators, at most one decimal."""
        return str(format_decimal(value, format="#,##0.#", locale=self._babel))

    def grade(self, value: float) -> str:
        """A school grade with the locale's separator, always with one decimal."""
        return str(format_decimal(value, format="#,##0.0", locale=self._babel))

    def range(self, low: float, high: float) -> str:
        """From low to high, in words, because a dash is read aloud badly and turns round in right-to-left text."""
        return glued(self.frame["range"].format(low=self.number(low), high=self.number(high)))

    def share(self, count: str, total: int) -> str:
        """So many out of so many; a line may only end beside a count that is itself a range, and so is long."""
        pattern = glued(self.frame["share"].format(count=_COUNT, total=self.number(total)))
        if GLUE in count:
            pattern = pattern.replace(f"{_COUNT}{GLUE}", f"{_COUNT} ").replace(f"{GLUE}{_COUNT}", f" {_COUNT}")
        return pattern.replace(_COUNT, count)

    def percent(self, value: float, total: int) -> str:
        """A share in percent, for what stands in brackets after the people."""
        return str(format_percent(value / total, format="#,##0.#%", locale=self._babel))

    def quantity(self, said: str, last: float, unit: str) -> str:
        """A number or range (already said) with its unit of time; `last` decides the plural."""
        counted = self._counted(last, unit)
        if self.number(last) not in counted and said != self.number(last):
            # "Two weeks" is one word in Arabic and Hebrew, which cannot be the end of a range.
            last = _MANY
            counted = self._counted(last, unit)
        return glued(counted.replace(self.number(last), said, 1))

    def _counted(self, value: float, unit: str) -> str:
        """A number with its unit. CLDR leaves out a long form that is like the short one (UTS #35, 4.1)."""
        forms = (format_unit(value, TIMES[unit], length, locale=self._babel) for length in ("long", "short"))
        return str(next(form for form in forms if TIMES[unit] not in form))

    def date(self, day: dt.date) -> str:
        """A day, written out as the locale does."""
        return str(format_date(day, format="long", locale=self._babel))
