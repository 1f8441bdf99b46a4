"""Homes, numbers and addresses of somebody who is forgotten go wherever they stand, not in the contact line alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graph.build.runs import Run, read_run
from graph.cli import run
from graph.web.edition import PersonMode, open_edition
from tests.cli.test_forget import build, forget, held

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("small")]

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "examples" / "oulutoivo2020.txt").read_text(encoding="utf-8")
DESCRIPTION = (ROOT / "examples" / "tukiverkko.txt").read_text(encoding="utf-8")
TRACES = re.compile(rb"kettula[mv]|kettulammen|Salakuja|00 ?0111|358500000111|omasiru|Ilpo|Ilpoa", re.IGNORECASE)
"""What no byte may hold: the names, the home, the number and an address that does not hold the name."""

TEXT = (
    "Idean isä on Ilpo Kettulampi. Ilpon mielestä se toimi, ja Ilpolta (ilpo.kettulampi@kunta.example, 050 000 0111) "
    "saa lisää. Soita +358 (0)50 0000111 tai 050-000 0111, kirjoita omasiru(at)posti.example. "
    "Kunnan vaihde on 08 000 1234. "
)


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANKEVERKKO_ID_KEY", "a test key of 16+ letters")


def field(text: str, name: str, value: str) -> str:
    """The text with another value in a field."""
    changed = re.sub(rf"(?m)^{name}:.*$", f"{name}: {value}", text)
    assert f"{name}: {value}" in changed, name
    return changed


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    folder = tmp_path / "inputs"
    folder.mkdir()
    page = re.sub(
        r"Yhteyshenkilöt .*",
        "Yhteyshenkilöt   Ilpo Kettulampi, p. 050 000 0111, omasiru@posti.example. Aino Niva, p. 050 000 0222.",
        re.sub(r"(?m)^Tiivistelmä\s+", f"Tiivistelmä   {TEXT}", PAGE),
    )
    (folder / "sivu.txt").write_text(page, encoding="utf-8")
    text = DESCRIPTION
    for name, value in {
        "Jakeluosoite": "c/o Ilpo Kettulampi, Salakuja 5 A 3",
        "Puhelinnumero": "050 000 0111",
        "Hankkeen yhteyshenkilön nimi": "Ilpo Kettulampi",
        "Yhteyshenkilön puhelinnumero": "050 0000 111",
        "Yhteyshenkilön sähköpostisoite": "omasiru(at)posti.example",
    }.items():
        text = field(text, name, value)
    (folder / "kuvaus.txt").write_text(text, encoding="utf-8")
    return folder


def traces(data: Path, release: Path) -> list[str]:
    """Where a release, or what builds keep beside it, holds a trace."""
    files = [(name, content) for name, content in held(release) if not name.startswith("store")]
    kept = [path for path in (data / "cache").rglob("*") if path.is_file()]
    assert kept
    files += [(path.name, plain(path)) for path in kept]
    return [f"{name}: {match[0]!r}" for name, content in files for match in TRACES.finditer(content)]


def plain(path: Path) -> bytes:
    is_run = path.suffix in {".public", ".restricted"}
    return b"".join(line for lines in read_run(Run(path)) for line in lines) if is_run else path.read_bytes()


@pytest.mark.parametrize("built_before", [True, False])
def test_home_number_and_address_go_from_bodies_texts_and_what_builds_keep(
    built_before: bool, inputs: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    if built_before:
        assert traces(data, build(inputs, data))
    forget(data, "Ilpo Kettulampi")
    release = build(inputs, data)
    assert traces(data, release) == []
    restricted = (release / "restricted" / "restricted.nq").read_text(encoding="utf-8")
    assert "kirjoita […]. Kunnan vaihde on 08 000 1234." in restricted
    assert "tel:+358500000222" in restricted


def test_the_pseudonymous_edition_tells_no_more_than_before(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    build(inputs, data)
    before = abstracts(data)
    forget(data, "Ilpo Kettulampi")
    build(inputs, data)
    assert words(abstracts(data)) <= words(before)


def abstracts(data: Path) -> str:
    edition = open_edition(data, PersonMode.PSEUDONYMOUS)
    lines = edition.dump.read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if "abstract>" in line and "vaihde" in line)


def words(text: str) -> set[str]:
    return set(re.findall(r"[\w@.]+", text.split('"')[1]))


def test_the_name_of_a_file_loses_the_address_and_keeps_its_ending(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    (inputs / "sivu.txt").rename(inputs / "ilpo.kettulampi@kunta.example.txt")
    (inputs / "kuvaus.txt").rename(inputs / "kuvaus.ilpo.kettulampi")
    forget(data, "Ilpo Kettulampi")
    manifest = (build(inputs, data) / "manifest.json").read_text(encoding="utf-8")
    assert '"inputs/[…].txt"' in manifest
    assert not TRACES.search(manifest.encode())


def test_a_comment_of_the_ledger_loses_number_and_address(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    build(inputs, data)
    comment = "Kettulammen Ilpon mukaan, 0500000111, omasiru@posti.example"
    pair = ["organisation/oulun-kaupunki", "organisation/oulun-yliopisto"]
    page = PAGE.replace("OuluToivo2020", "Toinen").replace("Toteuttajat", "Toteuttajat   Oulun yliopisto,")
    (inputs / "lista.txt").write_text(page, encoding="utf-8")
    build(inputs, data)
    assert run(["resolve", "reject", *pair, "--comment", comment, "--data", str(data)]) == 0
    forget(data, "Ilpo Kettulampi")
    ledger = (data / "judgements.sssom.tsv").read_text(encoding="utf-8")
    assert "[…] mukaan, […], […]" in ledger
