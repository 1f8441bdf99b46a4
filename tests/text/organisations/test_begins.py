"""Where the name of a body begins: behind item numbers, papers, labels, people and the words of a sentence."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check

SURE = ["Iin kunta", "Laurea-ammattikorkeakoulu", "Keski-Suomen metsäkeskus", "Oulun seudun ammattiopisto"]


@pytest.mark.parametrize("number", ["1", "2", "13", "104"])
@pytest.mark.parametrize("name", SURE)
def test_the_number_of_an_item_or_a_page_before_a_body(name: str, number: str) -> None:
    check(f"{number} {name}", [name])


def test_numbers_between_bodies_part_them() -> None:
    check("2 Iin kunta 3 Kemin kaupunki", ["Iin kunta", "Kemin kaupunki"])
    check("Kainuun liitto 4 Kajaanin kaupunki", ["Kainuun liitto", "Kajaanin kaupunki"])


@pytest.mark.parametrize("name", ["4 Vuodenaikaa Oy", "100 Tytärtä ry", "3 Pallon Kerho ry", "2M-IT Oy"])
def test_a_number_that_a_name_begins_with(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize("address", ["Pohjoisranta 4.", "Torikuja 2.", "Sjögatan 12."])
@pytest.mark.parametrize("body", ["Haaparannan kaupunki", "Luulajan kunta", "Iin kunta"])
def test_a_numbered_address_before_a_town(address: str, body: str) -> None:
    check(f"{address} {body}", [body])


THESES = [
    "Pro gradu -tutkielma",
    "Pro gradu-tutkielma",
    "Pro gradu",
    "Opinnäytetyö",
    "YAMK-opinnäytetyö",
    "Kandidaatintyö",
    "Diplomityö",
    "Väitöskirja",
    "Master's thesis",
    "Examensarbete",
]


@pytest.mark.parametrize("thesis", THESES)
@pytest.mark.parametrize("body", ["Lapin yliopisto", "Centria", "Kajaanin ammattikorkeakoulu", "University of Oulu"])
def test_a_thesis_before_or_behind_its_school(thesis: str, body: str) -> None:
    check(f"{thesis} {body}", [body])
    check(f"{body} {thesis}", [body])


@pytest.mark.parametrize("name", ["Opinnäytetyö Oy", "Gradu ja Kandi ry", "Väitöskirjapaino Kivi Oy"])
def test_a_name_that_holds_the_word_for_a_thesis(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize(
    "degree",
    ["Kauppatieteiden kandidaatti", "Filosofian maisteri", "Hallintotieteiden tohtori", "Politices magister"],
)
def test_a_degree_written_out_is_no_body_among_bodies(degree: str) -> None:
    check(f"Lapin yliopisto, {degree}, Oulun yliopisto", ["Lapin yliopisto", "Oulun yliopisto"])
    check(f"Lapin yliopisto\n{degree}\nOulun yliopisto", ["Lapin yliopisto", "Oulun yliopisto"])


@pytest.mark.parametrize("heading", ["TYÖRYHMÄN JÄSENET", "HANKKEEN KUMPPANIT", "OHJAUSRYHMÄN VARAJÄSENET"])
def test_a_heading_in_capitals_is_no_body_among_bodies(heading: str) -> None:
    check(f"Lapin liitto\n{heading}\nKemin kaupunki", ["Lapin liitto", "Kemin kaupunki"])
    check(f"LAPIN LIITTO\n{heading}\nKEMIN KAUPUNKI", ["Lapin liitto", "Kemin kaupunki"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hallituksen puollon jälkeen ELY-keskus tekee päätöksen.", []),
        ("Hakemuksen johdosta Lapin ELY-keskus pyysi selvitystä.", ["Lapin ELY-keskus"]),
        ("Kuulemisen perusteella Kainuun liitto muutti kaavaa.", ["Kainuun liitto"]),
        ("Toinen palkinto meni Kivijärven Satutalo ry:lle.", ["Kivijärven Satutalo ry"]),
        ("Syyskauden päättäjäisiin liittyen avoimet ovet pitää Lumikko ry.", ["Lumikko ry"]),
        ("Keväällä tontin lahjoitti Museo Kivikko ry.", ["Museo Kivikko ry"]),
        ("Vuodesta 2011 Nuori Valo ry:n kautta on jaettu tukea.", ["Nuori Valo ry"]),
        ("Joulukuusta 2015 lähtien Pohjan Valo ry on toiminut.", ["Pohjan Valo ry"]),
        ("Alusta alkaen Kumpu ry on ollut mukana.", ["Kumpu ry"]),
        ("Palkinnon sai Vuoden Valmentaja ry.", ["Vuoden Valmentaja ry"]),
        ("Mikäli seurakunnassa on tilaa, kerho alkaa.", []),
        ("Ennen kuntaliitosta Ruukki oli oma kunta.", []),
        ("Koska Iin seurakunnassa on tilaa, kerho alkaa.", ["Iin seurakunta"]),
        ("Ilman Rajoja ry tukee kerhoa.", ["Ilman Rajoja ry"]),
        ("Samarbetsavtal mellan Yrkeshögskolan Novia, Vasa stad och Vasa universitet", [
            "Yrkeshögskolan Novia",
            "Vasa stad",
            "Vasa universitet",
        ]),
    ],
)  # fmt: skip
def test_the_words_of_a_sentence_before_a_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "name",
    [
        "Pirkanmaan mielenterveysomaiset FinFami ry",
        "Hyvän mielen talo Pori ry",
        "Elävä kaupunki Enoste ry",
        "Suomen kirjallinen Seura Kivi ry",
    ],
)
def test_small_words_that_are_of_a_name(name: str) -> None:
    check(f"Mukana on {name}.", [name])


def test_a_name_behind_a_long_label() -> None:
    check("Ohjelman 2014-2020 rahoittamat hankkeet, 1. painos Printing house: Kivi Oy, Turku", ["Kivi Oy"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Aino Virtanen Lapin liitto Matti Mäkinen Keski-Suomen 4H-piiri Liisa Korhonen Kivikko Oy",
            ["Lapin liitto", "Keski-Suomen 4H-piiri", "Kivikko Oy"],
        ),
        (
            "Iin kunta Aino Virtanen Kemin kaupunki Matti Mäkinen Digipolis Oy Liisa Korhonen",
            ["Iin kunta", "Kemin kaupunki", "Digipolis Oy"],
        ),
        (
            "Aino Virtanen X Matti Mäkinen Keski-Suomen liitto Liisa Korhonen E Pekka Nieminen MTK Keski-Suomi",
            ["Keski-Suomen liitto", "MTK Keski-Suomi"],
        ),
    ],
)
def test_people_and_bodies_side_by_side(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "name",
    [
        "Tilitoimisto Aino Virtanen Oy",
        "Aino ja Matti Virtasen säätiö",
        "Kivi ja Poika Matti Mäkinen Ky",
        "Kansainvälisen Aino Virtanen -kilpailun kannatusyhdistys ry",
    ],
)
def test_people_inside_the_name_of_a_body(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize(
    "heading", ["TAIDOISTA TEKOIHIN", "3 TIIVISTELMÄ OPINNÄYTETYÖSTÄ", "KYLÄTALOSTA KOTI KAIKILLE", "1 LOPPURAPORTTI"]
)
@pytest.mark.parametrize("name", ["Suomen Kotiseuturetkien Liitto", "Oulun yliopisto", "Kivikylän Martat ry"])
def test_a_heading_in_capitals_before_a_body(heading: str, name: str) -> None:
    check(f"{heading} {name}", [name])


@pytest.mark.parametrize(
    "name",
    ["HUS Psykiatria Oy", "FCG Suunnittelu ja tekniikka Oy", "MTK Keski-Suomi", "KIVIRANTA Konepaja Oy", "ABB Oy"],
)
def test_capitals_that_are_of_a_name(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize("paper", ["Loppuraportti", "Hankesuunnitelma", "Väliraportti"])
@pytest.mark.parametrize("name", ["Viitasaaren 4H-yhdistys ry", "Lapin liitto", "Iin kunta"])
def test_a_paper_between_its_subject_and_its_body(name: str, paper: str) -> None:
    check(f"Kylätalosta nurkka nuorille {paper} {name}", [name])
    check(f"1 KYLÄTALOSTA NURKKA NUORILLE {paper} {name}", [name])


@pytest.mark.parametrize(
    "subject", ["Case Saimaa", "Työn ohjaaja Työn teettäjä Tampere 2009", "Kestävän matkailun suunnitelma"]
)
def test_a_person_between_a_subject_and_a_body(subject: str) -> None:
    check(f"{subject} Teppo Virtanen Lapin ammattikorkeakoulu", ["Lapin ammattikorkeakoulu"])


def test_credits_without_their_signs() -> None:
    check("Pohjakartat Geologian tutkimuskeskus", ["Geologian tutkimuskeskus"])
    check("Maaperäkartat Suomen ympäristökeskus", ["Suomen ympäristökeskus"])


@pytest.mark.parametrize(
    "label", ["Hankkeen toteuttaja", "Projektin hallinnoija", "Selvityksen tilaaja", "4 Julkaisija"]
)
@pytest.mark.parametrize("name", ["ProAgria Etelä-Savo ry", "Kivikylän Martat ry", "Lumikki Oy"])
def test_a_label_inside_a_sentence_before_a_name(label: str, name: str) -> None:
    check(f"Liikennettä energiatiloilta {label} {name} Hankenumero 12519", [name])


def test_a_subject_and_its_paper_before_a_chapter() -> None:
    check("1 Lihatilan Ohjelma -hanke Loppuraportti ProAgria Etelä-Savo ry", ["ProAgria Etelä-Savo ry"])


@pytest.mark.parametrize("degree", ["MMM", "KTM", "YTM"])
def test_a_degree_before_a_person_is_no_ministry(degree: str) -> None:
    check(f"Kaasupäästöt. {degree} Mari Virtanen Jyväskylän yliopisto", ["Jyväskylän yliopisto"])


def test_a_ministry_before_the_next_person_is_one() -> None:
    check("Leena Virtanen MMM Marianne Nieminen Iin kunta", ["MMM", "Iin kunta"])


def test_words_round_a_firm_in_a_line_of_a_list() -> None:
    check("Toiminta osana kiertotaloutta Metener Oy palvelut ja tuotteet Juha Virtanen", ["Metener Oy"])


@pytest.mark.parametrize("heading", ["Tiivistelmä", "Johdanto", "Loppuraportti"])
def test_a_heading_before_the_first_half_of_a_compound(heading: str) -> None:
    name = "Valmennus- ja tukipalveluiden yhdistys Lumikko ry"
    check(f"2 {heading} {name}:n käynnistämä hanke alkoi.", [name])


def test_a_person_between_a_subject_and_an_association() -> None:
    check(
        "1 Osallisuuskeskus Suomeen Toimintamalli Juha Virtanen Valmennus- ja tukipalveluiden yhdistys Lumikko ry",
        ["Valmennus- ja tukipalveluiden yhdistys Lumikko ry"],
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Palautetta Rieska ry:lle", "Rieska ry"),
        ("Tietoa Lumi Energia Oy:stä", "Lumi Energia Oy"),
        ("Kuulumisia Kemin Latu ry:ltä", "Kemin Latu ry"),
        ("Tietoa ja taitoa ry", "Tietoa ja taitoa ry"),
        ("Apua Omaisille ry", "Apua Omaisille ry"),
        ("Tietoa Elämään ry hakee avustusta.", "Tietoa Elämään ry"),
    ],
)
def test_what_somebody_gets_begins_no_name_in_a_case(text: str, found: str) -> None:
    check(text, [found])
