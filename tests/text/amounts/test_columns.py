"""Tables whose heads say which columns are sums and which count other things; lists whose first sum has the unit."""

from __future__ import annotations

import pytest

from converters.text.amounts.reader import read_amounts


def _values(text: str) -> list[float]:
    return [float(money.value) for money in read_amounts(text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Maksaja   Osuus, €   Osuus, %\nESR   140 000   70\nKunnat   60 000   30", [140_000, 60_000]),
        ("Kulu | Euroa | %\nHenkilöstö | 52 300 | 81\nOstot | 12 400 | 19", [52_300, 12_400]),
        ("Kylä\tOsallistujia\tAvustus €\nHirvikylä\t210\t14000\nRantala\t31\t4000", [14_000, 4_000]),
        ("Vuosi | Hankkeita | Myönnetty, €\n2018 | 15 | 210 000\n2019 | 11 | 94 500", [210_000, 94_500]),
        ("Työ | Kulu (€) | Tukiprosentti | Tuki (€)\nLaavu | 9 000 | 60 | 5 400", [9_000, 5_400]),
        ("Laji\tBudjetti (t€)\tToteuma (t€)\nPalkat\t130\t127,5\nMuut\t12\t10", [130_000, 127_500, 12_000, 10_000]),
        ("Finansiär | Euro | Andel %\nEU | 45 000 | 45\nStaten | 55 000 | 55", [45_000, 55_000]),
        ("Cost item | EUR | Person months\nStaff | 61 000 | 14\nTravel | 2 800 |", [61_000, 2_800]),
        ("| Kulu | 2019 (€) | 2020 (€) |\n|---|---|---|\n| Matkat | 2000 | 1400 |", [2_000, 1_400]),
        ("Laavu | 1 000 €\nSilta | 40", [1_000]),
    ],
)
def test_the_head_of_a_column_says_whether_its_numbers_are_sums(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize("head", ["Kustannukset 1 000 €:", "Kustannusarvio 1000 euroa:", "Kostnader 1 000 €:"])
def test_a_heading_with_a_colon_may_end_with_its_unit_in_figures(head: str) -> None:
    assert _values(f"{head}\nPalkat 63,5\nMatkat 4,2\nYhteensä 67,7") == [63_500, 4_200, 67_700]
    assert _values(f"{head}\nMatkat 400 €\nRuoka 600 €") == [1_000, 400, 600]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Kulut: palkat 61 000 euroa, matkat 2 400 ja hankinnat 7 900.", [61_000, 2_400, 7_900]),
        ("Palkkoihin käytettiin 61 000 euroa, matkoihin 2 400 ja hankintoihin 7 900.", [61_000, 2_400, 7_900]),
        ("Löner 61 000 euro, resor 2 400 och köptjänster 7 900.", [61_000, 2_400, 7_900]),
        ("Tukea saivat Rannan seura 6 000 euroa, Mäen kerho 4 000 ja Lahden kilta 2 500.", [6_000, 4_000, 2_500]),
        ("Lipuista saatiin 6 000 euroa, esitteitä jaettiin 4 000 ja kasseja 2 500.", [6_000]),
        ("Kunta myönsi 6 000 euroa, ja leirille osallistui 3 000.", [6_000]),
        ("Budjetti 150 000 euroa, asukasluku 12 000", [150_000]),
    ],
)
def test_later_members_of_a_list_lend_the_unit_of_the_first(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Arvio on 72 000 euroa, josta talkootyön osuus on 8 250.", [72_000, 8_250]),
        ("Totalbudget 72 000 euro, varav EU:s andel 50 000 och kommunens andel 22 000.", [72_000, 50_000, 22_000]),
        ("Kulut 72 000 euroa, josta yritysten osuus on 11 500.", [72_000, 11_500]),
        ("Stöd: Leader 18 000 euro, kommunen 4 000 och privata 2 500.", [18_000, 4_000, 2_500]),
        ("Kulut 72 000 euroa. Naisten osuus 12 000.", [72_000]),
        ("Budjetti 72 000 euroa, osallistujista naisten osuus 1 200.", [72_000]),
    ],
)
def test_a_share_of_a_sum_needs_no_unit(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Tuki laski 40 000:sta 35 000 euroon.", [40_000, 35_000]),
        ("Budjetti kasvoi 1,2 miljoonasta 1,5 miljoonaan.", [1_200_000, 1_500_000]),
        ("Kulut olivat 12 345 euroa 60 senttiä.", [12_345.6]),
        ("Kilometrikorvaus on 46 senttiä.", [0.46]),
    ],
)
def test_ends_and_cents_belong_together(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ryhmä | Hinta (€) | Kesto (h)\nTanssi | 55 | 12\nUinti | 70 | 10", [55, 70]),
        ("Kunta | Väki | Maksu €\nHirvi | 7 900 | 3 160", [3_160]),
        ("Kulut: ostot 6 100 €, tilat 4 000 € ja muut 950", [6_100, 4_000, 950]),
        ("Avustus on 15 000 euroa (haettu 22 000).", [15_000, 22_000]),
        ("Avustus on 15 000 euroa (asukkaita 22 000).", [15_000]),
        ("Jäljellä ollut valtionavustus 6940 palautettiin.", [6_940]),
        ("Hankkeessa 6940 palautettiin.", []),
    ],
)
def test_what_stands_beside_a_sum_tells_of_plain_numbers(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Avustus v. 2021 EUR 64 000", [64_000]),
        ("Avustus 2021 EUR", [2_021]),
        ("Tuki on noin 12 000 - noin 18 000 euroa.", [12_000, 18_000]),
        ("Bidraget är minst 12 000 och högst 18 000 euro.", [12_000, 18_000]),
        ("Grants of between 12,000 and 18,000 euros", [12_000, 18_000]),
        ("Tavoite 12 000 € (toteuma 18 000)", [12_000, 18_000]),
    ],
)
def test_years_before_a_currency_and_both_ends_of_ranges(text: str, values: list[float]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Hankkeen budjetti (2 v.) 175 000", [175_000]),
        ("Kustannusarvio (alv 0 %) 46 000", [46_000]),
        ("Rahoitus (ESR) 12 hanketta", []),
        ("Kuntaosuudet (euroa/vuosi): Rantala 4 600, Mäkelä 3 100", [4_600, 3_100]),
        ("Rahoitushakemus 404040", []),
    ],
)
def test_brackets_between_a_label_and_its_sum_are_passed_and_applications_are_no_money(
    text: str, values: list[float]
) -> None:
    assert _values(text) == values
