"""The saved queries asked of the real documents: each answers what the documents say."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from graph.build.builder import build
from graph.cli.build import CONVERTERS
from graph.release import Release, open_release
from graph.saved import list_saved

HYVA_ALKU = "Hyvä alku Pohjois-Pohjanmaalla"
ASUNNOTTOMAT = "Asunnottomien sosiaali- ja terveyspalveluiden kehittämishanke"
POHJOIS_POHJANMAAN_ELY = "Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus"
HAMEEN_ELY = "Hämeen elinkeino-, liikenne- ja ympäristökeskus"
DIAK, ODL = "Diakonia-ammattikorkeakoulu", "Oulun Diakonissalaitoksen Säätiö"
OULU, PUDASJARVI, OULUNKAARI = "Oulun kaupunki", "Pudasjärven kaupunki", "Oulunkaaren kuntayhtymä"
STM, PARISHES = "Sosiaali- ja terveysministeriö", "Oulun evankelis-luterilainen seurakuntayhtymä"
PROGRAMME, FUND = "Kestävää kasvua ja työtä 2014–2020", "Euroopan sosiaalirahasto"


@pytest.fixture(scope="module")
def release(seeds: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    data = tmp_path_factory.mktemp("seeds")
    build([seeds], data, CONVERTERS, jobs=1)
    with open_release(data) as release:
        yield release


def rows_of(release: Release, name: str, columns: str, **parameters: str) -> list[tuple[Any, ...]]:
    table = release.query(name, **parameters)
    return list(zip(*(table.column(column) for column in columns.split()), strict=True))


@pytest.mark.parametrize(
    ("name", "parameters", "columns", "rows"),
    [
        (
            "people/list_roles",
            {},
            "person project role organisation jobTitle",
            [
                ("Pasi Laukka", HYVA_ALKU, "vastuullinen johtaja", OULU, "yhteisötoiminnan päällikkö"),
                ("Pasi Laukka", "OuluToivo2020", "yhteyshenkilö", OULU, None),
            ],
        ),
        (
            "people/list_changes",
            {},
            "person role jobTitle",
            [
                ("Pasi Laukka", "vastuullinen johtaja", "yhteisötoiminnan päällikkö"),
                ("Pasi Laukka", "yhteyshenkilö", None),
            ],
        ),
        (
            "people/list_holders",
            {"day": "2020-12-01"},
            "person role",
            [("Anneli Koistinen", "yhteyshenkilö")],  # and not Arja Heikkinen, whose project lasted a day by its page
        ),
        (
            "people/list_holders",
            {"organisation": OULUNKAARI, "day": "2020-12-01"},
            "person role jobTitle agent",
            [("Anu Vuorinen", "yhteyshenkilö", "Kehitys- ja resurssijohtaja", OULUNKAARI)],
        ),
        (
            "organisations/list_projects",
            {},
            "project role agent",
            [
                (HYVA_ALKU, "rahoittaja", OULU),
                (HYVA_ALKU, "toteuttaja", "Monikulttuurikeskus Villa Victor"),
                (ASUNNOTTOMAT, "rahoittaja", OULU),
                (ASUNNOTTOMAT, "toteuttaja", "Hyvinvointipalvelut"),
            ],
        ),
        (
            "organisations/list_units",
            {},
            "agent parent",
            [
                ("Monikulttuurikeskus Villa Victor", "Kuntalaisvaikuttaminen ja yhteisötoiminta"),
                ("Hyvinvointipalvelut", OULU),
                ("Kuntalaisvaikuttaminen ja yhteisötoiminta", OULU),
            ],
        ),
        (
            "organisations/pair_implementers",
            {},
            "organisation partner projects",
            [(DIAK, ODL, 1), (OULU, PUDASJARVI, 1)],
        ),
        (
            "organisations/list_double_roles",
            {},
            "organisation funded implemented both",
            [(OULU, 2, 2, 2), (DIAK, 1, 1, 0), (PARISHES, 1, 1, 1), (PUDASJARVI, 1, 1, 1)],
        ),
        ("organisations/find_bridges", {}, "bridge", []),
        (
            "funding/list_flows",
            {},
            "funder implementer projects amount",
            [
                (POHJOIS_POHJANMAAN_ELY, OULUNKAARI, 1, 50047),
                (OULU, OULU, 2, None),
                (DIAK, PARISHES, 1, None),
                (HAMEEN_ELY, OULU, 1, None),
                (HAMEEN_ELY, PUDASJARVI, 1, None),
                (PARISHES, PARISHES, 1, None),
                (OULU, PUDASJARVI, 1, None),
                (PUDASJARVI, OULU, 1, None),
                (PUDASJARVI, PUDASJARVI, 1, None),
                (STM, OULU, 1, None),
            ],
        ),
        (
            "funding/rank_beneficiaries",
            {},
            "organisation fund programme projects amount",
            [(OULUNKAARI, FUND, PROGRAMME, 1, 50047)],
        ),
        (
            "funding/sum_by_axis",
            {},
            "programme axis objective amount",
            [
                (
                    PROGRAMME,
                    "Sosiaalinen osallisuus ja köyhyyden torjunta",
                    "Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen",
                    50047,
                )
            ],
        ),
        ("funding/measure_absorption", {}, "granted realised absorption", [(50047, 29165, Decimal("0.583"))]),
        (
            "funding/sum_by_municipality",
            {"kind": "planned-public"},
            "municipality code basis amount",
            [
                ("Ii", "139", "stated", 62559),
                ("Pudasjärvi", "615", "stated", 62559),
                ("Simo", "751", "stated", 62559),
                ("Utajärvi", "889", "stated", 62559),
                ("Vaala", "785", "stated", 62559),
            ],
        ),
        ("funding/sum_by_sub_region", {}, "subRegion projects", [("Kemi-Tornio", 1), ("Oulunkaari", 1)]),
        ("funding/sum_by_region", {}, "region projects", [("Lappi", 1), ("Pohjois-Pohjanmaa", 1)]),
        (
            "funding/sum_by_authority",
            {"kind": "realised-public"},
            "authority region amount",
            [(POHJOIS_POHJANMAAN_ELY, "Lappi", 36457), (POHJOIS_POHJANMAAN_ELY, "Pohjois-Pohjanmaa", 36457)],
        ),
        (
            "funding/compare_shares",
            {},
            "year payer amount sum stated difference",
            [
                (2016, "ESR ja valtio", 169779, 226372, 226372, 0),
                (2016, OULU, 56593, 226372, 226372, 0),
                (2017, "ESR ja valtio", 171279, 228372, 228372, 0),
                (2017, OULU, 57093, 228372, 228372, 0),
                (2018, "ESR ja valtio", 171279, 228372, 228372, 0),
                (2018, OULU, 57093, 228372, 228372, 0),
                (None, "ESR ja valtio", 512337, 512337, 512337, 0),
                (None, OULU, 170779, 170779, 170779, 0),
                (None, None, None, 683116, 683116, 0),
                (None, None, None, 1090476, 1090477, 1),
            ],
        ),
        (
            "projects/compare_persons",
            {},
            "project planned realised amount costPlanned",
            [("Tukiverkko-hanke", 170, None, 50047, Decimal("294.39"))],
        ),
        ("projects/list_absorption", {"most": "1"}, "project granted realised", [("Tukiverkko-hanke", 50047, 29165)]),
        ("projects/list_running", {}, "project", [("OuluToivo2020",), ("Tukiverkko-hanke",)]),
        (
            "places/list_visitors",
            {},
            "municipality project organisation seat",
            [("Utajärvi", "Tukiverkko-hanke", OULUNKAARI, "Ii")],
        ),
        ("places/list_visitors", {"municipality": "Ii"}, "project", []),
        (
            "quality/find_status_conflicts",
            {"day": "2021-01-01"},
            "project problem",
            [("Tukiverkko-hanke", "ended before the end"), (ASUNNOTTOMAT, "start and end are the same day")],
        ),
        ("quality/find_overspending", {}, "project", []),
        ("quality/find_successors", {}, "project", []),
    ],
)
def test_rows(
    release: Release, name: str, parameters: dict[str, str], columns: str, rows: list[tuple[Any, ...]]
) -> None:
    assert rows_of(release, name, columns, **parameters) == rows


def test_every_query_runs(release: Release) -> None:
    for query in list_saved():
        release.query(query)


@pytest.mark.parametrize("query", [query.name for query in list_saved() if query.name.startswith("checks/")])
def test_the_checks_come_back_empty(release: Release, query: str) -> None:
    assert list(release.query(query)) == []


def test_a_project_without_a_sum_hides_no_other(release: Release) -> None:
    """Oulu funds two of its own projects, and only one of them states a plan."""
    flows = rows_of(release, "funding/list_flows", "funder implementer projects amount paid", kind="planned")
    assert (OULU, OULU, 2, 683116, 170779) in flows
    assert (STM, OULU, 1, None, None) in flows


def test_people_of_two_organisations_meet(release: Release) -> None:
    pairs = rows_of(release, "people/pair_colleagues", "person colleague organisation partner")
    assert ("Anneli Koistinen", "Jaana Ukonaho", OULU, ODL) in [
        (first, second, one, other) if first < second else (second, first, other, one)
        for first, second, one, other in pairs
    ]


def test_overlapping_ages(release: Release) -> None:
    found = rows_of(release, "target-groups/find_projects", "project ageMin ageMax", youngest="32")
    assert ("Yhdistämö", 18, 35) in found
    assert (ASUNNOTTOMAT, 18, 30) not in found
    assert (ASUNNOTTOMAT, 18, 30) in rows_of(release, "target-groups/find_projects", "project ageMin ageMax")


def test_organisations_that_serve_one_group(release: Release) -> None:
    pairs = rows_of(
        release, "target-groups/pair_organisations", "organisation partner municipality projects", group="young-adults"
    )
    assert (DIAK, ODL, "Oulu", 1) in pairs
    assert (ODL, OULU, "Oulu", 2) in pairs


def test_fifteen_criteria_have_two_ratings_each(release: Release) -> None:
    table = rows_of(release, "projects/list_ratings", "principle impact rating", project="S22107")
    rated = [principle for principle, impact, rating in table if impact and rating is not None]
    assert len(rated) == 30
    assert len(set(rated)) == 15


def test_evidence_leads_to_the_characters(release: Release, seeds: Path) -> None:
    table = release.query("evidence/show_evidence", project=HYVA_ALKU)
    text = next(path for path in seeds.iterdir() if HYVA_ALKU in path.read_text(encoding="utf-8")).read_text("utf-8")
    quotes = [row for row in table if row["quote"]]
    assert len(quotes) > 20
    for row in quotes:
        assert text[int(str(row["start"])) : int(str(row["end"]))] == row["quote"]


def test_an_access_request_finds_contact_details_in_the_restricted_part(release: Release) -> None:
    public = release.query("evidence/list_statements")
    with open_release(release.path.parents[1], restricted=True) as everything:
        more = everything.query("evidence/list_statements")
    telephone = "http://data.europa.eu/m8g/telephone"
    assert telephone not in public.column("predicate")
    assert telephone in more.column("predicate")
