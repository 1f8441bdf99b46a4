"""Rows of bodies: what a grant is for is no unit, items of a list stand side by side, authorities have their own."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations

_Read = list[tuple[str, tuple[str, ...]]]


def _read(text: str) -> _Read:
    return [(found.name, found.units) for found in read_organisations(text)]


@pytest.mark.parametrize(
    ("row", "read"),
    [
        ("Äänekosken Huima ry, kentän valot", ("Äänekosken Huima ry", ())),
        ("Lapua-Seura ry, kokoelmien luettelointi 6 000 €", ("Lapua-Seura ry", ())),
        ("Evijärven Nuorisoseura r.y. - Näyttämön kunnostus", ("Evijärven Nuorisoseura r.y.", ())),
        ("Lappajärven kunta - Kraatterijärven geopolku", ("Lappajärven kunta", ())),
        ("Äänekosken Huima ry, hiihtojaosto", ("Äänekosken Huima ry", ("hiihtojaosto",))),
        ("Lappajärven kunta - Sivistystoimi", ("Lappajärven kunta", ("Sivistystoimi",))),
        ("Atria Suomi Oy, tuotekehitys", ("Atria Suomi Oy", ("tuotekehitys",))),
    ],
)
def test_what_a_grant_is_for_is_no_unit_of_who_gets_it(row: str, read: tuple[str, tuple[str, ...]]) -> None:
    assert _read(f"Avustuksen saajat\n{row}\nIin kunta, nuorisopalvelut") == [read, ("Iin kunta", ("nuorisopalvelut",))]


def test_items_of_a_list_of_bodies_are_none_of_the_one_above() -> None:
    text = " • Suomen elokuvasäätiö\n • Musiikin edistämiskeskus\n • Taiteen keskus Frame\n • Saamelaiskäräjät"
    assert all(not units for _, units in _read(text))
    assert [name for name, _ in _read("• Linköpings universitet\n• Mälardalens högskola\n• Region Gävleborg")] == [
        "Linköpings universitet",
        "Mälardalens högskola",
        "Region Gävleborg",
    ]


def test_items_that_are_units_stay_those_of_the_body_above() -> None:
    assert _read("Iin kunta\n• Kirjasto\n• Nuorisopalvelut") == [
        ("Iin kunta", ("Kirjasto",)),
        ("Iin kunta", ("Nuorisopalvelut",)),
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Rajavartiolaitos, Lapin rajavartiosto", [("Rajavartiolaitos", ("Lapin rajavartiosto",))]),
        ("Savon koulutuskuntayhtymä, Savon ammattiopisto", [("Savon koulutuskuntayhtymä", ("Savon ammattiopisto",))]),
        ("Oulun seudun koulutuskuntayhtymä, Oulun seudun ammattikorkeakoulu, rehtorin toimisto",
         [("Oulun seudun koulutuskuntayhtymä", ("Oulun seudun ammattikorkeakoulu", "rehtorin toimisto"))]),
        ("Kainuun liitto | Savon koulutuskuntayhtymä, Savon ammattiopisto",
         [("Kainuun liitto", ()), ("Savon koulutuskuntayhtymä", ("Savon ammattiopisto",))]),
        ("Savon koulutuskuntayhtymä, Savon ammattiopisto, Iin kunta",
         [("Savon koulutuskuntayhtymä", ()), ("Savon ammattiopisto", ()), ("Iin kunta", ())]),
    ],
)  # fmt: skip
def test_what_an_authority_runs_is_its_unit_beside_it_alone(text: str, read: _Read) -> None:
    assert _read(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Mukana ovat Oulun yliopisto ja yliopiston kirjasto.",
         [("Oulun yliopisto", ()), ("Oulun yliopisto", ("kirjasto",))]),
        ("Hanketta vetää Iin kunta, ja kunnan nuorisopalvelut tukevat sitä.",
         [("Iin kunta", ()), ("Iin kunta", ("nuorisopalvelut",))]),
        ("Mukana ovat Oulun yliopisto ja kaupungin kirjasto.", [("Oulun yliopisto", ())]),
    ],
)  # fmt: skip
def test_the_kind_of_a_body_before_a_unit_is_the_body_told_before(text: str, read: _Read) -> None:
    assert _read(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Aalto-yliopisto / Muotoilun laitos ja Kemian tekniikan korkeakoulu, Iin kunta",
         [("Aalto-yliopisto", ("Muotoilun laitos",)), ("Aalto-yliopisto", ("Kemian tekniikan korkeakoulu",)),
          ("Iin kunta", ())]),
        ("Espoon kaupunki\nKasvun ja oppimisen toimiala\nPäivänkehrän koulu",
         [("Espoon kaupunki", ("Kasvun ja oppimisen toimiala", "Päivänkehrän koulu"))]),
        ("Viitasaaren kaupunki\nSivistystoimiala\nWiitaunionin kansalaisopisto\nKeskitie 10\n44500 VIITASAARI",
         [("Viitasaaren kaupunki", ("Sivistystoimiala", "Wiitaunionin kansalaisopisto"))]),
        ("Anna Mäki toimii lehtorina Hyvinvointipalveluiden osaamisalalla Lapin ammattikorkeakoulussa.",
         [("Lapin ammattikorkeakoulu", ("Hyvinvointipalveluiden osaamisala",))]),
        ("The Research Affairs of the University of Helsinki will support the coordinator.",
         [("University of Helsinki", ("Research Affairs",))]),
        ("Researcher Kaarlo Kupiala (Finnish Environment Institute)", [("Finnish Environment Institute", ())]),
        ("Anna Mäki, professor, LUT University, chair", [("LUT University", ())]),
    ],
)  # fmt: skip
def test_units_are_told_from_people_beside_them_and_put_to_the_body_before(text: str, read: _Read) -> None:
    assert _read(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Oulun kaupunki – Kastellin koulu, Ritaharjun koulu",
         [("Oulun kaupunki", ("Kastellin koulu",)), ("Oulun kaupunki", ("Ritaharjun koulu",))]),
        ("Koordinaattori: Helsingin kaupunki; Kasvatuksen ja koulutuksen toimiala",
         [("Helsingin kaupunki", ("Kasvatuksen ja koulutuksen toimiala",))]),
        ("Chair: Prof. Anna Mäki, LUT University, School of Energy Systems\nMembers: Ville Koski",
         [("LUT University", ("School of Energy Systems",))]),
    ],
)  # fmt: skip
def test_schools_behind_a_dash_sectors_behind_a_semicolon_and_whole_schools_are_read(text: str, read: _Read) -> None:
    assert _read(text) == read
