"""Pages of the Oulu project database laid out by hand: other labels, people among bodies, sums in lists."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from converters.sources import ouka_hanketietokanta as ouka
from graph.model import Person, Project
from tests.sources.pages import FOOT, GAP, HEAD, OUKA, as_text, at_place, convert, make_ouka_page


def colon_page(*lines: str) -> str:
    return "\n".join(
        (HEAD, "", "Satamapiha", "*", "Hankkeen nimi: Satamapiha", "Hanketyyppi: Rahoitushanke", *lines, FOOT)
    )


def project_of(text: str) -> Project:
    (project,) = convert(ouka, as_text(text))[0]
    return project


def page_with(**changes: str) -> str:
    return make_ouka_page([(label, changes.get(label, value)) for label, value in OUKA.items()])


def parts(project: Project) -> list[tuple[str, str]]:
    return [(part.role, part.agent.name) for part in project.participations]


def test_one_contact_person_has_a_label_of_her_own() -> None:
    text = colon_page(
        "Toteuttaja: Rannan Liikunta ry",
        "Yhteyshenkilö: Maija Meikäläinen, kehittäjä, puh. 050 000 0311, mm@ranta.example",
    )
    project = project_of(text)
    assert parts(project) == [("implementer", "Rannan Liikunta ry"), ("contact-person", "Maija Meikäläinen")]
    person = project.participations[1].agent
    assert isinstance(person, Person)
    assert person.contact
    assert (person.contact.phones, person.contact.emails) == (("+358500000311",), ("mm@ranta.example",))


def test_labels_inside_a_contact_cell_do_not_part_what_its_people_share() -> None:
    cell = "Vastuullinen johtaja Maija Meikäläinen, 050 000 0311.\nYhteyshenkilö: Ville Virtanen, 050 000 0312.\n"
    project = project_of(page_with(Yhteyshenkilöt=f"{cell}Sähköposti: etunimi.sukunimi(at)ouka.fi"))
    people = [part.agent for part in project.participations if isinstance(part.agent, Person)]
    assert [person.contact.emails for person in people if person.contact] == [
        ("maija.meikalainen@ouka.fi",),
        ("ville.virtanen@ouka.fi",),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Rannan kunta, Maija Meikäläinen, p. 050 000 0311",
        "Rannan kunta / Maija Meikäläinen, mm@ranta.example",
        "Maija Meikäläinen, Rannan kunta, 050 000 0311",
    ],
)
def test_a_person_in_a_list_of_bodies_is_no_body_and_her_phone_stays_apart(line: str) -> None:
    project = project_of(page_with(Toteuttajat=line, Yhteyshenkilöt=""))
    found = [part for part in parts(project) if part[0] != "funder"]
    assert found == [("implementer", "Rannan kunta"), ("contact-person", "Maija Meikäläinen")]
    for part in project.participations:
        written = part.as_written + str(getattr(part.agent, "raw", ""))
        assert "0311" not in written
        assert "example" not in written


def test_a_label_with_a_role_in_a_list_is_no_unknown_field() -> None:
    text = colon_page("Toteuttaja: Rannan kunta", "Yhteistyökumppanit: Oulun kaupunki, Iin kunta", "Ruokalista: keitto")
    projects, problems = convert(ouka, as_text(text))
    assert parts(projects[0]) == [
        ("implementer", "Rannan kunta"),
        ("partner", "Oulun kaupunki"),
        ("partner", "Iin kunta"),
    ]
    assert [problem.field for problem in problems if problem.code == "unknown-field"] == ["Ruokalista"]


def test_people_under_a_role_of_their_own_are_read_where_labels_have_colons() -> None:
    text = colon_page(
        "Aloittamispvm: 1.2.2018",
        "Yhteyshenkilöt: Maija Meikäläinen, Oulun kaupunki",
        "Projektikoordinaattori: Ville Virtanen, Iin kunta",
        "Ruokalista: keitto",
    )
    projects, problems = convert(ouka, as_text(text))
    assert parts(projects[0]) == [("contact-person", "Maija Meikäläinen"), ("coordinator", "Ville Virtanen")]
    assert [problem.field for problem in problems if problem.code == "unknown-field"] == ["Ruokalista"]


@pytest.mark.parametrize("label", ["Aloittamispvm", "Päättymispvm"])
@pytest.mark.parametrize("days", ["1.2.2018 - 30.6.2019", "1.2.2018–30.6.2019", "01.02.2018 – 30.06.2019."])
def test_a_range_in_one_field_is_both_days_where_the_other_is_empty(label: str, days: str) -> None:
    both = {"Aloittamispvm": "", "Päättymispvm": ""} | {label: days}
    projects, problems = convert(ouka, as_text(page_with(**both)))
    assert (projects[0].start, projects[0].end) == (date(2018, 2, 1), date(2019, 6, 30))
    assert problems == []


@pytest.mark.parametrize(
    "days", ["2018–2019", "ennen 1.2.2018 - 30.6.2019", "1.2.2018 ja 30.6.2019", "30.6.2019 - 1.2.2018"]
)
def test_what_is_no_range_of_days_is_kept(days: str) -> None:
    projects, problems = convert(ouka, as_text(page_with(Aloittamispvm=days, Päättymispvm="")))
    assert (projects[0].start, projects[0].end) == (None, None)
    assert [problem.code for problem in problems] == ["unreadable-date"]


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("1/9/2018", "31/12/2020", (date(2018, 9, 1), date(2020, 12, 31))),
        ("9/1/2018", "12/31/2020", (date(2018, 9, 1), date(2020, 12, 31))),
        ("5/5/2018", "06/06/2020", (date(2018, 5, 5), date(2020, 6, 6))),
        ("13/1/2018", "1.2.2020", (date(2018, 1, 13), date(2020, 2, 1))),
    ],
)
def test_days_with_strokes_are_read_where_the_page_tells_their_order(
    first: str, last: str, days: tuple[date, date]
) -> None:
    projects, problems = convert(ouka, as_text(page_with(Aloittamispvm=first, Päättymispvm=last)))
    assert (projects[0].start, projects[0].end) == days
    assert problems == []


@pytest.mark.parametrize(
    ("first", "last", "start"),
    [("1/9/2018", "2/10/2020", None), ("1/9/2018", "31.12.2020", None), ("13/13/2018", "31/12/2020", None)],
)
def test_a_day_with_strokes_that_may_be_two_is_kept(first: str, last: str, start: date | None) -> None:
    projects, problems = convert(ouka, as_text(page_with(Aloittamispvm=first, Päättymispvm=last)))
    assert projects[0].start == start
    assert "unreadable-date" in [problem.code for problem in problems]
    assert first in [raw.value for raw in projects[0].raw_values]


def test_days_with_strokes_that_contradict_each_other_tell_no_order() -> None:
    text = page_with(Aloittamispvm="1/9/2018", Päättymispvm="31/12/2020", Tiivistelmä="Alkoi 12/31/2017.")
    assert project_of(text).start is None


def test_a_month_is_its_first_or_its_last_day_and_is_kept() -> None:
    projects, problems = convert(ouka, as_text(page_with(Aloittamispvm="elokuu 2018", Päättymispvm="02/2020")))
    assert (projects[0].start, projects[0].end) == (date(2018, 8, 1), date(2020, 2, 29))
    assert [(problem.code, problem.severity) for problem in problems] == [("month-for-day", "info")] * 2
    assert [raw.value for raw in projects[0].raw_values] == ["elokuu 2018", "02/2020"]


def test_a_range_of_months_is_both_days() -> None:
    projects, _ = convert(ouka, as_text(page_with(Aloittamispvm="elokuu 2018 – joulukuu 2019", Päättymispvm="")))
    assert (projects[0].start, projects[0].end) == (date(2018, 8, 1), date(2019, 12, 31))


def test_a_field_for_the_whole_time_gives_both_days() -> None:
    project = project_of(
        colon_page("Hankkeen kesto: 1.2.2018 – 30.6.2019", "Rahoittaja: Oulun kaupunki", "Salkku: Piha")
    )
    assert (project.start, project.end) == (date(2018, 2, 1), date(2019, 6, 30))


def test_the_time_at_the_end_of_an_abstract_stays_in_it() -> None:
    abstract = "Kahvila.\n\nHankkeen toteutusaika: 1.1.2018 - 31.12.2018"
    project = project_of(page_with(Tiivistelmä=abstract))
    assert project.abstract == abstract
    assert (project.start, project.end) == (date(2018, 2, 1), date(2019, 6, 30))


@pytest.mark.parametrize(
    "cell", ["Lapin liitto (EAKR), 145 k€", "Lapin liitto 145 000 €", "Lapin liitto: 145 000 euroa"]
)
def test_a_sum_beside_a_funder_is_what_it_pays(cell: str) -> None:
    text = page_with(Rahoittajat=f"{cell}\nOulun kaupunki")
    project = project_of(text)
    assert parts(project)[:2] == [("funder", "Lapin liitto"), ("funder", "Oulun kaupunki")]
    (amount,) = project.amounts
    assert (amount.value, amount.kind, amount.payer and amount.payer.name) == (
        Decimal(145000),
        "planned",
        "Lapin liitto",
    )
    assert "145" in at_place(as_text(text), amount.at)


def test_unknown_rows_after_a_focus_without_a_portfolio_are_fields_of_their_own() -> None:
    text = colon_page(
        "Salkku ja painopiste: Hyvä kaupunki, painopiste 1. Osallisuus", "Ruokalista: keitto", "Rahoittaja: EU"
    )
    _, problems = convert(ouka, as_text(text))
    kept = {problem.field: problem.value for problem in problems if problem.value}
    assert kept == {"Salkku ja painopiste": "Hyvä kaupunki, painopiste 1. Osallisuus", "Ruokalista": "keitto"}


@pytest.mark.parametrize("cell", ["ei tiedossa", "hanketoimisto, puh. 08 000 0311"])
def test_a_contact_cell_without_people_is_reported_without_its_words(cell: str) -> None:
    problems = convert(ouka, as_text(page_with(Yhteyshenkilöt=cell)))[1]
    assert [(one.code, one.severity, one.field, one.value) for one in problems] == [
        ("nobody-read", "info", "Yhteyshenkilöt", "")
    ]


def test_a_row_of_people_in_a_role_is_read_wherever_it_stands_and_their_names_are_not_kept_raw() -> None:
    lines = ("Aloittamispvm: 1.2.2018", "Toteuttaja: Iin kunta", "Logot: Ii-logo")
    row = "Ohjausryhmä: Maija Meikäläinen (Oulun kaupunki), Ville Virtanen (Iin kunta)"
    for place in (1, 2, 3):
        projects, problems = convert(ouka, as_text(colon_page(*lines[:place], row, *lines[place:])))
        people = [part for part in projects[0].participations if isinstance(part.agent, Person)]
        assert [(part.role, part.agent.name) for part in people] == [
            ("steering-group-member", "Maija Meikäläinen"),
            ("steering-group-member", "Ville Virtanen"),
        ]
        assert [part.on_behalf_of.name for part in people if part.on_behalf_of] == ["Oulun kaupunki", "Iin kunta"]
        assert projects[0].raw_values == ()
        assert "Meikäläinen" not in str(problems)


@pytest.mark.parametrize("detail", ["p. 050 000 0311", "mm@ranta.example"])
def test_no_kept_value_has_a_contact_detail(detail: str) -> None:
    projects, problems = convert(ouka, as_text(colon_page(f"Käsittelyvaihe: Odottaa, {detail}", "Salkku: Piha")))
    assert "0311" not in str((projects, problems))
    assert "example" not in str((projects, problems))
    assert [problem.value for problem in problems if problem.code == "unknown-status"] == ["Odottaa"]


@pytest.mark.parametrize(
    ("row", "secret"),
    [
        ("Kotiosoite", "Petäjätie 4 B 12, 90500 Oulu"),
        ("Hemadress", "Strandvägen 4, 66100 Malax"),
        ("Numero", "050.000.0311"),
        ("Posti", "maija.meikalainen ät ranta.example"),
        ("Posti", "maija.meikalainen at ranta.example"),
    ],
)
def test_neither_a_home_nor_an_odd_spelling_of_a_phone_or_an_address_is_kept(row: str, secret: str) -> None:
    text = page_with(Yhteyshenkilöt=f"Maija Meikäläinen\n{row}{GAP}{secret}", Päättymispvm=f"kysy, {secret}")
    projects, problems = convert(ouka, as_text(text))
    kept = [*(raw.value for raw in projects[0].raw_values), *(problem.value for problem in problems)]
    assert [value for value in kept if secret[:9] in value] == []
    assert "kysy" in kept


def test_the_home_of_a_trader_is_no_part_of_the_name() -> None:
    text = page_with(Toteuttajat="Tmi Maija Meikäläinen, Petäjätie 4 B 12, 90500 Oulu")
    (part,) = [part for part in project_of(text).participations if part.role == "implementer"]
    assert (part.agent.name, part.as_written) == ("Tmi Maija Meikäläinen", "Tmi Maija Meikäläinen")


def test_days_and_sums_are_no_private_details() -> None:
    projects, _ = convert(ouka, as_text(page_with(Aloittamispvm="noin 01.02.2018 tai 12000 Euroa")))
    assert [raw.value for raw in projects[0].raw_values] == ["noin 01.02.2018 tai 12000 Euroa"]


def test_a_row_of_people_that_names_nobody_is_kept() -> None:
    projects, problems = convert(ouka, as_text(colon_page("Toteuttaja: Iin kunta", "Ohjausryhmä: kokoontuu neljästi")))
    assert [raw[:2] for raw in projects[0].raw_values] == [("Ohjausryhmä", "kokoontuu neljästi")]
    assert [one.field for one in problems if one.code == "unknown-field"] == ["Ohjausryhmä"]


def test_a_table_inside_an_abstract_has_no_fields_of_the_page() -> None:
    rows = [f"Rahoittaja{GAP}2019{GAP}2020", f"OKM{GAP}60 000{GAP}60 000", f"Oulun kaupunki{GAP}15 000{GAP}15 000"]
    abstract = "\n".join(["Kieli on avain.", *rows])
    projects, problems = convert(ouka, as_text(page_with(Tiivistelmä=abstract)))
    assert projects[0].abstract == abstract
    assert [name for role, name in parts(projects[0]) if role == "funder"] == ["Oulun kaupunki", "Rannan seudun säätiö"]
    assert problems == []


def test_a_label_in_an_abstract_is_a_word_of_it_where_the_page_has_the_field_later() -> None:
    text = colon_page(
        "Tiivistelmä: Polku rakennetaan.",
        "Toteuttaja: kaupunki yhdessä kylän kanssa.",
        "Kustannukset: 35 000 euroa",
        "Käsittelyvaihe: Päättynyt",
        "Toteuttajat: Oulun kaupunki",
    )
    projects, problems = convert(ouka, as_text(text))
    assert projects[0].abstract.splitlines()[-1] == "Kustannukset: 35 000 euroa"
    assert parts(projects[0]) == [("implementer", "Oulun kaupunki")]
    assert [amount.value for amount in projects[0].amounts] == [35000]
    assert [problem.code for problem in problems] == ["incomplete-page"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Raahen kaupunki (osatoteuttaja)", ("co-implementer", "Raahen kaupunki")),
        ("Raahen kaupunki (hallinnoija)", ("implementer", "Raahen kaupunki")),
        ("Raahen kaupunki (yhteistyökumppani)", ("partner", "Raahen kaupunki")),
        ("Raahen Seutu (RS)", ("implementer", "Raahen Seutu")),
    ],
)
def test_a_bracket_in_the_list_says_the_role_of_its_body(line: str, found: tuple[str, str]) -> None:
    text = page_with(Toteuttajat=line)
    project = project_of(text)
    (part,) = (part for part in project.participations if not isinstance(part.agent, Person) and part.role != "funder")
    assert (part.role, part.agent.name) == found
    assert at_place(as_text(text), part.at) == part.as_written


def test_a_contact_cell_right_behind_an_abstract_may_have_labels_in_it() -> None:
    lines = ("Yhteyshenkilöt: Maija Meikäläinen, 050 000 0311", "Yhteyshenkilö: Ville Virtanen, 050 000 0312")
    project = project_of(colon_page("Aloittamispvm: 1.2.2018", "Tiivistelmä: Polku rakennetaan.", *lines))
    assert project.abstract == "Polku rakennetaan."
    assert [name for _, name in parts(project)] == ["Maija Meikäläinen", "Ville Virtanen"]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("ESR", ["Euroopan sosiaalirahasto"]),
        ("EAKR 70 %", ["Euroopan aluekehitysrahasto"]),
        ("ESR: 120 000 €", ["Euroopan sosiaalirahasto"]),
        ("ESR / Lapin ELY-keskus", ["Euroopan sosiaalirahasto", "Lapin ELY-keskus"]),
        ("ESR 120 000 €, Oulun kaupunki 30 000 €", ["Euroopan sosiaalirahasto", "Oulun kaupunki"]),
        ("EAKR ja Oulun kaupunki", ["Euroopan aluekehitysrahasto", "Oulun kaupunki"]),
        ("Lapin liitto (EAKR)", ["Lapin liitto"]),
    ],
)
def test_a_fund_goes_by_its_short_name_in_a_list_of_funders(cell: str, names: list[str]) -> None:
    text = page_with(Rahoittajat=cell)
    project = project_of(text)
    funders = [part for part in project.participations if part.role == "funder"]
    assert [part.agent.name for part in funders] == names
    assert all(at_place(as_text(text), part.at).startswith(part.as_written) for part in funders)
