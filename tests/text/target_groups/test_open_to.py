"""What is open or free to those before it is for them; whom others become are none."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Olohuone on kaikille yli 60-vuotiaille avoin kohtaamispaikka.", ["yli 60-vuotiaille"]),
        ("Kahvila on nuorille avoin kohtaamispaikka.", ["nuorille"]),
        ("Järjestämme omaisille avoimia luentoja.", ["omaisille"]),
        ("Luvassa on eläkeläisille maksuton konsertti.", ["eläkeläisille"]),
        ("Kirjastossa pidetään kaikille avoin ryhmä.", []),
        ("Ovet ovat avoinna arkisin.", []),
        ("Hanke tukee naisten työllistymistä kouluttamalla heistä lastenohjaajia.", ["naisten"]),
        (
            "Neuvonta palvelee muistisairaita, heidän omaisiaan sekä kaikkia muistiasioista kiinnostuneita.",
            ["muistisairaita", "heidän omaisiaan", "muistiasioista kiinnostuneita"],
        ),
    ],
)
def test_for_whom_it_is_open(text: str, groups: list[str]) -> None:
    read = read_target_groups(text)
    assert [group.text.removeprefix("kaikille ").removeprefix("kaikkia ") for group in read] == groups
    assert all(group.stated for group in read) or "Hanke" in text
