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
    ],
)
def test_a_short_name_is_of_the_body_told_before(text: str, name: str | None) -> None:
    first, *rest = read_organisations(text)
    assert [each.name for each in rest] == [name or first.name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("HAMK vastaa arvioinnista. Hämeen ammattikorkeakoulu (HAMK) kokoaa tiedot.", "Hämeen ammattikorkeakoulu"),
        ("Kaiku ry:n työ jatkuu. Rahat hakee Maaseudun kyläyhdistys Kaiku ry.", "Maaseudun kyläyhdistys Kaiku ry"),
    ],
)
def test_the_whole_name_may_come_later(text: str, name: str) -> None:
    assert {each.name for each in read_organisations(text)} == {name}
