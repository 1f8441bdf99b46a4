"""The command `forget`: puts somebody on the list that every later build obeys, shows the list, or takes one off it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import unquote

from converters.text.people.name_forms import split_name, whole_name_forms, word_forms
from graph.build.folder import DataFolder, fingerprint
from graph.cli.body_names import is_body, is_listed
from graph.errors import ReleaseError, UsageError
from graph.json_files import read_manifest
from graph.model import Iri, Literal
from graph.release import find_release, open_release
from graph.resolve.forgetting import clean_ledger
from graph.resolve.ledger import read_judgements
from graph.resolve.mentions import Blinder
from graph.resolve.naming import Naming
from graph.resolve.similarity import place_words
from graph.resolve.suppression import FILE, Entry, Suppression, read_entries, read_suppression, write_entries
from graph.table import Table
from graph.terms import is_iri, write_term
from graph.triples.terms import expand
from graph.vocabulary import BASE
from graph.web.masking.quads import read_quads

_PEOPLE = """
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
SELECT DISTINCT ?person ?name ?given ?family ?other WHERE {
  {
    ?person foaf:name|<https://schema.org/name>|<http://schema.org/name>|vcard:fn ?name .
    OPTIONAL { ?person foaf:givenName ?given }
    OPTIONAL { ?person foaf:familyName ?family }
  } UNION {
    ?person foaf:givenName|foaf:firstName|<https://schema.org/givenName>|<http://schema.org/givenName>|vcard:given-name
      ?given ; foaf:familyName|foaf:lastName|foaf:surname|<https://schema.org/familyName>
      |<http://schema.org/familyName>|vcard:family-name ?family .
    BIND(CONCAT(STR(?given), " ", STR(?family)) AS ?name)
  }
  OPTIONAL { { ?other owl:sameAs ?person } UNION { ?other hv:soleTrader ?person } }
  FILTER NOT EXISTS {
    ?person a ?body FILTER(STRENDS(STR(?body), "Organization") || STRENDS(STR(?body), "Organisation"))
  }
  %s
} ORDER BY ?person ?name ?other"""


_WRITTEN = """
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX hv: <https://w3id.org/hankeverkko/def#>
SELECT DISTINCT ?person ?name ?written WHERE {
  ?participation hv:participant ?person ; hv:asWritten ?written .
  ?person foaf:name ?name .
  FILTER(CONTAINS(LCASE(?written), LCASE(%s)) && !CONTAINS(LCASE(?written), LCASE(?name)))
} ORDER BY ?person"""


_OWN_ID: Final = re.compile(r"/id/(?:person/|organisation/st-)[0-9a-f]+$")
"""The end of an id that the program makes of people: a keyed hash."""

_SHORT_ID: Final = re.compile(r"(?:person|organisation)/\S+")

_SHORTEST_GIVEN: Final = 3
"""Letters of a given name that is masked alone."""

_CONTACT: Final = expand("cv:contactPoint")
_SIGNS: Final = frozenset(map(expand, ("cv:telephone", "cv:email")))


_ADVICE: Final = (
    "give a person's whole name or IRI; a body leaves the release when its documents leave the sources, "
    "and a business that bears a person's name goes with the person"
)

_NO_PERSON: Final = """
SELECT ?p { %s ?p ?o FILTER NOT EXISTS { %s a ?kind FILTER(REGEX(STR(?kind), "Person$|Individual$")) } } LIMIT 1"""

_BODY_LABELS: Final = """
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?label { ?body a org:Organization ; skos:prefLabel|skos:altLabel ?label }"""


class Found(NamedTuple):
    """People of the current release: their ids, and the given and family names they bear."""

    iris: frozenset[str]
    names: frozenset[tuple[str, str]]


def forget_person(data: Path, who: str) -> int:
    """Put a name, or one person by the IRI, on the list; say what has to follow."""
    if not who.strip():
        raise UsageError("nobody is named", advice="give a whole name, or the IRI of a person")
    folder = DataFolder(data)
    folder.check_key(entry.id_key for entry in read_entries(folder.path / FILE))
    with folder.locked():
        suppression = _suppression(folder)
        if _SHORT_ID.fullmatch(who):
            advice = f"give the whole IRI: {_base(data)}id/{who}"
            raise UsageError("this is the short form of an id", where=who, advice=advice)
        by_iri = "://" in who
        if by_iri and not is_iri(who):
            raise UsageError("this is no IRI", where=who, advice="give the whole IRI of the person, or a name")
        found = _find_iri(data, who) if by_iri else _find_name(data, who, suppression)
        if _is_other_thing(data, who, found) if by_iri else is_body(who, found.iris, _labels(data)):
            raise UsageError("only people can be forgotten, and this is no person", where=who, advice=_ADVICE)
        entry = _make_entry(found, who, suppression, folder, by_iri=by_iri)
        former = [one for one in suppression.entries if _is_same(one, entry)]
        entry = _add_up(entry, former)
        others = [one for one in suppression.entries if one not in former]
        write_entries([*others, entry], folder.path / FILE)
        clean_ledger(read_judgements(folder.judgements), suppression.with_entry(entry), folder.judgements)
    _tell(data, found, entry, by_iri=by_iri)
    return 0


def list_forgotten(data: Path) -> int:
    """Print the list: no names, because it holds none."""
    for entry in sorted(read_entries(data / FILE), key=lambda one: (one.date, one.id)):
        who = "everybody of a name" if entry.everyone else "one person"
        sys.stdout.write(f"{entry.id}  {entry.date}  {who}, {len(entry.iris)} ids\n")
    return 0


def undo_forgetting(data: Path, who: str) -> int:
    """Take somebody off the list: by the name, the IRI, or what the list calls the entry."""
    folder = DataFolder(data)
    folder.check_key(entry.id_key for entry in read_entries(folder.path / FILE))
    with folder.locked():
        suppression = _suppression(folder)
        hashed = (
            suppression.hash_forms(_name_forms(who))
            if "://" not in who and len(who.replace(",", " ").split()) > 1
            else frozenset()
        )
        gone = [
            one for one in suppression.entries if who == one.id or who in one.iris or (hashed and hashed <= one.names)
        ]
        if not gone:
            raise UsageError("is not on the list", where=who, advice="see hankeverkko forget --list")
        write_entries([one for one in suppression.entries if one not in gone], folder.path / FILE)
    sys.stdout.write(
        f"taken off the list: {', '.join(one.id for one in gone)}; the next build brings back what it reads\n"
    )
    return 0


def _suppression(folder: DataFolder) -> Suppression:
    key = folder.id_key()
    return read_suppression(folder.path, key, fingerprint(key))


def _find_iri(data: Path, iri: str) -> Found:
    """The person with an id, under all the ids that lead to the same person."""
    term = write_term(Iri(iri))
    condition = f"FILTER(?person = {term} || EXISTS {{ {term} owl:sameAs|hv:soleTrader ?person }})"
    found = _people(data, condition)
    return Found(found.iris | {iri}, found.names)


def _is_other_thing(data: Path, iri: str, found: Found) -> bool:
    """Whether an id is that of a project, a body or another thing that is no person."""
    if found.names:
        return any(is_listed(f"{given} {family}") for given, family in found.names)
    if iri.startswith(_base(data)):
        return not _OWN_ID.search(iri)
    term = write_term(Iri(iri))
    return bool(len(_ask(data, _NO_PERSON % (term, term))))


def _base(data: Path) -> str:
    """Where the ids of the current release start."""
    try:
        return str(read_manifest(find_release(data))["base"])
    except ReleaseError:
        return BASE


def _labels(data: Path) -> list[str]:
    """The names of the bodies in the current release."""
    return [str(row["label"]) for row in _ask(data, _BODY_LABELS)]


def _find_name(data: Path, name: str, suppression: Suppression) -> Found:
    """Everybody in the release who bears one of the forms of the name."""
    words = name.replace(",", " ").split()
    if len(words) < 2:
        advice = "give the whole name, or the IRI of the person"
        raise UsageError("one word would forget too many", where=name, advice=advice)
    entry = Entry("", "", True, suppression.hash_forms(_name_forms(name)), frozenset(), frozenset())
    wanted = suppression.with_entry(entry)
    # The release is asked for a part of the family name only; which of them it is, the forms decide.
    _, family = split_name(name)
    part = max(re.split(r"\W+", family), key=len)
    condition = f"FILTER(CONTAINS(LCASE(?name), LCASE({write_term(Literal(part))})))"
    found = [_people(data, condition, wanted), *_find_written(data, part, wanted)]
    iris, names = (frozenset().union(*one) for one in zip(*found, strict=True))
    return Found(iris, names | {_split(name)})


def _find_written(data: Path, part: str, wanted: Suppression) -> list[Found]:
    """The people who bear another name and were judged to be those whom a document writes so."""
    table = _ask(data, _WRITTEN % write_term(Literal(part)))
    people = {str(row["person"]) for row in table if wanted.spans(str(row["written"]))}
    return [_find_iri(data, iri) for iri in sorted(people)]


def _people(data: Path, condition: str, wanted: Suppression | None = None) -> Found:
    iris: set[str] = set()
    names: set[tuple[str, str]] = set()
    for row in _ask(data, _PEOPLE % condition):
        name = str(row["name"])
        if wanted is None or wanted.is_forgotten_name(name):
            iris |= {str(row[column]) for column in ("person", "other") if row[column]}
            names.add((str(row["given"]), str(row["family"])) if row["given"] and row["family"] else _split(name))
    return Found(frozenset(iris), frozenset(names))


def _ask(data: Path, query: str) -> Table:
    """What the current release answers; nothing where there is none."""
    try:
        with open_release(data) as release:
            return release.store.select(query, name="forget")
    except ReleaseError:
        return Table((), ())


def _split(name: str) -> tuple[str, str]:
    given, family = split_name(name)
    return " ".join(given), family


def _name_forms(name: str) -> frozenset[str]:
    return whole_name_forms(*split_name(name))


def _make_entry(found: Found, who: str, suppression: Suppression, folder: DataFolder, *, by_iri: bool) -> Entry:
    forms = frozenset().union(*(whole_name_forms(tuple(given.split()), family) for given, family in found.names))
    # A family name that is a place's too would take the place out of the texts with it.
    surnames = {family for _, family in found.names if family.casefold() not in place_words()}
    givens = {name for words, _ in found.names for name in words.split() if _stands_alone(name)}
    surname_forms, given_forms = (frozenset().union(*map(word_forms, words)) for words in (surnames, givens))
    entry = Entry(
        date.today().isoformat(),  # noqa: DTZ011 -- the day where the person sits
        fingerprint(folder.id_key()),
        not by_iri,
        suppression.hash_forms(forms),
        suppression.hash_forms(surname_forms),
        found.iris,
        _read_signs(folder.path, found.iris, Naming(key=folder.id_key()).hash),
        givens=suppression.hash_forms(given_forms),
    )
    # An id of RDF of one's own may hold the name: a build knows such a one by the name, and the list shall not tell it.
    listed = suppression.with_entry(entry)
    return entry._replace(iris=frozenset(iri for iri in entry.iris if _OWN_ID.search(iri) or not listed.spans(iri)))


def _stands_alone(name: str) -> bool:
    """Whether a given name alone shows who is meant: no initial, and no place."""
    return len(name) >= _SHORTEST_GIVEN and name.casefold() not in place_words()


def _is_same(one: Entry, other: Entry) -> bool:
    """Whether two entries mean the same people: namesakes who are forgotten one by one are two."""
    if one.everyone != other.everyone:
        return False
    return one.names == other.names if one.everyone else not one.iris.isdisjoint(other.iris)


def _add_up(entry: Entry, former: Iterable[Entry]) -> Entry:
    """The entry with what the list knew of the same people before."""
    for one in former:
        entry = entry._replace(
            names=entry.names | one.names,
            surnames=entry.surnames | one.surnames,
            iris=entry.iris | one.iris,
            signs=entry.signs | one.signs,
            givens=entry.givens | one.givens,
        )
    return entry


def _read_signs(data: Path, iris: frozenset[str], blind: Blinder) -> frozenset[str]:
    """Hashes of the numbers and addresses that the restricted part of the current release gives for some people."""
    try:
        dump = find_release(data) / "restricted" / "restricted.nq"
    except ReleaseError:
        return frozenset()
    if not dump.is_file():
        return frozenset()
    people = {f"<{iri}>" for iri in iris}
    points = {quad.object for quad in read_quads(dump) if quad.subject in people and quad.predicate == _CONTACT}
    signs = (quad.object for quad in read_quads(dump) if quad.subject in points and quad.predicate in _SIGNS)
    return frozenset(blind(unquote(sign[1:-1].partition(":")[2])) for sign in signs)


def _tell(data: Path, found: Found, entry: Entry, *, by_iri: bool) -> None:
    people = {iri for iri in found.iris if "/organisation/st-" not in iri}
    if by_iri:
        told = "one person" if found.names else "an id that the current release does not hold"
    else:
        told = (
            f"a name that {len(people)} ids of people in the current release bear"
            if people
            else "a name that the current release does not hold"
        )
    sys.stdout.write(
        f"on the list as {entry.id}: {told}\n"
        f"Build again now: the releases in {data} still hold what they held; the next build removes them.\n"
        "Copies, published pages and the documents themselves are yours to replace.\n"
    )
