"""A heading that says what its people are in the project gives them that role, up to the next heading."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_TEAMS = [
    "Projektitiimi",
    "Hanketiimi",
    "Hankkeen tiimi",
    "Projektiryhmä",
    "Projektiryhmän jäsenet",
    "Projektiryhmän kokoonpano",
    "Hankkeen henkilöstö",
    "Hankkeen tekijät",
    "Projektin jäsenet",
    "Hankkeen muut jäsenet",
    "Hankehenkilöstö",
    "Tutkimusryhmä",
    "Hankkeen tutkimusryhmä",
    "Projektgrupp",
    "Projektgruppens medlemmar",
    "Forskargruppen",
    "Project team",
    "Members of the project team",
    "Project staff",
    "Research group",
]
_OF_ANY_BODY = ["Työryhmä", "Tiimi", "Arbetsgrupp", "Team", "Meet the team"]
_RESEARCHERS = ["Tutkijat", "Muut tutkijat", "Hankkeen tutkijat", "Forskare", "Forskarna", "Researchers"]
_LAYOUTS = [
    "{}:\nAino Virtanen\nVille Nieminen",
    "{}: Aino Virtanen, Ville Nieminen",
    "{}: Aino Virtanen ja Ville Nieminen",
]


def _read(text: str) -> list[tuple[str, str]]:
    return [(one.role, one.job_title) for one in read_contacts(text)]


@pytest.mark.parametrize("head", [*_TEAMS, *_RESEARCHERS])
@pytest.mark.parametrize(
    "layout", [*_LAYOUTS, "{}\nAino Virtanen\nVille Nieminen", "{}\n\nAino Virtanen\n\nVille Nieminen"]
)
def test_who_stands_under_the_word_for_a_team_works_in_the_project(head: str, layout: str) -> None:
    found = read_contacts(layout.format(head))
    assert [(one.role, one.job_title, one.inferred) for one in found] == [("project-worker", "", ())] * 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Hankkeen tekijät ovat alan oppiaineista valmistuneita tutkijoita.",
        "Hankkeen tekijät ovat alan tutkijoita Turun, Helsingin ja Itä-Suomen yliopistoista.",
        "Projektitiimimme koostuu kokeneista ohjaajista.",
        "Projektgruppen består av erfarna handledare.",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\n\n"])
def test_a_sentence_that_tells_something_of_a_team_heads_the_lines_of_people_below_it(sentence: str, end: str) -> None:
    found = read_contacts(f"{sentence}{end}Aino Virtanen, lehtori\nVille Nieminen, lehtori")
    assert [(one.role, one.job_title) for one in found] == [("project-worker", "lehtori")] * 2


def test_a_role_told_below_the_name_of_a_member_goes_before_that_of_the_team() -> None:
    text = "Hankkeen tiimi\n\nAino Virtanen\n\nVastuullinen johtaja, Iin kunta\n\nOlen tutkija Aino Virtanen."
    assert _read(text) == [("responsible-director", "tutkija")]


@pytest.mark.parametrize("head", _OF_ANY_BODY)
@pytest.mark.parametrize("layout", [*_LAYOUTS, "{}\n\nAino Virtanen, p. 040 123 4567\n\nVille Nieminen"])
def test_a_team_that_may_be_any_body_s_is_the_project_s_unsurely(head: str, layout: str) -> None:
    found = read_contacts(layout.format(head))
    assert [(one.role, one.inferred, one.confidence) for one in found] == [("project-worker", ("role",), 0.7)] * 2


@pytest.mark.parametrize("head", _OF_ANY_BODY)
@pytest.mark.parametrize(
    "layout",
    [
        "Järvet kuntoon -hanke\n\n{}\nAino Virtanen\nVille Nieminen",
        "{}\nAino Virtanen\nVille Nieminen\nEeva Korhonen, projektipäällikkö",
        "{}:\nAino Virtanen\nVille Nieminen\n\nOhjausryhmä:\nEeva Korhonen",
        "Projektet pågår 2024–2026.\n\n{}:\nAino Virtanen\nVille Nieminen",
    ],
)
def test_near_a_word_for_the_project_or_a_role_in_it_a_team_is_the_project_s(head: str, layout: str) -> None:
    found = [one for one in read_contacts(layout.format(head)) if one.person.family != "Korhonen"]
    assert [(one.role, one.inferred) for one in found] == [("project-worker", ())] * 2


def test_what_somebody_is_beside_the_name_says_more_than_the_heading() -> None:
    text = "Hanketiimi\nAino Virtanen, projektipäällikkö\nVille Nieminen, lehtori\nEeva Korhonen"
    assert _read(text) == [("project-manager", ""), ("project-worker", "lehtori"), ("project-worker", "")]


@pytest.mark.parametrize("label", ["Leader", "Ledare"])
def test_a_label_says_who_leads(label: str) -> None:
    text = (
        f"Project team:\n{label}: Dr. Aino Virtanen, University of Vaasa\nResearchers: Ville Nieminen and Eeva Korhonen"
    )
    assert [role for role, _ in _read(text)] == ["project-manager", "project-worker", "project-worker"]


@pytest.mark.parametrize(
    "text",
    [
        "Projektin henkilöstöön kuuluvat Aino Virtanen ja Ville Nieminen.",
        "Projektitiimissä ovat mukana Aino Virtanen ja Ville Nieminen.",
        "Tutkimusryhmän muodostavat Aino Virtanen ja Ville Nieminen.",
        "I projektgruppen ingår Aino Virtanen och Ville Nieminen.",
        "Projektgruppen består av Aino Virtanen och Ville Nieminen.",
        "Projektin muut jäsenet ovat Aino Virtanen ja Ville Nieminen.",
        "Hankkeen muita jäseniä ovat Aino Virtanen ja Ville Nieminen.",
        "Projektets medlemmar är Aino Virtanen och Ville Nieminen.",
        "The project members are Aino Virtanen and Ville Nieminen.",
        "Tutkimusryhmässä ovat mukana Iin yliopiston tutkijat Aino Virtanen ja Ville Nieminen.",
        "Tutkimusryhmään kuuluvat lisäksi tutkijat Aino Virtanen ja Ville Nieminen.",
        "Tutkimustiimissä työskentelevät Lapin yliopiston Aino Virtanen ja Ville Nieminen.",
        "Forskargruppen består av forskarna Aino Virtanen och Ville Nieminen vid Åbo Akademi.",
    ],
)
def test_a_sentence_that_says_whom_a_team_has_is_such_a_heading(text: str) -> None:
    assert _read(text) == [("project-worker", "")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Työryhmä: Aino Virtanen (pj.), Ville Nieminen, Eeva Korhonen (siht.)",
        "Henkilöstö\nAino Virtanen\nVille Nieminen",
        "Aino Virtanen\nForskare\nÅbo Akademi",
        "Aino Virtanen, tutkija, Oulun yliopisto",
        "Tutkija Aino Virtanen kertoi tuloksista.",
        "Työryhmässä ovat mukana Aino Virtanen ja Ville Nieminen.",
    ],
)
def test_a_committee_the_staff_of_a_body_and_a_post_by_a_name_are_no_team(text: str) -> None:
    assert {role for role, _ in _read(text)} == {"contact-person"}


@pytest.mark.parametrize("head", ["Yhteystiedot", "Kirjoittajat", "Tekijät", "Ohjausryhmä", "Lisätietoja"])
def test_the_next_heading_ends_a_team(head: str) -> None:
    *_, last = read_contacts(f"Hanketiimi\nAino Virtanen\nVille Nieminen\n\n{head}\nEeva Korhonen")
    assert last.role != "project-worker"


def test_the_one_who_carries_the_project_is_no_body_of_the_first_of_a_team_alone() -> None:
    text = "Projektitiimi\nAino Virtanen, lehtori\nVille Nieminen\n\nToteuttaja: Laurea-ammattikorkeakoulu"
    assert [one.organisation for one in read_contacts(text)] == [None, None]


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Koordinointi", "coordinator"),
        ("Hankkeen koordinointi", "coordinator"),
        ("Samordning", "coordinator"),
        ("Hankkeen talous", "financial-officer"),
        ("Talous", "contact-person"),
    ],
)
def test_a_label_for_a_task_of_the_project_says_the_role(label: str, role: str) -> None:
    (found,) = read_contacts(f"{label}: Aino Virtanen, Iin kunta")
    assert found.role == role


@pytest.mark.parametrize(
    "head",
    [
        "Oulun yliopiston projektitiimi",
        "Oulun yliopisto, projektitiimi",
        "Projektitiimi, Oulun yliopisto",
        "Projektitiimi Oulun yliopistossa",
    ],
)
def test_a_team_may_stand_with_its_body(head: str) -> None:
    found = read_contacts(f"{head}: Aino Virtanen ja Ville Nieminen")
    read = [(one.role, one.organisation.name if one.organisation else "") for one in found]
    assert read == [("project-worker", "Oulun yliopisto")] * 2


def test_who_is_a_researcher_where_a_sentence_tells_the_roles_in_the_project_has_one() -> None:
    text = "Hankkeen vetäjänä toimii Aino Virtanen ja tutkijoina Ville Nieminen ja Eeva Korhonen."
    assert _read(text) == [("project-manager", ""), ("project-worker", ""), ("project-worker", "")]
    assert _read("Aino Virtanen toimii tutkijana Oulun yliopistossa.") == [("contact-person", "tutkija")]


_TASKS = [
    ("Viestintä", "other"),
    ("Hankkeen viestintä", "other"),
    ("Viestintä ja tiedotus", "other"),
    ("Arviointi", "other"),
    ("Talous", "financial-officer"),
    ("Talous ja hallinto", "financial-officer"),
    ("Projektin johto", "project-manager"),
    ("Projektledning", "project-manager"),
    ("Kommunikation", "other"),
    ("Ekonomi", "financial-officer"),
    ("Communications", "other"),
    ("Finance", "financial-officer"),
]


@pytest.mark.parametrize(("task", "role"), _TASKS)
@pytest.mark.parametrize(
    "end", ["", "\nRahoittaja: Lapin liitto", "\nFunded by the European Regional Development Fund"]
)
def test_a_task_in_a_row_beside_roles_of_the_project_is_a_role_and_no_title(task: str, role: str, end: str) -> None:
    text = f"Projektikoordinaattori: Aino Virtanen\n{task}: Ville Nieminen\nSuunnittelijat: Eeva Korhonen{end}"
    assert _read(text) == [("coordinator", ""), (role, ""), ("planner", "")]
    assert [one.organisation for one in read_contacts(text)] == [None] * 3


@pytest.mark.parametrize("task", [task for task, _ in _TASKS if not task.startswith(("Hank", "Proj"))])
@pytest.mark.parametrize("text", ["{}: Aino Virtanen, p. 040 123 4567", "{}\nAino Virtanen\nVille Nieminen"])
def test_a_task_of_a_body_or_over_lines_is_no_role(task: str, text: str) -> None:
    assert {role for role, _ in _read(text.format(task))} == {"contact-person"}


def test_a_post_beside_the_name_is_the_title_of_who_has_a_task() -> None:
    assert _read("Hankkeen viestintä: tiedottaja Aino Virtanen") == [("other", "tiedottaja")]


def test_a_word_for_researchers_heads_the_cell_beside_it() -> None:
    text = "Projektipäällikkö\tAino Virtanen, Iin kunta\nTutkijat\tVille Nieminen, Oulun yliopisto; Eeva Korhonen, Luke"
    assert [one.role for one in read_contacts(text)] == ["project-manager", "project-worker", "project-worker"]


@pytest.mark.parametrize(
    "text",
    [
        "Projektitiimi on saanut palautetta.\n\nAino Virtanen avasi tilaisuuden.",
        "Tutkimusryhmä on kehittänyt portaalin.\n\nAino Virtanen, toimittaja",
        "Tutkimusryhmään kuuluu viisi tutkijaa.\n\nAino Virtanen kertoo tuloksista.",
    ],
)
def test_what_a_team_has_done_or_who_tells_of_it_makes_no_list(text: str) -> None:
    assert [role for role, _ in _read(text)] == ["contact-person"]
