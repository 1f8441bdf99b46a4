"""Groups that stand before the word for the target group: chosen for one, counted to it, recounted by somebody."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _stated(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text) if group.stated]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("– Mummot, vaarit ja vauvat, Liisa Lampi luettelee kerhon kohderyhmiä.", ["Mummot", "vaarit", "vauvat"]),
        ("Yrittäjät ja yhdistykset, luettelee Lampi hankkeen kohderyhmiä.", ["Yrittäjät", "yhdistykset"]),
        ("Lapset ja nuoret – siinä hankkeen kohderyhmät.", ["Lapset", "nuoret"]),
        ("Kohderyhmiksi Lampi luettelee isät ja isovanhemmat.", ["isät", "isovanhemmat"]),
        ("Opiskelijat ja työttömät nuoret mainitaan hankkeen kohderyhminä.", ["Opiskelijat", "työttömät nuoret"]),
        ("Maahanmuuttajat nimettiin kohderyhmäksi.", ["Maahanmuuttajat"]),
        ("Alle 29-vuotiaat työttömät luetaan kohderyhmään.", ["Alle 29-vuotiaat työttömät"]),
        ("Työttömät on valittu hankkeen kohderyhmäksi.", ["Työttömät"]),
        ("Eläkeläiset ovat tärkein kohderyhmämme.", ["Eläkeläiset"]),
    ],
)
def test_groups_stand_before_the_word_for_them(text: str, expected: list[str]) -> None:
    assert _stated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kohderyhmiä ovat omaishoitajat ja vanhukset, kertoo Liisa Lampi.", ["omaishoitajat", "vanhukset"]),
        ("Leiri on suunnattu 10–12-vuotiaille, sanoo ohjaaja Liisa Lampi.", ["10–12-vuotiaille"]),
    ],
)
def test_who_says_so_is_none(text: str, expected: list[str]) -> None:
    assert _stated(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeen työntekijät ja ohjaajat luettelivat kohderyhmiä kokouksessa.",
        "Opiskelijat esittelivät hankkeen kohderyhmiä.",
        "Työnantajat tapasivat kohderyhmiä messuilla.",
    ],
)
def test_who_speaks_of_target_groups_is_none(text: str) -> None:
    assert _stated(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kohderyhmää laajennettaisiin nuoriin ja omaishoitajiin.", ["nuoriin", "omaishoitajiin"]),
        ("Hankkeen kohderyhmää halutaan laajentaa ikääntyneisiin.", ["ikääntyneisiin"]),
        ("Kohderyhmää laajennetaan nuorista aikuisiin.", ["aikuisiin"]),
        ("Kohderyhmä laajenee myös alle 18-vuotiaisiin.", ["alle 18-vuotiaisiin"]),
        ("Kohderyhmään on lisätty opiskelijat.", ["opiskelijat"]),
        ("Kohderyhmään lisätään maahanmuuttajat ja pakolaiset.", ["maahanmuuttajat", "pakolaiset"]),
        ("Kohderyhmää laajennetaan Iihin ja Pudasjärveen.", []),
        ("Toiminta laajenee uusiin kuntiin.", []),
        (
            "Kohderyhmää laajennetaan 60 vuotta täyttäneisiin ja kaikenikäisiin opiskelijoihin.",
            ["60 vuotta täyttäneisiin", "kaikenikäisiin opiskelijoihin"],
        ),
    ],
)
def test_a_target_group_grows(text: str, expected: list[str]) -> None:
    assert _stated(text) == expected


def test_an_age_is_not_of_those_of_any_age() -> None:
    text = "Kohderyhmänä ovat 16–18-vuotiaat ja kaikenikäiset työttömät."
    read = [(group.text, group.age_min, group.age_max) for group in read_target_groups(text)]
    assert read == [("16–18-vuotiaat", 16, 18), ("kaikenikäiset työttömät", None, None)]
