"""What is no unit of a body: what it builds or rents, what is over a slash with another body; and units in tables."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Valtuusto valitsi Kivi Talot Oy:n Kemiin suunnitellun palvelukeskuksen.", ["Kivi Talot Oy"]),
        ("Kivi Rakennus Oy:n rakentaman päiväkodin tilat", ["Kivi Rakennus Oy"]),
        ("Kemin kaupungin vuokraama toimistokeskus", ["Kemin kaupunki"]),
        ("Mukana ovat VTT LUMO/Oulun yksikkö, Kainuun liitto ja Iin kunta.", ["VTT", "Kainuun liitto", "Iin kunta"]),
        ("Kivi Oy:n tutkimusyksikkö vastaa.", [("Kivi Oy", ("tutkimusyksikkö",))]),
    ],
)  # fmt: skip
def test_what_a_body_has_made_is_no_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemin kaupunki | § | Asia | 1 |\nKaupunginhallitus | 57 | 2.11.2009 |",
         [("Kemin kaupunki", ("Kaupunginhallitus",))]),
        ("Esitys. Anna Virtanen Lapin ELY-keskus Luonto ja maankäyttö yksikkö, vesitiimi",
         [("Lapin ELY-keskus", ("Luonto ja maankäyttö yksikkö", "vesitiimi"))]),
        ("Asiaa hoitaa Lapin ELY-keskus Luonto ja maankäyttö yksikkö.",
         [("Lapin ELY-keskus", ("Luonto ja maankäyttö yksikkö",))]),
        ("Vasa stads ungdomsbyrå ordnar läger.", [("Vasa stad", ("ungdomsbyrå",))]),
        ("Asian tutki Tullin rikostorjunta.", [("Tulli", ("rikostorjunta",))]),
        ("Hyks Psykiatria, nuorten linja", [("HYKS", ("Psykiatria", "nuorten linja"))]),
    ],
)  # fmt: skip
def test_units_in_tables_and_run_on(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat Lapin yliopisto, sosiaalityön opiskelijat ja kirjasto.", ["Lapin yliopisto"]),
        ("Lapin yliopisto, yritykset ja nuorisotoimi", ["Lapin yliopisto"]),
        ("Iin kunta, lapset ja nuoret -yksikkö", [("Iin kunta", ("lapset ja nuoret -yksikkö",))]),
        ("Mukana on Iin kunta, tekniset ja ympäristöpalvelut.", [("Iin kunta", ("tekniset ja ympäristöpalvelut",))]),
    ],
)  # fmt: skip
def test_people_and_firms_before_a_unit_are_no_part_of_its_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("count", ["kahden", "kolmen", "usean", "monen", "viiden"])
def test_how_many_units_are_meant_names_none(count: str) -> None:
    check(f"Mukana on Turun yliopiston {count} laitoksen väkeä.", ["Turun yliopisto"])
    check(f"Hanke on TKK:n {count} tutkimusyksikön ja Iin kunnan yhteinen.", ["TKK", "Iin kunta"])


@pytest.mark.parametrize("count", ["kahden", "kolmen", "usean"])
def test_how_many_schools_are_meant_names_none(count: str) -> None:
    check(f"Mukana on Iin kunnan {count} koulun väkeä.", ["Iin kunta"])


def test_a_unit_whose_name_begins_with_a_number_is_read() -> None:
    check("Mukana on Turun yliopiston Kahden kielen laitoksen väkeä.", [("Turun yliopisto", ("Kahden kielen laitos",))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ministry of Justice\nAnna Virtanen\nfinance specialist\nELY Centre for Lapland",
         ["Ministry of Justice", "ELY Centre for Lapland"]),
        ("Lapland University of Applied Sciences, Kainuu Employment and Economic Development Office",
         ["Lapland University of Applied Sciences", "Kainuu Employment and Economic Development Office"]),
        ("ELY Centre for Lapland, Business Unit", [("ELY Centre for Lapland", ("Business Unit",))]),
        ("Lapin ELY-keskus, ELY-tiimi", [("Lapin ELY-keskus", ("ELY-tiimi",))]),
    ],
)  # fmt: skip
def test_an_authority_is_no_unit_of_the_body_before_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemin kaupunki / liikuntatoimi, frisbeegolfrata", [("Kemin kaupunki", ("liikuntatoimi",))]),
        ("Kemin Kisa r.y./hiihtojaosto - Latukone", [("Kemin Kisa r.y.", ("hiihtojaosto",))]),
        ("Kemin kaupunki, kirjasto – lainauspalvelut", [("Kemin kaupunki", ("kirjasto", "lainauspalvelut"))]),
        ("Iin kunta/kirjastotoimi\tElinvoimainen kirjastoverkosto\t12 000", [("Iin kunta", ("kirjastotoimi",))]),
        ("Kemin kaupunki / kirjasto, kulttuuripalvelut", [("Kemin kaupunki", ("kirjasto", "kulttuuripalvelut"))]),
        ("Lapin ammattikorkeakoulu / TKI / materiaalien käytettävyys",
         [("Lapin ammattikorkeakoulu", ("TKI", "materiaalien käytettävyys"))]),
    ],
)  # fmt: skip
def test_what_a_unit_gets_money_for_is_none(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin liitto\n\nRahoittaja\n\nProfessor Aino Mäki\nProfessor i fysik\nFakulteten för fysik",
         ["Lapin liitto"]),
        ("Iin kunta rahoitti työn.\n\nAino Mäki, virastopäällikkö, ympäristövirasto", ["Iin kunta"]),
        ("Nuorisopalvelut", [("", ("Nuorisopalvelut",))]),
    ],
)  # fmt: skip
def test_a_unit_of_nobody_beside_bodies_is_read_where_a_label_or_a_list_has_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Terveyden ja hyvinvoinnin laitos Espoon kaupunki - Vantaan kaupunki",
         ["Terveyden ja hyvinvoinnin laitos", "Espoon kaupunki", "Vantaan kaupunki"]),
        ("Ilmatieteen laitos Iin kunta", ["Ilmatieteen laitos", "Iin kunta"]),
    ],
)  # fmt: skip
def test_a_town_behind_a_state_body_is_none_of_its_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Tuki on Lapin liiton myöntämän Euroopan aluekehitysrahaston turvin saatu.",
            ["Lapin liitto", "Euroopan aluekehitysrahasto"],
        ),
        (
            "Hanke on Oulun kaupungin omistaman Oulun Energia Oy:n ja Lapin liiton yhteinen.",
            ["Oulun kaupunki", "Oulun Energia Oy", "Lapin liitto"],
        ),
        (
            "Iin kunnan ylläpitämän Pohjantien koulun oppilaat pelaavat siellä.",
            ["Iin kunta", "Pohjantien koulu"],
        ),
        ("Lapin liiton rahoittaman Lumisäätiön hanke alkaa.", ["Lapin liitto", "Lumisäätiö"]),
    ],
)
def test_what_a_body_owns_or_pays_is_none_of_its_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("• Kaamos Institute, sleep advice in villages, EUR 2,150,000", ["Kaamos Institute"]),
        ("• Lumo Association, ‘Brave Heart’ in school healthcare, EUR 48,000", ["Lumo Association"]),
        ("• Lumos Barnskydd rf, 48 000 euro, för Starka byar", ["Lumos Barnskydd rf"]),
        ("• Iin kunta, nuorisopalvelut, 48 000 euro", [("Iin kunta", ("nuorisopalvelut",))]),
    ],
)
def test_what_a_grant_is_for_beside_its_sum_is_no_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("room", ["Valtuustosali", "Maakuntasali", "auditorio", "Ison talon kokoustila"])
def test_a_room_is_no_unit(room: str) -> None:
    check(f"4.5.2022 klo 9–12 Kemi, Lapin liitto, {room}", ["Lapin liitto"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("OKM, Museo- ja taideosasto / MTO, Taiteen vastuualue / TV",
         [("OKM", ("Museo- ja taideosasto", "Taiteen vastuualue"))]),
        ("Lapin yliopiston Summer School -tutkielmassa kysyttiin.", ["Lapin yliopisto"]),
        ("Opetusministeriön (OPM) tekemään valtioneuvoston esitykseen", ["Opetusministeriö"]),
        ("Rahaa saatiin Lapin liitolta, Terveyden ja hyvinvoinnin laitokselta ja Kelalta.",
         ["Lapin liitto", "Terveyden ja hyvinvoinnin laitos", "Kela"]),
        ("Members are Kemin lukio, Iin koulu, a small village school and Kela.", ["Kemin lukio", "Iin koulu", "Kela"]),
        ("Mukana ovat sosiaalitoimi, nuorisotoimi, Kela, yritykset ja kunnat.", ["Kela"]),
        ("Tilaaja: Kemin kaupunki, tekninen toimiala, tilapalvelut Jokikatu Kemi Hanke: Uusi sali",
         [("Kemin kaupunki", ("tekninen toimiala", "tilapalvelut"))]),
        ("Lapin yliopisto Kemian osasto, Pohjolan instituutti Tekijät Aino Zqanto, Ville Aro Tilaaja: Kela",
         [("Lapin yliopisto", ("Kemian osasto", "Pohjolan instituutti")), "Kela"]),
        ("Lapin ammattikorkeakoulu, Hoidon koulutusohjelma YAMK",
         [("Lapin ammattikorkeakoulu", ("Hoidon koulutusohjelma",))]),
    ],
)  # fmt: skip
def test_letters_titles_articles_and_other_bodies_are_none(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ungdomsenheten i Jakobstadsregionen, tfn 06 123", [("", ("Ungdomsenheten",))]),
        ("Vasa stad, Ungdomsenheten i Vasa", [("Vasa stad", ("Ungdomsenheten",))]),
        ("Yrkesakademin i Österbotten, enheten i Närpes", [("Yrkesakademin i Österbotten", ("enheten i Närpes",))]),
        ("Tutkinto-ohjelma: Hoidon koulutusohjelma YAMK", [("", ("Hoidon koulutusohjelma",))]),
        ("Työ tehtiin Puolustusvoimien läntisen maanpuolustusalueen kanssa.",
         [("Puolustusvoimat", ("läntinen maanpuolustusalue",))]),
        ("The European Commission’s Directorate-General for Rural and Urban Affairs pays.",
         [("European Commission", ("Directorate-General for Rural and Urban Affairs",))]),
    ],
)  # fmt: skip
def test_a_place_or_degree_behind_a_unit_is_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We visited Simon lukio, Iin koulu, a small village school and a farm.", ["Simon lukio", "Iin koulu"]),
        (
            "Aino Virtanen, johtaja, Kemin kaupunki Juho Tolmanko, rehtori, Simon kunta",
            ["Kemin kaupunki", "Simon kunta"],
        ),
        ("Se perustuu Lapin liiton (LL) laatimaan maakuntavaltuuston ohjelmaan.", ["Lapin liitto"]),
        ("Toimijoita ovat poliisi, terveystoimi, nuorisotoimi, Kela, koulut ja kirjasto.", ["Kela"]),
        ("Iin kunta, strategiayksikkö Karholo Elli", [("Iin kunta", ("strategiayksikkö",))]),
        (
            "Iin kunta, tekninen toimiala, tilapalvelut Rantakatu Kemi",
            [("Iin kunta", ("tekninen toimiala", "tilapalvelut"))],
        ),
        # A unit of a field of the home country is one.
        ("Kotimaan kaupan osasto, Lapin yliopisto", [("Lapin yliopisto", ("Kotimaan kaupan osasto",))]),
    ],
)
def test_articles_people_deeds_and_lists_of_kinds_are_none(text: str, found: Wanted) -> None:
    check(text, found)
