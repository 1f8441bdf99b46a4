"""Units side by side that a body lists behind a colon, in a bracket or on the line below."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    "text",
    [
        "Lahden kaupunki: kirjasto, nuorisopalvelut, museot",
        "Lahden kaupunki:\nkirjasto, nuorisopalvelut, museot",
        "Lahden kaupunki (kirjasto, nuorisopalvelut, museot)",
        "Lahden kaupunki: kirjasto; nuorisopalvelut; museot",
    ],
)
def test_units_of_a_list_stand_side_by_side(text: str) -> None:
    check(text, [("Lahden kaupunki", (unit,)) for unit in ("kirjasto", "nuorisopalvelut", "museot")])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "University of Turku:\nFaculty of Law; Faculty of Education; Faculty of Medicine",
            [("University of Turku", (f"Faculty of {field}",)) for field in ("Law", "Education", "Medicine")],
        ),
        (
            "Oulun yliopisto: teknillinen tiedekunta; humanistinen tiedekunta; Arkkitehtuurin yksikkö",
            [
                ("Oulun yliopisto", (unit,))
                for unit in ("teknillinen tiedekunta", "humanistinen tiedekunta", "Arkkitehtuurin yksikkö")
            ],
        ),
        (
            "Vaasan yliopisto: tekniikan tiedekunta, johtamisen tiedekunta, kirjasto",
            [("Vaasan yliopisto", (unit,)) for unit in ("tekniikan tiedekunta", "johtamisen tiedekunta", "kirjasto")],
        ),
        (
            "University of Oulu: Faculty of Science; Faculty of Technology; Oulu Mining School",
            [
                ("University of Oulu", (unit,))
                for unit in ("Faculty of Science", "Faculty of Technology", "Oulu Mining School")
            ],
        ),
        (
            "Iin kunta: sivistyspalvelut, tekniset palvelut ja hallintopalvelut",
            [("Iin kunta", (unit,)) for unit in ("sivistyspalvelut", "tekniset palvelut", "hallintopalvelut")],
        ),
    ],
)
def test_units_of_one_level_and_houses_of_a_list_are_apart(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Iin kunta: sivistystoimiala, varhaiskasvatus, päiväkoti",
            [("Iin kunta", ("sivistystoimiala", "varhaiskasvatus", "päiväkoti"))],
        ),
        ("Iin kunta: rahoitus, aikataulu, tavoitteet", ["Iin kunta"]),
    ],
)
def test_a_sector_goes_over_what_stands_behind_it_and_other_words_are_no_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "text",
    [
        "Iin kunta: Nuorten palveluiden parantaminen",
        "Iin kunta: Lasten kulttuuripalvelujen kehittäminen Iissä",
        "Hakija: Iin kunta\nPostitoimipaikka Ii",
    ],
)
def test_the_name_of_a_project_and_a_post_town_are_no_units(text: str) -> None:
    check(text, ["Iin kunta"])
