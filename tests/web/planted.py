"""A release with planted secrets, and the search for them in every byte that is given out.

Whoever gives bytes to the public builds the release with `build_planted`, takes `SECRETS[mode]`, and asserts that
`find_leaks` finds none. All people, numbers and addresses are made up.
"""

from __future__ import annotations

import gzip
import hashlib
import html
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final
from urllib.parse import unquote_to_bytes

from graph.build.builder import BuildResult, build
from graph.build.conversion import Converters
from graph.model import (
    Amount,
    Assessment,
    Attachment,
    ContactPoint,
    Document,
    Organisation,
    Participation,
    Person,
    Place,
    Portfolio,
    Problem,
    Project,
    RawValue,
    Span,
    TargetGroup,
)

ID_KEY: Final = "the key of the planted release"
BASE: Final = "https://data.esimerkki.example/"
FORGOTTEN_NAME: Final = "Yrmy Unohdettu"

CONTACTS: Final = ("500000123", "500000456", "pyykkolampi(at)", "@salainen.example", "salakuja", "1987654-3")
"""Never shown in any mode: numbers by their digits, addresses by what nobody else has, a trader's business id."""

NAMES: Final = ("pyykkola", "ilpotar", "verhos", "verhone", "orvokki", "orvokin", "hunnutettu")
"""Folded beginnings of people's names and of a sole trader's business; not shown unless people are named."""

FORGOTTEN: Final = ("unohdet", "yrmy")
"""Of a person who asked to be forgotten."""

SECRETS: Final[Mapping[str, tuple[str, ...]]] = {
    "named": (*CONTACTS[:-1], *FORGOTTEN),
    "pseudonymous": (*CONTACTS, *NAMES, *FORGOTTEN),
    "none": (*CONTACTS, *NAMES, *FORGOTTEN),
}
"""What must not be found, by mode; the business id of a sole trader who is named may be shown."""

_TEXT: Final = (
    "Hanketta johtaa Ilpotar Pyykkölampi. Kysy Pyykkölammen Ilpottarelta tai PYYKKÖLAMPI ILPOTAR -nimellä: "
    "050 000 0123, 050-0000123, +358 50 000 01 23, 0500000123 tai (050) 000 0123; "
    "ilpotar.pyykkolampi(at)salainen.example, Ilpotar.Pyykkolampi@salainen.example tai "
    "ilpotar.pyykkolampi at salainen.example. Käynti: Salakuja 7 B 12, 90100 Oulu. Pyykkölammelle voi soittaa. "
    "Myös I. Pyykkölampi vastaa, samoin Pyykkölampi, Ilpotar. Yrmy Unohdettu auttaa, ja Unohdetun Yrmyn tavoittaa. "
    "Kampaamo Orvokki Verhonen on mukana: Verhosen Orvokin kampaamossa. Toimipaikka on Liike Hunnutettu."
)
_OTHER_TEXT: Final = (
    "Naapurihanketta esitteli Pyykk&ouml;lampi Ilpotar (Pyykk%C3%B6lampi%20Ilpotar, pyykkolampi_ilpotar.docx). "
    "Ilpotar M. Pyykkölampea kuultiin, ja Verho\u00adsen Orvokkia myös. Yrmy Unohdetulle kiitos."
)
_OWN_RDF: Final = """
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix schema: <https://schema.org/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> . @prefix ex: <https://salainen-kunta.example/> .
ex:pyykkolampi_ilpotar a foaf:Person ; foaf:name "Ilpotar Pyykkölampi" ; foaf:familyName "Pyykkölampi" ;
  foaf:givenName "Ilpotar" ; foaf:mbox <mailto:ilpotar@salainen.example> ; schema:telephone "050 000 0123" ;
  schema:description "Pyykkölampi on vetäjä" ; schema:address [ schema:streetAddress "Salakuja 7" ] ;
  vcard:hasAddress [ vcard:street-address "Salakuja 7 B" ; vcard:note [ vcard:note "Pyykkölampi" ] ] .
ex:kokous schema:attendee ex:pyykkolampi_ilpotar ; schema:name "Ilpotar Pyykkölammen kokous" ;
  foaf:page <https://salainen-kunta.example/?q=Pyykk%C3%B6lampi+Ilpotar> , <tel:+358500000123> ;
  schema:email "ilpotar@salainen.example" .
"""


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


class PlantedSource:
    """Makes the projects, whatever the document says; the second document is the neighbour's."""

    id = "planted"
    convert_rows = None

    def recognise(self, document: Document) -> float:
        """Every text is one of ours."""
        return 1.0

    def convert(self, document: Document) -> Iterator[Project | Problem]:
        """A project of each kind, and problems that quote."""
        if document.text == _OTHER_TEXT:
            yield Project("toy/naapuri", "Naapurihanke", abstract=_OTHER_TEXT, start=date(2020, 1, 1))
            return
        yield Problem("odd-name", "warning", "Pyykkölampi ei ole nimi", value="Pyykkölampi 050 000 0123")
        yield from _projects(document.text)


def _projects(text: str) -> Iterator[Project]:
    at = _span(text, "Ilpotar Pyykkölampi")
    contact = ContactPoint(("+358500000123",), ("ilpotar.pyykkolampi@salainen.example",), "Salakuja 7 B 12", "90100")
    town = Organisation("Esimerkin kaupunki", "Esimerkin kaupunki", at, type="municipality")
    leader = Person("Ilpotar Pyykkölampi", "Ilpotar", "Pyykkölampi", "Ilpotar Pyykkölampi", at, contact)
    helper = Person(FORGOTTEN_NAME, "Yrmy", "Unohdettu", FORGOTTEN_NAME, _span(text, FORGOTTEN_NAME))
    trader = Organisation(
        "Kampaamo Orvokki Verhonen",
        "Kampaamo Orvokki Verhonen",
        _span(text, "Kampaamo Orvokki Verhonen"),
        type="sole-trader",
        business_id="1987654-3",
        sole_trader="Orvokki Verhonen",
        contact=ContactPoint(("+358500000456",), street="Salakuja 9"),
    )
    shop = Organisation("Tmi Liike Hunnutettu", "Tmi Liike Hunnutettu", type="sole-trader")
    namesake = Organisation("Ilpotar Pyykkölampi Oy", "Ilpotar Pyykkölampi Oy", type="company")
    yield Project(
        "toy/verhosen-orvokin-pajan-laajennus-20200101",
        "Verhosen Orvokin pajan laajennus",
        at,
        "T1",
        "Toy",
        start=date(2020, 1, 1),
        end=date(2021, 12, 31),
        abstract=text,
        final_report=f"Loppuraportti: {text}",
        portfolio=Portfolio("Pyykkölammen salkku", "Pyykkölammen salkku", 2020, 2021, focus="Pyykkölammen painopiste"),
        website="https://salainen-kunta.example/hankkeet/ilpotar-pyykkolampi",
        participations=(
            Participation(town, "implementer", "Esimerkin kaupunki / Pyykkölampi", at),
            Participation(leader, "project-manager", "Pyykkölampi, I.", at, "Pyykkölammen tiimin johtaja", town),
            Participation(helper, "contact-person", FORGOTTEN_NAME, helper.at, on_behalf_of=town),
            Participation(trader, "implementer", "KAMPAAMO ORVOKKI VERHONEN", trader.at),
            Participation(shop, "partner", "Liike Hunnutettu", _span(text, "Liike Hunnutettu")),
            Participation(namesake, "partner", "Ilpotar Pyykkölampi Oy", at),
        ),
        amounts=(Amount(Decimal(100), "planned", "100", at, "Verhosen osuus", payer=trader, budget_of=trader),),
        places=(Place("Oulu", "564", "municipality", "in-force", "Oulu", _span(text, "Oulu"), stated=True),),
        target_groups=(TargetGroup("Pyykkölammen asiakkaat", "direct", at=_span(text, "Pyykkölammen Ilpottarelta")),),
        assessments=(Assessment("equality", "x", at, "direct", 5, explanation="Arvioi Pyykkölampi Ilpotar"),),
        attachments=(
            Attachment(
                "CV_Pyykkölampi_Ilpotar.pdf", "attachment", "https://x.example/cv/Pyykk%C3%B6lampi_Ilpotar.pdf", at
            ),
            Attachment("pyykkolampi.jpg", "logo", "https://x.example/kuvat/pyykkolampi.jpg", at),
        ),
        raw_values=(RawValue("Vastuuhenkilö", "pyykkölampi ilpotar 050 000 0123"),),
    )


def _read(path: Path, name: str) -> Document:
    data = path.read_bytes()
    return Document(name, hashlib.sha256(data).hexdigest(), "text/plain", data.decode(), data)


_SOURCE: Final = PlantedSource()
_CONVERTERS: Final = Converters(_read, lambda document: _SOURCE, lambda name: _SOURCE)


def build_planted(folder: Path) -> BuildResult:
    """Build the release into `folder`/data; HANKEVERKKO_ID_KEY has to be `ID_KEY`."""
    inputs = folder / "Pyykkölampi Ilpotar"
    inputs.mkdir()
    (inputs / "Pyykkölampi_Ilpotar_hakemus.txt").write_text(_TEXT, encoding="utf-8")
    (inputs / "naapuri.txt").write_text(_OTHER_TEXT, encoding="utf-8")
    (inputs / "Verhonen.ttl").write_text(_OWN_RDF, encoding="utf-8")
    (inputs / "Pyykkölampi.ttl").write_text('<a> <b> "Pyykkölampi 050 000 0123', encoding="utf-8")
    return build([inputs], folder / "data", _CONVERTERS, jobs=1, base=BASE)


def forgotten_iris(release: Path) -> list[str]:
    """The IRI of the person who asked to be forgotten."""
    dump = (release / "dumps" / "public.nq").read_text(encoding="utf-8")
    return re.findall(rf'^<([^>]*)> <[^>]*foaf/0.1/name> "{FORGOTTEN_NAME}"', dump, re.MULTILINE)


# -- the search ------------------------------------------------------------------------------------

_SEPARATORS: Final = r"[\s().\-–/\u00a0]{0,3}"


def find_leaks(content: bytes, secrets: tuple[str, ...]) -> list[str]:
    """The secrets that the bytes give away, in any case, accent, escape or encoding."""
    texts = list(_variants(content))
    return [secret for secret in secrets if any(_stands_in(secret, text) for text in texts)]


def find_leaks_below(folder: Path, secrets: tuple[str, ...]) -> dict[str, list[str]]:
    """The secrets that files of a folder give away, their names and contents, by path."""
    leaks = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        found = find_leaks(name.encode(), secrets)
        if path.is_file():
            found += find_leaks(path.read_bytes(), secrets)
        if found:
            leaks[name] = found
    return leaks


def _stands_in(secret: str, text: str) -> bool:
    if secret.isdigit():
        return re.search(_SEPARATORS.join(secret), text) is not None
    return secret in text


def _variants(content: bytes) -> Iterator[str]:
    """The bytes as text, folded, and once more for every way of writing that they use."""
    if content.startswith(b"\x1f\x8b"):
        content = gzip.decompress(content)
    text = content.decode("utf-8", "ignore")
    yield _fold(text)
    for mark, decode in (
        ("%", lambda text: unquote_to_bytes(text).decode("utf-8", "ignore")),
        ("&", html.unescape),
        ("\\u", lambda text: re.sub(r"\\u([0-9A-Fa-f]{4})", lambda match: chr(int(match[1], 16)), text)),
    ):
        if mark in text and (plain := decode(text)) != text:
            yield _fold(plain)


def _fold(text: str) -> str:
    if text.isascii():
        return text.casefold()
    return re.sub("[\u00ad\u0300-\u036f]+", "", unicodedata.normalize("NFKD", text.casefold()))


def read_json(path: Path) -> object:
    """The content of a JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))
