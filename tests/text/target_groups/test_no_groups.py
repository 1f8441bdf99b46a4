"""What is no group of its own: what one person did, partners, one of several attributes of a noun."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _named(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text)]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kurssi on sinulle, joka olet 18–64-vuotias ja ollut kunnassa yli vuoden.", ["18–64-vuotias"]),
        ("Hanke on sinulle, joka olet yksinhuoltaja ja jäänyt vaille töitä.", ["yksinhuoltaja"]),
        ("Kurssi on sinulle, joka olet opiskelija ja asunut täällä kauan.", ["opiskelija"]),
    ],
)
def test_what_one_person_did_is_no_group(text: str, groups: list[str]) -> None:
    assert _named(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The aim is to develop tools together with the cities of Ii and Simo and the schools of Kemi.", []),
        ("The aim is to find tools in cooperation with schools and parishes for young carers.", ["young carers"]),
        ("The aim is to support families in partnership with local companies.", ["families"]),
        ("Projektet utvecklar verksamhet tillsammans med skolor för unga invandrare.", ["unga invandrare"]),
        ("Syftet är att utbilda lärare i samarbete med föreningar och företag.", ["lärare"]),
        ("The aim is to bring pupils together with the elderly.", ["bring pupils", "elderly"]),
    ],
)
def test_with_whom_something_is_done_is_no_group_of_a_purpose(text: str, groups: list[str]) -> None:
    assert _named(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hankkeessa parannettiin ikääntyvien Puumalan asukkaiden arkea.", ["ikääntyvien Puumalan asukkaiden"]),
        ("Hankkeessa vahvistettiin työttömien Rauman nuorten taitoja.", ["työttömien Rauman nuorten"]),
        ("Kohderyhmänä ovat lapsia hoitavat ja vanhuksia auttavat omaiset.",
         ["lapsia hoitavat ja vanhuksia auttavat omaiset"]),
        ("Kohderyhmänä ovat ryhmiä tukevat, heille palveluja tarjoavat ja arkea helpottavat yhdistykset.",
         ["ryhmiä tukevat, heille palveluja tarjoavat ja arkea helpottavat yhdistykset"]),
        ("Kohderyhmänä ovat läheistään hoitavat ja heitä tukevat järjestöt.",
         ["läheistään hoitavat", "heitä tukevat järjestöt"]),
        ("Kohderyhmänä ovat työtä hakevat nuoret ja yrityksiä neuvovat asiantuntijat.",
         ["työtä hakevat nuoret", "yrityksiä neuvovat asiantuntijat"]),
    ],
)  # fmt: skip
def test_attributes_of_one_noun_are_one_group(text: str, groups: list[str]) -> None:
    assert _named(text) == groups
