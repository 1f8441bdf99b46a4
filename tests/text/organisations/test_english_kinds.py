"""English bodies of no table, told by the word for their kind with where they are or what stands beside them."""

from __future__ import annotations

from itertools import product

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check

_PLACED = [
    "Finnish Frost Committee",
    "World Winter Tourism Alliance",
    "Nordic Snow and Ice Commission",
    "Frost Council of Norway",
    "Norwegian Board of Ice and Welfare",
    "Finnish Sledging Training Centre",
    "Royal Swedish Academy of Frost",
    "International Union for Conservation of Snow",
    "Trade Union of Skiers in Finland",
    "Church of Iceland",
    "Latvian Winter Movement",
]
_TOLD = [
    "Centre for the Promotion of Winter Roads and Snow Efficiency",
    "Regional Winter Forum",
    "Frost Research Network",
]
_PLACED_FRAMES = [
    "The project is funded by the {}.",
    "{} coordinates the work.",
    "Experts from the {} and Kela took part.",
    "Hankkeessa ovat mukana {} ja Kela.",
    "Rahoittaja: {}",
]
_TOLD_FRAMES = [
    "The project is funded by the {}.",
    "It was prepared with support from the {}.",
    "It was done in cooperation with the {}.",
    "The {} coordinates the work.",
]


@pytest.mark.parametrize(
    ("name", "text"), [*product(_PLACED, _PLACED_FRAMES), *product(_TOLD, _TOLD_FRAMES)]
)  # fmt: skip
def test_a_kind_with_a_place_or_behind_what_bodies_do_is_a_body(name: str, text: str) -> None:
    found = [each for each in read_organisations(text.format(name)) if each.name != "Kela"]
    assert [each.name for each in found] == [name]


def test_letters_spelt_from_an_english_name_tell_that_it_is_one() -> None:
    check("The Centre for Winter Roads (CWR) wrote the guide.", ["Centre for Winter Roads"])
    check("The Winter Road Cluster (WRC) ended.", [])  # a project is called so, too


@pytest.mark.parametrize(
    "text",
    [
        "The Steering Committee met in Kemi.",
        "The European Steering Committee agreed.",
        "The Nordic Board met.",
        "A European Network is needed.",
        "It was funded by the European Union.",
        "It is a Nordic Centre of Excellence.",
        "The project Finnish Winter Network Project ended.",
        "The meeting was held in Kemi City Centre.",
        "The Regional Council funds the project.",
        "Anna Mäki works for the International Board.",
        "The Winter Forum was arranged in Turku.",
        "The Centre for Winter Roads was renewed.",
    ],
)
def test_a_kind_without_a_place_or_of_a_project_is_no_body(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize("link", ["of", "at"])
def test_a_named_kind_of_another_body_stays_its_unit(link: str) -> None:
    check(f"The Finnish Frost Academy {link} the University of Oulu took part.",
          [("University of Oulu", ("Finnish Frost Academy",))])  # fmt: skip


def test_two_bodies_that_and_joins_stay_two() -> None:
    check("Partners are the Frost Council of Norway and the Finnish Frost Committee.",
          ["Frost Council of Norway", "Finnish Frost Committee"])  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It is a leading Finnish university hospital in trials.", []),
        ("They asked a Swedish foundation and the Nordic association.", []),
        ("The Finnish Heritage Foundation funds it.", ["Finnish Heritage Foundation"]),
        ("European Structural Funds - European Social Fund (ESF+)", ["European Social Fund"]),
    ],
)
def test_a_nation_and_a_kind_in_small_letters_name_nobody(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names
