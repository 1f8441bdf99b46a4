"""The unit of systemd and the container file fit the program: systemd reads the one, the other builds the wheel."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from graph.cli import run as cli
from graph.web.settings import WebSettings
from tests.needs import need_program

ROOT = Path(__file__).resolve().parents[2]
UNIT = (ROOT / "deploy" / "hankeverkko.service").read_text(encoding="utf-8")
CONTAINER = (ROOT / "deploy" / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")


def instructions(name: str) -> list[str]:
    """What stands behind an instruction of the container file, each time."""
    return re.findall(rf"^{name} (.*)$", CONTAINER, re.MULTILINE)


def options(text: str) -> set[str]:
    return set(re.findall(r"--[a-z][a-z-]+", text))


def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    program = need_program("systemd-analyze", "systemd")
    unit = tmp_path / "hankeverkko.service"
    unit.write_text(UNIT.replace("/opt/hankeverkko/bin/hankeverkko", sys.executable), encoding="utf-8")
    done = subprocess.run([program, "verify", str(unit)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_unit_and_the_container_start_what_the_program_offers(capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = re.findall("^ExecStart=(.*)$", UNIT, re.MULTILINE)
    (entry,) = instructions("ENTRYPOINT")
    run = (
        " ".join(re.findall("^# (.*)$", CONTAINER, re.MULTILINE)).partition("8000 hankeverkko")[2].partition(" The ")[0]
    )
    assert (shlex.split(line)[1], json.loads(entry)[:2]) == ("serve", ["hankeverkko", "serve"])
    assert "--persons" in options(run)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", "200")
        cli(["serve", "--help"])
    assert options(line) | options(entry) | options(run) <= options(capsys.readouterr().out)


def test_systemd_waits_until_the_server_has_drained() -> None:
    (seconds,) = re.findall(r"^TimeoutStopSec=(\d+)$", UNIT, re.MULTILINE)
    assert int(seconds) > WebSettings(Path()).time_limit + 5


@pytest.mark.slow
def test_what_the_container_copies_builds_the_same_wheel(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for copied in instructions("COPY"):
        *names, target = copied.split()
        for name in names:
            place = source / name if target in {"./", name} else tmp_path / "elsewhere"
            (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, place)
    wheels: list[set[str]] = []
    for folder in (source, ROOT):
        out = tmp_path / f"dist-{len(wheels)}"
        words = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(folder)]
        subprocess.run(words, check=True, capture_output=True)
        (wheel,) = out.glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            wheels.append({name for name in archive.namelist() if "__pycache__" not in name})
    assert wheels[0] == wheels[1]


def test_the_container_is_built_in_a_format_that_keeps_its_health_check() -> None:
    """Podman's own choice, OCI, leaves HEALTHCHECK out with no more than a warning."""
    assert instructions("HEALTHCHECK")
    assert "podman build --format docker" in CONTAINER
