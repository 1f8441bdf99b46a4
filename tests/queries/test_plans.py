"""No query's plan is quadratic, and a page of a thing touches what belongs to the thing: rows counted, not seconds."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from graph.saved import find_query, list_saved
from graph.web.pages.sections import COUNTS, HOME, bind_section, kinds, section_query
from tests.queries.cases import PARAMETERS
from tests.queries.plans import BASE, count_rows, make_store

pytestmark = pytest.mark.slow

FEW, MANY = 12, 24
GROWTH: Final = 2.5
"""How much the rows may grow where the data doubles: a plan that compares all with all makes them four times."""

_NOISE: Final = 50

_PREFIX: Final = "PREFIX hv: <https://w3id.org/hankeverkko/def#> "
THINGS: Final = {
    "project": f"{BASE}id/project/eura2014/S90001",
    "organisation": f"{BASE}id/organisation/esimerkin-kaupunki",
    "document": f"{BASE}src/d1",
}
NOTHING: Final = f"{BASE}def/status/none"


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The made-up graph some times, and twice as often."""
    folder = tmp_path_factory.mktemp("plans")
    return make_store(folder / "few", FEW), make_store(folder / "many", MANY)


def growth(stores: tuple[Path, Path], text: str, folder: Path) -> float:
    """How many times as many rows the larger graph takes, beyond what its larger answer explains.

    Some rows are added on both sides, because a dozen of them say nothing of a plan.
    """
    few, many = (count_rows(store, text, folder) for store in stores)
    answer = (many.answered + _NOISE) / (few.answered + _NOISE)
    return (many.touched + _NOISE) / (few.touched + _NOISE) / max(1, answer / 2)


@pytest.mark.parametrize("name", [query.name for query in list_saved()])
def test_a_saved_query_grows_with_the_data(name: str, stores: tuple[Path, Path], tmp_path: Path) -> None:
    text = find_query(name).bind(PARAMETERS.get(name, {}))
    assert growth(stores, text, tmp_path) < GROWTH


@pytest.mark.parametrize("name", [COUNTS, *HOME])
def test_the_front_page_grows_with_the_data(name: str, stores: tuple[Path, Path], tmp_path: Path) -> None:
    assert growth(stores, bind_section(section_query(name), ""), tmp_path) < GROWTH


SECTIONS: Final = sorted({(kind.name, section) for kind in kinds().values() for section in kind.sections})


@pytest.mark.parametrize(("kind", "name"), SECTIONS, ids=[name for _, name in SECTIONS])
def test_a_section_starts_from_its_thing(kind: str, name: str, stores: tuple[Path, Path], tmp_path: Path) -> None:
    for thing in (NOTHING, THINGS.get(kind, NOTHING)):
        text = bind_section(section_query(name), thing)
        few, many = (count_rows(store, text, tmp_path).touched for store in stores)
        assert many == few, thing


def test_a_quadratic_plan_is_found_out(stores: tuple[Path, Path], tmp_path: Path) -> None:
    every_pair = (
        _PREFIX + "SELECT (COUNT(*) AS ?pairs) { ?one a hv:Project . ?other a hv:Project FILTER(?one != ?other) }"
    )
    assert growth(stores, every_pair, tmp_path) > 1.2 * GROWTH


def test_a_plan_that_scans_is_found_out(stores: tuple[Path, Path], tmp_path: Path) -> None:
    """The optional parts inside GRAPH are joined as a whole, which reads every project."""
    scan = (
        "PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX eurio: <http://data.europa.eu/s66#> " + _PREFIX +
        f"SELECT * {{ ?graph prov:wasDerivedFrom <{THINGS['document']}> . "
        "GRAPH ?graph { ?project a hv:Project OPTIONAL { ?project eurio:startDate ?start } } }"
    )  # fmt: skip
    assert growth(stores, scan, tmp_path) > 1.1
