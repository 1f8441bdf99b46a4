"""An edition gives no personal data away that its mode does not show, and says the rest as the release does."""

from __future__ import annotations

import stat
from io import BytesIO
from pathlib import Path

import pytest

from graph.errors import ReleaseError
from graph.store import EmbeddedStore
from graph.web.edition import Edition, PersonMode, make_edition
from graph.web.masking.quads import read_quads
from tests.web.planted import (
    BASE,
    CONTACTS,
    FORGOTTEN,
    NAMES,
    SECRETS,
    find_leaks,
    find_leaks_below,
    forgotten_iris,
)

pytestmark = pytest.mark.slow

MODES = [mode.value for mode in PersonMode]


def stored(edition: Edition) -> bytes:
    store = EmbeddedStore.open(edition.store)
    stream = BytesIO()
    store.dump(stream)
    store.close()
    return stream.getvalue()


def ask(edition: Edition, pattern: str) -> bool:
    store = EmbeddedStore.open(edition.store)
    try:
        return store.ask(
            "PREFIX hv: <https://w3id.org/hankeverkko/def#> PREFIX foaf: <http://xmlns.com/foaf/0.1/> "
            "PREFIX person: <http://www.w3.org/ns/person#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
            f"ASK {{ {pattern} }}"
        )
    finally:
        store.close()


def test_the_release_itself_holds_every_secret(planted: Path) -> None:
    content = b"".join(path.read_bytes() for path in planted.rglob("*") if path.is_file())
    assert find_leaks(content, (*CONTACTS, *NAMES, *FORGOTTEN)) == [*CONTACTS, *NAMES, *FORGOTTEN]


@pytest.mark.parametrize("mode", MODES)
def test_no_file_of_an_edition_gives_a_secret_away(editions: dict[str, Edition], mode: str) -> None:
    assert find_leaks_below(editions[mode].folder, SECRETS[mode]) == {}


@pytest.mark.parametrize("mode", MODES)
def test_no_quad_of_the_store_gives_a_secret_away(editions: dict[str, Edition], mode: str) -> None:
    content = stored(editions[mode])
    assert content.count(b"\n") > 15_000
    assert find_leaks(content, SECRETS[mode]) == []


def test_rdf_of_the_users_own_is_in_every_edition(editions: dict[str, Edition]) -> None:
    for edition in editions.values():
        assert "<https://salainen-kunta.example/kokous>" in edition.dump.read_text(encoding="utf-8")
    assert ask(editions["pseudonymous"], "?meeting <https://schema.org/attendee> ?p . ?p a foaf:Person")
    assert not ask(editions["none"], "?meeting <https://schema.org/attendee> ?p")


def test_a_named_edition_shows_names(editions: dict[str, Edition]) -> None:
    assert find_leaks(editions["named"].dump.read_bytes(), NAMES) == list(NAMES)
    assert ask(editions["named"], 'FILTER EXISTS { ?p foaf:name "Ilpotar Pyykkölampi" ; a person:Person }')


@pytest.mark.parametrize("mode", ["pseudonymous", "none"])
def test_a_public_edition_keeps_what_names_nobody(editions: dict[str, Edition], mode: str) -> None:
    dump = editions[mode].dump.read_text(encoding="utf-8")
    for kept in ('"Esimerkin kaupunki"@fi', '"100"^^', "/id/municipality/564>", "90100 Oulu", "Naapurihanke"):
        assert kept in dump
    assert "tiimin johtaja" in dump or mode == "none"


def test_a_pseudonym_has_a_label_in_three_languages_and_another_iri_than_the_name(editions: dict[str, Edition]) -> None:
    pseudonymous, named = (people(editions[mode]) for mode in ("pseudonymous", "named"))
    assert len(pseudonymous) == len(named)
    assert not pseudonymous & named
    labelled = (
        'FILTER NOT EXISTS { ?p a person:Person FILTER NOT EXISTS { ?p skos:prefLabel ?l FILTER(LANG(?l) = "sv") } }'
    )
    assert ask(editions["pseudonymous"], labelled)
    assert ask(editions["pseudonymous"], 'FILTER EXISTS { ?p foaf:name ?n FILTER(STRSTARTS(?n, "Henkilö ")) }')


def people(edition: Edition) -> set[str]:
    person = "<http://xmlns.com/foaf/0.1/Person>"
    return {quad.subject for quad in read_quads(edition.dump) if quad.object == person}


def test_pseudonyms_differ(editions: dict[str, Edition]) -> None:
    name = "<http://xmlns.com/foaf/0.1/name>"
    names = [quad.object for quad in read_quads(editions["pseudonymous"].dump) if quad.predicate == name]
    assert len(names) == len(set(names)) == len(people(editions["pseudonymous"]))


def test_an_edition_without_people_has_no_person_and_no_sole_trader_and_nothing_of_theirs(
    editions: dict[str, Edition],
) -> None:
    dump = editions["none"].dump.read_text(encoding="utf-8")
    released = "\n".join(line for line in dump.splitlines() if "/graph/ontology>" not in line)
    for gone in ("PersonParticipation", "/id/person/", "/organisation/st-", "involvesPerson>", "soleTrader>"):
        assert gone not in released
    subjects = {quad.subject for quad in read_quads(editions["none"].dump)}
    nodes = {
        quad.object
        for quad in read_quads(editions["none"].dump)
        if "/id/evidence/" in quad.object or "/id/participation/" in quad.object
    }
    assert nodes <= subjects


def test_what_was_forgotten_is_gone_from_every_edition_of_an_older_release(
    planted: Path, editions: dict[str, Edition]
) -> None:
    (iri,) = forgotten_iris(planted)
    for edition in editions.values():
        assert edition.gone(iri)
        assert iri not in edition.dump.read_text(encoding="utf-8")
        assert not edition.gone(f"{BASE}id/municipality/564")


def test_the_pseudonym_of_who_is_forgotten_later_is_gone_too(planted: Path, id_key: bytes, tmp_path: Path) -> None:
    before = make_edition(planted, "pseudonymous", tmp_path / "cache", id_key)
    shown = people(before)
    after = make_edition(planted, "pseudonymous", tmp_path / "cache", id_key, forgotten=forgotten_iris(planted))
    (lost,) = shown - people(after)
    assert after.gone(lost[1:-1])
    assert not before.gone(lost[1:-1])
    assert not before.folder.exists(), "what shows the forgotten person must not stay on the disk"


def test_the_same_release_gives_the_same_bytes(editions: dict[str, Edition], planted: Path, id_key: bytes) -> None:
    forgotten = forgotten_iris(planted)
    again = make_edition(planted, "pseudonymous", planted.parent / "again", id_key, forgotten=forgotten)
    for name in ("public.nq", "report.json", "manifest.json", "withdrawn.json"):
        assert (again.folder / name).read_bytes() == (editions["pseudonymous"].folder / name).read_bytes()


def test_an_edition_is_made_once_and_kept_for_its_owner_only(planted: Path, id_key: bytes, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = make_edition(planted, "none", cache, id_key)
    made = first.dump.stat().st_mtime_ns
    assert make_edition(planted, "none", cache, id_key) == first
    assert first.dump.stat().st_mtime_ns == made
    assert stat.S_IMODE(cache.stat().st_mode) == stat.S_IMODE(first.folder.stat().st_mode) == 0o700


def test_another_key_than_that_of_the_release_is_refused(planted: Path, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="another key"):
        make_edition(planted, "pseudonymous", tmp_path / "cache", b"another key")


def test_a_damaged_line_ends_the_making_and_leaves_no_edition(planted: Path, id_key: bytes, tmp_path: Path) -> None:
    release = tmp_path / "releases" / planted.name
    (release / "dumps").mkdir(parents=True)
    (release / "manifest.json").write_bytes((planted / "manifest.json").read_bytes())
    (release / "dumps" / "public.nq").write_text('<a:b> <a:b> "half', encoding="utf-8")
    with pytest.raises(ReleaseError, match="no N-Quads"):
        make_edition(release, "none", tmp_path / "cache", id_key)
    assert [entry.name for entry in (tmp_path / "cache").iterdir() if entry.name.startswith(planted.name)] == []


@pytest.mark.parametrize("mode", MODES)
def test_no_target_group_leads_to_a_person(editions: dict[str, Edition], mode: str) -> None:
    """Nothing is said of a group but what it is; and no node but the project knows both it and a person."""
    quads = list(read_quads(editions[mode].dump))
    groups = {quad.subject for quad in quads if quad.object.endswith("def#TargetGroup>")}
    persons = people(editions[mode])
    assert groups
    assert not [
        quad for quad in quads if {quad.subject, quad.object} & groups and {quad.subject, quad.object} & persons
    ]
    projects = {quad.subject for quad in quads if quad.object.endswith("def#Project>")}
    assert {quad.subject for quad in quads if quad.object in groups} <= projects
