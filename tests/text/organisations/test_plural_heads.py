"""Places that share the word for their bodies, in the plural of every case."""

from __future__ import annotations

import pytest

from converters.text.organisations.plural_heads import plural_heads
from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("form", "head"),
    [
        ("kaupunkeihin", "kaupunki"),
        ("seurakunnissa", "seurakunta"),
        ("kauppakamareiden", "kauppakamari"),
        ("yliopistosairaaloista", "yliopistosairaala"),
        ("hyvinvointialueisiin", "hyvinvointialue"),
        ("hallinto-oikeuksilta", "hallinto-oikeus"),
        ("museoita", "museo"),
        ("elyt", "ELY"),
        ("srk:ien", "srk"),
    ],
)
def test_every_case_of_a_plural_leads_to_its_singular(form: str, head: str) -> None:
    assert plural_heads()[form] == head


def test_no_plural_is_a_form_of_the_singular_or_of_another_word() -> None:
    assert {"kunnan", "kunnassa", "kaupungissa", "kuntoja", "kuntoina", "liitossa"}.isdisjoint(plural_heads())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Asiaa on käsitelty Kainuun ja Lapin liitoissa.", ["Kainuun liitto", "Lapin liitto"]),
        ("Työ jatkuu Hämeen ja Lapin kauppakamareissa.", ["Hämeen kauppakamari", "Lapin kauppakamari"]),
        (
            "Ryhmiä on Iin, Simon ja Kolarin seurakunnissa.",
            ["Iin seurakunta", "Simon seurakunta", "Kolarin seurakunta"],
        ),
        ("Leirin pitivät Iin ja Simon 4H-yhdistykset.", ["Iin 4H-yhdistys", "Simon 4H-yhdistys"]),
        ("Tuki tuli Lapin ja Hämeen ELYistä.", ["Lapin ELY", "Hämeen ELY"]),
        ("Illan järjestävät Iin ja Simon Yrittäjät.", ["Iin Yrittäjät", "Simon Yrittäjät"]),
        ("Apua saatiin Kainuun ja Lapin Martoilta.", ["Kainuun Martat", "Lapin Martat"]),
        ("Kokeilu laajenee Iin ja Simon kuntiin.", []),
        ("Mukana ovat Iin ja Simon Yrittäjät ry.", ["Iin ja Simon Yrittäjät ry"]),
    ],
)
def test_each_of_the_places_has_a_body(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kiipula- ja Lumo-säätiöt rahoittavat.", ["Kiipula-säätiö", "Lumo-säätiö"]),
        (
            "Mukana ovat Centria-, Savonia- ja Lumo-ammattikorkeakoulut.",
            ["Centria-ammattikorkeakoulu", "Savonia-ammattikorkeakoulu", "Lumo-ammattikorkeakoulu"],
        ),
        ("Leader- ja 4H-yhdistykset olivat mukana.", []),
    ],
)
def test_names_joined_to_one_head_by_their_hyphens_are_each_one(text: str, found: Wanted) -> None:
    check(text, found)
