"""A body in a bracket behind a list, and one that stands before a label for somebody else."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _bodies(text: str) -> list[str]:
    return [one.organisation.name if one.organisation else "" for one in read_contacts(text)]


@pytest.mark.parametrize("begin", ["Mukana ovat ", "Hankkeessa työskentelevät ", "Tutkijat: ", "Hanketiimi: "])
def test_a_bracket_behind_a_list_is_of_all_in_it(begin: str) -> None:
    assert _bodies(f"{begin}Aino Salo, Ville Mäki ja Eeva Lahti (Turun yliopisto).") == ["Turun yliopisto"] * 3


def test_a_bracket_ends_at_one_of_another() -> None:
    text = "Mukana ovat Aino Salo (Iin kunta), Ville Mäki ja Eeva Lahti (Turun yliopisto)."
    assert _bodies(text) == ["Iin kunta", "Turun yliopisto", "Turun yliopisto"]


def test_a_bracket_behind_members_of_a_steering_group_is_of_one() -> None:
    assert _bodies("Ohjausryhmän jäsenet: Aino Salo, Ville Mäki ja Eeva Lahti (Iin kunta).") == ["", "", "Iin kunta"]


@pytest.mark.parametrize("label", ["viestintä", "käännökset", "ilmoittautumiset", "taitto"])
def test_a_body_behind_a_name_is_no_heading_of_the_label_that_follows(label: str) -> None:
    assert _bodies(f"Lisätietoja: Aino Salo, Oulun kaupunki, {label}: Ville Mäki, Iin kunta")[0] == "Oulun kaupunki"


def test_several_bodies_under_one_word_employ_nobody() -> None:
    text = "Hanketta toteuttavat Lapuan ja Kauhavan seurakunnat. Hankkeen nuorisotyönohjaajana toimii Aino Salo."
    assert _bodies(text) == [""]


def test_a_town_employs_no_priest() -> None:
    text = "Lisätietoja antavat kirkkoherra Aino Salo (Lapua) ja kappalainen Ville Mäki (Kauhava)."
    assert _bodies(text) == ["", ""]


_TEAM = "Anna Mäki, projektipäällikkö\nVille Koski, lehtori\nTimo Rinne, tutkija"


@pytest.mark.parametrize("heading", ["Hanketiimi", "Projektihenkilöstö"])
def test_a_body_below_a_team_is_unsurely_of_all_in_it(heading: str) -> None:
    people = read_contacts(f"{heading}\n\n{_TEAM}\n\nOulun yliopisto")
    read = [one.organisation and (one.organisation.name, one.organisation.confidence) for one in people]
    assert read == [("Oulun yliopisto", 0.6), ("Oulun yliopisto", 0.6), ("Oulun yliopisto", 1.0)]


@pytest.mark.parametrize(
    "text",
    [
        f"Ohjausryhmä\n\n{_TEAM}\n\nOulun yliopisto",
        f"Hanketiimi\n\n{_TEAM}\n\nOulun yliopisto\nMinna Salo, johtaja",
        f"Hanketiimi\n\n{_TEAM}, Iin kunta\n\nOulun yliopisto",
        f"Hanketiimi\n\n{_TEAM}\n\nOulun yliopiston kanssa",
        f"Hanketiimi\n\n{_TEAM}\n\nKumppanit\nOulun yliopisto",
    ],
)
def test_a_body_below_a_group_or_over_others_is_not_of_all_above(text: str) -> None:
    assert "Oulun yliopisto" not in _bodies(text)[:2]
