"""The designer's templates, run in Jinja's sandbox: strict about names, escaping everything, seeing only what it
is given.
"""

from __future__ import annotations

import functools
import traceback
from collections.abc import Callable, Mapping

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from leaflets.composing.filters import FILTERS
from leaflets.problems import ComposingError, Place, Problem, kind
from leaflets.words import Words

TEMPLATE_ERROR = kind(
    "template-error",
    """A template cannot be run: it is not Jinja, or it asks for a name that is not there. The place is the template's
    own line. What a template may use is told in templates/leaflet/README.md.""",
)

MAIN = "leaflet.xml.j2"


@functools.lru_cache(maxsize=16)
def environment(sources: frozenset[tuple[str, Words]]) -> jinja2.Environment:
    """An environment that knows these templates and our filters, and nothing else of the world. Compiled once."""
    templates = dict(sources)

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        source = templates.get(name)
        return None if source is None else (str(source), name, lambda: True)

    made = ImmutableSandboxedEnvironment(
        loader=jinja2.FunctionLoader(load),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= FILTERS
    return made


def render(sources: Mapping[str, Words], context: Mapping[str, object]) -> str:
    """The main template's result. Raises ComposingError with the template's file and line."""
    made = environment(frozenset(sources.items()))
    try:
        return made.get_template(MAIN).render(context)
    except jinja2.TemplateSyntaxError as error:
        place = _place(sources, error.name or MAIN, error.lineno)
        raise ComposingError([Problem(TEMPLATE_ERROR, _said(error), place)]) from None
    except ComposingError as error:
        raise ComposingError(_located(error, sources)) from None
    except (jinja2.TemplateError, TypeError, AttributeError, KeyError, ValueError) as error:
        name, line = _line_of(error, sources)
        raise ComposingError([Problem(TEMPLATE_ERROR, _said(error), _place(sources, name, line))]) from None


def _said(error: Exception) -> str:
    text = str(error).strip().rstrip(".")
    return f"{text[:1].lower()}{text[1:]}" or type(error).__name__


def _line_of(error: Exception, sources: Mapping[str, Words]) -> tuple[str, int]:
    """The innermost line of a template in the traceback, which Jinja has rewritten to point into its source."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename in sources:
            return frame.filename, frame.lineno or 1
    return MAIN, 1


def _place(sources: Mapping[str, Words], name: str, line: int) -> Place:
    source = sources.get(name)
    file = source.place.file if source is not None and source.place else name
    return Place(file, line)


def _located(error: ComposingError, sources: Mapping[str, Words]) -> list[Problem]:
    name, line = _line_of(error, sources)
    return [
        problem if problem.place else Problem(problem.kind, problem.message, _place(sources, name, line), problem.hint)
        for problem in error.problems
    ]
