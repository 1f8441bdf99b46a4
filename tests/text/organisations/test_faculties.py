"""Faculties and departments that a sentence names after their university."""

from __future__ import annotations

import pytest

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
