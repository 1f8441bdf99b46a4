"""People, groups of people, headings and posts that read like bodies or units and name none."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    "text",
    [
        "yksinyrittäjät ja mikroyrittäjät",
        "Ulkomaalaistaustaiset yrittäjät",
        "Pohjanmaan ruotsinkieliset yrittäjät",
        "nuoret maatalousyrittäjät ja tilanpidon jatkajat",
        "Erityisesti yksinyrittäjät hyötyvät hankkeesta.",
        "Kohderyhmä: pienyritykset, yksinyrittäjät, toiminimet",
    ],
)
def test_entrepreneurs_that_no_place_names_are_people(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize(
    "text", ["Kestävä kaupunki", "Elävä kunta, älykäs kaupunki", "Osallistuva kunta | Yhteyshenkilö | Sähköposti"]
)
def test_what_a_town_is_like_is_no_town(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize("name", ["Kauhavan kaupunki", "Narvan kaupunki", "Kauhava kaupunki"])
def test_a_town_by_its_place_is_one(name: str) -> None:
    check(f"{name}, Kela", [name, "Kela"])


@pytest.mark.parametrize("name", ["Kainuun Yrittäjät", "Kainuun yrittäjät", "Ranuan matkailuyrittäjät"])
@pytest.mark.parametrize("text", ["{}", "Mukana ovat Kela ja {}."])
def test_entrepreneurs_of_a_place_are_an_association(text: str, name: str) -> None:
    assert {each.type for each in read_organisations(text.format(name)) if each.name == name} == {"association"}


@pytest.mark.parametrize("name", ["Helvi Karppala", "Juhani Kuosmala", "VIRTALA, Heikki"])
@pytest.mark.parametrize("text", ["{}", "{}, projektipäällikkö", "Lisätietoja: {}, puh. 050 000 0707", "Kela / {}"])
def test_a_surname_that_no_list_has_is_no_field_of_work(text: str, name: str) -> None:
    if "Kela" not in text:
        check(text.format(name), [])
    elif "," not in name:
        check(text.format(name), ["Kela"])


@pytest.mark.parametrize("heading", ["Ohjausryhmä", "PROJEKTIRYHMÄ", "Hanketiimi", "Kohderyhmä", "Our Services"])
def test_a_heading_over_people_is_no_unit(heading: str) -> None:
    check(f"{heading}\nAino Virtanen, projektipäällikkö, Kela", ["Kela"])


@pytest.mark.parametrize("post", ["University Lecturer", "Work package leader", "City Manager"])
def test_a_post_in_english_is_no_body(post: str) -> None:
    check(f"Aino Virtanen\n{post}\nUniversity of Turku", ["University of Turku"])


def test_degrees_behind_a_person_are_no_body() -> None:
    check("Aino Virtanen, KTT, tutkimusprofessori, Oulun yliopisto, Kela", ["Oulun yliopisto", "Kela"])
    check("Aino Virtanen (TkT) toimii tutkijana.", [])


@pytest.mark.parametrize("text", ["toiminut yhdistys", "Rahoitus: kunta 18 000 € ja yksityiset 6 000 €"])
def test_a_kind_of_body_in_small_letters_names_none(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize("word", ["Toiminimet", "Tmi:t", "toiminimet"])
def test_the_plural_of_sole_traders_may_end_a_text(word: str) -> None:
    assert read_organisations(f"Kohderyhmänä ovat yrittäjät ja {word}") == []


@pytest.mark.parametrize("body", ["Iin kunta", "Kuvitelma ry", "Lapin yliopisto"])
@pytest.mark.parametrize("kind", ["Seurakunta", "seurakunta", "Yhdistys", "Säätiö", "osuuskunta"])
def test_the_word_for_a_body_of_its_own_is_no_unit_of_another(body: str, kind: str) -> None:
    assert [(each.name, each.units) for each in read_organisations(f"{body}, {kind}")] == [(body, ())]


@pytest.mark.parametrize("kind", ["kansalaisopisto", "pelastuslaitos", "ympäristökeskus"])
def test_the_word_for_what_a_town_has_is_its_unit(kind: str) -> None:
    assert [each.units for each in read_organisations(f"Iin kunta, {kind}")] == [(kind,)]


@pytest.mark.parametrize(
    "title",
    [
        "Lukutaidon vahvistaminen koulussa",
        "Digitaitojen opettaminen ammattiopistossa, 20 000 €",
        "Hanke: Asiakastyön parantaminen yhdistyksessä",
    ],
)
def test_what_is_done_in_a_kind_of_body_names_none(title: str) -> None:
    check(title, [])


@pytest.mark.parametrize("label", ["Käsittelevä liitto", "Rahoittava kunta", "Hakeva yhdistys", "Osallistuva järjestö"])
def test_what_a_body_does_before_the_word_for_its_kind_is_a_label(label: str) -> None:
    check(f"{label}\nLapin liitto", ["Lapin liitto"])


@pytest.mark.parametrize("name", ["Kestävä kunta ry", "Toimiva yhdistys ry"])
def test_such_words_with_a_legal_form_are_a_name(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize(
    "heading",
    ["Projektgrupp", "Toimitusneuvosto", "Johtokunta", "Lisätiedot", "Målgrupper", "Kohderyhmät", "Project leader",
     "Konsortiepartners", "Advisory board"],
)  # fmt: skip
def test_a_heading_over_bodies_or_people_is_none(heading: str) -> None:
    assert [each.name for each in read_organisations(f"{heading}\nÅbo Akademi\nIin kunta")] == [
        "Åbo Akademi",
        "Iin kunta",
    ]


@pytest.mark.parametrize("label", ["Työryhmä", "Hanketiimi", "Projektgrupp", "Johtoryhmä", "Ohjausryhmä"])
def test_a_group_tells_the_bodies_that_are_in_it(label: str) -> None:
    read = read_organisations(f"{label}: Kaiku ry, Joensuun kaupunki (sosiaalivirasto), Lumo-säätiö")
    assert [each.name for each in read] == ["Kaiku ry", "Joensuun kaupunki", "Lumo-säätiö"]


@pytest.mark.parametrize(
    "programme",
    ["Central Baltic", "Interreg Central Baltic", "Northern Periphery", "Creative Europe", "Luova Eurooppa", "Nordplus",
     "Nordplus Horizontal", "URBACT", "Baltic Sea Region Programme", "Karelia CBC", "Horizon Europe"],
)  # fmt: skip
@pytest.mark.parametrize("text", ["Finansiärer: {}, Kela", "Rahoittajat\n{}\nKela", "Hanketta rahoittavat {} ja Kela."])
def test_programmes_that_fund_are_no_bodies(text: str, programme: str) -> None:
    check(text.format(programme), ["Kela"])


@pytest.mark.parametrize("talk", ["Klimatveckan i Västerbotten Eva Kelonis", "Kevään Lumoavat Kuulumiset Ville Kaamox"])
def test_a_talk_and_who_gives_it_are_no_body(talk: str) -> None:
    check(f"Program:\n{talk}, Kela\nProjekt Lumo Nina Backman, Finlands svenska 4H", ["Kela", "Finlands Svenska 4H"])


@pytest.mark.parametrize("hall", ["Auditorio", "Valtuustosali", "Luentosali"])
def test_a_hall_before_an_address_is_no_body(hall: str) -> None:
    check(
        f"Paikka: Kainuun hyvinvointialue, Kainuun keskussairaala, {hall}, Jokitie 3, 87140 Kajaani ja Teams.",
        ["Kainuun hyvinvointialue", "Kainuun keskussairaala"],
    )


@pytest.mark.parametrize("sign", ["", " §"])
def test_the_number_of_an_item_is_no_part_of_a_name(sign: str) -> None:
    check(f"42{sign} Kivi Suomi Oy, lupa\n43{sign} Lapin liitto, lausunto", ["Kivi Suomi Oy", "Lapin liitto"])
    check("24 Rental Oy\nKivi Oy", ["24 Rental Oy", "Kivi Oy"])


def test_a_legal_form_alone_and_what_a_body_told_before_has_are_none() -> None:
    check("Asiasta päättävät Lapin AMKin johtoryhmä ja Oy:n hallitus.", ["Lapin AMK"])
    check("Liiton itsenäinen opiskelijajärjestö on Kelo-Liitto, jossa on jäseniä.", ["Kelo-Liitto"])
    check("Kirkon koulutuskeskus auttaa.", ["Kirkon koulutuskeskus"])


def test_parts_of_the_work_and_headings_of_lists_are_none() -> None:
    check("• Tk 1. Tulevaisuustieto, kasvu ja työ / Kemin kaupunki\n• Tk 2. Ohjaus / Lapin liitto",
          ["Kemin kaupunki", "Lapin liitto"])  # fmt: skip
    check("WP1 Iin kunta, WP2 Simon kunta", ["Iin kunta", "Simon kunta"])
    rows = "LAITOKSET MERIKYLÄSSÄ\nLAPIN YLIOPISTO\nTUTKIMUS-, KEHITYS- JA TUKIORGANISAATIOT\nILMATIETEEN LAITOS"
    check(rows, ["Lapin yliopisto", "Ilmatieteen laitos"])


@pytest.mark.parametrize("text", ["Team Finland Skills päätti.", "Tapasimme Lontoon Team Finlandissa."])
def test_a_network_of_offices_abroad_is_none(text: str) -> None:
    check(text, [])
