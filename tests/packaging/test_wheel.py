"""The wheel carries what the program needs and nothing else, and answers a saved query where only it is installed."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    words = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(words, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    return path


def test_the_wheel_holds_the_data_folders_and_no_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"graph", "converters"}
    shipped = {name.removeprefix("graph/shipped/") for name in names if name.startswith("graph/shipped/")}
    for folder in ("ontology", "shapes", "queries", "examples"):
        expected = {
            path.relative_to(ROOT).as_posix()
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        assert {name for name in shipped if name.startswith(f"{folder}/")} == expected
    assert any(name.endswith("source.yml") for name in names)
    assert any(name.endswith("report.html.j2") for name in names)
    assert any(name.startswith("converters/text/tables/") for name in names)
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_wheel_answers_a_saved_query_elsewhere(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "env"
    venv.create(environment)
    binaries = environment / "bin"
    pip = [sys.executable, "-m", "pip", "--python", str(binaries / "python"), "install", "--quiet", "--no-compile"]
    subprocess.run(
        [*pip, "--constraint", str(ROOT / "requirements.lock"), str(wheel)],
        check=True,
        capture_output=True,
        cwd=tmp_path,
    )
    command = str(binaries / "hankeverkko")
    subprocess.run([command, "demo"], check=True, capture_output=True, cwd=tmp_path)
    asked = subprocess.run(
        [command, "query", "people/list_roles", "--data", "hankeverkko-data/demo", "--format", "csv"],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert "OuluToivo2020" in asked.stdout
    assert "Hyvä alku Pohjois-Pohjanmaalla" in asked.stdout
