"""Which words of a chain are units: none of somebody, of the body's short name or "of"; parts of one another."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Toteuttajan nimi Kemin kaupunki, konsernihallinto\nHankkeen vastuuhenkilön nimi Aino Outala",
         [("Kemin kaupunki", ("konsernihallinto",))]),
        ("Metsähallituksen Luontopalvelut\n\nProjektipäällikkö Aino Outala",
         [("Metsähallitus", ("Luontopalvelut",))]),
        ("Kemin kaupunki\nMaaseudun koulutusala", [("Kemin kaupunki", ("Maaseudun koulutusala",))]),
    ],
)  # fmt: skip
def test_somebody_whose_surname_ends_as_a_unit_is_none(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aino Outala is head of Snow Chemistry Research Unit at the University of Oulu.",
         [("University of Oulu", ("Snow Chemistry Research Unit",))]),
        ("She comes from the Faculty of Law's Centre for Ethics, University of Lapland.",
         [("University of Lapland", ("Faculty of Law", "Centre for Ethics"))]),
        ("Hämeen ammattikorkeakoulu, HAMK Bio -tutkimusyksikkö",
         [("Hämeen ammattikorkeakoulu", ("HAMK Bio -tutkimusyksikkö",))]),
    ],
)  # fmt: skip
def test_words_before_a_unit_are_parted_from_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana on Kajaanin ammattikorkeakoulun matkailu-, ravitsemis- ja talousala.",
         [("Kajaanin ammattikorkeakoulu", ("matkailu-, ravitsemis- ja talousala",))]),
        ("Hanke tukee Kainuun liiton matkailualaa.", ["Kainuun liitto"]),
        ("Kokeilu tehdään Iin kunnan ruokapalveluissa.", [("Iin kunta", ("ruokapalvelut",))]),
    ],
)  # fmt: skip
def test_sectors_of_two_halves_and_services(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Maaseutuyksikkö on valtiovarainministeriön budjettiosaston yksikkö.",
         [("Valtiovarainministeriö", ("budjettiosasto", "Maaseutuyksikkö"))]),
    ],
)  # fmt: skip
def test_a_told_unit_keeps_the_department_above_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat Iin kunta, Polaari-instituutti Lapin yliopistosta ja Paliskuntain yhdistys.",
         ["Iin kunta", "Lapin yliopisto", "Paliskuntain yhdistys"]),
        ("Projektet besöker Visit Åland, Näringsavdelningen vid Ålands landskapsregering i maj.",
         ["Visit Åland", ("Ålands landskapsregering", ("Näringsavdelningen",))]),
        ("Mukana ovat Lapin yliopisto, Polaari-instituutti, ja Iin kunta.",
         [("Lapin yliopisto", ("Polaari-instituutti",)), "Iin kunta"]),
    ],
)  # fmt: skip
def test_a_unit_that_the_next_body_has_is_not_of_the_one_before(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kysely koski Kemin kaupungin palvelut ja niiden laatua.", ["Kemin kaupunki"]),
        ("Mukana ovat Kemin kaupungin tekniset palvelut.", [("Kemin kaupunki", ("tekniset palvelut",))]),
        ("Lemin kotiseutuyhdistys ry: museon valaistus, 5 600 €\nLemin Hukat ry: hallin katto, 4 000 €",
         ["Lemin kotiseutuyhdistys ry", "Lemin Hukat ry"]),
        ("Hankkeen toteuttaja: Hämeen ammattikorkeakoulu, KT Kestävyys, Mustiala",
         [("Hämeen ammattikorkeakoulu", ("KT Kestävyys",))]),
        ("Produced by: Havukka AB, Luleå", ["Havukka AB"]),
        ("Tiehallinto, Savo-Karjalan tiepiiri", [("Tiehallinto", ("Savo-Karjalan tiepiiri",))]),
        ("Savo-Karjalan tiepiiri", ["Savo-Karjalan tiepiiri"]),
    ],
)  # fmt: skip
def test_services_grants_and_places_that_are_no_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("sign", ["/", " / ", ", "])
def test_an_enterprise_of_a_joint_authority_is_its_unit(sign: str) -> None:
    check(
        f"SoTe kuntayhtymä{sign}Perusturvaliikelaitos Kuusikko",
        [("SoTe kuntayhtymä", ("Perusturvaliikelaitos Kuusikko",))],
    )
