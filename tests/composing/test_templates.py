"""Templates: the designer's slips are told with the template's line; nothing of the world is reachable."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leaflets.composing import compose
from leaflets.pipeline import Job, Shop
from leaflets.problems import ComposingError, LeafletError, Place
from leaflets.words import Words

JOB = Job(clinic="example", language="en", condition="x", level="plain", format="a4")


def compose_with(shop: Shop, template: str) -> None:
    copy = shop.commission(JOB).copy
    place = Place("templates/leaflet/leaflet.xml.j2")
    compose(replace(copy, templates={**copy.templates, "leaflet.xml.j2": Words(template, place)}))


@pytest.mark.parametrize(
    ("template", "line", "message"),
    [
        ("<leaflet>\n{{ nothing }}</leaflet>", 2, "'nothing' is undefined"),
        ("<leaflet>\n\n{% if %}</leaflet>", 3, "expected"),
        ("<leaflet>\n{% include 'gone.xml.j2' %}</leaflet>", 2, "gone"),
        ("<leaflet>\n{{ clinic.nickname }}</leaflet>", 2, "nickname"),
    ],
)
def test_a_slip_in_a_template_names_file_and_line(second_shop: Shop, template: str, line: int, message: str) -> None:
    """One sentence with the template's own line."""
    with pytest.raises(ComposingError) as caught:
        compose_with(second_shop, template)
    (problem,) = caught.value.problems
    assert problem.place == Place("templates/leaflet/leaflet.xml.j2", line)
    assert message in problem.message


@pytest.mark.parametrize(
    "escape",
    [
        "{{ clinic.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ word.__globals__ }}",
        "{{ condition.sections.append(1) }}",
        "{% include '../../content.yaml' %}",
    ],
)
def test_a_template_cannot_reach_out(second_shop: Shop, escape: str) -> None:
    """The sandbox lets a template see what it is given and nothing else."""
    with pytest.raises(LeafletError):
        compose_with(second_shop, f"<leaflet>{escape}</leaflet>")


def test_a_missing_frame_word_is_told_with_the_nearest_one(second_shop: Shop) -> None:
    """Never silently empty, never silently English."""
    with pytest.raises(LeafletError, match='there is no frame word "sepaator"') as caught:
        compose_with(second_shop, '<leaflet>{{ word("sepaator") }}</leaflet>')
    assert "separator" in str(caught.value)
