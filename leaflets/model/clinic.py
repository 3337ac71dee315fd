"""A clinic: what makes the leaflet its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from leaflets.drawing import Picture
from leaflets.problems import Place
from leaflets.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A number to ring. `use` says for what: `main` is the card's large number."""

    use: Literal["main", "appointments", "urgent", "out-of-hours", "text"]
    label: Words
    number: Words
    hours: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Emergency:
    """Whom to ring where this clinic is. They differ by country and are never left in from another one."""

    ambulance: Words
    advice: Words | None = None
    advice_name: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """The clinic's mark and what it says in words."""

    picture: Picture
    alt: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """Colours as the clinic gave them, `#rrggbb`. The palette darkens them until they can be read."""

    brand: Words
    accent: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """One clinic and what it wants printed. Empty `languages` or `levels` mean: all there are."""

    id: str
    place: Place
    name: Words
    department: Words | None
    logo: Logo | None
    brand: Brand
    phones: tuple[Phone, ...]
    emergency: Emergency
    address: tuple[Words, ...]
    web: Words | None
    email: Words | None
    other_formats: Words | None
    country: str
    languages: tuple[str, ...]
    levels: tuple[str, ...]
    formats: tuple[str, ...]
    theme: str

    @property
    def main_phone(self) -> Phone:
        return next((p for p in self.phones if p.use == "main"), self.phones[0])
