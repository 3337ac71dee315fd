"""Numbers, ranges, shares, times and dates as a locale says them.

Digits, separators and plurals come from Babel (CLDR); the few words between the numbers ("out of", "to") are frame
words, translated like any other text. What must stay on one line is joined with no-break spaces (U+00A0).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias, cast

import babel
from babel.dates import format_date, format_timedelta
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

from leaflets.language.locales import Locale

_Span: TypeAlias = Literal["year", "month", "week", "day", "hour", "minute"]
_SECONDS = {
    "minutes": 60,
    "hours": 3600,
    "days": 86_400,
    "weeks": 604_800,
    "months": 2_592_000,
    "years": 31_536_000,
}
TIMES = tuple(_SECONDS)
"""Units of time that are said in the reader's language."""
_NEVER = 1_000_000_000.0
"""Threshold beyond which Babel would say a span in the next larger unit."""

_own_digits = "default"
"""The locale's own numbering system. Babel takes only its separators from there; the digits are put in here."""
_ZEROS = {
    "arab": 0x0660,
    "arabext": 0x06F0,
    "nkoo": 0x07C0,
    "deva": 0x0966,
    "beng": 0x09E6,
    "tibt": 0x0F20,
    "mymr": 0x1040,
    "olck": 0x1C50,
    "mtei": 0xABF0,
    "cakm": 0x11136,
    "hmnp": 0x1E140,
    "adlm": 0x1E950,
}
"""The zero of each numbering system that is some locale's own (CLDR); all others write 0 to 9."""
_TURNING = dict.fromkeys((0x061C, 0x200E, 0x200F))
"""Invisible marks that CLDR sets beside signs; direction is the text engine's business."""
_MANY = (3.0, 11.0, 100.0, 5.0)
"""Numbers of each plural form that a range may take its unit from (CLDR: few, many, other)."""
GLUE = "\u00a0"
"""The no-break space that holds a figure together."""
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
        return babel.Locale.parse(self.locale.cldr, sep="-")

    def number(self, value: float) -> str:
        """A number with the locale's digits and separators, at most one decimal."""
        return _decimal(value, ".#", self._babel)

    def grade(self, value: float) -> str:
        """A school grade with the locale's separator, always with one decimal."""
        return _decimal(value, ".0", self._babel)

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
        said = format_percent(value / total, format="#,##0.#%", locale=self._babel, numbering_system=_own_digits)
        return _told(said, self._babel)

    def quantity(self, said: str, last: float, unit: str) -> str:
        """A number or range (already said) with its unit of time; `last` decides the plural.

        Some languages have a word of its own for two ("two weeks" in Arabic), which can stand for the number alone.
        """
        told = self._time(last, unit)
        if self.number(last) not in told and said != self.number(last):
            last = next(number for number in _MANY if self.number(number) in self._time(number, unit))
            told = self._time(last, unit)
        return glued(told.replace(self.number(last), said, 1))

    def _time(self, number: float, unit: str) -> str:
        """A number with its unit. Babel's units miss plural forms that its time spans have, so whole numbers are said
        as spans.
        """
        if number == int(number):
            span = dt.timedelta(seconds=int(number) * _SECONDS[unit])
            name = cast(_Span, unit.removesuffix("s"))
            told = format_timedelta(span, granularity=name, threshold=_NEVER, format="long", locale=self._babel)
            return _told(told, self._babel)
        # CLDR leaves out a long form that is like the short one (UTS #35, 4.1), and Babel does not look there.
        named = f"duration-{unit.removesuffix('s')}"
        forms = (
            format_unit(number, named, length, locale=self._babel, numbering_system=_own_digits)
            for length in ("long", "short")
        )
        return _told(next(form for form in forms if named not in form), self._babel)

    def date(self, day: dt.date) -> str:
        """A day, written out as the locale does."""
        return _told(format_date(day, format="long", locale=self._babel), self._babel)


def _decimal(value: float, decimals: str, locale: babel.Locale) -> str:
    """A number in the locale's own groups (India writes 1,23,456), with so many decimals."""
    pattern = str(locale.decimal_formats[None].pattern).partition(".")[0] + decimals
    return _told(format_decimal(value, format=pattern, locale=locale, numbering_system=_own_digits), locale)


def _told(said: object, locale: babel.Locale) -> str:
    """What Babel says, with the locale's own digits and percent sign."""
    return str(said).translate(_signs(locale))


@cache
def _signs(locale: babel.Locale) -> Mapping[int, str | None]:
    """The locale's own digits for those of ASCII, and its percent sign."""
    system = locale.default_numbering_system
    zero = _ZEROS.get(system, ord("0"))
    percent = locale.number_symbols.get(system, {}).get("percentSign", "%").translate(_TURNING)
    return {ord("0") + digit: chr(zero + digit) for digit in range(10)} | {ord("%"): percent} | _TURNING
