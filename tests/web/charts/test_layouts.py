"""Laws of the pictures: points stay in the frame, bars keep their rows, and what flows in flows out."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.web.charts.asking import Flow
from graph.web.charts.atlas import WIDTH, fit, project
from graph.web.charts.columns import Panel, draw_columns
from graph.web.charts.map_drawing import SHADES, Scale, Spot, draw_map, lay_out, shade_bounds, shade_of
from graph.web.charts.sankey import OTHERS, Band, Layout, Node, gather
from graph.web.charts.sankey import lay_out as lay_out_flows
from graph.web.charts.scale import radius, round_down, round_up
from graph.web.pages.timeline import Bar, draw_timeline

finland = st.tuples(st.floats(59.5, 70.2), st.floats(19.0, 31.7))
values = st.floats(0, 1e9, allow_nan=False)
days = st.dates(date(1990, 1, 1), date(2035, 12, 31))
names = st.sampled_from([f"n{number}" for number in range(20)] + ["", "several"])
flows = st.lists(
    st.builds(
        Flow, st.tuples(names, names, names), st.integers(1, 50), st.integers(1, 10**8).map(lambda cents: cents / 100)
    ),
    min_size=1,
    max_size=80,
    unique_by=lambda flow: flow.ends,
)


@given(st.dictionaries(st.integers(0, 999).map(str), st.tuples(finland, values), max_size=40))
def test_every_place_is_drawn_inside_the_frame(places: dict[str, tuple[tuple[float, float], float]]) -> None:
    points = {iri: project(*where) for iri, (where, _) in places.items()}
    frame = fit(points.values())
    most = max((value for _, value in places.values()), default=0)
    drawn = lay_out([Spot(iri, value, iri) for iri, (_, value) in places.items()], points, frame, most)
    assert len(drawn) == sum(value > 0 for _, value in places.values())
    for one in drawn:
        assert one.radius <= one.x <= WIDTH - one.radius
        assert one.radius <= one.y <= frame.height - one.radius


@given(finland, finland)
def test_north_is_up_and_east_is_right(one: tuple[float, float], other: tuple[float, float]) -> None:
    here, there = project(*one), project(other[0], one[1])
    assert (here.y - there.y) * (one[0] - other[0]) >= 0
    beside = project(one[0], other[1])
    assert (here.x - beside.x) * (one[1] - other[1]) >= 0


def test_the_distance_from_helsinki_to_utsjoki_is_that_of_the_earth() -> None:
    """1,110 km by the great circle between the two municipalities' points, on a sphere of 6,371 km."""
    helsinki, utsjoki = project(60.17, 24.94), project(69.91, 27.03)
    length = ((helsinki.x - utsjoki.x) ** 2 + (helsinki.y - utsjoki.y) ** 2) ** 0.5 * 6371
    assert length == pytest.approx(1087, rel=0.01)


@given(st.lists(st.floats(0.01, 1e9), min_size=2, max_size=20))
def test_the_area_of_a_circle_is_its_value(found: list[float]) -> None:
    most = max(found)
    for value in found:
        size = radius(value, most, 30, 0)
        assert size**2 * most == pytest.approx(900 * value, rel=1e-6)


@given(st.lists(values, max_size=60))
def test_a_larger_value_is_never_paler(found: list[float]) -> None:
    bounds = shade_bounds(found)
    shades = [shade_of(value, bounds) for value in sorted(value for value in found if value > 0)]
    assert shades == sorted(shades)
    assert all(0 <= shade < SHADES for shade in shades)


@given(st.floats(1, 1e12))
def test_round_numbers_are_near(value: float) -> None:
    assert value <= round_up(value) <= 5 * value
    assert value / 5 <= round_down(value) <= value


def test_a_map_names_every_value_of_its_legend() -> None:
    spots = [Spot("a/municipality/1", 312, "A: 312", "here.html"), Spot("a/municipality/2", 40, "B: 40")]
    points = {"a/municipality/1": project(65, 25), "a/municipality/2": project(61, 24)}
    scale = Scale.of(spot.value for spot in spots)
    written = {value: f"<{value:g}>" for value in scale.legend}
    text = str(draw_map(spots, scale, points, fit(points.values()), "Kartta", write=written))
    assert all(f"&lt;{value:g}&gt;" in text for value in scale.legend[:3])
    assert 'href="here.html"' in text
    assert "<title>B: 40</title>" in text


@given(
    st.lists(st.tuples(days, st.one_of(st.none(), st.integers(0, 9000)), st.integers(0, 9)), min_size=1, max_size=30)
)
def test_bars_have_rows_of_their_own_inside_the_picture(rows: list[tuple[date, int | None, int]]) -> None:
    bars = [
        Bar("Hanke", start, None if length is None else start + timedelta(length), group=group)
        for start, length, group in rows
    ]
    text = str(draw_timeline(bars, "Aikajana", [f"ryhmä {number}" for number in range(10)]))
    width, height = map(float, re.search(r'viewBox="0 0 (\S+) (\S+)"', text).groups())  # type: ignore[union-attr]
    shapes = re.findall(r'class="bar [^"]*" x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"', text)
    assert len(shapes) == len(bars)
    end_before = 0.0
    for x, y, wide, high in (map(float, shape) for shape in shapes):
        assert y >= end_before
        end_before = y + high
        assert x >= 0
        assert x + wide <= width
        assert end_before <= height


@given(st.lists(st.tuples(st.dates(), st.one_of(st.none(), st.dates())), min_size=1, max_size=12))
def test_any_two_days_make_a_bar_inside_the_picture(rows: list[tuple[date, date | None]]) -> None:
    text = str(draw_timeline([Bar("Hanke", start, end) for start, end in rows], "Aikajana"))
    bars = re.findall(r'class="bar [^"]*" x="([^"]+)" y="[^"]+" width="([^"]+)"', text)
    assert len(bars) == len(rows)
    assert all(float(x) >= 0 and float(x) + float(wide) <= 960 for x, wide in bars)


def test_an_end_before_the_start_is_drawn_at_the_start_and_said_as_it_is_stated() -> None:
    text = str(draw_timeline([Bar("Kuru", date(2011, 3, 1), date(2010, 12, 31))], "Aikajana"))
    assert 'class="bar group-0"' in text
    assert "<title>Kuru · 1.3.2011 – 31.12.2010</title>" in text
    assert re.findall(r"<text[^>]*>(2\d{3})<", text) == ["2011"]


def test_the_colours_of_a_timeline_have_a_legend() -> None:
    bars = [
        Bar("Hanke", date(2020, 1, 1), None, "vetäjä", group=0),
        Bar("Hanke", date(2020, 1, 1), None, "jäsen", group=1),
    ]
    text = str(draw_timeline(bars, "Roolit", ["vetäjä", "jäsen"]))
    assert re.findall(r'class="group-(\d)".*?<text class="name"[^>]*>(\w+)<', text) == [("0", "vetäjä"), ("1", "jäsen")]


@given(flows)
def test_what_flows_in_flows_out(found: list[Flow]) -> None:
    layout = lay_out_flows(gather(found))
    total = sum(flow.euros for flow in found)
    for column in range(3):
        assert sum(node.euros for node in layout.nodes if node.column == column) == pytest.approx(total)
    out: defaultdict[tuple[int, str], float] = defaultdict(float)
    into: defaultdict[tuple[int, str], float] = defaultdict(float)
    for band in layout.bands:
        out[band.source.key] += band.euros
        into[band.target.key] += band.euros
    for node in layout.nodes:
        if node.column < 2:
            assert out[node.key] == pytest.approx(node.euros)
        if node.column > 0:
            assert into[node.key] == pytest.approx(node.euros)


@given(flows)
def test_bands_fill_their_nodes_without_overlapping(found: list[Flow]) -> None:
    layout = lay_out_flows(gather(found))
    for side in ("source", "target"):
        ends: defaultdict[tuple[int, str], list[tuple[float, Band]]] = defaultdict(list)
        for band in layout.bands:
            node: Node = getattr(band, side)
            ends[node.key].append((band.leaves if side == "source" else band.arrives, band))
        for bands in ends.values():
            at = getattr(bands[0][1], side).top
            for start, band in sorted(bands, key=lambda one: one[0]):
                assert start == pytest.approx(at, abs=1e-6)
                at = start + band.height
            assert at == pytest.approx(getattr(bands[0][1], side).top + getattr(bands[0][1], side).height, abs=1e-6)


@given(flows)
def test_nodes_of_a_column_do_not_overlap(found: list[Flow]) -> None:
    layout: Layout = lay_out_flows(gather(found))
    for column in range(3):
        nodes = sorted((node for node in layout.nodes if node.column == column), key=lambda node: node.top)
        assert len(nodes) <= 17
        for above, below in pairwise(nodes):
            assert above.top + above.height < below.top
        assert nodes[-1].top + nodes[-1].height <= layout.height


@given(flows)
def test_the_picture_does_not_depend_on_the_order(found: list[Flow]) -> None:
    assert [node.name for node in lay_out_flows(gather(found)).nodes] == [
        node.name for node in lay_out_flows(gather(found[::-1])).nodes
    ]


def test_one_that_would_be_alone_among_the_others_has_its_own_node() -> None:
    few = [Flow((f"p{number}", "m", "r"), 1, 10.0) for number in range(11)]
    assert OTHERS not in {node.name for node in lay_out_flows(gather(few)).nodes}
    many = [Flow((f"p{number}", "m", "r"), 1, 10.0) for number in range(12)]
    assert OTHERS in {node.name for node in lay_out_flows(gather(many)).nodes}


def test_nothing_is_drawn_of_nothing() -> None:
    assert not draw_timeline([], "x")
    assert not draw_columns([Panel("x", {2020: 0})], "x", str)
    assert not lay_out_flows([]).nodes


@given(st.dictionaries(st.integers(1990, 2040), st.floats(1, 1e9), min_size=1, max_size=30))
def test_columns_stand_in_their_panel(found: dict[int, float]) -> None:
    text = str(draw_columns([Panel("raha", found)], "Vuosittain", str))
    shapes = re.findall(r'class="bar [^"]*" x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"', text)
    assert len(shapes) == len(found)
    for x, y, wide, high in (map(float, shape) for shape in shapes):
        assert x >= 84
        assert x + wide <= 960
        assert y + 0.1 >= 30
        assert y + high == pytest.approx(118, abs=0.2)
