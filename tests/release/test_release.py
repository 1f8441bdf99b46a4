"""Opening and asking a release."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import graph
from graph.errors import QueryError, ReleaseError, UsageError
from graph.json_files import Manifest
from graph.release import Release, open_release
from graph.store import create_store
from tests.queries.cases import DATA

RESTRICTED = """\
<https://w3id.org/hankeverkko/id/person/a1> <http://data.europa.eu/m8g/contactPoint> \
<https://w3id.org/hankeverkko/id/contact/d1-4> <https://w3id.org/hankeverkko/graph/restricted/d1> .
<https://w3id.org/hankeverkko/id/contact/d1-4> <http://data.europa.eu/m8g/telephone> <tel:+358500000001> \
<https://w3id.org/hankeverkko/graph/restricted/d1> .
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    release = folder / "releases" / "0a1b2c"
    (release / "dumps").mkdir(parents=True)
    (release / "restricted").mkdir()
    store = create_store(release / "store", [DATA])
    with (release / "dumps" / "public.nq").open("wb") as file:
        store.dump(file)
    store.close()
    (release / "restricted" / "restricted.nq").write_text(RESTRICTED, encoding="utf-8")
    (release / "manifest.json").write_text(json.dumps(MANIFEST), encoding="utf-8")
    (folder / "current").write_text("0a1b2c\n", encoding="utf-8")
    return folder


MANIFEST: Manifest = {
    "release": "0a1b2c",
    "made": "2020-01-01T00:00:00+00:00",
    "hankeverkko": "0",
    "base": "https://w3id.org/hankeverkko/",
    "id_key": "",
    "suppression": "",
    "inputs": [],
    "counts": {},
    "sha256": {},
}


def test_the_promise_of_the_design(data: Path) -> None:
    with graph.open_release(data) as release:
        table = release.query("people/list_roles", person="Aino Esimerkki")
        assert table.column("role") == ["projektipäällikkö", "koordinaattori", "yhteyshenkilö"]
        assert len(table.to_pandas()) == 3
        assert table.to_networkx().number_of_edges() == 3


def test_text_files_and_terms_of_answers_are_taken(data: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.rq"
    own.write_text("SELECT ?o { ?_person_iri <http://xmlns.com/foaf/0.1/name> ?o }", encoding="utf-8")
    with open_release(data) as release:
        person = release.query("people/list_people", words="aino").rows[0][-1]
        assert person is not None
        assert release.query(str(own), person=person).column("o") == ["Aino Esimerkki"]
        assert release.query("people/list_roles", person=person).column("role") == [
            "projektipäällikkö",
            "koordinaattori",
        ]


def test_every_form_of_question(data: Path) -> None:
    with open_release(data) as release:
        assert release.ask("ASK { ?s a <https://w3id.org/hankeverkko/def#Project> }")
        assert release.query("ASK { <urn:x> ?p ?o }").column("answer") == [False]
        text = "CONSTRUCT { ?s <urn:p> ?_name } { ?s <http://xmlns.com/foaf/0.1/name> ?_name }"
        assert len(release.construct(text, name="Veikko Malli")) == 1
        assert release.query(text, name="Veikko Malli").columns == ("subject", "predicate", "object")


def test_contact_details_need_the_restricted_part(data: Path) -> None:
    question = "ASK { ?c <http://data.europa.eu/m8g/telephone> ?number }"
    with open_release(data) as public, open_release(data, restricted=True) as everything:
        assert not public.ask(question)
        assert everything.ask(question)
        parameters = {"person": "https://w3id.org/hankeverkko/id/person/a1"}
        more = len(everything.query("evidence/list_statements", **parameters))
        assert more == len(public.query("evidence/list_statements", **parameters)) + 2


def test_what_a_release_says_of_itself(data: Path) -> None:
    with open_release(data) as release:
        assert release.id == "0a1b2c"
        assert release.manifest == MANIFEST
        assert "people/list_roles" in [query.name for query in release.queries()]


def test_a_closed_release_says_so(data: Path) -> None:
    with open_release(data) as release:
        pass
    with pytest.raises(ReleaseError, match="closed"):
        release.query("people/list_people")


def test_no_release_yet(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=r"there is no release yet; run hankeverkko build"):
        open_release(tmp_path)


@pytest.mark.parametrize("name", ["gone", "../..", "a/b", ".."])
def test_a_release_that_is_gone(tmp_path: Path, name: str) -> None:
    (tmp_path / "releases").mkdir()
    (tmp_path / "current").write_text(name, encoding="utf-8")
    with pytest.raises(ReleaseError, match="missing"):
        open_release(tmp_path)


def test_a_damaged_release_is_named(data: Path, tmp_path: Path) -> None:
    (tmp_path / "releases" / "x").mkdir(parents=True)
    (tmp_path / "current").write_text("x", encoding="utf-8")
    with pytest.raises(ReleaseError, match="no store"):
        open_release(tmp_path)
    with pytest.raises(ReleaseError, match="a dump of the release is missing"):
        open_release(tmp_path, restricted=True)
    with pytest.raises(ReleaseError, match="manifest"):
        _ = Release(tmp_path, create_store(None, [])).manifest


def test_mistakes_are_told(data: Path, tmp_path: Path) -> None:
    (tmp_path / "latin.rq").write_bytes("# ä\nASK {}".encode("latin-1"))
    with open_release(data) as release:
        with pytest.raises(UsageError, match="did you mean people/list_roles"):
            release.query("people/list_role")
        with pytest.raises(UsageError, match="no parameter 'who'"):
            release.query("people/list_roles", who="x")
        with pytest.raises(UsageError, match="cannot be read"):
            release.query(str(tmp_path / "nothing.rq"))
        with pytest.raises(UsageError, match="not UTF-8"):
            release.query(str(tmp_path / "latin.rq"))
        with pytest.raises(QueryError, match="line 1, column"):
            release.query("SELECT ?s { ?s ?p }")


def test_importing_the_package_loads_no_store() -> None:
    code = "import sys, graph; sys.exit('pyoxigraph' in sys.modules or 'graph.release' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    with pytest.raises(AttributeError):
        _ = graph.nothing
