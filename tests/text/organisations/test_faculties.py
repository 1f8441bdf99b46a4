"""Faculties and departments that a sentence names after their university."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "school", "unit"),
    [
        (
            "University of Vaasa is a partner. The Faculty of Snow and Ice Sciences leads it.",
            "University of Vaasa",
            "Faculty of Snow and Ice Sciences",
        ),
        (
            "At the University of Vaasa, five plans were chosen, one by Anna Hill of the Department of Marketing.",
            "University of Vaasa",
            "Department of Marketing",
        ),
        (
            "Lapin yliopisto on mukana. Sitä toteuttaa taiteiden tiedekunta yhdessä kuntien kanssa.",
            "Lapin yliopisto",
            "taiteiden tiedekunta",
        ),
        (
            "Oulun yliopisto sai rahan. Tutkimusta tehdään lääketieteellisessä tiedekunnassa.",
            "Oulun yliopisto",
            "lääketieteellinen tiedekunta",
        ),
        (
            "Åbo Akademi deltar. Fakulteten för konst och musik ansvarar för forskningen.",
            "Åbo Akademi",
            "Fakulteten för konst och musik",
        ),
    ],
)
def test_a_unit_of_the_only_university_of_a_text_is_its_own(text: str, school: str, unit: str) -> None:
    check(text, [school, (school, (unit,))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Oulun yliopisto ja Lapin yliopisto sopivat. Taiteiden tiedekunta on mukana.",
            ["Oulun yliopisto", "Lapin yliopisto"],
        ),
        ("Oulun yliopisto kasvaa. Tiedekunta vastaa opetuksesta, ja koko tiedekunta muuttaa.", ["Oulun yliopisto"]),
        ("Oulun yliopisto kasvaa. Kuopion tiedekunta toimii samoin.", ["Oulun yliopisto"]),
        ("The University of Oulu was founded. School of Snow, Kemi.", ["University of Oulu"]),
        ("Iin kunta kasvaa. Biologian tiedekunta on toisaalla.", ["Iin kunta"]),
        ("Lapin yliopistossa pidettiin kokous. Kemian laitos avattiin.", ["Lapin yliopisto"]),
    ],
)
def test_a_unit_of_another_or_of_nobody_is_left_out(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Vasa universitet är med. Arbetet görs vid tekniska fakulteten, säger rektorn.", ["tekniska fakulteten"]),
        ("Vasa universitet är med. Skogs- och jordbruksvetenskapliga fakultetens forskare deltar.",
         ["Skogs- och jordbruksvetenskapliga fakulteten"]),
        ("Vasa universitet är med. Hela fakulteten deltar.", []),
        ("Vasa universitet är med, och juridiska fakulteten vid Lapplands universitet.", ["juridiska fakulteten"]),
    ],
)  # fmt: skip
def test_a_swedish_faculty_by_the_adjective_of_its_field(text: str, units: list[str]) -> None:
    assert [unit for each in read_organisations(text) for unit in each.units] == units
