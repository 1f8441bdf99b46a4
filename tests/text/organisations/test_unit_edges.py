"""What stands beside the words of a unit and is none of it: minutes and pages, degrees, deeds, streets, items."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta Pöytäkirja 2/ (10) Kotitarkastuslautakunta. Kunnantalo, sali 2",
         [("Iin kunta", ("Kotitarkastuslautakunta",))]),
        ("Iin kunta Pöytäkirja 3/ (8) Jokirantalautakunta (S)", [("Iin kunta", ("Jokirantalautakunta",))]),
        ("Iin kunta Esityslista 9/2013 1 (5) Sosiaali- ja terveyslautakunta",
         [("Iin kunta", ("Sosiaali- ja terveyslautakunta",))]),
        ("SIMON SEURAKUNTA PÖYTÄKIRJA 11/2008 Kirkkoneuvosto 14.5.2008",
         [("SIMON SEURAKUNTA", ("Kirkkoneuvosto",))]),
        ("SIMON SEURAKUNTA KIRKKOVALTUUSTO 3/2018 Sivu", [("SIMON SEURAKUNTA", ("KIRKKOVALTUUSTO",))]),
        ("Iin kunta, Tekninen lautakunta 4/2017", [("Iin kunta", ("Tekninen lautakunta",))]),
        ("Ijo kommun Protokoll 4/2021 1 (12) Bildningsnämnden", [("Ijo kommun", ("Bildningsnämnden",))]),
        ("SIMON JA IIN PÖYTÄKIRJA 11/2008 SEURAKUNTAYHTYMÄ Yhteinen kirkkoneuvosto",
         [("SIMON JA IIN SEURAKUNTAYHTYMÄ", ("Yhteinen kirkkoneuvosto",))]),
        ("KAINUUN SOTE PÖYTÄKIRJA 2/2017 Yhtymähallitus", [("Kainuun sote", ("Yhtymähallitus",))]),
        ("Iin kunta Pöytäkirja 4/2017 1/8. Kunnantalo, kokoushuone", ["Iin kunta"]),
    ],
)  # fmt: skip
def test_the_number_of_minutes_stands_between_a_body_and_its_organ(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("THT Hoitotieteen laitos, Lapin yliopisto", [("Lapin yliopisto", ("Hoitotieteen laitos",))]),
        ("Lapin yliopisto, FT Kasvatuksen laitos", [("Lapin yliopisto", ("Kasvatuksen laitos",))]),
    ],
)  # fmt: skip
def test_a_degree_before_a_unit_is_none_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Luotola Oy – varaston purkaminen", ["Luotola Oy"]),
        ("Luotola Oy - tontin vuokraaminen", ["Luotola Oy"]),
        ("Iin kunta, sosiaalityön kehittäminen", ["Iin kunta"]),
        ("Iin kunta, Maankäyttö ja rakentaminen", [("Iin kunta", ("Maankäyttö ja rakentaminen",))]),
        ("Iin kunta, tilapalvelut, rakennuttaminen", [("Iin kunta", ("tilapalvelut", "rakennuttaminen"))]),
    ],
)  # fmt: skip
def test_what_is_done_to_something_is_no_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("LAPIN ELY-KESKUS MAASEUTUYKSIKKÖ Esko Aallon katu 8, Kemi",
         [("Lapin ELY-keskus", ("MAASEUTUYKSIKKÖ",))]),
        ("Iin kunta, Nuorisotoimi Ison torin kuja 2", [("Iin kunta", ("Nuorisotoimi",))]),
    ],
)  # fmt: skip
def test_a_street_of_several_words_is_no_part_of_a_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat Iin kunta (sis. kirjasto ja nuorisotoimi) ja Kemin kaupunki.", ["Iin kunta", "Kemin kaupunki"]),
        ("Iin kunta (sisältäen kirjasto ja nuorisotoimi), Kemin kaupunki", ["Iin kunta", "Kemin kaupunki"]),
        ("Iin kunta (inkl. biblioteket)", ["Iin kunta"]),
        ("Iin kunta\nSosiaalitoimi\nOsasto 3", [("Iin kunta", ("Sosiaalitoimi", "Osasto 3"))]),
        ("Iin kunta\nTiimi 2\nAino Virtanen", [("Iin kunta", ("Tiimi 2",))]),
    ],
)  # fmt: skip
def test_what_a_bracket_includes_and_a_numbered_line(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Iin kunta, sivistystoimi, kirjasto", 1.0),
        ("Lapin yliopisto, Department of Physics", 1.0),
        ("Luotola Oy, Kemin tehdas", 1.0),
        ("Iin kunta / Kaakon kaksikko", 0.7),
        ("Iin kunta, Sivistystoimi, Lumikko", 0.7),
    ],
)
def test_a_unit_that_nothing_tells_makes_a_chain_less_sure(text: str, confidence: float) -> None:
    found = read_organisations(text)
    assert [each.confidence for each in found] == [confidence]
    assert found[0].units


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Savonia-ammattikorkeakoulu, Kuopio Terveysalan yksikkö",
         [("Savonia-ammattikorkeakoulu", ("Terveysalan yksikkö",))]),
        ("Savonia-ammattikorkeakoulu, Terveysalan yksikkö Sosionomi",
         [("Savonia-ammattikorkeakoulu", ("Terveysalan yksikkö",))]),
        ("Työn tilasi Oulun kaupungin nuorisotoimi Tiivistelmä Aineisto kerättiin syksyllä.",
         [("Oulun kaupunki", ("nuorisotoimi",))]),
        ("Syksy 2015 Savonia-ammattikorkeakoulu", ["Savonia-ammattikorkeakoulu"]),
        ("9.00–9.15 Oulun kaupunki", ["Oulun kaupunki"]),
        ("13.15 Iin kunnan nuorisopalvelut, Aino Mäki", [("Iin kunta", ("nuorisopalvelut",))]),
        ("Toukokuu 2012 Savonia-ammattikorkeakoulu, Terveysalan yksikkö",
         [("Savonia-ammattikorkeakoulu", ("Terveysalan yksikkö",))]),
    ],
)  # fmt: skip
def test_words_of_other_lines_beside_a_unit_are_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ilmari Niemi Vesi-instituutti, Oulun yliopisto", [("Oulun yliopisto", ("Vesi-instituutti",))]),
        ("Ilmari Niemi, vanhempi tutkija Aleksanteri-instituutti, Helsingin yliopisto",
         [("Helsingin yliopisto", ("Aleksanteri-instituutti",))]),
        ("Geologian tutkimuskeskus, Kuopion yksikkö, Tiekatu 2, 70 Kuopio",
         [("Geologian tutkimuskeskus", ("Kuopion yksikkö",))]),
    ],
)  # fmt: skip
def test_people_posts_and_post_towns_are_no_part_of_a_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana on Pohjois-Pohjanmaan hyvinvointialue Pohteen perhekeskus.",
         [("Pohjois-Pohjanmaan hyvinvointialue", ("perhekeskus",))]),
        ("Pirkanmaan hyvinvointialue Pirhan kuntoutuspalvelut",
         [("Pirkanmaan hyvinvointialue", ("kuntoutuspalvelut",))]),
        ("Kiipulasäätiö, Kiipulan ammattiopisto", [("Kiipulasäätiö", ("Kiipulan ammattiopisto",))]),
    ],
)  # fmt: skip
def test_a_short_name_of_the_body_in_front_of_its_unit_is_no_part_of_that(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aino Mäki, Youth Services Manager, City of Espoo", ["City of Espoo"]),
        ("Aino Mäki, Museum Director, City of Oulu", ["City of Oulu"]),
        ("Aino Mäki, Deputy Mayor, City of Vantaa", ["City of Vantaa"]),
        ("Aino Mäki, Manager, Youth Services, City of Espoo", [("City of Espoo", ("Youth Services",))]),
    ],
)  # fmt: skip
def test_an_english_post_that_begins_with_a_unit_is_none(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Toteuttaja on Lumo ry, valvojana Lapin maakuntamuseo.", ["Lumo ry", "Lapin maakuntamuseo"]),
        ("Lumo ry, kouluttajana Lapin maakuntamuseo, tukijana Museovirasto.",
         ["Lumo ry", "Lapin maakuntamuseo", "Museovirasto"]),
        ("Hankkeen toteuttaa Iin kunta, tilaajana Lumo ry", ["Iin kunta", "Lumo ry"]),
    ],
)  # fmt: skip
def test_who_acts_as_something_behind_a_comma_is_no_unit(text: str, found: Wanted) -> None:
    check(text, found)
