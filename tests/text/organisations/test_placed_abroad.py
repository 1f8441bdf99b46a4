"""Bodies abroad: schools and associations by the foreign word for their kind, others by the country behind them."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check

FOREIGN = [
    "IES Monte Claro",
    "Liceo Classico Aurora",
    "Lycée Marie Laval",
    "Colegiul National Dacia",
    "Agrupamento de Escolas de Serra",
    "Gymnázium Horka",
    "Szkoła Podstawowa Zorza",
    "Realschule Bad Tannen",
    "Yeni Ortaokulu",
    "Saulės Gimnazija",
    "Kalda Põhikool",
    "Hajnal Gimnázium",
    "Asociatia de Tineret Zori",
    "Associação Juvenil Lume",
    "Fundacja Zorza",
]


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize(
    "text",
    ["Partners: {}; Iin kunta", "Mukana olivat {} ja Iin kunta.", "Mukana olivat {} (Sodra, Espanja) ja Iin kunta."],
)
def test_the_foreign_word_for_a_kind_tells_a_body(name: str, text: str) -> None:
    check(text.format(name), [name, "Iin kunta"])


def test_a_school_s_town_in_english_is_none_of_its_name() -> None:
    check("The project coordinator was IES Monte Claro in Gran Roca.", ["IES Monte Claro"])


@pytest.mark.parametrize("area", ["maakunta", "alue", "piirikunta", "alueen kehityspankki", "aluekehitysorganisaatio"])
@pytest.mark.parametrize(("place", "land"), [("Piemonten", "Italiasta"), ("La Riojan", "Espanjasta")])
def test_an_area_that_its_country_follows_is_a_body(area: str, place: str, land: str) -> None:
    check(f"Hanketta koordinoi {place} {area} {land}.", [f"{place} {area}"])
    check(f"Muut ovat {place} {area} {land} ja Kainuun liitto Suomesta.", [f"{place} {area}", "Kainuun liitto"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Piemonten maakunta on kaunis.", []),
        ("Matka kulki Thessalian alueelta Kreikasta kotiin.", []),
        ("Vieraita tuli: Maria Rossi (Italia), Aino Virtanen (Suomi) ja Eva Berg (Ruotsi).", []),
        ("Konsertit ovat: Tartto (Viro), Oulu (Suomi) ja Luulaja (Ruotsi).", []),
        (
            "The hosts were Kaamos Foundation (Finland), ZORA (Italy) and Sodra (Austria) in May.",
            ["Kaamos Foundation", "ZORA"],
        ),
        (
            "The exchange was hosted by Club Zorito (Spain), ZORA (Italy), Iin kunta (Finland).",
            ["Club Zorito", "ZORA", "Iin kunta"],
        ),
    ],
)
def test_countries_in_brackets_beside_a_body(text: str, found: Wanted) -> None:
    check(text, found)


def test_a_country_in_a_bracket_is_no_short_name() -> None:
    assert [each.abbreviation for each in read_organisations("Kaamos Foundation (Finland)")] == [""]


@pytest.mark.parametrize("text", ["Iin kunta oli (", "Se on (Suomi", "Iin kunta oli () ja (Viro) mukana."])
def test_brackets_that_say_nothing_or_are_left_open(text: str) -> None:
    assert all(each.name == "Iin kunta" for each in read_organisations(text))
