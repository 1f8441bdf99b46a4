"""Unknown names that a sentence says somebody works with, names of Swedish lists with their towns, and joined kinds."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check


def _names(text: str) -> list[str]:
    return [each.name for each in read_organisations(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The pilot was run in cooperation with LUMOTEX, Kajonet and local players.", ["LUMOTEX", "Kajonet"]),
        ("The study was made together with Lumotex and Kajonet.", ["Lumotex", "Kajonet"]),
        ("Kursen ordnas i samarbete med Lumotex och Kajonet.", ["Lumotex", "Kajonet"]),
        ("Kursen ordnas tillsammans med Lumotex, Kajonet och Vasa stad.", ["Lumotex", "Kajonet", "Vasa stad"]),
        ("The course is held in collaboration with Lumotex Clinic.", ["Lumotex Clinic"]),
        ("Kurssi järjestetään yhteistyössä Lumotexin kanssa.", ["Lumotex"]),
        ("Kurssi järjestetään yhteistyössä Lumotexin ja Kajopexin kanssa.", ["Lumotex", "Kajopex"]),
    ],
)
def test_those_somebody_works_with(text: str, names: list[str]) -> None:
    found = read_organisations(text)
    assert [each.name for each in found] == names
    assert all(each.confidence <= 0.6 for each in found if "stad" not in each.name)


@pytest.mark.parametrize(
    "text",
    [
        "The work was done in cooperation with Russia and Norway.",
        "The work was done in cooperation with SMEs and NGOs.",
        "We work together with Aino Virtanen and Eino Mäki.",
        "Arbetet görs i samarbete med Sverige och Norge.",
        "Työ tehdään yhteistyössä Ruotsin kanssa.",
        "Työ tehdään yhteistyössä Venäjän ja Norjan kanssa.",
        "Työ tehdään yhteistyössä Tallinnan kanssa.",
        "Työ tehdään yhteistyössä Interregin kanssa.",
        "Työ tehdään yhteistyössä Koulutuksen kanssa.",
        "Työ tehdään yhteistyössä Virtasen kanssa.",
        "Työ tehdään yhteistyössä Euroopan kanssa.",
    ],
)
def test_countries_and_people_are_no_companions_of_that_kind(text: str) -> None:
    check(text, [])


def test_names_with_their_towns_in_a_swedish_list() -> None:
    text = "Ett projekt mellan Åbo Akademi, Vasa stad, Sångmakarna i Ljusnäs och LumoAkademin i Storå."
    assert _names(text) == ["Åbo Akademi", "Vasa stad", "Sångmakarna i Ljusnäs", "LumoAkademin i Storå"]


@pytest.mark.parametrize("name", ["Kummun kukka", "Lumi Safarit", "Metsän taika"])
@pytest.mark.parametrize("kind", ["ohjelmapalveluyritys", "puutarhayritys"])
def test_a_kind_of_firm_joined_to_its_name_by_a_hyphen(name: str, kind: str) -> None:
    assert _names(f"Vihdissä {name} -{kind} sai rahoitusta.") == [name]


@pytest.mark.parametrize("text", ["Uusi tapa -yritys", "Hyvä alku -hanke sai tukea.", "Sana on EU -yritys ja sen tuki"])
def test_other_words_joined_by_a_hyphen(text: str) -> None:
    assert not {"Sana", "Hyvä alku"} & set(_names(text))


def test_a_name_led_by_its_kind_in_the_genitive_before_another() -> None:
    text = "Sitä vie eteenpäin Kehittämiskeskus Hämeen ja Hämeen ammattikorkeakoulun työryhmä."
    assert _names(text)[:1] == ["Kehittämiskeskus Häme"]
