"""The figures of the pictures are those that SPARQL gives for the same question."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from graph.errors import UsageError
from graph.model import Iri, Literal
from graph.store import Store
from graph.vocabulary import BASE, DEF
from graph.web.charts.asking import _AT_PLACES, _IN_YEARS, Figures, Way, _read_flows
from graph.web.search.asking import Search, Wish
from graph.web.search.index import make_index
from graph.web.search.money import SEVERAL

ID = f"{BASE}id/"
PREFIXES = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX eurio: <http://data.europa.eu/s66#>
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX schema: <https://schema.org/>
"""
BY_PLACE = """SELECT ?place (COUNT(DISTINCT ?project) AS ?n) {
  ?project a hv:Project ; %s ?place . ?place a %s } GROUP BY ?place"""
BY_DAY = """SELECT (STR(YEAR(?day)) AS ?year) (COUNT(DISTINCT ?p) AS ?n) {
  ?p a hv:Project ; eurio:startDate ?day } GROUP BY ?day"""
PLAIN = """SELECT ?kind (SUM(?largest) AS ?n) {
  SELECT ?kind ?p (MAX(?value) AS ?largest) {
    ?p a hv:Project ; hv:hasFunding ?a . ?a hv:amountKind ?kind ; schema:value ?value
    FILTER NOT EXISTS { ?a hv:payer|hv:payerGroup|hv:forYear|hv:budgetOf ?part } } GROUP BY ?kind ?p } GROUP BY ?kind"""


def ask(store: Store, query: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for key, number in store.select(PREFIXES + query, name="test").rows:
        assert isinstance(key, Iri | Literal)
        assert isinstance(number, Literal)
        found[key.value] = found.get(key.value, 0) + float(number.value)
    return found


@pytest.mark.parametrize("relation", [("place", "dcterms:spatial"), ("mention", "hv:mentionsPlace")])
def test_projects_by_municipality_are_those_of_sparql(
    store: Store, figures: Figures, relation: tuple[str, str]
) -> None:
    expected = ask(store, BY_PLACE % (relation[1], "hv:Municipality"))
    assert expected
    found = figures.places(Wish(), relation[0], f"{ID}municipality/")
    assert {place: sums.projects for place, sums in found.items()} == expected


def test_what_is_in_a_municipality_is_in_its_region_at_the_time(figures: Figures) -> None:
    """A project that states Vaala and North Ostrobothnia began when Vaala was there, or it would be in Kainuu too."""
    municipalities = figures.places(Wish(), "place", f"{ID}municipality/")
    regions = figures.places(Wish(), "place", f"{ID}region/")
    assert max(sums.projects for sums in regions.values()) >= max(sums.projects for sums in municipalities.values())
    assert f"{ID}region/17" in regions


def test_projects_by_year_are_those_of_sparql(store: Store, figures: Figures) -> None:
    assert {year: sums.projects for year, sums in figures.years(Wish()).items()} == ask(store, BY_DAY)


def test_money_of_one_kind_is_at_least_the_largest_total_that_is_stated(store: Store, figures: Figures) -> None:
    euros = figures.sums(Wish()).euros
    for kind, total in ask(store, PLAIN).items():
        assert euros[kind] >= total
    granted = f"{DEF}amount/granted-eu-state"
    assert euros[granted] == ask(store, PLAIN)[granted]


def test_flows_of_a_kind_come_to_its_sum(figures: Figures) -> None:
    for kind, euros in figures.sums(Wish()).euros.items():
        for middle in ("programme", "portfolio"):
            assert sum(flow.euros for flow in figures.flows(Wish(), Way(kind, middle))) == pytest.approx(euros)


def test_a_way_has_the_projects_of_its_flow(figures: Figures) -> None:
    kind = figures.kinds()[0]
    for flow in figures.flows(Wish(), Way(kind, "programme")):
        payer, middle, receiver = flow.ends
        projects = figures.projects_on(Wish(), Way(kind, "programme", (payer,), (middle,), (receiver,)))
        assert len(projects) == flow.projects
        assert sum(euros for _, euros in projects) == pytest.approx(flow.euros)


def test_money_that_several_share_is_nobodys_alone(figures: Figures) -> None:
    ends = {
        end for kind in figures.kinds() for flow in figures.flows(Wish(), Way(kind, "portfolio")) for end in flow.ends
    }
    assert SEVERAL in ends
    assert all(end in {"", SEVERAL} or end.startswith((BASE, DEF)) for end in ends)


def test_what_a_map_is_of_does_not_narrow_it(figures: Figures) -> None:
    whole = figures.places(Wish(), "place", f"{ID}region/")
    assert figures.places(Wish(filters={"place": (f"{ID}region/17",)}), "place", f"{ID}region/") == whole


def test_filters_narrow_every_figure(figures: Figures) -> None:
    fund = figures.choices("fund")[0]
    wish = Wish(filters={"fund": (fund,)})
    assert 0 < figures.sums(wish).projects < figures.sums(Wish()).projects
    assert figures.sums(wish).projects == figures.periods(wish, 100)[0]


def test_words_narrow_as_in_the_search(figures: Figures) -> None:
    assert figures.sums(Wish("olematonsana")).projects == 0
    assert figures.flows(Wish("olematonsana"), Way(figures.kinds()[0], "programme")) == ()


def test_the_pages_of_bars_have_every_project_once(figures: Figures) -> None:
    total, _ = figures.periods(Wish(), 2)
    pages = [figures.periods(Wish(page=page), 2)[1] for page in range(1, total // 2 + 2)]
    found = [one.iri for page in pages for one in page]
    assert len(found) == len(set(found)) == total


def test_an_unknown_filter_is_refused(figures: Figures) -> None:
    with pytest.raises(UsageError, match="no such filter"):
        figures.sums(Wish(filters={"colour": ("red",)}))


def test_a_middle_is_one_of_ours(figures: Figures) -> None:
    with pytest.raises(ValueError, match="tuple"):
        figures.flows(Wish(), Way(figures.kinds()[0], "payer FROM money; --"))


def test_places_by_year_add_up_to_what_each_year_has(figures: Figures) -> None:
    start = f"{ID}municipality/"
    by_year = figures.places_by_year(Wish(), "place", start)
    assert len(by_year) > 2
    for year, places in by_year.items():
        assert places == figures.places(Wish(filters={"year": (year,)}), "place", start)


def test_a_year_is_found_by_the_key_of_the_table(store: Store, tmp_path: Path) -> None:
    """Any other plan reads the projects of all years once for every place of every project."""
    make_index(store, tmp_path / "index.sqlite")
    with closing(Search(tmp_path / "index.sqlite").open()) as connection:
        rows = connection.execute(f"EXPLAIN QUERY PLAN SELECT * FROM thing {_AT_PLACES} {_IN_YEARS}", ["place", "", ""])  # noqa: S608
        plan = [detail for *_, detail in rows]
    assert "SEARCH running USING PRIMARY KEY (name=? AND value=? AND thing=?)" in plan


def test_a_way_to_many_reads_each_node_and_each_name_once(store: Store, tmp_path: Path) -> None:
    """A join of the two reads every node once for every name: the largest flows took 16 s."""
    make_index(store, tmp_path / "index.sqlite")
    search = Search(tmp_path / "index.sqlite")
    kind = Figures(search).kinds()[0]

    def count_steps(names: int) -> int:
        steps = 0

        def count() -> None:
            nonlocal steps
            steps += 1

        with closing(search.open()) as connection:
            connection.set_progress_handler(count, 1)
            _read_flows(connection, Wish(), Way(kind, "programme", receivers=tuple(map(str, range(names)))))
        return steps

    few, more = count_steps(100), count_steps(1100)
    assert 0 < more - few < 1000 * 30
