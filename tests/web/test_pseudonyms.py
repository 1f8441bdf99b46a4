"""A pseudonymous edition holds no id of the named one, also of people and businesses that bear several ids."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graph.cli import run
from graph.web.edition import Edition, open_edition
from graph.web.masking.quads import Quad, read_quads

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("small")]

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "examples" / "oulutoivo2020.txt").read_text(encoding="utf-8")
SAME = "<http://www.w3.org/2002/07/owl#sameAs>"
NAME = "<http://xmlns.com/foaf/0.1/name>"
_KEYED = re.compile(r"/id/(?:person/|organisation/st-)([0-9a-f]{20})")
OWN_RDF = """@prefix owl: <http://www.w3.org/2002/07/owl#> .
<{one}> <http://a.example/knows> "x" ; owl:sameAs <http://a.example/q7> . <http://a.example/q7> owl:sameAs <{one}> .
"""


def page(number: int, contact: str, implementer: str = "Oulun kaupunki") -> str:
    lines = [line for line in PAGE.splitlines() if not line.startswith("Yhteyshenkilöt")]
    at = next(place for place, line in enumerate(lines) if line.startswith("Toteuttajat"))
    lines[at : at + 2] = ["Toteuttajat", implementer]
    return "\n".join([*lines, f"Yhteyshenkilöt   {contact}"]).replace("OuluToivo2020", f"Hanke {number}")


CONTACTS = (
    ("Ilpo Kettulampi, Oulun kaupunki, p. 050 000 0111.", "Tmi Ilpo Kettulampi"),
    ("Ilpo Kettulampi, Oulun yliopisto, p. 050 000 0111.", "Kettulampi Ilpo T:mi"),
    ("Ilpo Kettulampi, Oulun seurakuntayhtymä, p. 050 000 0111.", "Oulun kaupunki"),
)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HANKEVERKKO_ID_KEY", "a test key of 16+ letters")
    (tmp_path / "inputs").mkdir()
    for number, (contact, implementer) in enumerate(CONTACTS):
        (tmp_path / "inputs" / f"{number}.txt").write_text(page(number, contact, implementer), encoding="utf-8")
    build(tmp_path)
    return tmp_path / "data"


def build(folder: Path) -> None:
    assert run(["build", str(folder / "inputs"), "--data", str(folder / "data"), "--jobs", "1"]) in {0, 1}


def quads_of(edition: Edition) -> list[Quad]:
    return list(read_quads(edition.dump))


def keyed_ids(edition: Edition) -> set[str]:
    return set(_KEYED.findall(edition.dump.read_text(encoding="utf-8")))


def links(edition: Edition) -> set[tuple[str, str]]:
    return {(quad.subject, quad.object) for quad in quads_of(edition) if quad.predicate == SAME}


@pytest.mark.parametrize("mode", ["pseudonymous", "none"])
def test_no_keyed_id_of_the_named_edition_is_in_another(data: Path, mode: str) -> None:
    named = open_edition(data, "named")
    assert len(links(named)) >= 2, "people who are joined have several ids"
    assert keyed_ids(named) & keyed_ids(open_edition(data, mode)) == set()


def test_the_other_ids_of_a_person_lead_to_the_pseudonym_under_pseudonyms_of_their_own(data: Path) -> None:
    named, pseudonymous = open_edition(data, "named"), open_edition(data, "pseudonymous")
    assert len(links(pseudonymous)) == len(links(named))
    called = {quad.subject for quad in quads_of(pseudonymous) if quad.predicate == NAME}
    assert all(
        canonical in called and other not in called for other, canonical in links(pseudonymous) if "person" in other
    )
    assert open_edition(data, "none").dump.read_text(encoding="utf-8").count(SAME) == 0


def test_an_id_that_only_rdf_of_ones_own_mentions_is_hidden_too(data: Path) -> None:
    one = next(other[1:-1] for other, _ in links(open_edition(data, "named")) if "/person/" in other)
    unknown = one[:-4] + ("0000" if not one.endswith("0000") else "1111")
    for number, iri in enumerate((one, unknown)):
        (data.parent / "inputs" / f"{number}.ttl").write_text(OWN_RDF.format(one=iri), encoding="utf-8")
    build(data.parent)
    named, pseudonymous = open_edition(data, "named"), open_edition(data, "pseudonymous")
    assert unknown in named.dump.read_text(encoding="utf-8")
    assert keyed_ids(named) & keyed_ids(pseudonymous) == set()
    assert keyed_ids(open_edition(data, "none")) == set()


def test_a_pseudonym_stays_where_documents_do_not_change_the_id_and_leads_on_where_they_do(data: Path) -> None:
    before = open_edition(data, "pseudonymous")
    (data.parent / "inputs" / "9.txt").write_text(
        page(9, "Ilpo Kettulampi, Vaasan yliopisto, p. 050 000 0111."), encoding="utf-8"
    )
    build(data.parent)
    after = open_edition(data, "pseudonymous")
    people = {quad.subject for quad in quads_of(before) if quad.predicate == NAME}
    still = {quad.subject for quad in quads_of(after) if quad.predicate == NAME}
    assert people <= still | {other for other, _ in links(after)}
