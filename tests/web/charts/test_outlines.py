"""Outlines come from GeoJSON as from TopoJSON, keep their shared borders, and are refused with words that help."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import InputError
from graph.vocabulary import BASE
from graph.web.charts.atlas import fit, project
from graph.web.charts.map_drawing import Scale, Spot, draw_map
from graph.web.charts.outlines import Degrees, keep_outlines, read_outlines, simplify
from graph.web.edition import PersonMode, make_edition
from graph.web.pages.documents import Documents

WEST: list[Degrees] = [(25.0, 65.0), (25.5, 65.0), (25.5, 65.3), (25.0, 65.3), (25.0, 65.0)]
EAST: list[Degrees] = [(25.5, 65.0), (26.0, 65.0), (26.0, 65.3), (25.5, 65.3), (25.5, 65.0)]
SOURCE = "Tilastokeskus, CC BY 4.0"


def features(code: str = "kunta") -> dict[str, Any]:
    return {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "properties": {code: "564"}, "geometry": {"type": "Polygon", "coordinates": [WEST]}},
            {
                "type": "Feature",
                "properties": {code: 785, "name": "Vaala"},
                "geometry": {"type": "MultiPolygon", "coordinates": [[EAST]]},
            },
            {"type": "Feature", "properties": {code: "999"}, "geometry": {"type": "Polygon", "coordinates": [EAST]}},
        ],
    }


def topology() -> dict[str, Any]:
    """The same two areas: their border is one arc, read backwards by the second."""
    shared = [[100, 0], [0, 60]]
    around_west = [[100, 60], [-100, 0], [0, -60], [100, 0]]
    around_east = [[100, 0], [100, 0], [0, 60], [-100, 0]]
    return {
        "type": "Topology",
        "transform": {"scale": [0.005, 0.005], "translate": [25.0, 65.0]},
        "arcs": [shared, around_west, around_east],
        "objects": {
            "kunnat": {
                "type": "GeometryCollection",
                "geometries": [
                    {"type": "Polygon", "properties": {"natcode": "564"}, "arcs": [[0, 1]]},
                    {"type": "Polygon", "id": "785", "arcs": [[2, ~0]]},
                ],
            }
        },
    }


def keep(content: object, folder: Path) -> int:
    file = folder / "kunnat.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return keep_outlines(file, SOURCE, folder / "data")


def corners(folder: Path, code: str) -> set[tuple[float, float]]:
    outlines = read_outlines(folder / "data")
    assert outlines
    return {(round(point.x, 9), round(point.y, 9)) for ring in outlines.rings[code] for point in ring}


@pytest.mark.parametrize("code", ["kunta", "NATCODE", "nationalCode"])
def test_geojson_is_read_by_the_code_of_the_municipality(tmp_path: Path, code: str) -> None:
    assert keep(features(code), tmp_path) == 2
    outlines = read_outlines(tmp_path / "data")
    assert outlines
    assert outlines.source == SOURCE
    assert set(outlines.rings) == {"564", "785"}


def test_topojson_gives_the_same_outlines(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    keep(features(), tmp_path / "a")
    keep(topology(), tmp_path / "b")
    for code in ("564", "785"):
        assert corners(tmp_path / "a", code) == corners(tmp_path / "b", code)


def test_without_the_file_there_are_no_outlines(tmp_path: Path) -> None:
    assert read_outlines(tmp_path) is None


@pytest.mark.parametrize("point", [[430000.0, 7212000.0], [65.0, 25.0]])
def test_metres_and_latitude_first_are_refused_with_what_to_fetch(tmp_path: Path, point: list[float]) -> None:
    content = features()
    content["features"][0]["geometry"]["coordinates"] = [[point, point]]
    with pytest.raises(InputError, match="EPSG:4326"):
        keep(content, tmp_path)


@pytest.mark.parametrize("content", [{}, [], 1, {"type": "Topology"}, {"features": [{}]}, {"features": []}])
def test_what_is_no_map_is_refused_and_keeps_nothing(tmp_path: Path, content: object) -> None:
    with pytest.raises(InputError):
        keep(content, tmp_path)
    assert not (tmp_path / "data" / "outlines.json").exists()


def test_a_damaged_file_says_how_to_mend_it(tmp_path: Path) -> None:
    (tmp_path / "outlines.json").write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match="hankeverkko outlines"):
        read_outlines(tmp_path)


@given(st.lists(st.tuples(st.floats(20, 31), st.floats(60, 70)), min_size=4, max_size=60))
def test_a_simple_ring_is_on_the_grid_and_never_longer(points: list[Degrees]) -> None:
    ring = simplify([*points, points[0]])
    assert len(ring) <= len(points) + 1
    for longitude, latitude in ring:
        assert abs(longitude * 50 - round(longitude * 50)) < 1e-6
        assert abs(latitude * 100 - round(latitude * 100)) < 1e-6


@given(st.lists(st.tuples(st.floats(25, 26), st.floats(65, 66)), min_size=2, max_size=20))
def test_neighbours_keep_their_border(border: list[Degrees]) -> None:
    """Every corner that one has on the border lies on a point of the grid that the other passes through too."""
    west = simplify([(24.0, 64.0), *border, (24.0, 67.0), (24.0, 64.0)])
    east = simplify([(27.0, 67.0), *border[::-1], (27.0, 64.0), (27.0, 67.0)])
    on_grid = {(round(x * 50) / 50, round(y * 100) / 100) for x, y in border}
    assert {corner for corner in west if corner[0] > 24.0} <= on_grid
    assert {corner for corner in east if corner[0] < 27.0} <= on_grid


def test_areas_with_outlines_are_shaded_and_the_others_are_circles() -> None:
    spots = [Spot("x/municipality/564", 10, "Oulu: 10"), Spot("x/municipality/785", 5, "Vaala: 5")]
    points = {spot.iri: project(65, 25 + number) for number, spot in enumerate(spots)}
    ring = [project(latitude, longitude) for longitude, latitude in WEST]
    frame = fit([*points.values(), *ring])
    text = str(draw_map(spots, Scale.of([10, 5]), points, frame, "Kartta", {spots[0].iri: [ring]}))
    assert re.search(r'<path class="area shade-\d" d="M[^"]*Z"><title>Oulu: 10', text)
    assert re.search(r"<circle [^>]*><title>Vaala: 5", text)
    assert not re.search(r"<circle [^>]*><title>Oulu", text)


@pytest.mark.slow
def test_the_map_of_an_edition_shades_and_names_its_source(planted: Path, id_key: bytes, tmp_path: Path) -> None:
    keep(features(), tmp_path)
    edition = make_edition(planted, PersonMode.PSEUDONYMOUS, tmp_path / "cache", id_key)
    charts = Documents.open(edition, outlines=read_outlines(tmp_path / "data")).charts
    page = charts.render("map", "fi")
    assert page
    assert f"Rajat: {SOURCE}." in page
    assert 'class="land"' in page
    assert f"{BASE}id/municipality/999" not in page
