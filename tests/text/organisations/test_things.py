"""An association that lists what it does in the partitive is one body, in a list and in a sentence."""

from __future__ import annotations

import pytest

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
