"""Bodies in lists and pages that lost their signs: people and addresses beside them, chapters, units."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aino Virtanen Kehäkylien Apu ry", ["Kehäkylien Apu ry"]),
        ("FL Aino Lehmussuvanto Säteilyturvakeskus Jokikatu 2 Kemi", ["Säteilyturvakeskus"]),
        ("Virtanen Aino X Korhonen Ville E Lapin liitto", ["Lapin liitto"]),
        ("Korhonen Ville varajäsen MTK Lappi", ["MTK Lappi"]),
        ("Lapin yliopisto PL 122, Rovaniemi", ["Lapin yliopisto"]),
        ("Kiinteistö Oy Kemin Jokikatu 2", ["Kiinteistö Oy Kemin Jokikatu 2"]),
        ("Sulo Keksityn säätiö", ["Sulo Keksityn säätiö"]),
        ("Kuvat: Vasa stad, Aino Virtanen/THL, Ville Korhonen/KHO", ["Vasa stad", "THL", "KHO"]),
        ("Iin kunta Aino Virtanen, pj", ["Iin kunta"]),
        ("Työtä johtaa Saija Pöyry.", []),
        ("Ville Korhonen, Savon yrittäjät; Aino Virtanen, Kela", ["Savon yrittäjät", "Kela"]),
        ("Kuvat: Aino Virtanen, Taitto: Mainostoimisto Hurma, Paino: Koe Oy", ["Mainostoimisto Hurma", "Koe Oy"]),
        ("Aino Virtanen, KTT, Kela", ["Kela"]),
    ],
)
def test_people_and_addresses_beside_a_body_are_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "KIITOKSET Kylä-Seura Kojon kyläyhdistys Iin seurakunta Letkun kylätoimikunta Kehä ry",
            ["Kylä-Seura", "Kojon kyläyhdistys", "Iin seurakunta", "Letkun kylätoimikunta", "Kehä ry"],
        ),
        (
            "Viranomainen Lapin liitto Hakijan nimi Kemin kaupunki Organisaatiotyyppi Kunta Jakeluosoite Katu 1",
            ["Lapin liitto", "Kemin kaupunki"],
        ),
        ("Viranomainen neuvoi Kemin kaupunkia.", ["Kemin kaupunki"]),
        ("Lapin liitto Aino Virtanen, Lapin liitto Ville Korhonen", ["Lapin liitto", "Lapin liitto"]),
        ("Suunnittelun tukena oleva asiantuntijaryhmä\nIin kunta", ["Iin kunta"]),
        ("Esiselvitys\nIin kunta\nKemin kaupunki", ["Iin kunta", "Kemin kaupunki"]),
    ],
)
def test_lists_and_forms_that_lost_their_signs_are_parted(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana on MTK-Pohjois-Savo.", ["MTK-Pohjois-Savo"]),
        ("Mukana ovat MTK Pohjois-Suomi ja Akava Lappi.", ["MTK Pohjois-Suomi", "Akava Lappi"]),
        ("VTT Rakennus- ja yhdyskuntatekniikka", [("VTT", ("Rakennus- ja yhdyskuntatekniikka",))]),
        ("Luonnonvarakeskus LUKE, Iin kunta", ["Luonnonvarakeskus", "Iin kunta"]),
        ("Aalto yliopisto Pienyrityskeskus", [("Aalto-yliopisto", ("Pienyrityskeskus",))]),
        ("It is led by the University of Turku's Sea Centre.", [("University of Turku", ("Sea Centre",))]),
        ("The City of Oulu's Education Department took part.", [("City of Oulu", ("Education Department",))]),
        ("Sea Institute at the University of Oulu", [("University of Oulu", ("Sea Institute",))]),
        ("Collaboration between Lapland University and us was close.", ["Lapland University"]),
        ("Development of City Centre was planned.", []),
        ("Det leds av NTM-centralen för ESF-finansiering.", []),
        ("Mukana on myös Humanistisen ammattikorkeakoulu (Humak).", ["Humanistinen ammattikorkeakoulu"]),
        ("Työn tekivät Åbo Akademin PBX ja Iin kunta.", ["Åbo Akademi", "Iin kunta"]),
        ("Työn teki Åbo Akademin PBX.", [("Åbo Akademi", ("PBX",))]),
        ("Alkoi UEF Luontotaidot 2.0 -kehittämishanke.", []),
        ("Oulun yliopiston Luontotaidot -hanke alkoi.", ["Oulun yliopisto"]),
        ("See the Oulu Region Events page.", []),
        ("Teräs tulee Rautaruukilta.", ["Rautaruukki"]),
        ("Kuntaliitos muutti aluetta.", []),
        ("Mukana on e2 tutkimus.", ["e2 Tutkimus"]),
        ("Työn teki Taloustutkimus Kuntaliiton pyynnöstä.", ["Taloustutkimus", "Kuntaliitto"]),
        ("Mukana ovat Sandvik Mining ja ABB.", ["Sandvik Mining", "ABB"]),
    ],
)
def test_chapters_and_units_are_told_from_their_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun yliopisto ja kaupunki tekevät yhteistyötä.", ["Oulun yliopisto", "Oulun kaupunki"]),
        ("Oulun kaupunki ja kunnan asukkaat hyötyvät.", ["Oulun kaupunki"]),
        ("Mukana ovat Kela, TE-toimisto ja Iin kunta.", ["Kela", "TE-toimisto", "Iin kunta"]),
        ("TE-toimisto auttaa työnhakijoita.", []),
        ("Mukana olivat ABB, Nokia ja Valmet.", ["ABB", "Nokia", "Valmet"]),
        ("Alueena ovat Nokia, Pirkkala ja Ylöjärvi.", []),
        ("Mukana: Aino Virtanen (Nokia), Ville Korhonen (YIT)", ["Nokia", "YIT"]),
        ("Hanketta hallinnoi Kaustisen seutukunta.", ["Kaustisen seutukunta"]),
        (
            "Rahoittajina Kaustisen seutukunta, Lapin liitto ja Iin kunta.",
            ["Kaustisen seutukunta", "Lapin liitto", "Iin kunta"],
        ),
        ("Hanke toimii Kaustisen seutukunnan alueella ja Kaustisen seutukunnassa.", []),
        (
            "Mukana ovat Iin kunta, Lapin liitto ja Forssan Uutuuskehitys.",
            ["Iin kunta", "Lapin liitto", "Forssan Uutuuskehitys"],
        ),
        ("Valtion (YM, LVM ja TEM) hanke", ["YM", "LVM", "TEM"]),
        ("Hanke on Lapin liiton, Iin kunnan ja Tapion yhteinen.", ["Lapin liitto", "Iin kunta", "Tapio"]),
        ("Kuhmon Kamarisoitto, Kuhmon kaupunki ja yritykset", ["Kuhmon Kamarisoitto", "Kuhmon kaupunki"]),
        ("Kuhmon Kamarisoitto oli mukana.", []),
        ("Alueen yritykset (mm. Kojelumo, Lapp Sähky ja Raute) hyötyvät.", ["Kojelumo", "Lapp Sähky", "Raute"]),
        ("Mukana on yrityksiä, kuten Kojelumo ja Koe Oy.", ["Kojelumo", "Koe Oy"]),
        ("Alueella on yrityksiä. Kojelumo ja Tehorakka soivat.", []),
        ("Yrityksiä: Oulu, Kemi ja Tornio.", []),
        ("Mukana: Kela, THL, Kuhilas ja Vehnä", ["Kela", "THL", "Kuhilas", "Vehnä"]),
        ("Yrityskumppaneina ovat Kojelumo, Lapp Sähky ja ABB.", ["Kojelumo", "Lapp Sähky", "ABB"]),
        ("Kesällä soittivat Kojelumo, Lapp Sähky ja ABB.", ["ABB"]),
    ],
)
def test_some_words_are_bodies_among_bodies_only(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Taivalkosken kunta ja Pudasjärven kehitys Oy.",
            ["Taivalkosken kunta", "Pudasjärven kehitys Oy"],
        ),
        ("Hanketta johtaa Sodankylän vesihuolto Oy.", ["Sodankylän vesihuolto Oy"]),
        ("Alueella toimii Oulun alueella Sweco Oy.", ["Sweco Oy"]),
        (
            "Partners are the City of Tornio and the municipality of Enontekiö.",
            ["City of Tornio", "municipality of Enontekiö"],
        ),
        ("The event was held in the municipality of Enontekiö.", []),
    ],
)
def test_a_place_and_small_letters_name_a_firm_or_a_town(text: str, names: list[str]) -> None:
    assert [found.name for found in read_organisations(text)] == names


def test_what_each_body_pays_is_no_part_of_its_name() -> None:
    check("Osuudet: 50 % Lapin liitto, 20 000 € Iin kunta ja 12,5% Kela", ["Lapin liitto", "Iin kunta", "Kela"])
    check("3M Suomi Oy, 24 Rent Oy", ["3M Suomi Oy", "24 Rent Oy"])


@pytest.mark.parametrize(
    ("text", "name", "units"),
    [
        ("Aalto-yliopisto, Insinööritieteiden korkeakoulu", "Aalto-yliopisto", ("Insinööritieteiden korkeakoulu",)),
        ("Aalto-yliopisto / Kauppakorkeakoulu", "Aalto-yliopisto", ("Kauppakorkeakoulu",)),
        ("Nuorten Ystävät ry:n Rovaniemen toimipiste", "Nuorten Ystävät ry", ("Rovaniemen toimipiste",)),
    ],
)
def test_schools_of_a_university_and_places_of_work_are_units(text: str, name: str, units: tuple[str, ...]) -> None:
    assert [(each.name, each.units) for each in read_organisations(text)] == [(name, units)]


def test_two_universities_beside_each_other_stay_two() -> None:
    found = read_organisations("Aalto-yliopisto, Turun yliopisto, Tampereen teknillinen korkeakoulu")
    assert len(found) == 3


@pytest.mark.parametrize(
    ("text", "name", "units"),
    [
        (
            "VALTION TEKNILLINEN TUTKIMUSKESKUSKUOPION TOIMIPISTE",
            "Valtion teknillinen tutkimuskeskus",
            ("KUOPION TOIMIPISTE",),
        ),
        ("Oulun kaupunki – sivistyspalvelut", "Oulun kaupunki", ("sivistyspalvelut",)),
        ("KUVITELMA OYKAJAANIN SIVUTOIMIPISTE", "KUVITELMA OY", ("KAJAANIN SIVUTOIMIPISTE",)),
        (
            "Lapin ELY-keskus / Ympäristö ja luonnonvarat - vastuualue",
            "Lapin ELY-keskus",
            ("Ympäristö ja luonnonvarat - vastuualue",),
        ),
    ],
)
def test_places_run_together_with_a_body_and_hyphens_with_spaces(text: str, name: str, units: tuple[str, ...]) -> None:
    found = parse_organisation(text)
    assert (found.name, found.units) == (name, units)


def test_a_person_in_a_post_behind_a_unit_is_none_of_it() -> None:
    found = parse_organisation("Itä-Suomen yliopisto Sovelletun fysiikan laitos Professori Aino Virtanen")
    assert (found.name, found.units) == ("Itä-Suomen yliopisto", ("Sovelletun fysiikan laitos",))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kylät ry c/o Aino Virtanen", ["Kylät ry"]),
        (
            "Kuvitelman Kiinteistöt Oy c/o Aino Virtanen; Kangasalan kunta",
            ["Kuvitelman Kiinteistöt Oy", "Kangasalan kunta"],
        ),
        ("c/o Iin kunta", ["Iin kunta"]),
    ],
)
def test_who_takes_in_the_mail_of_a_body_is_none_of_its_name(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names
    assert parse_organisation("Kylät ry c/o Aino Virtanen").name == "Kylät ry"


@pytest.mark.parametrize("below", ["Sisä-Suomen elinvoimakeskus", "Lapin liitto"])
def test_the_first_of_a_list_under_its_label_owns_none_of_the_next(below: str) -> None:
    check(f"Toteuttajat: Folkhälsan\n{below}", ["Folkhälsan", below])


@pytest.mark.parametrize("dots", [" ...", " ........ ", "…………", " . . . . "])
def test_dots_that_lead_to_a_page_are_no_part_of_a_name(dots: str) -> None:
    check(f"3.1 Lumi Oy{dots}15\n3.2 Lapin liitto{dots}16", ["Lumi Oy", "Lapin liitto"])


@pytest.mark.parametrize("line", ["* Lumi ry * Kivi Oy * Lapin liitto *", "Mukana: * Lumi ry * Kivi Oy * Lapin liitto"])
def test_asterisks_part_the_names_of_a_line(line: str) -> None:
    check(line, ["Lumi ry", "Kivi Oy", "Lapin liitto"])
