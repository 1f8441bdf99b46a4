"""A brand, a dash and what the association is, which its legal form closes, are one name."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    "name",
    ["Kaarna – puualan osaamiskeskus ry", "Lumme – vammaisten tuki ry", "Kajo - lasten ja nuorten keskus ry"],
)
@pytest.mark.parametrize(
    "frame", ["{} on alan yhteistyöorganisaatio.", "Hankkeen toteuttaa {}.", "{}:n toiminta jatkuu.", "Hakija: {}"]
)
def test_a_brand_and_what_its_association_is(frame: str, name: str) -> None:
    check(frame.format(name), [name])


@pytest.mark.parametrize("lead", ["Kumppanit", "Toteuttaja", "Kemi", "Virtanen"])
def test_a_label_a_place_or_a_person_is_no_brand(lead: str) -> None:
    check(f"Tukea antaa {lead} – puualan osaamiskeskus ry.", [])


def test_without_a_legal_form_it_is_none() -> None:
    check("Kaarna – puualan osaamiskeskus on verkosto.", [])
    check("Hankkeen kumppani – Iin Martat ry – kertoi tuloksista.", ["Iin Martat ry"])


@pytest.mark.parametrize("name", ["Kainuun omaiset – Kajo ry", "Pohjois-Savon Vapaaehtoiset - Kajo ry"])
@pytest.mark.parametrize("frame", ["{} järjestää ryhmiä.", "Hakijana on {}.", "{}:n kurssit alkavat."])
def test_people_of_a_place_and_the_brand_of_their_association(frame: str, name: str) -> None:
    check(frame.format(name), [name])


def test_towns_or_a_body_alone_before_the_dash_are_no_people() -> None:
    check("Kainuun kunnat – Iin Martat ry kertoo.", ["Iin Martat ry"])
    check("Kainuun omaiset – Kela kertoo.", ["Kela"])
