"""The shapes themselves: sound SHACL, worded in two languages, done set-wise, documented."""

from __future__ import annotations

import re

import pytest

from graph.resources import shipped
from graph.validate.reference import make_graph, unchanged_rdflib
from graph.validate.setwise import unsupported
from graph.validate.shapes import Shape, shipped_shapes
from graph.validate.shapes_page import make_page

ALL = sorted(
    {part.name: part for root in shipped_shapes().roots for part in root.walk()}.values(), key=lambda shape: shape.name
)


@pytest.mark.slow
def test_shapes_are_sound() -> None:
    from pyshacl import validate
    from rdflib import Graph

    with unchanged_rdflib():
        conforms, _, text = validate(Graph(), shacl_graph=make_graph(shipped_shapes().store), meta_shacl=True)
    assert conforms, text


@pytest.mark.parametrize("shape", ALL, ids=lambda shape: shape.name.rpartition("#")[2])
def test_shape_has_name_severity_and_messages(shape: Shape) -> None:
    assert re.fullmatch(r"https://w3id\.org/hankeverkko/shapes#\w+Shape", shape.name)
    assert shape.severity in ("violation", "warning", "info")
    assert {message.language for message in shape.messages} == {"fi", "en"}
    for message in shape.messages:
        assert message.text.endswith((".", "?"))
        assert message.text.count(".") >= 2 or ":" in message.text, "says what is wrong and what to do"


def test_every_shape_is_reached() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in shipped("shapes").glob("*.ttl"))
    written = set(re.findall(r"^hvsh:(\w+Shape) a sh:", text, re.MULTILINE))
    assert written == {shape.name.rpartition("#")[2] for shape in ALL}


def test_every_shape_is_done_setwise() -> None:
    assert [(root.name, unsupported(root)) for root in shipped_shapes().roots if unsupported(root)] == []


def test_page_is_up_to_date() -> None:
    page = shipped("docs/shapes.md").read_text(encoding="utf-8")
    assert page == make_page(), "run: python -m graph.validate.shapes_page"


def test_every_shape_is_documented() -> None:
    page = shipped("docs/shapes.md").read_text(encoding="utf-8")
    assert [shape.name for shape in ALL if f"`{shape.name.rpartition('#')[2]}`" not in page] == []
