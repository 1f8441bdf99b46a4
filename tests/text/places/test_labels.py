"""What a label, a heading or a cell says of the kind of the areas that follow it."""

from __future__ import annotations

from datetime import date

import pytest

from converters.text.places.reader import read_places


def _kinds(text: str, on: date | None = None) -> list[tuple[str, str]]:
    return [(place.name, place.kind) for place in read_places(text, on=on)]


LAPPI = ("Lappi", "region")
MUNICIPALITY = ("Mikkeli", "municipality")
SUB_REGION = ("Mikkeli", "sub-region")


@pytest.mark.parametrize(
    "text",
    [
        "Maakunta: Lappi\nKunta: Rovaniemi",
        "Maakunta Lappi\nKunta Rovaniemi",
        "Maakunta Lappi Kunta Rovaniemi",
        "Maakunta\nLappi\nKunta\nRovaniemi",
        "Maakunta:\nLappi\n\nKunta:\nRovaniemi",
        "Maakunta | Lappi | Kunta | Rovaniemi",
        "Maakunta\tLappi\nKunta\tRovaniemi",
        "Landskap: Lappi\nKommun: Rovaniemi",
        "Region: Lappi\nMunicipality: Rovaniemi",
        "Hyvinvointialue: Lappi\nKunta: Rovaniemi",
    ],
)
def test_the_label_of_the_next_field_says_nothing_of_the_one_before(text: str) -> None:
    assert _kinds(text) == [LAPPI, ("Rovaniemi", "municipality")]
    assert _kinds(text, date(2008, 1, 1)) == [LAPPI, ("Rovaniemi", "municipality")]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Kunta: Mikkeli\nSeutukunta: Mikkeli", [MUNICIPALITY, SUB_REGION]),
        ("Seutukunta: Mikkeli, kunta: Mikkeli", [SUB_REGION, MUNICIPALITY]),
        ("Seutukunta: Mikkeli Kunta: Mikkeli", [SUB_REGION, MUNICIPALITY]),
        ("Seutukunta Mikkeli Kunta Mikkeli", [SUB_REGION, MUNICIPALITY]),
        ("Seutukunta\nMikkeli\nKunta\nMikkeli", [SUB_REGION, MUNICIPALITY]),
        ("Seutukunta\tMikkeli\nKunta\tMikkeli", [SUB_REGION, MUNICIPALITY]),
        ("Hankkeen seutukunta: Mikkeli\nSijaintikunta: Mikkeli", [SUB_REGION, MUNICIPALITY]),
        ("Toteutusseutukunnat: Mikkeli, Oulu", [SUB_REGION, ("Oulu", "sub-region")]),
        ("Seutukunnat:\n- Mikkeli\n- Oulu\n\nMikkeli on iso.", [SUB_REGION, ("Oulu", "sub-region"), MUNICIPALITY]),
        ("Municipality: Mikkeli\nSub-region: Mikkeli", [MUNICIPALITY, SUB_REGION]),
        ("Kommun: S:t Michel\nEkonomisk region: S:t Michel", [MUNICIPALITY, SUB_REGION]),
        ("Seutukunta: Mikkeli. Kurssi on Mikkelissä.", [SUB_REGION, MUNICIPALITY]),
        ("Seutukunta (LAU1): Mikkeli", [SUB_REGION]),
        ("Mikkelin seutukunta\nMikkeli", [SUB_REGION, MUNICIPALITY]),
        ("Mikkelin ja Oulun seutukunnat", [SUB_REGION, ("Oulu", "sub-region")]),
        ("Mikkeli (seutukunta), Mikkeli (kunta)", [SUB_REGION, MUNICIPALITY]),
        ("Mikkeli sub-region", [SUB_REGION]),
        ("Mikkelin seutukunta: Mikkeli ja Salo", [SUB_REGION, MUNICIPALITY, ("Salo", "municipality")]),
    ],
)
def test_every_name_has_the_kind_that_its_own_label_says(text: str, kinds: list[tuple[str, str]]) -> None:
    assert _kinds(text) == kinds


def test_the_municipality_that_a_region_is_called_after_is_read_while_it_was_there() -> None:
    for text in ("Kunta: Lappi", "Kunta\nLappi", "Hankkeen kotikunta: Lappi"):
        assert _kinds(text, date(2008, 1, 1)) == [("Lappi", "municipality")]
        assert _kinds(text, date(2015, 1, 1)) == [LAPPI]


def test_a_region_where_a_municipality_is_announced_is_no_sure_reading() -> None:
    (place,) = read_places("Kunta: Lappi")
    assert (place.kind, place.confidence) == ("region", 0.7)
    (sure,) = read_places("Maakunta: Lappi")
    assert sure.confidence == 1.0


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sijainti: Lopen Launonen", ["Loppi"]),
        ("Sijainti: Launonen, Loppi\nHakija: Kylätalo ry", ["Loppi"]),
        ("Toteutuspaikka: Kuusamon Ruka, Sallan tunturit", ["Kuusamo", "Salla"]),
        ("Sijainti: Oulun Yliopisto", []),
        ("Kävijöitä toi Lopen Launonen", []),
    ],
)
def test_a_village_is_in_the_municipality_that_a_field_for_places_names(text: str, names: list[str]) -> None:
    assert [place.name for place in read_places(text)] == names


def test_a_field_for_bodies_of_an_area_has_no_place_in_their_names() -> None:
    assert _kinds("Hyvinvointialue: Lapin hyvinvointialue\nKunta: Salla") == [("Salla", "municipality")]
    assert _kinds("Kunta: Salla Hyvinvointialue: Lappi", date(2008, 1, 1)) == [("Salla", "municipality"), LAPPI]


def test_the_word_for_a_municipality_behind_a_name_ends_no_field() -> None:
    assert _kinds("Kunnat: Mikkelin kaupunki, Salon kunta ja Iin kunta") == [
        MUNICIPALITY,
        ("Salo", "municipality"),
        ("Ii", "municipality"),
    ]
