"""The command `network`, and the same from Python."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import networkx
import pytest

from graph.cli import run as run_command
from graph.release import open_release

pytestmark = pytest.mark.slow

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A release of the shipped examples."""
    folder = tmp_path_factory.mktemp("network") / "data"
    sources = sorted(str(path) for path in EXAMPLES.iterdir() if path.suffix in {".txt", ".html"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HANKEVERKKO_ID_KEY", "k" * 32)
        assert run_command(["build", *sources, "--data", str(folder), "--jobs", "1"]) in {0, 1}
        yield folder


def run(data: Path, *words: str) -> int:
    return run_command(["network", *words, "--data", str(data)])


def test_the_network_is_told_to_people(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "--kind", "mixed") == 0
    told = capsys.readouterr().out
    assert "people and organisations" in told
    assert "Oulun kaupunki" in told
    assert "brokers between communities" in told


def test_the_ending_of_the_file_is_the_format(data: Path, tmp_path: Path) -> None:
    for ending in ("gexf", "graphml", "json", "ttl", "svg", "png", "cyjs"):
        file = tmp_path / f"net.{ending}"
        assert run(data, "--kind", "people", "-o", str(file)) == 0
        assert file.stat().st_size
    assert json.loads((tmp_path / "net.json").read_text(encoding="utf-8"))["kind"] == "people"


def test_a_person_in_the_middle(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "ego.json"
    assert run(data, "--kind", "mixed", "--ego", "Pasi Laukka", "-o", str(file)) == 0
    document = json.loads(file.read_text(encoding="utf-8"))
    assert {"Pasi Laukka", "Oulun kaupunki"} <= {node["label"] for node in document["nodes"]}


def test_paths_and_changes_are_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "--kind", "mixed", "--path", "Pasi Laukka", "Oulun kaupunki") == 0
    assert "OuluToivo2020" in capsys.readouterr().out
    assert run(data, "--from", "2019", "--compare", "2014-2018") == 0
    assert "nodes came" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["--kind", "nobody"],
        ["--format", "dot"],
        ["--year", "soon"],
        ["--persons", "famous"],
        ["--ego", "Nobody Nowhere"],
        ["--compare", "then"],
        ["--municipality", "Atlantis"],
    ],
)
def test_what_cannot_be_done_changes_nothing(data: Path, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    assert run(data, *words) == 2
    assert capsys.readouterr().out == ""


def test_names_stay_out_where_people_are_not_shown(data: Path, tmp_path: Path) -> None:
    with open_release(data) as release:
        graph = release.network("people").graph
    iris = set(graph)
    names = {str(graph.nodes[iri]["label"]) for iri in iris}
    assert len(names) > 5
    for mode in ("pseudonymous", "none"):
        files = [(kind, "json") for kind in ("people", "projects", "affiliations", "organisations")]
        files += [("mixed", form) for form in ("gexf", "graphml", "json", "cytoscape", "csv", "turtle", "svg")]
        for kind, form in files:
            file = tmp_path / f"{mode}-{kind}.{form}"
            assert run(data, "--persons", mode, "--kind", kind, "-f", form, "-o", str(file)) == 0
    written = "".join(file.read_text(encoding="utf-8") for file in tmp_path.iterdir())
    assert [name for name in names if name in written] == []
    assert [iri for iri in iris if iri in written] == []
    nobody = json.loads((tmp_path / "none-mixed.json").read_text(encoding="utf-8"))
    assert "person" not in {node["type"] for node in nobody["nodes"]}


def test_the_same_from_python(data: Path) -> None:
    with open_release(data) as release:
        network = release.network("mixed", since=2016, municipality="Oulu")
        assert network.filters.as_dict()["from"] == 2016
        copied = network.to_networkx()
        assert isinstance(copied, networkx.MultiGraph)
        assert set(network.measure("degree")) == set(copied)
        assert network.source.date == release.manifest["made"][:10]
