"""Which parameters each saved query is asked with in the tests; the expected rows are in expected/."""

from __future__ import annotations

from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent
DATA: Final = FOLDER / "data.trig"

# A query that is not named here is asked with its defaults.
PARAMETERS: Final[dict[str, dict[str, str]]] = {
    "evidence/list_statements": {"person": "veikko malli"},
    "evidence/show_evidence": {"project": "s90001"},
    "funding/compare_shares": {"project": "kolmas hanke"},
    "organisations/list_projects": {"organisation": "ESIMERKIN KAUPUNKI"},
    "organisations/list_units": {"organisation": "Esimerkin kaupunki"},
    "organisations/show_card": {"organisation": "esimerkin kaupunki"},
    "people/list_holders": {"organisation": "Esimerkin kaupunki", "day": "2016-05-01"},
    "people/list_people": {"words": "esim"},
    "people/list_roles": {"person": "aino esimerkki"},
    "people/pair_colleagues": {"organisation": "mallilan kuntayhtymä"},
    "places/list_projects": {"municipality": "Uleåborg"},
    "places/list_visitors": {"municipality": "785"},
    "projects/find_projects": {"words": "NUORILLE"},
    "projects/list_absorption": {"most": "2"},
    "projects/list_ratings": {"project": "S90001"},
    "projects/list_running": {"day": "2018-02-01"},
    "quality/find_status_conflicts": {"day": "2019-06-01"},
    "target-groups/find_projects": {"group": "young-people", "youngest": "25", "oldest": "40"},
}
