"""Swedish units behind their body in the genitive: their adjectives, and what they are for."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Projektet leds av Åbo stads sektor för bildning.", [("Åbo stad", ("sektor för bildning",))]),
        ("Hon forskar vid Lapplands universitets juridiska fakultet.",
         [("Lapplands universitet", ("juridiska fakultet",))]),
        ("Det gjordes vid Åbo Akademis institution för musik, konst och kultur.",
         [("Åbo Akademi", ("institution för musik, konst och kultur",))]),
        ("Rapporten gjordes av Museiverkets arkeologiska avdelning.",
         [("Museiverket", ("arkeologiska avdelning",))]),
        ("Det drivs av Åbo stads sektor för bildning och finansieras av Vasa stad.",
         [("Åbo stad", ("sektor för bildning",)), "Vasa stad"]),
        ("Vid Åbo Akademis enhet för teologi i Vasa finns plats.", [("Åbo Akademi", ("enhet för teologi",))]),
        ("Åbo stads sektor för att utveckla bildningen", [("Åbo stad", ("sektor",))]),
    ],
)  # fmt: skip
def test_a_unit_says_what_it_is_for(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "body", "unit"),
    [
        ("Museiverkets arkeologiska avdelning", "Museiverket", "arkeologiska avdelning"),
        ("Kelan tutkimusosasto", "Kela", "tutkimusosasto"),
        ("Kansallisarkiston Oulun toimipiste", "Kansallisarkisto", "Oulun toimipiste"),
    ],
)
def test_a_listed_word_in_the_genitive_has_the_unit_behind_it(text: str, body: str, unit: str) -> None:
    check(text, [(body, (unit,))])


def test_a_word_that_no_list_has_is_of_the_unit() -> None:
    check("Ravinnon tutkimusosasto", [("", ("Ravinnon tutkimusosasto",))])


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Österbottens välfärdsområde, socialservice för unga, ordnar kvällen.", ("socialservice för unga",)),
        ("Projektet genomförs av Österbottens välfärdsområdes socialservice för unga.", ("socialservice för unga",)),
        ("Österbottens välfärdsområdes socialservice för att hjälpa unga.", ("socialservice",)),
    ],
)
def test_services_in_swedish_are_named_with_whom_they_are_for(text: str, units: tuple[str, ...]) -> None:
    check(text, [("Österbottens välfärdsområde", units)])


@pytest.mark.parametrize("unit", ["bildningssektorn", "bildningsväsendet", "miljö- och tekniska väsendet"])
def test_somebody_behind_a_colon_is_no_part_of_a_unit_in_small_letters(unit: str) -> None:
    check(f"Vasa stad, {unit}: Petra Virtanen", [("Vasa stad", (unit,))])
