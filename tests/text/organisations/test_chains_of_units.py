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
