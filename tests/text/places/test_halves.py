"""Names that share an end or a beginning: `Kanta- ja Päijät-Hämeen`, `Pohjois-Savossa ja -Karjalassa`."""

from __future__ import annotations

import pytest

from converters.text.places.reader import read_places


def _names(text: str) -> list[str]:
    return [place.name for place in read_places(text)]


@pytest.mark.parametrize(
    "noun",
    ["kunnat", "kuntien", "alueella", "yritykset", "oppilaitosten", "maatiloja", "kouluissa", "seutu", ""],
)
@pytest.mark.parametrize(
    ("pair", "names"),
    [
        ("Kanta- ja Päijät-Hämeen", ["Kanta-Häme", "Päijät-Häme"]),
        ("Pohjois- sekä Etelä-Karjalan", ["Pohjois-Karjala", "Etelä-Karjala"]),
        ("Pohjois-, Keski- ja Etelä-Pohjanmaan", ["Pohjois-Pohjanmaa", "Keski-Pohjanmaa", "Etelä-Pohjanmaa"]),
        ("Kanta-/Päijät-Hämeen", ["Kanta-Häme", "Päijät-Häme"]),
        ("Kanta– ja Päijät-Hämeen", ["Kanta-Häme", "Päijät-Häme"]),
        ("Ylä- ja Keski-Savon", ["Ylä-Savo"]),
        ("Ylä- ja Sisä-Savon", ["Ylä-Savo", "Sisä-Savo"]),
        ("Pohjois-Savon ja -Karjalan", ["Pohjois-Savo", "Pohjois-Karjala"]),
        ("Keski-Suomen ja -Pohjanmaan", ["Keski-Suomi", "Keski-Pohjanmaa"]),
        ("Etelä-Savon, -Karjalan ja -Pohjanmaan", ["Etelä-Savo", "Etelä-Karjala", "Etelä-Pohjanmaa"]),
        ("Iso- ja Vähäkyrön", ["Isokyrö", "Vähäkyrö"]),
    ],
)
def test_both_names_are_read_whatever_follows(pair: str, names: list[str], noun: str) -> None:
    assert _names(f"Mukana on yksitoista {pair} {noun}") == names


@pytest.mark.parametrize("pair", ["Kanta- ja Päijät-Hämeen", "Ylä- ja Sisä-Savon", "Pohjois-Savon ja -Karjalan"])
def test_some_of_the_municipalities_of_both_are_meant(pair: str) -> None:
    assert len(_names(f"Mukana on yksitoista {pair} kuntaa.")) == 2


@pytest.mark.parametrize("body", ["liitto", "liitot rahoittavat", "ELY-keskukset"])
def test_none_is_read_in_the_name_of_a_body(body: str) -> None:
    assert _names(f"Kanta- ja Päijät-Hämeen {body}") == []
    assert _names(f"Pohjois-Savon ja -Karjalan {body}") == []
    assert _names(f"Kainuun sekä Pohjois- ja Etelä-Savon {body}") == []


@pytest.mark.parametrize(
    "text",
    [
        "Itä- ja Länsi-Uudellamaalla",
        "Länsi- ja Itä-Uudellamaalla",
        "Itä- ja Keski-Uudenmaan kunnat",
        "Etelä- ja Keski-Suomessa",
        "Keski- ja Itä-Suomen yritykset",
        "Länsi-Suomessa ja -Lapissa",
        "Koillis- ja Kaakkois-Suomessa",
    ],
)
def test_sides_are_no_places(text: str) -> None:
    assert _names(text) == []


def test_what_only_looks_like_half_of_a_name_is_none() -> None:
    assert _names("Kala- ja Taimenjoella pidetään leiri.") == []
    assert _names("Varsinais- ja Keski-Suomessa") == ["Varsinais-Suomi", "Keski-Suomi"]


def test_what_may_be_rivers_is_no_sure_municipality() -> None:
    assert _names("Kemi- ja Torniojoen vesistö") == []
    assert [place.confidence for place in read_places("Kala- ja Pyhäjoen nuoret")] == [0.7, 1.0]
