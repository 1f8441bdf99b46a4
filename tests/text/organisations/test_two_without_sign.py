"""Two names without a sign between, and what stands before a name without one: titles, pages, people, posts."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Taitto: Lumo Oy Kelo Paino Oy, Helsinki 2007", ["Lumo Oy", "Kelo Paino Oy"]),
        ("Iin Martat ry Oulun Martat ry", ["Iin Martat ry", "Oulun Martat ry"]),
        ("Kaamoksen Kylät ry Kaamos Byar rf", ["Kaamoksen Kylät ry"]),
        ("Kaamos Byar rf Kaamoksen Kylät ry", ["Kaamos Byar rf"]),
    ],
)
def test_two_names_with_one_legal_form_are_two_and_in_two_languages_one(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"Lumen aika 3–5-vuotiaille" Suomen Kulttuurirahasto 2019–2022', ["Suomen Kulttuurirahasto"]),
        ("Talvi tulee kylään 12 Lapin Liikunta ry", ["Lapin Liikunta ry"]),
        ("Aino Mallila Kelotex Oy", ["Kelotex Oy"]),
        ("Marke Etelä Edita Prima Oy", ["Edita Prima Oy"]),
        ("Aino Mallila FT, tutkijatohtori Turun yliopisto", ["Turun yliopisto"]),
    ],
)
def test_titles_pages_people_and_posts_before_a_name_are_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "name", ["Aino Mallila Design Oy", "Aino Mallila Puutarhat Oy", "Studio 12 Kemi Oy", "Kotka 2020 ry"]
)
def test_a_person_a_trade_and_a_number_inside_a_firms_name_stay(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize(
    "name", ["Malta University of Technology", "University of South Wales", "Vietnam University of Economics"]
)
def test_a_country_may_begin_or_end_the_name_of_a_university(name: str) -> None:
    check(f"Partners: {name}, Iin kunta", [name, "Iin kunta"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("RAY loppuraportti", ["RAY"]),
        ("LAPIN LIITTO Liite", ["Lapin liitto"]),
        ("Opetushallitus ja tekijä", ["Opetushallitus"]),
        ("Aktiastiftelsen i Vanda 8/2012 allmänt", ["Aktiastiftelsen i Vanda"]),
    ],
)
def test_papers_authors_and_months_behind_a_name_are_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


def test_two_words_with_a_given_name_are_no_guessed_body() -> None:
    check("KARI LEINONEN, Vaasan yliopisto\nMAIJA KAAMOSLA, Lapin liitto", ["Vaasan yliopisto", "Lapin liitto"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hankesuunnitelma: toimintaryhmä Kaamos ry, Iin kunta", ["Kaamos ry", "Iin kunta"]),
        ("Toteuttaja: kehitysyhtiö Lumo Oy", ["Lumo Oy"]),
        ("Toteuttaja: Kehitysyhtiö Lumo Oy", ["Kehitysyhtiö Lumo Oy"]),
    ],
)
def test_a_kind_in_small_letters_before_a_registered_name_is_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)
