"""The tables of organisations and their types: ids, links between rows, and the official facts they rest on."""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path

from converters.text.organisations.ids import is_business_id
from graph.resources import table


def test_ids_are_slugs_of_the_names_and_unique() -> None:
    rows = table("organisations")
    folded = [row["name_fi"].lower().translate(str.maketrans("äöåéü", "aoaeu")) for row in rows]
    assert [row["id"] for row in rows] == [re.sub(r"[^a-z0-9]+", "-", name).strip("-") for name in folded]
    assert len({row["id"] for row in rows}) == len(rows)


def test_types_successors_dates_and_business_ids_hold() -> None:
    rows = {row["id"]: row for row in table("organisations")}
    types = {row["id"] for row in table("organisation_types")}
    for row in rows.values():
        assert row["type"] in types
        assert row["source"]
        assert not row["business_id"] or is_business_id(row["business_id"])
        for successor in filter(None, row["successors"].split("|")):
            assert successor in rows
        days = [date.fromisoformat(row[column]) for column in ("valid_from", "valid_to") if row[column]]
        assert days == sorted(days)


def test_types_are_named_in_three_languages() -> None:
    for row in table("organisation_types"):
        assert all(row[column] for column in ("fi", "sv", "en", "definition_fi", "definition_en"))
        assert row["public"] in ("yes", "no")


def test_every_authority_of_the_reference_is_there(shared: Path) -> None:
    with (shared / "reference" / "orgs.csv").open(encoding="utf-8") as file:
        wanted = {row["name_fi"] for row in csv.DictReader(file)}
    assert len(wanted) == 51
    assert wanted <= {row["name_fi"] for row in table("organisations")}
