"""How many groups there are, and then each in a sentence or a clause of its own."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    "counted",
    [
        "Kohderyhmiä on kolme.",
        "Hankkeella on kolme kohderyhmää.",
        "Hankkeen kohderyhmät ovat seuraavat kolme.",
        "Kohderyhmät:",
        "Kohderyhmiä on kaikkiaan kolme:",
    ],
)
@pytest.mark.parametrize(
    "each",
    [
        "Ensimmäinen on {}. Toinen on {}. Kolmas kohderyhmä on {}.",
        "Ensimmäinen ryhmä ovat {}. Toinen ryhmä ovat {}. Kolmannen muodostavat {}.",
        "Ensimmäisenä ovat {}. Toisena ovat {}. Kolmantena ovat {}.",
        "Yksi on {}, toinen {} ja kolmas {}.",
        "Ensimmäisen ryhmän muodostavat {}, toisen {} ja kolmannen {}.",
    ],
)
def test_groups_that_are_counted_are_each_read(counted: str, each: str) -> None:
    groups = ["työttömät nuoret", "maatilojen emännät", "kyläkaupat"]
    read = read_target_groups(f"{counted} {each.format(*groups)}")
    assert [(group.text, group.stated, group.relation) for group in read] == [(one, True, "direct") for one in groups]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Målgrupperna är två. Den första är unga jordbrukare. Den andra är byaföreningar.",
            ["unga jordbrukare", "byaföreningar"],
        ),
        (
            "There are two target groups. The first is young farmers. The second is people with dementia.",
            ["young farmers", "people with dementia"],
        ),
        ("Kohderyhmiä on kaksi. Hanketta toteuttavat kunnat. Toinen kunta on Ii.", []),
        ("Kohderyhmiä on kaksi. Molemmat tavoitettiin. Toisen vuoden aikana opettajat kouluttivat.", []),
        ("Ensimmäinen on opettajat. Toinen on oppilaat.", []),
        ("Kohderyhmiä on kolme. Ensimmäinen kysely tehtiin nuorille.", []),
        ("Kohderyhmiä on kaksi.\n- opettajat\n- oppilaat", ["opettajat", "oppilaat"]),
    ],
)
def test_what_counts_and_what_is_counted(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
