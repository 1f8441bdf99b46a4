"""Reads libraries and museums of a place in sentences, and listed names that are written small or short."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations


def _names(text: str) -> list[str]:
    return [found.name for found in read_organisations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iin kirjasto on mukana hankkeessa.", ["Iin kirjasto"]),
        ("Avustuksen sai Posion kirjasto.", ["Posion kirjasto"]),
        ("Posion kirjaston hankkeessa kokeillaan lukukoiria.", ["Posion kirjasto"]),
        ("Työtä tehdään Posion kirjaston kanssa.", ["Posion kirjasto"]),
        ("Työtä tehdään Posion kirjaston ja Kemin museon kanssa.", ["Posion kirjasto", "Kemin museo"]),
        ("Kemin museon ja Posion kirjaston yhteishanke", ["Kemin museo", "Posion kirjasto"]),
        ("Uuden kirjaston hanke alkoi Iissä.", []),
        ("Kerhoja pidettiin Posion kirjastossa.", []),
        ("Aino Virtanen tapasi Posion kirjaston väkeä.", []),
        ("Posion kirjastoon haetaan tukea.", []),
    ],
)
def test_a_library_of_a_place_is_a_body_where_it_acts(text: str, expected: list[str]) -> None:
    assert _names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Näyttelystä kertoo Aino Virtanen Kemin merimuseosta.", ["Kemin merimuseo"]),
        ("Kemin merimuseota hoitaa Kemin kaupunki.", ["Kemin merimuseo", "Kemin kaupunki"]),
        ("Esineitä on lainattu Kemin merimuseosta.", []),
        ("Työpajat pidetään Kemin merimuseossa.", []),
    ],
)
def test_a_museum_in_a_case_of_place_is_a_body_with_people_or_as_what_is_kept(text: str, expected: list[str]) -> None:
    assert _names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tuki tulee turvapaikka-, maahanmuutto- ja kotouttamisrahastosta.", ["AMIF"]),
        ("Lausunnon antoivat saamelaiskäräjät ja Inarin kunta.", ["Saamelaiskäräjät", "Inarin kunta"]),
        ("Hanketta ohjaa kirkkohallituksen työryhmä.", ["Kirkkohallitus"]),
        ("Rahoittajina ovat MMM ja YM vuosina 2022–2024.", ["MMM", "YM"]),
        ("Hanke on osa rahastoa ja alue- ja maakuntarahastosta kerrottiin.", []),
    ],
)
def test_a_public_name_is_read_in_small_letters_and_short(text: str, expected: list[str]) -> None:
    full = "Turvapaikka-, maahanmuutto- ja kotouttamisrahasto"
    assert _names(text) == [full if name == "AMIF" else name for name in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Projektet stöds av Nylands ELY-central.", ["Nylands ELY-central"]),
        ("Samarbetet med TE-byrån i Satakunta stärks.", ["TE-byrån i Satakunta"]),
        ("Villa Elba toteuttaa hankkeen.", ["Villa Elba"]),
        ("Palloliitto toteuttaa hankkeen.", ["Palloliitto"]),
        ("Lapin Kylien hanke alkoi.", ["Lapin Kylät"]),
        ("Avustuksia jaettiin Lapin kylille.", []),
    ],
)
def test_listed_names_begin_a_sentence(text: str, expected: list[str]) -> None:
    assert _names(text) == expected
