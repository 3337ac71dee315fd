"""What SVG says about paint: presentation attributes and `style` come in, a `Style` with palette colours goes out.

Inherited as CSS asks. What a leaflet cannot print alike everywhere (transparency, gradients, dashes, effects) raises
`SvgError`; what has no meaning for filled and stroked shapes (fonts, rendering hints, a drawing program's own marks) is
ignored.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from leaflets.problems import brief, nearest
from leaflets.reading.svg_numbers import NUMBER, SvgError, broken, length, unsupported

INK = "ink"
_NONE = ("none", "transparent")
_NAMES = {
    "black": "#000000", "silver": "#c0c0c0", "gray": "#808080", "grey": "#808080", "white": "#ffffff",
    "maroon": "#800000", "red": "#ff0000", "purple": "#800080", "fuchsia": "#ff00ff", "magenta": "#ff00ff",
    "green": "#008000", "lime": "#00ff00", "olive": "#808000", "yellow": "#ffff00", "orange": "#ffa500",
    "navy": "#000080", "blue": "#0000ff", "teal": "#008080", "aqua": "#00ffff", "cyan": "#00ffff",
}  # fmt: skip
_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.ASCII)
_RGB = re.compile(rf"rgb\(\s*({NUMBER}%?)\s*[, ]\s*({NUMBER}%?)\s*[, ]\s*({NUMBER}%?)\s*\)")
_VAR = re.compile(r"var\(\s*--([a-z][a-z0-9-]*)\s*(?:,.*)?\)", re.DOTALL)

_HARMLESS = {
    "clip-path": ("none",),
    "filter": ("none",),
    "marker": ("none",),
    "marker-end": ("none",),
    "marker-mid": ("none",),
    "marker-start": ("none",),
    "mask": ("none",),
    "mix-blend-mode": ("normal",),
    "paint-order": ("normal", "fill", "fill stroke", "fill stroke markers"),
    "stroke-dasharray": ("none",),
    "transform-box": ("view-box",),
    "transform-origin": ("0", "0 0", "0px 0px"),
    "vector-effect": ("none",),
}
_INSTEAD = {
    "clip-path": "cut the shape itself (in a drawing program: intersect)",
    "mask": "cut the shape itself (in a drawing program: intersect)",
    "stroke-dasharray": "draw each dash as a line of its own",
    "mix-blend-mode": "give the shape the colour that should be seen",
}
OPACITIES = ("opacity", "fill-opacity", "stroke-opacity")
PROPERTIES = frozenset(
    ("color", "display", "fill", "fill-rule", "stroke", "stroke-width", "visibility", *OPACITIES, *_HARMLESS)
)
# Of no consequence here: a Drawing's line ends and corners are always round.
IGNORED = frozenset(("stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dashoffset", "clip-rule"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How the shapes of an element are painted. `fill` and `stroke` are colours, "currentcolor" or None."""

    fill: str | None = "#000000"
    stroke: str | None = None
    width: float = 1.0
    even_odd: bool = False
    colour: str = INK
    hidden: bool = False
    gone: bool = False
    fill_seen: bool = True
    stroke_seen: bool = True

    @property
    def filled(self) -> str | None:
        return self._paint(self.fill) if self.fill_seen else None

    @property
    def stroked(self) -> str | None:
        return self._paint(self.stroke) if self.stroke_seen and self.width > 0 else None

    def _paint(self, colour: str | None) -> str | None:
        return self.colour if colour == "currentcolor" else colour


def declared(attributes: Mapping[str, str]) -> dict[str, str]:
    """The properties of an element: what `style` says goes before the attributes of the same name."""
    found = {name: value.strip() for name, value in attributes.items() if name in PROPERTIES}
    style = re.sub(r"/\*.*?\*/", " ", attributes.get("style", ""), flags=re.DOTALL)
    for line in style.split(";"):
        name, colon, value = line.partition(":")
        if colon:
            found[name.strip().lower()] = value.removesuffix("!important").strip()
        elif line.strip():
            raise broken(f'"{brief(line)}" in a style has no colon')
    return found


def misspelt(name: str) -> SvgError | None:
    """A fault for a name that is nearly one of ours and surely meant so; None for anything else."""
    ours = (*PROPERTIES, *IGNORED)
    # Closer than a hint needs to be: "role" is not a misspelt "stroke".
    if name in ours or not difflib.get_close_matches(name, ours, n=1, cutoff=0.8):
        return None
    return unsupported(f'"{brief(name)}" is not a property of shapes', nearest(name, ours))


class Styler:
    """Reads styles; knows the names of the project's colours and what the file's own colours stand for."""

    def __init__(self, tokens: Mapping[str, str], palette: Collection[str] | None, whole: float) -> None:
        self._palette = palette
        self._tokens = {literal.lower(): token for literal, token in tokens.items()}
        self._whole = whole
        self._readers: dict[str, Callable[[Style, str], Style]] = {
            "color": lambda style, value: replace(style, colour=self._current(value, style)),
            "display": lambda style, value: replace(style, gone=style.gone or value == "none"),
            "fill": lambda style, value: replace(style, fill=self.colour(value)),
            "fill-opacity": lambda style, value: replace(style, fill_seen=_seen(value)),
            "fill-rule": lambda style, value: replace(style, even_odd=value == "evenodd"),
            "opacity": lambda style, value: replace(style, gone=style.gone or not _seen(value)),
            "stroke": lambda style, value: replace(style, stroke=self.colour(value)),
            "stroke-opacity": lambda style, value: replace(style, stroke_seen=_seen(value)),
            "stroke-width": lambda style, value: replace(style, width=_width(value, self._whole)),
            "visibility": lambda style, value: replace(style, hidden=value in ("hidden", "collapse")),
        }

    def style(self, parent: Style, properties: Mapping[str, str]) -> tuple[Style, list[SvgError]]:
        """The style of an element, and all that is wrong with what it says."""
        style, faults = parent, []
        for name, value in sorted(properties.items()):
            try:
                style = self._one(style, name, value)
            except SvgError as fault:
                faults.append(fault)
        return style, faults

    def _one(self, style: Style, name: str, value: str) -> Style:
        if value in _HARMLESS.get(name, (value,)):
            fault = misspelt(name)
            if fault:
                raise fault
            reader = self._readers.get(name)
            return reader(style, value) if reader and value != "inherit" else style
        raise unsupported(f'"{name}" is not supported', _INSTEAD.get(name, "remove it, or draw it as shapes"))

    def _current(self, value: str, style: Style) -> str:
        colour = self.colour(value)
        return style.colour if colour in (None, "currentcolor") else str(colour)

    def colour(self, value: str) -> str | None:
        """A palette token, a literal "#rrggbb", "currentcolor", or None for no paint."""
        value = value.strip()
        token, small = _VAR.fullmatch(value), value.lower()
        if token:
            return self._token(token[1])
        if small in _NONE:
            return None
        if small == "currentcolor":
            return small
        if small.startswith("url("):
            raise unsupported("gradients and patterns are not supported", "fill the shape with one plain colour")
        literal = _literal(small)
        return self._tokens.get(literal, literal)

    def _token(self, name: str) -> str:
        if self._palette is not None and name not in self._palette:
            raise broken(f'"{brief(name)}" is not a colour of the palette', nearest(name, self._palette))
        return name


def _literal(value: str) -> str:
    rgb = _RGB.fullmatch(value)
    if rgb:
        parts = (round(length(part, 255.0)) for part in rgb.groups())
        return "#" + "".join(f"{min(max(part, 0), 255):02x}" for part in parts)
    if value in _NAMES:
        return _NAMES[value]
    if not _HEX.fullmatch(value):
        hint = nearest(value, _NAMES) or 'write "#rrggbb", or "var(--brand)" for a colour of the palette'
        raise broken(f'"{brief(value)}" is not a colour that is known here', hint)
    return value if len(value) == 7 else "#" + "".join(digit * 2 for digit in value[1:])


def _seen(value: str) -> bool:
    """Whether an opacity is full; none at all is no; anything between prints differently on each device."""
    opacity = length(value, 1.0)
    if 0 < opacity < 1:
        raise unsupported("transparency is not supported", "use the colour that should be seen, without opacity")
    return opacity > 0


def _width(value: str, whole: float) -> float:
    width = length(value, whole)
    if width < 0:
        raise broken("a stroke cannot be narrower than nothing")
    return width
