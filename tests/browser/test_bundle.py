"""The committed bundle is what web/ builds, byte for byte, and every licence in it may be passed on."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.browser.conftest import ROOT
from tests.needs import missing

STATIC = ROOT / "graph" / "web" / "pages" / "static"
NAMES = ("editor.js", "editor.licences.txt", "network.js", "network.licences.txt", "pictures.js")


def test_the_bundle_is_what_its_sources_build(tmp_path: Path) -> None:
    if not shutil.which("node") or not (ROOT / "web" / "node_modules" / "esbuild").is_dir():
        missing("rebuilding the bundle needs node and esbuild: npm ci in web/")
    subprocess.run(["node", "build.mjs", str(tmp_path)], cwd=ROOT / "web", check=True, capture_output=True)
    for name in NAMES:
        assert (tmp_path / name).read_bytes() == (STATIC / name).read_bytes(), f"{name}: run `make web`"


@pytest.mark.parametrize("name", NAMES)
def test_the_bundle_names_no_other_site(name: str) -> None:
    text = (STATIC / name).read_text(encoding="utf-8")
    called = re.findall(r"""["'`](?:https?:)?//[\w.-]+""", text) if name.endswith(".js") else []
    # Both are names of XML vocabularies, which nobody fetches.
    assert [one for one in called if not one.endswith(("//www.w3.org", "//gexf.net"))] == []


@pytest.mark.parametrize(("name", "least"), [("editor", 10), ("network", 4)])
def test_every_bundled_package_has_a_licence_that_may_be_passed_on(name: str, least: int) -> None:
    text = (STATIC / f"{name}.licences.txt").read_text(encoding="utf-8")
    licences = re.findall(r"^@?[\w/-]+ \d[\w.]* \((.+)\)$", text, re.MULTILINE)
    assert len(licences) > least
    assert set(licences) <= {"MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"}
