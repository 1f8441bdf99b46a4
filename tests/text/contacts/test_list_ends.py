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


@pytest.mark.parametrize("head", ["Project team", "Hanketiimi:", "Hankkeen henkilöstö"])
def test_labels_in_the_rows_of_a_team_do_not_end_it(head: str) -> None:
    rows = "Projektipäällikkö: Aino Virtanen\nTutkimusavustaja: Ville Nieminen\nEeva Korhonen\n\nTaitto: Matti Mäki"
    text = f"{head}\n{rows}"
    assert _roles(text)[:3] == ["project-manager", "project-worker", "project-worker"]
    assert "project-worker" not in _roles(text)[3:]


def test_a_label_over_its_person_is_no_post_of_the_one_above() -> None:
    text = "Asiantuntijat:\nAino Virtanen, Iin kunta\nSihteeri:\nVille Nieminen, projektipäällikkö"
    assert [one.job_title for one in read_contacts(text)] == ["", "sihteeri"]


def test_partners_with_their_own_contacts_are_their_bodies() -> None:
    text = (
        "Partners\n\nUniversity of Oulu (lead partner)\nContact: Aino Virtanen\n\n"
        "Tampere University (coordinator)\nContact: Ville Nieminen\n\nCity of Kemi\nContact: Eeva Korhonen"
    )
    bodies = [one.organisation.name if one.organisation else "" for one in read_contacts(text)]
    assert bodies == ["University of Oulu", "Tampere University", "City of Kemi"]


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_partners_over_the_one_contact_of_the_project_are_nobodys_body(between: str) -> None:
    (contact,) = read_contacts(f"Partners{between}University of Oulu\nCity of Kemi\n\nContact: Aino Virtanen")
    assert contact.organisation is None


def test_a_field_with_bodies_and_their_people_in_one_line_has_them_before_the_people() -> None:
    text = (
        "Projektipäällikkö Aino Virtanen puh. 040 123 4567 "
        "Osatoteuttajat: Itä-Suomen yliopisto, Ville Nieminen Kuopion kaupunki, Eeva Korhonen"
    )
    bodies = [one.organisation.name if one.organisation else "" for one in read_contacts(text)]
    assert bodies == ["", "Itä-Suomen yliopisto", "Kuopion kaupunki"]


def test_rows_that_begin_with_bodies_in_two_languages_have_them_before_the_people() -> None:
    text = (
        "Hanketta toteuttavat: Päijät-Hämeen kylät ry Yhteyshenkilö: Aino Virtanen, puheenjohtaja Varsinais-Suomen "
        "Kylät ry Egentliga Finlands Byar r.f. Yhteyshenkilö: Ville Nieminen, kyläasiamies"
    )
    bodies = [one.organisation.name if one.organisation else "" for one in read_contacts(text)]
    assert bodies == ["Päijät-Hämeen kylät ry", "Varsinais-Suomen Kylät ry"]
