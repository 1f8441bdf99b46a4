"""Names beside names: dashes among brands, a firm behind its kind in one case, owners in brackets, adjectives."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize("sign", ["–", "-", "—"])
@pytest.mark.parametrize(
    ("names", "found"),
    [
        (
            ["Kuulas", "Jospak", "Lapin liitto", "Vuolu Group", "Kela"],
            ["Kuulas", "Jospak", "Lapin liitto", "Vuolu Group", "Kela"],
        ),
        (["Vuolupaja", "Kela", "Oulun yliopisto"], ["Vuolupaja", "Kela", "Oulun yliopisto"]),
        (["VTT", "Hiutale", "Luonnonvarakeskus"], ["VTT", "Hiutale", "Luonnonvarakeskus"]),
        (["Iin kunta", "sivistyspalvelut", "nuorisotyö"], [("Iin kunta", ("sivistyspalvelut", "nuorisotyö"))]),
        (["Kasvua", "hyvinvointia", "elinvoimaa"], []),
    ],
)
def test_dashes_part_the_names_of_a_list_with_brands(sign: str, names: list[str], found: Wanted) -> None:
    check(f" {sign} ".join(names), found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemin kehitysyhtiön Digiranta Oy:n hallitus kokoontui.", ["Kemin kehitysyhtiö Digiranta Oy"]),
        ("Iin kunnan kehitysyhtiön Digiranta Oy:n hanke", ["Iin kunta", "Digiranta Oy"]),
        (
            "Pohjois-Karjalan koulutuskuntayhtymän Riverian opiskelijat",
            ["Pohjois-Karjalan koulutuskuntayhtymä Riveria"],
        ),
        ("Osuuskunta Sammalpesän kanssa sovittiin työstä.", ["Osuuskunta Sammalpesä"]),
        ("Osuuskunta Sammalpesän hanke alkoi.", ["Osuuskunta Sammalpesä"]),
        ("Kuntayhtymä Kolmineuvoisen kanssa sovittiin.", ["Kuntayhtymä Kolmineuvoinen"]),
        ("Toiminta siirtyi Peruspalvelukuntayhtymä Selänteelle.", ["Peruspalvelukuntayhtymä Selänne"]),
    ],
)
def test_a_name_beside_the_word_for_its_kind_is_read_in_every_case(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemin taidemuseo (Kemin kaupunki)", [("Kemin kaupunki", ("Kemin taidemuseo",))]),
        ("Työterveys Kide Oy (Kemin kaupunki), Kela", ["Työterveys Kide Oy", "Kemin kaupunki", "Kela"]),
        ("Vaasan kaupunki (Vasa stad), Kuula-opisto", [("Vaasan kaupunki", ("Kuula-opisto",))]),
        ("Kela (Kansaneläkelaitos)", ["Kela"]),
        ("Koulutuskeskus Salpaus Hämeen kylät ry", ["Koulutuskeskus Salpaus", "Hämeen kylät ry"]),
    ],
)
def test_brackets_and_gaps_tell_the_owner_and_the_body_beside(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Avoimen yliopiston päivä pidettiin.", []),
        ("Monialaisen yhdistyksen tehtävänä on auttaa.", []),
        ("Teknillisen korkeakoulun väitöskirja", ["Teknillinen korkeakoulu"]),
    ],
)
def test_an_adjective_and_a_kind_of_body_name_none(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Storby teater rf, Barnföreställningar, 2500 €", ["Storby teater rf"]),
        ("Kylän Kide ry, Kesäjuhlien järjestelyt, 1 500 euroa", ["Kylän Kide ry"]),
        ("Iin kunta, nuorisotyö, 2 000 €", [("Iin kunta", ("nuorisotyö",))]),
        (
            "Med är Vasa universitet, yrkeshögskolan Novia och Kela.",
            ["Vasa universitet", "Yrkeshögskolan Novia", "Kela"],
        ),
        ("Mukana ovat Kemin taidemuseo ja Friitalan Nahkamuseo.", ["Kemin taidemuseo", "Friitalan Nahkamuseo"]),
        ("Det ägs av Skolornas hus Ab.", ["Skolornas hus Ab"]),
        ("Tuki myönnettiin Kirkon Ulkomaanavulle.", ["Kirkon Ulkomaanapu"]),
        (
            "Partnerit\nMuseovirasto\nLappajärven alueen komitea\nTarton historian museo\nKela",
            ["Museovirasto", "Lappajärven alueen komitea", "Tarton historian museo", "Kela"],
        ),
        ("Vasa stad och Storrådet EGTS deltar.", ["Vasa stad", "Storrådet EGTS"]),
    ],
)
def test_purposes_kinds_and_places_leave_the_body_as_it_is(text: str, found: Wanted) -> None:
    check(text, found)
