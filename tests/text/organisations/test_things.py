"""An association that lists what it does in the partitive is one body, in a list and in a sentence."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check

_NAMES = [
    "Soittoa, Laulua ja Tanssia ry",
    "Kuvia, Sanoja ja Säveliä ry",
    "Leipää, lepoa ja leikkiä ry",
    "Lumia, Jäitä ja Hiihtoa r.y.",
    "Puita, Pensaita, Kukkia ja Kalliota ry",
]


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("text", ["{}", "Hakija: {}", "Mukana on {}", "{} on hakenut avustusta hankkeelle."])
def test_things_in_the_partitive_are_one_name(text: str, name: str) -> None:
    check(text.format(name), [name])


def test_another_case_and_other_bodies() -> None:
    check("Avustus Soittoa, Laulua ja Tanssia ry:n toimintaan.", ["Soittoa, Laulua ja Tanssia ry"])
    check("Iin kunta, Soittoa, Laulua ja Tanssia ry ja Lapin liitto", ["Iin kunta", _NAMES[0], "Lapin liitto"])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Iin kunta, Simon kunta ja Lumikko ry", ["Iin kunta", "Simon kunta", "Lumikko ry"]),
        ("Lapin liitto, Iin kunta ja Kuvitelma ry", ["Lapin liitto", "Iin kunta", "Kuvitelma ry"]),
        ("Kuvitelma ry, Tarinoita ja Tekoja ry", ["Kuvitelma ry", "Tarinoita ja Tekoja ry"]),
    ],
)
def test_bodies_beside_one_another_stay_apart(text: str, names: list[str]) -> None:
    check(text, list(names))


@pytest.mark.parametrize("name", ["Ranta, Suo ja Lampi ry", "Sana, sävel ja ilme ry", "Tuli, Kivi, Vesi ja Ilma rf"])
@pytest.mark.parametrize("text", ["{}", "Toteuttajana on {}.", "Hanketta hallinnoi {}."])
def test_things_in_the_nominative_are_one_name_where_one_body_is_named(text: str, name: str) -> None:
    check(text.format(name), [name])


@pytest.mark.parametrize(
    "text",
    ["Mukana ovat Ranta, Suo ja Lampi ry.", "Aino, Ville ja Lampi ry", "Kela, Sitra ja Lampi ry", "Ii, Kemi ja Suo ry"],
)
def test_several_bodies_people_and_places_are_no_things(text: str) -> None:
    assert "," not in [each.name for each in read_organisations(text)][-1]
