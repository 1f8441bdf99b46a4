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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Nuoria tukevat Iin, Jokivarren (Yli-Ii, Tannila) ja Simon 4H-yhdistykset.",
            ["Iin 4H-yhdistys", "Jokivarren 4H-yhdistys", "Simon 4H-yhdistys"],
        ),
        ("Työhön osallistuvat Simon ja Iin nuorisoseurat.", ["Simon nuorisoseura", "Iin nuorisoseura"]),
        (
            "Seurana ovat Metsähallitus sekä Pielisen ja Kiantajärven kalastusalueet.",
            ["Metsähallitus", "Pielisen kalastusalue", "Kiantajärven kalastusalue"],
        ),
        (
            "Tukea antoivat Luke ja Iijoen ja Karhukylän osakaskunnat.",
            ["Luke", "Iijoen osakaskunta", "Karhukylän osakaskunta"],
        ),
        (
            "Mukana ovat Alakylän, Peltolan ja Mäntyrannan kyläseurat.",
            ["Alakylän kyläseura", "Peltolan kyläseura", "Mäntyrannan kyläseura"],
        ),
        ("Apua saavat Suomen ja Viron nuorisoseurat.", []),
        ("Rahaa saavat Kainuun ja Lapin kyläyhdistykset.", []),
        ("Lasten ja Nuorten urheiluseurat pitävät leirin.", []),
    ],
)
def test_places_that_no_list_has_share_an_association(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


def test_a_lake_inside_a_compound_is_no_adjective() -> None:
    check("Työtä tehdään Ruokolahti-Pielisen kalatalousalueen alueella.", ["Ruokolahti-Pielisen kalatalousalue"])
