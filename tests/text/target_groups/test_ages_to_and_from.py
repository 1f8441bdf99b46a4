"""Ages from months on, up to the old, and English ages with "to" between them."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The group is for 12 to 15 year olds.", ("12 to 15 year olds", 12, 15)),
        ("The group is aimed at 12- to 15-year-olds.", ("12- to 15-year-olds", 12, 15)),
        ("Laulupiiri on tarkoitettu 6 kk – 3-vuotiaille lapsille.", ("6 kk – 3-vuotiaille lapsille", None, 3)),
        ("Palvelu on suunnattu 18-vuotiaista eläkeikäisiin.", ("18-vuotiaista eläkeikäisiin", 18, None)),
        ("Hanke on suunnattu 15-vuotiaista aina senioreihin.", ("15-vuotiaista aina senioreihin", 15, None)),
        ("Kurssi on tarkoitettu 55 plus -ikäisille työttömille.", ("55 plus -ikäisille työttömille", 55, None)),
    ],
)
def test_ages_of_less_common_forms(text: str, expected: tuple[str, int | None, int | None]) -> None:
    assert [(group.text, group.age_min, group.age_max) for group in read_target_groups(text)] == [expected]
