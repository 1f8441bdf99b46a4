"""People of several places begin with the first of them: "Ylöjärven, Ikaalisten ja Kihniön nuoria"."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Hankkeella innostetaan Ylöjärven, Ikaalisten ja Kihniön lapsia lukemaan.",
            "Ylöjärven, Ikaalisten ja Kihniön lapsia",
        ),
        ("Hankkeessa tuetaan Kuopion ja Iisalmen yrittäjiä.", "Kuopion ja Iisalmen yrittäjiä"),
        (
            "Tavoitteena on edistää Rovaniemen, Sodankylän ja Inarin nuorten hyvinvointia.",
            "Rovaniemen, Sodankylän ja Inarin nuorten",
        ),
        ("Hankkeessa tuetaan Kuopiossa nuoria ja Iisalmen lapsia.", "nuoria|Iisalmen lapsia"),
        ("Hankkeessa tuetaan Kemin nuoria, opettajia ja Tornion lapsia.", "Kemin nuoria|opettajia|Tornion lapsia"),
    ],
)
def test_all_places_belong_to_the_people(text: str, groups: str) -> None:
    assert [one.text for one in read_target_groups(text)] == groups.split("|")
