"""The lists of structural-fund projects: every row becomes a project or a reported problem, in any layout."""

from __future__ import annotations

import csv
import hashlib
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from converters.sources.eura_lists import convert, convert_rows, recognise
from converters.sources.eura_lists.codes import parse_authority
from converters.sources.eura_lists.details import parse_business_id, parse_website
from converters.sources.eura_lists.layout import settings
from converters.sources.eura_lists.rows import MESSAGES
from graph.errors import InputError
from graph.model import Cell, Document, Organisation, Problem, Project, RawValue
from graph.resources import table
from tests.tables.test_formulas import make_uncalculated
from tests.tables.test_tables import merge

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "sources" / "eura_lists"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

HEADER = [
    *("Koodi", "Rahasto", "Hankkeen nimi", "Tl", "Viranomainen", "Tila", "Aloituspvm", "Päättymispvm"),
    *("Toteuttajan nimi", "Myönnetty EU- ja valtion rahoitus", "Toteutunut EU- ja valtion rahoitus"),
    *("Suunniteltu julkinen rahoitus yhteensä", "Toteutunut julkinen rahoitus yhteensä"),
]
ROW = [
    *("S29905", "ESR", "Taitojen tori", "4", "Lapin liitto", "Toiminnassa", "1.2.2016", "31.1.2018"),
    *("Rannan kunta", "1000", "900", "2000", "1900"),
]

HEADER_2021 = [
    *("Hankekoodi ", "Ryhmähanketunnus", "Rahasto", "EAKR-/JTF-alatyyppi", "Tl", "Et", "Hankkeen nimi"),
    *("Toteuttajan nimi", "Toteuttajan Y-tunnus", "Rahoittava viranomainen", "Toiminnan tila", "Aloituspvm"),
    *("Päättymispvm", "Suunniteltu EU- ja valtion rahoitus", "Suunniteltu julkinen rahoitus"),
    *("Suunniteltu rahoitus yhteensä", "Toteutunut EU- ja valtion rahoitus", "Toteutunut julkinen rahoitus"),
    *("Toteutunut rahoitus yhteensä", "Toteutunut EU-rahoituksen määrä", "Tukitoimen ala", "Sijainti"),
    *("Toteutuspaikan postinumero", "Toteutuspaikan postitoimipaikka", "Tuensaajan postinumero"),
    *("Tuensaajan postitoimipaikka", "Tukimuoto", "Alueellinen täytäntöönpanomekanismi ja alueellinen painopiste"),
    *("Taloudellinen toiminta", "Toissijainen teema, vain ESR+", "Sukupuolten tasa-arvo"),
    *("Itämeren alueen strategia", "Suunnitelman mukainen tiivistelmä hankkeen toteutuksesta"),
    *("Hankekuvauksen osoite", "Hankkeen kotisivun osoite"),
]


def make_document(text: str = "", data: bytes = b"") -> Document:
    data = data or text.encode()
    return Document("list", hashlib.sha256(data).hexdigest(), XLSX if not text else "text/csv", text, data)


def write_csv(rows: Iterable[Sequence[str]], delimiter: str = ",") -> Document:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return make_document(text.getvalue())


def write_xlsx(rows: Iterable[Sequence[object]]) -> Document:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "default_date_format": "d.m.yyyy"}) as workbook:
        sheet = workbook.add_worksheet("Export")
        for number, cells in enumerate(rows):
            sheet.write_row(number, 0, cells)
    return make_document(data=buffer.getvalue())


def read(document: Document) -> tuple[list[Project], list[Problem]]:
    records = list(convert(document))
    return [one for one in records if isinstance(one, Project)], [one for one in records if isinstance(one, Problem)]


def read_one(**cells: str) -> tuple[Project, list[Problem]]:
    """A list of one row, with some cells other than usual; a column's name is written with underscores."""
    changed = {name.replace("_", " "): text for name, text in cells.items()}
    row = [changed.get(name, text) for name, text in zip(HEADER, ROW, strict=True)]
    projects, problems = read(write_csv([HEADER, row]))
    return projects[0], problems


def codes(problems: Iterable[Problem]) -> list[str]:
    return sorted(problem.code for problem in problems)


def body(project: Project, role: str) -> str:
    return next((part.agent.name for part in project.participations if part.role == role), "")


def summary(project: Project, problems: Iterable[Problem]) -> dict[str, str]:
    """A project as a row of the expected tables."""
    amounts = {amount.kind: str(amount.value) for amount in project.amounts}
    kinds = ("granted-eu-state", "realised-eu-state", "planned-public", "realised-public")
    fields = ("key", "title", "fund", "programme", "axis", "status")
    return {
        **{name: str(getattr(project, name)) for name in fields},
        "start": str(project.start or ""),
        "end": str(project.end or ""),
        "authority": body(project, "responsible-authority"),
        "implementer": body(project, "implementer"),
        **{kind: amounts.get(kind, "") for kind in kinds},
        "problems": "|".join(sorted(problem.code for problem in problems if problem.project == project.key)),
    }


# -- whole files -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["list-2007", "list-2014"])
def test_a_list_gives_the_expected_projects(name: str) -> None:
    document = make_document((FIXTURES / "in" / f"{name}.csv").read_text(encoding="utf-8"))
    projects, problems = read(document)
    with (FIXTURES / "expected" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        expected = list(csv.DictReader(file))
    assert recognise(document) == 1.0
    assert [summary(project, problems) for project in projects] == expected
    assert [project.at for project in projects] == [Cell(row) for row in range(2, len(projects) + 2)]


def test_cells_are_counted_as_rfc_7111_does() -> None:
    project, _ = read_one()
    assert [part.at for part in project.participations] == [Cell(2, 5), Cell(2, 9)]
    assert [amount.at for amount in project.amounts] == [Cell(2, 10), Cell(2, 11), Cell(2, 12), Cell(2, 13)]
    assert [amount.raw for amount in project.amounts] == ["1000", "900", "2000", "1900"]


def test_values_that_cannot_be_read_are_kept() -> None:
    document = make_document((FIXTURES / "in" / "list-2014.csv").read_text(encoding="utf-8"))
    projects, _ = read(document)
    assert projects[2].raw_values == (
        RawValue("Aloituspvm", "7560", Cell(4, 7)),
        RawValue("Päättymispvm", "31.13.2016", Cell(4, 8)),
        RawValue("Toteutunut EU- ja valtion rahoitus", "noin viisi", Cell(4, 11)),
    )
    assert [raw.field for raw in projects[1].raw_values] == ["Viranomainen"]


def make_row_2021(**cells: object) -> list[object]:
    row: dict[str, object] = {
        "Hankekoodi ": "S39901",
        "Ryhmähanketunnus": "R-123",
        "Rahasto": "ESR+",
        "Tl": 4,
        "Et": "4.2",
        "Hankkeen nimi": "Osaamisen silta",
        "Toteuttajan nimi": "Rannan ammattikorkeakoulu Oy",
        "Toteuttajan Y-tunnus": "1006538-5",
        "Rahoittava viranomainen": "Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus",
        "Toiminnan tila": "Käynnissä",
        "Aloituspvm": date(2023, 1, 1),
        "Päättymispvm": date(2025, 12, 31),
        "Suunniteltu EU- ja valtion rahoitus": 80000.5,
        "Suunniteltu julkinen rahoitus": 100000,
        "Suunniteltu rahoitus yhteensä": 110000,
        "Toteutunut EU- ja valtion rahoitus": 0,
        "Toteutunut julkinen rahoitus": 0,
        "Toteutunut rahoitus yhteensä": 0,
        "Toteutunut EU-rahoituksen määrä": 0,
        "Sijainti": "FI1D9 Pohjois-Pohjanmaa",
        "Hankkeen kotisivun osoite": "www.esimerkki.example/silta",
        "Suunnitelman mukainen tiivistelmä hankkeen toteutuksesta": "Hankkeessa tehdään oppimispolkuja.",
    }
    row.update({name.replace("_", " "): value for name, value in cells.items()})
    return [row.get(name, "") for name in HEADER_2021]


def test_a_workbook_of_2021_is_read_with_its_footer_left_out() -> None:
    footer: list[list[object]] = [[], ["Käytetyt suodattimet:\nRahasto on ESR+, EAKR tai JTF"], ["Yhteensä", "", 12]]
    document = write_xlsx([HEADER_2021, make_row_2021(), *footer])
    projects, problems = read(document)
    assert recognise(document) == 1.0
    assert codes(problems) == ["footer-row", "footer-row"]
    (project,) = projects
    assert project.key == "eura2021/S39901"
    assert (project.programme, project.axis, project.objective) == ("eura2021", "eura2021-4", "eura2021-4.2")
    assert (project.fund, project.status, project.scheme) == ("esf-plus", "running", "EURA 2021")
    assert (project.start, project.end) == (date(2023, 1, 1), date(2025, 12, 31))
    assert project.website == "https://www.esimerkki.example/silta"
    assert project.abstract == "Hankkeessa tehdään oppimispolkuja."
    assert [(place.name, place.kind, place.stated) for place in project.places] == [
        ("Pohjois-Pohjanmaa", "region", True)
    ]
    implementer = project.participations[1].agent
    assert isinstance(implementer, Organisation)
    assert implementer.business_id == "1006538-5"
    assert {amount.kind: amount.value for amount in project.amounts} == {
        "planned-eu-state": Decimal("80000.5"),
        "planned-public": Decimal(100000),
        "planned-total": Decimal(110000),
        "realised-eu-state": Decimal(0),
        "realised-public": Decimal(0),
        "realised-total": Decimal(0),
        "realised-eu": Decimal(0),
    }


def test_the_summary_is_read_for_groups_and_places() -> None:
    text = "Hankkeen kohderyhmänä ovat 18–29-vuotiaat työttömät nuoret Kajaanissa ja Sotkamossa. Kajaanissa on pilotti."
    row = make_row_2021(Suunnitelman_mukainen_tiivistelmä_hankkeen_toteutuksesta=text)
    (project,), problems = read(write_xlsx([HEADER_2021, row]))
    assert problems == []
    assert (18, 29, Cell(2, 33)) in [(group.age_min, group.age_max, group.at) for group in project.target_groups]
    found = [(place.name, place.stated, place.at) for place in project.places]
    stated = ("Pohjois-Pohjanmaa", True, Cell(2, 22))
    assert sorted(found) == [("Kajaani", False, Cell(2, 33)), stated, ("Sotkamo", False, Cell(2, 33))]


def test_what_is_wrong_in_a_row_of_2021_is_reported() -> None:
    row = make_row_2021(
        Rahasto="JTF",
        Tl="7",
        Et="9.9",
        Sijainti="FI1D9 Pohjois-Pohjanmaa; FI999 Atlantis",
        Hankkeen_kotisivun_osoite="ei ole",
        **{"Toteuttajan Y-tunnus": "1006538-4"},
    )
    (project,), problems = read(write_xlsx([HEADER_2021, row]))
    assert project.fund == "jtf"
    assert codes(problems) == ["bad-business-id", "bad-website", "unknown-objective", "unknown-place"]
    assert len(project.places) == 1
    assert {raw.field for raw in project.raw_values} == {
        "Et",
        "Sijainti",
        "Hankkeen kotisivun osoite",
        "Toteuttajan Y-tunnus",
    }


@pytest.mark.parametrize(
    ("cell", "areas"),
    [
        ("Koko Suomi", [("country", "FI")]),
        ("koko maa", [("country", "FI")]),
        ("FI Suomi", [("country", "FI")]),
        ("FI", [("country", "FI")]),
        ("FI1D9 Pohjois-Pohjanmaa; Koko Suomi", [("region", "17"), ("country", "FI")]),
        ("Lappi|Kainuu", [("region", "19"), ("region", "18")]),
        ("Kajaani", [("municipality", "205")]),
        ("Kainuu, Lappi", [("region", "18"), ("region", "19")]),
        ("Kainuu ja Lappi", [("region", "18"), ("region", "19")]),
    ],
)
def test_a_place_of_a_row_is_a_region_the_country_or_an_area_so_called(cell: str, areas: list[tuple[str, str]]) -> None:
    (project,), problems = read(write_xlsx([HEADER_2021, make_row_2021(Sijainti=cell)]))
    assert problems == []
    assert [(place.kind, place.code) for place in project.places if place.stated] == areas


def test_a_column_of_municipalities_is_read_as_such() -> None:
    (project,), problems = read(write_csv([[*HEADER, "Kunta"], [*ROW, "Ii, Simo"]]))
    assert problems == []
    assert [(place.kind, place.name, place.stated) for place in project.places] == [
        ("municipality", "Ii", True),
        ("municipality", "Simo", True),
    ]


def test_a_formula_without_its_value_is_no_empty_cell() -> None:
    row = make_row_2021()
    amount, title = HEADER_2021.index("Suunniteltu julkinen rahoitus"), HEADER_2021.index("Hankkeen nimi")
    row[amount], row[title] = "=N2*2", "=A2"
    data = make_uncalculated(("Export", [[*HEADER_2021], row]))
    (project,), problems = read(make_document(data=data))
    assert project.title == ""
    assert [(one.code, one.severity, one.field, one.at) for one in problems] == [
        ("uncalculated-formula", "warning", "Hankkeen nimi", Cell(2, title + 1)),
        ("uncalculated-formula", "warning", "Suunniteltu julkinen rahoitus", Cell(2, amount + 1)),
    ]


def test_all_columns_of_2021_are_used_or_ignored_by_name() -> None:
    _, problems = read(write_xlsx([HEADER_2021, make_row_2021()]))
    assert problems == []


# -- layouts ---------------------------------------------------------------------------------------


@given(st.permutations(range(len(HEADER))))
def test_the_order_of_columns_does_not_matter(order: list[int]) -> None:
    rows = [HEADER, ROW, ["S29906", "EAKR", *ROW[2:]]]
    usual, _ = read(write_csv(rows))
    moved, problems = read(write_csv([[row[index] for index in order] for row in rows]))
    assert problems == []
    assert [facts(project) for project in moved] == [facts(project) for project in usual]


def facts(project: Project) -> Project:
    """A project without its places in the file and the order of its amounts."""
    return project._replace(
        participations=tuple(part._replace(at=None) for part in project.participations),
        amounts=tuple(sorted(amount._replace(at=None) for amount in project.amounts)),
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_separator_is_read(delimiter: str) -> None:
    projects, problems = read(write_csv([HEADER, ROW], delimiter))
    assert [project.title for project in projects] == ["Taitojen tori"]
    assert problems == []


def test_an_added_column_is_reported_once_with_its_count() -> None:
    rows = [[*HEADER, "Väri"], [*ROW, "sininen"], ["S29906", *ROW[1:], ""], ["S29907", *ROW[1:], "puna"]]
    projects, problems = read(write_csv(rows))
    assert len(projects) == 3
    assert [(one.code, one.field, one.at) for one in problems] == [("unknown-column", "Väri", Cell(1, 14))]
    assert "2 values" in problems[0].message


def test_a_part_of_a_list_that_grows_no_more_is_called_one() -> None:
    document = make_document((FIXTURES / "in" / "list-2007.csv").read_text(encoding="utf-8"))
    _, problems = read(document)
    assert problems[-1].code == "part-of-a-list"
    assert "4 rows of 19940" in problems[-1].message


def test_missing_columns_are_reported_and_the_rest_is_read() -> None:
    rows = [row[:7] for row in (HEADER, ROW)]
    projects, problems = read(write_csv(rows))
    assert projects[0].start == date(2016, 2, 1)
    missing = [problem.field for problem in problems if problem.code == "missing-column"]
    assert missing == ["end", "implementer", *settings().periods[1].expects[-4:]]
    assert codes(problems) == ["missing-column"] * 6


def test_without_codes_the_title_and_the_start_name_the_project() -> None:
    projects, problems = read(write_csv([HEADER[1:], ROW[1:]]))
    assert projects[0].key == "eura2014/taitojen-tori-20160201"
    assert projects[0].code == projects[0].scheme == ""
    assert codes(problems) == ["missing-column", "no-code"]


def test_a_list_without_codes_and_titles_is_refused() -> None:
    keep = [1, 3, 4, 5, 6, 7]
    document = write_csv([[row[index] for index in keep] for row in (HEADER, ROW)])
    assert recognise(document) > 0
    with pytest.raises(InputError, match="neither"):
        list(convert(document))


def test_a_repeated_column_is_reported_and_the_first_one_counts() -> None:
    projects, problems = read(write_csv([[*HEADER, "Hankekoodi"], [*ROW, "S20000"]]))
    assert projects[0].code == "S29905"
    assert codes(problems) == ["repeated-column"]


def test_another_document_is_not_recognised() -> None:
    for text in ("", "Nimi: Taitojen tori\nTila: Käynnissä\n", "Koodi,Väri\n1,2\n", "a\tb\tc\n1\t2\t3\n"):
        document = make_document(text)
        assert recognise(document) == 0.0
        with pytest.raises(InputError, match="no header"):
            list(convert(document))


@pytest.mark.parametrize(
    ("code", "start", "period"),
    [("S19999", "1.1.2009", "eura2007"), ("A79999", "1.1.2016", "eura2014"), ("J19999", "1.1.2023", "eura2021")],
)
def test_the_period_is_told_by_the_codes(code: str, start: str, period: str) -> None:
    project, _ = read_one(Koodi=code, Aloituspvm=start, Päättymispvm="")
    assert project.key == f"{period}/{code}"


# -- rows ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "text", "problem"),
    [
        ("Aloituspvm", "31.13.2020", "unparseable-date"),
        ("Aloituspvm", "7560", "shifted-row"),
        ("Aloituspvm", "", "no-date"),
        ("Päättymispvm", "1.2.2016", "start-equals-end"),
        ("Päättymispvm", "31.1.2016", "end-before-start"),
        ("Rahasto", "Raha", "unknown-fund"),
        ("Tila", "Jossain", "unknown-status"),
        ("Tl", "77", "unknown-axis"),
        ("Viranomainen", "", "no-authority"),
        ("Viranomainen", "Rannan virasto", "unknown-authority"),
        ("Viranomainen", "Lapin  liitto", "repaired-authority"),
        ("Toteuttajan_nimi", " ", "no-implementer"),
        ("Hankkeen_nimi", "", "no-title"),
        ("Myönnetty_EU-_ja_valtion_rahoitus", "", "no-amount"),
        ("Myönnetty_EU-_ja_valtion_rahoitus", "kaksi", "unparseable-amount"),
        ("Toteutunut_EU-_ja_valtion_rahoitus", "-5", "negative-amount"),
        ("Toteutunut_EU-_ja_valtion_rahoitus", "1001", "realised-above-granted"),
        ("Toteutunut_julkinen_rahoitus_yhteensä", "2001", "realised-above-planned"),
    ],
)
def test_a_suspect_value_is_reported(column: str, text: str, problem: str) -> None:
    project, problems = read_one(**{column: text})
    assert codes(problems) == [problem]
    assert problems[0].project == project.key == "eura2014/S29905"
    assert problems[0].field == column.replace("_", " ")


@pytest.mark.parametrize("text", ["2016-02-01", "2016-02-01 00:00:00", "2016-02-01T00:00:00", "1.2.2016 0:00"])
def test_days_are_read_as_spreadsheets_write_them(text: str) -> None:
    project, problems = read_one(Aloituspvm=text)
    assert project.start == date(2016, 2, 1)
    assert problems == []


def test_the_name_of_a_sole_trader_is_in_no_problem() -> None:
    _, problems = read_one(Toteuttajan_nimi="Tmi Veikko Esimerkkinen")
    assert codes(problems) == ["sole-trader"]
    assert "Esimerkkinen" not in repr(problems)


@pytest.mark.parametrize(
    ("cell", "name", "title"),
    [
        ("Rannan kunta perusturvajohtaja Veikko Mäkelä", "Rannan kunta", "perusturvajohtaja"),
        ("Rannan kunta, tj. Veikko Mäkelä", "Rannan kunta", ""),
        ("Rannan kunta (Veikko Mäkelä)", "Rannan kunta", ""),
        ("Rannan kunta / yhteyshenkilö Veikko Mäkelä", "Rannan kunta", ""),
        ("RANNAN METALLI OYC/O VEIKKO MÄKELÄ", "RANNAN METALLI OY", ""),
        ("Rannan martat ry/ Veikko Mäkelä", "Rannan martat ry", ""),
        ("OSUUSKUNTA RANTA/VEIKKO MÄKELÄ", "OSUUSKUNTA RANTA", ""),
    ],
)
def test_a_person_in_the_cell_of_a_body_is_its_contact(cell: str, name: str, title: str) -> None:
    """A name that nothing takes for a person's would be published with the cell in every edition."""
    project, _ = read_one(Toteuttajan_nimi=cell)
    assert body(project, "implementer") == name
    contact = project.participations[-1]
    assert (contact.agent.name, contact.role, contact.job_title) == ("Veikko Mäkelä", "contact-person", title)
    assert contact.on_behalf_of is not None
    assert contact.on_behalf_of.name == name


@pytest.mark.parametrize("cell", ["Rannan kunta", "Ranta Oy c/o Tilit Oy", "Rannan yliopisto (Minna Canth -keskus)"])
def test_a_cell_without_a_person_has_no_contact(cell: str) -> None:
    project, _ = read_one(Toteuttajan_nimi=cell)
    assert [part.role for part in project.participations] == ["responsible-authority", "implementer"]


def test_short_and_long_rows_are_kept_and_reported() -> None:
    long = ["S29906", *ROW[1:10], "7", *ROW[10:]]
    projects, problems = read(write_csv([HEADER, ROW[:9], long, ["S29907", *ROW[1:], "", ""]]))
    assert [project.code for project in projects] == ["S29905", "S29906", "S29907"]
    assert [problem.code for problem in problems] == ["short-row", *["no-amount"] * 4, "long-row", *["moved-cell"] * 4]


def test_amounts_of_a_long_row_may_stand_in_wrong_columns_and_are_kept_raw() -> None:
    (project,), problems = read(write_csv([HEADER, ["S29906", *ROW[1:10], "7", *ROW[10:]]]))
    assert project.amounts == ()
    assert [raw.value for raw in project.raw_values] == ["1000", "7", "900", "2000"]
    assert (project.start, project.status, body(project, "implementer")) == (
        date(2016, 2, 1),
        "running",
        "Rannan kunta",
    )
    assert {problem.project for problem in problems} == {"", "eura2014/S29906"}


def test_a_long_row_whose_cells_misfit_gives_its_code_and_title_and_no_facts() -> None:
    (project,), problems = read(write_csv([HEADER, [*ROW[:2], "Työ", "4", "arki", *ROW[3:]]]))
    assert (project.code, project.title) == ("S29905", "Työ")
    assert (project.participations, project.amounts, project.start, project.status) == ((), (), None, "")
    assert [raw.value for raw in project.raw_values] == ["ESR", "4", "arki", "4", *ROW[4:9], "1000", "900"]
    assert codes(problems) == ["long-row", *["moved-cell"] * 11]


def test_a_sole_trader_in_a_moved_cell_is_not_kept_raw() -> None:
    row = [*ROW[:2], "Työ", "4", "arki", *ROW[3:8], "Tmi Maija Meikäläinen", *ROW[9:]]
    (project,), problems = read(write_csv([HEADER, row]))
    assert "Meikäläinen" not in str(project.raw_values)
    assert "Meikäläinen" not in str(problems)


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Oulun kaupunki, Kempeleen kunta", ["Oulun kaupunki", "Kempeleen kunta"]),
        ("Oulun yliopisto; Lapin yliopisto", ["Oulun yliopisto", "Lapin yliopisto"]),
        ("Kaustisen ja Vetelin kunnat", ["Kaustisen kunta", "Vetelin kunta"]),
        ("Rannan Pelti ja Piha Oy", ["Rannan Pelti ja Piha Oy"]),
        ("Oulun kaupunki, Sivistys- ja kulttuuripalvelut", ["Oulun kaupunki"]),
    ],
)
def test_a_cell_may_name_several_public_bodies(cell: str, names: list[str]) -> None:
    project, _ = read_one(Toteuttajan_nimi=cell)
    assert [part.agent.name for part in project.participations if part.role == "implementer"] == names


@pytest.mark.parametrize("detail", ["p. 050 000 0311", "mm@ranta.example", "(mm(at)ranta.example)"])
def test_a_contact_detail_in_the_cell_of_a_body_is_left_out(detail: str) -> None:
    project, problems = read_one(Toteuttajan_nimi=f"Rannan kunta, Maija Meikäläinen, {detail}")
    assert [part.role for part in project.participations] == ["responsible-authority", "implementer", "contact-person"]
    assert "0311" not in str((project, problems))
    assert "example" not in str((project, problems))
    assert codes(problems) == ["contact-detail"]


@pytest.mark.parametrize(
    ("column", "cells", "expected"),
    [
        (2, ["Työn", " arjen", " taidon talo"], "Työn, arjen, taidon talo"),
        (2, ["Työn", "", " arjen talo"], "Työn,, arjen talo"),
        (8, ["RANNAN PAJA", " AVOIN YHTIÖ"], "RANNAN PAJA, AVOIN YHTIÖ"),
        (4, ["Lapin elinkeino-", " liikenne- ja ympäristökeskus"], "Lapin elinkeino-, liikenne- ja ympäristökeskus"),
    ],
)
def test_a_text_split_by_its_own_commas_is_joined_again(column: int, cells: list[str], expected: str) -> None:
    lines = [",".join(HEADER), ",".join([*ROW[:column], *cells, *ROW[column + 1 :]])]
    (project,), problems = read(make_document("\n".join(lines)))
    texts = (project.title, *(part.as_written for part in project.participations))
    assert codes(problems) == ["joined-cells"]
    assert expected in texts
    assert [amount.value for amount in project.amounts] == [1000, 900, 2000, 1900]


def test_the_same_code_again_is_reported_and_the_same_row_not_read_twice() -> None:
    other = ["S29905", "EAKR", *ROW[2:]]
    projects, problems = read(write_csv([HEADER, ROW, ROW, other]))
    assert [project.fund for project in projects] == ["ESF", "ERDF"]
    assert [(one.code, one.at) for one in problems] == [("repeated-row", Cell(3)), ("repeated-code", Cell(4, 1))]


def test_totals_notes_and_headers_among_the_rows_are_told_apart() -> None:
    rows = [HEADER, ROW, HEADER, ["Yhteensä", *[""] * 8, "1000", "900", "2000", "1900"], ["Mitä tämä on?"]]
    projects, problems = read(write_csv(rows))
    assert len(projects) == 1
    assert [one.code for one in problems] == ["repeated-header", "footer-row", "short-row", "unreadable-row"]


def test_a_row_with_an_odd_code_is_a_project_all_the_same() -> None:
    project, problems = read_one(Koodi="ei vielä")
    assert project.key == "eura2014/ei-viela"
    assert codes(problems) == ["odd-code"]


@given(st.lists(st.lists(st.text(max_size=12), max_size=16), max_size=6))
def test_no_row_makes_the_converter_raise(rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([HEADER, ROW, *rows])
    projects, problems = read(make_document(text.getvalue()))
    assert projects[0].code == "S29905"
    assert {problem.code for problem in problems} <= MESSAGES.keys() | {"repeated-row", "part-of-a-list"}


def test_parts_joined_are_the_whole() -> None:
    rows = [[*HEADER, "Väri"], *([f"S{number}", *ROW[1:], "x"] for number in (29901, 29902, 29903, 29904, 29901))]
    document = write_csv(rows)
    whole = list(convert(document))
    parts = [*convert_rows(document, 1, 3), *convert_rows(document, 4, 5), *convert_rows(document, 6)]
    assert parts == whole
    assert Counter(type(one) for one in whole) == {Project: 4, Problem: 2}


def test_a_row_with_nothing_but_a_cell_too_many_does_not_lose_the_list() -> None:
    projects, problems = read(write_csv([HEADER, ROW, [*([""] * len(HEADER)), "x"], ["S29906", *ROW[1:]]]))
    assert [one.code for one in projects] == ["S29905", "S29906"]
    assert [one.code for one in problems if one.at == Cell(3)] == ["unreadable-row", "long-row"][::-1]


# -- workbooks of several sheets -------------------------------------------------------------------


def write_sheets(**sheets: Iterable[Sequence[object]]) -> Document:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "default_date_format": "d.m.yyyy"}) as workbook:
        for name, rows in sheets.items():
            sheet = workbook.add_worksheet(name)
            for number, cells in enumerate(rows):
                sheet.write_row(number, 0, cells)
    return make_document(data=buffer.getvalue())


def make_rows(*codes: str) -> list[list[str]]:
    return [[code, *ROW[1:]] for code in codes]


def test_every_sheet_with_the_header_of_a_list_is_read() -> None:
    document = write_sheets(ESR=[HEADER, *make_rows("S29901", "S29902")], EAKR=[[], HEADER, *make_rows("A79903")])
    projects, problems = read(document)
    assert [(one.code, one.at) for one in projects] == [
        ("S29901", Cell(2)),
        ("S29902", Cell(3)),
        ("A79903", Cell(6)),
    ]
    assert [one.at for one in projects[2].participations] == [Cell(6, 5), Cell(6, 9)]
    told = [(one.field, one.at, one.severity) for one in problems if one.code == "one-of-several-sheets"]
    assert told == [("ESR", Cell(1), "info"), ("EAKR", Cell(5), "info")]
    assert "row 1 has the number 4" in next(one.message for one in problems if one.field == "EAKR")


def test_sheets_have_columns_of_their_own() -> None:
    turned = [HEADER[::-1], ["A79903", *ROW[1:]][::-1]]
    document = write_sheets(Vanha=[HEADER, *make_rows("S29901")], Toinen=turned, Uusi=[HEADER_2021, make_row_2021()])
    projects, problems = read(document)
    # The sheet with the best header comes first, as when it was the only one to be read.
    assert [one.key for one in projects] == ["eura2021/S39901", "eura2014/S29901", "eura2014/A79903"]
    assert projects[2].amounts[0].value == Decimal(1900)
    assert not [one for one in problems if one.severity != "info"]


def test_a_sheet_that_is_no_list_is_reported_and_an_empty_one_is_not() -> None:
    notes = [["Huomautuksia"], [], ["Luvut ovat alustavia."]]
    summary = [["Rahasto", "Tl", "Tila", "Viranomainen"], ["ESR", "4", "Toiminnassa", "Lapin liitto"]]
    document = write_sheets(Ohje=notes, Lista=[HEADER, *make_rows("S29901")], Tyhjä=[[], [" "]], Koonti=summary)
    projects, problems = read(document)
    assert [(one.code, one.at) for one in projects] == [("S29901", Cell(2))]
    told = [(one.field, one.severity, one.message) for one in problems if one.code == "unread-sheet"]
    assert [(field, severity) for field, severity, _ in told] == [("Koonti", "warning"), ("Ohje", "warning")]
    assert [message.partition("; ")[2] for *_, message in told] == ["rows in it: 2"] * 2
    assert "one-of-several-sheets" not in codes(problems)


def test_a_row_of_another_sheet_is_no_second_project() -> None:
    rows = make_rows("S29901", "S29902")
    changed = [["S29902", "ESR", "Toinen nimi", *ROW[3:]]]
    projects, problems = read(write_sheets(Kaikki=[HEADER, *rows], Osa=[HEADER, rows[0], *changed]))
    assert [one.code for one in projects] == ["S29901", "S29902", "S29902"]
    assert [(one.code, one.at) for one in problems if one.code.startswith("repeated")] == [
        ("repeated-row", Cell(5)),
        ("repeated-code", Cell(6, 1)),
    ]


def test_what_only_the_whole_shows_is_told_of_each_sheet() -> None:
    rows = [[*HEADER, "Väri"], [*ROW, "sininen"]]
    other = [[*HEADER, "Muoto"], ["S29906", *ROW[1:], "pyöreä"], ["S29907", *ROW[1:], ""]]
    _, problems = read(write_sheets(Yksi=rows, Kaksi=other))
    assert [(one.field, one.at) for one in problems if one.code == "unknown-column"] == [
        ("Väri", Cell(1, 14)),
        ("Muoto", Cell(3, 14)),
    ]


def test_formulas_without_a_value_are_told_of_the_sheet_they_stand_in() -> None:
    broken = ["S29902", *ROW[1:9], "=1+1", *ROW[10:]]
    sheets: list[list[list[object]]] = [[[*HEADER], [*ROW]], [[*HEADER], [*broken]]]
    data = make_uncalculated(("A", sheets[0]), ("B", sheets[1]))
    _, problems = read(make_document(data=data))
    assert [one.at for one in problems if one.code == "uncalculated-formula"] == [Cell(4, 10)]


@pytest.mark.parametrize("cuts", [(1, 2, 4, 6), (1, 3, 4), (1, 5), (1, 6), (1, 9)])
def test_parts_of_several_sheets_joined_are_the_whole(cuts: tuple[int, ...]) -> None:
    lists = [[*HEADER, "Muoto"], *make_rows("S29901", "S29902")], [[*HEADER, "Väri"], *make_rows("A79903", "S29902")]
    document = write_sheets(A=lists[0], B=lists[1], C=[["muuta"]])
    ends = [*(cut - 1 for cut in cuts[1:]), None]
    parts = [item for first, last in zip(cuts, ends, strict=True) for item in convert_rows(document, first, last)]
    assert parts == list(convert(document))


# -- days as numbers -------------------------------------------------------------------------------


def with_days(start: object, end: object, **cells: object) -> list[object]:
    changed = {"Aloituspvm": start, "Päättymispvm": end} | cells
    return [changed.get(name, text) for name, text in zip(HEADER, ROW, strict=True)]


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (42064, 42794, (date(2015, 3, 1), date(2017, 2, 28))),
        ("42064", 42794.0, (date(2015, 3, 1), date(2017, 2, 28))),
        (32874, 55153, (date(1990, 1, 1), date(2050, 12, 31))),
    ],
)
def test_a_number_in_a_column_of_days_is_the_day_that_a_spreadsheet_counts(
    start: object, end: object, days: tuple[date, date]
) -> None:
    projects, problems = read(write_xlsx([HEADER, with_days(start, end)]))
    assert (projects[0].start, projects[0].end) == days
    assert projects[0].raw_values == ()
    told = [(one.code, one.severity, one.at) for one in problems if one.severity != "info"]
    assert told == [("day-number", "warning", Cell(2, 7)), ("day-number", "warning", Cell(2, 8))]


@pytest.mark.parametrize("number", [2015, 32873, 55154, 420640, 42064.5, -42064, 100])
def test_other_numbers_are_no_days(number: float) -> None:
    projects, problems = read(write_xlsx([HEADER, with_days(number, date(2030, 1, 1))]))
    assert projects[0].start is None
    assert [one.field for one in projects[0].raw_values] == ["Aloituspvm"]
    assert "day-number" not in codes(problems)


def test_a_number_is_no_day_in_a_text_or_in_a_row_whose_cells_have_moved() -> None:
    for document in (
        write_csv([HEADER, [str(cell) for cell in with_days(42064, 42794)]]),
        write_xlsx([HEADER, with_days(42064, 42794, Tila="1.2.2016")]),
        write_xlsx([HEADER, with_days(42064, 42794, Rahasto="")]),
    ):
        projects, problems = read(document)
        assert (projects[0].start, projects[0].end) == (None, None)
        assert codes(problems).count("shifted-row") == 2


def test_days_are_counted_from_where_the_workbook_counts_them() -> None:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "date_1904": True}) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, HEADER)
        sheet.write_row(1, 0, with_days(40602, "28.2.2017"))
    projects, _ = read(make_document(data=buffer.getvalue()))
    assert projects[0].start == date(2015, 3, 1)


def test_a_project_without_a_code_has_the_key_that_its_day_gives() -> None:
    days = ["1.3.2015", 42064]
    keys = [read(write_xlsx([HEADER, with_days(day, 42794, Koodi="")]))[0][0].key for day in days]
    assert keys == ["eura2014/taitojen-tori-20150301"] * 2


# -- merged cells ----------------------------------------------------------------------------------


def test_an_authority_merged_over_rows_is_that_of_each() -> None:
    column = HEADER.index("Viranomainen")
    rows = [HEADER, *make_rows("S29901", "S29902"), ["S29903", *ROW[1:column], "", *ROW[column + 1 :]]]
    projects, problems = read(make_document(data=merge([list(row) for row in rows], (2, column, 3, column))))
    assert [body(one, "responsible-authority") for one in projects] == ["Lapin liitto"] * 3
    assert projects[2].participations[0].at == Cell(4, column + 1)
    assert [(one.code, one.at, one.project) for one in problems if one.code != "part-of-a-list"] == [
        ("merged-cell", Cell(4, column + 1), "eura2014/S29903")
    ]


def test_an_amount_merged_over_rows_is_counted_once() -> None:
    column = HEADER.index("Myönnetty EU- ja valtion rahoitus")
    rows = [HEADER, *make_rows("S29901", "S29902"), ["S29903", *ROW[1:column], "", *ROW[column + 1 :]]]
    projects, problems = read(make_document(data=merge([list(row) for row in rows], (2, column, 3, column))))
    granted = [[str(one.value) for one in project.amounts if one.kind == "granted-eu-state"] for project in projects]
    assert granted == [["1000"], ["1000"], []]
    assert [(one.code, one.at) for one in problems if one.code.endswith("-amount")] == [
        ("merged-amount", Cell(4, column + 1))
    ]


def test_a_project_over_two_rows_is_one_project() -> None:
    rows = [HEADER, *make_rows("S29901"), ["S29902", *ROW[1:]], ["", *ROW[1:8], "Ranta Oy", *ROW[9:]]]
    projects, problems = read(make_document(data=merge([list(row) for row in rows], (2, 0, 3, 0))))
    assert [one.key for one in projects] == ["eura2014/S29901", "eura2014/S29902", "eura2014/S29902"]
    assert "repeated-code" in codes(problems)


# -- values ----------------------------------------------------------------------------------------


def test_every_authority_is_found_without_its_commas_and_with_a_budget_line() -> None:
    for row in table("organisations"):
        if row["type"] == "state-regional-authority":
            damaged = f" {row['name_fi'].replace(',', ' ')}  yritystuet"
            authority = parse_authority(damaged)
            assert authority.organisation.name == row["name_fi"]
            assert authority.codes == ("repaired-authority", "budget-line")


def test_a_body_whose_name_ends_like_another_is_not_cut() -> None:
    assert parse_authority("Etelä-Savon maakuntaliitto").leaked == ""
    assert parse_authority("Pohjois-Pohjanmaan liitto").organisation.name == "Pohjois-Pohjanmaan liitto"


@given(st.integers(0, 9_999_999))
def test_one_check_digit_at_most_makes_a_business_id(number: int) -> None:
    valid = [digit for digit in range(10) if parse_business_id(f"{number:07d}-{digit}")]
    assert len(valid) <= 1


def test_a_business_id_is_read_without_hyphen_and_leading_zero() -> None:
    assert parse_business_id(" 10065385 ") == "1006538-5"
    assert parse_business_id("827616-7") == "0827616-7"
    assert parse_business_id("0000001-1") == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" https://esimerkki.example/a ", "https://esimerkki.example/a"),
        ("www.esimerkki.example", "https://www.esimerkki.example"),
        ("info@esimerkki.example", ""),
        ("ei ole", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_a_website_is_an_address_of_the_web(text: str, expected: str) -> None:
    assert parse_website(text) == expected


def test_source_yml_names_only_concepts_and_problems_that_exist() -> None:
    known = settings()
    assert {code for _, _, code in known.realised_above} <= MESSAGES.keys()
    amounts = set(known.amounts.values())
    assert {kind for first, second, _ in known.realised_above for kind in (first, second)} <= amounts
    for period in known.periods:
        assert set(period.expects) <= set(known.fields.values()) | amounts
