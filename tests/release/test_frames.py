"""Answers as data frames and networks."""

from __future__ import annotations

import sys
from pathlib import Path

import networkx
import polars
import pytest

from graph.errors import UsageError
from graph.model import Iri, Literal
from graph.table import Table
from graph.terms import literal

TABLE = Table(
    ("person", "project", "count", "euros", "day", "year"),
    (
        (
            *(Literal("Aino"), Iri("urn:p"), literal("1", "integer"), literal("1.5", "decimal")),
            *(literal("2020-01-02", "date"), literal("2016", "gYear")),
        ),
        (Literal("Eino"), Iri("urn:p"), None, literal("2", "decimal"), None, literal("2017", "gYear")),
        (None, Iri("urn:q"), None, None, None, None),
    ),
)


def test_pandas_has_types() -> None:
    frame = TABLE.to_pandas()
    assert list(frame.columns) == list(TABLE.columns)
    assert [str(kind) for kind in frame.dtypes][2:4] == ["Int64", "float64"]
    assert str(frame["day"].dtype).startswith("datetime64")
    assert frame["euros"].sum() == 3.5
    assert frame["day"].dt.year.tolist()[0] == 2020
    assert frame["count"].sum() == 1


def test_polars_has_types() -> None:
    frame = TABLE.to_polars()
    assert frame.schema["count"] == polars.Int64
    assert frame.schema["euros"] == polars.Float64
    assert frame.schema["day"] == polars.Date
    assert frame["person"].to_list() == ["Aino", "Eino", None]


def test_a_column_of_many_types_is_text_in_polars() -> None:
    mixed = Table(("a",), ((Literal("x"),), (literal("1", "integer"),), (None,)))
    assert mixed.to_polars()["a"].to_list() == ["x", "1", None]
    assert list(mixed.to_pandas()["a"])[:2] == ["x", 1]


def test_an_empty_answer_keeps_its_columns() -> None:
    empty = Table(("a", "b"), ())
    assert list(empty.to_pandas().columns) == ["a", "b"]
    assert empty.to_polars().columns == ["a", "b"]
    assert list(empty) == []
    assert len(empty.to_networkx()) == 0


@pytest.mark.parametrize(("library", "method"), [("pandas", "to_pandas"), ("polars", "to_polars")])
def test_a_missing_library_is_named(library: str, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(UsageError, match=rf"pip install 'hankeverkko\[{library}\]'"):
        getattr(TABLE, method)()


def test_networkx_has_an_edge_for_every_row(tmp_path: Path) -> None:
    network = TABLE.to_networkx()
    assert set(network.nodes) == {"Aino", "Eino", "urn:p"}
    assert network.number_of_edges() == 2
    attributes = next(iter(network.get_edge_data("Aino", "urn:p").values()))
    assert attributes["count"] == 1
    assert attributes["year"] == 2016
    networkx.write_graphml(network, tmp_path / "network.graphml")
    networkx.write_gexf(network, tmp_path / "network.gexf")


def test_networkx_takes_other_columns() -> None:
    network = TABLE.to_networkx("year", "project")
    assert set(network.edges()) == {("2016", "urn:p"), ("2017", "urn:p")}
    with pytest.raises(UsageError, match="no such column"):
        TABLE.to_networkx("nobody", "project")
    with pytest.raises(UsageError, match="two columns"):
        Table(("a",), ()).to_networkx()
