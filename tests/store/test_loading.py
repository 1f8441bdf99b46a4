"""Files are loaded piece by piece, whatever stands in them, as they would be quad by quad."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat

from graph.store import loading

nodes = st.sampled_from([NamedNode(f"urn:{name}") for name in "abc"])
texts = st.text(alphabet='a <>".\\\n_:ä', max_size=12)
objects = nodes | texts.map(Literal) | texts.map(lambda text: Literal(text, language="fi"))
quads = st.builds(Quad, nodes, nodes, objects, nodes | st.just(DefaultGraph()))
quads |= st.builds(Quad, st.just(BlankNode("x")), nodes, objects, nodes)


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "PIECE", 100)


@given(st.lists(quads, max_size=20))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pieces_give_every_quad_and_the_union(tmp_path: Path, given_quads: list[Quad]) -> None:
    file = tmp_path / "quads.nq"
    pyoxigraph.serialize(given_quads, file, RdfFormat.N_QUADS)
    store = pyoxigraph.Store()
    loading.load_file(store, file)
    assert set(store) == {*given_quads, *(Quad(*quad.triple) for quad in given_quads)}


def test_a_line_that_is_no_quad_is_an_error_in_any_piece(tmp_path: Path) -> None:
    file = tmp_path / "quads.nq"
    file.write_text("<urn:a> <urn:b> <urn:c> <urn:g> .\n" * 9 + "<urn:a> <urn:b> .\n", encoding="utf-8")
    with pytest.raises(SyntaxError):
        loading.load_file(pyoxigraph.Store(), file)


def test_lines_of_named_graphs_are_not_made_objects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> Iterator[Quad]:
        raise AssertionError("a quad was made an object")

    monkeypatch.setattr(loading, "_twice", refuse)
    file = tmp_path / "quads.nq"
    file.write_text('<urn:a> <urn:b> "x <urn:y> ." <urn:g> .\n' * 9, encoding="utf-8")
    store = pyoxigraph.Store()
    loading.load_file(store, file)
    assert len(store) == 2
