"""The reader of funding tables, budget sentences and partners: every labelled text in full, and the real table."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.amounts.funding import read_funding, read_partners
from graph.model import Amount, Organisation, Span
from tests.steps import MOST_GROWTH, count_steps, grows_with_text

LABELLED = [
    json.loads(line)
    for line in Path(__file__).with_name("funding_labelled.jsonl").read_text(encoding="utf-8").splitlines()
]


def _who(amount: Amount) -> str:
    if amount.payer is not None:
        return f"org:{amount.payer.name}"
    if amount.budget_of is not None:
        return f"of:{amount.budget_of.name}"
    return f"group:{amount.payer_group}" if amount.payer_group else ""


def _plain(amount: Amount) -> dict[str, object]:
    computed = None if amount.computed is None else str(amount.computed)
    return {
        "value": str(amount.value),
        "kind": amount.kind,
        "who": _who(amount),
        "year": amount.year,
        "computed": computed,
    }


@pytest.mark.parametrize("row", LABELLED, ids=lambda row: str(row["text"])[:40])
def test_reads_the_labelled_texts_in_full(row: dict[str, object]) -> None:
    text = str(row["text"])
    amounts = read_funding(text)
    assert [_plain(amount) for amount in amounts] == row["amounts"]
    for amount in amounts:
        assert isinstance(amount.at, Span)
        assert text[amount.at.start : amount.at.end] == amount.raw


def test_the_real_table_keeps_the_stated_total_beside_the_sum(seeds: Path) -> None:
    amounts = read_funding(next(seeds.glob("003_*")).read_text(encoding="utf-8"))
    planned = [amount for amount in amounts if amount.kind == "planned"]
    assert sum(amount.value for amount in planned) == 683116
    assert {(amount.payer_group, amount.year) for amount in planned if amount.payer is None} == {
        ("esf-and-state", 2016),
        ("esf-and-state", 2017),
        ("esf-and-state", 2018),
    }
    totals = [amount for amount in amounts if amount.kind == "stated-total"]
    assert [(amount.value, amount.computed) for amount in totals if amount.value != amount.computed] == [
        (Decimal(1090477), Decimal(1090476))
    ]
    assert totals[-1].label == "Oulu Pudasjärvi yhteensä"
    budget = next(amount for amount in amounts if amount.kind == "budget")
    assert budget.budget_of is not None
    assert (budget.value, budget.budget_of.name) == (Decimal(407360), "Pudasjärven kaupunki")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hankepartneri: Pudasjärven kaupunki", ["Pudasjärven kaupunki"]),
        ("Hankepartneri:Kemin kaupunki, jonka budjetti 5 000 €.", ["Kemin kaupunki"]),
        (
            "Kumppaneina ovat Oulun yliopisto, Cursor Oy ja Lapin liitto. Muuta.",
            ["Oulun yliopisto", "Cursor Oy", "Lapin liitto"],
        ),
        ("Yhteistyökumppanit: THL ja Oulun ammattikorkeakoulu", ["THL", "Oulun ammattikorkeakoulu"]),
        ("Kumppanit:\nSalon kaupunki\nTurun yliopisto\n\nTavoitteet", ["Salon kaupunki", "Turun yliopisto"]),
        ("Hankkeen kumppanina on Nokian kaupunki.", ["Nokian kaupunki"]),
        ("Yhteistyö kumppanien kanssa sujui hyvin.", []),
        ("Partners: University of Turku, City of Turku", ["University of Turku", "City of Turku"]),
    ],
)
def test_reads_partners(text: str, names: list[str]) -> None:
    found = read_partners(text)
    assert [partner.agent.name for partner in found] == names
    for partner in found:
        assert partner.role == "partner"
        assert isinstance(partner.agent, Organisation)
        assert isinstance(partner.at, Span)
        assert text[partner.at.start : partner.at.end] == partner.as_written


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        (
            "Kainuun ELY-keskus (maaseuturahasto) yhteensä 40 000 €, Kuhmon kaupunki 10 000 €, yhteensä 50 000 €.",
            [(40_000, "Kainuun ELY-keskus"), (10_000, "Kuhmon kaupunki"), (50_000, "= 50000")],
        ),
        (
            "ESR:n osuus 4.000 €, valtio 2 000 €, Iin kunta 500 €",
            [(4_000, "esf"), (2_000, "state"), (500, "Iin kunta")],
        ),
        (
            "Rahoittajina ovat Lapin liitto (EAKR) 8 000 euroa sekä Inarin kunta 2 000 euroa.",
            [(8_000, "Lapin liitto"), (2_000, "Inarin kunta")],
        ),
        ("Kainuun liitto on myöntänyt hankkeelle 15 000 euroa.", [(15_000, "Kainuun liitto")]),
        ("Kaupungin osuus on 25 % (5 000 euroa)", [(5_000, "municipalities")]),
        ("OKM:n avustus 4 500 €/v", [(4_500, "OKM")]),
        ("EU contribution EUR 9 000, Vaasan kaupunki EUR 1 000", [(9_000, "eu"), (1_000, "Vaasan kaupunki")]),
        ("Vaasan kaupunki osti tontin 20 000 eurolla ja myi Laihian kunnalle toisen hintaan 5 000 euroa.", []),
        ("Kilpailun voitti Tuulimylly Oy 1 000 euroa halvemmalla.", []),
    ],
)
def test_the_share_of_a_payer_is_told_by_the_words_before_it(text: str, shares: list[tuple[int, str]]) -> None:
    found = [
        (int(amount.value), amount.payer.name if amount.payer else amount.payer_group or f"= {amount.computed}")
        for amount in read_funding(text)
    ]
    assert found == shares


@pytest.mark.parametrize(
    "text",
    [
        "Budjetti vuodelle 2015 on 4 000 euroa, vuodelle 2016 5 000 euroa.",
        "Myönnetty avustusta 4 000 euroa vuodelle 2015 ja 5 000 euroa vuodelle 2016.",
        "Rahoitus 2015: 4 000 €, 2016: 5 000 €",
    ],
)
def test_the_year_of_a_sum_stands_before_or_behind_it(text: str) -> None:
    assert [(int(amount.value), amount.year) for amount in read_funding(text)] == [(4_000, 2015), (5_000, 2016)]
    assert len({amount.kind for amount in read_funding(text)}) == 1


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Hanketta johtaa Oulun yliopisto, ja osatoteuttajia ovat VTT Oy sekä Kemin kaupunki. Kela on mukana.",
            [("VTT Oy", "co-implementer"), ("Kemin kaupunki", "co-implementer")],
        ),
        ("Osatoteuttajat: Iin kunta\nKumppanit: Kela", [("Iin kunta", "co-implementer"), ("Kela", "partner")]),
        (
            "Kumppaneina ovat Kemin ev.lut. seurakunta ja Kela.",
            [("Kemin ev.lut. seurakunta", "partner"), ("Kela", "partner")],
        ),
    ],
)
def test_the_word_before_a_list_tells_the_role(text: str, roles: list[tuple[str, str]]) -> None:
    assert [(part.agent.name, part.role) for part in read_partners(text)] == roles


def test_what_is_left_of_brackets_names_no_body() -> None:
    budget, _, own = read_funding(
        "Budjetti on 400 €, josta ESR-tuki 75 % (300 €) ja Kemin kaupungin omarahoitus 25 % (100 €)."
    )
    assert (budget.kind, own.kind, own.label) == ("budget", "own", "Kemin kaupungin omarahoitus")
    assert own.budget_of is not None
    assert (own.budget_of.name, own.budget_of.units) == ("Kemin kaupunki", ())


@given(st.text(alphabet="Rahoitus yhteensä\n\t 20190,.€%-–:|", max_size=80))
def test_nothing_raises_and_spans_hold(text: str) -> None:
    for amount in read_funding(text):
        assert isinstance(amount.at, Span)
        assert text[amount.at.start : amount.at.end] == amount.raw
    read_partners(text)


@given(st.lists(st.lists(st.integers(1, 999_999), min_size=3, max_size=3), min_size=1, max_size=4))
def test_totals_of_a_written_table_are_the_sums_of_its_cells(rows: list[list[int]]) -> None:
    payers = ["ESR ja valtion rahoitus", "Kuhmon kaupunki", "Sotkamon kunta", "Paltamon kunta"]
    lines = ["Rahoitussuunnitelma", "2019\t2020\t2021\tYhteensä"]
    for payer, cells in zip(payers, rows, strict=False):
        lines.append("\t".join([payer, *(f"{cell:,}".replace(",", " ") for cell in cells), str(sum(cells))]))
    amounts = read_funding("\n".join(lines))
    assert [amount.value for amount in amounts if amount.kind == "planned"] == [cell for row in rows for cell in row]
    totals = [amount for amount in amounts if amount.kind == "stated-total"]
    assert [amount.value for amount in totals] == [amount.computed for amount in totals] == [sum(row) for row in rows]


@pytest.mark.parametrize(
    ("payer", "group"),
    [
        ("seudun kunnat", "municipalities"),
        ("mukana olevat kunnat", "municipalities"),
        ("hankealueen yritykset", "private"),
        ("osallistuvien kuntien osuus", "municipalities"),
    ],
)
def test_payers_of_an_area_are_a_group(payer: str, group: str) -> None:
    found = read_funding(f"Kokonaiskustannus 57 000 euroa, josta Oulun kaupunki 47 000 euroa ja {payer} 10 000 euroa.")
    assert [(amount.payer_group, amount.value) for amount in found][-1] == (group, Decimal(10_000))


@pytest.mark.slow
@pytest.mark.parametrize("read", [read_funding, read_partners])
@pytest.mark.parametrize(
    ("text", "pattern"),
    [("{}", "Kumppanit: A, "), ("Budjetti{}100 €", " "), ("Rahoitus {}", "1 "), ("{}", "ja (")],
)
def test_steps_stay_linear_on_odd_texts(read: Callable[[str], object], text: str, pattern: str) -> None:
    assert grows_with_text(read, text, pattern)


@pytest.mark.parametrize("cut", ["84 200\neuroa", "84\n200 euroa", "84 200 eu-\nroa"])
def test_a_sum_cut_by_the_width_of_a_page_is_read_where_it_stands(cut: str) -> None:
    text = (
        f"Hankkeen kokonaisbudjetti, jonka ohjausryhmä on hyväksynyt, on {cut}, josta Iin kunta\nmaksaa 12 000 euroa."
    )
    found = [amount for amount in read_funding(text) if amount.kind == "budget"]
    assert [amount.value for amount in found] == [84_200]
    assert isinstance(found[0].at, Span)
    assert text[found[0].at.start : found[0].at.end] == found[0].raw == cut


_PLAN = (
    "Rahoitussuunnitelma\nRahoittaja 2015 2016\nESR {0} 000 {0} 500\nOulun kaupunki 1 000 2 000\n"
    "Yhteensä {1} 000 {2} 500\n"
)


def test_a_second_table_has_its_own_totals() -> None:
    text = _PLAN.format(10, 11, 12) + "\nTeksti on tässä.\n" + _PLAN.format(15, 16, 17)
    found = read_funding(text)
    assert [(str(each.value), str(each.computed)) for each in found if each.kind == "stated-total"] == [
        ("11000", "11000"),
        ("12500", "12500"),
        ("16000", "16000"),
        ("17500", "17500"),
    ]
    assert not [each for each in found if each.value in (2015, 2016)]


def test_a_second_header_without_a_heading_begins_a_table() -> None:
    text = "Rahoitus\nRahoittaja 2018 2019\nEAKR 5 000 6 000\nRahoittaja 2020 2021\nEAKR 7 000 8 000\n"
    years = {(int(each.value), each.year) for each in read_funding(text) if each.kind == "planned"}
    assert years == {(5000, 2018), (6000, 2019), (7000, 2020), (8000, 2021)}


def test_sums_that_could_be_years_are_no_header() -> None:
    text = "Rahoitus\nRahoittaja 2018 2019\nEAKR 5 000 6 000\nIin kunta 2000 1950\nOulun kaupunki 2010 2010\n"
    found = {(int(each.value), each.year) for each in read_funding(text) if each.kind == "planned"}
    assert {(2000, 2018), (1950, 2019), (2010, 2018), (2010, 2019)} <= found


@pytest.mark.parametrize("rows", [_PLAN.format(10, 11, 12) + "Muuta.\n", "Iin kunta maksaa 500 €, ESR-tuki 600 €.\n"])
def test_four_times_the_text_takes_four_times_the_steps(rows: str) -> None:
    read_funding(rows)
    assert count_steps(read_funding, rows * 120) < MOST_GROWTH * count_steps(read_funding, rows * 30)
