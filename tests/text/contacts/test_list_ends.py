"""A list of people ends at the next heading and at a row with a label that is none of its parts."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _roles(text: str) -> list[str]:
    return [one.role for one in read_contacts(text)]


@pytest.mark.parametrize("label", ["Muut", "Muut toimijat", "Övriga", "Others", "Översättning", "Pilotit"])
@pytest.mark.parametrize(
    ("head", "role"),
    [("Projektipäälliköt", "project-manager"), ("Hanketiimi", "project-worker"), ("Tutkijat", "project-worker")],
)
@pytest.mark.parametrize(
    "layout",
    [
        "{head}: Aino Virtanen, Ville Nieminen\n{label}: Eeva Korhonen",
        "{head}: Aino Virtanen (Iin kunta), Ville Nieminen\n\n{label}: Eeva Korhonen (tuki)",
        "{head}:\nAino Virtanen\nVille Nieminen\n{label}: Eeva Korhonen",
        "{head}\nAino Virtanen, Iin kunta\nVille Nieminen, Iin kunta\n\n{label}: Eeva Korhonen",
    ],
)
def test_a_row_with_a_label_of_its_own_ends_the_list_above(head: str, role: str, label: str, layout: str) -> None:
    assert _roles(layout.format(head=head, label=label)) == [role, role, "contact-person"]


@pytest.mark.parametrize("head", ["Projektikoordinaattorit", "Hanketyöntekijät:"])
def test_labels_that_part_a_list_from_its_first_person_on_do_not_end_it(head: str) -> None:
    text = f"{head}\nLastensuojelu: Aino Virtanen\nIkääntyneet: Ville Nieminen, Eeva Korhonen"
    assert len(set(_roles(text))) == 1
    assert "contact-person" not in _roles(text)


@pytest.mark.parametrize("label", ["Kunnat", "Jäsenet", "Muut jäsenet", "Varajäsenet", "Sihteeri"])
def test_the_parts_of_a_steering_group_do_not_end_it(label: str) -> None:
    text = f"Ohjausryhmä\nAino Virtanen, pj.\n{label}: Ville Nieminen, Eeva Korhonen"
    assert _roles(text) == ["steering-group-member"] * 3


@pytest.mark.parametrize("label", ["Taitto", "Käännös", "Viestintä", "Pilotit"])
def test_a_steering_group_in_a_row_of_its_own_ends_with_it(label: str) -> None:
    found = _roles(f"Ohjausryhmä: Aino Virtanen, Ville Nieminen\n{label}: Eeva Korhonen")
    assert found[:2] == ["steering-group-member"] * 2
    assert "steering-group-member" not in found[2:]


@pytest.mark.parametrize("head", ["Team", "Hankkeen tiimi", "Meet us", "Henkilöt"])
@pytest.mark.parametrize(
    ("label", "role"), [("Project manager", "project-manager"), ("Projektikoordinaattori", "coordinator")]
)
def test_a_label_before_a_colon_does_not_begin_on_the_line_above(head: str, label: str, role: str) -> None:
    (contact,) = read_contacts(f"{head}\n{label}: Aino Virtanen")
    assert (contact.role, contact.job_title) == (role, "")


@pytest.mark.parametrize("label", ["Hankkeen vastuullinen\njohtaja", "Vastuullinen\njohtaja"])
def test_a_label_that_its_column_broke_is_one(label: str) -> None:
    assert _roles(f"{label}: Aino Virtanen") == ["responsible-director"]
