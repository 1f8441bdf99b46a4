"""Who belongs to a steering group by the sentence that names the people first, and by an office in it."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _roles(text: str) -> list[str]:
    return [one.role for one in read_contacts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Lehtori Aino Virtanen, johtaja Ville Nieminen ja Iin kunnan rehtori Eeva Korhonen kuuluvat ohjausryhmään.",
        "Aino Virtanen, lehtori, Iin kunta\nVille Nieminen, Kemin kaupunki\nEeva Korhonen\när medlemmar i styrgruppen.",
        "Aino Virtanen, Ville Nieminen och Eeva Korhonen ingår i projektets styrgrupp.",
    ],
)
def test_people_before_the_verb_of_belonging_are_members(text: str) -> None:
    assert _roles(text) == ["steering-group-member"] * 3


def test_people_of_another_sentence_are_none() -> None:
    text = "Aino Virtanen vastaa hankkeesta. Ville Nieminen ja rehtori Eeva Korhonen kuuluvat ohjausryhmään."
    assert _roles(text) == ["responsible-director", "steering-group-member", "steering-group-member"]
    assert _roles("Aino Virtanen, lehtori. Ohjausryhmään kuuluu Ville Nieminen.")[0] == "contact-person"


def test_an_office_in_the_sentence_behind_the_head_of_the_group_is_in_it() -> None:
    text = "Ohjausryhmän puheenjohtajana toimii Aino Virtanen. Varapuheenjohtajana on rehtori Ville Nieminen."
    assert _roles(text) == ["steering-group-member"] * 2
    other = "Yhdistyksen puheenjohtajana toimii Aino Virtanen. Varapuheenjohtajana on Ville Nieminen."
    assert "steering-group-member" not in _roles(other)


def test_a_roll_with_the_head_of_the_group_is_of_its_members() -> None:
    assert (
        _roles("Läsnä: Aino Virtanen, Iin kunta, ohjausryhmän puheenjohtaja, Ville Nieminen, Kemin kaupunki")
        == ["steering-group-member"] * 2
    )
    assert "steering-group-member" not in _roles("Läsnä: Aino Virtanen, Iin kunta, Ville Nieminen, Kemin kaupunki")


def test_a_group_for_the_coordination_of_projects_is_one() -> None:
    assert (
        _roles("Medlemmarna i projektsamordningsgruppen:\n\n• Aino Virtanen, Ijo kommun\n• Ville Nieminen")
        == ["steering-group-member"] * 2
    )


@pytest.mark.parametrize("verb", ["nimeämä", "asettama"])
def test_who_names_the_group_does_not_employ_its_members(verb: str) -> None:
    read = read_contacts(f"Iin kunnan {verb} hankkeen ohjausryhmä: Aino Virtanen (pj), Ville Nieminen ja Eeva Korhonen")
    assert [one.organisation for one in read] == [None] * 3


def test_a_body_with_a_group_employs_its_people_still() -> None:
    assert read_contacts("Iin kunnan rehtori Aino Virtanen")[0].organisation is not None


@pytest.mark.parametrize("sign", [" - ", ", ", " (", ": "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_rows_of_people_and_bodies_below_a_sentence_on_the_group_are_unsurely_its_members(sign: str, gap: str) -> None:
    end = ")" if sign == " (" else ""
    people = {"Aino Virtanen": "Iin kunta", "Ville Nieminen": "Oulun yliopisto", "Eeva Korhonen": "Pyhännän kunta"}
    rows = [f"{name}{sign}{body}{end}" for name, body in people.items()]
    found = read_contacts(gap.join(["Hankkeen ohjausryhmä seuraa työtä.", *rows]))
    assert [(one.role, one.inferred) for one in found] == [("steering-group-member", ("role",))] * 3


@pytest.mark.parametrize(
    "rows",
    [
        [
            "Aino Virtanen, Iin kunta, p. 050 000 0111",
            "Ville Nieminen, Oulun yliopisto",
            "Eeva Korhonen, Kemin kaupunki",
        ],
        ["Projektipäällikkö Aino Virtanen", "Ville Nieminen, Iin kunta", "Eeva Korhonen, Kemin kaupunki"],
        ["Aino Virtanen, Iin kunta", "Ville Nieminen, Iin kunta"],
        ["Aino Virtanen", "Ville Nieminen", "Eeva Korhonen"],
    ],
)
def test_people_to_reach_and_few_rows_are_no_members(rows: list[str]) -> None:
    assert "steering-group-member" not in _roles("\n".join(["Hankkeen ohjausryhmä seuraa työtä.", *rows]))


@pytest.mark.parametrize("head", ["Jäsenet", "JÄSENET JA VARAJÄSENET", "Jäsenet ja varajäsenet:"])
def test_members_are_of_the_group_that_the_text_names_below_them(head: str) -> None:
    rows = "Iin kunta: Aino Virtanen\nKemin kaupunki: Ville Nieminen"
    assert _roles(f"{head}\n{rows}\nOhjausryhmä kokoontuu kahdesti.") == ["steering-group-member"] * 2
    assert "steering-group-member" not in _roles(f"{head}\n{rows}\nHallitus kokoontuu kahdesti.")


@pytest.mark.parametrize("head", ["Valtakunnallinen johtoryhmä", "Konsernin laajennettu johtoryhmä"])
def test_the_board_of_a_body_is_no_steering_group(head: str) -> None:
    assert (
        _roles(f"{head}\n\nAino Virtanen, johtaja (johtoryhmän puheenjohtaja)\nVille Nieminen, rehtori")
        == ["contact-person"] * 2
    )


@pytest.mark.parametrize("head", ["Hankkeen johtoryhmä", "Johtoryhmä", "Johtoryhmän jäsenet"])
def test_the_board_of_a_project_is_one(head: str) -> None:
    assert _roles(f"{head}\n\nAino Virtanen, johtaja\nVille Nieminen, rehtori") == ["steering-group-member"] * 2
