"""Several bodies that share a word, bodies without signs between them, and names that a blank or a comma parts."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import Wanted, check

PLURALS = [
    ("TE-toimistot", "TE-toimisto"),
    ("aluehallintovirastojen", "aluehallintovirasto"),
    ("sairaanhoitopiireille", "sairaanhoitopiiri"),
    ("kansalaisopistot", "kansalaisopisto"),
    ("kauppakamareille", "kauppakamari"),
    ("ammattikorkeakouluilta", "ammattikorkeakoulu"),
    ("hyvinvointialueista", "hyvinvointialue"),
    ("kirjastojen", "kirjasto"),
    ("taidemuseot", "taidemuseo"),
]


@pytest.mark.parametrize(("plural", "singular"), PLURALS)
@pytest.mark.parametrize("frame", ["{}", "Mukana ovat {} ja Kela.", "Sopimus {} kanssa"])
def test_places_before_a_plural_name_one_body_each(frame: str, plural: str, singular: str) -> None:
    found = [each.name for each in read_organisations(frame.format(f"Oulun, Kemin ja Rovaniemen {plural}"))]
    assert [name for name in found if name != "Kela"] == [f"{p} {singular}" for p in ("Oulun", "Kemin", "Rovaniemen")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rahoittajina ovat Etelä- ja Pohjois-Savon liitot.", ["Etelä-Savon liitto", "Pohjois-Savon liitto"]),
        (
            "Etelä-, Keski- ja Pohjois-Pohjanmaan hyvinvointialueet",
            [
                "Etelä-Pohjanmaan hyvinvointialue",
                "Keski-Pohjanmaan hyvinvointialue",
                "Pohjois-Pohjanmaan hyvinvointialue",
            ],
        ),
        ("Etelä- ja Pohjois-Savon alueella", []),
        ("The cities of Kemi and Tornio lead the project.", ["City of Kemi", "City of Tornio"]),
        (
            "Led by the Universities of Turku, Oulu and Lapland.",
            ["University of Turku", "University of Oulu", "University of Lapland"],
        ),
        ("It was tried in the cities of Kemi and Tornio.", []),
        ("the cities of the north", []),
    ],
)
def test_halves_of_areas_and_english_plurals_name_one_body_each(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Kotila Oy Kela Vantaan kaupunki Maanmittauslaitos",
            ["Kotila Oy", "Kela", "Vantaan kaupunki", "Maanmittauslaitos"],
        ),
        ("KUMPPANIT Kotila Oy THL Iin kunta Ruokavirasto", ["Kotila Oy", "THL", "Iin kunta", "Ruokavirasto"]),
        ("Suomen metsäkeskus Suomen ympäristökeskus", ["Suomen metsäkeskus", "Suomen ympäristökeskus"]),
        ("Luksia Länsi-Uudenmaan koulutuskuntayhtymä", ["Länsi-Uudenmaan koulutuskuntayhtymä Luksia"]),
        ("VTT Rakennus- ja yhdyskuntatekniikka", [("VTT", ("Rakennus- ja yhdyskuntatekniikka",))]),
    ],
)
def test_listed_names_part_a_run_without_signs(text: str, found: Wanted) -> None:
    if "Luksia" in text:
        assert len(read_organisations(text)) == 1
    else:
        check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana on Meri- Lapin Opintola ry.", ["Meri-Lapin Opintola ry"]),
        ("Pohjois -Savon liitto, Kela", ["Pohjois-Savon liitto", "Kela"]),
        ("Etelä- Karjalan osuuspankki", ["Etelä-Karjalan osuuspankki"]),
        ("Luonnonvarakeskus, Luke, vastaa työstä.", ["Luonnonvarakeskus"]),
        ("Työ annettiin Luonnonvarakeskukselle, Lukelle.", ["Luonnonvarakeskus"]),
        ("Kela, Luke, Kela", ["Kela", "Luke", "Kela"]),
        ("Pohteen ja Soiten työntekijät tapasivat.", ["Pohde", "Soite"]),
        ("The wellbeing services county of Lapland took part.", ["Wellbeing Services County of Lapland"]),
        ("City of Vaasa Employment Unit", [("City of Vaasa", ("Employment Unit",))]),
        ("Opetushallitus sekä työ- ja elinkeinoministeriö", ["Opetushallitus", "Työ- ja elinkeinoministeriö"]),
        (
            "Rikosseuraamuslaitos, Lapin rikosseuraamusalue, Kemin vankila",
            [("Rikosseuraamuslaitos", ("Lapin rikosseuraamusalue", "Kemin vankila"))],
        ),
        ("Kela, Kemin vankila", ["Kela", "Kemin vankila"]),
        ("VIRTANEN AINOOY", ["VIRTANEN AINO OY"]),
        ("Projektägare: Dammen samkommun.", ["Dammen samkommun"]),
        ("Paikallinen yhdistys kokoontui.", []),
        ("Sen teki Iin musiikin ja tanssin keskus Oy.", ["Iin musiikin ja tanssin keskus Oy"]),
        ("Työn teki Suomen ympäristökeskus Suomen tuella.", ["Suomen ympäristökeskus"]),
    ],
)
def test_names_are_read_to_their_edges(text: str, found: Wanted) -> None:
    check(text, found)


def test_a_chain_keeps_the_prison_under_its_district() -> None:
    chain = "Rikosseuraamuslaitos, Lapin rikosseuraamusalue, Kemin vankila"
    assert parse_organisation(chain).units == ("Lapin rikosseuraamusalue", "Kemin vankila")


@pytest.mark.parametrize("lead", ["", "Toteuttajat: ", "Mukana ovat "])
def test_agencies_with_their_short_names_in_a_list_are_bodies_of_their_own(lead: str) -> None:
    names: Wanted = ["Suomen ympäristökeskus", "Luonnonvarakeskus", "Ilmatieteen laitos", "Geologian tutkimuskeskus"]
    check(f"{lead}{names[0]} SYKE, {names[1]} Luke, {names[2]}, {names[3]} GTK", names)


def test_a_brand_in_us_behind_its_kind() -> None:
    check(
        "Työ tehtiin Kokkolan yliopistokeskus Kajoniuksen ja Iin kunnan työnä.",
        ["Kokkolan yliopistokeskus Kajonius", "Iin kunta"],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Omistajat: Iin kunta 50 % Simon kunta 25 % Lapin liitto 25 %",
        "50 % Iin kunta 12,5 % Simon kunta (kunta) 37,5 % Lapin liitto",
        "Iin kunta (50 %), Simon kunta (25 %), Lapin liitto (25 %)",
        "Ohjausryhmä: puheenjohtaja (Iin kunta), jäsenet Simon kunta, Lapin liitto",
    ],
)
def test_shares_and_parts_stand_between_bodies(text: str) -> None:
    check(text, ["Iin kunta", "Simon kunta", "Lapin liitto"])


@pytest.mark.parametrize("first", ["Oulun", "Iin", "Simon"])
@pytest.mark.parametrize("text", ["{} tai Kempeleen kunnan", "Hanke palkkaa {} tai Kempeleen kunnan työntekijän."])
def test_either_of_two_towns_acts(text: str, first: str) -> None:
    check(text.format(first), [f"{first} kunta", "Kempeleen kunta"])


def test_either_of_two_towns_is_where_something_is_done() -> None:
    check("Hanke toteutetaan Oulun tai Kempeleen kunnan alueella.", [])


@pytest.mark.parametrize("case", ["aluehallintovirasto", "aluehallintoviraston", "aluehallintovirastolle", "AVI"])
def test_a_listed_authority_of_two_areas_is_one(case: str) -> None:
    name = f"Länsi- ja Sisä-Suomen {'AVI' if case == 'AVI' else 'aluehallintovirasto'}"
    check(f"Hankkeesta kertoi Länsi- ja Sisä-Suomen {case} ja Kela.", [name, "Kela"])


@pytest.mark.parametrize("joins", ["ja", "sekä"])
@pytest.mark.parametrize("money", ["yksityinen rahoitus", "kuntarahoitus", "muut rahoittajat", "vastinraha"])
def test_money_of_nobody_named_is_no_part_of_the_body_before_it(joins: str, money: str) -> None:
    check(f"Kaarnan kylät ry, Iin kunta {joins} {money}", ["Kaarnan kylät ry", "Iin kunta"])


@pytest.mark.parametrize("sign", [", ", " / "])
@pytest.mark.parametrize("school", ["Kivelän opisto Oy", "Centria-ammattikorkeakoulu Oy"])
def test_a_school_with_a_legal_form_is_no_unit_of_a_town(sign: str, school: str) -> None:
    check(sign.join(["Iin kunta", "nuorisopalvelut", school]), [("Iin kunta", ("nuorisopalvelut",)), school])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Mukana on tutkijoita Turun, Uppsalan ja Tarton yliopistoista.",
            ["Turun yliopisto", "Uppsalan yliopisto", "Tarton yliopisto"],
        ),
        (
            "Työ kokoaa Kemi-Tornion ja Rovaniemen ammattikorkeakoulujen osaamisen.",
            ["Kemi-Tornion ammattikorkeakoulu", "Rovaniemen ammattikorkeakoulu"],
        ),
        ("Arbetet görs tillsammans med Luleå och Vasa städer.", ["Luleå stad", "Vasa stad"]),
        ("Oulun ja Rooman kadut ovat vilkkaita.", []),
        ("Turun ja Tukholman liitot kokoontuivat.", []),
    ],
)
def test_towns_abroad_share_a_head_with_others(text: str, found: Wanted) -> None:
    check(text, found)


def test_bodies_behind_the_label_of_a_working_group_are_read() -> None:
    check("Työryhmä: Kaamoksen Tuki ry, Iin kunta, Kelo-säätiö", ["Kaamoksen Tuki ry", "Iin kunta", "Kelo-säätiö"])
    check("Kohderyhmä: Iin kunta, Oulun kaupunki", [])


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Alueella on 43 SPR:n paikallisosastoa.", "SPR"),
        ("66 MLL:n paikallisyhdistystä", "MLL"),
        ("Hankkeessa oli viisi SPR:n osastoa.", "SPR"),
        ("Mukana oli neljä Lapin yliopiston tiedekuntaa.", "Lapin yliopisto"),
        ("Mukaan tuli kymmenen Iin kunnan päiväkotia.", "Iin kunta"),
        ("Kahdessa Iin kunnan kirjastossa kokeiltiin palvelua.", "Iin kunta"),
        ("Kolmen Iin kunnan koulun oppilaat retkeilivät.", "Iin kunta"),
    ],
)
def test_units_that_are_counted_are_several_and_none_is_named(text: str, body: str) -> None:
    check(text, [body])


@pytest.mark.parametrize("lead", ["Vuonna 2015", "1.", "Osallistujista 20 oli, ja"])
def test_a_year_or_the_number_of_an_item_counts_no_units(lead: str) -> None:
    check(f"{lead} SPR:n Lapin piiri toimi.", [("SPR", ("Lapin piiri",))])
    check(f"{lead} Iin kunnan kirjastoa kehitettiin.", [("Iin kunta", ("kirjasto",))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vastuutahot: Narvan, Torunin ja Turun kaupungit", ["Narvan kaupunki", "Torunin kaupunki", "Turun kaupunki"]),
        ("Mukana ovat Narvan ja Oulun kaupungit.", ["Narvan kaupunki", "Oulun kaupunki"]),
        (
            "Projektet finansieras av Norra Savolax och Södra Savolax förbund.",
            ["Norra Savolax förbund", "Södra Savolax förbund"],
        ),
        (
            "Norra Karelens och Norra Savolax förbund samt Vasa stad",
            ["Norra Karelens förbund", "Norra Savolax förbund", "Vasa stad"],
        ),
    ],
)
def test_towns_abroad_and_regions_share_the_word_for_their_kind(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Inarin ja Sør-Varangin kunnat tekevät yhteistyötä.", ["Inarin kunta", "Sør-Varangin kunta"]),
        ("Kirjastoauto kulkee Juvan, Puumalan ja Sulkavan kunnissa.", []),
        ("SNOW POWER is managed by Heinola City and Lahti City.", ["Heinola City", "Lahti City"]),
        ("Smart City Lighthouse and several Smart City Projects come together.", []),
        ("Rahoitus tulee Norjassa Saamelaiskäräjiltä.", ["Saamelaiskäräjät"]),
        ("Suomen opetus- ja kulttuuriministeriö päätti.", ["Opetus- ja kulttuuriministeriö"]),
        ("Seinäjoen ammattikorkeakoulu on mukana. Kaupunki rahoittaa SeAMKin hankkeita.",
         ["Seinäjoen ammattikorkeakoulu", "Seinäjoen ammattikorkeakoulu"]),
        ("Museovirasto on myöntänyt vuonna 2018 Kansanmusiikkiliitolle avustuksen.",
         ["Museovirasto", "Kansanmusiikkiliitto"]),
    ],
)  # fmt: skip
def test_towns_and_lands_beside_names(text: str, found: Wanted) -> None:
    check(text, found)
