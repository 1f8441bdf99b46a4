"""Ages in Swedish and English of those whom the people of a group raise are not theirs; other ages of theirs stay."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups

_Limits = tuple[int | None, int | None]


def _read(text: str) -> list[tuple[str, _Limits]]:
    return [(group.text, (group.age_min, group.age_max)) for group in read_target_groups(text)]


@pytest.mark.parametrize(
    ("frame", "group"),
    [
        ("The service is meant for {}.", "families with children aged 0-6"),
        ("The service is meant for {}.", "families with children under 3 years"),
        ("The service is meant for {}.", "parents of children under 3 years"),
        ("The service is meant for {}.", "parents of small children aged under 7"),
        ("The service is meant for {}.", "parents of 0-6-year-olds"),
        ("Tjänsten är avsedd för {}.", "familjer med barn i åldern 0–6 år"),
        ("Tjänsten är avsedd för {}.", "familjer med barn under 3 år"),
        ("Tjänsten är avsedd för {}.", "föräldrar till barn under 3 år"),
        ("Tjänsten är avsedd för {}.", "familjer med 0–6-åringar"),
    ],
)
def test_an_age_of_children_is_not_that_of_who_raises_them(frame: str, group: str) -> None:
    assert _read(frame.format(group)) == [(group, (None, None))]


@pytest.mark.parametrize(
    ("group", "limits"),
    [
        ("mothers under the age of 25", (None, 24)),
        ("young people aged 15–29 with children", (15, 29)),
        ("children aged 3–6", (3, 6)),
        ("0-6-year-olds", (0, 6)),
        ("parents under 25 with small children", (None, 24)),
        ("jobseekers over 50 with low skills", (51, None)),
    ],
)
def test_an_age_of_their_own_stays(group: str, limits: _Limits) -> None:
    assert _read(f"The service is meant for {group}.") == [(group, limits)]
