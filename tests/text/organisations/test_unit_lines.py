"""Units on other lines than their body: letterheads, forms with labels, lists; what is none of it."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta\nTekniset palvelut\nJokitie 2", [("Iin kunta", ("Tekniset palvelut",))]),
        ("Tekniset palvelut\nIin kunta\nJokitie 2", [("Iin kunta", ("Tekniset palvelut",))]),
        ("Aino Virtanen\nSivistyspalvelut, varhaiskasvatus\nKemin kaupunki\nJokitie 2",
         [("Kemin kaupunki", ("Sivistyspalvelut", "varhaiskasvatus"))]),
        ("Fysiikan laitos\nLapin yliopisto, Kemin kampus", [("Lapin yliopisto", ("Kemin kampus", "Fysiikan laitos"))]),
        ("Vapaa-aikatoimi\nJokikatu 2 A\n91100 Ii\nIin kunta", [("Iin kunta", ("Vapaa-aikatoimi",))]),
        ("Nuorisopalvelut\nSivistystoimi\nSimon kunta", [("Simon kunta", ("Sivistystoimi", "Nuorisopalvelut"))]),
        ("Lapin ammattikorkeakoulu Oy\nÄlykäs rakennettu ympäristö\nJokikatu 1",
         [("Lapin ammattikorkeakoulu Oy", ("Älykäs rakennettu ympäristö",))]),
        ("Kemin kaupunki\nKuntatekniikka\nJokikatu 2", [("Kemin kaupunki", ("Kuntatekniikka",))]),
        ("Aalto-yliopisto\nSähkötekniikan korkeakoulu\nAutomaatiotekniikan laitos",
         [("Aalto-yliopisto", ("Sähkötekniikan korkeakoulu", "Automaatiotekniikan laitos"))]),
        ("Ville Korhonen\nYhteiskuntatieteiden tiedekunta\nLapin yliopisto",
         [("Lapin yliopisto", ("Yhteiskuntatieteiden tiedekunta",))]),
    ],
)  # fmt: skip
def test_units_of_a_letterhead_belong_to_its_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hakija: Iin kunta\nY-tunnus: 1006538-5\nYksikkö: Vapaa-aikatoimi", [("Iin kunta", ("Vapaa-aikatoimi",))]),
        ("Osasto: Vanhustyö\nOrganisaatio: Simon kunta", [("Simon kunta", ("Vanhustyö",))]),
        ("Hakija: Iin kunta\nToimiala: Sivistystoimi\nTulosyksikkö: Kirjasto",
         [("Iin kunta", ("Sivistystoimi", "Kirjasto"))]),
        ("Hakija: Iin kunta Toimiala: Sivistystoimi Yksikkö: Liikuntapalvelut Puhelin: 08",
         [("Iin kunta", ("Sivistystoimi", "Liikuntapalvelut"))]),
        ("Projektägare: Sibbo kommun\nEnhet: Bildningssektorn", [("Sibbo kommun", ("Bildningssektorn",))]),
        ("Organisaatio: Lapin yliopisto\nHallinnoiva yksikkö: Arktinen keskus",
         [("Lapin yliopisto", ("Arktinen keskus",))]),
        ("Yksikkö: Vapaa-aikatoimi", [("", ("Vapaa-aikatoimi",))]),
    ],
)  # fmt: skip
def test_a_label_puts_a_unit_to_the_body_of_its_form(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sosiaalipalvelut\nIin kunta\nSimon kunta", [("", ("Sosiaalipalvelut",)), "Iin kunta", "Simon kunta"]),
        ("Rahoittaja\nLapin liitto\nToteuttajat\nPerhepalvelut", ["Lapin liitto", ("", ("Perhepalvelut",))]),
        ("Toimiala: Nuorisopalvelut\nRahoittaja: Lapin liitto", [("", ("Nuorisopalvelut",)), "Lapin liitto"]),
        ("Nuorisopalvelut\nIin kunta, sivistystoimi\nSimon kunta, tekninen toimi",
         [("Iin kunta", ("sivistystoimi",)), ("Simon kunta", ("tekninen toimi",))]),
        ("Toteuttajat\nHyvinvointipalvelut\nLumikko ry", [("", ("Hyvinvointipalvelut",)), "Lumikko ry"]),
        ("Iin kunta\nKunnantalo\nJokikatu 2", ["Iin kunta"]),
        ("Iin kunta\nKäynti- ja postiosoite\nJokikatu 2", ["Iin kunta"]),
        ("Iin kunta\nAino Outosuku\nJokikatu 2", ["Iin kunta"]),
        ("Opetusministeriö\nNuorisoyksikkö\nPL 29\n00023 Valtioneuvosto", [("Opetusministeriö", ("Nuorisoyksikkö",))]),
        ("Hakija: Iin kunta\nToimiala: Simon kunta", ["Iin kunta", "Simon kunta"]),
        ("Hakija: Luotola Oy\nToimiala: Metalliteollisuus", ["Luotola Oy"]),
        ("Hakija: Kehä ry\nToimiala: Sosiaali- ja terveysala", ["Kehä ry"]),
        ("Toimiala: matkailu\nToteuttaja: Iin kunta", ["Iin kunta"]),
        ("Hakija: Iin kunta\nTiimi: Aino Virtanen, Ville Korhonen", ["Iin kunta"]),
        ("Hakija: Iin kunta\nTiimi: Aino Virtanen ja Ville Korhonen", ["Iin kunta"]),
        ("Iin kunta > Etusivu > Palvelut", ["Iin kunta"]),
        ("Hakija: Iin kunta\nYksikkö: kpl\nMäärä: 20", ["Iin kunta"]),
        ("Iin kunta\nYksikkö: Kirjasto, puh. 000 000", [("Iin kunta", ("Kirjasto",))]),
        ("Toimialat kehittyvät.\nYksikkö: Aino Virtanen", []),
    ],
)  # fmt: skip
def test_other_lines_are_no_units(text: str, found: Wanted) -> None:
    check(text, found)


def test_the_words_of_a_body_hold_nothing_of_other_lines() -> None:
    (found,) = read_organisations("Hakija: Iin kunta\nPuhelin: 000\nYksikkö: Vapaa-aikatoimi")
    assert found.raw == "Iin kunta"
    (found,) = read_organisations("Hakija: Iin kunta\nYksikkö: Vapaa-aikatoimi")
    assert found.raw == "Iin kunta\nYksikkö: Vapaa-aikatoimi"
    (found,) = read_organisations("Iin kunta\nYksikkö: Kirjasto, puh. 000 000")
    assert found.raw == "Iin kunta\nYksikkö: Kirjasto"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("De till vårdnämnden riktade ansökningarna bör inkomma före den 21 maj klockan tre till:\n\nKemi stad",
         "Kemi stad"),
        ("Nimi: Opetushallitus\n\nVastuuhenkilö: Aino Virtanen\n\nAsema: Johtaja, Hallinto ja henkilöstöyksikkö",
         "Opetushallitus"),
        ("Aino Virtanen, Finnish Environment Institute (SYKE)\n\nDr. Ville Korhonen, Faculty of Law, Univ. of Oulu",
         "Finnish Environment Institute"),
    ],
)  # fmt: skip
def test_a_sentence_a_label_and_another_person_are_no_units_of_the_body_beside(text: str, body: str) -> None:
    assert (body, ()) in [(each.name, each.units) for each in read_organisations(text)]


def test_a_line_of_another_town_is_no_chain_of_the_body_above() -> None:
    text = "Espoon kaupunki, sivistystoimi\nVantaan kaupunginkanslia, elinkeino-osasto"
    read = [each for each in read_organisations(text) if each.name == "Espoon kaupunki"]
    assert [each.units for each in read] == [("sivistystoimi",)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jyväskylän koulutuskuntayhtymä Gradia\nGradia Kemi\nKoulukatu 1, 94100 Kemi",
         [("Jyväskylän koulutuskuntayhtymä Gradia", ("Gradia Kemi",))]),
        ("HUS, Psykiatrian tulosyksikkö\nHUS Diagnostiikkakeskus",
         [("HUS", ("Psykiatrian tulosyksikkö",)), ("HUS", ("Diagnostiikkakeskus",))]),
        ("Luonnonvarakeskus\nLuke Ville Aho", ["Luonnonvarakeskus", "Luonnonvarakeskus"]),
    ],
)  # fmt: skip
def test_a_part_by_the_short_name_of_its_body_stands_below_it(text: str, found: Wanted) -> None:
    check(text, found)


def test_a_listed_institute_of_the_university_stands_in_a_row_of_its_people() -> None:
    rows = (
        "Aino Virtanen, tutkija, Kemian laitos\nEero Laine, tutkija, Koulutuksen tutkimuslaitos\nSari Mäki, tutkija, "
    )
    own = [("Jyväskylän yliopisto", ("Kemian laitos",)), ("Jyväskylän yliopisto", ("Koulutuksen tutkimuslaitos",))]
    check(f"Jyväskylän yliopisto:\n{rows}Biologian laitos", [*own, ("Jyväskylän yliopisto", ("Biologian laitos",))])
    check(f"Jyväskylän yliopisto:\n{rows}Suomen ympäristökeskus", [*own, "Suomen ympäristökeskus"])


@pytest.mark.parametrize("label", ["Postiosoite", "Käyntiosoite", "Jakeluosoite", "Lähiosoite", "Osoite", "Postadress"])
def test_the_body_of_an_address_is_read_and_a_house_or_street_is_none(label: str) -> None:
    check(f"{label}: Lapin yliopisto, Kemin kampus, Jokikatu 2", [("Lapin yliopisto", ("Kemin kampus",))])
    check(f"{label}: Iin kunta, Tekniset palvelut, PL 4, 91100 Ii", [("Iin kunta", ("Tekniset palvelut",))])
    check(f"{label}: Yliopistonkatu 2, 94100 Kemi", [])
    check(f"{label}: Toimintakeskus Onni, Rantatie 3", [])


def test_a_body_that_was_joined_into_another_is_no_unit_of_it_in_a_row_of_people() -> None:
    rows = "Aino Virtanen, lehtori\nEero Laine, Pirkanmaan ammattikorkeakoulu"
    check(f"Tampereen ammattikorkeakoulu\n{rows}", ["Tampereen ammattikorkeakoulu", "Pirkanmaan ammattikorkeakoulu"])


def test_a_house_to_be_visited_is_no_unit() -> None:
    check("Hakija: Iin kunta\nKäyntiosoite: Kirjasto, Jokikatu 2", ["Iin kunta"])
    check("Hakija: Iin kunta\nOsoite: Hallintopalvelut, PL 4", ["Iin kunta", ("", ("Hallintopalvelut",))])


@pytest.mark.parametrize("join", ["ja", "sekä"])
@pytest.mark.parametrize(
    ("body", "owner", "one", "other"),
    [
        ("Lapin yliopisto", "yliopiston", "historian laitos", "kirjasto"),
        ("Lapin yliopisto", "yliopiston", "kemian laitos", "kielikeskus"),
        ("Iin kunta", "kunnan", "kirjasto", "nuorisotoimi"),
        ("Kemin kaupunki", "kaupungin", "sivistystoimi", "museo"),
    ],
)
def test_the_word_for_the_body_before_its_second_unit_is_of_neither(
    join: str, body: str, owner: str, one: str, other: str
) -> None:
    whole = f"{body.split()[0]} {owner} {one} {join} {owner} {other}"
    check(whole, [(body, (one,)), (body, (other,))])
    check(f"{whole}\nSimon seurakunta", [(body, (one,)), (body, (other,)), "Simon seurakunta"])


@pytest.mark.parametrize("heading", ["Vaihdot", "Tilaukset", "Painatus"])
@pytest.mark.parametrize("label", ["Julkaisija\nLapin yliopisto\nOikeustieteiden tiedekunta\nPL 2, 96101 KEMI\n\n", ""])
def test_a_heading_of_one_word_over_a_letterhead_is_none(heading: str, label: str) -> None:
    over: Wanted = [("Lapin yliopisto", ("Oikeustieteiden tiedekunta",))] if label else []
    block = f"{heading}\nLapin yliopisto\nKemin kampuskirjasto\nPL 3, 96101 KEMI"
    check(label + block, [*over, ("Lapin yliopisto", ("Kemin kampuskirjasto",))])


def test_listed_bodies_with_an_address_each_are_none_of_one_another() -> None:
    check(
        "Toteuttajat\nIin kunta\nJokitie 2, 91100 Ii\nKemin museo\nMuseotie 2, 94100 Kemi", ["Iin kunta", "Kemin museo"]
    )
    check("Kelonia\nIin kunta\nLapin liitto", ["Kelonia", "Iin kunta", "Lapin liitto"])


@pytest.mark.parametrize("centre", ["Meren tutkimus- ja koulutuskeskus", "Metsän tutkimus- ja kehittämiskeskus"])
@pytest.mark.parametrize("person", ["AINO VIRTANEN", "Ville Korhonen"])
def test_a_centre_of_research_and_more_stands_below_its_university(person: str, centre: str) -> None:
    check(f"{person}\nTurun yliopisto\n{centre}\nPori", [("Turun yliopisto", (centre,))])


def test_a_centre_that_a_place_names_stands_alone() -> None:
    centre = "Lapin metsän tutkimus- ja koulutuskeskus"
    check(f"Lapin yliopisto\n{centre}\nKainuun liitto", ["Lapin yliopisto", centre, "Kainuun liitto"])


@pytest.mark.parametrize("mark", [" § 69–94", " §§ 12-20", " 12.3.2005 § 69"])
@pytest.mark.parametrize("body", ["LAPIN SAIRAANHOITOPIIRIN KUNTAYHTYMÄ", "Lapin liitto"])
def test_a_board_before_the_mark_of_its_meeting_is_a_unit(body: str, mark: str) -> None:
    name = "Lapin sairaanhoitopiirin kuntayhtymä" if body.isupper() else body
    check(f"{body}\nHallitus{mark}\n\nAsiat\n\n69\nKOKOUKSEN AVAAMINEN", [(name, ("Hallitus",))])


def test_a_town_has_its_organ_before_several_items() -> None:
    check("Iin kunta\nKunnanhallitus § 69–94", [("Iin kunta", ("Kunnanhallitus",))])
    check("Iin kunta\nKunnanhallitus\n\nAsiat\n\n69", [("Iin kunta", ("Kunnanhallitus",))])


@pytest.mark.parametrize("between", ["2012\n", ""])
def test_a_year_on_its_line_and_the_other_language_leave_the_unit_to_its_body(between: str) -> None:
    unit = "Sivistys-, liikunta- ja nuorisopolitiikan osasto"
    again = "Undervisnings- och kulturministeriet\nBildnings-, idrotts- och ungdomspolitiska avdelningen"
    check(f"Opetus- ja kulttuuriministeriö\n{unit}\n{between}{again}", [("Opetus- ja kulttuuriministeriö", (unit,))])
