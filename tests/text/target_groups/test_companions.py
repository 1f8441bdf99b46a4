"""Those of the people named before them: a second group behind the first, whatever the table says of its noun."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _read(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text)]


@pytest.mark.parametrize(
    ("noun", "forms"),
    [
        ("yhteistyötaho", "yhteistyötahoilleen yhteistyötahojaan"),
        ("yhteistyökumppani", "yhteistyökumppaneilleen yhteistyökumppaneitaan"),
        ("sidosryhmä", "sidosryhmilleen sidosryhmiään"),
        ("työnantaja", "työnantajilleen työnantajiaan"),
        ("läheinen", "läheisilleen läheisiään"),
        ("kouluttaja", "kouluttajilleen kouluttajiaan"),
    ],
)
def test_whose_they_are_makes_them_a_group(noun: str, forms: str) -> None:
    given, helped = forms.split()
    assert _read(f"Hanke järjesti tilaisuuksia viljelijöille ja heidän {given}.") == [
        "viljelijöille",
        f"heidän {given}",
    ]
    assert _read(f"Hanke tukee viljelijöitä sekä heidän {helped}.") == ["viljelijöitä", f"heidän {helped}"]
    assert _read(f"Hankkeen tavoitteena on kouluttaa kalastajia, heidän {helped} ja viljelijöitä.") == [
        "kalastajia",
        f"heidän {helped}",
        "viljelijöitä",
    ]


@pytest.mark.parametrize("thing", ["osaamistaan", "tarpeitaan", "hyvinvointiaan", "taitojaan", "ammattejaan"])
def test_what_they_have_is_no_group(thing: str) -> None:
    assert _read(f"Hanke tukee viljelijöitä ja heidän {thing}.") == ["viljelijöitä"]


@pytest.mark.parametrize("ill", ["harvinaissaira", "syöpäsaira", "munuaissaira", "reumasaira", "sydänsaira"])
def test_who_has_a_disease_in_one_word_is_a_group(ill: str) -> None:
    assert _read(f"Yhdistys tarjoaa vertaistukea {ill}ille ja heidän läheisilleen.") == [
        f"{ill}ille",
        "heidän läheisilleen",
    ]
    assert _read(f"Liitto tekee työtä kaikkien {ill}iden ja heidän läheistensä hyväksi.") == [
        f"kaikkien {ill}iden",
        "heidän läheistensä",
    ]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Hanke kouluttaa yrittäjiksi aikovia ja muita alaan liittyviä toimijoita.",
            ["yrittäjiksi aikovia", "muita alaan liittyviä toimijoita"],
        ),
        ("Hankkeessa tuetaan sairaita lapsia ja heidän perheitään.", ["sairaita lapsia", "heidän perheitään"]),
        ("Työtä tehdään yhdessä heidän yhteistyökumppaniensa kanssa.", []),
        ("Hanke etsii kumppaneita.", []),
    ],
)
def test_others_and_parties(text: str, groups: list[str]) -> None:
    assert _read(text) == groups
