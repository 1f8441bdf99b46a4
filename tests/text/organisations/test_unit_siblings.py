"""Units that stand beside one another under one body: joined by a word, of one level, on lines behind people."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kaamos Center ja kemian tiedekunta, Lapin yliopisto",
         [("Lapin yliopisto", ("Kaamos Center",)), ("Lapin yliopisto", ("kemian tiedekunta",))]),
        ("Lapin yliopisto, kasvatustieteiden tiedekunta ja Arktinen keskus",
         [("Lapin yliopisto", ("kasvatustieteiden tiedekunta",)), ("Lapin yliopisto", ("Arktinen keskus",))]),
        ("Kemin kaupunki, nuorisopalvelut ja kirjasto",
         [("Kemin kaupunki", ("nuorisopalvelut",)), ("Kemin kaupunki", ("kirjasto",))]),
        ("Kemin kaupunki, Nuorisopalvelut ja Liikuntapalvelut",
         [("Kemin kaupunki", ("Nuorisopalvelut",)), ("Kemin kaupunki", ("Liikuntapalvelut",))]),
        ("Kemin kaupunki, Kulttuuri- ja liikuntapalvelut ja Nuorisopalvelut",
         [("Kemin kaupunki", ("Kulttuuri- ja liikuntapalvelut",)), ("Kemin kaupunki", ("Nuorisopalvelut",))]),
        ("Kemin kaupunki (sosiaali- ja terveystoimiala sekä kulttuurin ja vapaa-ajan toimiala)",
         [("Kemin kaupunki", ("sosiaali- ja terveystoimiala",)),
          ("Kemin kaupunki", ("kulttuurin ja vapaa-ajan toimiala",))]),
        ("Iin kunta, nuorisotoimi ja Simon kirjasto", [("Iin kunta", ("nuorisotoimi",)), "Simon kirjasto"]),
        ("Faculty of Law and Faculty of Medicine, University of Lapland",
         [("University of Lapland", ("Faculty of Law",)), ("University of Lapland", ("Faculty of Medicine",))]),
        ("Department of Geography and Centre for Snow Studies, University of Lapland",
         [("University of Lapland", ("Department of Geography",)),
          ("University of Lapland", ("Centre for Snow Studies",))]),
        ("Kemin kaupunki: nuorisopalvelut, työllisyyspalvelut ja kirjasto",
         [("Kemin kaupunki", ("nuorisopalvelut",)), ("Kemin kaupunki", ("työllisyyspalvelut",)),
          ("Kemin kaupunki", ("kirjasto",))]),
        ("Kemin kaupunki, Koulutoimi, Nuorisotoimi ja Kulttuuritoimi",
         [("Kemin kaupunki", ("Koulutoimi",)), ("Kemin kaupunki", ("Nuorisotoimi",)),
          ("Kemin kaupunki", ("Kulttuuritoimi",))]),
        ("Kemin kaupunki, sivistyksen toimiala, nuorisopalvelut ja kirjasto",
         [("Kemin kaupunki", ("sivistyksen toimiala", "nuorisopalvelut")),
          ("Kemin kaupunki", ("sivistyksen toimiala", "kirjasto"))]),
        ("Institutionen för fysik och institutionen för kemi, Åbo Akademi",
         [("Åbo Akademi", ("Institutionen för fysik",)), ("Åbo Akademi", ("institutionen för kemi",))]),
    ],
)  # fmt: skip
def test_a_word_joins_units_of_one_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemin kaupunki, Kulttuuri- ja liikuntapalvelut", [("Kemin kaupunki", ("Kulttuuri- ja liikuntapalvelut",))]),
        ("Kemin kaupunki, kirjasto ja tietopalvelut", [("Kemin kaupunki", ("kirjasto ja tietopalvelut",))]),
        ("Uudenmaan ELY-keskus, Työllisyys, yrittäjyys ja osaaminen",
         [("Uudenmaan ELY-keskus", ("Työllisyys, yrittäjyys ja osaaminen",))]),
        ("Seinäjoen ammattikorkeakoulun SeAMK Sosiaali- ja terveysala",
         [("Seinäjoen ammattikorkeakoulu", ("Sosiaali- ja terveysala",))]),
        ("Iin kunta, Simo, Kemi ja Tornio", ["Iin kunta"]),
        ("Lapin yliopisto, Johtamisen ja talouden tiedekunta",
         [("Lapin yliopisto", ("Johtamisen ja talouden tiedekunta",))]),
        ("Department of Geography and Geology, University of Lapland",
         [("University of Lapland", ("Department of Geography and Geology",))]),
        ("Avdelningen för kultur och fritid, Borgå stad", [("Borgå stad", ("Avdelningen för kultur och fritid",))]),
        ("Enheten för bibliotek och museum, Borgå stad", [("Borgå stad", ("Enheten för bibliotek och museum",))]),
    ],
)  # fmt: skip
def test_a_word_joins_fields_of_one_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin yliopisto\n- Oikeustieteiden tiedekunta\n- Kasvatustieteiden tiedekunta",
         [("Lapin yliopisto", ("Oikeustieteiden tiedekunta",)),
          ("Lapin yliopisto", ("Kasvatustieteiden tiedekunta",))]),
        ("Iin kunta\n• Nuorisotoimi\n• Kirjasto", [("Iin kunta", ("Nuorisotoimi",)), ("Iin kunta", ("Kirjasto",))]),
        ("Lapin yliopisto\n\nKemian laitos\nAino Virtanen, tutkijatohtori\n\nOikeustieteiden tiedekunta\nVille Aho",
         [("Lapin yliopisto", ("Kemian laitos",)), ("Lapin yliopisto", ("Oikeustieteiden tiedekunta",))]),
        ("Lapin yliopisto\nAino Virtanen, Kemian laitos\nVille Aho, Arktinen keskus",
         [("Lapin yliopisto", ("Kemian laitos",)), ("Lapin yliopisto", ("Arktinen keskus",))]),
        ("Lapin yliopisto:\nAino Virtanen, oikeustieteiden tiedekunta\nVille Aho, tutkija, Kaamos Instituutti",
         [("Lapin yliopisto", ("oikeustieteiden tiedekunta",)), ("Lapin yliopisto", ("Kaamos Instituutti",))]),
        ("Lapin yliopisto\nAino Virtanen, Kemin museo\nVille Aho, Iin kunta",
         ["Lapin yliopisto", "Kemin museo", "Iin kunta"]),
        ("Lapin yliopisto\nAino Virtanen, Tilastokeskus\nVille Aho, Kehittämiskeskus Kaamos",
         ["Lapin yliopisto", "Tilastokeskus", "Kehittämiskeskus Kaamos"]),
        ("Lapin yliopisto, kemian laitos, fysiikan laitos",
         [("Lapin yliopisto", ("kemian laitos",)), ("Lapin yliopisto", ("fysiikan laitos",))]),
        ("Lapin yliopisto\nOikeustieteiden tiedekunta\nJulkisoikeuden laitos",
         [("Lapin yliopisto", ("Oikeustieteiden tiedekunta", "Julkisoikeuden laitos"))]),
        ("Lapin yliopisto, Oikeustieteiden tiedekunta, Julkisoikeuden laitos",
         [("Lapin yliopisto", ("Oikeustieteiden tiedekunta", "Julkisoikeuden laitos"))]),
    ],
)  # fmt: skip
def test_units_of_one_level_stand_beside_one_another(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana on väkeä Lapin yliopiston kemian laitokselta, fysiikan laitokselta ja biologian laitokselta.",
         [("Lapin yliopisto", ("kemian laitos",)), ("Lapin yliopisto", ("fysiikan laitos",)),
          ("Lapin yliopisto", ("biologian laitos",))]),
        ("Väkeä on Kemin kaupungin konsernipalveluista, nuorten palvelualueelta ja kaupunkiympäristön palvelualueelta.",
         [("Kemin kaupunki", ("konsernipalvelut",)), ("Kemin kaupunki", ("nuorten palvelualue",)),
          ("Kemin kaupunki", ("kaupunkiympäristön palvelualue",))]),
        ("Lapin yliopiston Johtamisen tiedekunnasta ja Oikeustieteiden tiedekunnasta tuli edustajia.",
         [("Lapin yliopisto", ("Johtamisen tiedekunta",)), ("Lapin yliopisto", ("Oikeustieteiden tiedekunta",))]),
        ("Lapin yliopiston oikeustieteiden tiedekunnassa, julkisoikeuden laitoksella, tehtiin kysely.",
         [("Lapin yliopisto", ("oikeustieteiden tiedekunta", "julkisoikeuden laitos"))]),
    ],
)  # fmt: skip
def test_units_in_one_case_are_listed(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aino Aho\ntutkija, Kemian laitos\nLapin yliopisto\nVille Aho\nlehtori, Terveysyksikkö\nLapin AMK",
         [("Lapin yliopisto", ("Kemian laitos",)), ("Lapin AMK", ("Terveysyksikkö",))]),
        ("Aino Virtanen, Kemian laitos\nLapin yliopisto\nVille Aho, nuorisopalvelut\nKemin kaupunki",
         [("Lapin yliopisto", ("Kemian laitos",)), ("Kemin kaupunki", ("nuorisopalvelut",))]),
        ("Lapin yliopisto\nAino Virtanen, Kemian laitos\nKemin kaupunki\nVille Aho, nuorisopalvelut",
         [("Lapin yliopisto", ("Kemian laitos",)), ("Kemin kaupunki", ("nuorisopalvelut",))]),
        ("Aino Virtanen\nProjektipäällikkö, nuorisopalvelut\nIin kunta\naino.virtanen@example.fi",
         [("Iin kunta", ("nuorisopalvelut",))]),
    ],
)  # fmt: skip
def test_rows_of_people_stand_above_or_below_their_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The study is led by the Faculty of Law and the Polar Institute at the University of Lapland.",
         [("University of Lapland", ("Faculty of Law",)), ("University of Lapland", ("Polar Institute",))]),
        (("The study is led by the Department of Finnish and Finno-Ugric Languages and the Department of Geography and"
          " Geology of the University of Lapland."),
         [("University of Lapland", ("Department of Finnish and Finno-Ugric Languages",)),
          ("University of Lapland", ("Department of Geography and Geology",))]),
        ("University of Lapland, Snow Research Group and Department of Ethics",
         [("University of Lapland", ("Snow Research Group",)), ("University of Lapland", ("Department of Ethics",))]),
        ("University of Lapland, Department of Ethics and Programme for Snow and Ice",
         [("University of Lapland", ("Department of Ethics",)),
          ("University of Lapland", ("Programme for Snow and Ice",))]),
        ("Projektet leds av forskningsenheten och enheten för vård vid Yrkeshögskolan Novia.",
         [("Yrkeshögskolan Novia", ("forskningsenheten",)), ("Yrkeshögskolan Novia", ("enheten för vård",))]),
        ("Enheten för integration och kulturväsendet, Vasa stad",
         [("Vasa stad", ("Enheten för integration",)), ("Vasa stad", ("kulturväsendet",))]),
    ],
)  # fmt: skip
def test_whole_units_of_other_languages_stand_side_by_side(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("unit", "body"),
    [
        ("Department of Health and Social Services", "City of Kemi"),
        ("Youth and Sports Unit", "City of Kemi"),
        ("School of Snow and Services", "University of Lapland"),
        ("Enheten för vård och omsorg", "Vasa stad"),
    ],
)
def test_fields_that_a_word_joins_are_of_one_unit(unit: str, body: str) -> None:
    check(f"{unit}, {body}", [(body, (unit,))])


def test_councils_and_boards_of_a_municipality_stand_side_by_side() -> None:
    organs: Wanted = [("Iin kunta", ("Sivistyslautakunta",)), ("Iin kunta", ("Kunnanhallitus",))]
    check("Iin kunta\nSivistyslautakunta § 5 23.1.2019\nKunnanhallitus § 74 11.2.2019", organs)
    check("Iin kunta, kunnanhallitus, konsernijaosto", [("Iin kunta", ("kunnanhallitus", "konsernijaosto"))])


def test_the_word_for_a_sector_behind_what_it_does_is_no_unit_below_it() -> None:
    check("Työ alkoi Iin kunnan kulttuuritoimen vastuualueella.", [("Iin kunta", ("kulttuuritoimen vastuualue",))])
    check("Työ alkoi Iin kunnan sivistystoimen kirjastossa.", [("Iin kunta", ("sivistystoimi", "kirjasto"))])
