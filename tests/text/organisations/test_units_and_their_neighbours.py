"""Which units stand beside one another, which are none of a school, and which fields a comma parts from their unit."""

from __future__ import annotations

import pytest

from converters.text.organisations.units import to_nominative
from tests.text.organisations.checks import Wanted, check

KUNTA = "Sodankylän kunta"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sodankylän kunta, sosiaalitoimi ja terveyskeskus",
         [(KUNTA, ("sosiaalitoimi",)), (KUNTA, ("terveyskeskus",))]),
        ("Hankkeen vetäjänä on Sodankylän kunnan sosiaalitoimi ja terveyskeskus.",
         [(KUNTA, ("sosiaalitoimi",)), (KUNTA, ("terveyskeskus",))]),
        ("Sodankylän kunta, nuorisopalvelut ja päiväkoti", [(KUNTA, ("nuorisopalvelut",)), (KUNTA, ("päiväkoti",))]),
        ("Sodankylän kunta, vanhuspalvelut ja kotihoito", [(KUNTA, ("vanhuspalvelut ja kotihoito",))]),
        ("Sodankylän kunta, sivistystoimi ja nuorisotyö", [(KUNTA, ("sivistystoimi ja nuorisotyö",))]),
        ("Sodankylän kunnan nuorisotoimi ja yhdistykset järjestävät leirin.", [(KUNTA, ("nuorisotoimi",))]),
        ("Mukana ovat Sodankylän kunnan nuorisotoimi ja kirjaston ystävät.", [(KUNTA, ("nuorisotoimi",))]),
    ],
)  # fmt: skip
def test_a_house_beside_a_service_is_a_unit_of_its_own(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat Kivelän koulu, kirjasto ja Iin kunta.", ["Kivelän koulu", "Iin kunta"]),
        ("Kivelän koulu, Kivelän päiväkoti", ["Kivelän koulu", "Kivelän päiväkoti"]),
        ("Iin kunta, Kivelän koulu, kirjasto", [("Iin kunta", ("Kivelän koulu",)), ("Iin kunta", ("kirjasto",))]),
        ("Kainuun ammattiopisto, kirjasto", [("Kainuun ammattiopisto", ("kirjasto",))]),
        ("Kivelän koulu, iltapäivätoiminta", [("Kivelän koulu", ("iltapäivätoiminta",))]),
    ],
)  # fmt: skip
def test_a_house_beside_a_school_of_a_village_is_none_of_its_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("a_class", ["5 B", "5 B -luokka", "6b-luokka", "luokat 7–9"])
@pytest.mark.parametrize("text", ["Kivelän koulu, {}", "Kivelän koulu, {}, Iin kunta"])
def test_a_class_is_no_unit_of_its_school(text: str, a_class: str) -> None:
    check(text.format(a_class), ["Kivelän koulu", *(["Iin kunta"] if "Iin" in text else [])])


def test_a_unit_with_a_number_is_one() -> None:
    check("Iin kunta, Osasto 3", [("Iin kunta", ("Osasto 3",))])


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("University of Oulu, Faculty of Technology, Industrial Engineering and Management",
         ("Faculty of Technology", "Industrial Engineering and Management")),
        ("Industrial Engineering and Management, Faculty of Technology, University of Oulu",
         ("Faculty of Technology", "Industrial Engineering and Management")),
        ("The study was made at the University of Oulu, Faculty of Science, Physics and Astronomy, in 2019.",
         ("Faculty of Science", "Physics and Astronomy")),
        ("University of Oulu\nFaculty of Technology, Industrial Engineering and Management\nP.O. Box 10, Oulu",
         ("Faculty of Technology", "Industrial Engineering and Management")),
        ("University of Oulu, Faculty of Social Sciences, Business and Economics",
         ("Faculty of Social Sciences, Business and Economics",)),
    ],
)  # fmt: skip
def test_a_department_of_two_fields_is_below_its_faculty(text: str, units: tuple[str, ...]) -> None:
    check(text, [("University of Oulu", units)])


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("ruotsinkielisistä koulutuspalveluista", "ruotsinkieliset koulutuspalvelut"),
        ("ruotsinkielisten palvelujen", "ruotsinkieliset palvelut"),
        ("sisäisistä palveluista", "sisäiset palvelut"),
        ("vammaisten palvelujen", "vammaisten palvelut"),
    ],
)
def test_an_adjective_of_services_is_in_the_nominative_and_people_in_the_genitive(words: str, unit: str) -> None:
    assert to_nominative(words.split()) == unit


def test_a_ward_for_emergencies_is_a_unit() -> None:
    check(
        "Hakija: Lahden kaupungin sosiaali- ja kriisipäivystys",
        [("Lahden kaupunki", ("sosiaali- ja kriisipäivystys",))],
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hankkeen toteutti Koulutuskeskus Lumo, Aikuiskoulutus.", [("Koulutuskeskus Lumo", ("Aikuiskoulutus",))]),
        ("Mukana ovat Kainuun ammattiopisto, oppisopimuskoulutus, ja Kela.",
         [("Kainuun ammattiopisto", ("oppisopimuskoulutus",)), "Kela"]),
        ("Mukana ovat Iin kunta, Hyvinvointi ja sivistys, sekä Kela.",
         [("Iin kunta", ("Hyvinvointi ja sivistys",)), "Kela"]),
        ("Suunnitelman laati Iin kunta, Tekninen ja ympäristö, Kaavoitus.",
         [("Iin kunta", ("Tekninen ja ympäristö", "Kaavoitus"))]),
        ("Mukana ovat Iin kunta, Kulttuuri ja kylät ry ja Kela.", ["Iin kunta", "Kulttuuri ja kylät ry", "Kela"]),
        ("Kuvan otti Kainuun museo, kokoelmaosasto.", [("Kainuun museo", ("kokoelmaosasto",))]),
    ],
)  # fmt: skip
def test_a_sentence_names_training_sectors_and_parts_of_museums_behind_a_comma(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Turun yliopisto\nOpettajankoulutuslaitos, Rauma", [("Turun yliopisto", ("Opettajankoulutuslaitos",))]),
        ("Turun yliopisto\nOpettajankoulutuslaitos, Rauman kampus",
         [("Turun yliopisto", ("Opettajankoulutuslaitos", "Rauman kampus"))]),
        ("University of Oulu\nFaculty of Medicine, Department of Surgery\nP.O. Box 10, Oulu",
         [("University of Oulu", ("Faculty of Medicine", "Department of Surgery"))]),
        ("Vantaan kaupunki\nStrategia ja johto\nTyöllisyyspalvelut\nAsematie 6, Vantaa",
         [("Vantaan kaupunki", ("Strategia ja johto", "Työllisyyspalvelut"))]),
        ("Iin kunta\nHyvinvointi ja sivistys\nNuorisopalvelut\nAino Virtanen, nuorisotyöntekijä",
         [("Iin kunta", ("Hyvinvointi ja sivistys", "Nuorisopalvelut"))]),
        ("Iin kunta\nKylät ja kaverit\nNuorisopalvelut", [("Iin kunta", ("Nuorisopalvelut",))]),
    ],
)  # fmt: skip
def test_lines_below_a_body_name_its_units_and_no_place(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat Iin kunta, nuorisopalvelut ja kirjasto, sekä Kela.",
         [("Iin kunta", ("nuorisopalvelut",)), ("Iin kunta", ("kirjasto",)), "Kela"]),
        ("Mukana ovat Iin kunta, nuorisopalvelut ja yhdistys.", [("Iin kunta", ("nuorisopalvelut",))]),
        ("Iin kunta, aikuissosiaalityö ja kuntouttavat palvelut",
         [("Iin kunta", ("aikuissosiaalityö ja kuntouttavat palvelut",))]),
        ("Koulutuskeskus Lumo, Seinäjoki, Kirkkokatu", ["Koulutuskeskus Lumo"]),
        ("Mukana ovat Kuopion seurakunnat Nuorisotyö ja Kela.", [("Kuopion seurakunnat", ("Nuorisotyö",)), "Kela"]),
        ("Lapin ammattikorkeakoulu Hyvinvointipalvelujen osaamisala Sosionomikoulutus",
         [("Lapin ammattikorkeakoulu", ("Hyvinvointipalvelujen osaamisala", "Sosionomikoulutus"))]),
        ("Varsinais-Suomen hyvinvointialue Ikääntyneiden palvelut Asiakasohjaus",
         [("Varsinais-Suomen hyvinvointialue", ("Ikääntyneiden palvelut", "Asiakasohjaus"))]),
    ],
)  # fmt: skip
def test_units_without_a_sign_and_streets_without_a_number(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana Kuopion kaupunki kaupunkiympäristön palvelualue, Lapin ELY-keskus liikenne ja infrastruktuuri, Kela.",
         [("Kuopion kaupunki", ("kaupunkiympäristön palvelualue",)),
          ("Lapin ELY-keskus", ("liikenne ja infrastruktuuri",)), "Kela"]),
        ("Hankkeesta vastaa Iin kunta nuorisopalvelut.", [("Iin kunta", ("nuorisopalvelut",))]),
        ("Iin kunta osasto 3 vastaa.", ["Iin kunta"]),
        ("Iin kunta tarjoaa nuorisopalvelut.", ["Iin kunta"]),
        ("Hankkeeseen osallistuu Iin kunta nuorisotoimen kautta.", ["Iin kunta"]),
    ],
)  # fmt: skip
def test_a_unit_in_small_letters_behind_its_body_tells_its_level_or_field(text: str, found: Wanted) -> None:
    check(text, found)
