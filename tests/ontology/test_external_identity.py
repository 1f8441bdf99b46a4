"""What links places and target groups to the world: YSO, YSO-paikat, Wikidata, NUTS by year, with the known gaps."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

from graph.resources import table

MUNICIPALITIES = table("municipalities")
IN_FORCE = [row for row in MUNICIPALITIES if not row["valid_to"]]
YSO = re.compile(r"http://www\.yso\.fi/onto/yso/p\d+")
FIRST_YEAR, LAST_YEAR = 2007, 2024

WIKIDATA_UNKNOWN = frozenset(
    {
        "035",
        "043",
        "060",
        "062",
        "065",
        "076",
        "142",
        "165",
        "295",
        "322",
        "417",
        "435",
        "438",
        "478",
        "508",
        "736",
        "748",
        "766",
        "771",
        "790",
        "791",
    }
)
"""Municipalities in force of which no source at hand says the Wikidata id."""
YSO_UNKNOWN = frozenset({"180", "573"})
"""Abolished municipalities that YSO-paikat 2019.3 has no place for."""


def test_every_municipality_has_its_place_in_yso_paikat() -> None:
    missing = {row["code"] for row in MUNICIPALITIES if not row["yso"]}
    assert missing <= YSO_UNKNOWN
    assert not missing & {row["code"] for row in IN_FORCE}
    found = [row["yso"] for row in MUNICIPALITIES if row["yso"]]
    assert all(YSO.fullmatch(iri) for iri in found)


def test_municipalities_in_force_have_their_own_wikidata_item() -> None:
    assert {row["code"] for row in IN_FORCE if not row["wikidata"]} <= WIKIDATA_UNKNOWN
    items = [row["wikidata"] for row in MUNICIPALITIES if row["wikidata"]]
    assert all(re.fullmatch(r"Q[1-9]\d*", item) for item in items)
    assert len(set(items)) == len(items)


def test_every_municipality_has_a_nuts_code_for_each_year_that_it_was_in_force() -> None:
    periods: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in table("municipality_history"):
        assert re.fullmatch(r"FI[12][0-9A-Z]{2}", row["nuts3"]), row
        periods[row["code"]].append((int(row["from_year"]), int(row["to_year"] or 9999)))
    for row in MUNICIPALITIES:
        own = sorted(periods[row["code"]])
        assert all(later[0] == earlier[1] + 1 for earlier, later in pairwise(own)), row["name_fi"]
        last = int(row["valid_to"][:4]) if row["valid_to"] else LAST_YEAR
        assert own[0][0] <= max(FIRST_YEAR, int(row["valid_from"][:4] or 0) if row["valid_from"] else 0), row["name_fi"]
        assert own[-1][1] >= min(last, LAST_YEAR), row["name_fi"]


def test_regions_have_a_nuts_code_of_their_own() -> None:
    codes = [row["nuts3"] for row in table("regions")]
    assert all(re.fullmatch(r"FI[12][0-9A-Z]{2}", code) for code in codes)
    assert len(set(codes)) == len(codes)


def test_every_target_group_names_its_yso_concept_and_how_close_it_is() -> None:
    for row in table("target_groups"):
        assert YSO.fullmatch(row["yso"]), row["id"]
        assert row["match"] in {"exact", "close", "broad", "narrow", "related"}, row["id"]


def test_identities_agree_with_the_reference(shared: Path) -> None:
    with (shared / "reference" / "municipalities.csv").open(encoding="utf-8") as file:
        reference = {row["code"]: row for row in csv.DictReader(file)}
    for row in MUNICIPALITIES:
        known = reference[row["code"]]
        assert row["wikidata"] == known["wikidata"] or not known["wikidata"], row["name_fi"]
        assert row["yso"] == known["yso_paikat"] or not known["yso_paikat"], row["name_fi"]
