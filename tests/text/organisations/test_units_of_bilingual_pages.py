"""Units, stations and foundations as Swedish and English pages of towns and universities name them."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "body", "unit"),
    [
        ("Vasa stads centralregistratur", "Vasa stad", "centralregistratur"),
        ("Karleby stads ungdomsfullmäktige", "Karleby stad", "ungdomsfullmäktige"),
        ("Nylands förbunds landskapsstyrelse", "Nylands förbund", "landskapsstyrelse"),
        ("Åbo Akademis institution för fysik i Åbo", "Åbo Akademi", "institution för fysik"),
        ("Finlands Akademis avdelning för hälsa", "Finlands Akademi", "avdelning för hälsa"),
        ("Åbo Akademis Experience Lab i Vasa", "Åbo Akademi", "Experience Lab"),
        ("Laboratoriet för träkemi vid Åbo Akademi", "Åbo Akademi", "Laboratoriet för träkemi"),
        ("Husö biologiska station, Åbo Akademi", "Åbo Akademi", "Husö biologiska station"),
        ("Kevo Research Station (University of Turku)", "University of Turku", "Kevo Research Station"),
        ("Lammi Biological Station, University of Helsinki", "University of Helsinki", "Lammi Biological Station"),
        ("Arts Academy, Turku University of Applied Sciences", "Turku University of Applied Sciences", "Arts Academy"),
        ("Turku School of Economics at the University of Turku", "University of Turku", "Turku School of Economics"),
        ("VAMK, Research and Development", "VAMK", "Research and Development"),
        ("University of Vaasa, Education and Quality", "University of Vaasa", "Education and Quality"),
    ],
)
def test_a_unit_is_of_the_body_beside_it(text: str, body: str, unit: str) -> None:
    check(text, [(body, (unit,))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Proven togs vid Husö biologiska station (Åbo Akademi).", [("Åbo Akademi", ("Husö biologiska station",))]),
        (
            "Hon arbetar på Kevo subarktiska forskningsstation vid Åbo universitet.",
            [("Åbo universitet", ("Kevo subarktiska forskningsstation",))],
        ),
        (
            "Contact: Turku School of Economics at the University of Turku, Pori Unit",
            [("University of Turku", ("Turku School of Economics", "Pori Unit"))],
        ),
        ("The University of Turku in Pori is a partner.", ["University of Turku"]),
        (
            "Vasa stads enhet för digitala tjänster ansvarar för arbetet.",
            [("Vasa stad", ("enhet för digitala tjänster",))],
        ),
        (
            "Det leds av Åbo yrkeshögskolas team för hållbar utveckling som testar.",
            [("Åbo yrkeshögskola", ("team för hållbar utveckling",))],
        ),
        (
            "University of Oulu, Health and Technology Foundation",
            [("University of Oulu", ("Health",)), "Technology Foundation"],
        ),
    ],
)
def test_units_stand_in_sentences_and_chains(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "text",
    [
        "Kajo Foundation, Ella and Georg Ehrnrooth Foundation, Maj and Tor Nessling Foundation",
        "Funded by Kajo Foundation, the Ella and Georg Ehrnrooth Foundation and Maj and Tor Nessling Foundation.",
    ],
)
def test_two_given_names_are_of_one_foundation(text: str) -> None:
    check(text, ["Kajo Foundation", "Ella and Georg Ehrnrooth Foundation", "Maj and Tor Nessling Foundation"])


@pytest.mark.parametrize("area", ["Häme", "of Häme", "in Uusimaa", "for Uusimaa"])
def test_an_authority_is_named_with_its_area_in_any_way(area: str) -> None:
    name = f"Centre for Economic Development, Transport and the Environment {area}"
    check(f"Responsible authority: {name}", [name])
