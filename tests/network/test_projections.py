"""The edges of every kind of network equal what SPARQL answers, and know the projects and documents behind them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from graph.errors import UsageError
from graph.network import Facts, Filters, Network, Source, make_network
from graph.network.filters import choose_projects
from graph.network.projections import PROJECTIONS
from graph.network.tables import read_words
from graph.release import answer_query
from graph.store import EmbeddedStore, create_store
from tests.queries.cases import DATA

BASE = "https://w3id.org/hankeverkko/"
CITY = f"{BASE}id/organisation/esimerkin-kaupunki"
COUNTY = f"{BASE}id/organisation/mallilan-kuntayhtyma"
AGENCY = f"{BASE}id/organisation/virasto"
FOUNDATION = f"{BASE}id/organisation/apua-saatio"
FIRST = f"{BASE}id/project/eura2014/S90001"
THIRD = f"{BASE}id/project/ouka/kolmas-20200101"

Make = Callable[..., Network]


def labelled(network: Network) -> set[tuple[str, str]]:
    """The edges by the names of their nodes, each pair in the order of its names."""
    pairs = [sorted((name_of(network, one), name_of(network, other))) for one, other in network.graph.edges()]
    return {(one, other) for one, other in pairs}


def name_of(network: Network, node: str) -> str:
    return str(network.graph.nodes[node]["label"])


def types_of(network: Network) -> set[str]:
    return {str(network.graph.nodes[node]["type"]) for node in network.graph}


def test_organisations_that_implement_together_are_those_of_the_saved_query(
    project: Make, store: EmbeddedStore
) -> None:
    answer = answer_query(store, "organisations/pair_implementers", {})
    expected = {tuple(sorted((str(row["organisation"]), str(row["partner"])))) for row in answer}
    network = project("co-implementers")
    assert labelled(network) == expected
    weights: list[Any] = [data["weight"] for *_, data in network.graph.edges(data=True)]
    assert sorted(weights) == sorted(map(float, map(str, answer.column("projects"))))


def test_a_funder_stands_at_the_source_of_its_edge(project: Make) -> None:
    graph: Any = project("funding").graph
    assert graph.is_directed()
    assert set(graph.successors(AGENCY)) == {COUNTY, CITY, f"{BASE}id/organisation/vanha-kunta"}
    assert list(graph.predecessors(FOUNDATION)) == [CITY]
    assert not graph.has_edge(CITY, CITY)


def test_units_count_for_their_body_unless_they_are_asked_for(project: Make) -> None:
    assert CITY in project("co-implementers").graph
    unit = f"{CITY}/sosiaalipalvelut"
    by_unit = project("co-implementers", level="unit").graph
    assert by_unit.has_edge(unit, COUNTY)
    assert by_unit.nodes[unit]["label"] == "Esimerkin kaupunki, Sosiaalipalvelut"
    assert by_unit.nodes[unit]["type"] == "unit"


def test_people_are_tied_by_projects_and_to_those_they_act_for(project: Make) -> None:
    assert labelled(project("people")) == {("Aino Esimerkki", "Veikko Malli")}
    assert labelled(project("affiliations")) == {
        ("Aino Esimerkki", "Mallilan kuntayhtymä"),
        ("Esimerkin kaupunki", "Veikko Malli"),
    }
    every = labelled(project("mixed"))
    assert every == labelled(project("people")) | labelled(project("affiliations")) | labelled(project("organisations"))


def test_every_edge_knows_its_projects_documents_roles_and_years(project: Make) -> None:
    edge = project("co-implementers").graph.edges[CITY, COUNTY, "co-implements"]
    assert edge["projects"] == (FIRST,)
    assert edge["documents"] == (f"{BASE}src/d1", f"{BASE}src/d2#row=2")
    assert edge["roles"] == ("co-implementer", "implementer")
    assert edge["years"] == (2015, 2017)


def test_money_is_of_one_kind_and_of_the_document_with_the_higher_sum(project: Make) -> None:
    def euros(kind: str | None) -> dict[tuple[str, str], float | None]:
        graph = project("funding", weight="money", money=kind).graph
        return {(one, other): data["money"] for one, other, data in graph.edges(data=True)}

    granted = euros(None)
    assert granted[AGENCY, COUNTY] == 100_000 + 50_000
    assert euros("realised-eu-state")[AGENCY, COUNTY] == 80_000 + 60_000
    assert granted[CITY, FOUNDATION] is None
    # The city pays 200 of the 500 euros; the rest is others'.
    assert euros("planned")[CITY, FOUNDATION] == 200


def test_places_share_projects(project: Make) -> None:
    assert labelled(project("places")) == {("Pohjois-Pohjanmaa", "Vaala"), ("Oulu", "Pohjois-Pohjanmaa")}


def test_target_groups_meet_organisations_and_never_people(project: Make, facts: Facts) -> None:
    assert labelled(project("target-groups")) == {
        ("Mallilan kuntayhtymä", "nuoret aikuiset"),
        ("Esimerkin kaupunki", "nuoret aikuiset"),
        ("Esimerkin kaupunki", "työnhakijat"),
        ("Apua-säätiö", "nuoret aikuiset"),
        ("Apua-säätiö", "työnhakijat"),
    }
    for kind in PROJECTIONS:
        types = types_of(project(kind))
        assert not {"person", "target-group"} <= types
        assert not {"sole-trader", "target-group"} <= types


def test_everything_around_projects_has_target_groups_only_where_nobody_is_shown(
    project: Make, store: EmbeddedStore
) -> None:
    named = project("projects")
    assert {"project", "person", "programme", "municipality-area", "organisation"} <= types_of(named)
    hidden = make_network(Facts(store, Source(persons="none")), "projects")
    assert "target-group" in types_of(hidden)
    assert "person" not in types_of(hidden)


def test_a_project_that_ends_before_it_begins_runs_on_its_first_day(tmp_path: Path) -> None:
    data = tmp_path / "backwards.ttl"
    data.write_text(
        "@prefix eurio: <http://data.europa.eu/s66#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> ."
        "<urn:one> a <https://w3id.org/hankeverkko/def#Project> ;"
        ' eurio:startDate "2011-03-01"^^xsd:date ; eurio:endDate "2009-12-31"^^xsd:date .',
        encoding="utf-8",
    )
    with closing(create_store(None, [data])) as store:
        facts = Facts(store, Source())
        found = {year: choose_projects(facts, Filters(since=year, until=year)) for year in ("2009", "2010", "2011")}
    assert found == {"2009": frozenset(), "2010": frozenset(), "2011": {"urn:one"}}


@pytest.mark.parametrize(
    ("filters", "projects"),
    [
        (Filters(since="2018"), {"Verkko jatkuu", "Kolmas hanke"}),
        (Filters(until="2009"), {"Vanha hanke"}),
        (Filters(since="2017-12-31", until="2018-01-31"), {"Verkko-hanke"}),
        (Filters(municipality="vaala"), {"Verkko-hanke"}),
        (Filters(municipality="564"), {"Kolmas hanke"}),
        (Filters(municipality="Pohjois-Pohjanmaa"), {"Verkko-hanke", "Verkko jatkuu", "Kolmas hanke"}),
        (Filters(programme="eura2007"), {"Vanha hanke"}),
        (Filters(programme="Kausi 2014–2020"), {"Verkko-hanke", "Verkko jatkuu"}),
        (Filters(fund="erdf"), {"Vanha hanke"}),
        (Filters(status="running"), {"Kolmas hanke"}),
        (Filters(status="päättynyt", since="2015"), {"Verkko-hanke", "Verkko jatkuu"}),
        (Filters(role="co-implementer"), {"Verkko-hanke"}),
    ],
)
def test_filters_choose_projects(project: Make, filters: Filters, projects: set[str]) -> None:
    assert {fact.title for fact in project("projects", filters=filters).projects.values()} == projects


def test_a_role_narrows_who_is_in_the_network(project: Make) -> None:
    by_role = project("projects", filters=Filters(role="project-manager")).graph
    assert [by_role.nodes[node]["label"] for node in by_role if by_role.nodes[node]["type"] == "person"] == [
        "Aino Esimerkki"
    ]
    assert labelled(project("funding", filters=Filters(role="funder"))) == {("Apua-säätiö", "Esimerkin kaupunki")}


@pytest.mark.parametrize(
    ("options", "advice"),
    [
        ({"filters": Filters(municipality="Vaalaa")}, "did you mean vaala"),
        ({"filters": Filters(status="runing")}, "did you mean running"),
        ({"filters": Filters(since="last year")}, "2007"),
        ({"filters": Filters(since="2010", until="2009")}, "first"),
        ({"kind": "persons"}, "choose organisations"),
        ({"level": "team"}, "choose body"),
        ({"weight": "euros"}, "choose projects"),
        ({"money": "granted"}, "granted-eu-state"),
    ],
)
def test_a_wrong_word_is_told_with_what_to_say_instead(project: Make, options: dict[str, object], advice: str) -> None:
    with pytest.raises(UsageError) as caught:
        project(**options)
    assert advice in str(caught.value)


def test_every_kind_is_described_with_its_relations(project: Make) -> None:
    assert list(read_words("kinds")) == list(PROJECTIONS)
    for kind, row in read_words("kinds").items():
        assert {data["kind"] for *_, data in project(kind).graph.edges(data=True)} <= set(row["relations"].split("|"))


def test_two_that_fund_each_other_have_two_edges(tmp_path: Path) -> None:
    """The city implements what the agency funds (in the made-up projects), and here the agency what the city funds."""
    extra = tmp_path / "extra.trig"
    extra.write_text(
        "@prefix hv: <https://w3id.org/hankeverkko/def#> . @prefix role: <https://w3id.org/hankeverkko/def/role/> .\n"
        f"@prefix id: <{BASE}id/> . <{BASE}graph/d9> {{\n"
        f"<{BASE}id/project/x/1> a hv:Project .\n"
        f"id:a1 hv:inProject <{BASE}id/project/x/1> ; hv:participant <{CITY}> ; hv:role role:funder .\n"
        f"id:a2 hv:inProject <{BASE}id/project/x/1> ; hv:participant <{AGENCY}> ; hv:role role:implementer . }}\n",
        encoding="utf-8",
    )
    store = create_store(None, [DATA, extra])
    facts = Facts(store, Source())
    for kind in ("organisations", "funding", "mixed"):
        edges: Any = make_network(facts, kind).graph.edges(data=True)
        between = [data for one, other, data in edges if {one, other} == {CITY, AGENCY}]
        assert sorted(data["source"] for data in between) == [CITY, AGENCY], kind
        assert {data["kind"] for data in between} == {"funds"}
    store.close()
