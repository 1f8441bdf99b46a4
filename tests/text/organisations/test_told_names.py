"""Bodies that a text calls by a short name after it has told the whole one."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hämeen ammattikorkeakoulu (HAMK) vastaa arvioinnista. HAMKin tutkijat kokoavat tiedot.", None),
        ("Keski-Uudenmaan hyvinvointialueella (Keusote) on kuusi tiimiä. Keusotesta mukaan tuli yksi.", None),
        ("Koulutuskuntayhtymä Tavastia kouluttaa. Kurssit pidetään Tavastiassa.", None),
        ("Ammattiopisto Luovi on mukana, ja Luovin opettajat ohjaavat.", None),
        ("Lappeenrannan-Lahden teknillinen yliopisto LUT tutkii. LUTin osuus on pieni.", None),
        ("Oulun kaupunki rahoittaa. TEM:n tuki päättyi.", "TEM"),
        ("Tuiran seurakunta järjestää leirin. Tuiran srk:n väki auttaa.", None),
        ("Kemin seurakuntayhtymä tukee, ja Kemin srk-yhtymä ohjaa.", None),
        ("Tuiran seurakunta järjestää leirin, ja Pateniemen srk auttaa.", "Pateniemen srk"),
    ],
)
def test_a_short_name_is_of_the_body_told_before(text: str, name: str | None) -> None:
    first, *rest = read_organisations(text)
    assert [each.name for each in rest] == [name or first.name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("HAMK vastaa arvioinnista. Hämeen ammattikorkeakoulu (HAMK) kokoaa tiedot.", "Hämeen ammattikorkeakoulu"),
        ("Mukana on Tuiran srk. Tuiran seurakunta järjestää leirin.", "Tuiran seurakunta"),
        ("Kaiku ry:n työ jatkuu. Rahat hakee Maaseudun kyläyhdistys Kaiku ry.", "Maaseudun kyläyhdistys Kaiku ry"),
    ],
)
def test_the_whole_name_may_come_later(text: str, name: str) -> None:
    assert {each.name for each in read_organisations(text)} == {name}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Geologian tutkimuskeskus tutkii pohjavesiä. Kartat piirtää GTK.", {"Geologian tutkimuskeskus"}),
        ("GTK:n yhteystiedot\nGeologian tutkimuskeskus\nMallitie 4, 02151 Espoo", {"Geologian tutkimuskeskus"}),
        ("Julkaisija: Oulun ammattikorkeakoulu, Oamk\nOpettajat kertovat", {"Oulun ammattikorkeakoulu"}),
        ("The Finnish Environment Institute leads. SYKE models lakes.", {"Finnish Environment Institute"}),
        ("Hakija: Laurea-ammattikorkeakoulu Oy\nTiivistelmä: Laurea kouluttaa.", {"Laurea-ammattikorkeakoulu Oy"}),
        ("Tampereen teknillinen yliopisto ja TTY-säätiö", {"Tampereen teknillinen yliopisto", "TTY-säätiö"}),
        ("SYKE ja GTK kartoittavat.", {"Syke", "GTK"}),
    ],
)
def test_a_body_called_by_its_listed_letters_too_is_one_by_the_whole_name(text: str, names: set[str]) -> None:
    assert {each.name for each in read_organisations(text)} == names


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Lumola Network Oy toteuttaa hankkeen. Pilotit ovat Lumolan tiloissa, ja lisäksi Lumola kouluttaa.", 3),
        ("Lumola Network Oy toteuttaa hankkeen. Lumola vastaa piloteista.", 2),
        ("Karelia Puhdas Lampi ry (KPLA) perustettiin. KPLA:n hankkeessa kartoitetaan vesiä.", 2),
        ("Arctic Kelo Consulting Oy on mukana. Tässä Arctic Kelo Consultingin raportti.", 2),
        ("Taito Uusimaa ry hakee tukea. Taito Uusimaa kouluttaa.", 2),
    ],
)
def test_a_body_is_found_again_by_its_brand_or_letters(text: str, count: int) -> None:
    names = [each.name for each in read_organisations(text)]
    assert names == [names[0]] * count


@pytest.mark.parametrize(
    "text",
    [
        "Lumi Oy rakensi hallin. Lumi suli keväällä.",
        "Lumola Oy on mukana Lumola-hankkeessa.",
        "Lumola Oy on mukana. Lumola Festivaali alkaa.",
        "Virtanen Oy on mukana. Siellä Virtanen puhuu.",
        "Pudasjärven kehitys Oy aloitti. Pudasjärven kehitys on ollut hyvää.",
    ],
)
def test_a_word_that_may_mean_something_else_is_no_body_again(text: str) -> None:
    assert len(read_organisations(text)) == 1
