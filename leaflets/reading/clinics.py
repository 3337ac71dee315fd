"""A clinic's file: nodes in, `Clinic` out, with everything told that is wrong in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from leaflets.drawing import Drawing, Picture
from leaflets.geometry import Size
from leaflets.model import Brand, Clinic, Emergency, Logo, Phone
from leaflets.problems import Kind, Place, brief, nearest
from leaflets.reading import values
from leaflets.reading.fields import Fields, items
from leaflets.reading.findings import Desk, Findings
from leaflets.reading.kinds import EMPTY_TEXT, MISSING_KEY, UNKNOWN_FORMAT, UNKNOWN_LEVEL, UNKNOWN_THEME
from leaflets.reading.nodes import Node, Sequence
from leaflets.reading.pictures import read_picture
from leaflets.reading.shelf import Shelf
from leaflets.words import Words, plain

DEFAULT_THEME = "calm"
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""How a clinic's folder is called: it becomes a folder of the output."""

_KEYS = (
    "name",
    "department",
    "logo",
    "brand",
    "phones",
    "emergency",
    "address",
    "web",
    "email",
    "other-formats",
    "country",
    "languages",
    "levels",
    "formats",
    "theme",
)
_USES = ("main", "appointments", "urgent", "out-of-hours", "text")
_NO_PICTURE = Drawing(size=Size(1, 1), shapes=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The names that a clinic can ask for."""

    levels: tuple[str, ...]
    formats: tuple[str, ...]
    themes: tuple[str, ...]
    palette: tuple[str, ...] = ()


def read_clinic(findings: Findings, node: Node, folder: Path, shelf: Shelf, known: Known, speaks: str) -> Clinic:
    """The clinic of a folder, in the language wanted where it says things in several. Of no use when the findings have
    failed.
    """
    desk = Desk(findings, speaks=speaks)
    fields = Fields.of(desk, node, "the clinic", _KEYS)
    theme = fields.read_maybe("theme", lambda desk, node, what: _theme(desk, node, what, known))
    return Clinic(
        id=folder.name,
        place=fields.place,
        name=fields.words("name"),
        department=fields.words_maybe("department"),
        logo=_logo(fields, folder, shelf, known.palette),
        brand=_brand(fields),
        phones=_phones(fields),
        emergency=_emergency(fields),
        address=_address(fields),
        web=fields.read_maybe("web", values.web),
        email=fields.read_maybe("email", values.email),
        other_formats=fields.words_maybe("other-formats"),
        country=plain(fields.read("country", values.country)),
        languages=_languages(fields),
        levels=_wanted(fields, "levels", known.levels, UNKNOWN_LEVEL),
        formats=_wanted(fields, "formats", known.formats, UNKNOWN_FORMAT),
        theme=theme or DEFAULT_THEME,
    )


def _theme(desk: Desk, node: Node, what: str, known: Known) -> str:
    return values.choice(desk, node, what, known.themes, UNKNOWN_THEME)


def _wanted(fields: Fields, key: str, known: tuple[str, ...], kind: Kind) -> tuple[str, ...]:
    """Names of a list that may be left out; an empty list would print nothing at all."""
    node = fields.maybe(key)
    if isinstance(node, Sequence) and not node.items:
        message = f"{fields.label(key)} is empty"
        fields.desk.findings.add(EMPTY_TEXT, message, node.place, "remove the line to have all that there are")
    return fields.known_ids(key, known, kind)


def _languages(fields: Fields) -> tuple[Words, ...]:
    what = f"a language of {fields.what}"
    return tuple(dict.fromkeys(values.language(fields.desk, item, what) for item in fields.items("languages")))


def _logo(fields: Fields, folder: Path, shelf: Shelf, palette: tuple[str, ...]) -> Logo | None:
    node = fields.maybe("logo")
    if node is None:
        return None
    logo = Fields.of(fields.desk, node, '"logo"', ("file", "alt"))
    file, alt = logo.words("file"), logo.words("alt")
    picture: Picture | None = None
    if file and file.place:
        path = shelf.inside(folder, plain(file), fields.desk.findings, file.place)
        picture = read_picture(shelf, path, fields.desk.findings, file.place, palette) if path else None
    return Logo(picture=picture or _NO_PICTURE, alt=alt)


def _brand(fields: Fields) -> Brand:
    brand = Fields.of(fields.desk, fields.need("brand"), '"brand"', ("brand", "accent"))
    return Brand(brand=brand.read("brand", values.colour), accent=brand.read_maybe("accent", values.colour))


def _phones(fields: Fields) -> tuple[Phone, ...]:
    node = fields.need("phones")
    if isinstance(node, Sequence) and not node.items:
        fields.desk.findings.add(EMPTY_TEXT, '"phones" has no number', node.place, "patients need one to ring")
    return tuple(_phone(fields.desk, item) for item in items(fields.desk, node, fields.label("phones")))


def _phone(desk: Desk, node: Node) -> Phone:
    fields = Fields.of(desk, node, "a phone", ("use", "label", "number", "hours"))
    use = fields.choice("use", _USES) or "main"
    return Phone(
        use=cast(Literal["main", "appointments", "urgent", "out-of-hours", "text"], use),
        label=fields.words("label"),
        number=fields.read("number", values.phone),
        hours=fields.words_maybe("hours"),
    )


def _emergency(fields: Fields) -> Emergency:
    what = '"emergency"'
    emergency = Fields.of(fields.desk, fields.need("emergency"), what, ("ambulance", "advice", "advice-name"))
    advice = emergency.read_maybe("advice", values.phone)
    name = emergency.words_maybe("advice-name")
    if name and advice is None:
        message = f'{what} has an "advice-name" but no "advice"'
        fields.desk.findings.add(MISSING_KEY, message, name.place, "write its number too")
    return Emergency(ambulance=emergency.read("ambulance", values.phone), advice=advice, advice_name=name)


def _address(fields: Fields) -> tuple[Words, ...]:
    return tuple(values.words(fields.desk, item, "a line of the address") for item in fields.items("address"))


def check_name(findings: Findings, name: str, known: tuple[str, ...], bad: Kind, unknown: Kind) -> bool:
    """Whether a clinic's folder can be called so and is there; told if not."""
    if name not in known:
        findings.add(unknown, f'there is no clinic "{brief(name)}"', None, nearest(name, known))
        return False
    if not NAME.fullmatch(name) or len(name) > 64:
        hint = "small letters, digits and hyphens"
        findings.add(bad, f'a clinic\'s folder cannot be called "{brief(name)}"', _at(name), hint)
        return False
    return True


def _at(name: str) -> Place:
    return Place(f"clinics/{name}")
