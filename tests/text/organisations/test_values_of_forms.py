"""What stands in the fields of a form that ask for no body, and over its fields, is no body."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hakija: Iin Latu ry\nHankkeen nimi: Ladut kuntoon\nKumppanit: Iin kunta, Kelo Oy",
         ["Iin Latu ry", "Iin kunta", "Kelo Oy"]),
        ("Inriktning: Hållbar snöteknik\nFinansiär: Österbottens förbund\nÄgare: Yrkeshögskolan Novia",
         ["Österbottens förbund", "Yrkeshögskolan Novia"]),
        ("HANKEKORTTI\nOmistaja: Iin kunta\nKumppani: Kelo Oy\nRahoittaja: Kela", ["Iin kunta", "Kelo Oy", "Kela"]),
        ("LumiTrust\nTutkijat: Oulun yliopisto\nTekesin rahoitus: 2 e\n\nHALLA\nTutkijat: Lapin yliopisto",
         ["Oulun yliopisto", "Tekes", "Lapin yliopisto"]),
        # What stands under a heading for bodies, beside fields, and a plain list stay as they were.
        ("Hakija: Iin kunta\nRahoittaja: Kela\nKumppanit:\nLumotex\nKelo Oy",
         ["Iin kunta", "Kela", "Lumotex", "Kelo Oy"]),
        ("Kelo Oy\nLumotex\nIin kunta", ["Kelo Oy", "Lumotex", "Iin kunta"]),
    ],
)  # fmt: skip
def test_only_fields_of_bodies_hold_names_that_nothing_else_tells(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


def test_a_country_behind_each_name_of_a_list_is_none_and_does_not_hide_the_names() -> None:
    lines = [
        "University of Copenhagen, Denmark (UC)",
        "Kelo Labs, Hungary (KLH)",
        "Lumotex, Kenya",
        "Tampere University",
    ]
    found = [each.name for each in read_organisations("\n".join(lines))]
    assert found == ["University of Copenhagen", "Kelo Labs", "Lumotex", "Tampere University"]
    check("Partners: Kela, Luxembourg, Iin kunta, Serbia", ["Kela", "Iin kunta"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1.1. Huvudmannens namn\nAb Kustskolan\n1.2. Huvudmannens hemort\nNagu\n1.3. Huvudmannens ägare\nPargas stad",
         ["Ab Kustskolan", "Pargas stad"]),
        ("1.1 Koulutuksen järjestäjän nimi\nIin koulu Oy\n1.2 Järjestäjän kotipaikka\nIi\n1.3 Omistajat\nIin kunta",
         ["Iin koulu Oy", "Iin kunta"]),
        ("1. Projektets namn\nKusten lever\n2. Projektägare\nKela\n3. Huvudfinansiär\nNagu rf", ["Kela", "Nagu rf"]),
        ("1.1 Applicant's name\nKelo Oy\n1.2 Applicant's domicile\nKemi\n1.3 Applicant's owners\nCity of Kemi",
         ["Kelo Oy", "City of Kemi"]),
        ("Kivikylän nimi ry\nMetsien omistajat ry\nKela", ["Kivikylän nimi ry", "Metsien omistajat ry", "Kela"]),
    ],
)  # fmt: skip
def test_what_a_form_asks_of_somebody_is_a_label_on_its_own_line(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "field",
    [
        "Toteuttamisalue: Ylä-Kelo ja Itä-Kaamos",
        "Toteuttamisalue\nYlä-Kelo ja Itä-Kaamos",
        "Hankkeen toteutusalue: Kemin kaupunki",
        "Alue: Iin kunta ja Simon kunta",
        "Samarbetsområde: Norra Kaamos och Skärgården",
        "Område: Pargas stad",
        "Project area: City of Kemi",
        "Toteuttamistapa: Työpajat ja Etäpäivät",
        "Samarbetsform: Möten och Utbyten",
    ],
)
def test_the_field_of_an_area_or_a_way_holds_no_body(field: str) -> None:
    check(f"Hakija: Kela\n{field}\nToteuttajat: Lumotex, Kelo Oy", ["Kela", "Lumotex", "Kelo Oy"])


def test_the_field_of_a_unit_or_of_an_area_that_is_a_body_is_read() -> None:
    check(
        "Hyvinvointialue: Lapin hyvinvointialue\nPalvelualue: Nuorisopalvelut",
        [("Lapin hyvinvointialue", ("Nuorisopalvelut",))],
    )
