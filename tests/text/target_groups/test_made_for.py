"""For whom something is that a sentence names right before them, and who can have it."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _stated(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text) if group.stated]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Yhdistyksessä toimii ryhmiä eläkkeelle jääneille, työttömille sekä masennuksesta kärsivien läheisille.",
            ["eläkkeelle jääneille", "työttömille", "masennuksesta kärsivien läheisille"],
        ),
        ("Osana työtä järjestettiin ohjaavaa koulutusta ikääntyville työttömille.", ["ikääntyville työttömille"]),
        ("Kylän pajat tarjoavat tekemiseen perustuvaa valmennusta 17–24-vuotiaille.", ["17–24-vuotiaille"]),
        ("Kerhot tarjoavat lapsille ja nuorille mahdollisuuden soittaa.", ["lapsille", "nuorille"]),
        ("Tupa on avoin kohtaamispaikka surua kokeville.", ["surua kokeville"]),
        ("Kylässä on kursseja erityisesti maahanmuuttajille ja työttömille.", ["maahanmuuttajille", "työttömille"]),
        ("Alle kaksivuotiaiden perheille ilmainen uintivuoro", ["Alle kaksivuotiaiden perheille"]),
        ("Uintikurssi 2 on nuorille.", ["nuorille"]),
        ("Yhdistys avaa ovensa kaikille eläkeläisille.", ["eläkeläisille"]),
        ("Suositellaan yli 6-vuotiaille.", ["yli 6-vuotiaille"]),
        ("Erityistä huomiota saavat omaishoitajat.", ["omaishoitajat"]),
        ("Valmennukseen ohjataan pitkään työttömänä olleita nuoria.", ["pitkään työttömänä olleita nuoria"]),
        ("Mukaan on tullut nuoria äitejä.", ["nuoria äitejä"]),
        ("Uusi ryhmä kihtiä sairastaville ja heidän puolisoilleen.", ["kihtiä sairastaville", "heidän puolisoilleen"]),
        ("Vuonna 2022 työikäisille kohdennettu neuvonta alkoi.", ["työikäisille"]),
        ("Kurssille saatiin mukaan hyvä joukko opiskelijoita.", ["opiskelijoita"]),
        ("Nuoret voivat hakeutua turvatalolle juttelemaan.", ["Nuoret"]),
        ("Maahanmuuttajille on oma neuvontapiste.", ["Maahanmuuttajille"]),
        ("Keskukseen otetaan yöksi työttömiä nuoria.", ["työttömiä nuoria"]),
        ("Esimerkiksi nuorille tarkoitetussa kuorossa tutkitaan ääniä.", ["nuorille"]),
        ("Aikuisille suunnatulla opastuksella tutustutaan taloon.", ["Aikuisille"]),
        ("Kerho 1 on lapsille ja kerho 2 nuorille.", ["lapsille", "nuorille"]),
        ("Kyyti järjestetään yli 77-vuotiaille kuntalaisille.", ["yli 77-vuotiaille kuntalaisille"]),
        ("Vertaisryhmä eronneille, leskille ja yksineläville kokoontuu.", ["eronneille", "leskille", "yksineläville"]),
        ("Valmennukseen ovat oikeutettuja työttömät työnhakijat.", ["työttömät työnhakijat"]),
        ("Kurssit ovat tärkeä apu sairastuneille ja läheisille.", ["sairastuneille", "läheisille"]),
        ("Kerhossa on tekemistä lapsille ja heidän vanhemmilleen.", ["lapsille", "heidän vanhemmilleen"]),
        (
            "Syksyn kurssi sekä työelämästä poissa oleville että eläkeläisille alkaa huomenna.",
            ["työelämästä poissa oleville", "eläkeläisille"],
        ),
        ("Palvelujen avulla pyrittiin tavoittamaan yksin asuvia nuoria.", ["yksin asuvia nuoria"]),
    ],
)
def test_what_stands_right_before_those_it_is_for(text: str, groups: list[str]) -> None:
    assert _stated(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Töitä ja arjen taitoja nuorille", ["nuorille"]),
        ("Paikka surua kokeville", ["surua kokeville"]),
        ("Ovien avaaminen lapsille ja nuorille", ["lapsille", "nuorille"]),
        ("Iloa ja työtä sekä ikääntyville että yrittäjille", ["ikääntyville", "yrittäjille"]),
        ("Osatyökykyisille tie työelämään", ["Osatyökykyisille"]),
        ("Insinöörejä yrityksiin", []),
        ("Kirje vanhemmille", []),
        ("Kysely nuorille", []),
        ("Lautakunnan selvitys omaishoitajille", []),
        ("Kiitos omaishoitajille", []),
        ("Avustukset yhdistyksille", []),
        ("Kunta kertoo uutisia nuorille", []),
    ],
)
def test_a_title_that_ends_with_those_it_is_for(text: str, groups: list[str]) -> None:
    assert _stated(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Yli 66-vuotiailla on mahdollisuus maksuttomaan tarkastukseen.", ["Yli 66-vuotiailla"]),
        ("Pajalla nuorilla on mahdollisuus kokeilla eri aloja.", ["nuorilla"]),
        ("Työttömillä on oikeus saada palveluja.", ["Työttömillä"]),
        ("Lapsilla on oikeus leikkiin.", []),
        ("Kunnilla on mahdollisuus hakea lisäaikaa.", []),
    ],
)
def test_who_can_have_something(text: str, groups: list[str]) -> None:
    assert _stated(text) == groups


@pytest.mark.parametrize(
    "text",
    [
        "Toiminta on lapsille tuttua.",
        "Kerho on nuorille tärkeä paikka.",
        "Tukea nuorille järjestää kunta.",
        "Kunta järjestää kursseja työttömille.",
        "Kunta kertoi, että kurssi työttömille siirtyy.",
        "Kunta kokosi esitteen, jossa kerrottiin kursseista nuorille.",
    ],
)
def test_what_is_said_of_others_states_nobody(text: str) -> None:
    assert _stated(text) == []
