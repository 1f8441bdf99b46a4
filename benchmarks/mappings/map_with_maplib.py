"""Clean tables -> N-Triples by maplib, in its environment: `map_with_maplib.py FOLDER DOCUMENT PUBLIC RESTRICTED`.

maplib writes no N-Quads: each graph goes into a file of its own, and naming it is left out, which is less work.
"""

from __future__ import annotations

import sys
from pathlib import Path

import polars as pl
from maplib import Model

BASE = "https://w3id.org/hankeverkko/"
RESTRICTED = f"{BASE}graph/restricted"
# How maplib calls the two halves of a text in a language.
VALUE, LANGUAGE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>", "l"


def map_tables(folder: Path, document: str, public: Path, restricted: Path) -> None:
    """Read the tables, make their columns terms, map each by its template and write both graphs."""
    model = Model()
    model.add_template((Path(__file__).parent / "list.ottr").read_text(encoding="utf-8"))
    for name, columns in make_columns(document).items():
        table = pl.read_csv(folder / f"{name}.csv", infer_schema=False).select(columns)
        graph = RESTRICTED if name == "restricted" else None
        if len(table):
            model.map(f"{BASE}mapping#{name}", table, graph=graph)
    model.write(str(public), format="ntriples")
    restricted.touch()
    if model.size(graph=RESTRICTED):
        model.write(str(restricted), format="ntriples", graph=RESTRICTED)


def make_columns(document: str) -> dict[str, list[pl.Expr]]:
    """The columns of each table as terms."""
    source = f"{BASE}src/{document}"
    cell = pl.format(source + "#cell={},{}", "row", "column")
    days = [pl.col(name).str.to_date() for name in ("start", "end")]
    in_project = iri("project", "id/project/{}")
    return {
        "document": [
            pl.lit(source).alias("document"),
            pl.lit(f"{BASE}graph/{document}").alias("graph"),
            pl.col("sha256", "format"),
            pl.lit(f"{BASE}def/source/eura_lists").alias("source"),
        ],
        "projects": [
            in_project,
            pl.format(source + "#row={}", "row").alias("row"),
            pl.col("code", "scheme", "fund"),
            iri("project", "id/project/{}/identifier").alias("identifier"),
            finnish("title"),
            *days,
            *(iri(name, f"def/{name}/{{}}") for name in ("status", "programme", "axis")),
        ],
        "agents": [in_project, *(iri(name, "id/organisation/{}") for name in ("funder", "implementer"))],
        "participations": [
            iri("id", "id/participation/{}"),
            in_project,
            iri("role", "def/role/{}"),
            iri("agent", "id/organisation/{}"),
            pl.col("written"),
            decimal("confidence"),
            *days,
            iri("interval", "def/interval-source/{}"),
            cell.alias("cell"),
        ],
        "amounts": [
            iri("id", "id/amount/{}"),
            in_project,
            decimal("value"),
            pl.col("currency"),
            iri("kind", "def/amount/{}"),
            cell.alias("cell"),
        ],
        "raw_values": [in_project, pl.col("text")],
        "restricted": [in_project, finnish("title"), pl.col("text")],
    }


def iri(column: str, template: str) -> pl.Expr:
    """A column as IRIs."""
    return pl.format(BASE + template, column).alias(column)


def decimal(column: str) -> pl.Expr:
    """A column as decimals, as maplib has them."""
    return pl.col(column).cast(pl.Decimal(38, 12))


def finnish(column: str) -> pl.Expr:
    """A column as texts in Finnish."""
    text = pl.struct(pl.col(column).alias(VALUE), pl.lit("fi").alias(LANGUAGE))
    return pl.when(pl.col(column).is_not_null()).then(text).alias(column)


if __name__ == "__main__":
    map_tables(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
