"""Units that a label or heading names without brackets, millions without a currency, and numbers that count grants."""

from __future__ import annotations

import pytest

from converters.text.amounts.reader import read_amounts


def _values(text: str) -> list[float]:
    return [float(money.value) for money in read_amounts(text)]


_THOUSANDS = [
    "t€",
    "k€",
    "1 000 €",
    "1000 €",
    "tuhatta euroa",
    "tuhansina euroina",
    "in thousands of euros",
    "i tusen euro",
]
_MILLIONS = ["milj. €", "milj. euroa", "M€", "MEUR", "mn €", "i miljoner euro", "EUR million", "miljoonina euroina"]


@pytest.mark.parametrize("label", ["Rahoitus", "Hankkeen kokonaisbudjetti", "Finansiering", "Total budget"])
@pytest.mark.parametrize(("units", "scale"), [(_THOUSANDS, 1_000), (_MILLIONS, 1_000_000)])
def test_the_last_words_of_a_label_may_be_its_unit(label: str, units: list[str], scale: int) -> None:
    for unit in units:
        assert _values(f"{label} {unit}: 25") == [25 * scale], unit


@pytest.mark.parametrize("unit", ["t€", "k€", "milj. euroa", "M€", "milj. €"])
@pytest.mark.parametrize("rows", ["Kylätalo 25\nSilta 40", "Kylätalo\t25\nSilta\t40", "Kylätalo | 25\nSilta | 40"])
def test_a_heading_or_column_names_the_unit_of_its_rows(unit: str, rows: str) -> None:
    scale = 1_000 if unit in ("t€", "k€") else 1_000_000
    for heading in (f"Kustannukset {unit}", f"Kohde | {unit}", f"Kohde\t{unit}"):
        assert _values(f"{heading}\n{rows}") == [25 * scale, 40 * scale], heading


def test_so_does_a_column_in_thousands_written_as_digits() -> None:
    assert _values("Kohde | 1 000 €\nKylätalo | 25\nSilta | 40") == [25_000, 40_000]
    assert _values("Kustannukset M€ 2021 2022\nKoulu 1,2 3,4") == [1_200_000, 3_400_000]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Osallistumismaksu 1 000 €\nRyhmäkoko 20\nKesto 3", [1_000]),
        ("Avustus 1 000 €: 250 vuokraan, 750 palkkoihin", [1_000]),
        ("Talo maksoi miljoona euroa", [1_000_000]),
        ("Talon hinta oli miljoona euroa: siitä puhuttiin", [1_000_000]),
        ("Budjetti on MEUR 1,5", [1_500_000]),
    ],
)
def test_a_sum_at_the_end_of_a_line_is_no_unit(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Rannan kunta myönsi seuralle 1,5 miljoonaa.", 1_500_000),
        ("Yhtiö investoi 2 miljoonaa uusiin tuotantotiloihin", 2_000_000),
        ("Yhtiö investoi 2 miljoonaa tuotantotiloihin", 2_000_000),
        ("Hinta on 1,8 miljoonaa korkeampi kuin arvio.", 1_800_000),
        ("Kunta säästää 1,2 miljoonaa vuodessa.", 1_200_000),
        ("Ansökan gäller 1,5 miljoner.", 1_500_000),
        ("Stiftelsen satsar 2 miljoner på skolorna.", 2_000_000),
        ("Bygget kostar 2 miljoner mer än väntat.", 2_000_000),
        ("The city invests 3 million in schools.", 3_000_000),
        ("Tarjousten erotus oli 3 miljoonaa.", 3_000_000),
        ("Av pengarna kommer 3,1 miljoner från fonden.", 3_100_000),
        ("Rahoista 2,5 miljoonaa käytetään teihin.", 2_500_000),
    ],
)
def test_millions_need_no_currency_where_the_sentence_gives_or_costs(text: str, value: float) -> None:
    assert _values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Kaupungissa on 1,5 miljoonaa asukasta.",
        "Lainauksia oli 2 miljoonaa.",
        "Kävijöitä oli 2 miljoonaa vuodessa.",
        "Kaupunki investoi kouluihin, oppilaita on 2 miljoonaa.",
        "Hanke säästää 2 miljoonaa kiloa hiiltä.",
        "Föreningen satsar 2 miljoner timmar.",
        "The app has 3 million in use.",
        "Taimia istutettiin 3 miljoonaa.",
    ],
)
def test_millions_of_other_things_are_no_sums(text: str) -> None:
    assert _values(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Avustuksia myönnettiin 823 (2022: 784)", []),
        ("Apurahoja jaettiin 145.", []),
        ("Yritystukia myönnettiin 310, yhteensä 1,2 milj. euroa (2022: 1,1)", [1_200_000, 1_100_000]),
        ("Asiakkaita 823 (2022: 784), liikevaihto 65 000 euroa (2022: 61 000)", [65_000, 61_000]),
        ("Avustuksia myönnettiin 12 000", [12_000]),
        ("Avustuksia 450 €", [450]),
        ("Kustannuksia 450", [450]),
    ],
)
def test_grants_are_counted_without_thousands_and_currency(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize("tax", ["alv 0 %", "(alv 0 %)", "arvonlisäverottomana", "moms 0 %", "excl. VAT"])
def test_the_tax_may_stand_behind_a_sum_without_a_currency(tax: str) -> None:
    assert _values(f"Kustannusarvio on 60 000 {tax}") == [60_000]


@pytest.mark.parametrize("clock", ["klo 16.15", "kello 16.15", "kl 16.15", "kl. 16.15", "klo 9"])
def test_a_time_of_day_below_a_line_about_grants_is_no_sum(clock: str) -> None:
    assert (
        _values(f"Avustusten haku on porrastettu:\n\n • uusien haku on 3.4.–31.5.2019 {clock}\n • jatko on auki") == []
    )


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Staden får 81 000 euro under förutsättning att 45 000 används för parken.", [81_000, 45_000]),
        ("Kylä sai 81 000 euroa, ja näistä 45 000 käytetään taloon.", [81_000, 45_000]),
        ("Anslaget är 6,2 miljoner euro, varav 4,2 miljoner hittills har använts.", [6_200_000, 4_200_000]),
        ("Kylä sai 81 000 euroa. Pulloja 45 000 käytetään vuodessa.", [81_000]),
        ("Kylä sai 81 000 euroa ja 45 000 kävijää.", [81_000]),
    ],
)
def test_the_use_of_a_part_of_a_sum_tells_the_part(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Vuonna 2020 miljoona euroa käytettiin teihin", [1_000_000]),
        ("vuonna 2019 miljoonan euron tuki", [1_000_000]),
        ("vuonna 2019 kaksi miljoonaa euroa", [2_000_000]),
        ("vuonna 2019 tuhat euroa", [1_000]),
        ("2000 miljoonaa euroa", [2_000_000_000]),
        ("10+5 miljoonaa euroa", []),
    ],
)
def test_a_year_is_no_number_of_millions(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize("thing", ["hanke", "hankkeen", "urakka", "säästöt", "tappion", "potti", "peruskorjaus"])
def test_millions_of_what_costs_need_no_currency(thing: str) -> None:
    assert _values(f"Ranta sai 1,2 miljoonan {thing}") == [1_200_000]


@pytest.mark.parametrize("text", ["2 miljoonan kävijän raja", "2 miljoonan asukkaan alue", "2 miljoonan raja rikki"])
def test_millions_of_people_in_the_genitive_are_no_sums(text: str) -> None:
    assert _values(text) == []


@pytest.mark.parametrize("marks", ["300 000 Suomen markkaa", "300 000 mk", "0,3 mmk", "300 000 markkaa"])
def test_old_marks_are_a_currency(marks: str) -> None:
    (money,) = read_amounts(f"Talo maksoi {marks}")
    assert (float(money.value), money.currency) == (300_000, "FIM")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Budjetti on 1,2 milj. euroa, josta valtio 0,7 ja kunnat 0,5.", [1_200_000, 700_000, 500_000]),
        ("Budgeten är 1,2 miljoner euro, varav staten 0,7 och kommunerna 0,5.", [1_200_000, 700_000, 500_000]),
        ("Hinta 1,2 milj. euroa, josta EU 0,8 milj. €, kunta 0,4.", [1_200_000, 800_000, 400_000]),
        ("Hinta on 1,2 milj. euroa ja pinta-ala 0,7 ha", [1_200_000]),
        ("Hinta 1,2 milj. euroa, valtion korko 0,7 %.", [1_200_000]),
    ],
)
def test_decimals_of_payers_are_in_the_unit_of_the_whole(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"), [("Budjetti on 1.200 t€", [1_200_000]), ("Kulut 12.500 tuhatta euroa", [12_500_000])]
)
def test_a_stop_before_three_digits_parts_thousands_where_thousands_are_counted(text: str, values: list[float]) -> None:
    assert _values(text) == values
    assert _values(text.replace(".", ",")) == [value / 1000 for value in values]


def test_a_stray_comma_between_a_number_and_its_million_is_passed_over() -> None:
    assert _values("Laina kasvaa 18,8, miljoonaan euroon") == [18_800_000]
    assert _values("Tasot 1, 2 ja 3, miljoonan euron hanke") == [1_000_000]


def test_the_figure_of_another_year_may_stand_in_brackets_before_the_unit() -> None:
    assert _values("Tulos oli 54 (56) miljoonaa euroa.") == [54_000_000, 56_000_000]
    assert _values("Liikevaihto 38,5 (28) milj. euroa") == [38_500_000, 28_000_000]


@pytest.mark.parametrize(
    "text", ["Vi söker 2000-7000€ till lägret", "Avustus on 2000 - 7000 euroa", "Tuki 2000–7000 €"]
)
def test_a_round_number_joined_to_a_sum_is_no_year(text: str) -> None:
    assert _values(text) == [2000, 7000]


def test_a_year_before_the_dash_of_its_row_is_none_of_its_sums() -> None:
    assert _values("2018 - 7000 euroa") == [7000]


def test_numbers_with_cents_are_sums_beside_one_another() -> None:
    text = "Kustannukset olivat yhteensä 33333,00, josta julkisen rahoituksen osuus oli 80 % eli enintään 26666,40."
    assert _values(text) == [33333, 26666.4]
    assert _values("Kuntarahoituksen osuus on 20% eli enintään 5333,28.") == [5333.28]
    assert _values("Kustannukset 33333,00, josta EU 11999,88 ja kunta 5333,28") == [33333, 11999.88, 5333.28]


def test_a_currency_may_be_part_of_an_adjective() -> None:
    assert _values("Kunta ottaa 1 000 000 euronsuuruisen lainan.") == [1_000_000]


def test_a_sum_beyond_all_budgets_is_doubted() -> None:
    assert [money.confidence for money in read_amounts("Tuki 853 000 M €, 12 M €")] == [0.5, 1.0]
