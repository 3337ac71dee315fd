"""Instruments that judge patient information (IPDAS, DISCERN, EQIP-36, PEMAT-P), answered as far as a machine can.

Each instrument is data in a file of its own: items in our own words, and for each either where a leaflet answers it, or
the rules that it leans on, or nothing, where people must judge. No score is made of it: half of each instrument is
judgement, and two people who have not written the leaflet give that.
"""

from __future__ import annotations

from collections.abc import Sequence

from leaflets.checks.instruments.discern import DISCERN
from leaflets.checks.instruments.eqip import EQIP
from leaflets.checks.instruments.ipdas import IPDAS
from leaflets.checks.instruments.items import Instrument, Item, Verdict
from leaflets.checks.instruments.pemat import PEMAT
from leaflets.checks.instruments.report import Answered, InstrumentReport, Scored, as_data, people_form, report, said
from leaflets.checks.views import LevelView

INSTRUMENTS = (IPDAS, DISCERN, EQIP, PEMAT)


def instrument_report(view: LevelView, instruments: Sequence[Instrument] = INSTRUMENTS) -> InstrumentReport:
    """What the instruments say of one leaflet."""
    return report(view, instruments)


__all__ = [
    "INSTRUMENTS",
    "Answered",
    "Instrument",
    "InstrumentReport",
    "Item",
    "Scored",
    "Verdict",
    "as_data",
    "instrument_report",
    "people_form",
    "said",
]
