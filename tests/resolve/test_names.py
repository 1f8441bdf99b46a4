"""Two spellings of one name have one key; two names have two."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.resolve.names import is_abbreviation, name_key, person_key, slug
from graph.resolve.naming import municipality_bodies, municipality_rows


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oulun seurakuntayhtymä", "Oulun ev.-lut. seurakuntayhtymä"),
        ("Oulun seurakuntayhtymä", "OULUN EV. LUT. SEURAKUNTAYHTYMÄ"),
        ("Esimerkki Oy", "OY ESIMERKKI AB"),
        ("Satakunnan Yhdistys r.y.", "satakunnan yhdistys ry"),
        ("Rantatien Soutajat rekisteröity yhdistys", "Rantatien Soutajat ry"),
        ("Rantatien Soutajat, Rekisteröity yhdistys", "RANTATIEN SOUTAJAT R.Y."),
        ("Malax Roddare registrerad förening", "Malax Roddare rf"),
        ("Rantatien Soutajat registered association", "Rantatien Soutajat ry"),
        ("Suvannon Saha avoin yhtiö", "Suvannon Saha Ay"),
        ("Suvannon Saha julkinen osakeyhtiö", "Suvannon Saha Oyj"),
        ("Malax Såg kommanditbolag", "Malax Såg Kb"),
        ("Malax Såg öppet bolag", "Malax Såg öb"),
        ("Malax Såg publikt aktiebolag", "Malax Såg Abp"),
        ("Suvannon Rahasto rekisteröity säätiö", "Suvannon Rahasto sr"),
        ("Malax Fond registrerad stiftelse", "Malax Fond rs"),
        ("Itä-Suomen yliopisto", "Itä-Suomen  yliopisto (aiemmin Kuopion yliopisto)"),
        ("T:mi Maija Mallinen", "Tmi Maija Mallinen"),
        ("Lapin elinkeino-, liikenne- ja ympäristökeskus", "Lapin elinkeino-  liikenne- ja ympäristökeskus"),
    ],
)
def test_spellings_of_one_name_are_equal(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hämeen ELY-keskus", "Pohjois-Pohjanmaan ELY-keskus"),
        ("Esimerkki Oy", "Esimerkki ry"),
        ("Soutajien yhdistys", "Soutajat ry"),
        ("Rekisteröity yhdistys", "Rekisteröity säätiö"),
        ("Suvannon avoin yhtiö", "Suvannon yhtiö"),
        ("LUT-yliopisto", "yliopisto"),
        ("Oulun kaupunki", "Oulun seurakunta"),
    ],
)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@given(st.text())
def test_any_text_has_a_key_and_a_slug(text: str) -> None:
    assert name_key(text) == name_key(text)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(text))


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("ODL", "Oulun Diakonissalaitoksen Säätiö"),
        ("OSAO", "Oulun seudun ammattiopisto"),
        ("VTT", "Valtion teknillinen tutkimuskeskus"),
    ],
)
def test_initials_are_an_abbreviation(short: str, name: str) -> None:
    assert is_abbreviation(short, name)


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("ODL", "Oulun kaupunki"),
        ("OK", "Diakonia-ammattikorkeakoulu"),
        ("Odl", "Oulun Diakonissalaitos"),
        ("O", "Oulu"),
        ("", ""),
    ],
)
def test_other_words_are_no_abbreviation(short: str, name: str) -> None:
    assert not is_abbreviation(short, name)


def test_a_person_key_keeps_the_whole_name() -> None:
    assert person_key("Maija  MALLINEN") == person_key("maija mallinen")
    assert person_key("Maija Mallinen") != person_key("Maija-Liisa Mallinen")


def test_a_municipality_whose_name_ends_in_its_kind_is_written_once() -> None:
    assert municipality_rows()["pedersoren-kunta"]["name_fi"] == "Pedersören kunta"
    assert municipality_bodies()[name_key("Pedersören kunta").base] == "pedersoren-kunta"
    assert municipality_rows()["jyvaskylan-maalaiskunta"]["name_fi"] == "Jyväskylän maalaiskunta"
    assert municipality_bodies()[name_key("Jyväskylän maalaiskunta").base] == "jyvaskylan-maalaiskunta"
