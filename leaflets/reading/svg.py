"""SVG: the text of a file comes in, a `Drawing` goes out. Strict, bounded, and it fetches nothing.

The subset is shapes in plain colours; for people who draw it is told in templates/icons/README.md. Anything else raises
one `ReadingError` with every problem, its line and its column. Sizes without a unit are CSS pixels (3/4 of a point).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from xml.parsers import expat

from leaflets.drawing import Drawing, Shape, Target
from leaflets.geometry import Size
from leaflets.problems import Place, ReadingError, Report, brief, nearest
from leaflets.reading.svg_numbers import (
    IDENTITY,
    LARGEST,
    Matrix,
    SvgError,
    broken,
    matrix,
    move,
    stretch,
    times,
    unsupported,
)
from leaflets.reading.svg_path import MOST_STEPS
from leaflets.reading.svg_shapes import GEOMETRY, SHAPES, Whole, steps_of
from leaflets.reading.svg_sheet import Sheet, sheet, within
from leaflets.reading.svg_style import Style, Styler, declared, misspelt
from leaflets.reading.svg_targets import LABEL, target

MOST_BYTES = 1_000_000
MOST_SHAPES = 2_000
MOST_DEPTH = 60
MOST_PROBLEMS = 25
SVG = "http://www.w3.org/2000/svg"

# Not drawn where they stand; whatever refers to one of them is refused there.
_SILENT = frozenset(("clipPath", "defs", "desc", "filter", "linearGradient", "marker", "mask", "metadata", "pattern"))
_SILENT |= {"radialGradient", "symbol", "title"}
_NEVER = frozenset(("script", "style"))
_INSTEAD = {
    "text": "convert the text to paths (in Inkscape: Path > Object to Path)",
    "image": "draw it as shapes, or use the PNG or JPEG itself",
    "use": "put a copy of the shape in its place (in Inkscape: Edit > Clone > Unlink Clone)",
    "style": "write the properties on the shapes themselves (in Inkscape or Illustrator: presentation attributes)",
    "script": "remove it",
    "a": "take the shapes out of the link",
    "svg": "take the shapes out of the inner svg element, into a g with a transform",
    "switch": "keep only the shapes that should be seen",
}


def read_svg(
    text: str, file: str, tokens: Mapping[str, str] | None = None, palette: Collection[str] | None = None
) -> Drawing:
    """The drawing that an SVG file describes, or ReadingError.

    `tokens` says for which palette token a literal colour stands: {"#0b5563": "brand"}. `palette` names all tokens,
    so that a misspelt `var(--brnd)` is found here; without it, any name may stand.
    """
    report = Report()
    data = text.encode("utf-8", "surrogatepass")
    if len(data) > MOST_BYTES:
        fault = broken(f"the file is larger than {MOST_BYTES // 1000} kB", "simplify the paths")
        report.add(fault.kind, fault.message, Place(file), fault.hint)
        raise ReadingError(report)
    walk = _Walk(file, tokens or {}, palette, report)
    walk.read(data)
    if len(report):
        raise ReadingError(report)
    assert walk.sheet is not None  # no root without a sheet or a problem
    return Drawing(size=walk.sheet.size, shapes=tuple(walk.shapes), targets=tuple(walk.targets))


class _EnoughError(Exception):
    """Reading on makes no sense: the rest would only repeat the problem, or cost too much."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """An open element: what its children inherit. Nothing inside a `skipped` one is drawn."""

    style: Style
    matrix: Matrix
    skipped: bool = False


@dataclass(slots=True)
class _Walk:
    """One pass through the file, element by element, without a tree."""

    file: str
    tokens: Mapping[str, str]
    palette: Collection[str] | None
    report: Report
    shapes: list[Shape] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    steps: int = 0
    sheet: Sheet | None = None
    _frames: list[_Frame] = field(default_factory=list)
    _styler: Styler = field(init=False)
    _expat: expat.XMLParserType = field(init=False)

    def read(self, data: bytes) -> None:
        # The text is decoded already, so what the XML declaration says about encoding must not count.
        self._expat = expat.ParserCreate("utf-8", namespace_separator=" ")
        self._expat.StartElementHandler = self._start
        self._expat.EndElementHandler = lambda name: self._frames.pop()
        self._expat.StartDoctypeDeclHandler = self._doctype
        self._expat.ProcessingInstructionHandler = self._instruction
        try:
            self._expat.Parse(data, True)
        except _EnoughError:
            pass
        except expat.ExpatError as error:
            place = Place(self.file, error.lineno, error.offset + 1)
            fault = broken(f"this is not well-formed XML: {expat.ErrorString(error.code)}")
            self.report.add(fault.kind, fault.message, place, fault.hint)

    def _tell(self, fault: SvgError) -> None:
        place = Place(self.file, self._expat.CurrentLineNumber, self._expat.CurrentColumnNumber + 1)
        self.report.add(fault.kind, fault.message, place, fault.hint)
        if len(self.report) >= MOST_PROBLEMS:
            raise _EnoughError

    def _stop(self, fault: SvgError) -> None:
        self._tell(fault)
        raise _EnoughError

    def _doctype(self, name: str, system: str | None, public: str | None, internal: int) -> None:
        # Before any entity is declared, so none can grow.
        self._stop(unsupported("a DOCTYPE is not supported", 'remove it, from "<!DOCTYPE" to its closing ">"'))

    def _instruction(self, target: str, data: str) -> None:
        if target == "xml-stylesheet":
            self._tell(unsupported("style sheets are not supported", _INSTEAD["style"]))

    def _start(self, qualified: str, given: dict[str, str]) -> None:
        namespace, _, name = qualified.rpartition(" ")
        if len(self._frames) >= MOST_DEPTH:
            self._stop(broken(f"elements are nested more than {MOST_DEPTH} deep", "ungroup the shapes"))
        if not self._frames:
            self._frames.append(self._root(namespace, name, given))
            return
        parent = self._frames[-1]
        foreign = namespace not in ("", SVG)
        if parent.skipped and not (name in _NEVER and not foreign):
            self._frames.append(parent)
        elif foreign or name in _SILENT:
            self._frames.append(replace(parent, skipped=True))
        elif name == "g" or name in SHAPES:
            self._frames.append(self._element(name, given, parent))
        else:
            self._tell(unsupported(f'the element "{brief(name)}" is not supported', _hint(name)))
            self._frames.append(replace(parent, skipped=True))

    def _root(self, namespace: str, name: str, given: dict[str, str]) -> _Frame:
        if name != "svg" or namespace not in ("", SVG):
            self._stop(broken(f'this is no SVG file: it begins with "{brief(name)}"'))
        try:
            self.sheet = sheet(given)
        except SvgError as fault:
            self._tell(fault)
            # Nothing will be drawn, but the shapes can still be checked, on a sheet of any size.
            self.sheet = Sheet(Size(LARGEST, LARGEST), Whole(LARGEST, LARGEST), IDENTITY)
        self._styler = Styler(self.tokens, self.palette, self.sheet.whole.diagonal)
        return self._inherit(given, _Frame(Style(), self.sheet.matrix))

    def _element(self, name: str, given: dict[str, str], parent: _Frame) -> _Frame:
        self._attributes(given)
        frame = self._inherit(given, parent)
        try:
            frame = replace(frame, matrix=times(frame.matrix, matrix(given.get("transform", ""))))
            if name == "circle" and given.get("id", "").startswith(LABEL):
                self.targets.append(target(given, frame.matrix))
            elif name in SHAPES and not (frame.skipped or frame.style.hidden):
                self._shape(name, given, frame)
        except SvgError as fault:
            self._tell(fault)
        return frame

    def _attributes(self, given: dict[str, str]) -> None:
        for name in given:
            if name.startswith("on"):
                self._tell(unsupported(f'the script in "{brief(name)}" is not supported', _INSTEAD["script"]))
            elif " " not in name and name not in GEOMETRY and (doubt := misspelt(name)):
                self._tell(doubt)

    def _inherit(self, given: dict[str, str], parent: _Frame) -> _Frame:
        try:
            properties = declared(given)
        except SvgError as fault:
            self._tell(fault)
            return parent
        style, faults = self._styler.style(parent.style, properties)
        for each in faults:
            self._tell(each)
        return replace(parent, style=style, skipped=parent.skipped or style.gone)

    def _shape(self, name: str, given: dict[str, str], frame: _Frame) -> None:
        assert self.sheet is not None
        steps = move(steps_of(name, given, self.sheet.whole), frame.matrix)
        style, (widest, narrowest) = frame.style, stretch(frame.matrix)
        fill, stroke = (style.filled if name != "line" else None), style.stroked
        if len(steps) < 2 or not narrowest or not (fill or stroke) or not within(steps, self.sheet.size):
            return
        if stroke and widest > 1.02 * narrowest:
            hint = "apply the transform to the shape, or scale by the same factor in both directions"
            raise unsupported("a stroke that is wider in one direction than in the other is not supported", hint)
        self.steps += len(steps)
        if len(self.shapes) >= MOST_SHAPES or self.steps > MOST_STEPS:
            message = f"the drawing has more than {MOST_SHAPES} shapes or {MOST_STEPS} steps"
            self._stop(broken(message, "simplify it"))
        width = style.width * (widest * narrowest) ** 0.5 if stroke else 0.0
        shape = Shape(steps=steps, fill=fill, stroke=stroke, width=width, even_odd=style.even_odd)
        self.shapes.append(shape)


def _hint(name: str) -> str:
    near = nearest(name, (*SHAPES, "g")) if name not in _INSTEAD else None
    return _INSTEAD.get(name) or near or "draw it as filled or stroked shapes in plain colours"
