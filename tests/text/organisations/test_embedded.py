"""Bodies of the table among words of other lines, and how sure a name is that such words may stand in."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rovaniemi 2011 Kannen kuva ympäristöministeriö", ["Ympäristöministeriö"]),
        ("Palvelu Haku RSS Keski-Uudenmaan hyvinvointialue", ["Keski-Uudenmaan hyvinvointialue"]),
        ("Lapin liitto Rovaniemi 2011 Sarja A raportti nro 12", ["Lapin liitto"]),
        ("liite Julkaisija Lapin liitto Painosmäärä kaksi", ["Lapin liitto"]),
        ("1 Kainuun liitto Kajanalands förbund Regional Council of Kainuu OHJELMA", ["Kainuun liitto"]),
        ("Oulun yliopisto Nurmikon tarinoita Lapin yliopisto", ["Oulun yliopisto", "Lapin yliopisto"]),
        ("HUOLTO KATTILA POIKA INARIN KUNTA", ["Inarin kunta"]),
        ("Vaasan yliopisto OPETUSSUUNNITELMAT", ["Vaasan yliopisto"]),
    ],
)
def test_a_listed_body_among_other_words_stands_alone(text: str, wanted: Wanted) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Oulun yliopisto Kielikeskus", [("Oulun yliopisto", ("Kielikeskus",))]),
        ("Aalto University Kivi Education Oy", ["Aalto University Kivi Education Oy"]),
        ("Turun yliopisto Viestintä ja markkinointi", [("Turun yliopisto", ("Viestintä ja markkinointi",))]),
        ("Lapin yliopiston ystävät ry", ["Lapin yliopiston ystävät ry"]),
        ("Itä-Suomen yliopisto (ent. Kuopion yliopisto), Kielikeskus", [("Itä-Suomen yliopisto", ("Kielikeskus",))]),
    ],
)
def test_what_belongs_to_a_listed_body_stays_with_it(text: str, wanted: Wanted) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Kaamos ja Ilta Kuvat 2011 Rovaniemen Soihtuyhdistys", 0.7),
        ("Rovaniemen Soihtuyhdistys", 1.0),
        ("Rovaniemen Soihtu 2000 Oy", 1.0),
    ],
)
def test_words_that_names_seldom_hold_make_a_name_less_sure(text: str, confidence: float) -> None:
    assert [each.confidence for each in read_organisations(text)] == [confidence]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kaamos Institute The Kaamos Institute", ["Kaamos Institute", "Kaamos Institute"]),
        ("Åbo Akademi i Vasa", ["Åbo Akademi"]),
        ("Luckan i Raseborg", ["Luckan i Raseborg"]),
        ("Yrkesakademin i Österbotten Slutord och tack till alla", ["Yrkesakademin i Österbotten"]),
        ("Tänään PIRKANMAAN LIITTO TIEDOTTAA Lehti on ilmestynyt", ["Pirkanmaan liitto"]),
        ("Laatija Oikeusministeriön työryhmä on koonnut Tekijä Oikeusministeriön luettelon.", ["Oikeusministeriö"] * 2),
        ("Joiltain osin ministeriö on ollut mukana.", []),
        ("6 1. Yleistä Lapin liiton edustajat tapasivat.", ["Lapin liitto"]),
        ("muut toteuttajat Turun yliopisto ja Salon kaupunki", ["Turun yliopisto", "Salon kaupunki"]),
        ("Lapin liitto, vaihde 016 123 4567", ["Lapin liitto"]),
    ],
)
def test_a_name_ends_and_begins_where_its_own_words_do(text: str, wanted: Wanted) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Södra Savolax närings-, trafik- och miljöcentral",
            [("Södra Savolax närings-, trafik- och miljöcentral", "state-regional-authority")],
        ),
        ("Lapplands NTM-central har beviljat stöd.", [("Lapplands NTM-central", "state-regional-authority")]),
        ("Oulun tekninen liikelaitos vastaa kadusta.", [("Oulun tekninen liikelaitos", "other")]),
        ("Myndigheten för yrkeshögskolan", [("Myndigheten för yrkeshögskolan", "state-agency")]),
        ("YTHS vastaa palveluista.", [("YTHS", "foundation")]),
        ("The Social Insurance Institution takes part.", [("Social Insurance Institution", "state-agency")]),
        ("Kokoelma on Tuulensuun museon omistama.", [("Tuulensuun museo", "other")]),
        (
            "The Kaamos Agency for Roads and Rivers funds it.",
            [("Kaamos Agency for Roads and Rivers", "state-agency")],
        ),
    ],
)
def test_forms_of_names_that_their_words_tell(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(each.name, each.type) for each in read_organisations(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Aino Virtanen/Kylät ry Matti Virtanen/Lapin yliopisto", ["Kylät ry", "Lapin yliopisto"]),
        ("Kaamos Finland ry, Aino Virtanen/Lapin yliopisto", ["Kaamos Finland ry", "Lapin yliopisto"]),
        ("Helsingin kaupungin kivenhakkaajien lomatuki ry.", ["Helsingin kaupungin kivenhakkaajien lomatuki ry"]),
        ("Pohjoisen Keski-Suomen ammattiopiston tiloissa", ["Pohjoisen Keski-Suomen ammattiopisto"]),
        ("Kokouksessa olivat Aino Virtanen (Pj) ja Matti Virtanen.", []),
    ],
)
def test_bodies_beside_people_and_words_of_their_own(text: str, wanted: Wanted) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Suomen avoimien mallien keskus - KOSS ry", ["Suomen avoimien mallien keskus - KOSS ry"]),
        ("Suomen Esimerkkien Liitto — Esme ry", ["Suomen Esimerkkien Liitto — Esme ry"]),
        ("Lapin liitto – Tuike ry", ["Lapin liitto", "Tuike ry"]),
        ("Painopaikka/Tryckeri Kelo-Taara Oy Painosmäärä 400 kpl", ["Kelo-Taara Oy"]),
        ("KS Paino Oy", ["KS Paino Oy"]),
        ("MUISTIO - Rannan Tukipalvelu Oy", ["Rannan Tukipalvelu Oy"]),
        ("Toimintakertomus 2011 Kelo ry", ["Kelo ry"]),
        ("1 LAPIN LIITTO Julkaisu B 12 Raportti", ["Lapin liitto"]),
        ("Mukana on University of Galway Irlannista.", ["University of Galway"]),
        ("Mukana on KELO University of Lisbon Portugalista.", ["KELO University of Lisbon"]),
        (
            "Aalto-yliopisto, KEMO – Espoon kuvien museo, Omnia",
            ["Aalto-yliopisto", "KEMO – Espoon kuvien museo", "Omnia"],
        ),
        ("They support the METSO Programme and its aims.", []),
        ("Från Helsingfors stad erhölls stöd.", ["Helsingfors stad"]),
        ("1 Raportti Turusta tieteen kärkeen Ympäristöministeriön julkaisuja ja selvityksiä", ["Ympäristöministeriö"]),
        ("Ruotsin ympäristöministeriö", ["Ruotsin ympäristöministeriö"]),
        ("Neuvotteleva virkamies Aino Virtanen TEM", ["TEM"]),
        ("Julkisen hallinnon suunnittelija Aino Virtanen Opetushallitus", ["Opetushallitus"]),
        (
            "Selvitys Uuden keskuksen sijoittamisesta Opetus- ja kulttuuriministeriön muistioita, kirjoitti Aino.",
            ["Opetus- ja kulttuuriministeriö"],
        ),
        ("Lapin yliopiston ystävät ry", ["Lapin yliopiston ystävät ry"]),
        ("Folkhälsan i Vasa", ["Folkhälsan i Vasa"]),
    ],
)
def test_what_joins_a_name_and_what_only_stands_beside_it(text: str, wanted: Wanted) -> None:
    check(text, wanted)


def test_a_foundation_before_a_given_name_is_no_business_of_a_person() -> None:
    assert parse_organisation("Kelostiftelsen Vanda").type == "foundation"
