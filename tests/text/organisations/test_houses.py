"""Museums, theatres, orchestras and libraries in Swedish and English, in sentences and in lists."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check

SWEDISH = (
    "Hangö museum",
    "Borgå konsthall",
    "Jakobstads stadsorkester",
    "Västra Nylands sjömuseum",
    "Åbo filharmoniska orkester",
    "Lumikvists museum",
    "Lumivik Teater",
    "Arktiska museet",
)
ENGLISH = (
    "Lieto Museum",
    "Kuopio City Theatre",
    "Finnish Glacier Opera",
    "Arctic Puppet Gallery",
    "Museum of Arctic Art",
    "National Museum of Northland",
)


@pytest.mark.parametrize("name", SWEDISH)
@pytest.mark.parametrize("text", ["{} ordnar en utställning.", "Dagen ordnas av {} och Kela.", "Partner: {}, Kela"])
def test_swedish_houses_are_bodies(text: str, name: str) -> None:
    check(text.format(name), [name, *(["Kela"] if "Kela" in text else [])])


@pytest.mark.parametrize("name", ENGLISH)
@pytest.mark.parametrize(
    "text", ["The {} opens in May.", "We work with the {} and Kela.", "Partners: {}, Kela", "{}\nKela"]
)
def test_english_houses_are_bodies(text: str, name: str) -> None:
    check(text.format(name), [name, *(["Kela"] if "Kela" in text else [])])


def test_a_house_in_the_genitive_is_in_the_nominative() -> None:
    check("Hangö museums utställning öppnas.", ["Hangö museum"])
    check("It is one of the Lumivik Library's collections.", ["Lumivik Library"])


@pytest.mark.parametrize(
    "text",
    [
        "Stadens museum är öppet.",
        "Museet öppnar och teatern stänger.",
        "Skolans bibliotek hjälper.",
        "Museum Week is in May.",
        "Our Museum is open.",
        "The Art Museum is closed.",
        "Visit the Theatre Festival.",
        "The exhibition is at the Lieto Museum.",
        "Konserten ordnas i Lumivik Teater.",
    ],
)
def test_a_house_without_a_name_is_none(text: str) -> None:
    check(text, [])


def test_a_house_with_its_own_name_is_no_unit_of_the_body_before_it() -> None:
    check(
        "Understöd gavs till Marthaförbundet, Lumivik och Lumikvists museum.",
        ["Marthaförbundet", "Lumivik", "Lumikvists museum"],
    )
    check(
        "Oulun kaupunki, Nukketeatteri Lumikko, Teatteri Halla",
        ["Oulun kaupunki", "Nukketeatteri Lumikko", "Teatteri Halla"],
    )


def test_what_begins_a_sentence_is_no_part_of_a_house() -> None:
    check("We work with the Kemi Museum of Snow and Ice and Kela.", ["Kemi Museum of Snow and Ice", "Kela"])
    check("See Kemi City Theatre today.", ["Kemi City Theatre"])
    check(
        "The National Museum of Finland and Kemi City Museum meet.", ["National Museum of Finland", "Kemi City Museum"]
    )


def test_a_house_that_no_list_has_is_not_sure() -> None:
    found = [each for text in (*SWEDISH, *ENGLISH) for each in read_organisations(f"Partner: {text}, Kela")[:1]]
    assert all(each.confidence < 1 and each.type == "other" for each in found)
