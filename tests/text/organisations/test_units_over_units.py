"""Which of several units is over which, whichever stands nearer to their body; units behind short and listed names."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check

CHAIN = [("Iin kunta", ("Hyvinvoinnin toimiala", "Nuorisopalvelut"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hyvinvoinnin toimiala, Nuorisopalvelut, Iin kunta", CHAIN),
        ("Nuorisopalvelut, Hyvinvoinnin toimiala, Iin kunta", CHAIN),
        ("Hyvinvoinnin toimiala\nNuorisopalvelut\nIin kunta", CHAIN),
        ("Nuorisopalvelut\nHyvinvoinnin toimiala\nIin kunta", CHAIN),
        ("Fakulteten för pedagogik, enheten för socialvetenskaper, Åbo Akademi",
         [("Åbo Akademi", ("Fakulteten för pedagogik", "enheten för socialvetenskaper"))]),
        ("Kirjasto\nLasten osasto\nIin kunta", [("Iin kunta", ("Lasten osasto", "Kirjasto"))]),
        ("Simon kunta, Hyvinvoinnin toimiala, Nuorisopalvelut, Iin kunta",
         [("Simon kunta", ("Hyvinvoinnin toimiala", "Nuorisopalvelut")), "Iin kunta"]),
    ],
)  # fmt: skip
def test_a_sector_is_over_the_other_units_in_front_of_a_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Turun AMK Terveys ja hyvinvointi, Varha Ikääntyneiden palvelut",
         [("Turun AMK", ("Terveys ja hyvinvointi",)), ("Varha", ("Ikääntyneiden palvelut",))]),
        ("Iin kunta, Varha Perhepalvelut", ["Iin kunta", ("Varha", ("Perhepalvelut",))]),
        ("Siun sote Perhepalvelut", [("Siun sote", ("Perhepalvelut",))]),
        ("Luonnonvarakeskus Biotalous ja ympäristö", [("Luonnonvarakeskus", ("Biotalous ja ympäristö",))]),
        ("Lapin AVI, ympäristöluvat", [("Lapin AVI", ("ympäristöluvat",))]),
        ("Kuopion ev.lut. seurakunnat, Keskitetty seurakuntatyö, Oppilaitostyö",
         [("Kuopion ev.lut. seurakunnat", ("Keskitetty seurakuntatyö", "Oppilaitostyö"))]),
        ("It was paid by the Ministry of Education and Culture, Department for Higher Education and Science Policy.",
         [("Ministry of Education and Culture", ("Department for Higher Education and Science Policy",))]),
    ],
)  # fmt: skip
def test_a_unit_stands_behind_the_name_that_it_is_of(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("University of Turku, Department of Education, Centre for Research on Activity, Development and Learning",
         [("University of Turku",
           ("Department of Education", "Centre for Research on Activity, Development and Learning"))]),
        ("University of Turku, Centre for Research on Ageing",
         [("University of Turku", ("Centre for Research on Ageing",))]),
        ("Lapland UAS, School of Northern Well-being and Services",
         [("Lapland UAS", ("School of Northern Well-being and Services",))]),
        ("It is led by Lapland UAS, School of Health and Services Oy.",
         [("Lapland UAS", ("School of Health",)), "Services Oy"]),
        ("Migration Institute of Finland; Ville Aho, Professor, Department of Political Science, University of Turku",
         ["Migration Institute of Finland", ("University of Turku", ("Department of Political Science",))]),
    ],
)  # fmt: skip
def test_an_english_unit_is_read_whole_and_under_its_own_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sibelius-Akatemia, Taideyliopisto, Kansanmusiikin aineryhmä",
         [("Taideyliopisto", ("Sibelius-Akatemia", "Kansanmusiikin aineryhmä"))]),
        ("Kemian laitos, Turun yliopisto, Luonnontieteiden tiedekunta",
         [("Turun yliopisto", ("Luonnontieteiden tiedekunta", "Kemian laitos"))]),
        ("Iin kunnan perusopetus sekä Keusoten perhepalvelut",
         [("Iin kunta", ("perusopetus",)), ("Keusote", ("perhepalvelut",))]),
        ("Vantaan kaupungin nuorisopalvelujen etsivä nuorisotyö",
         [("Vantaan kaupunki", ("nuorisopalvelut", "etsivä nuorisotyö"))]),
        ("Vantaan kaupungin nuorisopalvelujen ja kulttuurin nuorisotyö",
         [("Vantaan kaupunki", ("nuorisopalvelujen ja kulttuurin nuorisotyö",))]),
    ],
)  # fmt: skip
def test_a_part_of_a_body_has_the_smaller_unit_behind_the_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("University of Turku Faculty of Agriculture and Forestry Department of Food and Nutrition",
         [("University of Turku", ("Faculty of Agriculture and Forestry", "Department of Food and Nutrition"))]),
        ("University of Turku, Research Unit of Biology", [("University of Turku", ("Research Unit of Biology",))]),
        ("Aino Virtanen, forskardoktor vid Institutionen för fysik, Åbo Akademi",
         [("Åbo Akademi", ("Institutionen för fysik",))]),
        ("Aino Virtanen\nResearcher\nDepartment of Music, Art and Culture Studies\nUniversity of Turku",
         [("University of Turku", ("Department of Music, Art and Culture Studies",))]),
    ],
)  # fmt: skip
def test_units_led_by_their_kind_are_parted_and_have_no_post(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Varsinais-Suomen hyvinvointialue (Varha) / Tyks Psykiatria / Nuorisopsykiatrian vastuualue",
         [("Varsinais-Suomen hyvinvointialue", ("Tyks Psykiatria", "Nuorisopsykiatrian vastuualue"))]),
        ("Pirkanmaan hyvinvointialue, Tays Sydänsairaala",
         [("Pirkanmaan hyvinvointialue", ("Tays Sydänsairaala",))]),
        ("Kumppanit: Pohde, OYS, Lapin yliopisto", ["Pohde", "OYS", "Lapin yliopisto"]),
        ("Pirkanmaan hyvinvointialue, Oys Psykiatria", ["Pirkanmaan hyvinvointialue", ("OYS", ("Psykiatria",))]),
        ("Lapin yliopisto, Tulevaisuuden tutkimuskeskus", [("Lapin yliopisto", ("Tulevaisuuden tutkimuskeskus",))]),
        ("Lapin yliopisto, Kemin normaalikoulu", [("Lapin yliopisto", ("Kemin normaalikoulu",))]),
        ("Helsingin yliopisto, Lammin biologinen asema", [("Helsingin yliopisto", ("Lammin biologinen asema",))]),
        ("Maanmittauslaitos, Paikkatietokeskus FGI", [("Maanmittauslaitos", ("Paikkatietokeskus FGI",))]),
        ("The partners are the University of Lapland, Arctic Centre, and Kivi Oy.",
         [("University of Lapland", ("Arctic Centre",)), "Kivi Oy"]),
        ("Lapin yliopisto, avoin yliopisto", [("Lapin yliopisto", ("avoin yliopisto",))]),
    ],
)  # fmt: skip
def test_parts_that_a_body_of_the_kind_has_are_its_own(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("place", ["Mustiala", "Raatihuone", "Kunnantalo"])
def test_a_quarter_or_a_house_of_the_body_is_no_unit(place: str) -> None:
    check(f"Kemin kaupunki, Kehitysyksikkö, {place}", [("Kemin kaupunki", ("Kehitysyksikkö",))])


@pytest.mark.parametrize("sign", [", ", " / ", "\n"])
@pytest.mark.parametrize(
    ("body", "house"),
    [
        ("Länsi-Uudenmaan hyvinvointialue", "keskussairaala"),
        ("Kainuun hyvinvointialue", "Pelastuslaitos"),
        ("Mäntsälän kunta", "Kansalaisopisto"),
        ("Kemin kaupunki", "musiikkiopisto"),
    ],
)
def test_the_mere_word_for_a_house_that_each_has_is_its_own(body: str, house: str, sign: str) -> None:
    check(f"{body}{sign}{house}", [(body, (house,))])


def test_a_listed_body_in_the_genitive_owns_the_unit_behind_it() -> None:
    check("Ilmatieteen laitoksen tutkimusyksikkö", [("Ilmatieteen laitos", ("tutkimusyksikkö",))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana on Kemin normaalikoulu (Lapin yliopisto).", [("Lapin yliopisto", ("Kemin normaalikoulu",))]),
        ("Polar Institute, City of Kemi Sports Services",
         ["Polar Institute", ("City of Kemi", ("Sports Services",))]),
        ("Hakija: Lapin yliopisto/Hallintovirasto/Kemin yliopistokeskuksen koordinaatioyksikkö Dnro 1/210/2008",
         [("Lapin yliopisto", ("Hallintovirasto", "Kemin yliopistokeskuksen koordinaatioyksikkö"))]),
        ("Hakija: Iin kunta, nuorisotoimi (Dnro KEM/12/2020)", [("Iin kunta", ("nuorisotoimi",))]),
        ("Lapin sairaanhoitopiiri N:o 12 / 2009 Raportit", [("Lapin sairaanhoitopiiri", ())]),
    ],
)  # fmt: skip
def test_what_a_bracket_a_body_or_a_register_tells_beside_a_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "body", "units"),
    [
        ("Kemin kaupungin kasvatuslautakunnan suomenkielinen jaosto päätti.", "Kemin kaupunki",
         ("kasvatuslautakunta", "suomenkielinen jaosto")),
        ("Oulun kaupunki, kulttuuri- ja vapaa-aikalautakunnan museojaosto", "Oulun kaupunki",
         ("kulttuuri- ja vapaa-aikalautakunta", "museojaosto")),
        ("Oulun ammattikorkeakoulu/ Ammatillinen opettajakorkeakoulu", "Oulun ammattikorkeakoulu",
         ("Ammatillinen opettajakorkeakoulu",)),
    ],
)  # fmt: skip
def test_a_section_is_below_its_board_and_a_college_of_teachers_below_its_school(
    text: str, body: str, units: tuple[str, ...]
) -> None:
    check(text, [(body, units)])
