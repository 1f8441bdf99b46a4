"""A municipality is in the areas of the day that is asked about."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.resources import shipped
from graph.store import Store, create_store
from graph.vocabulary import BASE
from graph.web.search.areas import Areas, municipality_seats
from graph.web.search.index import read_areas

ID = f"{BASE}id/"


@pytest.fixture(scope="module")
def areas(tmp_path_factory: pytest.TempPathFactory) -> Areas:
    path: Path = shipped("ontology/places.ttl")
    store: Store = create_store(None, [path])
    return read_areas(store)


def test_a_place_is_in_the_region_of_its_time(areas: Areas) -> None:
    """Vaala was in Kainuu until 2015 (Statistics Finland, municipality_history.csv)."""
    vaala = f"{ID}municipality/785"
    assert f"{ID}region/18" in areas.above(vaala, "2010-03-01")
    assert f"{ID}region/17" not in areas.above(vaala, "2010-03-01")
    assert f"{ID}region/17" in areas.above(vaala, "2018-03-01")
    assert f"{ID}region/17" in areas.above(vaala, "")


def test_an_abolished_municipality_counts_for_the_one_it_became_part_of(areas: Areas) -> None:
    haukipudas, oulu = f"{ID}municipality/084", f"{ID}municipality/564"
    assert oulu in areas.above(haukipudas, "2010-01-01")
    assert f"{ID}region/17" in areas.above(haukipudas, "2010-01-01")


def test_a_sub_region_is_in_its_region_and_a_region_in_none(areas: Areas) -> None:
    assert f"{ID}region/17" in areas.above(f"{ID}sub-region/171", "2012-01-01")
    assert not areas.above("https://elsewhere.example/place", "2012-01-01")


def test_every_municipality_has_one_body() -> None:
    seats = municipality_seats(BASE)
    assert seats[f"{ID}organisation/oulun-kaupunki"] == f"{ID}municipality/564"
    assert len(seats) > 400


def test_areas_do_not_go_round_in_circles() -> None:
    ring = Areas([], [("a", "in", "b"), ("b", "in", "a")])
    assert ring.above("a", "") == {"a", "b"}
