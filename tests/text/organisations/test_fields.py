"""The fields of forms that lost their line ends, lists under their labels, and who stands beside a post."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "VIRANOMAINEN, JOLLE HAKEMUS OSOITETAAN Lapin liitto 2. PROJEKTI, JOLLE HAETAAN RAHOITUSTA Ohjelma Lappi",
            ["Lapin liitto"],
        ),
        (
            "Vastuuviranomainen Kainuun liitto Aloituspäivämäärä Päättymispäivämäärä Toteuttajan nimi Iin kunta",
            ["Kainuun liitto", "Iin kunta"],
        ),
        ("Tuensaajat Iin kunta Y-tunnus: Oulun yliopisto Y-tunnus: Hakemustyyppi", ["Iin kunta", "Oulun yliopisto"]),
        (
            "Hakijan nimi: Kelokylän säätiö sr Hakijatyyppi: Säätiö Y-tunnus: 1006538-5 Jakeluosoite: PL 3",
            ["Kelokylän säätiö sr"],
        ),
        (
            "Toteuttaja Oulun kaupunki Rahoittaja Lapin liitto Kesto 1.1.2018–31.12.2019",
            ["Oulun kaupunki", "Lapin liitto"],
        ),
        ("Projektin nimi Kelopuu Päätöstyyppi: Hankepäätös Lapin liitto on myöntänyt tukea.", ["Lapin liitto"]),
        ("Työn teettäjä Kemin kaupunki", ["Kemin kaupunki"]),
        ("Hankkeen toteuttaja Iin kunta Jokitie 2, Olhava", ["Iin kunta"]),
    ],
)
def test_the_labels_of_a_form_part_its_fields(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Hanke on uusi.\nYhteistyökumppanit:\nOulun kaupunki\nKelokoppa\nLapin liitto\nSavikeko Group\nSe alkoi.",
            ["Oulun kaupunki", "Kelokoppa", "Lapin liitto", "Savikeko Group"],
        ),
        ("Yhteistyökumppanit:\nKelokoppa\nSavikeko\nKoulu\nHanke on uusi.", []),
        ("Rahoitus:\nKuopion kaupunki 75 000 €\nYhteensä 75 000 €", ["Kuopion kaupunki"]),
        ("Rahoitusosuudet: EAKR ja valtio 70 %, Kemin kaupunki 30 %", ["Kemin kaupunki"]),
    ],
)
def test_unknown_names_pass_under_a_label_where_half_are_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun kaupunki, Ilmatieteen laitos, Lapin liitto", ["Oulun kaupunki", "Ilmatieteen laitos", "Lapin liitto"]),
        ("Oulun kaupunki, Ruokavirasto", ["Oulun kaupunki", "Ruokavirasto"]),
        (
            "Mukana ovat Kemin kaupunki, Porin yliopistokeskus ja Iin kunta.",
            ["Kemin kaupunki", "Porin yliopistokeskus", "Iin kunta"],
        ),
        ("Taideyliopisto, Sibelius-Akatemia", [("Taideyliopisto", ("Sibelius-Akatemia",))]),
        (
            "Aino Virtanen, yliopettaja, Uudistuva teollisuus, Lapin ammattikorkeakoulu",
            [("Lapin ammattikorkeakoulu", ("Uudistuva teollisuus",))],
        ),
        (
            "Aino Virtanen, projektipäällikkö, nuorisopalvelut, Kelokylän Apu ry",
            [("Kelokylän Apu ry", ("nuorisopalvelut",))],
        ),
        ("Mukana on Turun ja Kaarinan seurakuntayhtymä.", ["Turun ja Kaarinan seurakuntayhtymä"]),
        ("Hanketta vetää Iin ja Simon Yrittäjät ry.", ["Iin ja Simon Yrittäjät ry"]),
        ("Kumppanina on Kuopion ortodoksiset seurakunnat.", ["Kuopion ortodoksiset seurakunnat"]),
        (
            "Mukana on Satakunnan hyvinvointialueen (Sata) ikäihmisten palvelut.",
            [("Satakunnan hyvinvointialue", ("ikäihmisten palvelut",))],
        ),
        ("Vetäjä on Kelokylän koulutuskeskus kuntayhtymä.", ["Kelokylän koulutuskeskus kuntayhtymä"]),
        ("Tukijana toimi Kelokylän kehittämisen tukiyhdistys ry.", ["Kelokylän kehittämisen tukiyhdistys ry"]),
        ("Kiitämme Maaseudun kehittämisen tukiyhdistystä.", ["Maaseudun kehittämisen tukiyhdistys"]),
        ("Mukana on venäläisyritys Severkelo.", ["Severkelo"]),
        ("Työ tehtiin ravintola Pihvikelon keittiössä.", []),
        ("Kumppanit ovat Kela, TE-palvelut ja Iin kunta.", ["Kela", "TE-palvelut", "Iin kunta"]),
        ("Nuoret ohjattiin TE-palveluihin.", []),
        ("Yhteistä kieltä – Kajaanin ammattikorkeakoulu Oy", ["Kajaanin ammattikorkeakoulu Oy"]),
        ("Members are Kelo Design Ltd and South Savo ELY Center.", ["Kelo Design Ltd", "South Savo ELY Center"]),
        ("Deltagare: Såka dag- och kvällsförening och Kelby byaråd", ["Såka dag- och kvällsförening", "Kelby byaråd"]),
    ],
)
def test_bodies_units_and_posts_are_told_apart_by_their_places(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sen kokoajana toimi Kelo-Hämeen kylät ry.", ["Kelo-Hämeen kylät ry"]),
        ("Ohjelman hyväksyi Kelo-Hämeen kylät ry:n kokous.", ["Kelo-Hämeen kylät ry"]),
        ("Kalastus alkoi Reposaaressa Kelopuuri Oy:n tuella.", ["Kelopuuri Oy"]),
        ("Liikunnan aluejärjestö Kelo ry järjestää ryhmiä.", ["Liikunnan aluejärjestö Kelo ry"]),
        ("Yhteistyö Lukioiden kehittämisverkoston (LUKE) kanssa jatkuu.", []),
        ("Sitä tutkii Luonnonvarakeskus (LUKE).", ["Luonnonvarakeskus"]),
        ("Kumppaneita: Metsähallitus, ELY-keskukset, Iin kunta", ["Metsähallitus", "Iin kunta"]),
        (
            "Hanke tukee Turun, Vaasan ja Porin kaupungin lukioita.",
            ["Turun kaupunki", "Vaasan kaupunki", "Porin kaupunki"],
        ),
        ("Mukana on Koulutuskeskus Sedun väkeä.", ["Koulutuskeskus Sedu"]),
        ("Hanketta tukee Emil Cedercreutzin museo.", ["Emil Cedercreutzin museo"]),
    ],
)
def test_what_a_sentence_says_around_a_name_is_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Rannan ry Muu järjestö tai yhdistys Rannan Setlementti ry Kansalaisjärjestö",
            ["Rannan ry", "Rannan Setlementti ry"],
        ),
        ("Hakija Rannan Kone Oy Organisaatiotyyppi Mikroyritys Y-tunnus 1234567-1", ["Rannan Kone Oy"]),
        ("Yritykset (Alfa Oy, Beta Oy)", ["Alfa Oy", "Beta Oy"]),
        ("Hankkeen yhteistyötahot (Oulun yliopisto, Alfa Oy)", ["Oulun yliopisto", "Alfa Oy"]),
        ("Iin Martat (yhdistys, Ii)", ["Iin Martat"]),
    ],
)
def test_types_of_a_form_and_brackets_of_a_list_part_the_bodies(text: str, names: list[str]) -> None:
    assert [body.name for body in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Toteuttajataho: Iin seurakunta Paikkakunta: Ii Muuta: 5000", ["Iin seurakunta"]),
        ("Tilaaja: Kemin Vesi Oy Konsultti: Ekokaarina Oy Aika: 2020", ["Kemin Vesi Oy", "Ekokaarina Oy"]),
        ("Partner organisation: City of Kemi Country: Finland", ["City of Kemi"]),
        (
            "Rahoittaja Lapin liitto Rahoitusohjelma EAKR Koordinaattori Lapin yliopisto",
            ["Lapin liitto", "Lapin yliopisto"],
        ),
        ("Projektipartnerit Vasa stad Projekttid 2018", ["Vasa stad"]),
        ("Koordinaattori Lapin yliopistosta kertoi työstä.", ["Lapin yliopisto"]),
    ],
)
def test_a_label_that_no_table_has_ends_the_body_before_it(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("• Meri- ja ranta-alue: puheenjohtaja Aino Aro (pääjohtaja, Luonnonvarakeskus)", "Luonnonvarakeskus"),
        ("Loppuraportti, LUMO-projekti (Tekes Dnro 27/401/98)", "Tekes"),
    ],
)
def test_the_body_in_a_bracket_behind_a_post_or_before_a_number_is_read(text: str, name: str) -> None:
    assert name in [each.name for each in read_organisations(text)]
