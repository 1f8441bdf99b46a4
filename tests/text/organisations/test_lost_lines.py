"""Pages that lost their lines: boxes without numbers, days behind who met, other fields before a listed name."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin yliopisto PL Rovaniemi puh.", ["Lapin yliopisto"]),
        ("Metsähallitus Luontopalvelut PL Vantaa Kansikuva: Aino Virtanen", [("Metsähallitus", ("Luontopalvelut",))]),
        ("Åbo Akademi PB Åbo", ["Åbo Akademi"]),
        ("Arkkitehtitoimisto Simon PL Oy", ["Arkkitehtitoimisto Simon PL Oy"]),
    ],
)  # fmt: skip
def test_a_post_box_without_its_number_is_no_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("document", ["PÖYTÄKIRJA 9/2005", "PÄÄTÖKSET 2/2014 1 (19)", "Päätöstiedote 4"])
@pytest.mark.parametrize("end", ["", " 6.10.2005", " 6.10.2005 112"])
@pytest.mark.parametrize("organ", ["Yhteinen kirkkovaltuusto", "Yhteinen kirkkoneuvosto"])
def test_who_met_is_a_unit_without_the_day(document: str, end: str, organ: str) -> None:
    check(f"Turun seurakuntayhtymä {document} {organ}{end}", [("Turun seurakuntayhtymä", (organ,))])


@pytest.mark.parametrize("organ", ["Aluehallitus", "Aluevaltuusto"])
def test_organs_of_a_county_are_its_units(organ: str) -> None:
    check(f"Pirkanmaan hyvinvointialue\n\n{organ}\nPöytäkirja 4.12.2023", [("Pirkanmaan hyvinvointialue", (organ,))])
    check(
        "Pirkanmaan hyvinvointialueen aluehallitus päätti asiasta.", [("Pirkanmaan hyvinvointialue", ("aluehallitus",))]
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Suomen kieli Pro gradu -tutkielma Oulun yliopisto", ["Oulun yliopisto"]),
        ("Suomen kieli Pro gradu -tutkielma Oulun yliopisto Aino Virtanen", ["Oulun yliopisto"]),
        ("Toimeksiantaja ja asettamispäivämäärä Liikenne- ja viestintäministeriö",
         ["Liikenne- ja viestintäministeriö"]),
        ("Tietopalvelu Haku RSS Pirkanmaan hyvinvointialue", ["Pirkanmaan hyvinvointialue"]),
        ("4 Aino Virtanen Metsähallitus Luontopalvelut", [("Metsähallitus", ("Luontopalvelut",))]),
        ("AINO VIRTANEN LASTEN KOULUTIE Kasvatustieteiden tiedekunta", [("", ("Kasvatustieteiden tiedekunta",))]),
        ("Suomen ympäristökeskus SYKE Merikeskus", [("Suomen ympäristökeskus", ("Merikeskus",))]),
    ],
)  # fmt: skip
def test_words_of_another_field_are_no_part_of_a_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemian laitos Oulun yliopisto", [("Oulun yliopisto", ("Kemian laitos",))]),
        ("VANTAAN KAUPUNKI Tilakeskus", [("Vantaan kaupunki", ("Tilakeskus",))]),
        ("Etelä- ja Pohjois-Suomen Lapin yliopisto", ["Etelä- ja Pohjois-Suomen Lapin yliopisto"]),
        ("Seinäjoen koulutuskuntayhtymä Sedu Aikuiskoulutus liikelaitos",
         [("Seinäjoen koulutuskuntayhtymä", ("Sedu Aikuiskoulutus liikelaitos",))]),
    ],
)  # fmt: skip
def test_units_and_what_leads_into_a_name_stay(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SAVONIA-AMMATTIKORKEAKOULU Koulutusohjelma Sähkön koulutusohjelma Tekijä Aino Virtanen",
         [("Savonia-ammattikorkeakoulu", ("Sähkön koulutusohjelma",))]),
        ("Oulun yliopisto Laitos Kemian laitos Tekijä Aino Virtanen", [("Oulun yliopisto", ("Kemian laitos",))]),
        ("Lapin yliopisto Tiedekunta Kielten tiedekunta Laitos Alueiden laitos Tekijä",
         [("Lapin yliopisto", ("Kielten tiedekunta", "Alueiden laitos"))]),
        ("Lapin ammattikorkeakoulu Yksikkö Kemin yksikkö Aika Toukokuu 2012 Tekijä Aino Virtanen",
         [("Lapin ammattikorkeakoulu", ("Kemin yksikkö",))]),
        ("Lapin ammattikorkeakoulu Hoidon koulutusohjelma VIRTANEN, AINO: Kysely Iin kunnassa",
         [("Lapin ammattikorkeakoulu", ("Hoidon koulutusohjelma",)), "Iin kunta"]),
        ("Lapin aluehallintovirasto, Ympäristölupavastuualue puh fax Rovaniemen päätoimipaikka",
         [("Lapin aluehallintovirasto", ("Ympäristölupavastuualue",))]),
        ("Helsingin yliopisto Helsingfors universitet Kemian laitos", [("Helsingin yliopisto", ("Kemian laitos",))]),
    ],
)  # fmt: skip
def test_labels_whose_word_ends_the_unit_behind_them_part_a_form(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Laitos on Kemian laitos", []),
        ("Yksikkö toimii kuten Kemin yksikkö toimi.", []),
        ("Oulun yliopisto, Kemian laitos", [("Oulun yliopisto", ("Kemian laitos",))]),
    ],
)  # fmt: skip
def test_sentences_have_no_such_labels(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin ammattikorkeakoulu Hoidon koulutusohjelma Aino Virtanen VERTAISTUKI Opinnäytetyö Maaliskuu 2014",
         [("Lapin ammattikorkeakoulu", ("Hoidon koulutusohjelma",))]),
        ("Lapin yliopisto Kasvatustieteiden laitos Kasvatuksen pro gradu Kevät 2010 Aino Virtanen",
         [("Lapin yliopisto", ("Kasvatustieteiden laitos",))]),
    ],
)  # fmt: skip
def test_who_wrote_a_thesis_and_its_kind_are_no_parts_of_a_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("HAKIJAN TIEDOT Koivun kylät ry Postiosoite Rantatie 4", ["Koivun kylät ry"]),
        ("Toteuttaja Korpimarja Oy Rahoitus 12 000 €", ["Korpimarja Oy"]),
        ("Toteuttaja Korpimarja Oy Rahoitus Kainuun liitto Kustannukset 9 000 €", ["Korpimarja Oy", "Kainuun liitto"]),
        ("Kuvitelma Rahoitus Suomi Oy", ["Kuvitelma Rahoitus Suomi Oy"]),
        ("Hakijana on Yhdessä eteenpäin kuljemme ry.", ["Yhdessä eteenpäin kuljemme ry"]),
        ("Hanketta rahoittaa Yhdessä eteenpäin kuljemme ry.", ["Yhdessä eteenpäin kuljemme ry"]),
        ("Toimintaa järjestää Oulussa Nuoret Kotkat ry.", ["Nuoret Kotkat ry"]),
    ],
)
def test_labels_and_verbs_part_a_name_from_its_line(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Kumppanit: Oulun kaupunki Lapin yliopisto Lumihydro Oulun Energia VTT Kemijoki Oy",
            ["Oulun kaupunki", "Lapin yliopisto", "Lumihydro", "Oulun Energia", "VTT", "Kemijoki Oy"],
        ),
        (
            "Yhteistyökumppanit Kainuun liitto Sotkamon kunta Lumikko Oy Kuhmon kaupunki Lumo Energia",
            ["Kainuun liitto", "Sotkamon kunta", "Lumikko Oy", "Kuhmon kaupunki", "Lumo Energia"],
        ),
        ("Tekijät: Sweco Finland Oy Lumikko Oy Kela", ["Sweco Finland Oy", "Lumikko Oy", "Kela"]),
        ("Lumikko Oy Keski-Suomen liitto", ["Lumikko Oy", "Keski-Suomen liitto"]),
        ("Seinäjoen koulutuskuntayhtymä Koulutuskeskus Sedu", ["Seinäjoen koulutuskuntayhtymä"]),
    ],
)
def test_firms_that_nothing_else_tells_stand_in_a_run_of_bodies(text: str, names: list[str]) -> None:
    assert [body.name for body in read_organisations(text)] == names
