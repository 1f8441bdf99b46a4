"""Pages of the Oulu project database: every field, in every state that a saved page may be in."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters import catalogue
from converters.sources import ouka_hanketietokanta as ouka
from graph.errors import InputError
from graph.model import Person, Portfolio, Project, RawValue
from tests.sources.pages import GAP, OUKA, as_html, as_text, at_place, convert, facts, make_ouka_page


def page_with(**changes: str) -> str:
    return make_ouka_page([(label, changes.get(label.replace(" ", "_"), value)) for label, value in OUKA.items()])


def project_of(text: str) -> Project:
    projects, _ = convert(ouka, as_text(text))
    assert len(projects) == 1
    return projects[0]


def bodies(project: Project, role: str) -> list[str]:
    return [
        "/".join((part.agent.name, *getattr(part.agent, "units", ())))
        for part in project.participations
        if part.role == role
    ]


def codes(text: str) -> list[str]:
    return [problem.code for problem in convert(ouka, as_text(text))[1]]


def test_reads_every_field() -> None:
    project = project_of(make_ouka_page())
    assert project.key == "ouka/rantaraitin-kylakahvila-20180201"
    assert project.title == "Rantaraitin kyläkahvila"
    assert (project.type, project.status) == ("city-project", "ended")
    assert (project.start, project.end) == (date(2018, 2, 1), date(2019, 6, 30))
    assert project.portfolio
    assert project.portfolio[:4] == ("Hyvinvointisalkku 2014-2020", "Hyvinvointisalkku 2014-2020", 2014, 2020)
    assert project.abstract == OUKA["Tiivistelmä"]
    assert bodies(project, "funder") == ["Oulun kaupunki", "Rannan seudun säätiö"]
    assert bodies(project, "implementer") == ["Oulun kaupunki/Kulttuuripalvelut", "Oulun kaupunki/Hyvinvointipalvelut"]
    assert [(item.title, item.kind) for item in project.attachments] == [
        ("Loppuraportti", "attachment"),
        ("Oulu-logo", "logo"),
        ("ESR-logo", "logo"),
    ]
    assert project.raw_values == ()
    assert codes(make_ouka_page()) == []


def test_every_record_says_where_it_was_read() -> None:
    document = as_text(make_ouka_page())
    project = convert(ouka, document)[0][0]
    for part in project.participations:
        assert part.agent.raw in at_place(document, part.at)
    for item in project.attachments:
        assert at_place(document, item.at) == item.title


def test_a_unit_alone_is_one_of_the_city_and_says_that_this_is_inferred() -> None:
    unit = project_of(page_with(Toteuttajat="Sivistys- ja kulttuuripalvelut")).participations[2]
    assert (unit.agent.name, unit.inferred) == ("Oulun kaupunki", ("name",))
    assert unit.as_written == "Sivistys- ja kulttuuripalvelut"


def test_people_come_from_the_contact_cell_only() -> None:
    text = page_with(Tiivistelmä="Lisätietoja antaa Maija Meikäläinen, p. 050 000 0399.", Yhteyshenkilöt="")
    assert not [part for part in project_of(text).participations if isinstance(part.agent, Person)]
    person = next(part for part in project_of(make_ouka_page()).participations if isinstance(part.agent, Person))
    assert (person.agent.name, person.role, person.as_written) == (
        "Maija Meikäläinen",
        "project-manager",
        "Maija Meikäläinen",
    )


@pytest.mark.parametrize("written", ["Meikäläinen Maija", "MEIKÄLÄINEN, Maija", "Meikäläinen\n   Maija"])
def test_a_person_is_written_down_as_the_page_has_it(written: str) -> None:
    project = project_of(page_with(Yhteyshenkilöt=f"{written}, projektipäällikkö"))
    person = next(part for part in project.participations if isinstance(part.agent, Person))
    assert (person.agent.name, person.as_written) == ("Maija Meikäläinen", " ".join(written.split()))


@pytest.mark.parametrize("gap", [GAP, "\u00a0", "\t", "   ", ":", ": "])
@pytest.mark.parametrize("furniture", [True, False])
def test_the_way_labels_are_parted_does_not_matter(gap: str, furniture: bool) -> None:
    text = make_ouka_page(gap=gap, furniture=furniture)
    wanted = project_of(make_ouka_page())
    found = project_of(text)
    assert catalogue.recognise(as_text(text)).id == "ouka_hanketietokanta"
    assert (found.key, found.status, found.end) == (wanted.key, wanted.status, wanted.end)
    for role in ("funder", "implementer", "project-manager"):
        assert bodies(found, role) == bodies(wanted, role)


@pytest.mark.parametrize("change", [str.upper, str.lower, lambda label: f"{label}:", lambda label: f" {label}"])
def test_the_case_of_labels_and_colons_do_not_matter(change: object) -> None:
    assert callable(change)
    project = project_of(make_ouka_page([(change(label), value) for label, value in OUKA.items()]))
    assert bodies(project, "implementer") == ["Oulun kaupunki/Kulttuuripalvelut", "Oulun kaupunki/Hyvinvointipalvelut"]
    assert project.status == "ended"


@pytest.mark.slow
@given(st.permutations(list(OUKA.items())))
def test_the_order_of_labels_does_not_matter(fields: list[tuple[str, str]]) -> None:
    document, shuffled = as_text(make_ouka_page()), as_text(make_ouka_page(fields))
    wanted = [line for line in facts(convert(ouka, document)[0][0], document) if not line.startswith("at:")]
    found = [line for line in facts(convert(ouka, shuffled)[0][0], shuffled) if not line.startswith("at:")]
    assert found == wanted


@given(st.sets(st.sampled_from(sorted(OUKA)), max_size=11))
def test_an_empty_value_is_empty_and_never_the_next_label(emptied: set[str]) -> None:
    text = make_ouka_page([(label, "" if label in emptied else value) for label, value in OUKA.items()])
    project = project_of(text)
    assert not {str(part.agent.name) for part in project.participations} & set(OUKA)
    assert project.raw_values == ()
    for label, value in (
        ("Käsittelyvaihe", project.status),
        ("Salkku", project.portfolio),
        ("Tiivistelmä", project.abstract),
    ):
        assert (not value) == (label in emptied)


@given(st.integers(0, 700), st.integers(0, 700))
def test_a_page_cut_anywhere_never_raises_and_never_reads_a_label_as_a_value(start: int, end: int) -> None:
    text = make_ouka_page()[min(start, end) : max(start, end)]
    try:
        records = list(ouka.convert(as_text(text)))
    except InputError as error:
        assert error.advice  # noqa: PT017
        return
    for record in records:
        if isinstance(record, Project):
            assert not {part.agent.name for part in record.participations} & set(OUKA)
            assert record.title not in OUKA


def test_a_page_cut_in_half_gives_what_is_there_and_a_problem() -> None:
    text = make_ouka_page()
    top, bottom = text[: text.index("Käsittelyvaihe")], text[text.index("Käsittelyvaihe") :]
    assert project_of(top).title == "Rantaraitin kyläkahvila"
    assert bodies(project_of(bottom), "funder") == ["Oulun kaupunki", "Rannan seudun säätiö"]
    assert codes(top) == codes(bottom) == ["incomplete-page"]
    assert project_of(bottom).key.startswith("ouka/nimeton-")


def test_the_heading_names_a_project_whose_field_is_empty() -> None:
    text = (
        page_with(Hankkeen_nimi="")
        .replace("Hanke\n*", "Otsikon nimi\n*")
        .replace(f"\n\n{''}\n*", "\n\nOtsikon nimi\n*")
    )
    assert project_of(text).title == "Otsikon nimi"
    assert codes(text) == ["missing-title"]


def test_two_pages_in_one_file_are_two_projects() -> None:
    second = page_with(Hankkeen_nimi="Toinen hanke", Rahoittajat="Iin kunta")
    projects, problems = convert(ouka, as_text(make_ouka_page() + "\n\n" + second))
    assert [project.title for project in projects] == ["Rantaraitin kyläkahvila", "Toinen hanke"]
    assert bodies(projects[1], "funder") == ["Iin kunta"]
    assert problems == []


def test_two_pages_without_heads_are_parted_by_their_names() -> None:
    first = make_ouka_page(furniture=False)
    second = make_ouka_page([*{**OUKA, "Hankkeen nimi": "Toinen hanke"}.items()], furniture=False)
    projects, _ = convert(ouka, as_text(first + second))
    assert [project.title for project in projects] == ["Rantaraitin kyläkahvila", "Toinen hanke"]
    assert bodies(projects[0], "project-manager") == ["Maija Meikäläinen"]


def test_the_same_page_twice_is_one_project() -> None:
    projects, problems = convert(ouka, as_text(f"{make_ouka_page()}\n{make_ouka_page()}"))
    assert len(projects) == 1
    assert [(problem.code, problem.severity) for problem in problems] == [("same-page-twice", "info")]


@pytest.mark.parametrize("day", ["31.13.2020", "keväällä 2020", "1.5.20200", "2020"])
def test_an_unreadable_day_is_kept_and_reported(day: str) -> None:
    text = page_with(Päättymispvm=day)
    project = project_of(text)
    at = project.raw_values[0].at
    assert project.end is None
    assert project.raw_values == (RawValue("Päättymispvm", day, at),)
    assert at_place(as_text(text), at) == day
    assert codes(text) == ["unreadable-date"]


@pytest.mark.parametrize("day", ["31. elokuuta 2020", "31.8.2020.", "31.8.2020 klo 00:00", "31 augusti 2020"])
def test_a_day_in_words_or_with_its_hour_is_read(day: str) -> None:
    text = page_with(Päättymispvm=day)
    assert project_of(text).end == date(2020, 8, 31)
    assert codes(text) == []


@pytest.mark.parametrize(
    "day", ["ennen 31.8.2020", "1.8.2020 - 31.8.2020", "31.8.2020 mennessä", "1.8.2020 ja 31.8.2020"]
)
def test_what_says_more_than_a_day_is_kept_and_reported(day: str) -> None:
    text = page_with(Päättymispvm=day)
    assert project_of(text).end is None
    assert codes(text) == ["unreadable-date"]


def test_a_label_in_the_list_says_the_role_of_its_body() -> None:
    lines = "\nIin kunta\nOsatoteuttaja: Simon kunta\nHallinnoija: Kemin kaupunki\nYhteistyökumppani: Lapin liitto"
    text = page_with(Toteuttajat=lines)
    (project,), _ = convert(ouka, as_text(text))
    assert bodies(project, "implementer") == ["Iin kunta", "Kemin kaupunki"]
    assert bodies(project, "co-implementer") == ["Simon kunta"]
    assert bodies(project, "partner") == ["Lapin liitto"]
    (one,) = (each for each in project.participations if each.role == "co-implementer")
    assert at_place(as_text(text), one.at) == one.as_written == "Simon kunta"


@pytest.mark.parametrize("menu", ["Etusivu\nYhteystiedot\n", "* Etusivu\n* Hankkeet\n* Yhteystiedot\n\n"])
def test_a_menu_above_the_page_is_no_project(menu: str) -> None:
    projects, _ = convert(ouka, as_text(menu + make_ouka_page()))
    assert [project.title for project in projects] == ["Rantaraitin kyläkahvila"]


def test_unknown_codes_are_kept_and_reported() -> None:
    text = page_with(Käsittelyvaihe="Odottaa kuuta", Hanketyyppi="Taivaallinen hanke")
    assert sorted(codes(text)) == ["unknown-status", "unknown-type"]
    assert {raw.value for raw in project_of(text).raw_values} == {"Odottaa kuuta", "Taivaallinen hanke"}


def test_an_unknown_field_is_kept_and_reported() -> None:
    text = make_ouka_page().replace("Rahoittajat", f"Budjetti{GAP}100 000 €\nRahoittajat")
    _, problems = convert(ouka, as_text(text))
    assert [(problem.code, problem.field, problem.value) for problem in problems] == [
        ("unknown-field", "Budjetti", "100 000 €")
    ]
    assert project_of(text).end == date(2019, 6, 30)


def test_a_repeated_field_adds_to_a_list_and_is_reported_where_values_differ() -> None:
    text = make_ouka_page([*OUKA.items(), ("Rahoittajat", "Iin kunta"), ("Käsittelyvaihe", "Käynnissä")])
    assert bodies(project_of(text), "funder") == ["Oulun kaupunki", "Rannan seudun säätiö", "Iin kunta"]
    assert project_of(text).status == "ended"
    assert codes(text) == ["repeated-field"]


def test_the_focus_of_a_portfolio_is_read_and_stays_in_the_abstract() -> None:
    abstract = "Kahvila.\n\nSalkku ja painopiste: Elävä kaupunki, painopiste 2. Toimivat tilat"
    project = project_of(page_with(Tiivistelmä=abstract))
    assert project.abstract == abstract
    assert project.portfolio
    assert (project.portfolio.theme, project.portfolio.focus) == ("Elävä kaupunki", "2. Toimivat tilat")


def test_a_portfolio_without_years_has_none() -> None:
    portfolio = project_of(page_with(Salkku="Kaupunkisalkku")).portfolio
    assert portfolio == Portfolio("Kaupunkisalkku", "Kaupunkisalkku", at=portfolio.at if portfolio else None)


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Oulun kaupunki; Iin kunta", ["Oulun kaupunki", "Iin kunta"]),
        ("- Oulun kaupunki\n- Iin kunta", ["Oulun kaupunki", "Iin kunta"]),
        ("Oulun kaupunki, Iin kunta", ["Oulun kaupunki", "Iin kunta"]),
        ("Oulun kaupunki\nOulun kaupunki", ["Oulun kaupunki"]),
    ],
)
def test_lists_of_bodies_are_read_however_they_are_written(cell: str, found: list[str]) -> None:
    assert bodies(project_of(page_with(Rahoittajat=cell)), "funder") == found


def test_html_gives_the_same_facts_and_the_addresses_of_attachments() -> None:
    text = make_ouka_page()
    document = as_html(text, list(OUKA))
    page = document.data.decode().replace("Loppuraportti", '<a href="/l.pdf">Loppuraportti</a>')
    linked = as_text(page, "page.html")
    projects, problems = convert(ouka, linked)
    assert problems == []
    assert projects[0].attachments[0][:3] == ("Loppuraportti", "attachment", "/l.pdf")
    assert projects[0].key == project_of(text).key
    for role in ("funder", "implementer", "project-manager"):
        assert bodies(projects[0], role) == bodies(project_of(text), role)


def test_what_is_no_page_is_refused() -> None:
    for text in ("Aivan muuta asiaa.", "Rahoittajat: EU\nToteuttajat: me", "Hankkeen nimi: X"):
        assert ouka.recognise(as_text(text)) < 0.3
        with pytest.raises(InputError, match="unknown layout"):
            catalogue.recognise(as_text(text))
    with pytest.raises(InputError, match="no field"):
        list(ouka.convert(as_text("Aivan muuta asiaa.")))


@pytest.mark.parametrize(
    "row", [f"Puhelin{GAP}050 000 0312", f"Sähköposti{GAP}xx001(at)yy.example", f"Liisa Korhonen{GAP}+358 50 000 0313"]
)
def test_problems_and_raw_values_hold_no_contact_details(row: str) -> None:
    for record in ouka.convert(as_text(page_with(Yhteyshenkilöt=f"Maija Meikäläinen\n{row}"))):
        kept = str(record.raw_values) if isinstance(record, Project) else str(record)
        assert "031" not in kept
        assert "xx001" not in kept


@pytest.mark.parametrize("label", ["Yhteyshenkilöt", "Rahoittajat", "Liitteet", "Päättymispvm", "Logot"])
def test_an_unknown_row_after_any_field_is_kept_and_reported(label: str) -> None:
    fields = [(name, f"{value}\nRuokalista{GAP}keitto" if name == label else value) for name, value in OUKA.items()]
    projects, problems = convert(ouka, as_text(make_ouka_page(fields)))
    assert [(problem.code, problem.field, problem.value) for problem in problems] == [
        ("unknown-field", "Ruokalista", "keitto")
    ]
    assert not [part for part in projects[0].participations if "keitto" in part.as_written]
